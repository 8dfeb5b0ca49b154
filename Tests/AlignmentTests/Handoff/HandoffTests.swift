import Alignment
import Testing

@Suite struct `A hand-off` {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `goes from offered over working to accepted`() throws {
    let offered = try desk.handoff("2026-11-20 10:00")
    #expect(offered.state == .offered)
    #expect(offered.assignee == desk.ada)
    let working = try offered.attempted(Attempt(.call, .noAnswer), by: desk.ada, at: desk.at("2026-11-20 11:00"))
    #expect(working.state == .working)
    let accepted = try working.accepted(by: desk.ada, at: desk.at("2026-11-20 12:00"))
    #expect(accepted.state == .accepted)
    #expect(!accepted.isOpen)
    #expect(accepted.decidedAt == (try desk.at("2026-11-20 12:00")))
  }

  @Test func `is answered by who has it alone`() throws {
    let handoff = try desk.handoff("2026-11-20 10:00")
    let later = try desk.at("2026-11-20 11:00")
    #expect(throws: HandoffError.notYours(assignee: desk.ada)) { try handoff.accepted(by: desk.grace, at: later) }
    #expect(throws: HandoffError.notYours(assignee: desk.ada)) {
      try handoff.rejected(.other, note: "x", by: desk.grace, at: later, calendar: desk.calendar)
    }
    let taken = try handoff.takenOver(by: desk.grace, at: later)
    #expect(taken.assignee == desk.grace)
    #expect(taken.entry == handoff.entry)
    #expect(throws: HandoffError.alreadyAssigned(to: desk.grace)) { try taken.takenOver(by: desk.grace, at: later) }
    #expect(try taken.accepted(by: desk.grace, at: later).state == .accepted)
  }

  @Test func `that is decided stays so`() throws {
    let later = try desk.at("2026-11-20 11:00")
    let closed = try desk.handoff("2026-11-20 10:00").accepted(by: desk.ada, at: later)
    let error = HandoffError.closed(state: "accepted")
    #expect(throws: error) { try closed.accepted(by: desk.ada, at: later) }
    #expect(throws: error) { try closed.rejected(.other, note: "x", by: desk.ada, at: later, calendar: desk.calendar) }
    #expect(throws: error) { try closed.assigned(to: desk.grace, .reassigned, at: later) }
    #expect(throws: error) { try closed.returned(.givenBack, at: later) }
    #expect(throws: error) { try closed.merged(into: 9, at: later) }
    #expect(throws: HandoffError.notRejected(state: "accepted")) { try closed.reopened(at: later) }
  }

  @Test func `a status change is no answer: accepting does not stop the clock`() throws {
    let accepted = try desk.handoff("2026-11-20 10:00").accepted(by: desk.ada, at: desk.at("2026-11-20 10:05"))
    #expect(accepted.answeredAt == nil)
    #expect(accepted.speed(at: try desk.at("2026-11-20 12:00"), in: ClockHours()) == .running)
    #expect(accepted.speed(at: try desk.at("2026-11-21 10:01"), in: ClockHours()) == .broken)
    let called = try accepted.attempted(Attempt(.call, .reached), by: desk.ada, at: desk.at("2026-11-21 09:00"))
    #expect(called.speed(at: try desk.at("2026-11-30 10:00"), in: ClockHours()) == .kept)
    #expect(called.state == .accepted)
  }

  @Test func `an attempt logged by hand may say at most 15 minutes earlier`() throws {
    let handoff = try desk.handoff("2026-11-20 10:00")
    let now = try desk.at("2026-11-20 11:00")
    let call = Attempt(.call, .noAnswer)
    let early = now.adding(milliseconds: -15 * Instant.minute)
    #expect(try handoff.attempted(call, by: desk.ada, stated: early, at: now).firstAttempt == early)
    #expect(throws: HandoffError.statedTooEarly(earliest: early)) {
      try handoff.attempted(call, by: desk.ada, stated: early.adding(milliseconds: -1), at: now)
    }
    #expect(throws: HandoffError.inTheFuture) {
      try handoff.attempted(call, by: desk.ada, stated: now.adding(milliseconds: 1), at: now)
    }
    let report = Attempt(.call, .noAnswer, source: .integration)
    let hour = now.adding(milliseconds: -Instant.hour)
    #expect(try handoff.attempted(report, by: nil, stated: hour, at: now).firstAttempt == hour)
    #expect(throws: HandoffError.beforeEntry(handoff.entry)) {
      try handoff.attempted(report, by: nil, stated: hour.adding(milliseconds: -1), at: now)
    }
  }

  @Test func `one attempt a kind and day counts, and the day is the workspace's`() throws {
    var handoff = try desk.handoff("2026-11-20 10:00")
    for (text, kind) in [
      ("2026-11-20 11:00", Attempt.Kind.call), ("2026-11-20 16:00", .call), ("2026-11-20 16:05", .email),
      ("2026-11-20 23:59", .message), ("2026-11-21 00:01", .message),
    ] {
      handoff = try handoff.attempted(Attempt(kind, .noAnswer), by: desk.ada, at: desk.at(text))
    }
    #expect(handoff.countedAttempts(until: try desk.at("2026-11-30 00:00"), calendar: desk.calendar) == 4)
    #expect(handoff.countedAttempts(until: try desk.at("2026-11-20 16:00"), calendar: desk.calendar) == 1)
    #expect(handoff.attempts.count == 5)
  }

  @Test func `a rep who rejects as unreachable after two of five attempts is refused`() throws {
    var handoff = try desk.handoff("2026-11-16 10:00")
    let dates = ["2026-11-16 11:00", "2026-11-18 11:00", "2026-11-20 11:00", "2026-11-23 11:00", "2026-11-25 11:00"]
    for (place, text) in dates.enumerated() {
      let at = try desk.at(text)
      handoff = try handoff.attempted(Attempt(.call, .noAnswer), by: desk.ada, at: at)
      guard place < 4 else { break }
      #expect(throws: HandoffError.tooFewAttempts(made: place + 1, promised: 5)) {
        try handoff.rejected(.unreachable, by: desk.ada, at: at, calendar: desk.calendar)
      }
    }
    let rejected = try handoff.rejected(
      .unreachable, by: desk.ada, at: desk.at("2026-11-25 12:00"), calendar: desk.calendar)
    #expect(rejected.state == .rejected(.unreachable, note: ""))
  }

  @Test func `the other reason says which`() throws {
    let handoff = try desk.handoff("2026-11-20 10:00")
    #expect(throws: HandoffError.noteMissing) {
      try handoff.rejected(.other, note: " ", by: desk.ada, at: handoff.entry, calendar: desk.calendar)
    }
  }

  @Test(arguments: RejectionReason.standard)
  func `rejected before any attempt is not contacted, but for three reasons`(reason: RejectionReason) throws {
    let promise = HandoffPromise(attempts: 0)
    let rejected = try desk.handoff("2026-11-20 10:00", promise: promise).rejected(
      reason, note: "so", by: desk.ada, at: desk.at("2026-11-20 11:00"), calendar: desk.calendar)
    let leaves = ["duplicate", "wrong-data", "competitor"].contains(reason.code)
    #expect(rejected.speed(at: try desk.at("2026-11-20 12:00"), in: ClockHours()) == (leaves ? .leaves : .broken))
  }

  @Test func `the promise says whether an attempt or a contact counts`() throws {
    let promise = HandoffPromise(answer: .contact)
    var handoff = try desk.handoff("2026-11-20 10:00", promise: promise)
    handoff = try handoff.attempted(Attempt(.call, .noAnswer), by: desk.ada, at: desk.at("2026-11-20 11:00"))
    #expect(handoff.answeredAt == nil)
    handoff = try handoff.attempted(Attempt(.meeting, .meetingSet), by: desk.ada, at: desk.at("2026-11-21 10:00"))
    #expect(handoff.speed(at: try desk.at("2026-11-25 10:00"), in: ClockHours()) == .kept)
  }

  @Test func `a call reported after the rejection counts if it was made before`() throws {
    let handoff = try desk.handoff("2026-11-20 10:00").rejected(
      RejectionReason("no-need"), by: desk.ada, at: desk.at("2026-11-20 12:00"), calendar: desk.calendar)
    let report = Attempt(.call, .reached, source: .integration)
    let now = try desk.at("2026-11-20 13:00")
    let told = try handoff.attempted(report, by: nil, stated: desk.at("2026-11-20 11:30"), at: now)
    #expect(told.speed(at: now, in: ClockHours()) == .kept)
    #expect(throws: HandoffError.closed(state: "rejected")) {
      try handoff.attempted(report, by: nil, stated: try desk.at("2026-11-20 12:30"), at: now)
    }
  }

  @Test func `merging keeps the older, whichever record survives`() throws {
    let old = try desk.handoff("2026-11-19 10:00", id: 8)
    let new = try desk.handoff("2026-11-20 10:00", id: 3)
    #expect(Handoff.older(new, old).kept.id == 8)
    #expect(Handoff.older(old, new).kept.id == 8)
    let gone = try Handoff.older(old, new).gone.merged(into: old.id, at: desk.at("2026-11-21 10:00"))
    #expect(gone.state == .merged(into: 8))
    #expect(gone.speed(at: try desk.at("2026-11-30 10:00"), in: ClockHours()) == .leaves)
    #expect(throws: HandoffError.sameHandoff) { try old.merged(into: 8, at: desk.at("2026-11-21 10:00")) }
  }

  @Test func `returned waits for the next rep, who starts anew on the same clock`() throws {
    var handoff = try desk.handoff("2026-11-20 10:00")
    handoff = try handoff.attempted(Attempt(.call, .noAnswer), by: desk.ada, at: desk.at("2026-11-20 11:00"))
    handoff = try handoff.returned(.givenBack, by: desk.ada, at: desk.at("2026-11-20 12:00"))
    #expect(handoff.state == .returned)
    #expect(handoff.assignee == nil)
    #expect(throws: HandoffError.notAssigned) {
      try handoff.returned(.givenBack, at: desk.at("2026-11-20 12:00"))
    }
    handoff = try handoff.assigned(to: desk.grace, .reassigned, at: desk.at("2026-11-20 13:00"))
    #expect(handoff.state == .offered)
    #expect(handoff.assignees == [desk.ada, desk.grace])
    #expect(handoff.entry == (try desk.at("2026-11-20 10:00")))
    #expect(handoff.firstAttempt == (try desk.at("2026-11-20 11:00")))
  }
}

@Suite struct `An MQL` {
  let goLive = Instant(milliseconds: 1_000)

  static let cases: [(entry: MQLEntry, need: HandoffNeed)] = [
    (MQLEntry(at: Instant(milliseconds: 1_000)), .handOff),
    (MQLEntry(at: Instant(milliseconds: 999)), .none(.beforeGoLive)),
    (MQLEntry(at: Instant(milliseconds: 2_000), isHistory: true), .none(.history)),
    (MQLEntry(at: Instant(milliseconds: 2_000), isImplied: true), .none(.passed)),
    (MQLEntry(at: Instant(milliseconds: 2_000), fits: true), .handOff),
    (MQLEntry(at: Instant(milliseconds: 2_000), fits: false), .none(.notFit)),
    (MQLEntry(at: Instant(milliseconds: 2_000), isResting: true), .none(.resting)),
    (MQLEntry(at: Instant(milliseconds: 2_000), hasOpen: true, resumesRejected: true), .none(.alreadyOpen)),
    (MQLEntry(at: Instant(milliseconds: 2_000), resumesRejected: true), .reopen),
  ]

  @Test(arguments: cases.indices)
  func `is handed off or has a reason`(place: Int) {
    #expect(Self.cases[place].entry.need(goLive: goLive) == Self.cases[place].need)
  }
}
