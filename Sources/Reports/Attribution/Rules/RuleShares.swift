/// An amount that is cut into whole units and remainders, two models in a vector.
///
/// The parts are those of ``LargestRemainder``, with remainders that are exact while amount x weight is below 2^53. A
/// share is cut by rounding it less a half: one that is a whole number, or a hair off it, may come out one
/// lower. Its remainder is then 1, the largest there is, so that it is the first to get a unit back. Shares add up
/// to the amount but for 2^-50 of it: below ``limit`` the units left over are 0 to the number of parts.
struct RuleShares {
  /// The amount without its sign, in both lanes; the sign; and its bits, all set for a refund.
  let total: SIMD2<Double>
  let sign: SIMD2<Double>
  let flip: SIMD4<Int32>

  /// Minor units; larger amounts go by the plain form.
  static let limit = UInt64(1) << 40
  /// Adding it rounds to a whole number, half to even, which then stands in the low bits; what is a whole number in
  /// floating point comes back by taking it off.
  @inline(__always)
  static var rounder: SIMD2<Double> { SIMD2(0x1.8p52, 0x1.8p52) }

  @inline(__always)
  init(_ amount: Int64) {
    total = SIMD2(repeating: Double(amount.magnitude))
    sign = SIMD2(repeating: amount < 0 ? -1 : 1)
    flip = SIMD4(repeating: amount < 0 ? -1 : 0)
  }

  /// Whole units of the shares of `parts` out of a whole, and the remainders in units of 1e-9 as low bits.
  ///
  /// - Parameters:
  ///   - inverse: 1 / whole.
  @inline(__always)
  func cut(
    _ parts: SIMD2<Double>, of whole: SIMD2<Double>, _ inverse: SIMD2<Double>
  ) -> (units: SIMD2<Double>, remainder: SIMD2<Double>) {
    let shares = parts * total
    let units = (shares * inverse - 0.5 + RuleShares.rounder) - RuleShares.rounder
    return (units, (shares - units * whole) * (inverse * 1e9) + RuleShares.rounder)
  }

  /// The low 32 bits of four numbers.
  @inline(__always)
  static func low(_ one: SIMD2<Double>, _ two: SIMD2<Double>) -> SIMD4<Int32> {
    SIMD4(
      Int32(truncatingIfNeeded: one[0].bitPattern), Int32(truncatingIfNeeded: one[1].bitPattern),
      Int32(truncatingIfNeeded: two[0].bitPattern), Int32(truncatingIfNeeded: two[1].bitPattern))
  }

  /// -1 where true.
  @inline(__always)
  static func minusOne(_ mask: SIMDMask<SIMD4<Int32>>) -> SIMD4<Int32> {
    SIMD4<Int32>.zero.replacing(with: -1, where: mask)
  }
}
