import Alignment

/// Draws for the demo company: the same for the same seed on every machine, so without the system's `exp` and `log`.
struct DemoDice: Sendable {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A generator of its own for one numbered part of a seed's work.
  init(seed: UInt64, part: UInt64) {
    var root = SeededGenerator(seed: seed &+ part &* 0xA076_1D64_78BD_642F)
    generator = SeededGenerator(seed: root.next())
  }

  /// 0 up to, but without, 1.
  @inline(__always)
  mutating func unit() -> Double { generator.unit() }

  @inline(__always)
  mutating func chance(_ probability: Double) -> Bool { generator.unit() < probability }

  /// 0 up to, but without, `count`, which is at least 1.
  @inline(__always)
  mutating func below(_ count: Int) -> Int { Int(generator.unit() * Double(count)) }

  @inline(__always)
  mutating func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * generator.unit() }

  /// Mostly short, sometimes long, never more than three times the mean; for waiting times.
  @inline(__always)
  mutating func skewed(mean: Double) -> Double {
    let u = generator.unit()
    return 3 * mean * u * u
  }

  /// A whole number with this mean: half to one and a half times, rounded up or down by chance.
  @inline(__always)
  mutating func count(mean: Double) -> Int { Int(mean * between(0.5, 1.5) + unit()) }

  /// About standard normal: twelve uniform draws less six.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += generator.unit() }
    return sum
  }

  /// Log-normal with this median.
  mutating func logNormal(median: Double, sigma: Double) -> Double { median * DemoDice.exp(sigma * normal()) }

  /// The place of a running sum of weights that the draw falls on.
  @inline(__always)
  mutating func place(in sums: [Double]) -> Int {
    guard let total = sums.last else { return 0 }
    let mark = generator.unit() * total
    if sums.count <= 16 {
      var place = 0
      while place < sums.count - 1, sums[place] <= mark { place += 1 }
      return place
    }
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= mark { low = middle + 1 } else { high = middle }
    }
    return low
  }

  static func sums(_ weights: [Double]) -> [Double] {
    var sum = 0.0
    return weights.map {
      sum += $0
      return sum
    }
  }

  /// e to the x, to about nine digits for |x| below 8.
  private static func exp(_ x: Double) -> Double {
    let y = x / 4_096
    var power = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)))
    for _ in 0..<12 { power *= power }
    return power
  }
}
