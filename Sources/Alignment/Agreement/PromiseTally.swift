/// What the cases of one period add up to.
package struct PromiseTally: Hashable, Sendable {
  package var kept: Int64 = 0
  package var broken: Int64 = 0
  package var open: Int64 = 0

  package init(kept: Int64 = 0, broken: Int64 = 0, open: Int64 = 0) {
    self.kept = kept
    self.broken = broken
    self.open = open
  }

  package init(_ cases: some Sequence<PromiseCase>) {
    for one in cases {
      switch one.outcome {
      case .kept: kept += one.amount
      case .broken: broken += one.amount
      case .open: open += one.amount
      case .left: break
      }
    }
  }

  package var decided: Int64 { kept + broken }
  package var all: Int64 { kept + broken + open }

  package static func + (a: Self, b: Self) -> Self {
    PromiseTally(kept: a.kept + b.kept, broken: a.broken + b.broken, open: a.open + b.open)
  }
}

/// The shortest run of whole periods, the last given first, with enough decided cases to judge a share on.
package struct PromiseRun: Hashable, Sendable {
  package let periods: Int
  package let tally: PromiseTally
  /// No case that is open now could make it shorter.
  package let isSettled: Bool

  /// - Parameters:
  ///   - tallies: of the period to judge and those before it, the latest first.
  /// - Returns: `nil` where all together have too few.
  package init?(_ tallies: some Sequence<PromiseTally>, fewest: Int64) {
    var sum = PromiseTally()
    var shorter = PromiseTally()
    var count = 0
    for tally in tallies {
      shorter = sum
      sum = sum + tally
      count += 1
      guard sum.decided >= max(1, fewest) else { continue }
      periods = count
      self.tally = sum
      isSettled = count == 1 || shorter.all < max(1, fewest)
      return
    }
    return nil
  }
}

extension Commitment {
  /// The fewest cases it is judged on: 200 of a conversion, else by the goal.
  package var fewestCases: Int64 { measure.kind == .conversion ? 200 : goal.fewestCases }
}
