import Alignment
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `Handing an MQL to sales` {
  let floor: SalesFloor
  var workspace: OpenWorkspace { floor.workspace }

  init() throws { floor = try SalesFloor() }

  @Test func `offers it to a rep at once, with the reason, and the contact is theirs`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let handoff = try floor.open(contact)
    #expect(handoff.state == .offered)
    #expect(handoff.assignee == floor.bea.id)
    #expect(handoff.lastAssignment?.why == [.turn(of: 2)])
    #expect(handoff.entry == floor.start)
    #expect(try workspace.contact(contact).owner?.id == floor.bea.id.rawValue)
    let inbox = try workspace.inbox(of: floor.bea.id.rawValue, by: floor.bea, now: floor.after(3))
    #expect(inbox.map(\.contact.name) == ["Ada"])
    #expect(inbox[0].due == floor.after(24))
    #expect(inbox[0].clock.elapsed == 3 * Instant.hour)
    #expect(try floor.place.broken() == [])
  }

  @Test func `takes turns, and goes to the owner where there is one`() throws {
    let assignees = try (1...4).map { try floor.open(floor.mql("P\($0)", at: floor.start)).assignee }
    #expect(assignees == [floor.bea.id, floor.carl.id, floor.bea.id, floor.carl.id])
    let owned = try floor.place.contact("Owned")
    try workspace.editContact(owned, by: .ada, now: floor.start) { $0.ownerId = floor.carl.id.rawValue }
    try workspace.moveContact(owned, .advance(to: .mql), by: .ada, now: floor.start)
    #expect(try floor.open(owned).assignee == floor.carl.id)
    #expect(try floor.open(owned).lastAssignment?.why == [.ownsContact])
  }

  @Test func `an accepted one is SQL, and its answer is still owed`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id.rawValue
    try workspace.acceptHandoff(id, by: floor.bea, now: floor.after(1))
    #expect(try workspace.contact(contact).stage == .sql)
    #expect(try workspace.handoff(id, by: floor.bea, now: floor.after(2)).speed == .running)
    #expect(try workspace.handoff(id, by: floor.bea, now: floor.after(25)).speed == .broken)
    #expect(try workspace.inbox(of: floor.bea.id.rawValue, by: floor.bea, now: floor.after(2)).isEmpty)
    #expect(try floor.place.broken() == [])
  }

  @Test func `a rejected one comes with its reason, and rests until a date`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id.rawValue
    try workspace.rejectHandoff(id, reason: "bad-timing", note: "budget in autumn", by: floor.bea, now: floor.after(1))
    let record = try workspace.contact(contact)
    #expect(record.stage == .lead)
    #expect(record.rest == .nurture(until: floor.place.day(90), reason: "bad timing"))
    #expect(try workspace.handoff(id, by: floor.mia, now: floor.after(2)).handoff.state.name == "rejected")
    #expect(try floor.place.broken() == [])
  }

  @Test func `a rejection that the rules refuse leaves everything as it was`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id.rawValue
    let changesets = try workspace.changesets().count
    #expect(throws: HandoffError.tooFewAttempts(made: 0, promised: 5)) {
      try workspace.rejectHandoff(id, reason: "unreachable", by: floor.bea, now: floor.after(1))
    }
    let errors = #expect(throws: FieldErrors.self) {
      try workspace.rejectHandoff(id, reason: "boring", by: floor.bea, now: floor.after(1))
    }
    #expect(errors?.reasons.mapValues(\.code) == ["reason": .notOffered])
    #expect(throws: HandoffError.notYours(assignee: floor.bea.id)) {
      try workspace.acceptHandoff(id, by: floor.carl, now: floor.after(1))
    }
    #expect(throws: UnknownHandoff(id: 99)) { try workspace.acceptHandoff(99, by: floor.carl, now: floor.after(1)) }
    #expect(try workspace.changesets().count == changesets)
    #expect(try floor.open(contact).events.count == 2)
  }

  @Test func `is for those who may`() throws {
    let id = try floor.open(try floor.mql("Ada", at: floor.start)).id.rawValue
    #expect(throws: PeopleError.notAllowed(.workHandoffs)) {
      try workspace.acceptHandoff(id, by: floor.mia, now: floor.after(1))
    }
    #expect(throws: PeopleError.notAllowed(.manageHandoffs)) {
      try workspace.reassignHandoff(id, to: floor.carl.id.rawValue, by: floor.carl, now: floor.after(1))
    }
    #expect(throws: PeopleError.notAllowed(.manageHandoffs)) {
      try workspace.returnHandoff(id, by: floor.carl, now: floor.after(1))
    }
    #expect(throws: FieldErrors("assignee", .notOffered)) {
      try workspace.reassignHandoff(id, to: floor.mia.id.rawValue, by: floor.head, now: floor.after(1))
    }
    let given = try workspace.reassignHandoff(id, to: floor.carl.id.rawValue, by: floor.head, now: floor.after(1))
    #expect(given.assignee == floor.carl.id)
    let taken = try workspace.takeOverHandoff(id, by: floor.bea, now: floor.after(2))
    #expect(taken.assignee == floor.bea.id)
    #expect(taken.entry == floor.start)
  }

  @Test func `given back, it goes to the next rep, then to the head, then waits`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id.rawValue
    #expect(try workspace.returnHandoff(id, by: floor.bea, now: floor.after(1)).assignee == floor.carl.id)
    #expect(try workspace.returnHandoff(id, by: floor.carl, now: floor.after(2)).assignee == floor.head.id)
    let waiting = try workspace.returnHandoff(id, by: floor.head, now: floor.after(3))
    #expect(waiting.assignee == nil)
    #expect(waiting.state == .returned)
    #expect(try workspace.handoffQueue(by: floor.head, now: floor.after(4)).map(\.id) == [id])
    #expect(try floor.place.broken() == [])
  }

  @Test func `an attempt that an integration reports twice is one`() throws {
    let id = try floor.open(try floor.mql("Ada", at: floor.start)).id.rawValue
    let call = Attempt(.call, .noAnswer, source: .integration)
    for _ in 1...2 {
      try workspace.logAttempt(
        call, on: id, stated: floor.after(0.5), message: "call-7", by: floor.bea, now: floor.after(2))
    }
    let record = try workspace.handoff(id, by: floor.bea, now: floor.after(2))
    #expect(record.handoff.attempts.count == 1)
    #expect(record.handoff.firstAttempt == floor.after(0.5))
  }

  @Test func `a move of the stage by hand answers it too, but not its clock`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id.rawValue
    try workspace.moveContact(contact, .advance(to: .sql), by: .ada, now: floor.after(1))
    let record = try workspace.handoff(id, by: floor.bea, now: floor.after(2))
    #expect(record.handoff.state == .accepted)
    #expect(record.speed == .running)
    let other = try floor.mql("Bob", at: floor.start)
    let second = try floor.open(other).id.rawValue
    try workspace.moveContact(other, .disqualify(reason: "spam"), by: .ada, now: floor.after(1))
    #expect(
      try workspace.handoff(second, by: floor.bea, now: floor.after(2)).handoff.state
        == .rejected(.other, note: "spam"))
  }

  @Test func `an import of 8,000 past MQLs starts no clock`() throws {
    _ = try floor.mql("Live", at: floor.start)
    let rows = (1...8_000).map { "\($0),P\($0),2026-0\(1 + $0 % 6)-10\n" }.joined()
    try floor.place.load(.contacts, text: "id,name,mql_at\n" + rows, isHistory: true)
    // The same in a load that is live: the dates lie before go-live.
    let live = (1...500).map { "\(10_000 + $0),L\($0),2026-03-10\n" }.joined()
    try floor.place.load(.contacts, text: "id,name,mql_at\n" + live, isHistory: false)
    let done = try workspace.sweepHandoffs(now: floor.after(1_000))
    #expect(done.offered == 0)
    #expect(try floor.timers().count == 4)
    #expect(try floor.place.broken() == [])
  }

  @Test func `a live import of a new MQL is handed off by the next sweep, and the clock knows when it began`() throws {
    try floor.place.load(
      .contacts, text: "id,name,mql_at\n1,Ada,2026-07-02T08:00:00Z\n", isHistory: false, now: floor.after(30))
    let contact = try #require(
      try workspace.index(now: floor.after(30)).contacts.id.last?.rawValue)
    #expect(try floor.handoffs(of: contact, now: floor.after(30)).isEmpty)
    #expect(try workspace.sweepHandoffs(now: floor.after(30)).offered == 1)
    let clock = try workspace.handoffs(ofContact: contact, by: floor.head, now: floor.after(40))[0].clock
    #expect(clock.system == 8 * Instant.hour)
    #expect(clock.person == 0)
    #expect(clock.outOfHours == 10 * Instant.hour)
    #expect(try workspace.sweepHandoffs(now: floor.after(30)).offered == 0)
  }

  @Test func `an import that is undone takes its MQLs back, and withdraws their hand-offs`() throws {
    try floor.place.load(
      .contacts, text: "id,name,mql_at\n1,Ada,2026-07-02T08:00:00Z\n2,Bob,2026-07-02T08:00:00Z\n", isHistory: false,
      now: floor.after(30))
    #expect(try workspace.sweepHandoffs(now: floor.after(30)).offered == 2)
    let ids = try workspace.index(now: floor.after(30)).contacts.id.suffix(2).map(\.rawValue)
    let run = try #require(try workspace.importRuns(limit: 1, by: floor.head).first)
    _ = try workspace.undoImport(run.id, actor: "Ada", now: floor.after(31))
    for id in ids {
      let handoff = try #require(try floor.handoffs(of: id, now: floor.after(32)).first)
      #expect(handoff.state == .withdrawn(note: "import \(run.id) was undone"))
    }
    let report = try workspace.handoffSheet(for: ReportRequest(.handoffs), now: floor.after(32))
    #expect(report.totals.first { $0.key == "handoffs" }?.cell == .integer(0))
    #expect(report.totals.first { $0.key == "rejected" }?.cell == .integer(0))
    let rejections = try workspace.handoffSheet(for: ReportRequest(.rejections), now: floor.after(32))
    #expect(rejections.rows.isEmpty)
    #expect(try workspace.openCases(now: floor.after(32)).rejections == 0)
    let standings = try workspace.teamInboxes(by: floor.head, now: floor.after(24 * 9))
    #expect(standings.allSatisfy { $0.due == 0 && $0.open == 0 && $0.overdue == 0 })
    #expect(try workspace.sweepHandoffs(now: floor.after(24 * 9)).fired == [:])
    #expect(try floor.place.broken() == [])
  }

  @Test func `merging two contacts keeps the older hand-off, and undoing it brings both back`() throws {
    let old = try floor.mql("Ada", at: floor.start)
    let new = try floor.mql("Ada L.", at: floor.after(2))
    let (first, second) = (try floor.open(old).id, try floor.open(new).id)
    let merge = try workspace.mergeContacts(survivor: new, merged: old, by: .ada, now: floor.after(3))
    let all = try floor.handoffs(of: new, now: floor.after(4))
    #expect(all.filter(\.isOpen).map(\.id) == [first])
    #expect(all.first { $0.id == second }?.state == .merged(into: first))
    #expect(try floor.place.broken() == [])
    _ = try workspace.undoMerge(merge.mergeId, by: .ada, now: floor.after(5))
    #expect(try floor.open(old).id == first)
    #expect(try floor.open(new).id == second)
    #expect(try floor.open(new).assignee == floor.carl.id)
    #expect(try floor.place.broken() == [])
  }

  @Test func `one person for both teams works their own hand-offs`() throws {
    let place = try TemporaryWorkspace()
    let solo = Person(id: 1, name: "Ada", roles: [.administrator])
    let contact = try place.contact("Lead")
    try place.workspace.moveContact(contact, .advance(to: .mql), by: .ada, now: TemporaryWorkspace.now)
    let record = try #require(
      try place.workspace.inbox(of: 1, by: solo, now: TemporaryWorkspace.now).first)
    #expect(record.handoff.lastAssignment?.why == [.onlyOne])
    try place.workspace.acceptHandoff(record.id, by: solo, now: TemporaryWorkspace.now.adding(milliseconds: 1))
    #expect(try place.workspace.contact(contact).stage == .sql)
    #expect(try place.broken() == [])
  }
}
