import Alignment
import Testing

@Suite struct `A hand-off that is not reached` {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// MQL on Thursday, called first on Friday; five attempts over ten days are due at days 0, 2.5, 5, 7.5 and 10.
  private func tried(_ dates: [String], _ outcome: Attempt.Outcome = .noAnswer) throws -> Handoff {
    var handoff = try desk.handoff("2026-11-19 10:00")
    for text in dates {
      handoff = try handoff.attempted(Attempt(.call, outcome), by: desk.ada, at: desk.at(text))
    }
    return handoff
  }

  @Test func `is pursued past Wednesday without breaking the decision promise`() throws {
    let wednesday = try desk.at("2026-11-25 18:00")
    let handoff = try tried(["2026-11-20 10:00", "2026-11-22 10:00", "2026-11-25 09:00"])
    #expect(handoff.isPursued(at: wednesday, calendar: desk.calendar))
    let due = handoff.decisionDue(wednesday, calendar: desk.calendar)
    #expect(desk.calendar.minute(of: due) == "2026-11-30 10:00")
  }

  @Test func `off its schedule it is due on Wednesday`() throws {
    let wednesday = try desk.at("2026-11-25 18:00")
    for dates in [[], ["2026-11-20 10:00"], ["2026-11-20 10:00", "2026-11-22 10:00"]] {
      let handoff = try tried(dates)
      #expect(!handoff.isPursued(at: wednesday, calendar: desk.calendar))
      #expect(handoff.decisionDue(wednesday, calendar: desk.calendar) == wednesday)
    }
  }

  @Test func `two calls on one day are one step of the schedule`() throws {
    let wednesday = try desk.at("2026-11-25 18:00")
    let handoff = try tried(["2026-11-20 10:00", "2026-11-20 15:00", "2026-11-25 09:00"])
    #expect(!handoff.isPursued(at: wednesday, calendar: desk.calendar))
  }

  @Test func `once reached, or decided, or over its window, it is pursued no longer`() throws {
    let wednesday = try desk.at("2026-11-25 18:00")
    let tries = ["2026-11-20 10:00", "2026-11-22 10:00", "2026-11-25 09:00"]
    let reached = try tried(tries).attempted(
      Attempt(.call, .reached), by: desk.ada, at: desk.at("2026-11-25 12:00"))
    #expect(!reached.isPursued(at: wednesday, calendar: desk.calendar))
    let accepted = try tried(tries).accepted(by: desk.ada, at: desk.at("2026-11-25 17:00"))
    #expect(!accepted.isPursued(at: wednesday, calendar: desk.calendar))
    #expect(accepted.isPursued(at: try desk.at("2026-11-25 16:00"), calendar: desk.calendar))
    #expect(!(try tried(tries)).isPursued(at: try desk.at("2026-11-30 10:01"), calendar: desk.calendar))
  }

  @Test func `the schedule asks for an attempt only once its time is over`() throws {
    let handoff = try tried(["2026-11-20 10:00"])
    let due = try desk.at("2026-11-22 22:00")
    #expect(handoff.isPursued(at: due, calendar: desk.calendar))
    #expect(!handoff.isPursued(at: due.adding(milliseconds: 1), calendar: desk.calendar))
  }
}
