package import Alignment
import Persistence
import Store

/// What came of undoing a merge.
package struct MergeUndo: Hashable, Sendable {
  package let survivorId: Int64
  package let mergedId: Int64
  /// Fields of the survivor that were changed since the merge and stay as they are now: `email`, `property:persona`,
  /// `next-action` for the rest and the next date, `deal:12` for a place on a deal.
  package let kept: [String]
  /// Facts that came since the merge; they stay with the survivor.
  package let laterTouches: Int
  package let laterNotes: Int
  package let laterTasks: Int
}

extension OpenWorkspace {
  /// Undoes a merge: both contacts stand again as they were, with their facts. There is no time limit.
  ///
  /// What came since stays with the survivor, and what a person changed since is not changed back: the answer says so.
  ///
  /// - Throws: ``RecordError`` unknown merge, merge undone, import running; merge first, where another merge rests on
  ///   this one: the survivor took in another contact since, or was itself merged.
  package func undoMerge(_ id: Int64, by member: ActingMember, now: Instant) throws -> MergeUndo {
    try change("merge undone", by: member, now: now) { change in
      guard let merge = try Merges.find(id, in: change.store) else { throw RecordError.unknownMerge(id) }
      guard merge.stands else { throw RecordError.mergeUndone(id) }
      if let later = try Merges.standing(ofMerged: merge.survivorId, in: change.store) {
        throw RecordError.mergeFirst(later.id)
      }
      if let later = try Merges.standing(ofSurvivor: merge.survivorId, in: change.store).first, later.id != id {
        throw RecordError.mergeFirst(later.id)
      }
      try ImportLease.requireNone(in: change.store)
      return try change.undo(merge)
    }
  }
}

extension RecordTransaction {
  fileprivate func undo(_ merge: Merges.Stored) throws -> MergeUndo {
    guard let before = try MergedContacts.find(.survivorBefore, of: merge.id, in: store),
      let after = try MergedContacts.find(.survivorAfter, of: merge.id, in: store),
      let gone = try MergedContacts.find(.merged, of: merge.id, in: store)
    else { throw RecordError.unknownMerge(merge.id) }
    let (id, other) = (merge.survivorId, merge.mergedId)
    let now = try ContactChange(id, in: store)
    var neighbours = try self.neighbours(of: [id])
    var kept: [String] = []
    func later(_ kind: MergedFacts.Kind) throws -> Int {
      try MergedFacts.count(of: kind, contact: id, after: merge.changesetId, in: store)
    }
    let facts = (try later(.touch), try later(.note), try later(.task))
    let movedOn = try Versions.haveDealsMoved(of: id, after: merge.changesetId, in: store)
    let others = try others(of: merge)

    try Merges.markUndone(merge.id, changeset: try changeset(), in: store)
    try MergedContacts.restore(of: merge.id, in: store)
    try MergedFacts.giveBack(merge.id, from: id, to: other, in: store)
    try giveBackHandoffs(merge)
    for (deal, own, gone) in try Attachments.kept(of: merge.id, survivor: id, merged: other, in: store) {
      if try !part(own, gone, of: id, on: deal) { kept.append("deal:\(deal)") }
    }
    try note(.contact, id, "merged", String(other), nil)
    kept += try restoreFields(of: id, before: before, after: after)
    neighbours.formUnion(try self.neighbours(of: [id, other]))
    try moveStages(of: neighbours)

    // The rows last: what followed from deals anew was in them before.
    let restored = try restore(now, before: before, after: after, movedOn: movedOn)
    kept += restored
    for other in others {
      var row = try ContactChange(other.contact.id, in: store)
      row.care = other.care
      row.contact.ownerId = other.contact.ownerId
      try row.save(self)
    }
    if !movedOn {
      var second = try ContactChange(other, in: store)
      second.contact = gone.contact
      second.postponements = Int(gone.postponements)
      try second.save(self)
    }
    return MergeUndo(
      survivorId: id, mergedId: other, kept: kept, laterTouches: facts.0, laterNotes: facts.1,
      laterTasks: facts.2)
  }

  /// Contacts beside the two that are as the merge left them, and how they were before.
  private func others(of merge: Merges.Stored) throws -> [MergedContacts.Stored] {
    let after = try MergedContacts.all(.neighbourAfter, of: merge.id, in: store)
    let before = try MergedContacts.all(.neighbourBefore, of: merge.id, in: store)
    return try zip(before, after).compactMap { before, after in
      let id = after.contact.id
      guard try Contacts.find(id, in: store) != nil else { return nil }
      let now = try ContactChange(id, in: store)
      let isAsLeft =
        try now.care == after.care && now.contact.ownerId == after.contact.ownerId
        && !Versions.haveDealsMoved(of: id, after: merge.changesetId, in: store)
      return isAsLeft ? before : nil
    }
  }

  /// Gives both their places on a deal; false where the place was changed since the merge.
  private func part(
    _ own: Attachments.Stored?, _ gone: Attachments.Stored, of id: Int64, on deal: Int64
  ) throws -> Bool {
    var rows = try Attachments.all(of: deal, in: store)
    let joined = Attachments.joined(own, gone, as: id)
    guard let place = rows.firstIndex(where: { $0.contactId == id }), rows[place].attachedAt == joined.attachedAt,
      rows[place].changesetId == joined.changesetId
    else { return false }
    let isPrimary = rows[place].isPrimary
    rows.remove(at: place)
    var second = gone
    second.isPrimary = isPrimary && (own == nil || gone.isPrimary)
    rows.append(second)
    if var first = own {
      first.isPrimary = isPrimary && !second.isPrimary
      rows.append(first)
    }
    try setAttachments(rows, of: deal)
    return isPrimary == joined.isPrimary
  }

  /// Puts fields back that are as the merge left them; the names of the others.
  private func restoreFields(
    of id: Int64, before: MergedContacts.Stored, after: MergedContacts.Stored
  ) throws -> [String] {
    var kept: [String] = []
    var values: [String: String?] = [:]
    for field in try Fields.all(in: store) where field.owner == .contact {
      let (old, new) = (before.terms[field.id], after.terms[field.id])
      guard old != new else { continue }
      guard try Fields.value(of: field.id, entity: id, in: store) == new else {
        kept.append("property:" + field.name)
        continue
      }
      values.updateValue(try old.flatMap { try Terms.text($0, in: store) }, forKey: field.name)
    }
    try set(values, of: .contact, id)
    return kept.sorted()
  }

  /// Puts the survivor's row back where it is as the merge left it; the names of what was changed since.
  private func restore(
    _ now: ContactChange, before: MergedContacts.Stored, after: MergedContacts.Stored, movedOn: Bool
  ) throws -> [String] {
    var kept: [String] = []
    var row = try ContactChange(now.contact.id, in: store)
    func restore<Value: Equatable>(_ field: String, _ path: WritableKeyPath<Contacts.Stored, Value>) {
      let (old, new) = (before.contact[keyPath: path], after.contact[keyPath: path])
      if now.contact[keyPath: path] == new {
        row.contact[keyPath: path] = old
      } else if old != new {
        kept.append(field)
      }
    }
    restore("name", \.name)
    restore("email", \.email)
    restore("phone", \.phone)
    restore("title", \.title)
    restore("company", \.companyId)
    restore("owner", \.ownerId)
    restore("created", \.createdAt)
    let isAsLeft = now.care == after.care && !movedOn
    if isAsLeft { row.care = before.care } else if before.care != after.care { kept.append("next-action") }
    try keepOnRadar(&row, at: try history(of: row.contact).stage)
    try row.save(self)
    return kept
  }
}

/// How a contact is looked after: its rest and its next action, which change together.
private struct Care: Equatable {
  var resting: Resting
  var until: Int64?
  var reason: Int64?
  var next: Int64?
  var isByDefault: Bool
  var postponements: Int
}

extension ContactChange {
  fileprivate var care: Care {
    get {
      Care(
        resting: contact.resting, until: contact.restingUntil, reason: contact.restingReasonId,
        next: contact.nextActionAt, isByDefault: contact.nextActionByDefault, postponements: postponements)
    }
    set {
      contact.resting = newValue.resting
      contact.restingUntil = newValue.until
      contact.restingReasonId = newValue.reason
      contact.nextActionAt = newValue.next
      contact.nextActionByDefault = newValue.isByDefault
      postponements = newValue.postponements
    }
  }
}

extension MergedContacts.Stored {
  fileprivate var care: Care {
    Care(
      resting: contact.resting, until: contact.restingUntil, reason: contact.restingReasonId,
      next: contact.nextActionAt, isByDefault: contact.nextActionByDefault, postponements: Int(postponements))
  }
}
