/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds left out.
package struct Instant: Hashable, Comparable, Sendable, BitwiseCopyable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static let distantPast = Instant(milliseconds: .min / 4)
  package static let distantFuture = Instant(milliseconds: .max / 4)

  package static func < (a: Self, b: Self) -> Bool { a.milliseconds < b.milliseconds }

  package func adding(milliseconds: Int64) -> Instant {
    Instant(milliseconds: self.milliseconds + milliseconds)
  }

  /// Days of 24 hours, not calendar days.
  package func adding(days: Int) -> Instant {
    adding(milliseconds: Int64(days) * Instant.day)
  }

  /// Days of 24 hours from `start` to this instant, with their fraction; negative before `start`.
  package func days(since start: Instant) -> Double {
    Double(milliseconds - start.milliseconds) / Double(Instant.day)
  }

  /// The number of the hour, the day or another length of time that it lies in, counted from 1970; negative before.
  ///
  ///     Instant(milliseconds: -1).number(of: Instant.day)     // -1
  package func number(of length: Int64) -> Int64 {
    let (whole, rest) = milliseconds.quotientAndRemainder(dividingBy: length)
    return rest < 0 ? whole - 1 : whole
  }

  package static let second: Int64 = 1_000
  package static let minute: Int64 = 60_000
  package static let hour: Int64 = 3_600_000
  package static let day: Int64 = 86_400_000
}

/// An instant as a source gave it: to the millisecond, or only its day.
///
/// A date without a time lasts from 00:00 to 24:00 of the workspace's zone. Touches and durations use its
/// start; a conversion or stage entry that bounds a journey uses its end, so that the touches of the day count.
package struct Moment: Hashable, Sendable, BitwiseCopyable {
  /// The instant, or the start of the day.
  package let start: Instant
  /// The last millisecond that belongs to it: `start` itself, or the last of the day.
  package let end: Instant

  package init(_ instant: Instant) {
    start = instant
    end = instant
  }

  package init(start: Instant, end: Instant) {
    precondition(start <= end, "a moment ends at or after its start")
    self.start = start
    self.end = end
  }

  package var isDate: Bool { start != end }
}
