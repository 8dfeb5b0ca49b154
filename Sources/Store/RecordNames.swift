package import Persistence

/// What contacts, companies and deals are called: all, those that are new, and those that were changed.
package enum RecordNames {
  /// Kinds of records that people look for by name.
  package enum Kind: Sendable, CaseIterable { case contact, company, deal }

  /// Name and e-mail address, domain, or nothing, in the order of ids, after one of them.
  package static func forEach(
    _ kind: Kind, after id: Int64 = 0, in store: any Reading,
    _ body: (_ id: Int64, _ name: String?, _ second: String?) -> Void
  ) throws {
    let query: Query =
      switch kind {
      case .contact: "SELECT id, name, email FROM contact WHERE id > \(id) ORDER BY id"
      case .company: "SELECT id, name, domain FROM company WHERE id > \(id) ORDER BY id"
      case .deal: "SELECT id, name, NULL FROM deal WHERE id > \(id) ORDER BY id"
      }
    try store.forEach(query) {
      body($0.integer(0), $0.textOrNil(1), $0.textOrNil(2))
      return true
    }
  }

  package static func find(_ kind: Kind, _ id: Int64, in store: any Reading) throws -> (name: String?, second: String?)?
  {
    let query: Query =
      switch kind {
      case .contact: "SELECT name, email FROM contact WHERE id = \(id)"
      case .company: "SELECT name, domain FROM company WHERE id = \(id)"
      case .deal: "SELECT name, NULL FROM deal WHERE id = \(id)"
      }
    return try store.row(query).map { ($0.textOrNil(0), $0.textOrNil(1)) }
  }

  /// Whose name, address or domain was changed after a row of the table of changes.
  package static func changed(after change: Int64, in store: any Reading) throws -> [(kind: EntityKind, id: Int64)] {
    try store.rows(
      """
      SELECT DISTINCT owner, entity_id
      FROM change
      WHERE id > \(change) AND owner BETWEEN 0 AND 2 AND field IN ('name', 'email', 'domain')
      """
    ).compactMap { row in EntityKind(rawValue: row.integer(0)).map { ($0, row.integer(1)) } }
  }

  package static func lastChange(in store: any Reading) throws -> Int64 {
    try store.row("SELECT max(id) FROM change")?.integerOrNil(0) ?? 0
  }
}
