package import Persistence

/// What people wrote on a contact, company or deal. A deleted note keeps its place, without its text.
package enum Notes {
  package struct Stored: Sendable, Equatable {
    package var id: Int64
    package var owner: EntityKind
    package var entityId: Int64
    /// Empty where the note was deleted.
    package var text: String
    package var at: Int64
    package var author: String
    package var authorId: Int64?
    package var editedAt: Int64?
    package var deletedAt: Int64?

    package init(
      id: Int64, owner: EntityKind, entityId: Int64, text: String, at: Int64, author: String, authorId: Int64?,
      editedAt: Int64? = nil, deletedAt: Int64? = nil
    ) {
      self.id = id
      self.owner = owner
      self.entityId = entityId
      self.text = text
      self.at = at
      self.author = author
      self.authorId = authorId
      self.editedAt = editedAt
      self.deletedAt = deletedAt
    }
  }

  private static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), owner: EntityKind(rawValue: row.integer(1)) ?? .contact, entityId: row.integer(2),
      text: row.text(3), at: row.integer(4), author: row.text(5), authorId: row.integerOrNil(6),
      editedAt: row.integerOrNil(7), deletedAt: row.integerOrNil(8))
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, owner, entity_id, text, at, author, author_id, edited_at, deleted_at
      FROM note
      WHERE id = \(id)
      """
    ).map(stored)
  }

  /// The notes of a record that were not deleted, newest first, before a place in that order.
  package static func page(
    of entity: Int64, _ owner: EntityKind, before: (at: Int64, id: Int64) = (.max, .max), limit: Int,
    in store: any Reading
  ) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, owner, entity_id, text, at, author, author_id, edited_at, deleted_at
      FROM note
      WHERE owner = \(owner.rawValue) AND entity_id = \(entity) AND deleted_at IS NULL
        AND (at < \(before.at) OR (at = \(before.at) AND id < \(before.id)))
      ORDER BY at DESC, id DESC
      LIMIT \(limit)
      """
    ).map(stored)
  }

  package static func insert(_ note: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO note (id, owner, entity_id, text, at, author, author_id, edited_at, deleted_at, changeset_id)
      VALUES (\(note.id), \(note.owner.rawValue), \(note.entityId), \(note.text), \(note.at), \(note.author),
        \(note.authorId), \(note.editedAt), \(note.deletedAt), \(changeset))
      """)
  }

  package static func update(_ note: Stored, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE note
      SET text = \(note.text), edited_at = \(note.editedAt), deleted_at = \(note.deletedAt)
      WHERE id = \(note.id)
      """)
  }
}
