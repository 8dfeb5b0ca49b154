package import Alignment
package import Persistence

/// Personas and ideal customer profiles: their versions, and who has acknowledged them.
package enum Personas {
  package struct Stored: Hashable, Sendable {
    package let id: Int64
    package let kind: Persona.Kind
    package let name: String
  }

  package struct Version: Hashable, Sendable {
    package let id: Int64
    package let persona: Int64
    package let text: String
    package let version: PersonaVersion
  }

  /// By kind, the ideal customer first, then by name.
  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows("SELECT id, kind, name FROM persona ORDER BY kind, name, id").compactMap(stored)
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row("SELECT id, kind, name FROM persona WHERE id = \(id)").flatMap(stored)
  }

  package static func find(nameKey: String, in store: any Reading) throws -> Int64? {
    try store.row("SELECT id FROM persona WHERE name_key = \(nameKey)")?.integer(0)
  }

  package static func insert(
    kind: Persona.Kind, name: String, nameKey: String, changeset: Int64, in store: any Writing
  ) throws -> Int64 {
    let id = try Sequences.take(1, of: .persona, in: store)
    try store.execute(
      """
      INSERT INTO persona (id, kind, name, name_key, changeset_id)
      VALUES (\(id), \(kind.rawValue), \(name), \(nameKey), \(changeset))
      """)
    return id
  }

  package static func update(
    _ id: Int64, kind: Persona.Kind, name: String, nameKey: String, in store: any Writing
  ) throws {
    try store.execute(
      "UPDATE persona SET kind = \(kind.rawValue), name = \(name), name_key = \(nameKey) WHERE id = \(id)")
  }

  /// Of one persona, the latest first.
  package static func versions(of persona: Int64, in store: any Reading) throws -> [Version] {
    try store.rows(
      """
      SELECT id, persona_id, content, version, content_hash, author_id, at
      FROM persona_version
      WHERE persona_id = \(persona)
      ORDER BY version DESC
      """
    ).compactMap { try version($0, in: store) }
  }

  package static func latest(of persona: Int64, in store: any Reading) throws -> Version? {
    try store.row(
      """
      SELECT id, persona_id, content, version, content_hash, author_id, at
      FROM persona_version
      WHERE persona_id = \(persona)
      ORDER BY version DESC
      LIMIT 1
      """
    ).flatMap { try version($0, in: store) }
  }

  package static func append(
    _ version: PersonaVersion, text: String, to persona: Int64, changeset: Int64, in store: any Writing
  ) throws -> Int64 {
    let id = try Sequences.take(1, of: .personaVersion, in: store)
    try store.execute(
      """
      INSERT INTO persona_version (id, persona_id, version, content, content_hash, author_id, at, changeset_id)
      VALUES (\(id), \(persona), \(version.version), \(text), \(version.hash.hex), \(version.author.rawValue),
        \(version.at.milliseconds), \(changeset))
      """)
    return id
  }

  package static func acknowledge(
    _ version: Int64, by member: Int64, at now: Int64, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO persona_acknowledgement (version_id, member_id, at, changeset_id)
      VALUES (\(version), \(member), \(now), \(changeset))
      ON CONFLICT (version_id, member_id) DO NOTHING
      """)
  }

  private static func stored(_ row: ResultRow) -> Stored? {
    Persona.Kind(rawValue: row.text(1)).map { Stored(id: row.integer(0), kind: $0, name: row.text(2)) }
  }

  private static func version(_ row: ResultRow, in store: any Reading) throws -> Version? {
    guard let hash = TextHash(hex: row.text(4)) else { return nil }
    let acknowledgements = try store.rows(
      """
      SELECT member_id, at FROM persona_acknowledgement
      WHERE version_id = \(row.integer(0))
      ORDER BY at, member_id
      """
    ).map { Acknowledgement(member: ID($0.integer(0)), at: Instant(milliseconds: $0.integer(1))) }
    return Version(
      id: row.integer(0), persona: row.integer(1), text: row.text(2),
      version: PersonaVersion(
        version: row.int(3), hash: hash, author: ID(row.integer(5)), at: Instant(milliseconds: row.integer(6)),
        acknowledgements: acknowledgements))
  }
}
