package import Alignment
package import Persistence

/// Scores as they were at an entry to MQL: written once, never changed.
///
///     transition ── mql_score ── mql_score_reason
package enum MQLScores {
  package struct Stored: Hashable, Sendable {
    package var transitionId: Int64
    /// The definition they are by, and its version.
    package var documentId: Int64
    package var version: Int
    package var fit: Double
    package var completeness: Double
    package var interest: Double
    package var cell: MatrixCell
    /// The rule that made the MQL: `grades`, or a trigger's label; `nil` where a person or a system did.
    package var cause: String?
    /// What gave the points, in the order of the definition.
    package var reasons: [Reason]

    package init(
      transitionId: Int64, documentId: Int64, version: Int, fit: Double, completeness: Double, interest: Double,
      cell: MatrixCell, cause: String?, reasons: [Reason]
    ) {
      self.transitionId = transitionId
      self.documentId = documentId
      self.version = version
      self.fit = fit
      self.completeness = completeness
      self.interest = interest
      self.cell = cell
      self.cause = cause
      self.reasons = reasons
    }
  }

  package struct Reason: Hashable, Sendable {
    /// What it adds to.
    package enum Part: String, Sendable { case fit, interest }

    package var part: Part
    /// The rule's label then.
    package var rule: String
    /// What it added to the score at the entry; below 0 where it took off.
    package var points: Double
    /// What a touch gave when it happened.
    package var given: Double
    /// The touch's instant, where it was one.
    package var touchAt: Int64?

    package init(part: Part, rule: String, points: Double, given: Double, touchAt: Int64?) {
      self.part = part
      self.rule = rule
      self.points = points
      self.given = given
      self.touchAt = touchAt
    }
  }

  /// Those of an entry of a contact; a merge takes them along with the row of the history.
  package static func find(contact: Int64, at entry: Int64, in store: any Reading) throws -> Stored? {
    guard
      let row = try store.row(
        """
        SELECT transition_id, document_id, version, fit, completeness, interest, cell, cause
        FROM mql_score
        JOIN transition ON transition.id = transition_id
        WHERE contact_id = \(contact) AND transition.at = \(entry)
        ORDER BY transition_id DESC
        LIMIT 1
        """),
      let cell = MatrixCell(number: UInt8(row.integer(6)))
    else { return nil }
    let reasons = try store.rows(
      """
      SELECT part, rule, points, given, touch_at
      FROM mql_score_reason
      WHERE transition_id = \(row.integer(0))
      ORDER BY place
      """
    ).map {
      Reason(
        part: Reason.Part(rawValue: $0.text(0)) ?? .interest, rule: $0.text(1), points: $0.real(2), given: $0.real(3),
        touchAt: $0.integerOrNil(4))
    }
    return Stored(
      transitionId: row.integer(0), documentId: row.integer(1), version: row.int(2), fit: row.real(3),
      completeness: row.real(4), interest: row.real(5), cell: cell, cause: row.textOrNil(7), reasons: reasons)
  }

  package static func insert(_ score: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO mql_score
        (transition_id, document_id, version, fit, completeness, interest, cell, cause, changeset_id)
      VALUES (\(score.transitionId), \(score.documentId), \(score.version), \(score.fit), \(score.completeness),
        \(score.interest), \(Int64(score.cell.number)), \(score.cause), \(changeset))
      """)
    for (place, reason) in score.reasons.enumerated() {
      try store.execute(
        """
        INSERT INTO mql_score_reason (transition_id, place, part, rule, points, given, touch_at)
        VALUES (\(score.transitionId), \(place), \(reason.part.rawValue), \(reason.rule), \(reason.points),
          \(reason.given), \(reason.touchAt))
        """)
    }
  }

  /// The row of the history that entered MQL, or passed it, at an instant; `nil` where there is none.
  package static func transition(contact: Int64, at entry: Int64, in store: any Reading) throws -> Int64? {
    try store.row(
      """
      SELECT id FROM transition
      WHERE contact_id = \(contact) AND at = \(entry) AND kind = 0 AND to_stage >= \(Int64(Stage.mql.rawValue))
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
      ORDER BY id DESC
      LIMIT 1
      """)?.integer(0)
  }
}

extension Schema {
  static func qualificationTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE mql_score (
        transition_id \(d.id) REFERENCES transition (id),
        document_id \(d.integer) NOT NULL REFERENCES signed_document (id),
        version \(d.integer) NOT NULL CHECK (version > 0),
        fit \(d.real) NOT NULL CHECK (fit BETWEEN 0 AND 100),
        completeness \(d.real) NOT NULL CHECK (completeness BETWEEN 0 AND 1),
        interest \(d.real) NOT NULL CHECK (interest BETWEEN 0 AND 100),
        cell \(d.integer) NOT NULL CHECK (cell BETWEEN 0 AND 15),
        cause \(d.text),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE mql_score_reason (
        transition_id \(d.integer) NOT NULL REFERENCES mql_score (transition_id),
        place \(d.integer) NOT NULL CHECK (place >= 0),
        part \(d.text) NOT NULL CHECK (part IN ('fit', 'interest')),
        rule \(d.text) NOT NULL,
        points \(d.real) NOT NULL,
        given \(d.real) NOT NULL,
        touch_at \(d.integer),
        PRIMARY KEY (transition_id, place)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE qualifying_mark (
        id \(d.id) CHECK (id = 1),
        document_id \(d.integer) NOT NULL REFERENCES signed_document (id),
        touch_id \(d.integer) NOT NULL,
        change_id \(d.integer) NOT NULL,
        contact_id \(d.integer) NOT NULL
      ) \(d.strict)
      """,
    ]
  }
}
