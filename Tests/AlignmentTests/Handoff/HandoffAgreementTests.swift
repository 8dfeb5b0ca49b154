import Alignment
import Testing

@Suite struct `A hand-off under an agreement` {
  let desk: Desk
  let version: AgreementTimeline.Version

  init() throws {
    desk = try Desk()
    let weekly = Recurrence(.week(.monday), minute: 18 * 60)
    let agreement = Agreement(
      title: "Ours", startsOn: try #require(CivilDate(iso: "2026-01-01")),
      commitments: [
        Commitment(
          name: "fast",
          measure: .speed(
            within: PromisedTime(milliseconds: 4 * Instant.hour, isInWorkingHours: true), answer: .contact),
          goal: .share(9_500), every: weekly, segment: Segment([.country: ["Italy"]])),
        Commitment(
          name: "speed",
          measure: .speed(
            within: PromisedTime(milliseconds: Instant.day, isInWorkingHours: false), answer: .attempt),
          goal: .share(9_500), every: weekly),
        Commitment(name: "tries", measure: .persistence(attempts: 3, days: 6), goal: .share(9_000), every: weekly),
        Commitment(
          name: "decided", measure: .decision(by: Recurrence(.week(.wednesday), minute: 18 * 60)), goal: .share(9_000),
          every: weekly),
      ])
    version = AgreementTimeline.Version(
      number: 4, agreement: agreement, calendar: desk.calendar, start: try desk.at("2026-01-01 00:00"))
  }

  @Test func `is promised what the version says, by segment`() throws {
    let offered = try desk.at("2026-11-19 10:00")
    let italy = HandoffPromise(version, offeredAt: offered, profile: [.country: "italy"])
    #expect(italy.answerTime == 4 * Instant.hour)
    #expect(italy.isInWorkingHours)
    #expect(italy.answer == .contact)
    let other = HandoffPromise(version, offeredAt: offered)
    #expect(other.answerTime == Instant.day)
    #expect(other.answer == .attempt)
    #expect(other.attempts == 3)
    #expect(other.window == 6 * Instant.day)
    #expect(other.agreementVersion == 4)
    #expect(other.decision.map { desk.calendar.minute(of: $0) } == "2026-11-25 18:00")
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `and its measures agree: in time, pursued, and decided by the same instant`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let entry = try desk.at("2026-11-19 10:00")
    let promise = HandoffPromise(version, offeredAt: entry)
    var now = entry
    var handoff = try Handoff(
      1, contact: 7, entry: entry, promise: promise, events: [HandoffEvent(.made, at: entry)]
    ).assigned(to: desk.ada, .routed, at: entry)
    let kinds = Attempt.Kind.allCases
    for _ in 0..<Int.random(in: 0...7, using: &dice) {
      now = now.adding(milliseconds: Int64.random(in: 1...40 * Instant.hour, using: &dice))
      let kind = kinds[Int.random(in: kinds.indices, using: &dice)]
      let outcome: Attempt.Outcome = Int.random(in: 0..<9, using: &dice) == 0 ? .reached : .noAnswer
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: handoff = (try? handoff.accepted(by: desk.ada, at: now)) ?? handoff
      case 1:
        let reason = RejectionReason.standard[Int.random(in: 0..<8, using: &dice)]
        handoff =
          (try? handoff.rejected(reason, by: desk.ada, at: now, calendar: desk.calendar)) ?? handoff
      default: handoff = (try? handoff.attempted(Attempt(kind, outcome), by: desk.ada, at: now)) ?? handoff
      }
    }
    now = now.adding(milliseconds: Int64.random(in: 0...9 * Instant.day, using: &dice))
    let lead = handoff.offered(calendar: desk.calendar)
    let commitments = version.agreement.commitments
    func judged(_ name: String) throws -> PromiseCase {
      let commitment = try #require(version.agreement.commitment(named: name))
      return try #require(
        commitment.case(of: lead, in: version.calendar, pauses: [], persistence: commitments[2], at: now))
    }
    let speed = handoff.speed(at: now, in: ClockHours())
    let expected: PromiseCase.Outcome =
      switch speed {
      case .running: .open
      case .kept: .kept
      case .broken: .broken
      case .leaves: .left
      }
    #expect(try judged("speed").outcome == expected)
    let deadline = try #require(promise.decision)
    #expect(try judged("decided").due == handoff.decisionDue(deadline, calendar: desk.calendar))
  }
}
