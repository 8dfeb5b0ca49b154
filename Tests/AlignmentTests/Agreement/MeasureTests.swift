import Alignment
import Testing

private func at(_ text: String) throws -> Instant { try Week.at(text) }

@Suite struct `A measure of the agreement` {
  let calendar = WorkingCalendar(Week.calendar)
  let now: Instant

  init() throws { now = try at("2026-04-30 12:00") }

  func outcome(
    _ commitment: Commitment, _ lead: OfferedLead, now: Instant? = nil, pauses: [Range<Instant>] = [],
    persistence: Commitment? = nil
  ) -> PromiseCase? {
    commitment.case(of: lead, in: calendar, pauses: pauses, persistence: persistence, at: now ?? self.now)
  }

  @Test func `counts as volume what the definition opened, in any quadrant`() throws {
    func cycle(_ id: Int64, _ origin: MQLCycle.Origin = .definition, implied: Bool = false, history: Bool = false)
      throws -> MQLCycle
    {
      MQLCycle(
        id: id, enteredAt: try at("2026-03-03 10:00"), origin: origin, isImplied: implied, isHistory: history,
        isFit: id % 2 == 0, expected: id * 100, profile: id == 1 ? [.industry: "Énergie"] : [:])
    }
    let all = [
      try cycle(1), try cycle(2), try cycle(3, .hand), try cycle(4, implied: true), try cycle(5, history: true),
      try cycle(6, .otherSystem),
    ]
    let facts = AgreementFacts(cycles: all, leads: [])
    #expect(Week.mqls.cases(ofMQLs: facts, at: now).map(\.id) == [1, 2])
    let others = AgreementFacts(cycles: all, leads: [], countsOtherSystem: true)
    #expect(Week.mqls.cases(ofMQLs: others, at: now).map(\.id) == [1, 2, 6])
    #expect(Week.fit.cases(ofMQLs: facts, at: now).map(\.outcome) == [.broken, .kept])
    let value = Commitment(name: "value", measure: .value, goal: .amount(1), every: Week.monday18)
    #expect(value.cases(ofMQLs: facts, at: now).map(\.amount) == [100, 200])
    let energy = Commitment(
      name: "energy", measure: .volume, goal: .amount(1), every: Week.monday18,
      segment: Segment([.industry: ["ENERGIE", "Steel"]]))
    #expect(energy.cases(ofMQLs: facts, at: now).map(\.id) == [1])
    // What has not happened yet is not seen.
    #expect(Week.mqls.cases(ofMQLs: facts, at: try at("2026-03-03 09:59")).isEmpty)
  }

  // Within 24 hours of the entry on Friday the 6th, 17:00.
  @Test(arguments: [
    ("2026-03-07 17:00", "attempt", "", PromiseCase.Outcome.kept), ("2026-03-07 17:01", "attempt", "", .broken),
    ("", "attempt", "", .broken), ("", "attempt", "bad-fit 2026-03-06 18:00", .broken),
    ("", "attempt", "duplicate 2026-03-06 18:00", .left),
    ("2026-03-06 17:30", "attempt", "duplicate 2026-03-06 18:00", .kept),
    ("2026-03-06 19:00", "attempt", "duplicate 2026-03-06 18:00", .kept),
    ("", "attempt", "accepted 2026-03-06 18:00", .broken),
    ("", "attempt", "merged 2026-03-06 18:00", .left), ("", "attempt", "duplicate 2026-03-08 18:00", .broken),
    ("2026-03-06 18:00", "contact", "", .broken), ("2026-03-06 18:00", "contact!", "", .kept),
  ])
  func `judges speed by the first answer`(
    attempt: String, answer: String, ending: String, expected: PromiseCase.Outcome
  ) throws {
    let attempts = attempt.isEmpty ? [] : [try at(attempt)]
    let commitment = Commitment(
      name: "speed",
      measure: .speed(
        within: PromisedTime(milliseconds: Instant.day, isInWorkingHours: false),
        answer: answer == "attempt" ? .attempt : .contact), goal: .share(9_500), every: Week.monday18)
    let lead = OfferedLead(
      id: 1, enteredAt: try at("2026-03-06 17:00"), offeredAt: try at("2026-03-06 17:01"), attempts: attempts,
      contactedAt: answer == "contact!" ? attempts.first : nil, ending: try self.ending(ending))
    let judged = try #require(outcome(commitment, lead))
    #expect(judged.outcome == expected)
    #expect(judged.countsAt == (try at("2026-03-07 17:00")))
  }

  func ending(_ text: String) throws -> OfferedLead.Ending? {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let instant = try at(parts[1])
    switch parts[0] {
    case "accepted": return .accepted(instant)
    case "merged": return .gone(instant)
    default: return .rejected(instant, leavesSpeed: parts[0] == "duplicate")
    }
  }

  @Test func `runs the clock of speed in working hours, and not in excused time`() throws {
    let commitment = Commitment(
      name: "speed",
      measure: .speed(within: PromisedTime(milliseconds: 8 * Instant.hour, isInWorkingHours: true), answer: .attempt),
      goal: .share(9_500), every: Week.monday18)
    let entered = try at("2026-03-06 17:00")
    let lead = OfferedLead(
      id: 1, enteredAt: entered, offeredAt: entered, attempts: [try at("2026-03-09 17:00")])
    let plain = try #require(outcome(commitment, lead))
    #expect(plain.due == (try at("2026-03-09 16:00")))
    #expect(plain.outcome == .broken)
    // Monday from 9 to 11 is excused: two hours later.
    let pause = try at("2026-03-09 09:00")..<(try at("2026-03-09 11:00"))
    let excused = try #require(outcome(commitment, lead, pauses: [pause, pause]))
    #expect(excused.due == (try at("2026-03-09 18:00")))
    #expect(excused.outcome == .kept)
    // Running until its due instant inclusive.
    let waiting = OfferedLead(id: 2, enteredAt: entered, offeredAt: entered)
    #expect(outcome(commitment, waiting, now: plain.due)?.outcome == .open)
    #expect(outcome(commitment, waiting, now: plain.due.adding(milliseconds: 1))?.outcome == .broken)
  }

  // Five attempts over ten days from Monday the 2nd, 10:00: the window ends on the 12th, 10:00.
  @Test(arguments: [
    ([0, 2, 4, 6, 8], -1, "", PromiseCase.Outcome.kept), ([0, 2, 4, 6], -1, "", .broken),
    ([0, 2, 4, 6, 11], -1, "", .broken), ([0, 2, 4, 6, 10], -1, "", .kept), ([0, 2], 3, "", .left),
    ([0, 2], 11, "", .broken), ([0], -1, "bad-fit 2026-03-05 10:00", .left),
    ([0, 1, 2, 3, 4], -1, "bad-fit 2026-03-07 10:00", .kept), ([0, 1, 2, 3], -1, "accepted 2026-03-07 10:00", .left),
    ([0, 1, 2, 3, 4], -1, "merged 2026-03-07 10:00", .left), ([0], -1, "bad-fit 2026-03-20 10:00", .broken),
  ])
  func `judges persistence by the attempts in the window`(
    days: [Int], contact: Int, ending: String, expected: PromiseCase.Outcome
  ) throws {
    let first = try at("2026-03-02 10:00")
    let lead = OfferedLead(
      id: 1, enteredAt: first, offeredAt: first, attempts: days.map { first.adding(days: $0) },
      contactedAt: contact < 0 ? nil : first.adding(days: contact), ending: try self.ending(ending))
    let judged = try #require(outcome(Week.attempts, lead))
    #expect(judged.outcome == expected)
    #expect(judged.countsAt == first.adding(days: 10))
    let never = OfferedLead(id: 2, enteredAt: first, offeredAt: first)
    #expect(outcome(Week.attempts, never) == nil)
  }

  // Delivered by Monday 18:00, decided by the Wednesday after.
  @Test(arguments: [
    ("2026-03-03 10:00", "2026-03-11 18:00"), ("2026-03-02 18:00", "2026-03-04 18:00"),
    ("2026-03-02 18:01", "2026-03-11 18:00"), ("2026-03-09 18:00", "2026-03-11 18:00"),
  ])
  func `has decisions due on the first such day after the delivery`(offered: String, due: String) throws {
    let lead = OfferedLead(id: 1, enteredAt: try at(offered), offeredAt: try at(offered))
    #expect(outcome(Week.decided, lead)?.due == (try at(due)))
    let same = Commitment(
      name: "same", measure: .decision(by: Week.monday18), goal: .share(9_000), every: Week.monday18)
    let delivered = Week.monday18.next(after: try at(offered).adding(milliseconds: -1), in: calendar)
    #expect(outcome(same, lead)?.due == delivered.adding(days: 7))
  }

  @Test func `lets a lead that cannot be reached be pursued past the decision`() throws {
    let offered = try at("2026-03-06 10:00")
    func lead(_ attempts: [String], _ ending: String = "") throws -> OfferedLead {
      OfferedLead(
        id: 1, enteredAt: offered, offeredAt: offered, attempts: try attempts.map { try at($0) },
        ending: try self.ending(ending))
    }
    let wednesday = try at("2026-03-11 18:00")
    // Tried on Friday, Monday and Wednesday: on schedule (days 0, 2.5, 5), due when the ten days end.
    let tried = try lead(["2026-03-06 11:00", "2026-03-09 11:00", "2026-03-11 11:00"])
    let pursued = try #require(outcome(Week.decided, tried, now: wednesday.adding(days: 1), persistence: Week.attempts))
    #expect(pursued.due == (try at("2026-03-16 11:00")))
    #expect(pursued.outcome == .open)
    // The third of five was due by Wednesday: with two it is not.
    let lazy = try lead(["2026-03-06 11:00", "2026-03-09 11:00"])
    #expect(outcome(Week.decided, lazy, persistence: Week.attempts)?.due == wednesday)
    #expect(outcome(Week.decided, lazy, persistence: Week.attempts)?.outcome == .broken)
    // Where nobody promised attempts, Wednesday stands.
    #expect(outcome(Week.decided, tried)?.due == wednesday)
    let rejected = try lead(
      ["2026-03-06 11:00", "2026-03-09 11:00", "2026-03-11 11:00", "2026-03-13 11:00", "2026-03-16 10:00"],
      "unreachable 2026-03-16 10:30")
    #expect(outcome(Week.decided, rejected, persistence: Week.attempts)?.outcome == .kept)
    #expect(outcome(Week.attempts, rejected)?.outcome == .kept)
  }

  @Test func `moves a decision by the time that was excused before it`() throws {
    let lead = OfferedLead(id: 1, enteredAt: try at("2026-03-03 10:00"), offeredAt: try at("2026-03-03 10:00"))
    let day = try at("2026-03-10 00:00")..<(try at("2026-03-11 00:00"))
    #expect(outcome(Week.decided, lead, pauses: [day])?.due == (try at("2026-03-12 18:00")))
    let before = try at("2026-03-04 00:00")..<(try at("2026-03-05 00:00"))
    #expect(outcome(Week.decided, lead, pauses: [before])?.due == (try at("2026-03-11 18:00")))
  }

  @Test func `judges conversion by the same cycle, within days of 24 hours`() throws {
    let entered = try at("2026-03-03 10:00")
    func cycle(_ id: Int64, _ sql: Instant?) -> MQLCycle {
      MQLCycle(id: id, enteredAt: entered, isFit: true, sqlAt: sql)
    }
    let facts = AgreementFacts(
      cycles: [
        cycle(1, entered.adding(days: 30)), cycle(2, entered.adding(days: 30).adding(milliseconds: 1)), cycle(3, nil),
      ], leads: [])
    #expect(Week.conversion.cases(ofMQLs: facts, at: now).map(\.outcome) == [.kept, .broken, .broken])
    let early = Week.conversion.cases(ofMQLs: facts, at: entered.adding(days: 30))
    #expect(early.map(\.outcome) == [.kept, .open, .open])
    #expect(early.map(\.countsAt) == [entered, entered, entered])
  }

  @Test(arguments: [(9_500, 20), (6_000, 3), (5_000, 2), (0, 1), (9_999, 10_000), (10_000, 1), (9_000, 10)])
  func `is judged on so many cases`(share: Int, fewest: Int64) {
    #expect(Goal.share(share).fewestCases == fewest)
  }
}
