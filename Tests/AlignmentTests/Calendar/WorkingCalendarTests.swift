import Alignment
import Testing

/// Rome in 2026: forward at 2026-03-29 02:00, back at 2026-10-25 03:00.
private let rome = ZoneTable(
  name: "Europe/Rome", first: 3_600,
  changes: [
    (Instant(milliseconds: 1_774_746_000_000), 7_200), (Instant(milliseconds: 1_792_890_000_000), 3_600),
  ])

/// `2026-03-27 17:00` on the clocks of a zone; of a time that comes twice the first.
private func at(_ text: String, _ zone: ZoneTable = rome) throws -> Instant {
  let parts = text.split(separator: " ")
  let day = try #require(CivilDate(iso: parts[0]))
  let time = try parts[1].split(separator: ":").map { try #require(Int64($0)) }
  return zone.instant(
    ofLocal: Int64(day.daysSinceEpoch) * Instant.day + time[0] * Instant.hour + time[1] * Instant.minute)
}

private func hours(_ h: Double) -> Int64 { Int64(h * Double(Instant.hour)) }
private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

@Suite struct `A working calendar` {
  let plain = WorkingCalendar(WorkspaceCalendar(zone: rome))

  // Monday to Friday, 9 to 18; the 6th of April 2026 is Easter Monday.
  @Test(arguments: [
    // Over a weekend, to the end of a day, out of hours, before the day begins.
    ("2026-03-06 17:00", 8.0, "2026-03-09 16:00"), ("2026-03-06 17:00", 1.0, "2026-03-06 18:00"),
    ("2026-03-07 12:00", 0.5, "2026-03-09 09:30"), ("2026-03-06 19:00", 9.0, "2026-03-09 18:00"),
    ("2026-03-06 03:00", 24.0, "2026-03-10 15:00"),
    // Over a public holiday, and over both changes of the clock.
    ("2026-04-03 17:30", 1.0, "2026-04-07 09:30"), ("2026-03-27 17:00", 2.0, "2026-03-30 10:00"),
    ("2026-10-23 17:00", 2.0, "2026-10-26 10:00"),
    // A whole year's weeks: 52 of 45 hours, less the holiday that is skipped.
    ("2026-01-05 09:00", 45.0 * 13, "2026-04-03 18:00"), ("2026-01-05 09:00", 45.0 * 13 + 1, "2026-04-07 10:00"),
  ])
  func `adds working hours`(start: String, h: Double, due: String) throws {
    let calendar = WorkingCalendar(WorkspaceCalendar(zone: rome), holidays: [try day("2026-04-06")])
    let (start, due) = (try at(start), try at(due))
    #expect(calendar.adding(hours(h), to: start) == due)
    #expect(calendar.elapsed(from: start, to: due) == hours(h))
    #expect(calendar.elapsed(from: due, to: start) == -hours(h))
  }

  @Test func `does not work an hour that is left out, and works one that comes twice again`() throws {
    let calendar = WorkingCalendar(WorkspaceCalendar(zone: rome), hours: .always)
    #expect(calendar.elapsed(from: try at("2026-03-29 00:00"), to: try at("2026-03-30 00:00")) == hours(23))
    #expect(calendar.elapsed(from: try at("2026-10-25 00:00"), to: try at("2026-10-26 00:00")) == hours(25))
    // A night shift from 1 to 4: three hours, two in spring, four in autumn.
    let night = try #require(DayHours([60..<240]))
    let shifts = try #require(WorkingHours([.sunday: night]))
    let sundays = WorkingCalendar(WorkspaceCalendar(zone: rome), hours: shifts)
    for (sunday, h) in [("2026-03-22", 3.0), ("2026-03-29", 2), ("2026-10-25", 4), ("2026-11-01", 3)] {
      let (start, end) = (try at(sunday + " 00:00"), try at(sunday + " 12:00"))
      #expect(sundays.elapsed(from: start, to: end) == hours(h))
      #expect(sundays.adding(hours(h), to: start) == (try at(sunday + " 04:00")))
    }
    // Half past two is reached twice: 1.5 h after one o'clock, and again after 2.5 h.
    let one = try at("2026-10-25 01:00")
    #expect(sundays.adding(hours(1.5), to: one) == one.adding(milliseconds: hours(1.5)))
    #expect(sundays.adding(hours(2.5), to: one) == one.adding(milliseconds: hours(2.5)))
    // 02:00 to 03:00 does not exist in spring: a shift in it is none.
    let skipped = try #require(DayHours([120..<180]))
    let gap = try #require(WorkingHours([.sunday: skipped, .monday: .standard]))
    let holes = WorkingCalendar(WorkspaceCalendar(zone: rome), hours: gap)
    #expect(holes.adding(hours(1), to: try at("2026-03-29 00:00")) == (try at("2026-03-30 10:00")))
  }

  @Test func `subtracts to the last instant that is early enough`() throws {
    #expect(plain.subtracting(hours(1), from: try at("2026-03-09 10:00")) == (try at("2026-03-09 09:00")))
    #expect(plain.subtracting(hours(2), from: try at("2026-03-09 10:00")) == (try at("2026-03-06 17:00")))
    #expect(plain.subtracting(hours(9), from: try at("2026-03-08 10:00")) == (try at("2026-03-06 09:00")))
    #expect(plain.subtracting(0, from: try at("2026-03-08 10:00")) == (try at("2026-03-08 10:00")))
  }

  @Test func `knows when work begins again`() throws {
    #expect(plain.opening(from: try at("2026-03-06 18:00")) == (try at("2026-03-09 09:00")))
    #expect(plain.opening(from: try at("2026-03-06 17:59")) == (try at("2026-03-06 17:59")))
    #expect(plain.isOpen(at: try at("2026-03-06 09:00")))
    #expect(!plain.isOpen(at: try at("2026-03-06 18:00")))
    #expect(plain.workingDay(from: try day("2026-03-07")) == (try day("2026-03-09")))
  }

  @Test func `takes days with hours of their own`() throws {
    let half = try #require(DayHours([540..<780]))
    let calendar = WorkingCalendar(
      WorkspaceCalendar(zone: rome),
      exceptions: [
        .init(day: try day("2026-12-24"), hours: half), .init(day: try day("2026-12-25")),
        .init(day: try day("2026-12-26"), hours: .standard),
      ])
    #expect(calendar.adding(hours(4), to: try at("2026-12-24 09:00")) == (try at("2026-12-24 13:00")))
    #expect(calendar.adding(hours(5), to: try at("2026-12-24 09:00")) == (try at("2026-12-26 10:00")))
    #expect(calendar.adding(hours(14), to: try at("2026-12-24 09:00")) == (try at("2026-12-28 10:00")))
    #expect(calendar.isWorkingDay(try day("2026-12-26")))
  }

  @Test func `refuses days that overlap or leave the day, and a week without work`() {
    #expect(DayHours([540..<780, 700..<800]) == nil)
    #expect(DayHours([1_400..<1_441]) == nil)
    #expect(DayHours([540..<540]) == nil)
    #expect(DayHours([780..<1_080, 540..<780])?.intervals == [540..<1_080])
    #expect(WorkingHours([:]) == nil)
    #expect(WorkingHours([.monday: .off]) == nil)
  }

  // MARK: Against a plain computation

  @Test(arguments: 1...12) func `agrees with minutes counted one by one`(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    let random = try RandomWork(&dice)
    let calendar = random.calendar
    let start = random.start
    let minutes = random.minutes
    // Work by minutes from the start, counted.
    var counted: [Int64] = [0]
    for minute in 0..<minutes {
      let instant = start.adding(milliseconds: Int64(minute) * Instant.minute)
      counted.append((counted.last ?? 0) + (random.isWorked(instant) ? Instant.minute : 0))
    }
    for _ in 0..<100 {
      let (a, b) = (Int.random(in: 0...minutes, using: &dice), Int.random(in: 0...minutes, using: &dice))
      func instant(_ minute: Int) -> Instant { start.adding(milliseconds: Int64(minute) * Instant.minute) }
      #expect(calendar.elapsed(from: instant(a), to: instant(b)) == counted[b] - counted[a])
      if a < minutes {
        #expect(calendar.isOpen(at: instant(a)) == (counted[a + 1] > counted[a]))
      }
      // The first minute by which so much was worked, and the last from which it is still to come.
      let work = counted[max(a, b)] - counted[min(a, b)]
      guard work > 0 else { continue }
      let due = calendar.adding(work, to: instant(min(a, b)))
      let first = try #require(counted.firstIndex { $0 - counted[min(a, b)] >= work })
      #expect(due == instant(first))
      let last = try #require(counted.lastIndex { counted[max(a, b)] - $0 >= work })
      #expect(calendar.subtracting(work, from: instant(max(a, b))) == instant(last))
    }
  }

  @Test(arguments: 1...20) func `has deadlines and elapsed time that are inverse, to the millisecond`(seed: Int) throws
  {
    var dice = SeededGenerator(seed: UInt64(seed) &* 77)
    let random = try RandomWork(&dice)
    let calendar = random.calendar
    for _ in 0..<60 {
      let start = random.start.adding(
        milliseconds: Int64.random(in: -400 * Instant.day...800 * Instant.day, using: &dice))
      let work = Int64.random(in: 0...400 * Instant.hour, using: &dice)
      let due = calendar.adding(work, to: start)
      #expect(calendar.elapsed(from: start, to: due) == work)
      #expect(due >= start)
      if work > 0 {
        // The first such instant: a millisecond before, less was worked.
        #expect(calendar.elapsed(from: start, to: due.adding(milliseconds: -1)) == work - 1)
        #expect(calendar.adding(calendar.elapsed(from: start, to: due), to: start) == due)
      }
      let earlier = calendar.subtracting(work, from: start)
      #expect(calendar.elapsed(from: earlier, to: start) == work)
      if work > 0 { #expect(calendar.elapsed(from: earlier.adding(milliseconds: 1), to: start) == work - 1) }
      // Two steps are one.
      let part = Int64.random(in: 0...work, using: &dice)
      #expect(calendar.adding(work - part, to: calendar.adding(part, to: start)) == due)
    }
  }
}

/// A zone whose clocks change at odd times, odd hours, holidays and special days, and the plain way to ask it.
private struct RandomWork {
  let zone: ZoneTable
  let offsets: [(at: Instant, offset: Int32)]
  let first: Int32
  let hours: [Weekday: DayHours]
  let special: [CivilDate: DayHours]
  let calendar: WorkingCalendar
  let start: Instant
  let minutes = 14 * 1_440

  init(_ dice: inout SeededGenerator) throws {
    start = Instant(milliseconds: Int64.random(in: -40_000_000...40_000_000, using: &dice) * Instant.minute)
    first = Int32.random(in: -56...56, using: &dice) * 900
    var changes: [(at: Instant, offset: Int32)] = []
    var at = start.adding(days: -200)
    for _ in 0..<Int.random(in: 0...40, using: &dice) {
      at = at.adding(milliseconds: Int64.random(in: 2_000...40_000, using: &dice) * Instant.minute)
      changes.append((at, Int32.random(in: -56...56, using: &dice) * 900))
    }
    offsets = changes
    zone = ZoneTable(name: "Test", first: first, changes: changes)
    var hours: [Weekday: DayHours] = [.wednesday: .standard]
    for weekday in Weekday.allCases where Bool.random(using: &dice) { hours[weekday] = try RandomWork.day(&dice) }
    self.hours = hours
    let calendar = WorkspaceCalendar(zone: zone)
    var special: [CivilDate: DayHours] = [:]
    for _ in 0..<Int.random(in: 0...14, using: &dice) {
      let day = calendar.day(of: start).adding(days: Int.random(in: -20...60, using: &dice))
      special[day] = Bool.random(using: &dice) ? .off : try RandomWork.day(&dice)
    }
    self.special = special
    self.calendar = WorkingCalendar(
      calendar, hours: try #require(WorkingHours(hours)),
      exceptions: special.map { .init(day: $0.key, hours: $0.value) })
  }

  static func day(_ dice: inout SeededGenerator) throws -> DayHours {
    let cuts = Set((0..<4).map { _ in Int.random(in: 0...96, using: &dice) * 15 }).sorted()
    var intervals: [Range<Int>] = []
    for i in stride(from: 0, to: cuts.count - 1, by: 2) { intervals.append(cuts[i]..<cuts[i + 1]) }
    return try #require(DayHours(intervals))
  }

  /// Whether clocks show a working time, looked up change by change.
  func isWorked(_ instant: Instant) -> Bool {
    var offset = first
    for change in offsets where change.at <= instant { offset = change.offset }
    let wall = instant.milliseconds + Int64(offset) * 1_000
    let number = wall >= 0 ? wall / Instant.day : (wall - Instant.day + 1) / Instant.day
    let day = CivilDate(daysSinceEpoch: Int(number))
    let minute = Int((wall - number * Instant.day) / Instant.minute)
    return (special[day] ?? hours[day.weekday] ?? .off).intervals.contains { $0.contains(minute) }
  }
}
