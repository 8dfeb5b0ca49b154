package import Alignment
import Persistence
import Store

/// Who is on a deal: anyone can be attached or detached at any time, and exactly one is primary.
extension OpenWorkspace {
  /// Attaches a contact to a deal, from now on; the first one is primary.
  ///
  /// - Parameter isPrimary: makes it the primary contact in the place of the one that is.
  /// - Throws: ``RecordError`` unknown, already attached; ``RecordConflict``.
  @discardableResult
  package func attachContact(
    _ contact: Int64, toDeal id: Int64, isPrimary: Bool = false, expected: Int64? = nil, by member: ActingMember,
    now: Instant
  ) throws -> Int64 {
    try changeContacts(ofDeal: id, "contact attached", expected: expected, by: member, now: now) { rows, change in
      let contact = try ContactChange(contact, in: change.store).contact.id
      guard !rows.contains(where: { $0.contactId == contact }) else {
        throw RecordError.alreadyAttached(contact: contact, deal: id)
      }
      let isPrimary = isPrimary || rows.isEmpty
      if isPrimary { for place in rows.indices { rows[place].isPrimary = false } }
      let created = try change.deal(id).createdAt
      rows.append(
        Attachments.Stored(
          contactId: contact, isPrimary: isPrimary, attachedAt: max(created, now.milliseconds),
          changesetId: try change.changeset()))
    }
  }

  /// Takes a contact off a deal. Of a primary one the contact that was attached first of the others takes the place.
  ///
  /// - Throws: ``RecordError`` unknown, not attached; ``RecordConflict``.
  @discardableResult
  package func detachContact(
    _ contact: Int64, fromDeal id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try changeContacts(ofDeal: id, "contact detached", expected: expected, by: member, now: now) { rows, change in
      let contact = try Merges.survivor(of: contact, in: change.store)
      guard let place = rows.firstIndex(where: { $0.contactId == contact }) else {
        throw RecordError.notAttached(contact: contact, deal: id)
      }
      let gone = rows.remove(at: place)
      let earliest = rows.indices.min {
        (rows[$0].attachedAt, rows[$0].contactId) < (rows[$1].attachedAt, rows[$1].contactId)
      }
      if gone.isPrimary, let earliest { rows[earliest].isPrimary = true }
    }
  }

  /// Makes a contact that is on the deal its primary one.
  @discardableResult
  package func setPrimaryContact(
    _ contact: Int64, ofDeal id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try changeContacts(ofDeal: id, "primary contact changed", expected: expected, by: member, now: now) {
      rows, change in
      let contact = try Merges.survivor(of: contact, in: change.store)
      guard rows.contains(where: { $0.contactId == contact }) else {
        throw RecordError.notAttached(contact: contact, deal: id)
      }
      for place in rows.indices { rows[place].isPrimary = rows[place].contactId == contact }
    }
  }

  private func changeContacts(
    ofDeal id: Int64, _ cause: String, expected: Int64?, by member: ActingMember, now: Instant,
    _ body: (inout [Attachments.Stored], RecordTransaction) throws -> Void
  ) throws -> Int64 {
    try change(cause, by: member, now: now) { change in
      _ = try change.deal(id)
      try change.expect(expected, of: .deal, id)
      let moved = try DealHistories.contacts(movedBy: id, in: change.store)
      let before = try Attachments.all(of: id, in: change.store)
      var rows = before
      try body(&rows, change)
      if rows != before {
        try change.setAttachments(rows, of: id)
        try change.moveStages(of: moved + DealHistories.contacts(movedBy: id, in: change.store))
      }
      return try change.version(of: .deal, id)
    }
  }
}
