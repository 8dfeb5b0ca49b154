import Alignment
import Testing

@Suite struct `The largest remainder` {
  @Test(
    arguments: [
      (0, [1.0], [0]), (7, [1.0], [7]), (-7, [1.0], [-7]),
      (100, [1 / 3, 1 / 3, 1 / 3], [34, 33, 33]), (-100, [1 / 3, 1 / 3, 1 / 3], [-34, -33, -33]),
      (1, [0.5, 0.5], [1, 0]), (2, [0.4, 0.4, 0.2], [1, 1, 0]),
      (-100, [0.5, 0.125, 0.375], [-50, -13, -37]),
      // A part of nothing gets nothing, even first in the order of ties.
      (1, [0, 0.5, 0.5], [0, 1, 0]), (3, [0, 1], [0, 3]),
      // 100 x 0.29 is 28.999999999999996: its remainder counts as the whole it is.
      (100, [0.29, 0.71], [29, 71]),
      // 0.1 + 0.2 is more than 0.3.
      (10, [0.1 + 0.2, 0.7], [3, 7]),
      // Weights that add up to less or more than 1 still share all of it.
      (10, [0.3, 0.3], [5, 5]), (10, [0.7, 0.7], [5, 5]), (5, [0, 0], [3, 2]),
    ] as [(Int64, [Double], [Int64])])
  func `splits an amount into parts that add up`(amount: Int64, weights: [Double], expected: [Int64]) {
    #expect(LargestRemainder.split(amount, weights: weights) == expected)
  }

  @Test func `gives ties to the lowest rank`() {
    #expect(LargestRemainder.split(1, weights: [0.25, 0.25, 0.25, 0.25], ranks: [3, 2, 0, 1]) == [0, 0, 1, 0])
    // 1e-10 apart is a tie; 1e-8 is not.
    #expect(LargestRemainder.split(1, weights: [0.5 - 1e-10, 0.5 + 1e-10]) == [1, 0])
    #expect(LargestRemainder.split(1, weights: [0.5 - 1e-8, 0.5 + 1e-8]) == [0, 1])
  }

  @Test func `of no parts is empty`() {
    #expect(LargestRemainder.split(5, weights: []).isEmpty)
  }

  @Test(arguments: 0..<40)
  func `always adds up and stays within a unit of the share`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let raw = (0..<Int.random(in: 1...40, using: &dice)).map { _ in dice.unit() < 0.1 ? 0 : dice.unit() + 1e-6 }
      let sum = raw.reduce(0, +)
      guard sum > 0 else { continue }
      let weights = raw.map { $0 / sum }
      let limits: [Int64] = [10, 1_000, 1_000_000_000, 9_000_000_000_000_000]
      let limit = limits[Int.random(in: 0..<4, using: &dice)]
      let amount = Int64.random(in: -limit...limit, using: &dice)
      let parts = LargestRemainder.split(amount, weights: weights)
      #expect(parts.reduce(0, +) == amount)
      #expect(parts == LargestRemainder.split(-amount, weights: weights).map { -$0 })
      for (part, weight) in zip(parts, weights) {
        #expect(weight > 0 || part == 0)
        #expect(part == 0 || (part < 0) == (amount < 0))
        // Beyond 2^53 / parts the floating share itself is off by some units.
        let slack = 1 + Double(amount.magnitude) * 1e-14
        #expect(abs(Double(part) - Double(amount) * weight) <= slack)
      }
    }
  }

  @Test(arguments: [Int64.max, .min, 9_000_000_000_000_000, -9_000_000_000_000_001])
  func `adds up for the largest amounts`(amount: Int64) {
    for weights in [[1.0], [0.5, 0.5], [1 / 3, 1 / 3, 1 / 3], [0.225, 0.225, 0.225, 0.225, 0.1], [1 - 1e-15, 0]]
      as [[Double]]
    {
      var left = amount
      for part in LargestRemainder.split(amount, weights: weights) { left -= part }
      #expect(left == 0)
    }
  }

  @Test func `does not depend on the order of the parts`() {
    var dice = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let raw = (0..<8).map { _ in Double(Int.random(in: 0...4, using: &dice)) }
      let sum = raw.reduce(0, +)
      guard sum > 0 else { continue }
      let weights = raw.map { $0 / sum }
      let amount = Int64.random(in: -500...500, using: &dice)
      let order = Array(weights.indices).shuffled(using: &dice)
      let straight = LargestRemainder.split(amount, weights: weights)
      let mixed = LargestRemainder.split(amount, weights: order.map { weights[$0] }, ranks: order)
      #expect(order.map { straight[$0] } == mixed)
    }
  }
}
