package import Alignment
package import Persistence

/// Transactions by number: when their facts became known, who made them, and why.
package enum Changesets {
  package struct Stored: Sendable {
    package let id: Int64
    package let at: Instant
    package let actor: String
    package let cause: String
    package let isHistory: Bool
    package let importId: Int64?
  }

  /// Opens a changeset in this transaction. Its instant is never before the last one's, whatever the clock says.
  package static func open(
    at now: Instant, actor: String, cause: String, isHistory: Bool, importId: Int64? = nil, in store: any Writing
  ) throws -> Int64 {
    let last = try store.row("SELECT at FROM changeset ORDER BY id DESC LIMIT 1")?.integer(0) ?? .min
    let id = try Sequences.take(1, of: .changeset, in: store)
    try store.execute(
      """
      INSERT INTO changeset (id, at, actor, cause, history, import_id)
      VALUES (\(id), \(max(now.milliseconds, last)), \(actor), \(cause), \(isHistory), \(importId))
      """)
    return id
  }

  /// Whether anything but set-up and loads of history is in the store.
  package static func areLiveThere(in store: any Reading) throws -> Bool {
    try store.row(
      """
      SELECT 1
      FROM changeset
      LEFT JOIN import_run ON import_run.id = changeset.import_id
      WHERE changeset.history = 0 AND (import_run.history IS NULL OR import_run.history = 0)
      LIMIT 1
      """) != nil
  }

  /// Those after one, oldest first.
  package static func all(after mark: Int64 = 0, in store: any Reading) throws -> [Stored] {
    try store.rows(
      "SELECT id, at, actor, cause, history, import_id FROM changeset WHERE id > \(mark) ORDER BY id"
    ).map {
      Stored(
        id: $0.integer(0), at: Instant(milliseconds: $0.integer(1)), actor: $0.text(2), cause: $0.text(3),
        isHistory: $0.bool(4), importId: $0.integerOrNil(5))
    }
  }
}
