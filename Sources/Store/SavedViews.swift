package import Persistence

/// Lists of contacts that somebody wants to see again: a name, and the query of the list's address.
package enum SavedViews {
  package struct Stored: Hashable, Sendable {
    package var id: Int64
    package var name: String
    package var query: String
    package var memberId: Int64
    /// Seen by everybody, changed by who made it.
    package var isShared: Bool

    package init(id: Int64, name: String, query: String, memberId: Int64, isShared: Bool) {
      self.id = id
      self.name = name
      self.query = query
      self.memberId = memberId
      self.isShared = isShared
    }
  }

  private static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), name: row.text(1), query: row.text(2), memberId: row.integer(3), isShared: row.bool(4))
  }

  /// A member's own, and those that all see, by name.
  package static func all(for member: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, name, query, member_id, is_shared
      FROM saved_view
      WHERE member_id = \(member) OR is_shared = 1
      ORDER BY name, id
      """
    ).map(stored)
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row("SELECT id, name, query, member_id, is_shared FROM saved_view WHERE id = \(id)").map(stored)
  }

  package static func count(of member: Int64, in store: any Reading) throws -> Int {
    try store.row("SELECT count(*) FROM saved_view WHERE member_id = \(member)")?.int(0) ?? 0
  }

  package static func insert(_ view: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO saved_view (id, name, query, member_id, is_shared, changeset_id)
      VALUES (\(view.id), \(view.name), \(view.query), \(view.memberId), \(view.isShared), \(changeset))
      """)
  }

  package static func remove(_ id: Int64, in store: any Writing) throws {
    try store.execute("DELETE FROM saved_view WHERE id = \(id)")
  }
}

extension Schema {
  static func viewTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE saved_view (
        id \(d.id),
        name \(d.text) NOT NULL CHECK (name <> ''),
        query \(d.text) NOT NULL,
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        is_shared \(d.integer) NOT NULL CHECK (is_shared IN (0, 1)),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX saved_view_member ON saved_view (member_id)",
    ]
  }
}
