package import Persistence

/// Segment fields of contacts, companies and deals: persona, industry, and any property of a workspace's own.
package enum Fields {
  package static func all(in store: any Reading) throws -> [(id: Int64, owner: EntityKind, name: String)] {
    try store.rows("SELECT id, owner, name FROM field ORDER BY id").compactMap { row in
      EntityKind(rawValue: row.integer(1)).map { (row.integer(0), $0, row.text(2)) }
    }
  }

  package static func make(_ name: String, owner: EntityKind, in store: any Writing) throws -> Int64 {
    if let row = try store.row("SELECT id FROM field WHERE owner = \(owner.rawValue) AND name = \(name)") {
      return row.integer(0)
    }
    let id = try Sequences.take(1, of: .field, in: store)
    try store.execute("INSERT INTO field (id, owner, name) VALUES (\(id), \(owner.rawValue), \(name))")
    return id
  }

  /// Whether a contact or company has this value in a field of the name, upper and lower case alike.
  ///
  /// - Complexity: O(*values of the field*).
  package static func isHeld(_ name: String, text: String, in store: any Reading) throws -> Bool {
    try store.row(
      """
      SELECT 1
      FROM field
      JOIN field_value ON field_value.field_id = field.id
      JOIN term ON term.id = field_value.term_id
      WHERE field.owner IN (0, 1) AND field.name = \(name) AND lower(term.text) = lower(\(text))
      LIMIT 1
      """) != nil
  }

  package static func value(of field: Int64, entity: Int64, in store: any Reading) throws -> Int64? {
    try store.row("SELECT term_id FROM field_value WHERE field_id = \(field) AND entity_id = \(entity)")?
      .integer(0)
  }

  /// The fields of one contact, company or deal that have a value, by name.
  package static func values(
    of entity: Int64, _ owner: EntityKind, in store: any Reading
  ) throws -> [(name: String, text: String)] {
    try store.rows(
      """
      SELECT field.name, term.text
      FROM field
      JOIN field_value ON field_value.field_id = field.id AND field_value.entity_id = \(entity)
      JOIN term ON term.id = field_value.term_id
      WHERE field.owner = \(owner.rawValue)
      ORDER BY field.name
      """
    ).map { ($0.text(0), $0.text(1)) }
  }

  package static func set(_ field: Int64, of entity: Int64, to term: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO field_value (field_id, entity_id, term_id)
      VALUES (\(field), \(entity), \(term))
      ON CONFLICT (field_id, entity_id) DO UPDATE SET term_id = excluded.term_id
      """)
  }

  /// Leaves an entity without a value of the field.
  package static func clear(_ field: Int64, of entity: Int64, in store: any Writing) throws {
    try store.execute("DELETE FROM field_value WHERE field_id = \(field) AND entity_id = \(entity)")
  }

  package static func append(_ rows: FieldRows, in store: any Writing) throws {
    guard !rows.field.isEmpty else { return }
    try store.append(
      RowBatch(
        table: "field_value", count: rows.field.count,
        [
          ("field_id", .integers(rows.field)), ("entity_id", .integers(rows.entity)),
          ("term_id", .integers(rows.term)),
        ]))
  }

  /// For the index: entity, term; of one field.
  package static func scan(_ field: Int64, in store: any Reading, _ body: (Span<Int64>) throws -> Void) throws {
    try store.scan("SELECT entity_id, term_id FROM field_value WHERE field_id = \(field)", width: 2, body)
  }
}

/// New field values as columns.
package struct FieldRows: Sendable {
  package var field: [Int64] = []
  package var entity: [Int64] = []
  package var term: [Int64] = []

  package init() {}

  package mutating func append(field: Int64, entity: Int64, term: Int64) {
    self.field.append(field)
    self.entity.append(entity)
    self.term.append(term)
  }
}
