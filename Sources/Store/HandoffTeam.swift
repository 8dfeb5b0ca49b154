package import Alignment
package import Persistence

/// Who works hand-offs, beside what members are: capacity, deputy, absences, and whose turn it is.
package enum HandoffTeam {
  package struct Capacity: Sendable, Hashable {
    package var memberId: Int64
    package var capacity: Int
    package var deputyId: Int64?

    package init(memberId: Int64, capacity: Int, deputyId: Int64? = nil) {
      self.memberId = memberId
      self.capacity = capacity
      self.deputyId = deputyId
    }
  }

  package struct Absence: Sendable, Hashable {
    package var id: Int64
    package var memberId: Int64
    package var from: Int64
    package var until: Int64

    package init(id: Int64, memberId: Int64, from: Int64, until: Int64) {
      self.id = id
      self.memberId = memberId
      self.from = from
      self.until = until
    }
  }

  package static func capacities(in store: any Reading) throws -> [Capacity] {
    try store.rows("SELECT member_id, capacity, deputy_id FROM handoff_member ORDER BY member_id").map {
      Capacity(memberId: $0.integer(0), capacity: $0.int(1), deputyId: $0.integerOrNil(2))
    }
  }

  package static func set(_ capacity: Capacity, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO handoff_member (member_id, capacity, deputy_id)
      VALUES (\(capacity.memberId), \(capacity.capacity), \(capacity.deputyId))
      ON CONFLICT (member_id) DO UPDATE SET capacity = excluded.capacity, deputy_id = excluded.deputy_id
      """)
  }

  /// Absences that an instant lies in.
  package static func absences(at now: Int64, in store: any Reading) throws -> [Absence] {
    try store.rows(
      """
      SELECT id, member_id, from_at, until_at
      FROM absence
      WHERE from_at <= \(now) AND until_at > \(now)
      ORDER BY id
      """
    ).map(absence)
  }

  /// Absences that have not ended at an instant, the first first.
  package static func absences(endingAfter now: Int64, in store: any Reading) throws -> [Absence] {
    try store.rows(
      """
      SELECT id, member_id, from_at, until_at
      FROM absence
      WHERE until_at > \(now)
      ORDER BY from_at, id
      """
    ).map(absence)
  }

  package static func absence(_ id: Int64, in store: any Reading) throws -> Absence? {
    try store.row("SELECT id, member_id, from_at, until_at FROM absence WHERE id = \(id)").map(absence)
  }

  private static func absence(_ row: ResultRow) -> Absence {
    Absence(id: row.integer(0), memberId: row.integer(1), from: row.integer(2), until: row.integer(3))
  }

  package static func remove(absence id: Int64, in store: any Writing) throws {
    try store.execute("DELETE FROM absence WHERE id = \(id)")
  }

  package static func insert(_ absence: Absence, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO absence (id, member_id, from_at, until_at, changeset_id)
      VALUES (\(absence.id), \(absence.memberId), \(absence.from), \(absence.until), \(changeset))
      """)
  }

  package static func turns(in store: any Reading) throws -> RoutingTurns {
    var credits: [RoutingTurns.Place: Int] = [:]
    for row in try store.rows("SELECT rule, member_id, credit FROM routing_turn ORDER BY rule, member_id") {
      credits[RoutingTurns.Place(rule: row.int(0), member: ID(row.integer(1)))] = row.int(2)
    }
    return RoutingTurns(credits)
  }

  /// Writes the turns that differ.
  package static func set(
    _ turns: RoutingTurns, was before: RoutingTurns, in store: any Writing
  ) throws {
    let places = Set(turns.credits.keys).union(before.credits.keys)
    for place in places.sorted(by: { ($0.rule, $0.member) < ($1.rule, $1.member) }) {
      let credit = turns.credits[place] ?? 0
      guard credit != before.credits[place] ?? 0 else { continue }
      try store.execute(
        """
        INSERT INTO routing_turn (rule, member_id, credit)
        VALUES (\(place.rule), \(place.member.rawValue), \(credit))
        ON CONFLICT (rule, member_id) DO UPDATE SET credit = excluded.credit
        """)
    }
  }
}
