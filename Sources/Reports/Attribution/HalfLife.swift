/// Weights that halve with age: 2^(-age / half-life), from a table and a short series.
///
/// The age in units of half-life / 2,048 is split into the nearest whole number, looked up, and an exact
/// integer remainder, whose power is three terms of the exponential series; whole half-lives go into the
/// exponent. Within a few units in the last place of the true power.
struct HalfLife: Sendable {
  private let table: [Double]
  private let length: Int64
  private let inverse: Double
  private let step: Double

  /// Seven days, in milliseconds.
  static let week: Int64 = 604_800_000
  static let standard = HalfLife(milliseconds: week)

  init(milliseconds: Int64) {
    precondition(milliseconds > 0, "a half-life is longer than nothing")
    length = milliseconds
    inverse = 2_048 / Double(milliseconds)
    step = -HalfLife.ln2 / (2_048 * Double(milliseconds))
    table = (0..<2_048).map { HalfLife.power(-Double($0) / 2_048) }
  }

  static let tableCount = 2_048

  /// - Parameters:
  ///   - age: milliseconds, 0 to 2^50; older than a thousand half-lives weighs nothing.
  ///   - table: ``powers``, cut to its 2,048 entries.
  @inline(__always)
  func weight(ofAge age: Int64, table: Span<Double>) -> Double {
    if age >= length &* 1_000 { return 0 }
    // Adding 2^52 rounds to a whole number, which then stands in the low bits.
    let whole = Int64(bitPattern: (Double(age) * inverse + 0x1p52).bitPattern & 0xF_FFFF_FFFF_FFFF)
    let rest = (age &<< 11) &- whole &* length
    let z = Double(rest) * step
    let series = 1 + z * (1 + z * (0.5 + z * (1.0 / 6)))
    let halvings = UInt64(truncatingIfNeeded: whole &>> 11)
    let scale = Double(bitPattern: (1_023 &- halvings) &<< 52)
    return table[Int(truncatingIfNeeded: whole & 2_047)] * series * scale
  }

  var powers: [Double] { table }

  private static let ln2 = 0.693147180559945309417

  /// 2^x for -1 < x <= 0 by its series, summed from the smallest term.
  private static func power(_ x: Double) -> Double {
    var terms = [1.0]
    for n in 1...24 { terms.append(terms[n - 1] * (x * ln2) / Double(n)) }
    return terms.reversed().reduce(0, +)
  }
}
