import Alignment
import Persistence
import Store

/// One change by a person while it is made: opens its changeset at the first row it writes.
///
/// Lives inside one transaction, on the thread that writes.
final class RecordTransaction {
  let workspace: OpenWorkspace
  let store: any Writing
  let member: ActingMember
  let now: Instant
  /// Who moves contacts in it: a person, or in a sweep the rules.
  var actor = Actor.person
  /// What the definition says of the contact that it is making MQL.
  var qualifying: JudgedEntry?
  private let cause: String
  private var opened: Int64?
  private(set) lazy var care = DefaultCare(in: store, calendar: workspace.calendar, now: now)
  /// What hand-offs are promised, and who works them: read at the first that needs it.
  private(set) lazy var terms = Result { try HandoffTerms(workspace, now: now, in: store) }
  private(set) lazy var roster = Result { try HandoffRoster(in: store, hours: terms.get().hours, now: now) }
  /// From when on MQLs are handed off.
  private(set) lazy var goLive = Result { try Workspaces.current(in: store)?.goLive }
  /// Whose turn it is: read at the first routing, and written by ``finish()``.
  private var turns: (kept: RoutingTurns, now: RoutingTurns)?

  init(_ workspace: OpenWorkspace, _ cause: String, by member: ActingMember, now: Instant, in store: any Writing) {
    self.workspace = workspace
    self.store = store
    self.member = member
    self.now = now
    self.cause = cause
  }

  var today: CivilDate { workspace.calendar.day(of: now) }
  var policy: StagePolicy { StagePolicy() }

  /// The transaction's changeset. What only looks, or changes nothing, makes none.
  func changeset() throws -> Int64 {
    if let opened { return opened }
    let id = try Changesets.open(at: now, actor: member.name, cause: cause, isHistory: false, in: store)
    opened = id
    return id
  }

  /// Whose turn it is to get a hand-off, with the turns that this transaction gave.
  func routingTurns() throws -> RoutingTurns {
    if let turns { return turns.now }
    let kept = try HandoffTeam.turns(in: store)
    turns = (kept, kept)
    return kept
  }

  /// - Parameter next: what ``routingTurns()`` gave, with one more turn taken.
  func take(_ next: RoutingTurns) { turns?.now = next }

  /// Writes what was gathered for the end of the transaction: the turns of hundreds of reps, once.
  func finish() throws {
    guard let turns else { return }
    try HandoffTeam.set(turns.now, was: turns.kept, in: store)
    self.turns = nil
  }

  /// Keeps what a field was before and is now, where that differs.
  func note(_ kind: EntityKind, _ id: Int64, _ field: String, _ before: String?, _ after: String?) throws {
    try note(kind, id, [(field, before, after)])
  }

  /// The same of several fields of one record.
  func note(_ kind: EntityKind, _ id: Int64, _ fields: [(name: String, before: String?, after: String?)]) throws {
    let changed = fields.filter { $0.before != $0.after }
    guard !changed.isEmpty else { return }
    try Changes.append(
      changed, of: kind, id, at: now.milliseconds, changeset: try changeset(), in: store)
  }

  func note(_ kind: EntityKind, _ id: Int64, _ field: String, _ before: Int64?, _ after: Int64?) throws {
    try note(kind, id, field, before.map(String.init), after.map(String.init))
  }

  /// - Throws: ``RecordConflict`` where the record is not at the version that was read.
  func expect(_ expected: Int64?, of kind: EntityKind, _ id: Int64) throws {
    guard let expected else { return }
    let current = try version(of: kind, id)
    guard current != expected else { return }
    let recorded = try Versions.changes(of: kind, id, after: expected, limit: 100, in: store)
    throw RecordConflict(
      kind: kind, id: id, expected: expected, current: current, changes: try RecordChange.read(recorded, in: store))
  }

  func version(of kind: EntityKind, _ id: Int64) throws -> Int64 {
    switch kind {
    case .company: try Versions.company(id, in: store)
    case .deal: try Versions.deal(id, in: store)
    default: try Versions.contact(id, in: store)
    }
  }

  /// Brings the stages of contacts in line with their deals. One that this wakes follows its earliest open task.
  func moveStages(of contacts: some Sequence<Int64>) throws {
    let contacts = Set(contacts).sorted()
    try DealStages(
      workspace: workspace, changeset: try changeset(), isHistory: false, now: now, care: care
    ).apply(to: contacts, in: store)
    for id in contacts {
      guard let task = try Tasks.open(of: id, in: store).first else { continue }
      var contact = try ContactChange(id, in: store)
      guard contact.contact.resting == .none, contact.next.isByDefault else { continue }
      contact.next = .fresh(at: Instant(milliseconds: task.dueAt))
      try contact.save(self)
    }
  }
}

extension OpenWorkspace {
  /// Makes one change in one transaction; a body that throws leaves nothing behind.
  func change<Answer>(
    _ cause: String, by member: ActingMember, now: Instant, _ body: (RecordTransaction) throws -> Answer
  ) throws -> Answer {
    try storage.write { store in
      let change = RecordTransaction(self, cause, by: member, now: now, in: store)
      let answer = try body(change)
      try change.finish()
      return answer
    }
  }
}
