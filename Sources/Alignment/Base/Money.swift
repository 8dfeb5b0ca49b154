/// An ISO 4217 currency: its three-letter code, upper-case.
package struct Currency: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let code: String

  /// `nil` unless the code is in the list of ISO 4217 in use (``Currency/minorDigits(of:)``).
  package init?(_ code: String) {
    let upper = code.uppercased()
    guard Currency.minorDigits(of: upper) != nil else { return nil }
    self.code = upper
  }

  /// How many decimal digits the minor unit stands for: 2 for EUR, 0 for JPY, 3 for BHD.
  package var minorDigits: Int { Currency.minorDigits(of: code) ?? 2 }

  package var description: String { code }
  package static func < (a: Self, b: Self) -> Bool { a.code < b.code }
}

/// An exact amount: minor units (cents) of one currency. Sums are integers and never lose a cent.
package struct Money: Hashable, Sendable {
  package let minor: Int64
  package let currency: Currency

  package init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }
}

extension Money {
  /// An amount of one currency in minor units of another, rounded half to even.
  ///
  /// The product is formed exactly in 128 bits and rounded once.
  ///
  ///     // 1,234 yen at 0.0061 euro each: 7.5274 euro
  ///     Money.converted(minor: 1_234, fromDigits: 0, toDigits: 2, nano: 6_100_000)   // 753
  ///
  /// - Parameters:
  ///   - minor: the amount in minor units.
  ///   - fromDigits: decimal digits its minor unit stands for, 0 to 4 (``Currency/minorDigits``).
  ///   - toDigits: decimal digits the result's minor unit stands for, 0 to 4.
  ///   - nano: whole units of the result's currency for one whole unit, times 1e9; not negative.
  /// - Returns: `nil` where the result does not fit 64 bits, or the digits or the rate are out of range.
  package static func converted(minor: Int64, fromDigits: Int, toDigits: Int, nano: Int64) -> Int64? {
    guard (0...4).contains(fromDigits), (0...4).contains(toDigits), nano >= 0 else { return nil }
    // 10^(9 + from - to) is never below 10^5, so nothing is multiplied but the amount and the rate: below 2^126.
    var divisor: Int128 = 1
    for _ in 0..<(9 + fromDigits - toDigits) { divisor *= 10 }
    let (quotient, remainder) = (Int128(minor) * Int128(nano)).quotientAndRemainder(dividingBy: divisor)
    let twice = remainder.magnitude * 2
    let roundsAway = twice > divisor.magnitude || (twice == divisor.magnitude && quotient % 2 != 0)
    return Int64(exactly: roundsAway ? quotient + (remainder < 0 ? -1 : 1) : quotient)
  }
}
