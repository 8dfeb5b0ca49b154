import Alignment
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `A contact that is looked after` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now
  let ada: Int64

  init() throws {
    place = try TemporaryWorkspace()
    ada = try place.contact("Ada")
  }

  private func record() throws -> ContactRecord { try place.workspace.contact(ada) }

  @Test func `moves by the rules and stays on the radar`() throws {
    let workspace = place.workspace
    try workspace.moveContact(ada, .advance(to: .mql), by: .ada, now: now)
    #expect(try record().owner?.id == 1)
    #expect(try record().nextAction.at == place.day(1))
    let later = now.adding(days: 1)
    try workspace.moveContact(ada, .recycle(reason: "no budget", until: place.day(60)), by: .ada, now: later)
    #expect(try record().stage == .lead)
    #expect(try record().rest == .nurture(until: place.day(60), reason: "no budget"))
    #expect(try record().nextAction.at == nil)
    try workspace.moveContact(
      ada, .reopen(reason: "they wrote"), next: place.day(4), by: .ada, now: later.adding(days: 1))
    #expect(try record().rest == .none)
    #expect(try record().nextAction == NextAction(at: place.day(4)))
    try workspace.moveContact(ada, .disqualify(reason: "competitor"), by: .ada, now: later.adding(days: 2))
    #expect(try record().rest == .disqualified(reason: "competitor"))
    #expect(try place.broken(now: later) == [])
    let ladder = try place.storage.read { try Transitions.ladder(of: ada, in: $0) }
    #expect(ladder.map(\.row.kind) == [.advance, .recycle, .reopen, .disqualify])
    #expect(ladder.allSatisfy { $0.row.actor == .person })
  }

  static let refused: [(step: StageStep, error: StageError)] = [
    (.advance(to: .contact), .notLater(from: .contact, to: .contact)),
    (.recycle(reason: "x", until: Instant(milliseconds: 2_000_000_000_000)), .cannotRecycle(.contact)),
    (.disqualify(reason: "  "), .reasonMissing), (.reopen(reason: "x"), .notResting),
    (.lose(reason: "x"), .notCustomer(.contact)),
  ]

  @Test(arguments: refused.indices)
  func `is not moved against the rules`(place number: Int) throws {
    let (step, error) = Self.refused[number]
    let changesets = try place.workspace.changesets().count
    #expect(throws: error) { try place.workspace.moveContact(ada, step, by: .ada, now: now) }
    #expect(try place.workspace.changesets().count == changesets)
  }

  @Test func `comes out of a rest that an import gave it`() throws {
    try place.load(
      .contacts,
      text: "id,name,lead_at,resting,resting_reason,resting_until\n9,Grace,2026-01-01,nurture,later,2026-12-01\n")
    let grace = try place.contact("x") - 1
    #expect(try place.workspace.contact(grace).rest.resting == .nurture)
    try place.workspace.moveContact(grace, .reopen(reason: "called"), by: .ada, now: now)
    #expect(try place.workspace.contact(grace).rest == .none)
    #expect(try place.broken() == [])
  }

  @Test func `follows its earliest open task, and putting off counts`() throws {
    let workspace = place.workspace
    let late = try workspace.addTask(TaskForm(title: "send", dueAt: place.day(9)), toContact: ada, by: .ada, now: now)
    #expect(try record().nextAction == NextAction(at: place.day(9)))
    let soon = try workspace.addTask(
      TaskForm(title: "call", dueAt: place.day(3), assigneeId: 1), toContact: ada, by: .ada, now: now)
    #expect(try record().nextAction.at == place.day(3))
    try workspace.editTask(soon, by: .ada, now: now) { $0.dueAt = place.day(5) }
    #expect(try record().nextAction == NextAction(at: place.day(5), postponements: 1))
    try workspace.editTask(soon, by: .ada, now: now) { $0.dueAt = place.day(6) }
    #expect(try record().nextAction.postponements == 2)
    #expect(throws: FieldErrors("next_action", .followsTask, ["task": String(soon)])) {
      try workspace.editContact(ada, by: .ada, now: now) { $0.nextActionAt = place.day(2) }
    }
    #expect(try workspace.tasks(of: 1).map(\.id) == [soon])
    try workspace.endTask(soon, by: .ada, now: now)
    #expect(try record().nextAction == NextAction(at: place.day(9)))
    try workspace.endTask(late, isDone: false, by: .ada, now: now)
    #expect(try record().nextAction == NextAction(at: place.day(30), isByDefault: true))
    #expect(throws: RecordError.taskEnded(late)) { try workspace.endTask(late, by: .ada, now: now) }
    #expect(try place.broken() == [])
  }

  @Test func `woken by a deal follows its task again`() throws {
    let workspace = place.workspace
    _ = try workspace.addTask(TaskForm(title: "call", dueAt: place.day(3)), toContact: ada, by: .ada, now: now)
    try workspace.moveContact(ada, .advance(to: .mql), by: .ada, now: now)
    try workspace.moveContact(
      ada, .recycle(reason: "later", until: place.day(60)), by: .ada, now: now.adding(milliseconds: 5))
    #expect(try record().nextAction.at == nil)
    _ = try workspace.createDeal(
      DealForm(amountMinor: 1), contacts: [ada], by: .ada, now: now.adding(milliseconds: 10))
    #expect(try record().rest == .none)
    #expect(try record().nextAction == NextAction(at: place.day(3)))
    #expect(try place.broken() == [])
  }

  @Test func `begins to count anew when a team met it`() throws {
    try place.load(.contacts, text: "id,name,email\n5,Grace,grace@acme.example\n")
    let grace = ada + 1
    let workspace = place.workspace
    try workspace.editContact(grace, by: .ada, now: now) { $0.nextActionAt = place.day(3) }
    #expect(try workspace.contact(grace).nextAction.postponements == 0)
    try workspace.editContact(grace, by: .ada, now: now) { $0.nextActionAt = place.day(4) }
    try workspace.editContact(grace, by: .ada, now: now) { $0.nextActionAt = place.day(5) }
    #expect(try workspace.contact(grace).nextAction.postponements == 2)
    try place.load(
      .touches, text: "message_id,contact_email,at,kind\nm,grace@acme.example,2026-07-02 12:00:00,call\n",
      isHistory: false, now: now.adding(days: 2))
    try workspace.editContact(grace, by: .ada, now: now.adding(days: 2)) { $0.nextActionAt = place.day(6) }
    #expect(try workspace.contact(grace).nextAction.postponements == 1)
  }

  @Test func `has notes that can be changed and deleted, the earlier text kept`() throws {
    let workspace = place.workspace
    let note = try workspace.addNote(" first\r\nline ", to: .contact, ada, by: .ada, now: now)
    #expect(try workspace.notes(of: .contact, ada).map(\.text) == ["first\r\nline"])
    try workspace.editNote(note, to: "second", by: .ada, now: now.adding(days: 1))
    try workspace.deleteNote(note, by: .ada, now: now.adding(days: 2))
    #expect(try workspace.notes(of: .contact, ada).isEmpty)
    let kept = try place.storage.read { try Versions.changes(of: .contact, ada, limit: 10, in: $0) }
    #expect(kept.map(\.before) == ["second", "first\r\nline"])
    #expect(throws: RecordError.unknownNote(note)) {
      try workspace.editNote(note, to: "x", by: .ada, now: now)
    }
    #expect(throws: FieldErrors("text", .tooLong, ["limit": "20000"])) {
      try workspace.addNote(String(repeating: "x", count: 20_001), to: .contact, ada, by: .ada, now: now)
    }
    #expect(throws: FieldErrors("text", .required)) {
      try workspace.addNote(" \n", to: .contact, ada, by: .ada, now: now)
    }
    #expect(throws: RecordError.unknown(.deal, 5)) {
      try workspace.addNote("x", to: .deal, 5, by: .ada, now: now)
    }
  }
}
