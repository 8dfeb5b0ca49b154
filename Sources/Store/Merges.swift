package import Persistence

/// Two contacts that turned out to be one: the merged record leaves its table, its facts move to the survivor.
///
/// A row is a fact of its own and stays when the merge is undone. What was moved, and both records as they were, are
/// kept with it, so that undoing is exact and a past day can be read with the identities of that day.
package enum Merges {
  package struct Stored: Sendable, Hashable {
    package let id: Int64
    package let survivorId: Int64
    package let mergedId: Int64
    package let at: Int64
    package let changesetId: Int64
    /// `nil` while the merge stands.
    package let undoneChangesetId: Int64?

    package var stands: Bool { undoneChangesetId == nil }
  }

  /// Which record of a merge.
  package enum Part: Int64, Sendable {
    case survivorBefore = 0, merged, survivorAfter
    /// Contacts that share deals with the two, where their rows changed with them.
    case neighbourBefore, neighbourAfter
  }

  private static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), survivorId: row.integer(1), mergedId: row.integer(2), at: row.integer(3),
      changesetId: row.integer(4), undoneChangesetId: row.integerOrNil(5))
  }

  /// Every merge, those that were undone too, oldest first.
  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, survivor_id, merged_id, at, changeset_id, undone_changeset_id
      FROM contact_merge
      ORDER BY id
      """
    ).map(stored)
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, survivor_id, merged_id, at, changeset_id, undone_changeset_id
      FROM contact_merge
      WHERE id = \(id)
      """
    ).map(stored)
  }

  /// The merge by which a contact went into another; `nil` where it stands for itself.
  package static func standing(ofMerged contact: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, survivor_id, merged_id, at, changeset_id, undone_changeset_id
      FROM contact_merge
      WHERE merged_id = \(contact) AND undone_changeset_id IS NULL
      """
    ).map(stored)
  }

  /// The merges that a contact survived and that stand, newest first.
  package static func standing(ofSurvivor contact: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, survivor_id, merged_id, at, changeset_id, undone_changeset_id
      FROM contact_merge
      WHERE survivor_id = \(contact) AND undone_changeset_id IS NULL
      ORDER BY id DESC
      """
    ).map(stored)
  }

  /// Who a contact is by now: itself, or the survivor at the end of its merges.
  package static func survivor(of contact: Int64, in store: any Reading) throws -> Int64 {
    var contact = contact
    while let merge = try standing(ofMerged: contact, in: store) { contact = merge.survivorId }
    return contact
  }

  /// The survivor of a merged contact with this e-mail key; of several the lowest id.
  package static func survivor(emailKey: String, in store: any Reading) throws -> Int64? {
    try store.rows(
      """
      SELECT contact_merge.survivor_id
      FROM merge_contact
      JOIN contact_merge ON contact_merge.id = merge_contact.merge_id
      WHERE merge_contact.part = 1 AND merge_contact.email_key = \(emailKey)
        AND contact_merge.undone_changeset_id IS NULL
      """
    ).map { try survivor(of: $0.integer(0), in: store) }.min()
  }

  /// E-mail keys that only merged contacts have, and who these are by now.
  package static func forEachEmail(
    in store: any Reading, _ body: (_ key: String, _ survivor: Int64) -> Void
  ) throws {
    for row in try store.rows(
      """
      SELECT merge_contact.email_key, contact_merge.survivor_id
      FROM merge_contact
      JOIN contact_merge ON contact_merge.id = merge_contact.merge_id
      WHERE merge_contact.part = 1 AND merge_contact.email_key IS NOT NULL
        AND contact_merge.undone_changeset_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.email_key = merge_contact.email_key)
      """
    ) {
      body(row.text(0), try survivor(of: row.integer(1), in: store))
    }
  }

  package static func insert(
    survivor: Int64, merged: Int64, at: Int64, changeset: Int64, in store: any Writing
  ) throws -> Int64 {
    let id = try Sequences.take(1, of: .merge, in: store)
    try store.execute(
      """
      INSERT INTO contact_merge (id, survivor_id, merged_id, at, changeset_id)
      VALUES (\(id), \(survivor), \(merged), \(at), \(changeset))
      """)
    return id
  }

  package static func markUndone(_ id: Int64, changeset: Int64, in store: any Writing) throws {
    try store.execute("UPDATE contact_merge SET undone_changeset_id = \(changeset) WHERE id = \(id)")
  }
}
