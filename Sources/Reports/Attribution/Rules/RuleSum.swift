/// What one value has under the models that look at each journey alone.
///
/// Models that give parts go two by two, one vector a pair; first, last and last non-direct, and journeys of one
/// value alone (which have all models' whole credit), as (conversions, minor units). Whole numbers are exact
/// below 2^53.
struct RuleSum: BitwiseCopyable, Sendable {
  /// Credit of (time decay, linear), (U, W), (J, inverse J), (full path, Shapley).
  var creditA = SIMD2<Double>.zero
  var creditB = SIMD2<Double>.zero
  var creditC = SIMD2<Double>.zero
  var creditD = SIMD2<Double>.zero
  /// Whole minor units below the shares, in the same pairs.
  var wholeA = SIMD2<Double>.zero
  var wholeB = SIMD2<Double>.zero
  var wholeC = SIMD2<Double>.zero
  var wholeD = SIMD2<Double>.zero
  /// Units given for remainders.
  var penniesAB = SIMD4<Int32>.zero
  var penniesCD = SIMD4<Int32>.zero
  /// Counted touches in converting journeys, and those journeys.
  var presence = SIMD2<Double>.zero
  var alone = SIMD2<Double>.zero
  var first = SIMD2<Double>.zero
  var last = SIMD2<Double>.zero
  var lastNonDirect = SIMD2<Double>.zero

  static func += (sum: inout RuleSum, other: RuleSum) {
    sum.creditA += other.creditA
    sum.creditB += other.creditB
    sum.creditC += other.creditC
    sum.creditD += other.creditD
    sum.wholeA += other.wholeA
    sum.wholeB += other.wholeB
    sum.wholeC += other.wholeC
    sum.wholeD += other.wholeD
    sum.penniesAB &+= other.penniesAB
    sum.penniesCD &+= other.penniesCD
    sum.presence += other.presence
    sum.alone += other.alone
    sum.first += other.first
    sum.last += other.last
    sum.lastNonDirect += other.lastNonDirect
  }

  /// Credit and minor units under a model, none of Markov's.
  func figure(_ model: AttributionModel) -> (credit: Double, revenue: Int64) {
    switch model {
    case .first: RuleSum.whole(first + alone)
    case .last: RuleSum.whole(last + alone)
    case .lastNonDirect: RuleSum.whole(lastNonDirect + alone)
    case .timeDecay: parts(creditA[0], wholeA[0], penniesAB[0])
    case .linear: parts(creditA[1], wholeA[1], penniesAB[1])
    case .u: parts(creditB[0], wholeB[0], penniesAB[2])
    case .w: parts(creditB[1], wholeB[1], penniesAB[3])
    case .j: parts(creditC[0], wholeC[0], penniesCD[0])
    case .inverseJ: parts(creditC[1], wholeC[1], penniesCD[1])
    case .fullPath: parts(creditD[0], wholeD[0], penniesCD[2])
    case .shapley: parts(creditD[1], wholeD[1], penniesCD[3])
    case .markov1, .markov2, .markov3, .markov4: (0, 0)
    }
  }

  private static func whole(_ sum: SIMD2<Double>) -> (credit: Double, revenue: Int64) {
    (sum[0], Int64(sum[1]))
  }

  private func parts(_ credit: Double, _ wholes: Double, _ pennies: Int32) -> (
    credit: Double, revenue: Int64
  ) {
    (credit + alone[0], Int64(wholes) + Int64(pennies) + Int64(alone[1]))
  }
}

/// What one value has within the journey that is looked at.
struct RuleCell: BitwiseCopyable, Sendable {
  /// Sum of the time-decay weights, and touches.
  var base = SIMD2<Double>.zero
  /// What its roles take beyond ``PositionalWeights/each``, in the pairs of ``RuleSum``.
  var rolesB = SIMD2<Double>.zero
  var rolesC = SIMD2<Double>.zero
  var rolesD = SIMD2<Double>.zero
}

/// Which pairs of models are asked, and what they need.
struct RulePlan: Sendable {
  let needsA: Bool
  let needsB: Bool
  let needsC: Bool
  let needsD: Bool
  let needsDecay: Bool
  let needsLead: Bool
  let needsDeal: Bool
  let u: RoleShares?
  let w: RoleShares?
  let j: RoleShares?
  let inverseJ: RoleShares?
  let fullPath: RoleShares?

  init(_ models: [AttributionModel]) {
    func shares(_ model: AttributionModel) -> RoleShares? {
      models.contains(model) ? model.roleShares : nil
    }
    u = shares(.u)
    w = shares(.w)
    j = shares(.j)
    inverseJ = shares(.inverseJ)
    fullPath = shares(.fullPath)
    needsDecay = models.contains(.timeDecay)
    needsA = needsDecay || models.contains(.linear)
    needsB = u != nil || w != nil
    needsC = j != nil || inverseJ != nil
    needsD = fullPath != nil || models.contains(.shapley)
    needsLead = models.contains { ($0.roleShares?.lead ?? 0) > 0 }
    needsDeal = models.contains { ($0.roleShares?.deal ?? 0) > 0 }
  }
}
