package import Persistence

/// Links that let a person in once: set-up of a new server, invitation, new password. Found by their hash.
package enum Links {
  package enum Kind: String, CaseIterable, Sendable {
    case setUp = "set-up"
    case invitation, reset
  }

  package struct Stored: Sendable {
    package var id: Int64
    package var kind: Kind
    /// `nil` for a set-up.
    package var memberId: Int64?
    package var expiresAt: Int64
  }

  /// The link with this hash, where it still works.
  package static func find(tokenHash: String, at now: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, kind, member_id, expires_at
      FROM access_link
      WHERE token_hash = \(tokenHash) AND ended_at IS NULL AND expires_at > \(now)
      """
    ).flatMap { row in
      Kind(rawValue: row.text(1)).map {
        Stored(id: row.integer(0), kind: $0, memberId: row.integerOrNil(2), expiresAt: row.integer(3))
      }
    }
  }

  package static func insert(
    _ kind: Kind, tokenHash: String, member: Int64?, madeBy actor: Int64?, at now: Int64, expiresAt: Int64,
    in store: any Writing
  ) throws {
    let id = try Sequences.take(1, of: .link, in: store)
    try store.execute(
      """
      INSERT INTO access_link (id, kind, token_hash, member_id, made_by, created_at, expires_at)
      VALUES (\(id), \(kind.rawValue), \(tokenHash), \(member), \(actor), \(now), \(expiresAt))
      """)
  }

  /// Ends one link; of two that try at once, one gets true.
  package static func use(_ id: Int64, at now: Int64, in store: any Writing) throws -> Bool {
    try store.execute(
      """
      UPDATE access_link
      SET ended_at = \(now)
      WHERE id = \(id) AND ended_at IS NULL AND expires_at > \(now)
      """) == 1
  }

  package static func endAll(of member: Int64, at now: Int64, in store: any Writing) throws {
    try store.execute("UPDATE access_link SET ended_at = \(now) WHERE member_id = \(member) AND ended_at IS NULL")
  }

  package static func endSetUps(at now: Int64, in store: any Writing) throws {
    try store.execute("UPDATE access_link SET ended_at = \(now) WHERE kind = 'set-up' AND ended_at IS NULL")
  }
}
