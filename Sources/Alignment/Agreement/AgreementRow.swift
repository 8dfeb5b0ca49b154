/// One period of one commitment as people see it: kept for good, or as it stands.
package struct AgreementRow: Hashable, Sendable {
  package let commitment: String
  package let measure: Measure.Kind
  package let owner: Team
  package let goal: Goal
  /// As the version that judges it says it; `nil` where that version has no such commitment any more.
  package let promise: Commitment?
  package let version: Int
  package let period: DeadlinePeriod
  /// With excused time taken out, and without any excuse.
  package let excused: KeptResult.Figures
  package let strict: KeptResult.Figures
  /// Cases not decided.
  package let open: Int64
  package let strictOpen: Int64
  package let probability: Double?
  package let strictProbability: Double?
  /// Nothing changes it any more.
  package let isKept: Bool

  package init(_ result: PeriodResult) {
    commitment = result.commitment.name
    measure = result.commitment.measure.kind
    owner = result.commitment.owner
    goal = result.commitment.goal
    promise = result.commitment
    version = result.version
    period = result.period
    excused = KeptResult.Figures(result.excused)
    strict = KeptResult.Figures(result.strict)
    open = result.excused.open
    strictOpen = result.strict.open
    probability = result.excused.probability
    strictProbability = result.strict.probability
    isKept = false
  }

  package init(_ kept: KeptResult, promise: Commitment?) {
    commitment = kept.commitment
    measure = kept.measure
    owner = kept.owner
    goal = kept.goal
    self.promise = promise
    version = kept.version
    period = kept.period
    excused = kept.excused
    strict = kept.strict
    open = 0
    strictOpen = 0
    probability = nil
    strictProbability = nil
    isKept = true
  }

  /// The figures to show, and whether they are with what was excused.
  package func figures(withExcuses: Bool) -> KeptResult.Figures { withExcuses ? excused : strict }
  package func open(withExcuses: Bool) -> Int64 { withExcuses ? open : strictOpen }
  package func probability(withExcuses: Bool) -> Double? { withExcuses ? probability : strictProbability }

  /// Whether what was excused changes the status.
  package var isChangedByExcuses: Bool { excused.status != strict.status }
}
