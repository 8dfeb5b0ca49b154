import Alignment
import Testing

private func at(_ text: String) throws -> Instant { try Week.at(text) }

@Suite struct `A deadline that comes again` {
  let calendar = WorkingCalendar(
    Week.calendar, holidays: [CivilDate(daysSinceEpoch: 20_549), CivilDate(daysSinceEpoch: 20_550)])

  // 20,549 is Monday 2026-04-06.
  @Test(arguments: [
    ("week", "2026-03-30 18:00", "2026-04-06 18:00"), ("week", "2026-03-30 17:59", "2026-03-30 18:00"),
    ("working", "2026-03-30 18:00", "2026-04-08 18:00"), ("working", "2026-04-08 18:00", "2026-04-13 18:00"),
    ("month", "2026-01-31 09:00", "2026-02-28 09:00"), ("month", "2026-02-28 09:00", "2026-03-31 09:00"),
    ("month", "2028-02-01 09:00", "2028-02-29 09:00"), ("day", "2026-03-30 23:00", "2026-03-31 18:00"),
    ("end", "2026-03-30 18:00", "2026-04-05 00:00"),
  ])
  func `comes next`(rule: String, after: String, next: String) throws {
    let recurrence =
      switch rule {
      case "week": Week.monday18
      case "working": Recurrence(.week(.monday), minute: 1_080, movesToWorkingDay: true)
      case "month": Recurrence(.month(31), minute: 540)
      case "end": Recurrence(.week(.saturday), minute: 1_440)
      default: Recurrence(.day, minute: 1_080)
      }
    #expect(recurrence.next(after: try at(after), in: calendar) == (try at(next)))
    #expect(recurrence.last(before: try at(next).adding(milliseconds: 1), in: calendar) == (try at(next)))
    #expect(recurrence.period(of: try at(next), in: calendar).through == (try at(next)))
  }

  @Test(arguments: 1...20) func `divides time into periods without a gap`(seed: Int) {
    var dice = SeededGenerator(seed: UInt64(seed))
    let rhythms: [Recurrence.Rhythm] = [
      .day, .week(Weekday.allCases[Int.random(in: 0...6, using: &dice)]), .month(Int.random(in: 1...31, using: &dice)),
    ]
    let start = Instant(milliseconds: Int64.random(in: -2_000_000...2_000_000, using: &dice) * Instant.hour)
    let zone = ZoneTable(
      name: "Test", first: 3_600,
      changes: [(start.adding(days: 40), 7_200), (start.adding(days: 90), 3_600)])
    let holidays = (0..<30).map { _ in
      WorkspaceCalendar(zone: zone).day(of: start).adding(days: Int.random(in: 0...150, using: &dice))
    }
    let calendar = WorkingCalendar(WorkspaceCalendar(zone: zone), holidays: holidays)
    for rhythm in rhythms {
      let recurrence = Recurrence(
        rhythm, minute: Int.random(in: 0...1_440, using: &dice), movesToWorkingDay: Bool.random(using: &dice))
      let periods = recurrence.periods(from: start, through: start.adding(days: 120), in: calendar)
      #expect(periods.first.map { $0.after >= start } == true)
      #expect(zip(periods, periods.dropFirst()).allSatisfy { $0.through == $1.after })
      #expect(periods.last.map { $0.through >= start.adding(days: 120) } == true)
      for period in periods {
        let inside = Instant(
          milliseconds: .random(in: period.after.milliseconds + 1...period.through.milliseconds, using: &dice))
        #expect(recurrence.period(of: inside, in: calendar) == period)
        if recurrence.movesToWorkingDay, recurrence.minute < 1_440 {
          #expect(calendar.isWorkingDay(calendar.calendar.day(of: period.through)))
        }
      }
    }
  }
}
