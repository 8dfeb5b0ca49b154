import Alignment

/// Reads the value of one dimension, as a small number of one dictionary, off touches and conversions.
///
/// Dimensions of the touch are columns. Those of contact, company and deal are read as they stood at the
/// conversion, for a deal on its primary contact; a property is looked for on the deal, then the contact,
/// then the company. Those of time are the conversion's own instant, in the workspace's calendar.
package struct DimensionReader: Sendable {
  /// A field's column, and its numbers in the reader's dictionary.
  private struct Field: Sendable {
    var owner: FieldOwner
    var column: FieldColumn
    var numbers: [Int32]
  }

  package let dimension: Dimension
  /// The texts of the numbers; 0 is `(none)`. Grows by the periods that are met.
  package private(set) var dictionary: TextDictionary
  private let fields: [Field]
  private let index: JourneyIndex
  private let deals: ResolvedDeals
  private let visibility: Visibility
  /// The period met last, and its number.
  private var period: Range<Int64> = 0..<0
  private var periodNumber: Int32 = 0

  package init(_ dimension: Dimension, _ resolved: ResolvedIndex) {
    self.dimension = dimension
    index = resolved.index
    deals = resolved.deals
    visibility = resolved.visibility
    var texts = DimensionReader.touchTexts(dimension, resolved.index)
    var fields: [Field] = []
    for key in dimension.fieldKeys {
      guard let column = resolved.index.fields[key] else { continue }
      let numbers = column.dictionary.texts.enumerated().map { $0.offset == 0 ? 0 : texts.number(of: $0.element) }
      fields.append(Field(owner: key.owner, column: column, numbers: numbers))
    }
    self.fields = fields
    dictionary = texts
  }

  package var isReadOnTouch: Bool { dimension.isReadOnTouch }

  /// The value of a touch; 0 where the dimension is not read on touches.
  @inline(__always)
  package func number(ofTouch row: Int) -> Int32 {
    switch dimension {
    case .channel: return Int32(index.touches.channel[row])
    case .source: return index.touches.source[row]
    case .campaign: return index.touches.campaign[row]
    case .content: return index.touches.content[row]
    case .kind: return Int32(index.touches.kind[row]) + 1
    case .side: return Int32(index.touches.flags[row] & TouchColumns.salesBit) + 1
    case .landingPage: return index.touches.landing[row]
    case .owner: return Int32(index.touches.owner[row])
    default: return 0
    }
  }

  /// The value of a conversion, as it stood at its instant; 0 where the dimension is read on touches.
  package mutating func number(of event: ConversionEvent) -> Int32 {
    if let unit = dimension.periodUnit { return number(of: unit, at: event.start) }
    let company =
      event.deal >= 0
      ? deals.rows[Int(event.deal)].company
      : event.contact >= 0 ? company(of: Int(event.contact), at: event.end) : -1
    return number(deal: event.deal, contact: event.contact, company: company, at: event.end)
  }

  /// The value of a contact, and through it of its company, as it stood at an instant.
  package mutating func number(ofContact contact: Int, at instant: Int64) -> Int32 {
    if let unit = dimension.periodUnit { return number(of: unit, at: instant) }
    return number(deal: -1, contact: Int32(contact), company: company(of: contact, at: instant), at: instant)
  }

  /// The value of a company as it stood at an instant.
  package mutating func number(ofCompany company: Int, at instant: Int64) -> Int32 {
    if let unit = dimension.periodUnit { return number(of: unit, at: instant) }
    return number(deal: -1, contact: -1, company: Int32(company), at: instant)
  }

  /// The value of a deal, through its primary contact and company too, as it stood at an instant.
  package mutating func number(ofDeal deal: Int, at instant: Int64) -> Int32 {
    if let unit = dimension.periodUnit { return number(of: unit, at: instant) }
    let contacts = deals.contactRange(of: deal)
    let primary = contacts.isEmpty ? -1 : deals.contacts[contacts.lowerBound].contact
    return number(deal: Int32(deal), contact: primary, company: deals.rows[deal].company, at: instant)
  }

  private func company(of contact: Int, at instant: Int64) -> Int32 {
    index.contacts.company(of: contact, at: instant, seen: visibility)
  }

  private func number(deal: Int32, contact: Int32, company: Int32, at instant: Int64) -> Int32 {
    for field in fields {
      let entity =
        switch field.owner {
        case .deal: deal
        case .contact: contact
        case .company: company
        }
      if entity < 0 { continue }
      let number = field.column.number(of: Int(entity), at: instant, seen: visibility)
      if number != 0 { return field.numbers[Int(number)] }
    }
    return 0
  }

  private mutating func number(of unit: PeriodUnit, at instant: Int64) -> Int32 {
    if period.contains(instant) { return periodNumber }
    let days = index.calendar.period(unit, containing: index.calendar.day(of: Instant(milliseconds: instant)))
    let range = index.calendar.range(of: days)
    period = range.lowerBound.milliseconds..<range.upperBound.milliseconds
    periodNumber = dictionary.number(of: index.calendar.key(of: days.first, unit: unit))
    return periodNumber
  }

  private static func touchTexts(_ dimension: Dimension, _ index: JourneyIndex) -> TextDictionary {
    switch dimension {
    case .channel: return index.channels
    case .source: return index.sources
    case .campaign: return index.campaigns
    case .content: return index.contents
    case .landingPage: return index.landings
    case .owner: return index.members
    case .kind: return TextDictionary(numbering: TouchKind.allCases.map(\.name))
    case .side: return TextDictionary(numbering: Side.allCases.map(\.name))
    default: return TextDictionary()
    }
  }
}

extension TextDictionary {
  /// Texts numbered from 1 in their order.
  init(numbering texts: [String]) {
    self.init()
    for text in texts { _ = number(of: text) }
  }
}
