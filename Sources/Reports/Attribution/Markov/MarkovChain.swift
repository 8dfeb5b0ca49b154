/// The effect of removing each value from a chain of paths, exactly.
///
/// Removing a value sends every transition into it to *no conversion*. Its effect is the share of the
/// probability of conversion that is lost by it:
///
///     effect(x) = P(conversion and x was met) / P(conversion)
///
/// A chain counted from whole paths is in balance: a state is met, on average, as often as the data met it, and
/// the start converts as often as the paths did. So neither is solved for. What is solved is p, the
/// probability of conversion by state, and then, value by value, how much of it goes through the value:
/// over one inverse for a chain that is small or nearly full (``DenseInverse``), else by pushing what the
/// removal takes away back along the transitions (``RemovalPush``), eight values at a time where that goes round and
/// round (``RemovalLanes``).
package struct MarkovChain: Sendable {
  /// By value: the share of conversions lost by its removal, 0 to 1.
  package let effects: [Double]
  /// Conversions, as weight.
  package let conversions: Double
  /// Paths with at least one value, as weight.
  package let paths: Double

  /// By value: its part of all effects; they sum to 1 unless no path converts, then all are 0.
  package var shares: [Double] {
    let sum = effects.reduce(0, +)
    return sum > 0 ? effects.map { $0 / sum } : effects
  }

  /// By value: conversions times its share.
  package var credits: [Double] { shares.map { $0 * conversions } }

  /// - Parameters:
  ///   - order: how many last values make a state, 1 or more.
  ///   - valueCount: values are below this.
  package init(_ paths: PathCounts, order: Int, valueCount: Int) {
    var counts = TransitionCounts(order: order)
    for path in 0..<paths.count {
      counts.add(paths.values[paths.range(of: path)], converting: paths.converting[path], null: paths.null[path])
    }
    self.init(counts, valueCount: valueCount)
  }

  init(effects: [Double], conversions: Double, paths: Double) {
    self.effects = effects
    self.conversions = conversions
    self.paths = paths
  }

  init(_ counts: TransitionCounts, valueCount: Int) {
    let chain = SparseChain(counts)
    conversions = counts.converting.reduce(0, +)
    paths = conversions + counts.null.reduce(0, +)
    if conversions <= 0 {
      effects = [Double](repeating: 0, count: valueCount)
    } else if chain.isBestInverted {
      effects = DenseInverse.effects(of: chain, start: conversions / paths, valueCount: valueCount)
    } else {
      effects = RemovalPush.effects(of: chain, start: conversions / paths, valueCount: valueCount)
    }
  }
}
