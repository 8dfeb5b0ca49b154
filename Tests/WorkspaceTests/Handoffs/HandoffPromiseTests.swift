import Alignment
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `A hand-off under the agreement in force` {
  let floor: SalesFloor
  var workspace: OpenWorkspace { floor.workspace }
  let hanna: Person

  init() throws {
    floor = try SalesFloor()
    let id = try floor.workspace.addMember(
      Members.Stored(id: 0, name: "Hanna", team: "marketing", roles: ["head-of-marketing"]), actor: "Ada",
      now: floor.start)
    hanna = Person(id: ID(id), name: "Hanna", roles: [.headOfMarketing])
  }

  /// Four working hours to a contact; the first version for all, in the standard hours.
  private func sign(hours: Int, from day: CivilDate, at now: Instant) throws {
    let weekly = Recurrence(.week(.monday), minute: 18 * 60)
    let agreement = Agreement(
      title: "Ours", startsOn: day,
      commitments: [
        Commitment(
          name: "speed",
          measure: .speed(
            within: PromisedTime(milliseconds: Int64(hours) * Instant.hour, isInWorkingHours: true), answer: .contact),
          goal: .share(9_500), every: weekly),
        Commitment(
          name: "decision", measure: .decision(by: Recurrence(.week(.wednesday), minute: 18 * 60)),
          goal: .share(9_000), every: weekly),
      ])
    let version = try workspace.proposeAgreement(yaml: Array(agreement.document.utf8), by: floor.head, now: now)
    for person in [hanna, floor.head] { _ = try workspace.sign(version.id, of: .agreement, by: person, now: now) }
  }

  @Test func `keeps the promise of the version it was offered under`() throws {
    let today = workspace.calendar.day(of: floor.start)
    let before = try floor.open(try floor.mql("Before", at: floor.start))
    #expect(before.promise == .standard)
    try sign(hours: 4, from: today.adding(days: 1), at: floor.start)
    try sign(hours: 2, from: today.adding(days: 9), at: floor.start)
    // Thursday 17:00 in Rome: an hour is left of the day.
    let under = try floor.mql("Under", at: floor.after(29))
    let record = try workspace.handoffs(ofContact: under, by: floor.head, now: floor.after(29))[0]
    #expect(record.handoff.promise.agreementVersion == 1)
    #expect(record.handoff.promise.answer == .contact)
    #expect(workspace.calendar.minute(of: record.due) == "2026-07-03 12:00")
    #expect(record.decisionDue.map { workspace.calendar.minute(of: $0) } == "2026-07-08 18:00")
    // A version that comes into force later changes nothing of it.
    let later = try workspace.handoff(record.id, by: floor.head, now: floor.after(24 * 12))
    #expect(later.due == record.due)
    #expect(later.handoff.promise == record.handoff.promise)
    #expect(try floor.open(try floor.mql("After", at: floor.after(24 * 12))).promise.agreementVersion == 2)
  }

  @Test func `a call that reaches nobody does not stop a clock that promises a contact`() throws {
    try sign(hours: 4, from: workspace.calendar.day(of: floor.start).adding(days: 1), at: floor.start)
    let id = try floor.open(try floor.mql("Ada", at: floor.after(29))).id.rawValue
    try workspace.logAttempt(Attempt(.call, .noAnswer), on: id, by: floor.bea, now: floor.after(30))
    let done = try workspace.sweepHandoffs(now: floor.after(24 * 6))
    #expect(done.fired == [.warning: 2, .escalation: 1, .reassignment: 1])
  }

  @Test func `time that the other head excuses moves what is due; the own head cannot excuse it`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let range = floor.after(6)..<floor.after(16)
    #expect(throws: ExcuseError.ownTime) {
      let own = try workspace.askExcuse(for: .sales, range: range, reason: "storm", by: floor.head, now: floor.after(1))
      _ = try workspace.grantExcuse(own.id, by: floor.head, now: floor.after(1))
    }
    #expect(try workspace.handoffs(ofContact: contact, by: floor.head, now: floor.after(2))[0].due == floor.after(24))
    _ = try workspace.askExcuse(for: .sales, range: range, reason: "storm", by: hanna, now: floor.after(2))
    #expect(try workspace.handoffs(ofContact: contact, by: floor.head, now: floor.after(2))[0].due == floor.after(34))
    #expect(try workspace.sweepHandoffs(now: floor.after(21.9)).fired == [:])
    #expect(try workspace.sweepHandoffs(now: floor.after(22)).fired == [.warning: 1])
    #expect(try workspace.sweepHandoffs(now: floor.after(34)).fired == [.warning: 1, .escalation: 1])
    #expect(try floor.place.broken() == [])
  }
}
