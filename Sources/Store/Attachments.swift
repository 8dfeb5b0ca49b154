package import Persistence

/// Who is on a deal, row by row: attached when, and known by which changeset.
package enum Attachments {
  package struct Stored: Sendable, Hashable {
    package var contactId: Int64
    package var isPrimary: Bool
    package var attachedAt: Int64
    package var changesetId: Int64

    package init(contactId: Int64, isPrimary: Bool, attachedAt: Int64, changesetId: Int64) {
      self.contactId = contactId
      self.isPrimary = isPrimary
      self.attachedAt = attachedAt
      self.changesetId = changesetId
    }
  }

  /// Primary first, then by contact.
  package static func all(of deal: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT contact_id, is_primary, attached_at, changeset_id
      FROM deal_contact
      WHERE deal_id = \(deal)
      ORDER BY is_primary DESC, contact_id
      """
    ).map {
      Stored(
        contactId: $0.integer(0), isPrimary: $0.bool(1), attachedAt: $0.integer(2), changesetId: $0.integer(3))
    }
  }

  /// Makes a deal's rows these: what is gone goes, what is new comes, primaries change in an order that keeps one.
  package static func set(_ rows: [Stored], of deal: Int64, in store: any Writing) throws {
    let before = try all(of: deal, in: store)
    for row in before where !rows.contains(row) {
      try store.execute("DELETE FROM deal_contact WHERE deal_id = \(deal) AND contact_id = \(row.contactId)")
    }
    for row in rows where !before.contains(row) {
      try store.execute(
        """
        INSERT INTO deal_contact (deal_id, contact_id, is_primary, attached_at, changeset_id)
        VALUES (\(deal), \(row.contactId), \(row.isPrimary), \(row.attachedAt), \(row.changesetId))
        """)
    }
  }

  /// The one place on a deal of two contacts that are one: primary if either was, attached when the first was.
  package static func joined(_ own: Stored?, _ other: Stored, as contact: Int64) -> Stored {
    guard let own else {
      var moved = other
      moved.contactId = contact
      return moved
    }
    let first = (other.attachedAt, other.changesetId) < (own.attachedAt, own.changesetId) ? other : own
    return Stored(
      contactId: contact, isPrimary: own.isPrimary || other.isPrimary, attachedAt: first.attachedAt,
      changesetId: first.changesetId)
  }

  // MARK: As the text of a change

  /// The field under which a change keeps who was on a deal before.
  package static let field = "contacts"

  /// `contact:primary:attached:changeset`, with commas between.
  package static func text(_ rows: [Stored]) -> String? {
    rows.isEmpty
      ? nil
      : rows.map { "\($0.contactId):\($0.isPrimary ? 1 : 0):\($0.attachedAt):\($0.changesetId)" }.joined(separator: ",")
  }

  package static func rows(_ text: String?) -> [Stored] {
    (text ?? "").split(separator: ",").compactMap { part in
      let numbers = part.split(separator: ":").compactMap { Int64($0) }
      guard numbers.count == 4 else { return nil }
      return Stored(
        contactId: numbers[0], isPrimary: numbers[1] != 0, attachedAt: numbers[2], changesetId: numbers[3])
    }
  }

  // MARK: Kept with a merge

  /// Keeps the places of both contacts of a merge on their deals.
  package static func keep(of merge: Int64, survivor: Int64, merged: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO merge_deal (merge_id, part, deal_id, is_primary, attached_at, changeset_id)
      SELECT \(merge), CASE WHEN contact_id = \(survivor) THEN 0 ELSE 1 END, deal_id, is_primary, attached_at,
        changeset_id
      FROM deal_contact
      WHERE contact_id IN (\(survivor), \(merged))
      """)
  }

  /// The deals the merged contact was on, and both places before: the survivor's is `nil` where it was not on it.
  package static func kept(
    of merge: Int64, survivor: Int64, merged: Int64, in store: any Reading
  ) throws -> [(deal: Int64, survivor: Stored?, merged: Stored)] {
    func place(_ row: ResultRow, of contact: Int64, from column: Int) -> Stored {
      Stored(
        contactId: contact, isPrimary: row.bool(column), attachedAt: row.integer(column + 1),
        changesetId: row.integer(column + 2))
    }
    return try store.rows(
      """
      SELECT gone.deal_id, gone.is_primary, gone.attached_at, gone.changeset_id, own.is_primary, own.attached_at,
        own.changeset_id
      FROM merge_deal AS gone
      LEFT JOIN merge_deal AS own ON own.merge_id = gone.merge_id AND own.part = 0 AND own.deal_id = gone.deal_id
      WHERE gone.merge_id = \(merge) AND gone.part = 1
      ORDER BY gone.deal_id
      """
    ).map { row in
      (
        row.integer(0), row.integerOrNil(5) == nil ? nil : place(row, of: survivor, from: 4),
        place(row, of: merged, from: 1)
      )
    }
  }
}
