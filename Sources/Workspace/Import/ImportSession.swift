import Alignment
import Persistence
import Store
import Wire

/// One load of one file while it runs: what it looks things up in, and what it has counted.
///
/// Lives on the thread that writes. Each kind of file has its rules in a file of its own, as an extension.
final class ImportSession {
  let request: ImportRequest
  let workspace: OpenWorkspace
  let now: Instant
  /// New rows and dated facts were known when they happened.
  let isHistory: Bool
  /// So were changes of what is stored: only where the load is called history (decision 0008).
  let datesBackChanges: Bool
  let keys: KeyMaps
  let touches: TouchWriter
  var run: Imports.Stored
  var outcome = ImportOutcome()
  /// External ids of this file, so that the second of two equal ones is refused: by system and value.
  var seen: [String: Set<String>] = [:]
  /// Refusals of this batch that are not yet stored.
  var refusals: [Refusal] = []
  private(set) var changeset: Int64 = 0
  /// Of what this transaction changes, where that is known only now; 0 until there is something.
  private var changing: Int64 = 0
  private(set) lazy var care = newCare()
  /// Touch rows that name only a visitor; they are taken in a second pass over the file.
  var anonymousRows = 0
  var visitors: VisitorIdentities?
  /// Deals that this batch made, and those that it changed: their contacts' stages follow at its end.
  var newDeals: Set<Int64> = []
  var changedDeals: Set<Int64> = []

  init(
    _ request: ImportRequest, workspace: OpenWorkspace, run: Imports.Stored, keys: KeyMaps, touches: TouchWriter,
    now: Instant
  ) {
    self.request = request
    self.workspace = workspace
    self.run = run
    self.keys = keys
    self.touches = touches
    self.now = now
    isHistory = run.isHistory
    datesBackChanges = request.isHistory == true
    outcome.isHistory = run.isHistory
  }

  /// Applies one batch inside the caller's transaction.
  ///
  /// - Parameter isFirst: of its transaction, which is one changeset.
  func apply(_ batch: ReadBatch, isFirst: Bool, in store: any Writing) throws {
    refusals = batch.drafts.refusals
    touches.learn(batch)
    if isFirst { try openChangeset(in: store) }
    try apply(companies: batch.drafts.companies, in: store)
    try apply(members: batch.drafts.members, in: store)
    try apply(contacts: batch.drafts.contacts, in: store)
    try apply(deals: batch.drafts.deals, in: store)
    if let plain = batch.plain { try apply(plain, in: store) }
    try apply(touches: batch.drafts.touches, in: store)
    try apply(costs: batch.drafts.costs, in: store)
    try apply(goals: batch.drafts.goals, in: store)
    try apply(rates: batch.drafts.rates, in: store)
    try touches.flush(changeset: changeset, in: store)

    run.rows += batch.drafts.rows
    run.byteOffset = batch.drafts.endOffset
    run.readBytes = batch.bytesDone
    run.contentHash = Int64(bitPattern: batch.contentHash)
    try keepRefusals(in: store)
  }

  /// Opens the changeset of a transaction's new facts.
  func openChangeset(in store: any Writing) throws {
    changeset = try open(isHistory: isHistory, in: store)
    changing = 0
  }

  private func open(isHistory: Bool, in store: any Writing) throws -> Int64 {
    try Changesets.open(
      at: now, actor: request.actor, cause: "import \(request.kind.rawValue) \(run.fileName)", isHistory: isHistory,
      importId: request.isDryRun ? nil : run.id, in: store)
  }

  /// The changeset of changes of what is stored. In a load that is history by default they are known from now on, so
  /// that no answer of the past changes.
  func changesetOfChanges(in store: any Writing) throws -> Int64 {
    guard isHistory, !datesBackChanges else { return changeset }
    if changing == 0 {
      changing = try open(isHistory: false, in: store)
      outcome.keepsPast = true
    }
    return changing
  }

  /// Counts and stores this batch's refusals, and how far the load is.
  func keepRefusals(in store: any Writing) throws {
    run.refused += refusals.count
    outcome.firstRefusals += refusals.prefix(max(0, request.refusalsTold - outcome.firstRefusals.count))
    guard !request.isDryRun else { return }
    var rows = RefusalRows()
    for refusal in refusals {
      rows.line.append(Int64(refusal.line))
      rows.column.append(refusal.column)
      rows.code.append(refusal.code)
      rows.reason.append(refusal.reason)
      rows.fields.append(refusal.fields.joined(separator: "\u{1f}"))
    }
    try Imports.appendRefusals(rows, importId: run.id, in: store)
    try Imports.update(run, in: store)
  }

  /// Takes note of the keys of a batch that an earlier, cut-off run of this file has already stored.
  func pass(over batch: ReadBatch) {
    touches.learn(batch)
    anonymousRows += batch.drafts.touches.count { $0.isAnonymous }
    for draft in batch.drafts.contacts { _ = isFirst(draft.key) }
    for draft in batch.drafts.companies { _ = isFirst(draft.key) }
    for draft in batch.drafts.deals { _ = isFirst(draft.key) }
    for draft in batch.drafts.members { _ = isFirst(draft.key) }
    for draft in batch.drafts.costs { _ = isFirst(draft.key) }
  }

  // MARK: Shared rules

  func refuse(line: Int, column: String?, _ code: String, _ reason: String) {
    refusals.append(Refusal(line: line, column: column, code: code, reason: reason, fields: []))
  }

  /// Does the work on each row; one that is refused leaves the others alone.
  func eachRow<Draft>(_ drafts: [Draft], line: (Draft) -> Int, _ body: (Draft) throws -> Void) throws {
    for draft in drafts {
      do {
        try body(draft)
      } catch let refused as RowRefused {
        refuse(line: line(draft), column: refused.column, refused.code, refused.reason)
      }
    }
  }

  /// False for the second row with the same external id.
  func isFirst(_ key: ExternalKey?) -> Bool {
    guard let key else { return true }
    return seen[key.system, default: []].insert(key.value).inserted
  }

  /// - Throws: ``RowRefused`` for the second row of this file with the same external id.
  func requireFirst(_ key: ExternalKey?) throws {
    guard let key, !isFirst(key) else { return }
    throw RowRefused(
      column: "id", code: "duplicate-id",
      reason: "The id \"\(key.value.prefix(60))\" stands in this file already: each \(noun) may have one row.")
  }

  private var noun: String {
    switch request.kind {
    case .companies: "company"
    default: String(request.kind.rawValue.dropLast())
    }
  }

  /// When a change that carries no date of its own happened: with the entity itself in a load that is called history,
  /// else now.
  func changedAt(_ created: Int64) -> Int64 { isHistory && datesBackChanges ? created : now.milliseconds }

  /// The member a reference means; `nil` where it names none.
  ///
  /// - Throws: ``RowRefused`` where nobody is called so.
  func owner(_ reference: Reference?, line: Int, in store: any Writing) throws -> Int64? {
    guard let reference, !reference.isEmpty else { return nil }
    if let key = reference.key {
      let system = try keys.system(key.system, in: store)
      if let id = try keys.find(.member, system: system, value: key.value, in: store) { return id }
    }
    if let address = reference.address, let id = keys.member(email: address) { return id }
    if let name = reference.name, let id = keys.member(name: name) { return id }
    guard reference.makesMissing else {
      let shown = reference.name ?? reference.address ?? reference.key?.value ?? ""
      throw RowRefused(
        column: "owner", code: "unknown-owner",
        reason: "There is no member \"\(shown.prefix(60))\": import members first, or let the mapping make them.")
    }
    return try makeMember(reference, in: store)
  }

  private func newCare() -> DefaultCare {
    let people: DefaultCare.People = (keys.members, keys.stageOwners)
    return DefaultCare(calendar: workspace.calendar, now: now) { people }
  }

  /// Reads the members anew after one was added or changed.
  func loadMembers(from store: any Reading) throws {
    try keys.loadMembers(from: store)
    care = newCare()
  }

  private func makeMember(_ reference: Reference, in store: any Writing) throws -> Int64 {
    let id = try Sequences.take(1, of: .member, in: store)
    let name = reference.name ?? reference.address ?? reference.key?.value ?? "member \(id)"
    try Members.insert(
      Members.Stored(id: id, name: name, email: reference.address, team: Team.sales.rawValue, roles: ["rep"]),
      changeset: changeset, in: store)
    if let key = reference.key {
      let system = try keys.system(key.system, in: store)
      var rows = ExternalIdRows()
      rows.append(kind: .member, system: system, value: key.value, entity: id)
      try ExternalIds.append(rows, in: store)
      keys.remember(.member, system: system, value: key.value, id: id)
    }
    try loadMembers(from: store)
    return id
  }
}

/// Ends the work on one row; the rest of the file goes on.
struct RowRefused: Error {
  var column: String?
  var code: String
  var reason: String
}
