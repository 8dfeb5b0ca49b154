package import Alignment

/// On which day each touch lies and what it adds to a count of touches and visits, so that those of any period are
/// counted by reading columns in order.
///
/// A visit counts in the row of its first counted touch in the period. Mostly that is the touch that opened it; the
/// visits that go on over midnight are kept apart, for periods that begin after their opening.
/// 5 bytes a touch, made once a snapshot, as-of day and choice of sides.
package struct TouchDays: Sendable {
  /// From the day of the first touch to that of the last; `nil` without touches.
  let days: Period?
  /// By row of ``TouchColumns``: place in ``days``.
  let day: [Int32]
  /// By row: 0 not counted, 1 counted, 2 counted and the first of its visit.
  let role: [UInt8]
  let overnight: [Overnight]
  /// First instants of the days, milliseconds; one more at the end.
  let starts: [Int64]
  /// By day: touches, and visits that were opened.
  private let totals: TouchSums

  /// The first counted touch of a visit on a day that is not the visit's first.
  struct Overnight: Sendable {
    let row: Int32
    /// Places of this touch's day, and of that of the visit's last counted touch on a day before.
    let day: Int32
    let before: Int32
  }

  /// - Complexity: O(*touches*), on all cores.
  init(_ sides: Question.Sides, on resolved: ResolvedIndex) {
    let touches = resolved.index.touches
    guard let dayStarts = resolved.daysOfTouches else {
      (days, day, role, overnight, starts) = (nil, [], [], [], [])
      totals = TouchSums(valueCount: 0)
      return
    }
    let standing = resolved.standing.bytes
    let never = TouchStanding.mask(sides) & (TouchStanding.hidden | TouchStanding.late)
    let parts = inChunks(resolved.index.contacts.count) { contacts in
      let rows = Int(touches.start[contacts.lowerBound])..<Int(touches.start[contacts.upperBound])
      var part = Part(rows, dayCount: dayStarts.count)
      part.read(contacts, touches, standing, never, dayStarts)
      return part
    }
    days = dayStarts.days
    day = parts.flatMap(\.day)
    role = parts.flatMap(\.role)
    overnight = parts.flatMap(\.overnight)
    starts = dayStarts.starts
    totals = parts.reduce(into: TouchSums(valueCount: dayStarts.count)) { $0.add($1.totals) }
  }

  /// The days of a period as places, clipped to those that have touches; all of them where no period is asked.
  package func places(of period: Period?) -> Range<Int> { Period.places(of: period, in: days) }

  /// Touches and visits of some days by value, from the touches themselves.
  ///
  /// - Parameter numbers: a column of the touches, each number below `valueCount`.
  /// - Complexity: O(*touches*), on all cores.
  package func sums<Number: FixedWidthInteger & Sendable>(
    _ numbers: [Number], valueCount: Int, in places: Range<Int>
  ) -> TouchSums {
    let parts = inChunks(day.count, smallest: max(65_536, 2 * valueCount)) { rows in
      var sums = TouchSums(valueCount: valueCount)
      let numbers = numbers.span
      let days = day.span
      let roles = role.span
      for row in rows {
        let role = roles[row]
        guard role != 0, places.contains(Int(days[row])) else { continue }
        sums.add(Int(truncatingIfNeeded: numbers[row]), touches: 1, visits: Int(role >> 1))
      }
      return sums
    }
    var sums = parts.dropFirst().reduce(into: parts[0]) { $0.add($1) }
    addOvernight(in: places, to: &sums) { Int(truncatingIfNeeded: numbers[Int(overnight[$0].row)]) }
    return sums
  }

  /// Touches and visits of some days by what the days are given to.
  ///
  /// - Parameter number: of the day with a first instant; below `valueCount`.
  func sums(byDay number: (_ start: Int64) -> Int, valueCount: Int, in places: Range<Int>) -> TouchSums {
    var sums = TouchSums(valueCount: valueCount)
    for place in places {
      sums.add(number(starts[place]), touches: totals.touches[place], visits: totals.visits[place])
    }
    for visit in overnight where visit.before < places.lowerBound && places.contains(Int(visit.day)) {
      sums.add(number(starts[Int(visit.day)]), touches: 0, visits: 1)
    }
    return sums
  }

  /// The visits whose first counted touch in the period is not the one that opened them.
  ///
  /// - Parameter number: of the value of one of ``overnight``.
  func addOvernight(in places: Range<Int>, to sums: inout TouchSums, _ number: (_ place: Int) -> Int) {
    for (place, visit) in overnight.enumerated()
    where visit.before < places.lowerBound && places.contains(Int(visit.day)) {
      sums.add(number(place), touches: 0, visits: 1)
    }
  }
}

/// Counted touches and visits by value of a dimension.
package struct TouchSums: Equatable, Sendable {
  private(set) var touches: [Int]
  private(set) var visits: [Int]

  init(valueCount: Int) {
    touches = [Int](repeating: 0, count: valueCount)
    visits = touches
  }

  @inline(__always)
  mutating func add(_ value: Int, touches: Int, visits: Int) {
    self.touches[value] += touches
    self.visits[value] += visits
  }

  mutating func add(_ other: TouchSums) {
    for value in touches.indices { add(value, touches: other.touches[value], visits: other.visits[value]) }
  }
}

/// The touches of a run of contacts while they are being read.
private struct Part: Sendable {
  let rows: Range<Int>
  var day: [Int32]
  var role: [UInt8]
  var overnight: [TouchDays.Overnight] = []
  /// By day.
  var totals: TouchSums

  init(_ rows: Range<Int>, dayCount: Int) {
    self.rows = rows
    totals = TouchSums(valueCount: dayCount)
    day = [Int32](repeating: 0, count: rows.count)
    role = [UInt8](repeating: 0, count: rows.count)
  }

  mutating func read(
    _ contacts: Range<Int>, _ touches: TouchColumns, _ standing: [UInt8], _ never: UInt8, _ starts: DayStarts
  ) {
    let at = touches.at.span
    let visits = touches.visit.span
    let runs = touches.start.span
    let standing = standing.span
    var marks = VisitMarks()
    for contact in contacts {
      marks.begin()
      var lastVisit: Int32 = -1
      var lastDay: Int32 = -1
      let run = Int(runs[contact])..<Int(runs[contact + 1])
      for row in run {
        let place = row - rows.lowerBound
        let day = Int32(truncatingIfNeeded: starts.place(of: at[row]))
        self.day[place] = day
        guard standing[row] & never == 0 else { continue }
        role[place] = 1
        totals.add(Int(day), touches: 1, visits: 0)
        let visit = visits[row]
        // The touches of a visit mostly stand together, on one day.
        guard visit >= 0, visit != lastVisit || day != lastDay else { continue }
        (lastVisit, lastDay) = (visit, day)
        let opens = marks.isFirst(visit: visit, value: -1)
        guard marks.isFirst(visit: visit, value: day) else { continue }
        if !opens, let before = dayBefore(row, ofVisit: visit, in: run, visits) {
          overnight.append(TouchDays.Overnight(row: Int32(truncatingIfNeeded: row), day: day, before: before))
        } else {
          role[place] = 2
          totals.add(Int(day), touches: 0, visits: 1)
        }
      }
    }
  }

  /// Day of the last counted touch of a visit before a row that is the first on its day; `nil` where it is the visit's
  /// first.
  private func dayBefore(_ row: Int, ofVisit visit: Int32, in run: Range<Int>, _ visits: Span<Int32>) -> Int32? {
    for earlier in stride(from: row - 1, through: run.lowerBound, by: -1)
    where visits[earlier] == visit && role[earlier - rows.lowerBound] != 0 {
      return day[earlier - rows.lowerBound]
    }
    return nil
  }
}
