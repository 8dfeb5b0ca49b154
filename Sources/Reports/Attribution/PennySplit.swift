/// Largest remainder for up to sixteen parts at once, without branches: what ``LargestRemainder`` gives, faster.
///
/// Each part's share is cut to whole units in floating point, eight parts a vector; the place of a remainder
/// among the others is counted, not sorted, and the units left over go to the first places.
enum PennySplit {
  private typealias Lanes = SIMD8<Double>

  /// Amounts below this are exact in the floating-point steps; larger ones take the plain form.
  static let limit = UInt64(1) << 45
  /// Adding and taking it off rounds to a whole number, half to even.
  private static let rounder = Lanes(repeating: 0x1.8p52)

  /// The order of texts as numbers that a remainder in units of 1e-9 can carry behind its point: larger comes
  /// first, at least 0 and below 1.
  ///
  /// 2^20 texts can be told apart; a dictionary with more takes the plain form throughout.
  static func ties(ofRanks ranks: [Int32]) -> [Double] { ranks.map { 1 - Double($0 + 1) * 0x1p-20 } }
  static func canTell(_ count: Int) -> Bool { count < 1 << 20 }

  /// Splits an amount over the first `count` parts, at most sixteen, into whole units that sum to it.
  ///
  /// False where the plain form is to be asked: an amount too large, or rounding that left more units than
  /// parts.
  @inline(__always)
  static func split(_ amount: Int64, count: Int, _ weights: Parts, _ ties: Parts, _ units: inout Parts) -> Bool {
    if amount.magnitude >= limit { return false }
    let total = Double(amount.magnitude)
    let sign = amount < 0 ? -1.0 : 1.0
    let low = cut(total, vector(weights, 0), vector(ties, 0))
    if count <= 8 {
      let left = total - low.wholes.sum()
      if left < 0 || left > Double(count) { return false }
      var before = Lanes.zero
      before = PennySplit.count(low.keys, before, low.keys, count)
      put(low.wholes, before, left, sign, 0, &units)
      return true
    }
    let high = cut(total, vector(weights, 8), vector(ties, 8))
    let left = total - low.wholes.sum() - high.wholes.sum()
    if left < 0 || left > Double(count) { return false }
    var beforeLow = PennySplit.count(low.keys, Lanes.zero, low.keys, 8)
    beforeLow = PennySplit.count(high.keys, beforeLow, low.keys, count - 8)
    var beforeHigh = PennySplit.count(low.keys, Lanes.zero, high.keys, 8)
    beforeHigh = PennySplit.count(high.keys, beforeHigh, high.keys, count - 8)
    put(low.wholes, beforeLow, left, sign, 0, &units)
    put(high.wholes, beforeHigh, left, sign, 8, &units)
    return true
  }

  @inline(__always)
  private static func vector(_ numbers: Parts, _ first: Int) -> Lanes {
    Lanes(
      numbers[first], numbers[first + 1], numbers[first + 2], numbers[first + 3], numbers[first + 4],
      numbers[first + 5], numbers[first + 6], numbers[first + 7])
  }

  /// Whole units below each share, and a key that orders the remainders; -1 for a part without weight.
  @inline(__always)
  private static func cut(_ total: Double, _ weights: Lanes, _ ties: Lanes) -> (wholes: Lanes, keys: Lanes) {
    let shares = weights * total
    var wholes = (shares + rounder) - rounder
    wholes.replace(with: wholes - 1, where: wholes .> shares)
    let remainders = ((shares - wholes) * 1e9 + rounder) - rounder
    var keys = remainders + ties
    keys.replace(with: -1, where: weights .<= 0)
    return (wholes, keys)
  }

  /// For each part one more for each of the first keys that comes before its own.
  @inline(__always)
  private static func count(_ first: Lanes, _ before: Lanes, _ keys: Lanes, _ count: Int) -> Lanes {
    var before = before
    for part in 0..<8 { before.replace(with: before + 1, where: Lanes(repeating: first[part]) .> keys) }
    return before
  }

  @inline(__always)
  private static func put(
    _ wholes: Lanes, _ before: Lanes, _ left: Double, _ sign: Double, _ first: Int, _ units: inout Parts
  ) {
    let result = wholes.replacing(with: wholes + 1, where: before .< left) * sign
    for part in 0..<8 { units[first + part] = result[part] }
  }
}
