/// What one value has under the models that look at each journey alone.
///
/// Models that give parts go two by two, one vector a pair; first, last and last non-direct, and journeys of one value
/// alone (which have all models' whole credit), as (conversions, minor units). Whole numbers are exact below 2^53.
/// Amounts have no sign here: refunds are summed by themselves.
struct RuleSum: BitwiseCopyable, Sendable {
  /// Credit of (linear, U), and whole minor units below their shares.
  var creditA = SIMD2<Double>.zero
  var wholeA = SIMD2<Double>.zero
  /// Credit and whole minor units under time decay.
  var decay = SIMD2<Double>.zero
  /// Minor units given for remainders, one a journey at most: linear, U, time decay.
  var unitsA = SIMD4<Int32>.zero
  /// The same of (W, full path) and (J, inverse J).
  var creditC = SIMD2<Double>.zero
  var creditD = SIMD2<Double>.zero
  var wholeC = SIMD2<Double>.zero
  var wholeD = SIMD2<Double>.zero
  var unitsC = SIMD4<Int32>.zero
  /// Credit and all minor units.
  var shapley = SIMD2<Double>.zero
  /// Counted touches in converting journeys, and those of the journeys that have more than one value.
  var presence = SIMD2<Double>.zero
  var alone = SIMD2<Double>.zero
  var first = SIMD2<Double>.zero
  var last = SIMD2<Double>.zero
  var lastNonDirect = SIMD2<Double>.zero

  static func += (sum: inout RuleSum, other: RuleSum) {
    sum.creditA += other.creditA
    sum.wholeA += other.wholeA
    sum.decay += other.decay
    sum.unitsA &+= other.unitsA
    sum.creditC += other.creditC
    sum.creditD += other.creditD
    sum.wholeC += other.wholeC
    sum.wholeD += other.wholeD
    sum.unitsC &+= other.unitsC
    sum.shapley += other.shapley
    sum.presence += other.presence
    sum.alone += other.alone
    sum.first += other.first
    sum.last += other.last
    sum.lastNonDirect += other.lastNonDirect
  }

  /// Credit and minor units under a model, none of Markov's.
  func figure(_ model: AttributionModel) -> (credit: Double, revenue: Int64) {
    switch model {
    case .first: figure(first[0], first[1], 0)
    case .last: figure(last[0], last[1], 0)
    case .lastNonDirect: figure(lastNonDirect[0], lastNonDirect[1], 0)
    case .linear: figure(creditA[0], wholeA[0], unitsA[0])
    case .u: figure(creditA[1], wholeA[1], unitsA[1])
    case .timeDecay: figure(decay[0], decay[1], unitsA[2])
    case .w: figure(creditC[0], wholeC[0], unitsC[0])
    case .fullPath: figure(creditC[1], wholeC[1], unitsC[1])
    case .j: figure(creditD[0], wholeD[0], unitsC[2])
    case .inverseJ: figure(creditD[1], wholeD[1], unitsC[3])
    case .shapley: figure(shapley[0], shapley[1], 0)
    case .markov1, .markov2, .markov3, .markov4: (0, 0)
    }
  }

  private func figure(_ credit: Double, _ whole: Double, _ units: Int32) -> (credit: Double, revenue: Int64) {
    (credit + alone[0], Int64(whole + alone[1]) + Int64(units))
  }
}

/// What one value has within the journey that is looked at.
struct RuleCell: BitwiseCopyable, Sendable {
  /// Sum of the time-decay weights, and touches.
  var base = SIMD2<Double>.zero
  /// What its roles take beyond ``PositionalWeights/each``: of (none, U), (W, full path), (J, inverse J).
  var rolesA = SIMD2<Double>.zero
  var rolesC = SIMD2<Double>.zero
  var rolesD = SIMD2<Double>.zero
}

/// One of the values of the journey that is looked at, in the order of their texts.
struct RuleSlot: BitwiseCopyable, Sendable {
  /// Remainders of four models, those of one model in the same unit: 32nds of it, less the place, where places
  /// decide ties.
  var remainders = SIMD4<Int32>.zero
  /// Its rank; where cells are not by rank, rank times 64 and cell.
  var key = 0
  private var padding = 0
}
