/// The offsets of one time zone from UTC, as a table of the instants at which they change.
///
/// The table is made at the edge from the system's zone database; rules only look things up in it.
///
///     starts    -inf ......... 2026-03-29T01:00Z ......... 2026-10-25T01:00Z ...
///     offsets   +1 h           +2 h                        +1 h
///
/// - Complexity: a look-up is a binary search over the changes, a few dozen to a few hundred.
package struct ZoneTable: Hashable, Sendable {
  /// The IANA name, `Europe/Rome`.
  package let name: String
  private let starts: [Int64]
  private let offsets: [Int32]

  /// - Parameters:
  ///   - first: the offset before the first change, in seconds east of UTC.
  ///   - changes: in time order; each offset in seconds east of UTC holds from its instant on.
  package init(name: String, first: Int32, changes: [(at: Instant, offset: Int32)]) {
    self.name = name
    starts = [.min] + changes.map(\.at.milliseconds)
    offsets = [first] + changes.map(\.offset)
  }

  package static let utc = ZoneTable(name: "UTC", first: 0, changes: [])

  /// Milliseconds east of UTC in force at the instant.
  package func offset(at instant: Instant) -> Int64 {
    Int64(offsets[row(at: instant.milliseconds)]) * 1_000
  }

  /// Milliseconds that clocks there show to have passed between two instants, negative where the second is first.
  ///
  /// From midnight to the next midnight it is 24 hours, also over a change of the clock: durations in days, and a
  /// date is a whole number of days from another.
  package func wallTime(from: Int64, to: Int64) -> Int64 {
    guard starts.count > 1 else { return to - from }
    return to - from + Int64(offsets[row(at: to)] - offsets[row(at: from)]) * 1_000
  }

  private func row(at milliseconds: Int64) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= milliseconds { low = middle } else { high = middle }
    }
    return low
  }

  /// What clocks there show just before and at each change, in milliseconds since 1970-01-01T00:00 local.
  var wallChanges: [(before: Int64, after: Int64)] {
    (1..<starts.count).map { row in
      let before = starts[row] + Int64(offsets[row - 1]) * 1_000
      return (before, before + Int64(offsets[row] - offsets[row - 1]) * 1_000)
    }
  }

  /// What clocks there show at the instant, and how many changes there were by then.
  func wall(at instant: Instant) -> (row: Int, wall: Int64) {
    let row = row(at: instant.milliseconds)
    return (row, instant.milliseconds + Int64(offsets[row]) * 1_000)
  }

  /// The instant at which clocks show a time, read with the offset in force after so many changes.
  func instant(ofWall wall: Int64, inRow row: Int) -> Instant {
    Instant(milliseconds: wall - Int64(offsets[row]) * 1_000)
  }

  /// The instant at which clocks there show this many milliseconds since 1970-01-01T00:00 local.
  ///
  /// A local time that a change of the clock skips is read with the offset before the change (so it
  /// lands after the gap); one that happens twice is its first occurrence. RFC 5545, section 3.3.5.
  package func instant(ofLocal local: Int64) -> Instant {
    Instant(milliseconds: local - Int64(offsets[lookUp(local: local).row]) * 1_000)
  }

  /// The first instant at which clocks there show this local time or a later one.
  ///
  /// Unlike ``instant(ofLocal:)``, a time that a change of the clock skips gives the change itself.
  package func instant(reachingLocal local: Int64) -> Instant {
    let (row, isSkipped) = lookUp(local: local)
    if isSkipped { return Instant(milliseconds: starts[row + 1]) }
    return Instant(milliseconds: local - Int64(offsets[row]) * 1_000)
  }

  /// The row by whose offset the local time is read, and whether the change after that row skips it.
  private func lookUp(local: Int64) -> (row: Int, isSkipped: Bool) {
    // No offset is as much as a day, nor does a change of one move a clock by more: two days back is safe.
    var row = row(at: local - 2 * Instant.day)
    while row + 1 < starts.count {
      let change = starts[row + 1]
      if local - Int64(offsets[row]) * 1_000 < change { return (row, false) }
      // Past the change by the old offset; if not so by the new one, the clock jumped over this time.
      if local - Int64(offsets[row + 1]) * 1_000 < change { return (row, true) }
      row += 1
    }
    return (row, false)
  }
}
