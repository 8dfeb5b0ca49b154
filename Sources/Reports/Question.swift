package import Alignment

/// What a report is asked, as a value: the same question on the same snapshot has the same answer.
package struct Question: Hashable, Sendable {
  /// Conversions, entries or spend in these days; `nil` for all time.
  package var period: Period?
  /// The day at whose end the facts are read; `nil` for everything known now.
  package var asOf: CivilDate?
  /// Days in which a cohort must convert; `nil` for *at all*.
  package var within: Int?
  /// Days before the conversion, inclusive, from which touches count; `nil` for no limit.
  package var lookBack: Int?
  package var sides = Sides.marketing
  package var repeats = Repeats.every
  package var deals = DealSelection.new
  package var dimension = Dimension.channel

  package init() {}

  package enum Sides: String, CaseIterable, Sendable { case marketing, both }
  package enum Repeats: String, CaseIterable, Sendable { case every, collapsed }
}

/// Which won deals a question is about.
package enum DealSelection: String, CaseIterable, Sendable { case new, all, renewal, upsell }

/// What a conversion is.
package enum Conversion: String, CaseIterable, Sendable { case lead, mql, sql, deal, won, renewal }

/// What rows are by.
package enum Dimension: Hashable, Sendable {
  // Read on the touch.
  case channel, source, campaign, content, kind, side, landingPage, owner
  // Read on the contact, company or deal as they stood at the conversion.
  case persona, industry, companySize, country, quadrant, property(String)
  // Read on the conversion's own instant.
  case day, week, month, quarter, year
  // Read on the transition.
  case reason

  /// The name in commands and JSON.
  package var name: String {
    switch self {
    case .channel: "channel"
    case .source: "source"
    case .campaign: "campaign"
    case .content: "content"
    case .kind: "kind"
    case .side: "side"
    case .landingPage: "landing-page"
    case .owner: "owner"
    case .persona: "persona"
    case .industry: "industry"
    case .companySize: "company-size"
    case .country: "country"
    case .quadrant: "quadrant"
    case .property(let name): "property:\(name)"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .reason: "reason"
    }
  }

  package static let named: [Dimension] = [
    .channel, .source, .campaign, .content, .kind, .side, .landingPage, .owner, .persona, .industry,
    .companySize, .country, .quadrant, .day, .week, .month, .quarter, .year, .reason,
  ]

  package init?(name: String) {
    if name.hasPrefix("property:"), name.count > 9 {
      self = .property(String(name.dropFirst(9)))
    } else if let known = Dimension.named.first(where: { $0.name == name }) {
      self = known
    } else {
      return nil
    }
  }

  package var isReadOnTouch: Bool {
    switch self {
    case .channel, .source, .campaign, .content, .kind, .side, .landingPage, .owner: true
    default: false
    }
  }
}
