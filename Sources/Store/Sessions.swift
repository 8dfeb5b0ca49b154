package import Persistence

/// Browsers that are signed in, found by the hash of their cookie.
package enum Sessions {
  package struct Stored: Sendable {
    package var id: Int64
    package var memberId: Int64
    package var createdAt: Int64
    package var lastSeenAt: Int64
    package var address: String
    package var agent: String

    package init(id: Int64, memberId: Int64, createdAt: Int64, address: String, agent: String) {
      self.id = id
      self.memberId = memberId
      self.createdAt = createdAt
      lastSeenAt = createdAt
      self.address = address
      self.agent = agent
    }

    fileprivate init(_ row: ResultRow) {
      id = row.integer(0)
      memberId = row.integer(1)
      createdAt = row.integer(2)
      lastSeenAt = row.integer(3)
      address = row.text(4)
      agent = row.text(5)
    }
  }

  package static func find(secretHash: String, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, member_id, created_at, last_seen_at, address, agent
      FROM session
      WHERE secret_hash = \(secretHash)
      """
    ).map(Stored.init)
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row("SELECT id, member_id, created_at, last_seen_at, address, agent FROM session WHERE id = \(id)")
      .map(Stored.init)
  }

  /// Latest used first.
  package static func all(of member: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, member_id, created_at, last_seen_at, address, agent
      FROM session
      WHERE member_id = \(member)
      ORDER BY last_seen_at DESC, id DESC
      """
    ).map(Stored.init)
  }

  package static func insert(_ session: Stored, secretHash: String, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO session (id, secret_hash, member_id, created_at, last_seen_at, address, agent)
      VALUES (\(session.id), \(secretHash), \(session.memberId), \(session.createdAt), \(session.lastSeenAt),
        \(session.address), \(session.agent))
      """)
  }

  package static func touch(_ id: Int64, at now: Int64, in store: any Writing) throws {
    try store.execute("UPDATE session SET last_seen_at = \(now) WHERE id = \(id) AND last_seen_at < \(now)")
  }

  /// - Returns: false where it was over already.
  @discardableResult
  package static func end(_ id: Int64, in store: any Writing) throws -> Bool {
    try store.execute("DELETE FROM session WHERE id = \(id)") == 1
  }

  /// - Returns: how many there were.
  @discardableResult
  package static func endAll(of member: Int64, in store: any Writing) throws -> Int {
    try store.execute("DELETE FROM session WHERE member_id = \(member)")
  }

  /// Ends those of a member that nobody can use any more.
  package static func endExpired(
    of member: Int64, seenBefore idle: Int64, madeBefore old: Int64, in store: any Writing
  ) throws {
    try store.execute(
      "DELETE FROM session WHERE member_id = \(member) AND (last_seen_at <= \(idle) OR created_at <= \(old))")
  }
}
