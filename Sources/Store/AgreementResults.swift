package import Alignment
package import Persistence

/// Results of past periods, kept once and never changed, with their rows.
package enum AgreementResults {
  /// Keeps a result; one that is kept already stays as it is.
  ///
  /// - Parameter zoneVersion: of the zone data that its deadlines were computed with.
  /// - Returns: whether it was new.
  package static func keep(
    _ result: KeptResult, zoneVersion: String, changeset: Int64, in store: any Writing
  ) throws -> Bool {
    let id = try Sequences.take(1, of: .agreementResult, in: store)
    let (isShare, target): (Bool, Int64) =
      switch result.goal {
      case .amount(let amount): (false, amount)
      case .share(let share): (true, Int64(share))
      }
    let (excused, strict) = (result.excused, result.strict)
    let isNew =
      try store.execute(
        """
        INSERT INTO agreement_result
          (id, commitment, measure, owner, is_share, target, version, after_at, through_at, good, total, run_periods,
          run_good, run_total, status, strict_good, strict_total, strict_run_periods, strict_run_good,
          strict_run_total, strict_status, zone_version, changeset_id)
        VALUES (\(id), \(result.commitment), \(result.measure.rawValue), \(result.owner.rawValue), \(isShare),
          \(target), \(result.version), \(result.period.after.milliseconds), \(result.period.through.milliseconds),
          \(excused.good), \(excused.total), \(excused.runPeriods), \(excused.runGood), \(excused.runTotal),
          \(excused.status.rawValue), \(strict.good), \(strict.total), \(strict.runPeriods), \(strict.runGood),
          \(strict.runTotal), \(strict.status.rawValue), \(zoneVersion), \(changeset))
        ON CONFLICT (commitment, after_at, through_at) DO NOTHING
        """) == 1
    guard isNew else { return false }
    for row in result.rows {
      try store.execute(
        """
        INSERT INTO agreement_result_row
          (result_id, case_id, amount, outcome, strict_outcome, appeared_at, resolved_at)
        VALUES (\(id), \(row.id), \(row.amount), \((row.excused?.rawValue).map(Int64.init)),
          \((row.strict?.rawValue).map(Int64.init)), \(row.appearedAt?.milliseconds),
          \(row.resolvedAt?.milliseconds))
        """)
    }
    return true
  }

  package static func isKept(_ commitment: String, _ period: DeadlinePeriod, in store: any Reading) throws -> Bool {
    try store.row(
      """
      SELECT 1
      FROM agreement_result
      WHERE commitment = \(commitment) AND after_at = \(period.after.milliseconds)
        AND through_at = \(period.through.milliseconds)
      """) != nil
  }

  /// Kept results whose deadline lies in a range, by deadline and commitment.
  package static func all(
    in range: Range<Instant> = .distantPast ..< .distantFuture, in store: any Reading
  ) throws -> [KeptResult] {
    try rows(
      """
      through_at >= \(range.lowerBound.milliseconds) AND through_at < \(range.upperBound.milliseconds)
      ORDER BY through_at, commitment, id
      """, in: store
    ).map { id, result in result.with(rows: try rows(of: id, in: store)) }
  }

  /// All kept results without their rows, with their ids, in order of id.
  package static func figures(in store: any Reading) throws -> [(id: Int64, result: KeptResult)] {
    try rows("id > 0 ORDER BY id", in: store)
  }

  /// The result of one period with its rows, those after an id, so many; `nil` where it is not kept.
  package static func find(
    _ commitment: String, through: Instant, after: Int64 = .min, limit: Int = .max, in store: any Reading
  ) throws -> KeptResult? {
    try rows("commitment = \(commitment) AND through_at = \(through.milliseconds) ORDER BY id", in: store).last
      .map { id, result in result.with(rows: try rows(of: id, after: after, limit: limit, in: store)) }
  }

  private static func rows(_ condition: Query, in store: any Reading) throws -> [(id: Int64, result: KeptResult)] {
    let columns = """
      SELECT id, commitment, measure, owner, is_share, target, version, after_at, through_at, good, total, run_periods,
        run_good, run_total, status, strict_good, strict_total, strict_run_periods, strict_run_good, strict_run_total,
        strict_status
      FROM agreement_result
      WHERE\u{20}
      """
    return try store.rows(Query(columns + condition.text, condition.values)).map { row in
      func unreadable() -> StorageError {
        .failed(code: 0, message: "agreement result \(row.integer(0)) cannot be read")
      }
      func figures(_ place: Int) throws -> KeptResult.Figures {
        guard let status = PromiseStatus(rawValue: row.text(place + 5)) else { throw unreadable() }
        return KeptResult.Figures(
          good: row.integer(place), total: row.integer(place + 1), runPeriods: row.int(place + 2),
          runGood: row.integer(place + 3), runTotal: row.integer(place + 4), status: status)
      }
      guard let measure = Measure.Kind(rawValue: row.text(2)), let owner = Team(rawValue: row.text(3)) else {
        throw unreadable()
      }
      return (
        row.integer(0),
        KeptResult(
          commitment: row.text(1), measure: measure, owner: owner,
          goal: row.bool(4) ? .share(row.int(5)) : .amount(row.integer(5)), version: row.int(6),
          period: DeadlinePeriod(
            after: Instant(milliseconds: row.integer(7)), through: Instant(milliseconds: row.integer(8))),
          excused: try figures(9), strict: try figures(15), rows: [])
      )
    }
  }

  /// How the cases of a result came, with excused time taken out and without any excuse.
  package static func flows(
    of id: Int64, _ period: DeadlinePeriod, in store: any Reading
  ) throws -> (excused: PromiseFlow, strict: PromiseFlow) {
    var (excused, strict) = (PromiseFlow(), PromiseFlow())
    try store.scan(
      """
      SELECT appeared_at, resolved_at, outcome, strict_outcome, amount
      FROM agreement_result_row
      WHERE result_id = \(id)
      """, width: 5
    ) { rows in
      for row in stride(from: 0, to: rows.count, by: 5) {
        func at(_ place: Int) -> Instant {
          rows[row + place] == .min ? period.through : Instant(milliseconds: rows[row + place])
        }
        let (came, decided, amount) = (at(0), at(1), rows[row + 4])
        if let outcome = outcome(rows[row + 2]) { excused.add(outcome, came: came, decided: decided, amount: amount) }
        if let outcome = outcome(rows[row + 3]) { strict.add(outcome, came: came, decided: decided, amount: amount) }
      }
    }
    return (excused, strict)
  }

  private static func outcome(_ value: Int64?) -> PromiseCase.Outcome? {
    value.flatMap { PromiseCase.Outcome(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }

  private static func rows(
    of id: Int64, after: Int64 = .min, limit: Int = .max, in store: any Reading
  ) throws -> [KeptResult.Row] {
    try store.rows(
      """
      SELECT case_id, amount, outcome, strict_outcome, appeared_at, resolved_at
      FROM agreement_result_row
      WHERE result_id = \(id) AND case_id > \(after)
      ORDER BY case_id
      LIMIT \(limit)
      """
    ).map {
      KeptResult.Row(
        id: $0.integer(0), amount: $0.integer(1), excused: outcome($0.integerOrNil(2)),
        strict: outcome($0.integerOrNil(3)), appearedAt: $0.integerOrNil(4).map(Instant.init(milliseconds:)),
        resolvedAt: $0.integerOrNil(5).map(Instant.init(milliseconds:)))
    }
  }
}

extension Schema {
  static func agreementResultTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE agreement_result (
        id \(d.id),
        commitment \(d.text) NOT NULL CHECK (commitment <> ''),
        measure \(d.text) NOT NULL,
        owner \(d.text) NOT NULL CHECK (owner IN ('marketing', 'both', 'sales')),
        is_share \(d.integer) NOT NULL CHECK (is_share IN (0, 1)),
        target \(d.integer) NOT NULL,
        version \(d.integer) NOT NULL CHECK (version > 0),
        after_at \(d.integer) NOT NULL,
        through_at \(d.integer) NOT NULL,
        good \(d.integer) NOT NULL,
        total \(d.integer) NOT NULL,
        run_periods \(d.integer) NOT NULL,
        run_good \(d.integer) NOT NULL,
        run_total \(d.integer) NOT NULL,
        status \(d.text) NOT NULL CHECK (status IN ('kept', 'broken', 'none')),
        strict_good \(d.integer) NOT NULL,
        strict_total \(d.integer) NOT NULL,
        strict_run_periods \(d.integer) NOT NULL,
        strict_run_good \(d.integer) NOT NULL,
        strict_run_total \(d.integer) NOT NULL,
        strict_status \(d.text) NOT NULL CHECK (strict_status IN ('kept', 'broken', 'none')),
        zone_version \(d.text) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (after_at < through_at),
        UNIQUE (commitment, after_at, through_at)
      ) \(d.strict)
      """,
      "CREATE INDEX agreement_result_deadline ON agreement_result (through_at)",
      // 0 open, 1 kept, 2 broken, 3 left; null where it counts in another period.
      """
      CREATE TABLE agreement_result_row (
        result_id \(d.integer) NOT NULL REFERENCES agreement_result (id),
        case_id \(d.integer) NOT NULL,
        amount \(d.integer) NOT NULL,
        outcome \(d.integer) CHECK (outcome BETWEEN 0 AND 3),
        strict_outcome \(d.integer) CHECK (strict_outcome BETWEEN 0 AND 3),
        PRIMARY KEY (result_id, case_id)
      ) \(d.strictWithoutRowid)
      """,
    ]
  }
}
