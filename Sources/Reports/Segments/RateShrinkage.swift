/// Draws rates of small segments toward the mean, so that a lucky ten of twelve does not head the list.
///
/// Empirical Bayes: the rates of one dimension's values are taken as draws from one beta distribution, its
/// mean and spread measured by the method of moments with weights *n* (J. C. Kleinman, "Proportions with
/// Extraneous Variance: Single and Independent Samples", JASA 68 (1973), equations for unequal samples).
/// A segment's shrunk rate is then (hits + mass x mean) / (trials + mass). It only orders a list; the
/// figures shown are the raw rate and its interval.
struct RateShrinkage: Sendable {
  /// Rate of all segments together.
  let mean: Double
  /// How many cases at the mean weigh on each segment; `nil` where the rates differ by no more than chance,
  /// so that every segment has the mean.
  let mass: Double?

  /// - Parameter segments: all values of one dimension, hits and trials each; those without trials are passed over.
  init(_ segments: [(hits: Int, trials: Int)]) {
    var hits = 0.0
    var trials = 0.0
    var squares = 0.0
    var count = 0.0
    for segment in segments where segment.trials > 0 {
      hits += Double(segment.hits)
      trials += Double(segment.trials)
      squares += Double(segment.trials) * Double(segment.trials)
      count += 1
    }
    let mean = trials > 0 ? hits / trials : 0
    self.mean = mean
    var scatter = 0.0
    for segment in segments where segment.trials > 0 {
      let difference = Double(segment.hits) / Double(segment.trials) - mean
      scatter += Double(segment.trials) * difference * difference
    }
    let variance = mean * (1 - mean)
    let room = variance * (trials - squares / max(trials, 1) - (count - 1))
    let correlation = room > 0 ? (scatter - variance * (count - 1)) / room : 0
    mass = correlation > 0 ? max(0, 1 / min(1, correlation) - 1) : nil
  }

  func rate(hits: Int, trials: Int) -> Double {
    guard let mass, Double(trials) + mass > 0 else { return mean }
    return (Double(hits) + mass * mean) / (Double(trials) + mass)
  }
}
