/// The probability that a running period ends with its goal reached, from what the last periods added from this
/// weekday and hour to their deadline.
///
///     this period     ├──── so far ────┤ now            │ deadline
///     periods before  ├────────────────┤── increment ───┤      up to 26 of them, drawn with replacement
///
/// A draw takes one past period whole, so that what happens together stays together: its new cases are added as they
/// were, and each case that is open now is kept with the share of that period's open cases that were. A draw with too
/// few cases to judge goes back over whole periods as the judgement does. With *n* periods and a share *f* of draws
/// that reach the goal, the answer is (*n f* + 1/2) / (*n* + 1): a few periods never make it certain (the mean of the
/// posterior under Jeffreys' prior).
package enum KeepingProbability {
  package static let fewestPeriods = 8
  package static let mostPeriods = 26
  package static let draws = 1_000

  /// What a past period added after the instant that corresponds to now.
  package struct Increment: Hashable, Sendable {
    /// Cases that were open then, and how many of them were kept in the end.
    package var open: Int64 = 0
    package var openKept: Int64 = 0
    /// What appeared after.
    package var newKept: Int64 = 0
    package var newBroken: Int64 = 0

    package init(open: Int64 = 0, openKept: Int64 = 0, newKept: Int64 = 0, newBroken: Int64 = 0) {
      self.open = open
      self.openKept = openKept
      self.newKept = newKept
      self.newBroken = newBroken
    }

    /// - Parameters:
    ///   - cases: of the past period; those that left and those open still are no guide.
    ///   - instant: as far from its deadline, on the clocks, as now is from this one's.
    package init(_ cases: some Sequence<PromiseCase>, from instant: Instant) {
      for one in cases where one.outcome == .kept || one.outcome == .broken {
        let isKept = one.outcome == .kept
        if one.appearedAt > instant {
          if isKept { newKept += one.amount } else { newBroken += one.amount }
        } else if one.resolvedAt.map({ $0 > instant }) ?? true {
          open += one.amount
          if isKept { openKept += one.amount }
        }
      }
    }
  }

  /// - Parameters:
  ///   - now: of the running period.
  ///   - before: of the whole periods before it, the latest first.
  ///   - increments: of past periods; at most 26 are used, the first ones.
  /// - Returns: `nil` below 8 increments, and where no draw has enough cases.
  /// - Complexity: O(draws x (open cases, at most 100, + periods of a run)).
  package static func of(
    _ commitment: Commitment, now: PromiseTally, before: [PromiseTally], increments: [Increment], seed: UInt64
  ) -> Double? {
    let increments = increments.prefix(mostPeriods)
    guard increments.count >= fewestPeriods else { return nil }
    let open = increments.reduce(0) { $0 + $1.open }
    // Where a period had no open case then, all periods' share stands in.
    let common = open > 0 ? Double(increments.reduce(0) { $0 + $1.openKept }) / Double(open) : 1
    var dice = SeededGenerator(seed: seed)
    var (judged, reached) = (0, 0)
    for _ in 0..<draws {
      let increment = increments[Int.random(in: 0..<increments.count, using: &dice)]
      let rate = (Double(increment.openKept) + common) / Double(increment.open + 1)
      let kept = dice.kept(of: now.open, rate: rate)
      let end = PromiseTally(
        kept: now.kept + kept + increment.newKept, broken: now.broken + now.open - kept + increment.newBroken)
      switch commitment.goal {
      case .amount:
        judged += 1
        if commitment.goal.isReached(by: end.kept, of: end.decided) { reached += 1 }
      case .share:
        guard let run = PromiseRun([end] + before, fewest: commitment.fewestCases) else { continue }
        judged += 1
        if commitment.goal.isReached(by: run.tally.kept, of: run.tally.decided) { reached += 1 }
      }
    }
    guard judged > 0 else { return nil }
    let periods = Double(increments.count)
    return (periods * Double(reached) / Double(judged) + 0.5) / (periods + 1)
  }
}

extension SeededGenerator {
  /// How many of so many cases are kept, each with the same probability: a binomial number.
  ///
  /// Beyond 100 cases by the normal distribution of the same mean and variance, itself the sum of twelve uniform
  /// numbers less six.
  fileprivate mutating func kept(of open: Int64, rate: Double) -> Int64 {
    guard open > 100 else {
      var kept: Int64 = 0
      var left = open
      while left > 0 {
        if unit() < rate { kept += 1 }
        left -= 1
      }
      return kept
    }
    let mean = Double(open) * rate
    var normal = -6.0
    for _ in 0..<12 { normal += unit() }
    let number = (mean + normal * (mean * (1 - rate)).squareRoot()).rounded()
    return Int64(max(0, min(Double(open), number)))
  }
}
