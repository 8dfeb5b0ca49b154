import Alignment

/// The value of a dimension for each deal: one assignment a deal, by time one for its creation and one for its close.
///
/// | dimension | value |
/// |---|---|
/// | owner | of the deal |
/// | reason | why it was lost |
/// | channel, source, campaign, content, kind, side, landing page | of the first counted touch of its lead contact |
/// | persona, industry, company size, country, quadrant, property | as they stood at its close, of an open deal now |
/// | day, week, month, quarter, year | as created that of its creation, else of its close; open deals in `(none)` |
struct DealValues: Sendable {
  /// By deal ordinal; numbers of ``texts``.
  private let numbers: [Int32]
  /// By time: numbers of the creation; empty for others.
  private let created: [Int32]
  /// `(none)` first.
  let texts: [String]

  init(_ dimension: Dimension, sides: Question.Sides, on resolved: ResolvedIndex) {
    let index = resolved.index
    let rows = resolved.deals.rows
    if let unit = dimension.periodUnit {
      let seen = rows.indices.filter { resolved.deals.isSeen[$0] }
      let closed = seen.filter { rows[$0].outcome != .open }
      let span = PeriodNumbers.span(of: seen.map { rows[$0].createdAt } + closed.map { rows[$0].closedAt })
      let periods = PeriodNumbers(unit, over: span, calendar: index.calendar)
      texts = periods.texts
      var numbers = [Int32](repeating: 0, count: rows.count)
      var created = numbers
      for deal in seen { created[deal] = periods.number(of: rows[deal].createdAt) }
      for deal in closed { numbers[deal] = periods.number(of: rows[deal].closedAt) }
      self.numbers = numbers
      self.created = created
      return
    }
    created = []
    switch dimension {
    case .owner:
      texts = index.members.texts
      numbers = rows.map { Int32($0.owner) }
    case .reason:
      texts = index.reasons.texts
      numbers = rows.map { $0.outcome == .lost ? $0.lossReason : 0 }
    default:
      var reader = DimensionReader(dimension, resolved)
      texts = reader.dictionary.texts
      let firsts = reader.isReadOnTouch ? resolved.firstTouches(sides) : []
      numbers = rows.indices.map { deal in
        guard resolved.deals.isSeen[deal] else { return 0 }
        guard reader.isReadOnTouch else {
          let at = rows[deal].outcome == .open ? Int64.max : rows[deal].closedEnd
          return reader.number(ofDeal: deal, at: at)
        }
        guard let lead = resolved.leadContact(ofDeal: deal), firsts[lead] >= 0 else { return 0 }
        return reader.number(ofTouch: Int(firsts[lead]))
      }
    }
  }

  /// The row in which a part of a deal is counted.
  @inline(__always)
  func number(of deal: Int, as part: SalesPart) -> Int {
    Int(part == .created && !created.isEmpty ? created[deal] : numbers[deal])
  }
}
