/// An amount that is cut into whole units and remainders, two models in a vector.
///
/// The parts are those of ``LargestRemainder``, with remainders that are exact while amount x weight is below 2^53. A
/// share is cut by rounding it less a half: one that is a whole number, or a hair off it, may come out one
/// lower. Its remainder is then 1, the largest there is, so that it is the first to get a unit back. Shares add up
/// to the amount but for 2^-50 of it: below ``limit`` the units left over are 0 to the number of parts.
struct RuleShares {
  /// The amount without its sign.
  let total: Double

  /// Minor units, 43 million of a currency with hundredths; larger amounts go by the plain form.
  static let limit = UInt64(1) << 32

  @inline(__always)
  init(_ amount: Int64) {
    total = Double(amount.magnitude)
  }

  /// ``RuleScratch/width``: remainders are in so many parts of a unit, so that places decide ties.
  @inline(__always)
  static var places: Double { 32 }

  /// Adding it rounds to a whole number, half to even, which then stands in the low bits; what is a whole number in
  /// floating point comes back by taking it off.
  @inline(__always)
  static var rounder: SIMD2<Double> { SIMD2(0x1.8p52, 0x1.8p52) }

  /// The whole numbers below, or one lower.
  @inline(__always)
  static func below(_ shares: SIMD2<Double>) -> SIMD2<Double> { (shares - 0.5 + rounder) - rounder }
  @inline(__always)
  static func below(_ share: Double) -> Double { (share - 0.5 + 0x1.8p52) - 0x1.8p52 }

  /// The low 32 bits of four whole numbers that a rounder was added to.
  @inline(__always)
  static func low(_ one: SIMD2<Double>, _ two: SIMD2<Double> = .zero) -> SIMD4<Int32> {
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
