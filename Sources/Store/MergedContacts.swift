import Alignment
package import Persistence

/// Both records of a merge as they were, and the survivor as it became.
package enum MergedContacts {
  /// All columns of a contact, and its segment fields by id of the field.
  package struct Stored: Sendable {
    package var contact: Contacts.Stored
    package var postponements: Int64
    package var changesetId: Int64
    package var terms: [Int64: Int64]

    package init(contact: Contacts.Stored, postponements: Int64, changesetId: Int64, terms: [Int64: Int64] = [:]) {
      self.contact = contact
      self.postponements = postponements
      self.changesetId = changesetId
      self.terms = terms
    }
  }

  /// Copies a contact as it stands into a merge.
  package static func keep(
    _ contact: Int64, as part: Merges.Part, of merge: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO merge_contact
        (merge_id, part, contact_id, name, email, email_key, phone, title, company_id, owner_id, created_at, resting,
        resting_until, resting_reason_id, next_action_at, next_action_default, postponements, changeset_id)
      SELECT \(merge), \(part.rawValue), id, name, email, email_key, phone, title, company_id, owner_id, created_at,
        resting, resting_until, resting_reason_id, next_action_at, next_action_default, postponements, changeset_id
      FROM contact
      WHERE id = \(contact)
      """)
    try store.execute(
      """
      INSERT INTO merge_field (merge_id, part, field_id, term_id)
      SELECT \(merge), \(part.rawValue), field.id, field_value.term_id
      FROM field
      JOIN field_value ON field_value.field_id = field.id AND field_value.entity_id = \(contact)
      WHERE field.owner = 0
      """)
  }

  /// Writes down another contact's row as it was before or after.
  package static func keep(
    _ kept: Stored, as part: Merges.Part, of merge: Int64, in store: any Writing
  ) throws {
    let contact = kept.contact
    try store.execute(
      """
      INSERT INTO merge_contact
        (merge_id, part, contact_id, name, email, phone, title, company_id, owner_id, created_at, resting,
        resting_until, resting_reason_id, next_action_at, next_action_default, postponements, changeset_id)
      VALUES (\(merge), \(part.rawValue), \(contact.id), \(contact.name), \(contact.email), \(contact.phone),
        \(contact.title), \(contact.companyId), \(contact.ownerId), \(contact.createdAt),
        \(Int64(contact.resting.rawValue)), \(contact.restingUntil), \(contact.restingReasonId),
        \(contact.nextActionAt), \(contact.nextActionByDefault), \(kept.postponements), \(kept.changesetId))
      """)
  }

  package static func find(_ part: Merges.Part, of merge: Int64, in store: any Reading) throws -> Stored? {
    guard var found = try all(part, of: merge, in: store).first else { return nil }
    for field in try store.rows(
      "SELECT field_id, term_id FROM merge_field WHERE merge_id = \(merge) AND part = \(part.rawValue)")
    {
      found.terms[field.integer(0)] = field.integer(1)
    }
    return found
  }

  /// The rows of a part, by contact, without their fields.
  package static func all(_ part: Merges.Part, of merge: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT contact_id, name, email, phone, title, company_id, owner_id, created_at, resting, resting_until,
        resting_reason_id, next_action_at, next_action_default, postponements, changeset_id
      FROM merge_contact
      WHERE merge_id = \(merge) AND part = \(part.rawValue)
      ORDER BY contact_id
      """
    ).map { row in
      Stored(
        contact: Contacts.Stored(
          id: row.integer(0), name: row.textOrNil(1), email: row.textOrNil(2), phone: row.textOrNil(3),
          title: row.textOrNil(4), companyId: row.integerOrNil(5), ownerId: row.integerOrNil(6),
          createdAt: row.integer(7), resting: Resting(rawValue: UInt8(row.integer(8))) ?? .none,
          restingUntil: row.integerOrNil(9), restingReasonId: row.integerOrNil(10), nextActionAt: row.integerOrNil(11),
          nextActionByDefault: row.bool(12)),
        postponements: row.integer(13), changesetId: row.integer(14), terms: [:])
    }
  }

  /// Takes a contact whose facts have moved out of its table.
  package static func remove(_ contact: Int64, in store: any Writing) throws {
    try store.execute(
      """
      DELETE FROM field_value
      WHERE entity_id = \(contact) AND field_id IN (SELECT id FROM field WHERE owner = 0)
      """)
    try store.execute("DELETE FROM contact WHERE id = \(contact)")
  }

  /// Puts the merged record back as it was.
  package static func restore(of merge: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO contact
        (id, name, email, email_key, phone, title, company_id, owner_id, created_at, resting, resting_until,
        resting_reason_id, next_action_at, next_action_default, postponements, changeset_id)
      SELECT contact_id, name, email, email_key, phone, title, company_id, owner_id, created_at, resting,
        resting_until, resting_reason_id, next_action_at, next_action_default, postponements, changeset_id
      FROM merge_contact
      WHERE merge_id = \(merge) AND part = 1
      """)
    try store.execute(
      """
      INSERT INTO field_value (field_id, entity_id, term_id)
      SELECT merge_field.field_id, contact_merge.merged_id, merge_field.term_id
      FROM merge_field
      JOIN contact_merge ON contact_merge.id = merge_field.merge_id
      WHERE merge_field.merge_id = \(merge) AND merge_field.part = 1
      """)
  }
}
