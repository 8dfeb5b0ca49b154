package import Alignment
import Persistence
import Store

/// What a merge moved.
package struct MergeOutcome: Hashable, Sendable {
  package let mergeId: Int64
  package let survivorId: Int64
  package let touches: Int
  package let transitions: Int
  package let notes: Int
  package let tasks: Int
  package let deals: Int
}

extension OpenWorkspace {
  /// Merges two contacts that are one person: all facts of both are the survivor's, and the other id leads to it.
  ///
  /// Nothing is lost: touches with their tracking, stages, deals, notes, tasks and external ids move; each field takes
  /// the value that was chosen, by default the older record's unless it is empty; the other e-mail address still finds
  /// the contact. ``undoMerge(_:by:now:)`` restores both. As of a day before, the two are two.
  ///
  /// - Parameters:
  ///   - choices: whose value stands, for fields where the default is not wanted.
  ///   - expected: the versions that were seen.
  /// - Throws: ``RecordError`` unknown, same contact, import running; ``RecordConflict``.
  package func mergeContacts(
    survivor: Int64, merged: Int64, choices: [MergeField: MergeSide] = [:],
    expected: (survivor: Int64, merged: Int64)? = nil, by member: ActingMember, now: Instant
  ) throws -> MergeOutcome {
    try change("contacts merged", by: member, now: now) { change in
      try ImportLease.requireNone(in: change.store)
      let pair = try MergePair((survivor, merged), in: change.store)
      try change.expect(expected?.survivor, of: .contact, pair.survivor.contact.id)
      try change.expect(expected?.merged, of: .contact, pair.merged.contact.id)
      return try change.merge(pair, choices: choices)
    }
  }
}

extension RecordTransaction {
  fileprivate func merge(_ pair: MergePair, choices: [MergeField: MergeSide]) throws -> MergeOutcome {
    let (id, gone) = (pair.survivor.contact.id, pair.merged.contact.id)
    let merge = try Merges.insert(
      survivor: id, merged: gone, at: now.milliseconds, changeset: try changeset(), in: store)
    try MergedContacts.keep(id, as: .survivorBefore, of: merge, in: store)
    try MergedContacts.keep(gone, as: .merged, of: merge, in: store)
    try Attachments.keep(of: merge, survivor: id, merged: gone, in: store)
    let neighbours = try self.neighbours(of: [id, gone])
    let fields = try chosenFields(pair, choices)

    try mergeHandoffs(merge, from: gone, to: id)
    let moved = try MergedFacts.move(merge, from: gone, to: id, in: store)
    let deals = try Attachments.kept(of: merge, survivor: id, merged: gone, in: store)
    for (deal, own, other) in deals { try join(own, other, as: id, on: deal) }
    try MergedContacts.remove(gone, in: store)

    try note(.contact, id, "merged", nil, String(gone))
    try set(fields, of: .contact, id)
    try join(pair, choices)
    let others = neighbours.union(try self.neighbours(of: [id])).subtracting([id, gone])
    let rows = try others.sorted().map { try ContactChange($0, in: store) }
    try moveStages(of: others.union([id]))
    for row in rows { try keep(row, of: merge) }
    // What followed from the deals may have woken the contact, or put it further.
    var survivor = try ContactChange(id, in: store)
    try keepOnRadar(&survivor, at: try history(of: survivor.contact).stage)
    try survivor.save(self)
    try MergedContacts.keep(id, as: .survivorAfter, of: merge, in: store)
    return MergeOutcome(
      mergeId: merge, survivorId: id, touches: moved[.touch] ?? 0, transitions: moved[.transition] ?? 0,
      notes: moved[.note] ?? 0, tasks: moved[.task] ?? 0, deals: deals.count)
  }

  /// Keeps how a contact beside the two was and is, where it changed with them.
  private func keep(_ before: ContactChange, of merge: Int64) throws {
    let after = try ContactChange(before.contact.id, in: store)
    guard after.contact != before.contact || after.postponements != before.postponements else { return }
    for (row, part) in [(before, Merges.Part.neighbourBefore), (after, .neighbourAfter)] {
      try MergedContacts.keep(
        MergedContacts.Stored(
          contact: row.contact, postponements: Int64(row.postponements), changesetId: try changeset()),
        as: part, of: merge, in: store)
    }
  }

  /// Contacts whose stages can turn on the deals of these, themselves included.
  func neighbours(of contacts: [Int64]) throws -> Set<Int64> {
    var found = Set(contacts)
    for contact in contacts {
      for deal in try Deals.ids(ofContact: contact, in: store) {
        found.formUnion(try DealHistories.contacts(movedBy: deal, in: store))
      }
    }
    return found
  }

  private func chosenFields(
    _ pair: MergePair, _ choices: [MergeField: MergeSide]
  ) throws -> [String: String?] {
    let choice = pair.choice(choices)
    let own = try texts(of: .contact, pair.survivor.contact.id)
    let other = try texts(of: .contact, pair.merged.contact.id)
    var chosen: [String: String?] = [:]
    for name in Set(own.keys).union(other.keys) {
      chosen.updateValue(
        choice.value(of: .property(name), survivor: own[name], merged: other[name]), forKey: name)
    }
    return chosen
  }

  /// One place on a deal for both: primary if either was, attached when the first of them was.
  private func join(
    _ own: Attachments.Stored?, _ other: Attachments.Stored, as id: Int64, on deal: Int64
  ) throws {
    var rows = try Attachments.all(of: deal, in: store)
    rows.removeAll { $0.contactId == id || $0.contactId == other.contactId }
    rows.append(Attachments.joined(own, other, as: id))
    try setAttachments(rows, of: deal)
  }

  /// The survivor's row: chosen values, the earlier creation, and the rest and next date that both come to.
  private func join(_ pair: MergePair, _ choices: [MergeField: MergeSide]) throws {
    let choice = pair.choice(choices)
    let (a, b) = (pair.survivor.contact, pair.merged.contact)
    var change = pair.survivor
    change.contact.name = choice.value(of: .name, survivor: a.name, merged: b.name)
    change.contact.email = choice.value(of: .email, survivor: a.email, merged: b.email)
    change.contact.phone = choice.value(of: .phone, survivor: a.phone, merged: b.phone)
    change.contact.title = choice.value(of: .title, survivor: a.title, merged: b.title)
    change.contact.companyId = choice.value(of: .company, survivor: a.companyId, merged: b.companyId)
    change.contact.ownerId = choice.value(of: .owner, survivor: a.ownerId, merged: b.ownerId)
    change.contact.createdAt = min(a.createdAt, b.createdAt)
    let history = try history(of: change.contact)
    let bothRest = a.resting != .none && b.resting != .none
    switch history.rest {
    case .nurture(let until, let reason): change.rest(.nurture, until: until, reason: try term(reason))
    case .disqualified(let reason): change.rest(.disqualified, reason: try term(reason))
    case .lostCustomer(_, let reason): change.rest(.lostCustomer, reason: try term(reason))
    case .none where bothRest: break
    case .none:
      change.rest(.none)
      let dates = [a, b].filter { $0.resting == .none && $0.nextActionAt != nil }
      if let first = dates.min(by: { ($0.nextActionAt ?? .max) < ($1.nextActionAt ?? .max) }) {
        change.contact.nextActionAt = first.nextActionAt
        change.contact.nextActionByDefault = first.nextActionByDefault
      }
      change.postponements = max(pair.survivor.postponements, pair.merged.postponements)
    }
    try followTasks(&change)
  }

  private func term(_ reason: String) throws -> Int64? {
    try reason.isEmpty ? nil : Terms.make(reason, kind: .reason, in: store)
  }
}
