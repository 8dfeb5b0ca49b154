/// What a cell's touches are multiplied by, and of what whole, in the pairs of ``RuleSum``.
///
/// A value's weight is its touches x `each` + its roles, over `whole`; of the first pair its own two sums over theirs.
struct RuleParts {
  /// Sum of the time-decay weights, and touches.
  var wholeA = SIMD2<Double>(1, 1)
  var eachB = SIMD2<Double>.zero
  var wholeB = SIMD2<Double>(1, 1)
  var eachC = SIMD2<Double>.zero
  var wholeC = SIMD2<Double>(1, 1)
  /// Of the full path, and of Shapley none: there each value has 1 of as many as there are.
  var eachD = SIMD2<Double>.zero
  var wholeD = SIMD2<Double>(1, 1)

  /// - Parameters:
  ///   - width: distinct values.
  ///   - cells: get what the roles take beyond.
  @inline(__always)
  init(_ read: RuleJourney, _ plan: RulePlan, width: Int, _ cells: inout MutableSpan<RuleCell>) {
    wholeA = SIMD2(read.decaySum, Double(read.count))
    let last = read.count &- 1
    if plan.needsB {
      let u = RuleParts.weights(plan.u, read, last: last)
      let w = RuleParts.weights(plan.w, read, last: last)
      eachB = SIMD2(u.each, w.each)
      wholeB = SIMD2(u.whole, w.whole)
      cells[read.firstCell].rolesB += SIMD2(u.first, w.first)
      if read.leadCell >= 0 { cells[read.leadCell].rolesB += SIMD2(u.lead, w.lead) }
      if plan.w != nil && read.dealCell >= 0 {
        cells[read.dealCell].rolesB += SIMD2(u.deal, w.deal)
      }
    }
    if plan.needsC {
      let j = RuleParts.weights(plan.j, read, last: last)
      let inverse = RuleParts.weights(plan.inverseJ, read, last: last)
      eachC = SIMD2(j.each, inverse.each)
      wholeC = SIMD2(j.whole, inverse.whole)
      cells[read.firstCell].rolesC += SIMD2(j.first, inverse.first)
      cells[read.lastCell].rolesC += SIMD2(j.last, inverse.last)
    }
    if plan.needsD {
      let full = RuleParts.weights(plan.fullPath, read, last: read.isWin ? last : -1)
      eachD = SIMD2(full.each, 0)
      // The exact Shapley value of the game whose worth of a set of values is that of the journeys all of whose
      // values lie in it: Zhao, Mahboobi, Bagheri, "Shapley value methods for attribution modeling in online
      // advertising", 2018.
      wholeD = SIMD2(full.whole, Double(width))
      cells[read.firstCell].rolesD += SIMD2(full.first, 0)
      if read.leadCell >= 0 { cells[read.leadCell].rolesD += SIMD2(full.lead, 0) }
      if read.dealCell >= 0 { cells[read.dealCell].rolesD += SIMD2(full.deal, 0) }
      cells[read.lastCell].rolesD += SIMD2(full.last, 0)
    }
  }

  @inline(__always)
  private static func weights(_ shares: RoleShares?, _ read: RuleJourney, last: Int)
    -> PositionalWeights
  {
    guard let shares else { return PositionalWeights() }
    return PositionalWeights(
      shares, count: read.count, lead: read.leadPlace, deal: read.dealPlace, last: last)
  }
}

/// A journey as it was read: where its key touches lie, and how many there are.
struct RuleJourney: BitwiseCopyable {
  var count = 0
  var decaySum = 0.0
  /// Places of the lead and the deal touch, -1 without one.
  var leadPlace = -1
  var dealPlace = -1
  /// Cells of the key touches, -1 without one.
  var firstCell = -1
  var leadCell = -1
  var dealCell = -1
  var spokenCell = -1
  var lastCell = -1
  /// Cells in use: a bit each, or how many from the first on.
  var met: UInt64 = 0
  var used = 0
  /// Whether it ends in a win, so that its last touch is the won one.
  var isWin = false
  /// More distinct values than cells.
  var isTooWide = false
}
