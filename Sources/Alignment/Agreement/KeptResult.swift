/// The result of one past period as it is kept: nothing that is learned or agreed later changes it.
///
/// Every figure opens to its rows, which are kept with it.
package struct KeptResult: Hashable, Sendable {
  /// The figures with or without excused time.
  package struct Figures: Hashable, Sendable {
    package let good: Int64
    package let total: Int64
    package let runPeriods: Int
    package let runGood: Int64
    package let runTotal: Int64
    package let status: PromiseStatus

    package init(
      good: Int64, total: Int64, runPeriods: Int, runGood: Int64, runTotal: Int64, status: PromiseStatus
    ) {
      self.good = good
      self.total = total
      self.runPeriods = runPeriods
      self.runGood = runGood
      self.runTotal = runTotal
      self.status = status
    }

    package init(_ reading: PeriodReading) {
      self.init(
        good: reading.good, total: reading.total, runPeriods: reading.runPeriods, runGood: reading.runGood,
        runTotal: reading.runTotal, status: reading.status)
    }
  }

  /// One MQL cycle or hand-off of the period, with and without excused time; `nil` where it counts in another
  /// period then.
  package struct Row: Hashable, Sendable {
    package let id: Int64
    package let amount: Int64
    package let excused: PromiseCase.Outcome?
    package let strict: PromiseCase.Outcome?
    /// When it was known that it has to be judged, and when the outcome was certain; later periods' probabilities are
    /// drawn from these. `nil` where they were not kept.
    package let appearedAt: Instant?
    package let resolvedAt: Instant?

    package init(
      id: Int64, amount: Int64, excused: PromiseCase.Outcome?, strict: PromiseCase.Outcome?,
      appearedAt: Instant? = nil, resolvedAt: Instant? = nil
    ) {
      self.id = id
      self.amount = amount
      self.excused = excused
      self.strict = strict
      self.appearedAt = appearedAt
      self.resolvedAt = resolvedAt
    }
  }

  package let commitment: String
  package let measure: Measure.Kind
  package let owner: Team
  package let goal: Goal
  /// Of the agreement that judged it.
  package let version: Int
  package let period: DeadlinePeriod
  package let excused: Figures
  package let strict: Figures
  /// By id.
  package let rows: [Row]

  package init(
    commitment: String, measure: Measure.Kind, owner: Team, goal: Goal, version: Int, period: DeadlinePeriod,
    excused: Figures, strict: Figures, rows: [Row]
  ) {
    self.commitment = commitment
    self.measure = measure
    self.owner = owner
    self.goal = goal
    self.version = version
    self.period = period
    self.excused = excused
    self.strict = strict
    self.rows = rows
  }

  /// The same result with its rows.
  package func with(rows: [Row]) -> KeptResult {
    KeptResult(
      commitment: commitment, measure: measure, owner: owner, goal: goal, version: version, period: period,
      excused: excused, strict: strict, rows: rows)
  }

  /// `nil` while something can change the result: an open case, or a deadline to come.
  ///
  /// A period over without cases enough is kept too, as one that was judged neither way.
  package init?(_ result: PeriodResult, at now: Instant) {
    let isOver =
      now > result.period.through && result.excused.open == 0 && result.strict.open == 0
      // What is answered early counts when it is due: until then the figures are not whole.
      && [result.excused.cases, result.strict.cases].allSatisfy { $0.allSatisfy { $0.due <= now } }
      && [result.excused.status, result.strict.status].allSatisfy { $0.isFinal || $0 == .none }
    guard isOver else { return nil }
    self.init(
      commitment: result.commitment.name, measure: result.commitment.measure.kind, owner: result.commitment.owner,
      goal: result.commitment.goal, version: result.version, period: result.period,
      excused: Figures(result.excused), strict: Figures(result.strict),
      rows: KeptResult.rows(of: result))
  }

  /// The cases of a period with and without excused time, by id: those after an id, so many.
  package static func rows(of result: PeriodResult, after: Int64, limit: Int) -> [Row] {
    var ids: [Int64] = []
    for one in result.excused.cases where one.id > after { ids.append(one.id) }
    for one in result.strict.cases where one.id > after { ids.append(one.id) }
    ids.sort()
    var shown: Set<Int64> = []
    for id in ids {
      if shown.count >= limit { break }
      shown.insert(id)
    }
    return rows(of: result, only: shown)
  }

  /// The cases of a period with and without excused time, by id.
  ///
  /// - Parameter only: ids; `nil` for all.
  package static func rows(of result: PeriodResult, only: Set<Int64>? = nil) -> [Row] {
    func isMeant(_ one: PromiseCase) -> Bool { only?.contains(one.id) ?? true }
    var rows: [Int64: Row] = [:]
    for one in result.excused.cases where isMeant(one) {
      rows[one.id] = Row(
        id: one.id, amount: one.amount, excused: one.outcome, strict: nil, appearedAt: one.appearedAt,
        resolvedAt: one.resolvedAt)
    }
    for one in result.strict.cases where isMeant(one) {
      let known = rows[one.id]
      rows[one.id] = Row(
        id: one.id, amount: one.amount, excused: known?.excused, strict: one.outcome,
        appearedAt: known?.appearedAt ?? one.appearedAt, resolvedAt: known?.resolvedAt ?? one.resolvedAt)
    }
    return rows.values.sorted { $0.id < $1.id }
  }
}
