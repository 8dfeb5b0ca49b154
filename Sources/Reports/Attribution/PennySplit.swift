import Alignment

/// Largest remainder for up to sixteen parts at once, without branches: what ``LargestRemainder`` gives, faster.
///
/// Each part's share is cut to whole units in floating point, eight parts a vector; the place of a remainder
/// among the others is counted, not sorted, and the units left over go to the first places.
struct PennySplit: Sendable {
  typealias Parts = SIMD8<Double>

  static let width = 16
  /// Amounts below this are exact in the floating-point steps; larger ones take the plain form.
  static let limit = Int64(1) << 45
  /// Adding and taking it off rounds to a whole number, half to even.
  private static let rounder = Parts(repeating: 0x1.8p52)

  /// By part: its weight. Parts from `count` on are 0.
  private(set) var weights = InlineArray<16, Double>(repeating: 0)
  /// By part: larger comes first where remainders are equal; at least 0, below 1.
  private var ties = InlineArray<16, Double>(repeating: 0)
  /// By part: whole minor units; their sum is the amount.
  private(set) var units = InlineArray<16, Double>(repeating: 0)

  /// The order of texts as numbers that a remainder in units of 1e-9 can carry behind its point.
  ///
  /// 2^20 texts can be told apart; a dictionary with more takes the plain form throughout.
  static func ties(ofRanks ranks: [Int32]) -> [Double] { ranks.map { 1 - Double($0 + 1) * 0x1p-20 } }
  static func canTell(_ count: Int) -> Bool { count < 1 << 20 }

  @inline(__always)
  mutating func setTie(_ tie: Double, at part: Int) { ties[part & 15] = tie }

  /// Takes the weights of a journey: sixteen, zero beyond its values.
  @inline(__always)
  mutating func take(_ weights: [Double]) {
    let weights = weights.span
    for part in 0..<16 { self.weights[part] = weights[part] }
  }

  /// Splits an amount over the first `count` parts, at most sixteen.
  ///
  /// False where the plain form is to be asked: an amount too large, or rounding that left more units than
  /// parts.
  @inline(__always)
  mutating func split(_ amount: Int64, count: Int) -> Bool {
    if amount.magnitude >= PennySplit.limit.magnitude { return false }
    let total = Double(amount.magnitude)
    let sign = amount < 0 ? -1.0 : 1.0
    if count <= 8 {
      let low = PennySplit.cut(total, PennySplit.vector(weights, 0), PennySplit.vector(ties, 0))
      let left = total - low.wholes.sum()
      if left < 0 || left > Double(count) { return false }
      var before = Parts.zero
      for part in 0..<8 { before = PennySplit.count(low.keys[part], before, low.keys) }
      put(low.wholes, before, left, sign, at: 0)
      return true
    }
    let low = PennySplit.cut(total, PennySplit.vector(weights, 0), PennySplit.vector(ties, 0))
    let high = PennySplit.cut(total, PennySplit.vector(weights, 8), PennySplit.vector(ties, 8))
    let left = total - low.wholes.sum() - high.wholes.sum()
    if left < 0 || left > Double(count) { return false }
    var beforeLow = Parts.zero
    var beforeHigh = Parts.zero
    for part in 0..<8 {
      beforeLow = PennySplit.count(low.keys[part], beforeLow, low.keys)
      beforeLow = PennySplit.count(high.keys[part], beforeLow, low.keys)
      beforeHigh = PennySplit.count(low.keys[part], beforeHigh, high.keys)
      beforeHigh = PennySplit.count(high.keys[part], beforeHigh, high.keys)
    }
    put(low.wholes, beforeLow, left, sign, at: 0)
    put(high.wholes, beforeHigh, left, sign, at: 8)
    return true
  }

  @inline(__always)
  private static func vector(_ numbers: InlineArray<16, Double>, _ first: Int) -> Parts {
    Parts(
      numbers[first], numbers[first + 1], numbers[first + 2], numbers[first + 3], numbers[first + 4],
      numbers[first + 5], numbers[first + 6], numbers[first + 7])
  }

  /// Whole units below each share, and a key that orders the remainders; -1 for a part without weight.
  @inline(__always)
  private static func cut(_ total: Double, _ weights: Parts, _ ties: Parts) -> (wholes: Parts, keys: Parts) {
    let shares = weights * total
    var wholes = (shares + rounder) - rounder
    wholes.replace(with: wholes - 1, where: wholes .> shares)
    let remainders = ((shares - wholes) * 1e9 + rounder) - rounder
    var keys = remainders + ties
    keys.replace(with: -1, where: weights .<= 0)
    return (wholes, keys)
  }

  /// One more where the key comes before the part's own.
  @inline(__always)
  private static func count(_ key: Double, _ before: Parts, _ keys: Parts) -> Parts {
    before.replacing(with: before + 1, where: Parts(repeating: key) .> keys)
  }

  @inline(__always)
  private mutating func put(_ wholes: Parts, _ before: Parts, _ left: Double, _ sign: Double, at first: Int) {
    let result = wholes.replacing(with: wholes + 1, where: before .< left) * sign
    for part in 0..<8 { units[first + part] = result[part] }
  }
}
