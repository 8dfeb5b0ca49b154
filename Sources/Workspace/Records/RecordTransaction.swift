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
  private(set) lazy var care = Result { try newCare() }
  /// What hand-offs are promised, and who works them: read at the first that needs it.
  private(set) lazy var terms = Result { try HandoffTerms(workspace, now: now, in: store) }
  private(set) lazy var roster = Result { try HandoffRoster(in: store, hours: terms.get().hours, now: now) }

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

  /// Keeps what a field was before and is now, where that differs.
  func note(_ kind: EntityKind, _ id: Int64, _ field: String, _ before: String?, _ after: String?) throws {
    guard before != after else { return }
    try Changes.append(
      kind, id, field: field, at: now.milliseconds, before: before, after: after, changeset: try changeset(),
      in: store)
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
      workspace: workspace, changeset: try changeset(), isHistory: false, now: now, care: try care.get()
    ).apply(to: contacts, in: store)
    for id in contacts {
      guard let task = try Tasks.open(of: id, in: store).first else { continue }
      var contact = try ContactChange(id, in: store)
      guard contact.contact.resting == .none, contact.next.isByDefault else { continue }
      contact.next = .fresh(at: Instant(milliseconds: task.dueAt))
      try contact.save(self)
    }
  }

  private func newCare() throws -> DefaultCare {
    DefaultCare(
      try Members.all(in: store), owners: try Workspaces.stageOwners(in: store), calendar: workspace.calendar,
      now: now)
  }
}

extension OpenWorkspace {
  /// Makes one change in one transaction; a body that throws leaves nothing behind.
  func change<Answer>(
    _ cause: String, by member: ActingMember, now: Instant, _ body: (RecordTransaction) throws -> Answer
  ) throws -> Answer {
    try storage.write { store in
      try body(RecordTransaction(self, cause, by: member, now: now, in: store))
    }
  }
}
