/// Weights that halve with age: 2^(-age / half-life), from four small tables.
///
///     age in milliseconds     tttttttttt ssssssssss rrrrrrrrrr qqqqqqqqqq     40 bits
///     weight                  T[t]      x S[s]     x R[r]     x Q[q]
///
/// A power of a sum is a product of powers: each ten bits of the age have a table of 1,024 entries, each within
/// half a unit in the last place, so that the product is within four units. Nothing is left of what
/// is older than 2^40 milliseconds, 34 years.
struct HalfLife: Sendable {
  /// The four tables, for the lowest bits first.
  let powers: [Double]

  static let tableCount = 4_096
  static let limit: Int64 = 1 << 40 - 1

  /// Seven days, in milliseconds.
  static let week: Int64 = 604_800_000
  static let standard = HalfLife(milliseconds: week)

  init(milliseconds: Int64) {
    precondition(milliseconds > 0, "a half-life is longer than nothing")
    powers = (0..<HalfLife.tableCount).map { place in
      let age = Int64(place & 1_023) << Int64(place >> 10 * 10)
      let (halvings, rest) = age.quotientAndRemainder(dividingBy: milliseconds)
      if halvings > 1_100 { return 0 }
      return Double(
        sign: .plus, exponent: -Int(halvings),
        significand: HalfLife.power(-Double(rest) / Double(milliseconds)))
    }
  }

  /// - Parameters:
  ///   - age: milliseconds, not negative.
  ///   - table: ``powers``, cut to its 4,096 entries.
  @inline(__always)
  static func weight(ofAge age: Int64, table: Span<Double>) -> Double {
    let age = Int(truncatingIfNeeded: min(age, limit))
    let low = table[age & 1_023] * table[1_024 &+ (age &>> 10) & 1_023]
    return low * (table[2_048 &+ (age &>> 20) & 1_023] * table[3_072 &+ (age &>> 30) & 1_023])
  }

  private static let ln2 = 0.693147180559945309417

  /// 2^x for -1 < x <= 0 by its series, summed from the smallest term.
  private static func power(_ x: Double) -> Double {
    var term = 1.0
    var terms = [term]
    for n in 1...24 {
      term *= (x * ln2) / Double(n)
      terms.append(term)
    }
    return terms.reversed().reduce(0, +)
  }
}
