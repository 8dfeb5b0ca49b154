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

/// Another count with intervals left out in which no clock runs: excuses [W11].
///
///     count     ├────────────────┤
///     excused        ├───┤
///     runs      ├────┤   ├───────┤
package struct ExcusedCount<Count: TimeCount>: TimeCount {
  private let count: Count
  /// In order of time, none touching the next.
  private let excused: [Range<Instant>]

  /// - Parameter excused: in any order, overlapping or not.
  package init(_ count: Count, excused: [Range<Instant>]) {
    self.count = count
    var merged: [Range<Instant>] = []
    for next in excused.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, next.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
      } else {
        merged.append(next)
      }
    }
    self.excused = merged
  }

  package func elapsed(from start: Instant, to end: Instant) -> Int64 {
    guard start < end else { return 0 }
    var total = count.elapsed(from: start, to: end)
    for range in excused where range.lowerBound < end && start < range.upperBound {
      total -= count.elapsed(from: max(start, range.lowerBound), to: min(end, range.upperBound))
    }
    return total
  }

  package func adding(_ milliseconds: Int64, to start: Instant) -> Instant {
    var left = milliseconds
    var place = start
    for range in excused where place < range.upperBound {
      if place < range.lowerBound {
        let run = count.elapsed(from: place, to: range.lowerBound)
        if left <= run { break }
        left -= run
      } else if left == 0 {
        break
      }
      place = range.upperBound
    }
    return count.adding(left, to: place)
  }
}
