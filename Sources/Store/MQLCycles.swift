package import Alignment
package import Persistence

/// MQL cycles as the agreement counts them: one row for each that was opened live, written when it is first seen.
///
///     transition ── mql_cycle
///
/// Its contact is the transition's, so that a merge takes it along. Origin, quadrant, expected revenue and the fields
/// that segments ask about are frozen at the entry; only the instant of SQL comes later.
package enum MQLCycles {
  package struct Stored: Hashable, Sendable {
    package var transitionId: Int64
    package var contactId: Int64
    package var entryAt: Int64
    package var origin: MQLCycle.Origin
    /// 0 perfect, 1 warm, 2 curious, 3 cold; `nil` where no definition was in force.
    package var quadrant: Int64?
    /// Expected revenue in minor units of the base currency.
    package var expected: Int64
    package var sqlAt: Int64?
    package var profile: [Segment.Field: String]

    package init(
      transitionId: Int64, contactId: Int64 = 0, entryAt: Int64, origin: MQLCycle.Origin, quadrant: Int64?,
      expected: Int64 = 0, sqlAt: Int64? = nil, profile: [Segment.Field: String] = [:]
    ) {
      self.transitionId = transitionId
      self.contactId = contactId
      self.entryAt = entryAt
      self.origin = origin
      self.quadrant = quadrant
      self.expected = expected
      self.sqlAt = sqlAt
      self.profile = profile
    }
  }

  /// Those with their entry in a range, in that order; of contacts as merges left them, without voided entries.
  ///
  /// - Parameter withFields: whether the fields that segments ask about are read too.
  package static func entered(
    in range: Range<Instant>, withFields: Bool = true, in store: any Reading
  ) throws -> [Stored] {
    let condition: Query = """
      entry_at >= \(range.lowerBound.milliseconds) AND entry_at < \(range.upperBound.milliseconds)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition_id)
      ORDER BY entry_at, transition_id
      """
    if withFields { return try rows(condition, in: store) }
    let columns = """
      SELECT transition_id, contact_id, entry_at, origin, quadrant, expected, sql_at
      FROM mql_cycle
      JOIN transition ON transition.id = transition_id
      WHERE\u{20}
      """
    var found: [Stored] = []
    try store.scan(Query(columns + condition.text, condition.values), width: 7) { rows in
      for row in stride(from: 0, to: rows.count, by: 7) {
        func number(_ place: Int) -> Int64? { rows[row + place] == .min ? nil : rows[row + place] }
        found.append(
          Stored(
            transitionId: rows[row], contactId: rows[row + 1], entryAt: rows[row + 2],
            origin: MQLCycle.Origin(rawValue: UInt8(truncatingIfNeeded: rows[row + 3])) ?? .hand,
            quadrant: number(4), expected: rows[row + 5], sqlAt: number(6)))
      }
    }
    return found
  }

  package static func find(_ transition: Int64, in store: any Reading) throws -> Stored? {
    try rows("transition_id = \(transition)", in: store).first
  }

  private static func rows(_ condition: Query, in store: any Reading) throws -> [Stored] {
    let columns = """
      SELECT transition_id, contact_id, entry_at, origin, quadrant, expected, sql_at, persona, industry, company_size,
        country
      FROM mql_cycle
      JOIN transition ON transition.id = transition_id
      WHERE\u{20}
      """
    return try store.rows(Query(columns + condition.text, condition.values)).map { row in
      var profile: [Segment.Field: String] = [:]
      profile[.persona] = row.textOrNil(7)
      profile[.industry] = row.textOrNil(8)
      profile[.size] = row.textOrNil(9)
      profile[.country] = row.textOrNil(10)
      return Stored(
        transitionId: row.integer(0), contactId: row.integer(1), entryAt: row.integer(2),
        origin: MQLCycle.Origin(rawValue: UInt8(truncatingIfNeeded: row.integer(3))) ?? .hand,
        quadrant: row.integerOrNil(4), expected: row.integer(5), sqlAt: row.integerOrNil(6), profile: profile)
    }
  }

  package static func insert(_ cycle: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO mql_cycle
        (transition_id, entry_at, origin, quadrant, expected, sql_at, persona, industry, company_size, country,
        changeset_id)
      VALUES (\(cycle.transitionId), \(cycle.entryAt), \(Int64(cycle.origin.rawValue)), \(cycle.quadrant),
        \(cycle.expected), \(cycle.sqlAt), \(cycle.profile[.persona]), \(cycle.profile[.industry]),
        \(cycle.profile[.size]), \(cycle.profile[.country]), \(changeset))
      """)
  }

  package static func setSQL(_ at: Int64?, of transition: Int64, in store: any Writing) throws {
    try store.execute("UPDATE mql_cycle SET sql_at = \(at) WHERE transition_id = \(transition)")
  }

  /// Who or what made a row of the stage history.
  package static func actor(of transition: Int64, in store: any Reading) throws -> Actor? {
    try store.row("SELECT actor FROM transition WHERE id = \(transition)").flatMap {
      Actor(rawValue: UInt8(truncatingIfNeeded: $0.integer(0)))
    }
  }

  /// How far everything that the agreement is judged on has come: equal marks, equal results at one instant.
  package static func marks(in store: any Reading) throws -> [Int64] {
    let tables: [Query] = [
      "SELECT max(id) FROM handoff_event", "SELECT max(id) FROM transition", "SELECT max(id) FROM void",
      "SELECT max(id) FROM excuse_grant", "SELECT max(id) FROM signature", "SELECT max(id) FROM signed_document",
      "SELECT max(id) FROM agreement_result", "SELECT max(transition_id) FROM mql_cycle",
      "SELECT go_live FROM workspace",
    ]
    return try tables.map { try store.row($0)?.integerOrNil(0) ?? 0 }
  }
}

/// What an MQL was worth on each day: the share that became customers, times the average sale.
package enum MQLWorths {
  /// The latest one up to a day, in minor units of the base currency.
  package static func expected(on day: CivilDate, in store: any Reading) throws -> Int64? {
    try store.row(
      "SELECT expected FROM mql_worth WHERE day <= \(day.daysSinceEpoch) ORDER BY day DESC LIMIT 1")?.integer(0)
  }

  package static func isKept(on day: CivilDate, in store: any Reading) throws -> Bool {
    try store.row("SELECT 1 FROM mql_worth WHERE day = \(day.daysSinceEpoch)") != nil
  }

  package static func keep(
    _ expected: Int64, on day: CivilDate, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO mql_worth (day, expected, changeset_id)
      VALUES (\(day.daysSinceEpoch), \(expected), \(changeset))
      ON CONFLICT (day) DO NOTHING
      """)
  }

  /// Contacts that were first MQL in a range, those of them that are customers, and the sales of the range in one
  /// currency: a scan of the stage history, for once a day.
  package static func figures(
    in range: Range<Instant>, currency: String, in store: any Reading
  ) throws -> (mqls: Int64, customers: Int64, sales: Int64, revenue: Int64) {
    let flow = try store.row(
      """
      SELECT count(*), CAST(coalesce(sum(CASE WHEN last >= 6 THEN 1 ELSE 0 END), 0) AS BIGINT)
      FROM (
        SELECT contact_id, min(CASE WHEN to_stage >= 3 THEN at END) AS entered, max(to_stage) AS last
        FROM transition
        WHERE kind = 0
        GROUP BY contact_id
      ) AS journey
      WHERE entered >= \(range.lowerBound.milliseconds) AND entered < \(range.upperBound.milliseconds)
      """)
    let sale = try store.row(
      """
      SELECT count(*), CAST(coalesce(sum(amount_minor), 0) AS BIGINT)
      FROM deal
      WHERE outcome = 1 AND currency = \(currency) AND coalesce(kind, 0) = 0
        AND closed_at >= \(range.lowerBound.milliseconds) AND closed_at < \(range.upperBound.milliseconds)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
      """)
    return (flow?.integer(0) ?? 0, flow?.integer(1) ?? 0, sale?.integer(0) ?? 0, sale?.integer(1) ?? 0)
  }
}

extension Schema {
  /// What the agreement is judged on by indexes: MQL cycles, attempts by instant, and how past cases came.
  static func agreementFigureTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE mql_cycle (
        transition_id \(d.id) REFERENCES transition (id),
        entry_at \(d.integer) NOT NULL,
        origin \(d.integer) NOT NULL CHECK (origin BETWEEN 0 AND 2),
        quadrant \(d.integer) CHECK (quadrant BETWEEN 0 AND 3),
        expected \(d.integer) NOT NULL CHECK (expected >= 0),
        sql_at \(d.integer),
        persona \(d.text),
        industry \(d.text),
        company_size \(d.text),
        country \(d.text),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX mql_cycle_entry ON mql_cycle (entry_at)",
      """
      CREATE TABLE mql_worth (
        day \(d.id),
        expected \(d.integer) NOT NULL CHECK (expected >= 0),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX handoff_event_attempt ON handoff_event (at) WHERE kind = 2",
      "ALTER TABLE agreement_result_row ADD COLUMN appeared_at \(d.integer)",
      "ALTER TABLE agreement_result_row ADD COLUMN resolved_at \(d.integer)",
      // What was MQL live before this table was there.
      """
      INSERT INTO mql_cycle (transition_id, entry_at, origin, quadrant, expected, sql_at, changeset_id)
      SELECT transition.id, transition.at,
        CASE WHEN mql_score.cause IS NOT NULL THEN 0 WHEN transition.actor >= 2 THEN 2 ELSE 1 END,
        CASE WHEN mql_score.cell IS NULL THEN NULL
          ELSE (CASE WHEN mql_score.cell < 8 THEN 0 ELSE 2 END) + (CASE WHEN mql_score.cell % 4 < 2 THEN 0 ELSE 1 END)
        END, 0,
        (SELECT min(later.at) FROM transition AS later
          WHERE later.contact_id = transition.contact_id AND later.kind = 0 AND later.to_stage >= 4
            AND later.at >= transition.at
            AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = later.id)),
        transition.changeset_id
      FROM transition
      JOIN changeset ON changeset.id = transition.changeset_id
      LEFT JOIN mql_score ON mql_score.transition_id = transition.id
      JOIN workspace ON transition.at >= workspace.go_live
      WHERE transition.kind = 0 AND transition.to_stage = 3 AND changeset.history = 0
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
      """,
    ]
  }
}
