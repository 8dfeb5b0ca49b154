import Alignment
import Testing

@Suite struct `How the cases of a past period came` {
  /// Whatever the cases, and wherever now is, the sums by hour say what the cases themselves say.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `is the same by hours as case by case`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    var flow = PromiseFlow()
    var cases: [PromiseCase] = []
    for id in 1...80 as ClosedRange<Int64> {
      // Within an hour all counts at its middle.
      let came = Int64.random(in: -20...200, using: &dice) * Instant.hour + Instant.hour / 2
      let decided = came + Int64.random(in: 0...60, using: &dice) * Instant.hour
      let outcome = try #require(PromiseCase.Outcome.allCases.randomElement(using: &dice))
      let amount = Int64.random(in: 1...5, using: &dice)
      cases.append(
        PromiseCase(
          id: id, appearedAt: Instant(milliseconds: came), countsAt: Instant(milliseconds: decided),
          due: Instant(milliseconds: decided), outcome: outcome, resolvedAt: Instant(milliseconds: decided),
          amount: amount))
      flow.add(
        outcome, came: Instant(milliseconds: came), decided: Instant(milliseconds: decided), amount: amount)
    }
    for hour in stride(from: -30, through: 280, by: 7) as StrideThrough<Int64> {
      let instant = Instant(milliseconds: hour * Instant.hour)
      #expect(flow.increment(after: instant) == KeepingProbability.Increment(cases, from: instant))
    }
  }
}
