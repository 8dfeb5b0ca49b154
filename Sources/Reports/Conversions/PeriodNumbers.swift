import Alignment

/// Days, weeks, months, quarters or years as small numbers, in time order from 1; 0 is no instant.
struct PeriodNumbers: Sendable {
  private let starts: [Int64]
  /// Keys by number, `(none)` first.
  let texts: [String]

  /// - Parameter instants: the earliest and latest that will be asked, milliseconds; `nil` for none.
  init(_ unit: PeriodUnit, over instants: ClosedRange<Int64>?, calendar: WorkspaceCalendar) {
    var starts: [Int64] = []
    var texts = [TextDictionary.none]
    if let instants {
      let first = calendar.day(of: Instant(milliseconds: instants.lowerBound))
      let last = calendar.day(of: Instant(milliseconds: instants.upperBound))
      for period in calendar.periods(unit, in: Period(first: first, last: last)) {
        starts.append(calendar.start(of: period.first).milliseconds)
        texts.append(calendar.key(of: period.first, unit: unit))
      }
    }
    self.starts = starts
    self.texts = texts
  }

  /// The number of the period that holds the instant.
  func number(of at: Int64) -> Int32 {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= at { low = middle + 1 } else { high = middle }
    }
    return Int32(low)
  }

  /// The earliest and latest of some instants; `nil` without any.
  static func span(of instants: [Int64]) -> ClosedRange<Int64>? {
    guard let first = instants.first else { return nil }
    var least = first
    var most = first
    for at in instants {
      least = min(least, at)
      most = max(most, at)
    }
    return least...most
  }
}
