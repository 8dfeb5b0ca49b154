import Alignment
import Testing

@Suite struct `The clock of a hand-off` {
  let desk: Desk
  let hours: OfficeHours

  init() throws {
    desk = try Desk()
    hours = OfficeHours(calendar: desk.calendar, holidays: [try #require(CivilDate(iso: "2026-12-08"))])
  }

  @Test func `first contact within 24 hours by the clock takes no notice of a weekend`() throws {
    let friday = try desk.handoff("2026-11-20 17:00")
    #expect(friday.promise.due(from: friday.entry, in: ClockHours()) == (try desk.at("2026-11-21 17:00")))
  }

  static let working: [(entry: String, due: String)] = [
    // Nine hours a day: Friday 17:00 to 18:00, Monday to Wednesday of the next week in full but for four hours.
    ("2026-11-20 17:00", "2026-11-25 14:00"),
    // Over a holiday on Tuesday the 8th of December.
    ("2026-12-07 17:00", "2026-12-11 14:00"),
    // Saturday night counts from Monday.
    ("2026-11-21 23:00", "2026-11-25 15:00"),
    // Clocks go back on 25 October and on on 29 March: working hours are the same.
    ("2026-10-23 17:00", "2026-10-28 14:00"), ("2026-03-27 17:00", "2026-04-01 14:00"),
  ]

  @Test(arguments: working.indices)
  func `24 working hours run over weekends, holidays and both changes of the clock`(place: Int) throws {
    let (entry, due) = Self.working[place]
    let handoff = try desk.handoff(entry, promise: HandoffPromise(isInWorkingHours: true))
    let found = handoff.promise.due(from: handoff.entry, in: hours)
    #expect(desk.calendar.minute(of: found) == due)
    #expect(hours.elapsed(from: handoff.entry, to: found) == 24 * Instant.hour)
  }

  static let changes: [(entry: String, due: String)] = [
    ("2026-10-24 17:00", "2026-10-25 16:00"), ("2026-03-28 17:00", "2026-03-29 18:00"),
  ]

  @Test(arguments: changes.indices)
  func `24 hours by the clock are 24 hours when the clock is changed`(place: Int) throws {
    let (entry, due) = Self.changes[place]
    let handoff = try desk.handoff(entry)
    #expect(desk.calendar.minute(of: handoff.promise.due(from: handoff.entry, in: ClockHours())) == due)
  }

  @Test func `an answer at the last instant is in time, a millisecond later it is not`() throws {
    let handoff = try desk.handoff("2026-11-20 17:00")
    let due = handoff.promise.due(from: handoff.entry, in: ClockHours())
    let call = Attempt(.call, .noAnswer)
    let later = due.adding(days: 9)
    #expect(try handoff.attempted(call, by: desk.ada, at: due).speed(at: later, in: ClockHours()) == .kept)
    let late = due.adding(milliseconds: 1)
    #expect(try handoff.attempted(call, by: desk.ada, at: late).speed(at: later, in: ClockHours()) == .broken)
  }

  @Test func `an excuse stops the clock, and two that overlap stop it once`() throws {
    let handoff = try desk.handoff("2026-11-20 10:00")
    let excused = PromiseClock(
      WorkingCalendar(desk.calendar), isInWorkingHours: false,
      pauses: [
        try desk.at("2026-11-20 12:00")..<desk.at("2026-11-20 16:00"),
        try desk.at("2026-11-20 14:00")..<desk.at("2026-11-20 18:00"),
        try desk.at("2026-11-19 00:00")..<desk.at("2026-11-19 18:00"),
      ])
    let due = handoff.promise.due(from: handoff.entry, in: excused)
    #expect(desk.calendar.minute(of: due) == "2026-11-21 16:00")
    #expect(excused.elapsed(from: handoff.entry, to: due) == Instant.day)
    #expect(excused.elapsed(from: try desk.at("2026-11-20 13:00"), to: try desk.at("2026-11-20 17:00")) == 0)
  }

  @Test func `runs in the agreement's working hours as it does minute by minute`() throws {
    let calendar = WorkingCalendar(desk.calendar, holidays: [try #require(CivilDate(iso: "2026-12-08"))])
    for (entry, due) in Self.working {
      let handoff = try desk.handoff(entry, promise: HandoffPromise(isInWorkingHours: true))
      let found = handoff.promise.due(from: handoff.entry, in: calendar)
      #expect(desk.calendar.minute(of: found) == due)
      #expect(hours.elapsed(from: handoff.entry, to: found) == calendar.elapsed(from: handoff.entry, to: found))
    }
  }

  @Test func `is split into system, queue, person and out of hours`() throws {
    let entry = try desk.at("2026-11-20 16:00")
    var handoff = Handoff(
      1, contact: 7, entry: entry, promise: .standard,
      events: [HandoffEvent(.made, at: try desk.at("2026-11-20 16:10"))])
    handoff = try handoff.assigned(to: desk.ada, .routed, at: desk.at("2026-11-20 16:40"))
    handoff = try handoff.returned(.givenBack, by: desk.ada, at: desk.at("2026-11-20 17:40"))
    handoff = try handoff.assigned(to: desk.grace, .reassigned, at: desk.at("2026-11-23 09:30"))
    handoff = try handoff.attempted(Attempt(.call, .reached), by: desk.grace, at: desk.at("2026-11-23 10:00"))
    let clock = handoff.clock(at: try desk.at("2026-11-24 10:00"), hours: hours)
    #expect(clock.system == 10 * Instant.minute)
    #expect(clock.queue == (30 + 20 + 30) * Instant.minute)
    #expect(clock.person == (60 + 30) * Instant.minute)
    #expect(clock.outOfHours == (6 + 48 + 9) * Instant.hour)
    #expect(clock.elapsed == 66 * Instant.hour)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `its parts sum to the elapsed time, to the millisecond`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let entry = try desk.at("2026-10-22 08:00")
    var now = entry.adding(milliseconds: Int64.random(in: 0...Instant.day, using: &dice))
    var handoff = Handoff(
      1, contact: 7, entry: entry, promise: .standard, events: [HandoffEvent(.made, at: now)])
    for _ in 0..<12 {
      now = now.adding(milliseconds: Int64.random(in: 0...Instant.day / 2, using: &dice))
      let member = ID<Member>(Int64.random(in: 1...3, using: &dice))
      switch Int.random(in: 0..<8, using: &dice) {
      case 0...3: handoff = (try? handoff.assigned(to: member, .reassigned, at: now)) ?? handoff
      case 4, 5: handoff = (try? handoff.returned(.givenBack, at: now)) ?? handoff
      case 6: handoff = (try? handoff.attempted(Attempt(.call, .noAnswer), by: member, at: now)) ?? handoff
      default:
        let need = RejectionReason("no-need")
        handoff = (try? handoff.rejected(need, by: member, at: now, calendar: desk.calendar)) ?? handoff
      }
      let clock = handoff.clock(at: now, hours: hours)
      let end = handoff.clockEnd ?? now
      #expect(clock.elapsed == end.milliseconds - entry.milliseconds)
      #expect([clock.outOfHours, clock.system, clock.queue, clock.person].allSatisfy { $0 >= 0 })
    }
  }

  @Test func `timers are warnings, escalation and reassignment, with ids that stay`() throws {
    var handoff = try desk.handoff("2026-11-20 10:00", id: 17)
    let timers = handoff.timers(in: ClockHours())
    #expect(timers.map(\.key) == ["warning:17:50", "warning:17:80", "escalation:17:100", "reassignment:17:200"])
    #expect(
      timers.map { desk.calendar.minute(of: $0.due) } == [
        "2026-11-20 22:00", "2026-11-21 05:12", "2026-11-21 10:00", "2026-11-22 10:00",
      ])
    handoff = try handoff.takenOver(by: desk.grace, at: desk.at("2026-11-21 12:00"))
    #expect(handoff.timers(in: ClockHours()) == timers)
    #expect(timers.allSatisfy { !handoff.isMoot($0.kind) })
    let accepted = try handoff.accepted(by: desk.grace, at: desk.at("2026-11-21 12:30"))
    #expect(!accepted.isMoot(.warning))
    #expect(accepted.isMoot(.reassignment))
    let called = try handoff.attempted(Attempt(.call, .noAnswer), by: desk.grace, at: desk.at("2026-11-21 13:00"))
    #expect(timers.allSatisfy { called.isMoot($0.kind) })
  }
}
