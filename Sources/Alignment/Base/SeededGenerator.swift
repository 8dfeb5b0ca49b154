/// Random numbers that are the same for the same seed, on every machine and in every release.
///
/// SplitMix64 of G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number Generators",
/// OOPSLA 2014: a counter stepped by the golden ratio, its bits mixed. For samples and resamples, not for secrets.
///
///     var dice = SeededGenerator(seed: 1)
///     Int.random(in: 1...6, using: &dice)
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to, but without, 1, of 53 random bits.
  package mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A generator of its own for one part of the work, so that parts can run in any order with the same result.
  package mutating func split() -> SeededGenerator { SeededGenerator(seed: next()) }
}
