import Alignment
import Testing

@Suite struct `An amount of money` {
  @Test(
    arguments: [
      // Nothing, and one to one.
      (0, 2, 2, 1_000_000_000, 0), (12_345, 2, 2, 1_000_000_000, 12_345), (-12_345, 2, 2, 1_000_000_000, -12_345),
      // Halves go to the even cent, on both sides of zero.
      (5, 3, 2, 1_000_000_000, 0), (15, 3, 2, 1_000_000_000, 2), (25, 3, 2, 1_000_000_000, 2),
      (-5, 3, 2, 1_000_000_000, 0), (-15, 3, 2, 1_000_000_000, -2), (-25, 3, 2, 1_000_000_000, -2),
      (26, 3, 2, 1_000_000_000, 3), (-24, 3, 2, 1_000_000_000, -2),
      // Yen to euro and back; dinars; no rate at all.
      (1_234, 0, 2, 6_100_000, 753), (753, 2, 0, 163_934_426_229, 1_234), (1_500, 3, 2, 3_020_000_000, 453),
      (99, 2, 2, 0, 0),
    ] as [(Int64, Int, Int, Int64, Int64)])
  func `converts between minor units and rounds half to even`(
    minor: Int64, from: Int, to: Int, nano: Int64, expected: Int64
  ) {
    #expect(Money.converted(minor: minor, fromDigits: from, toDigits: to, nano: nano) == expected)
  }

  @Test func `converts the largest amounts exactly or says that they do not fit`() {
    #expect(Money.converted(minor: .max, fromDigits: 2, toDigits: 2, nano: 1_000_000_000) == .max)
    #expect(Money.converted(minor: .min, fromDigits: 2, toDigits: 2, nano: 1_000_000_000) == .min)
    #expect(Money.converted(minor: .max, fromDigits: 2, toDigits: 2, nano: 1_000_000_001) == nil)
    #expect(Money.converted(minor: .max, fromDigits: 0, toDigits: 4, nano: .max) == nil)
    #expect(Money.converted(minor: .min, fromDigits: 4, toDigits: 0, nano: .max) == nil)
    #expect(
      Money.converted(minor: 9_000_000_000_000_001, fromDigits: 4, toDigits: 4, nano: 1_000_000_000)
        == 9_000_000_000_000_001)
  }

  @Test func `refuses digits and rates that cannot be`() {
    #expect(Money.converted(minor: 1, fromDigits: 5, toDigits: 2, nano: 1) == nil)
    #expect(Money.converted(minor: 1, fromDigits: 2, toDigits: -1, nano: 1) == nil)
    #expect(Money.converted(minor: 1, fromDigits: 2, toDigits: 2, nano: -1) == nil)
  }

  @Test func `converts as exact decimal arithmetic does`() {
    var dice = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let minor = Int64.random(in: -1_000_000_000...1_000_000_000, using: &dice)
      let nano = Int64.random(in: 0...5_000_000_000, using: &dice)
      guard let result = Money.converted(minor: minor, fromDigits: 2, toDigits: 2, nano: nano) else {
        Issue.record("\(minor) at \(nano) has no result")
        continue
      }
      // Twice the distance to the exact value is at most one unit, and exactly one only for even results.
      let distance = (Int128(result) * 1_000_000_000 - Int128(minor) * Int128(nano)).magnitude * 2
      #expect(distance < 1_000_000_000 || (distance == 1_000_000_000 && result % 2 == 0))
    }
  }
}

@Suite struct `A currency` {
  @Test(arguments: [
    ("EUR", 2), ("USD", 2), ("JPY", 0), ("BHD", 3), ("CLF", 4), ("ISK", 0), ("XCG", 2), ("ZWG", 2), ("HRK", 2),
    ("eur", 2), ("Gbp", 2),
  ])
  func `knows the digits of its minor unit`(code: String, digits: Int) throws {
    #expect(try #require(Currency(code)).minorDigits == digits)
  }

  @Test(arguments: ["", "E", "EU", "EURO", "XXX", "XTS", "XAU", "DEM", "ABC", "€", "E R", "ÄÖÜ", "123"])
  func `is refused when the code is not in the list`(code: String) {
    #expect(Currency(code) == nil)
  }

  @Test func `has a list without repeats`() {
    let codes = Currency.codes
    #expect(Set(codes).count == codes.count)
    #expect(codes.count > 165)
    #expect(codes.allSatisfy { Currency($0)?.code == $0 })
  }
}
