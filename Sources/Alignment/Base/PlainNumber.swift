/// Numbers as people write them in documents: `12`, `0.5`, `-40`.
package enum PlainNumber {
  /// Digits, at most four of them after a point, at most twelve before; a sign in front. No exponent, no grouping.
  package static func read(_ text: some StringProtocol) -> Double? {
    let bytes = Array(text.utf8)
    let digits = bytes.first == UInt8(ascii: "-") ? bytes[1...] : bytes[...]
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...12).contains(whole.count), digits.allSatisfy({ $0 &- 0x30 <= 9 || $0 == 0x2E }),
      parts.count == 1 || (1...4).contains(parts[1].count)
    else { return nil }
    return Double(String(text))
  }

  /// The shortest text that is read as the same number.
  package static func text(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
