package import Alignment

/// Amounts as people type them into a form: with a point or a comma for decimals, and blanks, points, commas or
/// apostrophes between groups of three.
///
///     AmountField.minor("1.234,50", euro)     123450
///     AmountField.minor("1,234", euro)        123400
///     AmountField.minor("1,23", euro)         123
package enum AmountField {
  /// Minor units; `nil` for what is no amount, or has more decimals than the currency.
  ///
  /// One separator alone, with three digits after it, parts a group: nobody writes thousandths of a unit of two
  /// decimals.
  package static func minor(_ text: String, _ currency: Currency) -> Int64? {
    var body = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }[...]
    let isNegative = body.hasPrefix("-") || body.hasPrefix("−")
    if isNegative { body = body.dropFirst() }
    guard !body.isEmpty, body.allSatisfy({ "0123456789.,".contains($0) }) else { return nil }
    let (whole, decimals) = parts(body, digits: currency.minorDigits)
    guard let whole, decimals.count <= currency.minorDigits, let units = Int64(whole.isEmpty ? "0" : whole) else {
      return nil
    }
    guard !(whole.isEmpty && decimals.isEmpty) else { return nil }
    var scale: Int64 = 1
    for _ in 0..<currency.minorDigits { scale *= 10 }
    let padded = decimals + String(repeating: "0", count: currency.minorDigits - decimals.count)
    let (product, overflows) = units.multipliedReportingOverflow(by: scale)
    let (sum, tooMuch) = product.addingReportingOverflow(Int64(padded) ?? 0)
    guard !overflows, !tooMuch else { return nil }
    return isNegative ? -sum : sum
  }

  /// What a form begins with: digits and a point, as many decimals as the currency has where there are any.
  package static func text(_ minor: Int64, _ currency: Currency) -> String {
    var scale: Int64 = 1
    for _ in 0..<currency.minorDigits { scale *= 10 }
    let (units, rest) = minor.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
    let sign = minor < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(units) }
    let decimals = String(rest)
    return sign + "\(units)." + String(repeating: "0", count: currency.minorDigits - decimals.count) + decimals
  }

  /// Digits before and after the decimal separator; the first `nil` where groups are wrong.
  private static func parts(_ body: Substring, digits: Int) -> (whole: String?, decimals: String) {
    guard let last = body.lastIndex(where: { $0 == "." || $0 == "," }) else { return (String(body), "") }
    let tail = body[body.index(after: last)...]
    let head = body[..<last]
    let sameBefore = head.contains(body[last])
    let isGroup =
      tail.count == 3 && (digits != 3 || sameBefore) && (sameBefore || !head.contains { $0 == "." || $0 == "," })
    if isGroup || sameBefore { return (grouped(body), "") }
    return (grouped(head), String(tail))
  }

  /// The digits of a whole number; `nil` unless its groups after the first have three digits and one separator.
  private static func grouped(_ text: Substring) -> String? {
    let separators = Set(text.filter { $0 == "." || $0 == "," })
    guard separators.count <= 1 else { return nil }
    guard let separator = separators.first else { return String(text) }
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
