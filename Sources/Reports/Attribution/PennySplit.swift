/// Largest remainder for up to sixteen parts at once, without branches: what ``LargestRemainder`` gives, faster.
///
/// Each part's share is cut to whole units in floating point, in vectors; the place of a remainder
/// among the others is counted, not sorted, and the units left over go to the first places.
enum PennySplit {
  /// Amounts below this are exact in the floating-point steps; larger ones take the plain form.
  static let limit = UInt64(1) << 45

  /// Splits an amount over the first `count` parts, at most sixteen and in the order that decides ties, into
  /// whole units that sum to it.
  ///
  /// False where the plain form is to be asked: an amount too large, or rounding that left more units than
  /// parts.
  @inline(__always)
  static func split(_ amount: Int64, count: Int, _ weights: Parts, _ units: inout Parts) -> Bool {
    if amount.magnitude >= limit { return false }
    let total = Double(amount.magnitude)
    let sign = amount < 0 ? -1.0 : 1.0
    if count <= 4 { return splitFour(total, sign, count, weights, &units) }
    if count <= 8 { return splitEight(total, sign, count, weights, &units) }
    return splitSixteen(total, sign, count, weights, &units)
  }

  @inline(__always)
  private static func splitFour(
    _ total: Double, _ sign: Double, _ count: Int, _ weights: Parts, _ units: inout Parts
  ) -> Bool {
    let weights = SIMD4(weights[0], weights[1], weights[2], weights[3])
    let rounder = SIMD4<Double>(repeating: 0x1.8p52)
    let shares = weights * total
    var wholes = (shares + rounder) - rounder
    wholes -= SIMD4<Double>.zero.replacing(with: 1, where: wholes .> shares)
    let remainders = ((shares - wholes) * 1e9 + rounder) - rounder
    var keys = remainders * 16 + SIMD4(15, 14, 13, 12)
    keys.replace(with: -1, where: weights .<= 0)
    let left = total - wholes.sum()
    if left < 0 || left > Double(count) { return false }
    var before = SIMD4<Double>.zero
    for part in 0..<4 {
      before += SIMD4<Double>.zero.replacing(with: 1, where: SIMD4(repeating: keys[part]) .> keys)
    }
    let result = (wholes + SIMD4<Double>.zero.replacing(with: 1, where: before .< left)) * sign
    for part in 0..<4 { units[part] = result[part] }
    return true
  }

  private typealias Lanes = SIMD8<Double>

  @inline(__always)
  private static func splitEight(
    _ total: Double, _ sign: Double, _ count: Int, _ weights: Parts, _ units: inout Parts
  ) -> Bool {
    let low = cut(total, vector(weights, 0), Lanes(15, 14, 13, 12, 11, 10, 9, 8))
    let left = total - low.wholes.sum()
    if left < 0 || left > Double(count) { return false }
    put(low.wholes, before(Lanes.zero, low.keys, low.keys), left, sign, 0, &units)
    return true
  }

  private static func splitSixteen(
    _ total: Double, _ sign: Double, _ count: Int, _ weights: Parts, _ units: inout Parts
  ) -> Bool {
    let low = cut(total, vector(weights, 0), Lanes(15, 14, 13, 12, 11, 10, 9, 8))
    let high = cut(total, vector(weights, 8), Lanes(7, 6, 5, 4, 3, 2, 1, 0))
    let left = total - low.wholes.sum() - high.wholes.sum()
    if left < 0 || left > Double(count) { return false }
    put(low.wholes, before(before(Lanes.zero, low.keys, low.keys), high.keys, low.keys), left, sign, 0, &units)
    put(high.wholes, before(before(Lanes.zero, low.keys, high.keys), high.keys, high.keys), left, sign, 8, &units)
    return true
  }

  @inline(__always)
  private static func vector(_ numbers: Parts, _ first: Int) -> Lanes {
    Lanes(
      numbers[first], numbers[first + 1], numbers[first + 2], numbers[first + 3], numbers[first + 4],
      numbers[first + 5], numbers[first + 6], numbers[first + 7])
  }

  /// Whole units below each share, and a key that orders the remainders; -1 for a part without weight.
  ///
  /// Adding and taking off the rounder rounds to a whole number, half to even.
  @inline(__always)
  private static func cut(_ total: Double, _ weights: Lanes, _ ties: Lanes) -> (wholes: Lanes, keys: Lanes) {
    let rounder = Lanes(repeating: 0x1.8p52)
    let shares = weights * total
    var wholes = (shares + rounder) - rounder
    wholes -= Lanes.zero.replacing(with: 1, where: wholes .> shares)
    let remainders = ((shares - wholes) * 1e9 + rounder) - rounder
    var keys = remainders * 16 + ties
    keys.replace(with: -1, where: weights .<= 0)
    return (wholes, keys)
  }

  /// For each part one more for each of the others that comes before it.
  @inline(__always)
  private static func before(_ before: Lanes, _ others: Lanes, _ keys: Lanes) -> Lanes {
    var before = before
    for part in 0..<8 { before += Lanes.zero.replacing(with: 1, where: Lanes(repeating: others[part]) .> keys) }
    return before
  }

  @inline(__always)
  private static func put(
    _ wholes: Lanes, _ before: Lanes, _ left: Double, _ sign: Double, _ first: Int, _ units: inout Parts
  ) {
    let result = (wholes + Lanes.zero.replacing(with: 1, where: before .< left)) * sign
    for part in 0..<8 { units[first + part] = result[part] }
  }
}
