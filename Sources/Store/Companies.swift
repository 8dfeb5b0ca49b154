package import Persistence

/// Companies, found by external id, domain or name.
package enum Companies {
  package struct Stored: Sendable, Equatable {
    package var id: Int64
    package var name: String
    package var nameKey: String
    package var domain: String?
    package var ownerId: Int64?
    package var createdAt: Int64

    package init(
      id: Int64, name: String, nameKey: String, domain: String?, ownerId: Int64?, createdAt: Int64
    ) {
      self.id = id
      self.name = name
      self.nameKey = nameKey
      self.domain = domain
      self.ownerId = ownerId
      self.createdAt = createdAt
    }
  }

  private static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), name: row.text(1), nameKey: row.text(2), domain: row.textOrNil(3),
      ownerId: row.integerOrNil(4), createdAt: row.integer(5))
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row("SELECT id, name, name_key, domain, owner_id, created_at FROM company WHERE id = \(id)")
      .map(stored)
  }

  package static func find(nameKey: String, in store: any Reading) throws -> Int64? {
    try store.row("SELECT id FROM company WHERE name_key = \(nameKey) ORDER BY id LIMIT 1")?.integer(0)
  }

  package static func find(domain: String, in store: any Reading) throws -> Int64? {
    try store.row("SELECT id FROM company WHERE domain = \(domain) ORDER BY id LIMIT 1")?.integer(0)
  }

  /// The contacts of a company, by id, after one of them.
  package static func contacts(
    of company: Int64, after id: Int64 = 0, limit: Int, in store: any Reading
  ) throws -> [(id: Int64, name: String?, email: String?)] {
    try store.rows(
      """
      SELECT id, name, email FROM contact
      WHERE company_id = \(company) AND id > \(id)
      ORDER BY id
      LIMIT \(limit)
      """
    ).map { ($0.integer(0), $0.textOrNil(1), $0.textOrNil(2)) }
  }

  package static func all(after mark: Int64 = 0, in store: any Reading, _ body: (Stored) -> Void) throws {
    try store.forEach(
      "SELECT id, name, name_key, domain, owner_id, created_at FROM company WHERE id > \(mark) ORDER BY id"
    ) {
      body(stored($0))
      return true
    }
  }

  package static func insert(_ company: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO company (id, name, name_key, domain, owner_id, created_at, changeset_id)
      VALUES (\(company.id), \(company.name), \(company.nameKey), \(company.domain), \(company.ownerId),
        \(company.createdAt), \(changeset))
      """)
  }

  package static func append(_ rows: CompanyRows, changeset: Int64, in store: any Writing) throws {
    guard rows.count > 0 else { return }
    try store.append(
      RowBatch(
        table: "company", count: rows.count,
        [
          ("id", .integers(rows.id)), ("name", .texts(rows.name)), ("name_key", .texts(rows.nameKey)),
          ("domain", .texts(rows.domain)), ("owner_id", .integers(rows.owner)),
          ("created_at", .integers(rows.createdAt)), ("changeset_id", .constant(changeset)),
        ]))
  }

  package static func update(_ company: Stored, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE company
      SET name = \(company.name), name_key = \(company.nameKey), domain = \(company.domain),
        owner_id = \(company.ownerId)
      WHERE id = \(company.id)
      """)
  }
}

/// New companies as columns; `Int64.min` is NULL.
package struct CompanyRows: Sendable {
  package var id: [Int64] = []
  package var name: [String?] = []
  package var nameKey: [String?] = []
  package var domain: [String?] = []
  package var owner: [Int64] = []
  package var createdAt: [Int64] = []

  package init() {}
  package var count: Int { id.count }

  package mutating func append(
    id: Int64, name: String, nameKey: String, domain: String?, owner: Int64, createdAt: Int64
  ) {
    self.id.append(id)
    self.name.append(name)
    self.nameKey.append(nameKey)
    self.domain.append(domain)
    self.owner.append(owner)
    self.createdAt.append(createdAt)
  }
}

/// The people of both teams.
package enum Members {
  package struct Stored: Sendable {
    package var id: Int64
    package var name: String
    package var email: String?
    package var team: String?
    package var manager: String?
    package var region: String?
    package var roles: [String]

    package init(
      id: Int64, name: String, email: String? = nil, team: String? = nil, manager: String? = nil,
      region: String? = nil, roles: [String] = []
    ) {
      self.id = id
      self.name = name
      self.email = email
      self.team = team
      self.manager = manager
      self.region = region
      self.roles = roles
    }
  }

  package static func all(in store: any Reading) throws -> [Stored] {
    var roles: [Int64: [String]] = [:]
    for row in try store.rows("SELECT member_id, role FROM member_role ORDER BY member_id, role") {
      roles[row.integer(0), default: []].append(row.text(1))
    }
    return try store.rows("SELECT id, name, email, team, manager, region FROM member ORDER BY id").map {
      Stored(
        id: $0.integer(0), name: $0.text(1), email: $0.textOrNil(2), team: $0.textOrNil(3),
        manager: $0.textOrNil(4), region: $0.textOrNil(5), roles: roles[$0.integer(0)] ?? [])
    }
  }

  package static func insert(_ member: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO member (id, name, email, team, manager, region, changeset_id)
      VALUES (\(member.id), \(member.name), \(member.email), \(member.team), \(member.manager),
        \(member.region), \(changeset))
      """)
    try setRoles(member.roles, of: member.id, in: store)
  }

  package static func update(_ member: Stored, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE member
      SET name = \(member.name), email = \(member.email), team = \(member.team),
        manager = \(member.manager), region = \(member.region)
      WHERE id = \(member.id)
      """)
    try store.execute("DELETE FROM member_role WHERE member_id = \(member.id)")
    try setRoles(member.roles, of: member.id, in: store)
  }

  private static func setRoles(_ roles: [String], of member: Int64, in store: any Writing) throws {
    for role in Set(roles).sorted() {
      try store.execute("INSERT INTO member_role (member_id, role) VALUES (\(member), \(role))")
    }
  }
}
