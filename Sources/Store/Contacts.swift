package import Alignment
package import Persistence

/// Contacts as they stand: identity, owner, rest and next action.
package enum Contacts {
  package struct Stored: Sendable, Equatable {
    package var id: Int64
    package var name: String?
    package var email: String?
    package var phone: String?
    package var title: String?
    package var companyId: Int64?
    package var ownerId: Int64?
    package var createdAt: Int64
    package var resting: Resting
    package var restingUntil: Int64?
    package var restingReasonId: Int64?
    package var nextActionAt: Int64?
    package var nextActionByDefault: Bool

    package init(
      id: Int64, name: String?, email: String?, phone: String?, title: String?, companyId: Int64?, ownerId: Int64?,
      createdAt: Int64, resting: Resting, restingUntil: Int64?, restingReasonId: Int64?, nextActionAt: Int64?,
      nextActionByDefault: Bool
    ) {
      self.id = id
      self.name = name
      self.email = email
      self.phone = phone
      self.title = title
      self.companyId = companyId
      self.ownerId = ownerId
      self.createdAt = createdAt
      self.resting = resting
      self.restingUntil = restingUntil
      self.restingReasonId = restingReasonId
      self.nextActionAt = nextActionAt
      self.nextActionByDefault = nextActionByDefault
    }
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    guard
      let row = try store.row(
        """
        SELECT id, name, email, phone, title, company_id, owner_id, created_at, resting, resting_until,
          resting_reason_id, next_action_at, next_action_default
        FROM contact
        WHERE id = \(id)
        """)
    else { return nil }
    return Stored(
      id: row.integer(0), name: row.textOrNil(1), email: row.textOrNil(2), phone: row.textOrNil(3),
      title: row.textOrNil(4), companyId: row.integerOrNil(5), ownerId: row.integerOrNil(6),
      createdAt: row.integer(7), resting: Resting(rawValue: UInt8(row.integer(8))) ?? .none,
      restingUntil: row.integerOrNil(9), restingReasonId: row.integerOrNil(10),
      nextActionAt: row.integerOrNil(11), nextActionByDefault: row.bool(12))
  }

  /// The lowest id with this e-mail key; else who the merged contact is by now that had it.
  package static func find(emailKey: String, in store: any Reading) throws -> Int64? {
    try store.row("SELECT id FROM contact WHERE email_key = \(emailKey) ORDER BY id LIMIT 1")?.integer(0)
      ?? Merges.survivor(emailKey: emailKey, in: store)
  }

  /// E-mail keys and whose they are; a key may come more than once, and also as that of a merged contact.
  package static func forEachEmail(
    in store: any Reading, _ body: (_ key: String, _ id: Int64) -> Void
  ) throws {
    try Merges.forEachEmail(in: store, body)
    try store.forEach("SELECT email_key, id FROM contact WHERE email_key IS NOT NULL") {
      body($0.text(0), $0.integer(1))
      return true
    }
  }

  package static func count(in store: any Reading) throws -> Int {
    try store.row("SELECT count(*) FROM contact")?.int(0) ?? 0
  }

  package static func append(_ rows: ContactRows, changeset: Int64, in store: any Writing) throws {
    guard rows.count > 0 else { return }
    try store.append(
      RowBatch(
        table: "contact", count: rows.count,
        [
          ("id", .integers(rows.id)), ("name", .texts(rows.name)), ("email", .texts(rows.email)),
          ("email_key", .texts(rows.emailKey)), ("phone", .texts(rows.phone)), ("title", .texts(rows.title)),
          ("company_id", .integers(rows.company)), ("owner_id", .integers(rows.owner)),
          ("created_at", .integers(rows.createdAt)), ("resting", .integers(rows.resting)),
          ("resting_until", .integers(rows.restingUntil)),
          ("resting_reason_id", .integers(rows.restingReason)),
          ("next_action_at", .integers(rows.nextActionAt)),
          ("next_action_default", .integers(rows.nextActionByDefault)), ("postponements", .constant(0)),
          ("changeset_id", .constant(changeset)),
        ]))
  }

  package static func insert(
    _ contact: Stored, emailKey: String?, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO contact
        (id, name, email, email_key, phone, title, company_id, owner_id, created_at, resting, resting_until,
        resting_reason_id, next_action_at, next_action_default, postponements, changeset_id)
      VALUES (\(contact.id), \(contact.name), \(contact.email), \(emailKey), \(contact.phone), \(contact.title),
        \(contact.companyId), \(contact.ownerId), \(contact.createdAt), \(Int64(contact.resting.rawValue)),
        \(contact.restingUntil), \(contact.restingReasonId), \(contact.nextActionAt),
        \(contact.nextActionByDefault), 0, \(changeset))
      """)
  }

  package static func update(_ contact: Stored, emailKey: String?, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE contact
      SET name = \(contact.name), email = \(contact.email), email_key = \(emailKey), phone = \(contact.phone),
        title = \(contact.title), company_id = \(contact.companyId), owner_id = \(contact.ownerId),
        created_at = \(contact.createdAt), resting = \(Int64(contact.resting.rawValue)),
        resting_until = \(contact.restingUntil), resting_reason_id = \(contact.restingReasonId),
        next_action_at = \(contact.nextActionAt), next_action_default = \(contact.nextActionByDefault)
      WHERE id = \(contact.id)
      """)
  }

  package static func postponements(of id: Int64, in store: any Reading) throws -> Int {
    try store.row("SELECT postponements FROM contact WHERE id = \(id)")?.int(0) ?? 0
  }

  package static func setPostponements(_ count: Int, of id: Int64, in store: any Writing) throws {
    try store.execute("UPDATE contact SET postponements = \(count) WHERE id = \(id)")
  }

  /// For the index, those with ids in a range: id, company, created, changeset, owner, rest, until, reason, next
  /// action, default, postponed.
  package static func scan(
    _ ids: ClosedRange<Int64> = 0...Int64.max, in store: any Reading, _ body: (Span<Int64>) throws -> Void
  ) throws {
    try store.scan(
      """
      SELECT id, company_id, created_at, changeset_id, owner_id, resting, resting_until, resting_reason_id,
        next_action_at, next_action_default, postponements
      FROM contact
      WHERE id BETWEEN \(ids.lowerBound) AND \(ids.upperBound)
      ORDER BY id
      """, width: scanWidth, body)
  }

  package static let scanWidth = 11
}

/// New contacts as columns; `Int64.min` is NULL.
package struct ContactRows: Sendable {
  package var id: [Int64] = []
  package var name: [String?] = []
  package var email: [String?] = []
  package var emailKey: [String?] = []
  package var phone: [String?] = []
  package var title: [String?] = []
  package var company: [Int64] = []
  package var owner: [Int64] = []
  package var createdAt: [Int64] = []
  package var resting: [Int64] = []
  package var restingUntil: [Int64] = []
  package var restingReason: [Int64] = []
  package var nextActionAt: [Int64] = []
  package var nextActionByDefault: [Int64] = []

  package init() {}
  package var count: Int { id.count }
}
