/// How a promise counts time: by the clock, or in working hours.
///
/// The two functions are inverse: `elapsed(from: start, to: adding(time, to: start)) == time`.
package protocol TimeCount: Sendable {
  /// Milliseconds that count between two instants; 0 where the second is not later.
  func elapsed(from start: Instant, to end: Instant) -> Int64
  /// The first instant by which so many milliseconds have counted, 0 or more.
  func adding(_ milliseconds: Int64, to start: Instant) -> Instant
}

/// Every millisecond counts, nights and holidays too.
package struct ClockHours: TimeCount {
  package init() {}

  package func elapsed(from start: Instant, to end: Instant) -> Int64 {
    max(0, end.milliseconds - start.milliseconds)
  }

  package func adding(_ milliseconds: Int64, to start: Instant) -> Instant { start.adding(milliseconds: milliseconds) }
}

extension WorkingCalendar: TimeCount {}
extension PromiseClock: TimeCount {}
