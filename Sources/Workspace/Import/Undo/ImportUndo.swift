import Alignment
import Persistence
import Store

/// One import being taken back, inside one transaction.
struct ImportUndo {
  let workspace: OpenWorkspace
  let run: Imports.Stored
  let actor: String
  let now: Instant
  private let traces: ImportTraces
  private var undone: UndoneImport
  private var deals = FormerDeals()
  /// The undo's own changesets: of what is known from now on, and of what history had said.
  private var changesets: [Bool: Int64] = [:]

  init(workspace: OpenWorkspace, run: Imports.Stored, actor: String, now: Instant) {
    self.workspace = workspace
    self.run = run
    self.actor = actor
    self.now = now
    traces = ImportTraces(of: run.id)
    undone = UndoneImport(importId: run.id, kind: run.kind, fileName: run.fileName)
  }

  /// - Throws: ``WorkspaceError`` where the import cannot be undone.
  static func check(_ run: Imports.Stored) throws {
    switch run.state {
    case .done, .abandoned: return
    case .undone:
      throw WorkspaceError(.usage, "undone-before", "The import \(run.id) (\(run.fileName)) is undone already.")
    case .running, .indexing:
      throw WorkspaceError(
        .usage, "unfinished-import",
        "The import \(run.id) (\(run.fileName)) is not done: import the file again to end it, then undo it.")
    }
  }

  mutating func run(in store: any Writing) throws -> UndoneImport {
    let isHistory = Dictionary(
      try Changesets.all(in: store).map { ($0.id, $0.isHistory) }, uniquingKeysWith: { first, _ in first })
    let moved = try traces.movedContacts(in: store)
    // Before the undo opens changesets of its own under the same import.
    let changes = try traces.changes(in: store)
    let handedOff = try traces.handedOff(in: store)
    undone.touches = try traces.removeTouches(in: store)
    undone.stageEntries = try traces.removeTransitions(in: store)
    undone.amounts = try traces.removeMoney(in: store)
    undone.attachments = try traces.detach(in: store)
    let made = try traces.removeDeals(in: store)
    undone.deals = made.removed
    for id in made.kept { undone.keep("deal \(id)", "it was changed since") }
    for (owner, change, isChanged) in changes {
      try putBack(change, of: owner, isChanged: isChanged, isHistory: isHistory[change.changesetId] == true, in: store)
    }
    let closing = try changeset(isHistory: run.isHistory, in: store)
    try deals.write(closedIn: closing, in: store)
    try follow(moved, in: store)
    try withdraw(handedOff, in: store)
    let contacts = try traces.removeContacts(in: store)
    undone.contacts = contacts.removed
    for id in contacts.kept { undone.keep("contact \(id)", "it was changed since, or has touches, stages or deals") }
    let companies = try traces.removeCompanies(in: store)
    undone.companies = companies.removed
    for id in companies.kept { undone.keep("company \(id)", "it was changed since, or has contacts or deals") }
    for id in try traces.members(in: store) { undone.keep("member \(id)", "members stay") }
    return undone
  }

  /// Closes hand-offs whose MQL entry is gone with the import, or rested on touches of its.
  private func withdraw(_ contacts: [Int64], in store: any Writing) throws {
    let note = "import \(run.id) was undone"
    let change = RecordTransaction(
      workspace, "undo of import \(run.id)", by: ActingMember(id: 0, name: actor), now: now, in: store)
    change.actor = .rule
    for id in contacts { try change.withdraw(id, note: note) }
    try change.finish()
  }

  /// What the undo does is recorded as one thing with the import.
  private mutating func changeset(isHistory: Bool, in store: any Writing) throws -> Int64 {
    if let open = changesets[isHistory] { return open }
    let id = try Changesets.open(
      at: now, actor: actor, cause: "undo of import \(run.id), \(run.kind) \(run.fileName)", isHistory: isHistory,
      importId: run.id, in: store)
    changesets[isHistory] = id
    return id
  }

  private mutating func putBack(
    _ change: Changes.Stored, of owner: EntityKind, isChanged: Bool, isHistory: Bool, in store: any Writing
  ) throws {
    // Their versions went with the import's own.
    if [.cost, .goal, .rate].contains(owner) { return }
    let what = "\(owner.name) \(change.entityId): \(change.field)"
    guard !isChanged else { return undone.keep(what, "it was changed since") }
    let outcome =
      owner == .deal && !change.field.hasPrefix("property:")
      ? try deals.set(change, in: store)
      : try FormerValues(workspace: workspace, now: now).set(change, of: owner, in: store)
    switch outcome {
    case .missing: return
    case .other: undone.keep(what, "it has another value by now")
    case .unable: undone.keep(what, "what it was before is not kept in full")
    case .done:
      undone.values += 1
      try Changes.append(
        owner, change.entityId, field: change.field, at: isHistory ? change.at : now.milliseconds, before: change.after,
        after: change.before, changeset: changeset(isHistory: isHistory, in: store), in: store)
    }
  }

  /// Brings the stages of contacts in line with the deals that are left.
  private mutating func follow(_ contacts: Set<Int64>, in store: any Writing) throws {
    guard !contacts.isEmpty else { return }
    let care = DefaultCare(in: store, calendar: workspace.calendar, now: now)
    let stages = DealStages(
      workspace: workspace, changeset: try changeset(isHistory: run.isHistory, in: store), isHistory: run.isHistory,
      now: now, care: care)
    try stages.apply(to: contacts.sorted(), in: store)
  }
}
