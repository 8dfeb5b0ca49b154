package import Alignment
package import Persistence

/// Time in which a team's clocks do not run, and who said so.
///
///     excuse ──┬── excuse_member     named people; none for the whole team
///              └── excuse_grant      appended, one a team
package enum Excuses {
  /// All of them, granted or asked for only, by id.
  package static func all(in store: any Reading) throws -> [Excuse] {
    var members: [Int64: Set<ID<Member>>] = [:]
    for row in try store.rows("SELECT excuse_id, member_id FROM excuse_member") {
      members[row.integer(0), default: []].insert(ID(row.integer(1)))
    }
    var grants: [Int64: [Excuse.Grant]] = [:]
    for row in try store.rows(
      "SELECT excuse_id, team, member_id, at, is_head_of_both FROM excuse_grant ORDER BY id")
    {
      guard let party = Party(rawValue: row.text(1)) else {
        throw StorageError.failed(code: 0, message: "a grant of excuse \(row.integer(0)) cannot be read")
      }
      grants[row.integer(0), default: []].append(
        Excuse.Grant(
          party: party, member: ID(row.integer(2)), at: Instant(milliseconds: row.integer(3)),
          isByHeadOfBoth: row.bool(4)))
    }
    return try store.rows("SELECT id, team, starts_at, ends_at, reason FROM excuse ORDER BY id").map { row in
      guard let team = Team(rawValue: row.text(1)) else {
        throw StorageError.failed(code: 0, message: "excuse \(row.integer(0)) cannot be read")
      }
      return Excuse(
        id: ID(row.integer(0)), team: team, members: members[row.integer(0)],
        range: Instant(milliseconds: row.integer(2))..<Instant(milliseconds: row.integer(3)), reason: row.text(4),
        grants: grants[row.integer(0)] ?? [])
    }
  }

  package static func insert(
    _ excuse: Excuse, askedBy member: ID<Member>, at now: Instant, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO excuse (id, team, starts_at, ends_at, reason, asked_by, created_at, changeset_id)
      VALUES (\(excuse.id.rawValue), \(excuse.team.rawValue), \(excuse.range.lowerBound.milliseconds),
        \(excuse.range.upperBound.milliseconds), \(excuse.reason), \(member.rawValue), \(now.milliseconds),
        \(changeset))
      """)
    for person in (excuse.members ?? []).sorted() {
      try store.execute(
        "INSERT INTO excuse_member (excuse_id, member_id) VALUES (\(excuse.id.rawValue), \(person.rawValue))")
    }
  }

  package static func append(
    _ grant: Excuse.Grant, to id: ID<Excuse>, changeset: Int64, in store: any Writing
  ) throws {
    let row = try Sequences.take(1, of: .excuseGrant, in: store)
    try store.execute(
      """
      INSERT INTO excuse_grant (id, excuse_id, team, member_id, at, is_head_of_both, changeset_id)
      VALUES (\(row), \(id.rawValue), \(grant.party.rawValue), \(grant.member.rawValue), \(grant.at.milliseconds),
        \(grant.isByHeadOfBoth), \(changeset))
      """)
  }
}

extension Schema {
  static func excuseTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE excuse (
        id \(d.id),
        team \(d.text) NOT NULL CHECK (team IN ('marketing', 'both', 'sales')),
        starts_at \(d.integer) NOT NULL,
        ends_at \(d.integer) NOT NULL,
        reason \(d.text) NOT NULL CHECK (reason <> ''),
        asked_by \(d.integer) NOT NULL REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (starts_at < ends_at)
      ) \(d.strict)
      """,
      """
      CREATE TABLE excuse_member (
        excuse_id \(d.integer) NOT NULL REFERENCES excuse (id),
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        PRIMARY KEY (excuse_id, member_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE excuse_grant (
        id \(d.id),
        excuse_id \(d.integer) NOT NULL REFERENCES excuse (id),
        team \(d.text) NOT NULL CHECK (team IN ('marketing', 'sales')),
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        at \(d.integer) NOT NULL,
        is_head_of_both \(d.integer) NOT NULL CHECK (is_head_of_both IN (0, 1)),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        UNIQUE (excuse_id, team)
      ) \(d.strict)
      """,
    ]
  }
}
