import Alignment

/// The first instants of a period's days: which day an instant lies in, in a few instructions.
struct DayStarts: Sendable {
  let days: Period
  /// Milliseconds; one a day and the end of the last.
  let starts: [Int64]

  init(of period: Period, in calendar: WorkspaceCalendar) {
    days = period
    starts = (0...period.dayCount).map { calendar.start(of: period.first.adding(days: $0)).milliseconds }
  }

  /// From the day of the first of some instants to the day after the last.
  init(covering instants: ClosedRange<Int64>, in calendar: WorkspaceCalendar) {
    let first = calendar.day(of: Instant(milliseconds: instants.lowerBound))
    let last = calendar.day(of: Instant(milliseconds: instants.upperBound)).adding(days: 1)
    self.init(of: Period(first: first, last: last), in: calendar)
  }

  /// Milliseconds of a day on which no clock is changed.
  private static let usual: Int64 = 86_400_000

  var range: Range<Int64> { starts[0]..<starts[starts.count - 1] }
  var count: Int { starts.count - 1 }

  /// The place of the day in the period, 0 for the first.
  ///
  /// Days are 24 hours but where a clock is changed, so that the first guess is right or lies beside it.
  /// - Parameter instant: within ``range``.
  @inline(__always)
  func place(of instant: Int64) -> Int {
    let starts = starts.span
    var place = min(starts.count - 2, Int((instant - starts[0]) / DayStarts.usual))
    while instant < starts[place] { place -= 1 }
    while instant >= starts[place + 1] { place += 1 }
    return place
  }
}
