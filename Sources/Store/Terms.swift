package import Persistence

/// Texts that facts repeat, each once: a touch points at its campaign by number.
package enum Terms {
  package static func all(of kind: TermKind, in store: any Reading) throws -> [(id: Int64, text: String)] {
    try store.rows("SELECT id, text FROM term WHERE kind = \(kind.rawValue) ORDER BY id")
      .map { ($0.integer(0), $0.text(1)) }
  }

  /// All but visitors and texts of fields, in order of id.
  package static func ofTouches(in store: any Reading) throws -> [(id: Int64, kind: TermKind, text: String)] {
    let kinds = TermKind.allCases.filter { $0 != .visitor && $0 != .fieldText }
    return try kinds.flatMap { kind in try all(of: kind, in: store).map { ($0.id, kind, $0.text) } }
      .sorted { $0.id < $1.id }
  }

  package static func find(_ text: String, kind: TermKind, in store: any Reading) throws -> Int64? {
    try store.row("SELECT id FROM term WHERE kind = \(kind.rawValue) AND text = \(text)")?.integer(0)
  }

  /// The term's id, made now if it is not there. The text is not empty.
  package static func make(_ text: String, kind: TermKind, in store: any Writing) throws -> Int64 {
    if let known = try find(text, kind: kind, in: store) { return known }
    let id = try Sequences.take(1, of: .term, in: store)
    try store.execute("INSERT INTO term (id, kind, text) VALUES (\(id), \(kind.rawValue), \(text))")
    return id
  }

  package static func text(_ id: Int64, in store: any Reading) throws -> String? {
    try store.row("SELECT text FROM term WHERE id = \(id)")?.text(0)
  }
}

/// Source systems by name: `hubspot`, `crm`.
package enum Systems {
  package static func all(in store: any Reading) throws -> [(id: Int64, name: String)] {
    try store.rows("SELECT id, name FROM source_system ORDER BY id").map { ($0.integer(0), $0.text(1)) }
  }

  package static func make(_ name: String, in store: any Writing) throws -> Int64 {
    if let row = try store.row("SELECT id FROM source_system WHERE name = \(name)") { return row.integer(0) }
    let id = try Sequences.take(1, of: .systems, in: store)
    try store.execute("INSERT INTO source_system (id, name) VALUES (\(id), \(name))")
    return id
  }
}

/// How other systems call our contacts, companies, deals and members.
package enum ExternalIds {
  package static func find(
    _ value: String, system: Int64, kind: EntityKind, in store: any Reading
  ) throws -> Int64? {
    try store.row(
      """
      SELECT entity_id
      FROM external_id
      WHERE kind = \(kind.rawValue) AND system_id = \(system) AND value = \(value)
      """)?.integer(0)
  }

  package static func forEach(
    kind: EntityKind, in store: any Reading, _ body: (_ system: Int64, _ value: String, _ entity: Int64) -> Void
  ) throws {
    try store.forEach("SELECT system_id, value, entity_id FROM external_id WHERE kind = \(kind.rawValue)") {
      body($0.integer(0), $0.text(1), $0.integer(2))
      return true
    }
  }

  package static func count(kind: EntityKind, in store: any Reading) throws -> Int {
    try store.row("SELECT count(*) FROM external_id WHERE kind = \(kind.rawValue)")?.int(0) ?? 0
  }

  /// Whether an entity already has an id of this system: then an equal e-mail is a duplicate, not the same record.
  package static func has(entity: Int64, system: Int64, kind: EntityKind, in store: any Reading) throws -> Bool {
    try store.row(
      """
      SELECT 1 FROM external_id
      WHERE kind = \(kind.rawValue) AND system_id = \(system) AND entity_id = \(entity)
      LIMIT 1
      """) != nil
  }

  package static func append(_ rows: ExternalIdRows, in store: any Writing) throws {
    guard !rows.value.isEmpty else { return }
    try store.append(
      RowBatch(
        table: "external_id", count: rows.value.count,
        [
          ("kind", .integers(rows.kind)), ("system_id", .integers(rows.system)), ("value", .texts(rows.value)),
          ("entity_id", .integers(rows.entity)),
        ]))
  }
}

/// New external ids as columns.
package struct ExternalIdRows: Sendable {
  package var kind: [Int64] = []
  package var system: [Int64] = []
  package var value: [String?] = []
  package var entity: [Int64] = []

  package init() {}

  package mutating func append(kind: EntityKind, system: Int64, value: String, entity: Int64) {
    self.kind.append(kind.rawValue)
    self.system.append(system)
    self.value.append(value)
    self.entity.append(entity)
  }
}
