import Alignment
import Testing

@Suite struct `A quantile` {
  @Test(arguments: [
    (0.5, [3.0], 3.0), (0.0, [3.0], 3.0), (1.0, [3.0], 3.0),
    (0.5, [1, 2], 1.5), (0.5, [1, 2, 3], 2), (0.9, [1, 2, 3, 4], 3.7), (0.25, [1, 2, 3, 4, 5], 2),
    (0.0, [1, 2, 3], 1), (1.0, [1, 2, 3], 3), (-1, [1, 2, 3], 1), (2, [1, 2, 3], 3),
    // Position 3 x 0.35 = 1.05.
    (0.35, [1, 5, 7, 20], 5.1), (0.5, [-4, -2], -3),
  ])
  func `interpolates between neighbours`(share: Double, numbers: [Double], expected: Double) throws {
    let quantile = try #require(Statistics.quantile(share, ofSorted: numbers))
    #expect(abs(quantile - expected) < 1e-12)
  }

  @Test func `of nothing is nil`() {
    #expect(Statistics.quantile(0.5, ofSorted: [Double]()) == nil)
  }

  @Test func `reads a slice from its own start`() {
    #expect(Statistics.quantile(0.5, ofSorted: [9, 1, 2, 3].dropFirst()) == 2)
  }

  @Test func `never falls as the share rises`() {
    var dice = SeededGenerator(seed: 11)
    let numbers = (0..<50).map { _ in dice.unit() }.sorted()
    let quantiles = stride(from: 0, through: 1, by: 0.01).compactMap { Statistics.quantile($0, ofSorted: numbers) }
    #expect(quantiles == quantiles.sorted())
  }
}

@Suite struct `A Wilson interval` {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
  // table I, method 3; to four digits.
  @Test(arguments: [
    (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718), (15, 148, 0.0624, 0.1605), (81, 263, 0.2553, 0.3662),
    (20, 20, 0.8389, 1.0),
  ])
  func `holds the rate`(hits: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(Statistics.wilsonInterval(hits: hits, trials: trials))
    #expect(abs(interval.low - low) <= 5e-5)
    #expect(abs(interval.high - high) <= 5e-5)
    #expect(interval.low <= Double(hits) / Double(trials) && Double(hits) / Double(trials) <= interval.high)
  }

  @Test func `solves Wilson's equation at both ends`() throws {
    for (hits, trials) in [(1, 7), (3, 200), (199, 200), (842, 8_000)] {
      let interval = try #require(Statistics.wilsonInterval(hits: hits, trials: trials))
      let rate = Double(hits) / Double(trials)
      for end in [interval.low, interval.high] {
        let deviations = abs(rate - end) / (end * (1 - end) / Double(trials)).squareRoot()
        #expect(abs(deviations - Statistics.z95) < 1e-9)
      }
    }
  }

  @Test func `without trials is nil`() {
    #expect(Statistics.wilsonInterval(hits: 0, trials: 0) == nil)
  }
}

@Suite struct `A seeded generator` {
  @Test func `gives the published sequence`() {
    // Reference output of splitmix64.c for seed 1234567.
    var dice = SeededGenerator(seed: 1_234_567)
    #expect(dice.next() == 6_457_827_717_110_365_317)
    #expect(dice.next() == 3_203_168_211_198_807_973)
    #expect(dice.next() == 9_817_491_932_198_370_423)
  }

  @Test func `repeats itself for the same seed only`() {
    var one = SeededGenerator(seed: 1)
    var same = SeededGenerator(seed: 1)
    var other = SeededGenerator(seed: 2)
    let first = (0..<20).map { _ in one.next() }
    #expect(first == (0..<20).map { _ in same.next() })
    #expect(first != (0..<20).map { _ in other.next() })
  }

  @Test func `gives units below one, evenly`() {
    var dice = SeededGenerator(seed: 5)
    let units = (0..<10_000).map { _ in dice.unit() }
    #expect(units.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.02)
  }

  @Test func `splits into one that runs apart`() {
    var dice = SeededGenerator(seed: 5)
    var part = dice.split()
    #expect(part.next() != dice.next())
  }
}
