import Alignment

/// In which row touches, contacts' entries and wins are counted.
struct MarketingValues: Sendable {
  /// `(none)` first.
  let texts: [String]
  /// By contact; empty by time.
  private let ofContacts: [Int32]
  /// For dimensions read on the touch.
  private let reader: DimensionReader?
  /// For dimensions of time.
  private let periods: PeriodNumbers?

  init(_ question: Question, on resolved: ResolvedIndex) {
    let index = resolved.index
    let dimension = question.dimension
    if let unit = dimension.periodUnit {
      let periods = PeriodNumbers(unit, over: MarketingValues.span(question, resolved), calendar: index.calendar)
      self.periods = periods
      texts = periods.texts
      ofContacts = []
      reader = nil
      return
    }
    periods = nil
    let values = resolved.valuesOfContacts(dimension, question.sides)
    ofContacts = values.numbers
    texts = values.texts
    // A touch's owner is who made it; here a row is the contact's owner.
    reader = dimension.isReadOnTouch && dimension != .owner ? DimensionReader(dimension, resolved) : nil
  }

  @inline(__always)
  func number(ofTouch touch: Int, at instant: Int64, contact: Int) -> Int {
    if let reader { return Int(reader.number(ofTouch: touch)) }
    return number(ofContact: contact, at: instant)
  }

  /// The row of a contact's entry, or of a win of which it is the lead contact (-1: it has none).
  @inline(__always)
  func number(ofContact contact: Int, at instant: Int64) -> Int {
    if let periods { return Int(periods.number(of: instant)) }
    return contact < 0 ? 0 : Int(ofContacts[contact])
  }

  /// Touches and visits by day, week or other time, each in its own; `nil` for dimensions that are not of time.
  func touchSums(_ question: Question, on resolved: ResolvedIndex) -> TouchSums? {
    guard let periods else { return nil }
    let days = resolved.touchDays(question.sides)
    return days.sums(
      byDay: { Int(periods.number(of: $0)) }, valueCount: texts.count, in: days.places(of: question.period))
  }

  /// How many entries of some days are of each value; `starts` are the first instants of all days.
  func counts(_ column: EntryDays.Column, in days: Range<Int>, starts: [Int64]) -> [Int] {
    var counts = [Int](repeating: 0, count: texts.count)
    if let periods {
      // Days are in one period each.
      for day in days where !column.entries(in: day..<day + 1).isEmpty {
        counts[Int(periods.number(of: starts[day]))] += column.entries(in: day..<day + 1).count
      }
      return counts
    }
    let contacts = column.contact.span
    let numbers = ofContacts.span
    for row in column.entries(in: days) { counts[Int(numbers[Int(contacts[row])])] += 1 }
    return counts
  }

  /// The period asked, else from the first fact to the last.
  private static func span(_ question: Question, _ resolved: ResolvedIndex) -> ClosedRange<Int64>? {
    let index = resolved.index
    if question.period != nil {
      let range = resolved.milliseconds(of: question.period)
      return range.lowerBound...range.upperBound - 1
    }
    let spans = [
      PeriodNumbers.span(of: index.touches.at), PeriodNumbers.span(of: index.contacts.createdAt),
      PeriodNumbers.span(of: index.contacts.entries.map(\.at)),
      PeriodNumbers.span(of: resolved.deals.wins.map(\.start)),
    ]
    .compactMap { $0 }
    guard let least = spans.map(\.lowerBound).min(), let most = spans.map(\.upperBound).max() else { return nil }
    return least...most
  }
}
