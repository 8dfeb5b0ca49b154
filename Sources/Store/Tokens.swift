package import Persistence

/// Tokens of the API, found by their hash.
package enum Tokens {
  package struct Stored: Sendable {
    package var id: Int64
    package var name: String
    /// Who made it.
    package var memberId: Int64
    package var rights: [String]
    package var createdAt: Int64
    package var expiresAt: Int64?
    package var lastUsedAt: Int64?
    package var revokedAt: Int64?

    package init(
      id: Int64, name: String, memberId: Int64, rights: [String], createdAt: Int64, expiresAt: Int64?
    ) {
      self.id = id
      self.name = name
      self.memberId = memberId
      self.rights = rights
      self.createdAt = createdAt
      self.expiresAt = expiresAt
    }

    fileprivate init(_ row: ResultRow) {
      id = row.integer(0)
      name = row.text(1)
      memberId = row.integer(2)
      rights = row.text(3).split(separator: " ").map(String.init)
      createdAt = row.integer(4)
      expiresAt = row.integerOrNil(5)
      lastUsedAt = row.integerOrNil(6)
      revokedAt = row.integerOrNil(7)
    }
  }

  package static func find(secretHash: String, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, name, member_id, rights, created_at, expires_at, last_used_at, revoked_at
      FROM api_token
      WHERE secret_hash = \(secretHash)
      """
    ).map(Stored.init)
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, name, member_id, rights, created_at, expires_at, last_used_at, revoked_at
      FROM api_token
      WHERE id = \(id)
      """
    ).map(Stored.init)
  }

  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, name, member_id, rights, created_at, expires_at, last_used_at, revoked_at
      FROM api_token
      ORDER BY id
      """
    ).map(Stored.init)
  }

  package static func insert(_ token: Stored, secretHash: String, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO api_token (id, name, secret_hash, member_id, rights, created_at, expires_at)
      VALUES (\(token.id), \(token.name), \(secretHash), \(token.memberId),
        \(token.rights.joined(separator: " ")), \(token.createdAt), \(token.expiresAt))
      """)
  }

  package static func setUsed(_ id: Int64, at now: Int64, in store: any Writing) throws {
    try store.execute("UPDATE api_token SET last_used_at = \(now) WHERE id = \(id)")
  }

  /// - Returns: false where it was revoked before.
  package static func revoke(_ id: Int64, at now: Int64, in store: any Writing) throws -> Bool {
    try store.execute("UPDATE api_token SET revoked_at = \(now) WHERE id = \(id) AND revoked_at IS NULL") == 1
  }
}
