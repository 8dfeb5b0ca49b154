/// How a promise's time runs: by the clock or in working hours, and not at all in excused time.
///
/// `elapsed(from: start, to: adding(time, to: start)) == time`, as of the calendar below it.
package struct PromiseClock: Sendable {
  private let calendar: WorkingCalendar
  private let isInWorkingHours: Bool
  /// In order of time, none touching the next.
  private let pauses: [Range<Instant>]

  /// - Parameter pauses: in any order, overlapping or not.
  package init(_ calendar: WorkingCalendar, isInWorkingHours: Bool, pauses: [Range<Instant>] = []) {
    self.calendar = calendar
    self.isInWorkingHours = isInWorkingHours
    var joined: [Range<Instant>] = []
    for next in pauses.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, next.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
    self.pauses = joined
  }

  /// Milliseconds that count between two instants; 0 where the second is not later.
  package func elapsed(from start: Instant, to end: Instant) -> Int64 {
    guard start < end else { return 0 }
    var time = plain(from: start, to: end)
    for pause in pauses where pause.lowerBound < end && start < pause.upperBound {
      time -= plain(from: max(start, pause.lowerBound), to: min(end, pause.upperBound))
    }
    return time
  }

  /// The first instant by which so many milliseconds have counted; 0 is the instant itself.
  package func adding(_ milliseconds: Int64, to start: Instant) -> Instant {
    guard milliseconds > 0 else { return start }
    var left = milliseconds
    var place = start
    for pause in pauses where place < pause.upperBound {
      if place < pause.lowerBound {
        let run = plain(from: place, to: pause.lowerBound)
        if left <= run { break }
        left -= run
      }
      place = pause.upperBound
    }
    return isInWorkingHours ? calendar.adding(left, to: place) : place.adding(milliseconds: left)
  }

  private func plain(from start: Instant, to end: Instant) -> Int64 {
    isInWorkingHours ? calendar.elapsed(from: start, to: end) : end.milliseconds - start.milliseconds
  }
}
