/// "A beats B", and whether it holds.
package struct HoldsPair: Equatable, Sendable {
  /// Texts of the two values.
  package var a: String
  package var b: String
  /// A's share is larger under all compared models, and in at least 95 % of the resamples.
  package var holds: Bool
  /// Part of the resamples of journeys in which A's share is larger under all compared models at once.
  package var shareOfResamples: Double

  /// All pairs of the best values of a question: what ``AttributionComparison`` shows as `holds`.
  package static func pairs(
    _ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, seed: UInt64 = 1
  ) -> [HoldsPair] {
    let pass = AttributionPass(resolved, question, conversion, models: AttributionModel.comparing)
    return Holds(pass, pass.figures(AttributionModel.comparing), seed: seed).pairs
  }
}

/// Which pairs of the best values hold under all models [W10].
///
/// Journeys, those that came to nothing included, are drawn anew 1,000 times. Up to some thousand journeys
/// each is drawn by itself. Beyond, they are dealt once by a seeded hash into groups, and groups are drawn:
/// the variance of a sum over equal groups dealt at random is, on average, that of the sum over journeys, so
/// that the grouped bootstrap judges alike at a cost that does not grow with the journeys.
///
/// Pairs are made of the 20 values with the most linear credit. In the resampled Markov chains alone the
/// values beyond the 40 largest are one state.
struct Holds {
  static let resamples = 1_000
  static let level = 0.95
  static let pairedValues = 20
  static let chainValues = 40

  let pairs: [HoldsPair]

  init(_ pass: AttributionPass, _ figures: AttributionFigures, seed: UInt64) {
    let linear = figures.credit[.linear] ?? []
    let best = linear.indices.filter { linear[$0] > 0 }
      .sorted { (linear[$1], pass.ranks[$0]) < (linear[$0], pass.ranks[$1]) }
    let paired = Array(best.prefix(Holds.pairedValues))
    if paired.count < 2 {
      pairs = []
      return
    }
    let groups = JourneyGroups(pass, paired: paired.count, best: best, seed: seed)
    let wins = Resamples(groups, paired: paired.count, seed: seed).wins
    var pairs: [HoldsPair] = []
    for a in paired.indices {
      for b in paired.indices where b > a {
        let isLarger = AttributionModel.comparing.allSatisfy { model in
          let credit = figures.credit[model] ?? []
          return credit[paired[a]] > credit[paired[b]]
        }
        let share = Double(wins[a * paired.count + b]) / Double(Holds.resamples)
        pairs.append(
          HoldsPair(
            a: pass.dictionary[Int32(paired[a])], b: pass.dictionary[Int32(paired[b])],
            holds: isLarger && share >= Holds.level, shareOfResamples: share))
      }
    }
    self.pairs = pairs
  }
}
