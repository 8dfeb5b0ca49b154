import Alignment
import Reports
import Store

extension IndexLoad {
  /// Companies, contacts and their stage history.
  mutating func contacts() throws {
    try Companies.all(in: store) { company in
      numbers.companyOrdinals[company.id] = Int32(index.companies.count)
      index.companies.append(ID(company.id))
    }
    var columns = ContactColumns()
    let count = try Contacts.count(in: store)
    columns.id.reserveCapacity(count)
    var merged = (past?.present ?? [])[...]
    try Contacts.scan(in: store) { batch in
      var row = 0
      while row < batch.count {
        let id = batch[row]
        while let before = merged.first, before.contact.id < id {
          append(before, to: &columns)
          merged.removeFirst()
        }
        defer { row += Contacts.scanWidth }
        if let past, past.absent.contains(id) { continue }
        append(batch, row, to: &columns)
      }
    }
    for contact in merged { append(contact, to: &columns) }
    for change in try Changes.all(of: .contact, field: "company", in: store) { append(company: change, to: &columns) }
    try history(into: &columns)
    index.contacts = columns
  }

  func append(company change: Changes.Stored, to columns: inout ContactColumns) {
    let contact = numbers.contactOrdinals[change.entityId]
    guard contact >= 0 else { return }
    columns.companyChanges[contact, default: []].append(
      FieldChange(
        at: change.at, changeset: numbers.changesets[change.changesetId],
        before: change.before.flatMap { Int64($0) }.map { numbers.companyOrdinals[$0] } ?? -1))
  }

  /// A row of ``Contacts/scan(_:in:_:)``.
  mutating func append(_ batch: Span<Int64>, _ row: Int, to columns: inout ContactColumns) {
    numbers.contactOrdinals[batch[row]] = Int32(columns.id.count)
    columns.id.append(ID(batch[row]))
    columns.company.append(numbers.companyOrdinals[batch[row + 1]])
    columns.createdAt.append(past?.createdAt[batch[row]] ?? batch[row + 2])
    columns.changeset.append(numbers.changesets[batch[row + 3]])
    columns.owner.append(UInt16(truncatingIfNeeded: numbers.memberNumbers[batch[row + 4]]))
    columns.resting.append(Resting(rawValue: UInt8(truncatingIfNeeded: batch[row + 5])) ?? .none)
    columns.restingUntil.append(batch[row + 6])
    columns.restingReason.append(numbers.reasons[batch[row + 7]])
    columns.nextActionAt.append(batch[row + 8])
    columns.nextActionByDefault.append(batch[row + 9] != 0)
    columns.postponements.append(UInt16(truncatingIfNeeded: batch[row + 10]))
  }

  /// The same in place of the contact's row.
  func set(_ batch: Span<Int64>, _ contact: Int, in columns: inout ContactColumns) {
    columns.company[contact] = numbers.companyOrdinals[batch[1]]
    columns.createdAt[contact] = batch[2]
    columns.owner[contact] = UInt16(truncatingIfNeeded: numbers.memberNumbers[batch[4]])
    columns.resting[contact] = Resting(rawValue: UInt8(truncatingIfNeeded: batch[5])) ?? .none
    columns.restingUntil[contact] = batch[6]
    columns.restingReason[contact] = numbers.reasons[batch[7]]
    columns.nextActionAt[contact] = batch[8]
    columns.nextActionByDefault[contact] = batch[9] != 0
    columns.postponements[contact] = UInt16(truncatingIfNeeded: batch[10])
  }

  /// A contact that was merged into another only after the day that is read.
  private mutating func append(_ kept: MergedContacts.Stored, to columns: inout ContactColumns) {
    let contact = kept.contact
    numbers.contactOrdinals[contact.id] = Int32(columns.id.count)
    columns.id.append(ID(contact.id))
    columns.company.append(contact.companyId.map { numbers.companyOrdinals[$0] } ?? -1)
    columns.createdAt.append(past?.createdAt[contact.id] ?? contact.createdAt)
    columns.changeset.append(numbers.changesets[kept.changesetId])
    columns.owner.append(UInt16(truncatingIfNeeded: contact.ownerId.map { numbers.memberNumbers[$0] } ?? 0))
    columns.resting.append(contact.resting)
    columns.restingUntil.append(contact.restingUntil ?? .min)
    columns.restingReason.append(contact.restingReasonId.map { numbers.reasons[$0] } ?? 0)
    columns.nextActionAt.append(contact.nextActionAt ?? .min)
    columns.nextActionByDefault.append(contact.nextActionByDefault)
    columns.postponements.append(UInt16(truncatingIfNeeded: kept.postponements))
  }

  /// Stage rows in runs by contact, each in the order of (at, id): a counting sort, then each short run by time.
  private mutating func history(into columns: inout ContactColumns) throws {
    var entries: [StageEntry] = []
    var owners: [Int32] = []
    var ids: [Int64] = []
    let voids = Dictionary(
      uniqueKeysWithValues: try Voids.all(of: .transition, in: store).map {
        ($0.fact, numbers.changesets[$0.changeset])
      })
    try Transitions.scan(in: store) { batch in
      var row = 0
      while row < batch.count {
        let contact = numbers.contactOrdinals[past?.transitions[batch[row + 8]] ?? batch[row]]
        if contact >= 0 {
          owners.append(contact)
          if !voids.isEmpty { ids.append(batch[row + 8]) }
          entries.append(entry(batch, row, isVoided: voids[batch[row + 8]] != nil))
        }
        row += Transitions.scanWidth
      }
    }
    let runs = Runs(owners: owners, count: columns.id.count) { entries[$0].at < entries[$1].at }
    columns.entryStart = runs.start
    columns.entries = runs.order.map { entries[Int($0)] }
    guard !voids.isEmpty else { return }
    for (place, row) in runs.order.enumerated() {
      if let changeset = voids[ids[Int(row)]] { columns.entryVoids[Int32(place)] = changeset }
    }
  }

  /// A row of ``Transitions/scan(in:_:)``.
  func entry(_ batch: Span<Int64>, _ row: Int, isVoided: Bool) -> StageEntry {
    StageEntry(
      at: batch[row + 1], span: Int32(truncatingIfNeeded: batch[row + 2]),
      changeset: numbers.changesets[batch[row + 7]], reason: numbers.reasons[batch[row + 6]],
      kind: TransitionKind(rawValue: UInt8(truncatingIfNeeded: batch[row + 3])) ?? .advance,
      from: Stage(rawValue: UInt8(truncatingIfNeeded: batch[row + 4])) ?? .contact,
      to: Stage(rawValue: UInt8(truncatingIfNeeded: batch[row + 5])) ?? .contact, isVoided: isVoided)
  }
}

/// Rows grouped by owner: a stable counting sort, then each run put in order.
struct Runs {
  /// First row of each owner in ``order``; one more at the end.
  let start: [Int32]
  /// Row numbers, run by run.
  let order: [Int32]

  /// - Parameter precedes: strict order of two rows of one owner; equal ones keep theirs.
  init(owners: [Int32], count: Int, precedes: (Int, Int) -> Bool) {
    var start = [Int32](repeating: 0, count: count + 1)
    for owner in owners { start[Int(owner) + 1] += 1 }
    for owner in 0..<count { start[owner + 1] += start[owner] }
    var next = start
    var order = [Int32](repeating: 0, count: owners.count)
    for row in owners.indices {
      let owner = Int(owners[row])
      // Insertion keeps a run in order as it grows; runs are short and mostly arrive in order.
      var place = Int(next[owner])
      let first = Int(start[owner])
      while place > first, precedes(row, Int(order[place - 1])) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = Int32(row)
      next[owner] += 1
    }
    self.start = start
    self.order = order
  }
}
