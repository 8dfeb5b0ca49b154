/// Powers and logarithms of two, for what halves with time.
package enum BinaryPower {
  private static let ln2 = 0.693147180559945309417

  /// 1 / n! x ln2^n, for the series of 2^x.
  private static let terms: [Double] = {
    var terms = [1.0]
    for n in 1...17 { terms.append(terms[n - 1] * ln2 / Double(n)) }
    return terms
  }()

  /// 2^x, within two units in the last place; exact for whole x.
  ///
  /// - Complexity: 17 multiplications.
  package static func value(_ x: Double) -> Double {
    let whole = x.rounded()
    if whole < -1_100 { return 0 }
    if whole > 1_100 { return .infinity }
    let rest = x - whole
    var sum = 0.0
    for term in terms.reversed() { sum = sum * rest + term }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }

  /// The logarithm to base 2 of a finite number above 0, within a few units in the last place.
  ///
  /// By the series of the inverse hyperbolic tangent around 1: log m = 2 artanh((m - 1) / (m + 1)).
  package static func logarithm(of number: Double) -> Double {
    var exponent = Double(number.exponent)
    var rest = number.significand
    if rest > 1.414213562373095 {
      rest /= 2
      exponent += 1
    }
    let s = (rest - 1) / (rest + 1)
    let square = s * s
    var sum = 0.0
    for n in (0...14).reversed() { sum = sum * square + 1 / Double(2 * n + 1) }
    return exponent + 2 * s * sum / ln2
  }
}
