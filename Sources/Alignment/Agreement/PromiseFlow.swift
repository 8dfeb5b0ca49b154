/// How the cases of a past period came and were decided, hour by hour: what probabilities of later periods are drawn from.
///
/// A few hundred numbers whatever the number of cases: an instant needs only how many had come by then, and how many of
/// them were decided by then. What happened within an hour counts at its middle.
package struct PromiseFlow: Hashable, Sendable {
  private struct Hour: Hashable {
    var keptCame: Int64 = 0
    var brokenCame: Int64 = 0
    var keptDecided: Int64 = 0
    var brokenDecided: Int64 = 0
  }

  private var hours: [Int64: Hour] = [:]

  package init() {}

  /// Takes a case that was kept or broken; others are no guide.
  ///
  /// - Parameters:
  ///   - came: when it was known that it had to be judged.
  ///   - decided: when the outcome was certain, at the earliest when it came.
  package mutating func add(_ outcome: PromiseCase.Outcome, came: Instant, decided: Instant, amount: Int64) {
    let (came, decided) = (came.number(of: Instant.hour), max(came, decided).number(of: Instant.hour))
    switch outcome {
    case .kept:
      hours[came, default: Hour()].keptCame += amount
      hours[decided, default: Hour()].keptDecided += amount
    case .broken:
      hours[came, default: Hour()].brokenCame += amount
      hours[decided, default: Hour()].brokenDecided += amount
    case .open, .left: break
    }
  }

  /// What was added after an instant.
  package func increment(after instant: Instant) -> KeepingProbability.Increment {
    var increment = KeepingProbability.Increment()
    for (number, hour) in hours {
      if number * Instant.hour + Instant.hour / 2 > instant.milliseconds {
        increment.newKept += hour.keptCame
        increment.newBroken += hour.brokenCame
      } else {
        increment.open += hour.keptCame + hour.brokenCame - hour.keptDecided - hour.brokenDecided
        increment.openKept += hour.keptCame - hour.keptDecided
      }
    }
    return increment
  }
}
