import Reports
import Testing

/// Contacts that go to and fro between two values of their own thousands of times: stepping through such a chain, or
/// pushing back along it, takes as many rounds for every value.
@Suite struct `A chain that goes round and round` {
  /// Every journey alternates between values 2n and 2n + 1 and ends at the second; half of them convert.
  private func paths(pairs: Int, steps: Int) -> PathCounts {
    var paths = PathCounts()
    for pair in 0..<Int32(pairs) {
      paths.append((0..<steps).flatMap { _ in [pair * 2, pair * 2 + 1] }, converting: 1, null: 1)
    }
    return paths
  }

  @Test(.timeLimit(.minutes(10)), arguments: [(1, 3), (2, 3), (4, 3), (1, 780), (2, 520)])
  func `is solved in seconds`(order: Int, pairs: Int) {
    let chain = MarkovChain(paths(pairs: pairs, steps: pairs > 3 ? 200 : 3_000), order: order, valueCount: pairs * 2)
    // Nothing converts that has not met both of its values.
    for effect in chain.effects { #expect(abs(effect * Double(pairs) - 1) < 1e-6) }
  }

  @Test(arguments: [(2, 8, 3_000), (3, 8, 3_000), (2, 20, 600)])
  func `equals an exact solution where it is solved as a whole`(order: Int, steps: Int, count: Int) {
    // More states than an inverse is taken of; three values lead into all others. Short journeys are swept, long ones
    // need directions.
    var paths = PathCounts()
    var state: UInt64 = 7
    func next(_ count: Int32) -> Int32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(truncatingIfNeeded: state >> 33) % count
    }
    for _ in 0..<count {
      let path = (0..<steps).map { _ in next(2) == 0 ? next(3) : next(90) }
      paths.append(path, converting: Double(next(2)), null: 1)
    }
    let chain = MarkovChain(paths, order: order, valueCount: 90)
    let values: [Int32] = [0, 1, 50]
    for (value, effect) in zip(values.map { Int($0) }, ExactChain(paths, order: order).effects(of: values)) {
      #expect(abs(chain.effects[value] - effect) < 1e-10)
    }
  }
}
