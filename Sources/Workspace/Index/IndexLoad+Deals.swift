import Alignment
import Persistence
import Reports
import Store

extension IndexLoad {
  /// Deals, who is on them, and what they were before each change.
  mutating func deals() throws {
    var columns = DealColumns()
    let voids = Dictionary(
      uniqueKeysWithValues: try Voids.all(of: .close, in: store).map { ($0.fact, numbers.changesets[$0.changeset]) })
    var found: [ResultRow] = []
    try Deals.forEach(in: store) { row in
      found.append(row)
      return true
    }
    columns.rows.reserveCapacity(found.count)
    for row in found {
      let id = row.integer(0)
      numbers.dealOrdinals[id] = Int32(columns.rows.count)
      columns.rows.append(deal(row, voidedBy: voids[id] ?? -1))
    }
    found = []
    try contactChanges(into: &columns)
    try contacts(into: &columns)
    try changes(into: &columns)
    index.deals = columns
  }

  /// Who is on each deal; where contacts are read as of a day, who was on it then.
  private mutating func contacts(into columns: inout DealColumns) throws {
    var start: [Int32] = [0]
    start.reserveCapacity(columns.rows.count + 1)
    var contacts: [DealContact] = []
    var then: [Int32: [DealContact]] = [:]
    if let visibility = pastVisibility {
      for (deal, changes) in columns.contactChanges {
        then[deal] = changes.first { !visibility.sees(at: $0.at, changeset: $0.changeset) }?.before
      }
    }
    func close(_ deal: Int) {
      while start.count <= deal {
        contacts += then[Int32(start.count) - 1] ?? []
        start.append(Int32(contacts.count))
      }
    }
    try Deals.scanContacts(in: store) { batch in
      var row = 0
      while row < batch.count {
        let deal = Int(numbers.dealOrdinals[batch[row]])
        let contact = numbers.contactOrdinals[batch[row + 1]]
        if deal >= 0, contact >= 0 {
          close(deal)
          if then[Int32(deal)] == nil {
            contacts.append(
              DealContact(
                contact: contact, isPrimary: batch[row + 2] != 0, attachedAt: batch[row + 3],
                changeset: numbers.changesets[batch[row + 4]]))
          }
        }
        row += 5
      }
    }
    close(columns.rows.count)
    columns.contactStart = start
    columns.contacts = contacts
  }

  /// Who was on a deal before each change that a person made, or a merge.
  private func contactChanges(into columns: inout DealColumns) throws {
    for change in try Changes.all(of: .deal, field: Attachments.field, in: store) {
      let deal = numbers.dealOrdinals[change.entityId]
      guard deal >= 0 else { continue }
      let before = Attachments.rows(change.before).compactMap { row -> DealContact? in
        let contact = numbers.contactOrdinals[row.contactId]
        return contact < 0
          ? nil
          : DealContact(
            contact: contact, isPrimary: row.isPrimary, attachedAt: row.attachedAt,
            changeset: numbers.changesets[row.changesetId])
      }
      columns.contactChanges[deal, default: []].append(
        DealContactsChange(at: change.at, changeset: numbers.changesets[change.changesetId], before: before))
    }
  }

  private mutating func deal(_ row: ResultRow, voidedBy: Int32) -> DealRow {
    DealRow(
      id: ID(row.integer(0)), company: row.integerOrNil(1).map { numbers.companyOrdinals[$0] } ?? -1,
      amountMinor: row.integer(3), currency: currency(row.text(4)) ?? 0,
      outcome: Outcome(rawValue: UInt8(row.integer(9))) ?? .open,
      kind: row.integerOrNil(6).flatMap { DealKind(rawValue: UInt8($0)) },
      owner: UInt16(truncatingIfNeeded: row.integerOrNil(2).map { numbers.memberNumbers[$0] } ?? 0),
      createdAt: row.integer(7), createdSpan: Int32(truncatingIfNeeded: row.integer(8)),
      closedAt: row.integerOrNil(10) ?? 0, closedSpan: Int32(truncatingIfNeeded: row.integer(11)),
      changeset: numbers.changesets[row.integer(13)],
      closedChangeset: row.integerOrNil(14).map { numbers.changesets[$0] } ?? numbers.changesets[row.integer(13)],
      voidedBy: voidedBy, lossReason: row.integerOrNil(12).map { numbers.reasons[$0] } ?? 0,
      pipelineStage: row.integerOrNil(5).map { numbers.pipelineStages[$0] } ?? 0)
  }

  /// Walks each deal's changes back from what stands now, in the order in which they took effect and were known.
  private mutating func changes(into columns: inout DealColumns) throws {
    var byDeal: [Int32: [Changes.Stored]] = [:]
    for change in try Changes.all(of: .deal, in: store) where !IndexLoad.isAside(change.field) {
      byDeal[numbers.dealOrdinals[change.entityId], default: []].append(change)
    }
    byDeal[-1] = nil
    for (deal, stored) in byDeal {
      func effect(_ change: Changes.Stored) -> Int64 {
        let changeset = index.changesets[Int(numbers.changesets[change.changesetId])]
        return changeset.isHistory ? change.at : max(change.at, changeset.at)
      }
      let ordered = stored.sorted { (effect($0), $0.id) < (effect($1), $1.id) }
      var row = columns.rows[Int(deal)]
      var found: [DealChange] = []
      for (place, change) in ordered.enumerated().reversed() {
        undo(change, in: &row)
        if IndexLoad.closingFields.contains(change.field) {
          // The close that stood before became known with the change that made it, or with the deal itself.
          let earlier = ordered[..<place].last { IndexLoad.closingFields.contains($0.field) }
          row.closedChangeset = earlier.map { numbers.changesets[$0.changesetId] } ?? row.changeset
        }
        let changeset = numbers.changesets[change.changesetId]
        if let last = found.last, last.changeset == changeset, last.at == change.at {
          found[found.count - 1].before = row
        } else {
          found.append(DealChange(at: change.at, changeset: changeset, before: row))
        }
      }
      columns.changes[deal] = found.reversed()
    }
  }

  /// Changes that are not of the deal's own row.
  private static func isAside(_ field: String) -> Bool {
    field.hasPrefix("property:") || field.hasPrefix("note:") || field == Attachments.field
  }

  private static let closingFields: Set<String> = ["outcome", "closed"]

  private mutating func undo(_ change: Changes.Stored, in row: inout DealRow) {
    let number = change.before.flatMap { Int64($0) }
    switch change.field {
    case "company": row.company = number.map { numbers.companyOrdinals[$0] } ?? -1
    case "owner": row.owner = UInt16(truncatingIfNeeded: number.map { numbers.memberNumbers[$0] } ?? 0)
    case "amount": row.amountMinor = number ?? 0
    case "currency": row.currency = change.before.flatMap { currency($0) } ?? row.currency
    case "stage": row.pipelineStage = number.map { numbers.pipelineStages[$0] } ?? 0
    case "kind": row.kind = number.flatMap { DealKind(rawValue: UInt8($0)) }
    case "created": row.createdAt = number ?? row.createdAt
    case "created-span": row.createdSpan = Int32(truncatingIfNeeded: number ?? 0)
    case "outcome": row.outcome = number.flatMap { Outcome(rawValue: UInt8($0)) } ?? row.outcome
    case "closed": row.closedAt = number ?? 0
    case "closed-span": row.closedSpan = Int32(truncatingIfNeeded: number ?? 0)
    case "loss-reason": row.lossReason = number.map { numbers.reasons[$0] } ?? 0
    default: break
    }
  }
}
