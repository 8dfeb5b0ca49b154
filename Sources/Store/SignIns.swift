package import Persistence

/// What happened at the door, appended and never changed: who came in, who did not, who changed whose rights.
package enum SignIns {
  package struct Stored: Sendable {
    package var id: Int64
    package var at: Int64
    package var kind: String
    /// Whose account it is; `nil` where nobody has the address that was given.
    package var memberId: Int64?
    /// Keyed code of an address that nobody has.
    package var emailCode: String?
    /// Who did it to another.
    package var actorId: Int64?
    package var detail: String?
    package var address: String
    package var agent: String

    package init(
      at: Int64, kind: String, memberId: Int64?, emailCode: String? = nil, actorId: Int64? = nil,
      detail: String? = nil, address: String, agent: String
    ) {
      id = 0
      self.at = at
      self.kind = kind
      self.memberId = memberId
      self.emailCode = emailCode
      self.actorId = actorId
      self.detail = detail
      self.address = address
      self.agent = agent
    }

    fileprivate init(_ row: ResultRow) {
      id = row.integer(0)
      at = row.integer(1)
      kind = row.text(2)
      memberId = row.integerOrNil(3)
      emailCode = row.textOrNil(4)
      actorId = row.integerOrNil(5)
      detail = row.textOrNil(6)
      address = row.text(7)
      agent = row.text(8)
    }
  }

  package static func append(_ row: Stored, in store: any Writing) throws {
    let id = try Sequences.take(1, of: .signIn, in: store)
    try store.execute(
      """
      INSERT INTO sign_in (id, at, kind, member_id, email_code, actor_id, detail, address, agent)
      VALUES (\(id), \(row.at), \(row.kind), \(row.memberId), \(row.emailCode), \(row.actorId), \(row.detail),
        \(row.address), \(row.agent))
      """)
  }

  /// Latest first.
  ///
  /// - Parameter last: ids below it only; `nil` from the latest.
  package static func page(below last: Int64?, limit: Int, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, at, kind, member_id, email_code, actor_id, detail, address, agent
      FROM sign_in
      WHERE id < \(last ?? .max)
      ORDER BY id DESC
      LIMIT \(limit)
      """
    ).map(Stored.init)
  }
}
