/// Weights that halve with age: 2^(-age / half-life), from four small tables.
///
///     age in milliseconds     tttttttttt sssssssssss rrrrrrrrrrr qqqqqqqqqqq     43 bits
///     weight                  Q[q]     x R[r]      x S[s]      x T[t]
///
/// A power of a sum is a product of powers: each eleven bits of the age have a table of 2,048 entries, the highest ten
/// one of 1,024, each within half a unit in the last place, so that the product is within four units. Nothing is left of
/// what is older than 2^43 milliseconds, 278 years; up to 2^33, 99 days, three of the tables do.
struct HalfLife: Sendable {
  /// The four tables, for the lowest bits first.
  let powers: [Double]

  static let tableCount = 3 * 2_048 + 1_024
  static let limit: Int64 = 1 << 43 - 1
  /// Ages below this have nothing in the fourth table.
  static let shortLimit: Int64 = 1 << 33

  /// Seven days, in milliseconds.
  static let week: Int64 = 604_800_000
  static let standard = HalfLife(milliseconds: week)

  init(milliseconds: Int64) {
    precondition(milliseconds > 0, "a half-life is longer than nothing")
    powers = (0..<HalfLife.tableCount).map { place in
      let age = Int64(place & 2_047) << Int64(place >> 11 * 11)
      let (halvings, rest) = age.quotientAndRemainder(dividingBy: milliseconds)
      if halvings > 1_100 { return 0 }
      return Double(
        sign: .plus, exponent: -Int(halvings),
        significand: HalfLife.power(-Double(rest) / Double(milliseconds)))
    }
  }

  /// - Parameters:
  ///   - age: milliseconds, not negative.
  ///   - table: ``powers``, cut to its 7,168 entries.
  @inline(__always)
  static func weight(ofAge age: Int64, table: Span<Double>) -> Double {
    let age = Int(truncatingIfNeeded: min(age, limit))
    let low = table[age & 2_047] * table[2_048 &+ (age &>> 11) & 2_047]
    return low * (table[4_096 &+ (age &>> 22) & 2_047] * table[6_144 &+ (age &>> 33) & 1_023])
  }

  /// The same of an age below ``shortLimit``.
  @inline(__always)
  static func weight(ofShortAge age: Int64, _ table: Span<Double>) -> Double {
    let age = Int(truncatingIfNeeded: age)
    return table[trusted: age & 2_047] * table[trusted: 2_048 &+ (age &>> 11) & 2_047]
      * table[trusted: 4_096 &+ age &>> 22]
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
