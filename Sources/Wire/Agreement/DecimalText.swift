/// Decimal numbers as whole units of their last digit.
enum DecimalText {
  /// `62.5` with two digits is 6,250; `nil` for more digits than that, signs, other characters, and 18 digits or more.
  static func scaled(_ text: some StringProtocol, digits: Int) -> Int64? {
    var number: Int64 = 0
    var (whole, decimals) = (0, 0)
    var isDecimal = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "."), !isDecimal, whole > 0 {
        isDecimal = true
        continue
      }
      let digit = Int64(byte) - 48
      guard (0...9).contains(digit), whole + decimals < 17 else { return nil }
      if isDecimal { decimals += 1 } else { whole += 1 }
      number = number * 10 + digit
    }
    guard whole > 0, !isDecimal || decimals > 0, decimals <= digits else { return nil }
    for _ in decimals..<digits {
      let (larger, isOver) = number.multipliedReportingOverflow(by: 10)
      guard !isOver else { return nil }
      number = larger
    }
    return number
  }

  /// The shortest text that reads back: `62.5` of 6,250 with two digits.
  static func text(_ number: Int64, digits: Int) -> String {
    var digitsText = String(number)
    digitsText = String(repeating: "0", count: max(0, digits + 1 - digitsText.count)) + digitsText
    let whole = digitsText.dropLast(digits)
    var rest = digitsText.suffix(digits)
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? String(whole) : whole + "." + rest
  }
}
