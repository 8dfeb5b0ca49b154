package import Persistence

/// Costs and goals that were taken back: their versions stay, and from the removal on they count no more.
package enum Removals {
  package static func append(
    _ kind: EntityKind, _ entity: Int64, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO removal (kind, entity_id, changeset_id)
      VALUES (\(kind.rawValue), \(entity), \(changeset))
      """)
  }

  /// Of a kind, in order of entity and changeset.
  package static func all(
    of kind: EntityKind, in store: any Reading
  ) throws -> [(entity: Int64, changeset: Int64)] {
    try store.rows(
      """
      SELECT entity_id, changeset_id
      FROM removal
      WHERE kind = \(kind.rawValue)
      ORDER BY entity_id, changeset_id
      """
    ).map { ($0.integer(0), $0.integer(1)) }
  }

  /// The last removal of an entity; `nil` where it was never removed.
  package static func last(of kind: EntityKind, _ entity: Int64, in store: any Reading) throws -> Int64? {
    try store.row(
      "SELECT max(changeset_id) FROM removal WHERE kind = \(kind.rawValue) AND entity_id = \(entity)")?
      .integerOrNil(0)
  }
}
