import Alignment

/// How numbers are written in a file, read from bytes into integers.
struct AmountFormat: Hashable, Sendable {
  /// `.` or `,`.
  var decimal = UInt8(ascii: ".")
  /// What stands between groups of digits; `nil` for nothing. A space stands for every kind of space.
  var grouping: UInt8?
  /// Digits beyond the smallest unit are rounded half to even; else they are refused unless they are zeros.
  var isRounding = false

  enum Failure: Error, Equatable {
    case notNumber, tooLarge, tooPrecise
    /// A sign or code of another currency.
    case otherCurrency(String)
  }

  /// The number times 10 to the power of `digits`.
  ///
  /// `-`, `+`, `−` or brackets give the sign; before or behind the figures a currency's sign or code may stand.
  ///
  /// - Parameter code: the currency's code, upper-case; a sign or code of another one is refused.
  func scaled(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, digits: Int, code: String?) throws(Failure) -> Int64 {
    var from = start
    var to = end
    var isNegative = false
    if try !trim(bytes, &from, &to, code: code, isNegative: &isNegative) { throw .notNumber }
    var value: Int64 = 0
    var groupLength = -1
    var hasDigit = false
    var i = from
    while i < to {
      let digit = bytes[i] &- 0x30
      if digit <= 9 {
        value = try AmountFormat.shifted(value, adding: digit)
        hasDigit = true
        if groupLength >= 0 { groupLength += 1 }
        i += 1
      } else if let next = group(bytes, i, to) {
        // Groups have two or three digits (India's have two), the last three.
        guard hasDigit, groupLength == -1 ? i - from <= 3 : groupLength == 2 || groupLength == 3 else {
          throw .notNumber
        }
        groupLength = 0
        i = next
      } else {
        break
      }
    }
    if groupLength >= 0, groupLength != 3 { throw .notNumber }
    var left = digits
    if i < to {
      guard bytes[i] == decimal else { throw .notNumber }
      i += 1
      let rest = i
      while i < to, left > 0 {
        let digit = bytes[i] &- 0x30
        guard digit <= 9 else { throw .notNumber }
        value = try AmountFormat.shifted(value, adding: digit)
        left -= 1
        i += 1
      }
      if i < to { value = try rounded(value, bytes, i, to) }
      if rest < to { hasDigit = true }
    }
    guard hasDigit else { throw .notNumber }
    for _ in 0..<left { value = try AmountFormat.shifted(value, adding: 0) }
    return isNegative ? -value : value
  }

  private static func shifted(_ value: Int64, adding digit: UInt8) throws(Failure) -> Int64 {
    let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tens.addingReportingOverflow(Int64(digit))
    // Sums of millions of rows must not overflow either: 10^16 minor units are enough for anybody.
    guard !overflow, !carry, sum <= 10_000_000_000_000_000 else { throw .tooLarge }
    return sum
  }

  /// What digits beyond the smallest unit do to the value.
  private func rounded(_ value: Int64, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) throws(Failure) -> Int64 {
    let first = bytes[start] &- 0x30
    var hasMore = false
    for i in start..<end {
      let digit = bytes[i] &- 0x30
      guard digit <= 9 else { throw .notNumber }
      if i > start, digit > 0 { hasMore = true }
    }
    if first == 0, !hasMore { return value }
    guard isRounding else { throw .tooPrecise }
    let isUp = first > 5 || (first == 5 && (hasMore || value % 2 == 1))
    return isUp ? value + 1 : value
  }

  /// The place behind a group separator, where one stands.
  private func group(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int? {
    guard let grouping else { return nil }
    if grouping == CSV.space { return AmountFormat.space(bytes, i, end) }
    return bytes[i] == grouping ? i + 1 : nil
  }

  /// The place behind a space: U+0020, U+00A0, U+2009 or U+202F.
  private static func space(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int? {
    if bytes[i] == CSV.space { return i + 1 }
    if i + 1 < end, bytes[i] == 0xC2, bytes[i + 1] == 0xA0 { return i + 2 }
    if i + 2 < end, bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x89 || bytes[i + 2] == 0xAF {
      return i + 3
    }
    return nil
  }

  /// Takes signs, brackets and currency marks off both ends; false where something else stands there.
  private func trim(
    _ bytes: Span<UInt8>, _ from: inout Int, _ to: inout Int, code: String?, isNegative: inout Bool
  ) throws(Failure) -> Bool {
    if from < to, bytes[from] == UInt8(ascii: "("), bytes[to - 1] == UInt8(ascii: ")") {
      isNegative = true
      from += 1
      to -= 1
    }
    var hasSign = isNegative
    var mark: [UInt8] = []
    while from < to {
      let byte = bytes[from]
      if byte &- 0x30 <= 9 || byte == decimal { break }
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        if hasSign { return false }
        hasSign = true
        isNegative = byte == UInt8(ascii: "-")
        from += 1
      } else if from + 2 < to, byte == 0xE2, bytes[from + 1] == 0x88, bytes[from + 2] == 0x92 {
        if hasSign { return false }
        hasSign = true
        isNegative = true
        from += 3
      } else if let next = AmountFormat.space(bytes, from, to) {
        from = next
      } else {
        mark.append(byte)
        from += 1
      }
    }
    guard from < to else { return false }
    try check(mark, code: code)
    var tail: [UInt8] = []
    while to > from, bytes[to - 1] &- 0x30 > 9, bytes[to - 1] != decimal {
      tail.insert(bytes[to - 1], at: 0)
      to -= 1
    }
    tail.removeAll { $0 == CSV.space }
    if tail.starts(with: [0xC2, 0xA0]) { tail.removeFirst(2) }
    if tail.starts(with: [0xE2, 0x80]), tail.count >= 3 { tail.removeFirst(3) }
    try check(tail, code: code)
    return mark.isEmpty || tail.isEmpty
  }

  private static let signs = [
    "$", "US$", "R$", "A$", "C$", "€", "£", "¥", "₹", "₽", "₺", "₩", "₪", "zł", "kr", "Fr.", "Kč", "Ft", "lei",
  ]

  private func check(_ mark: [UInt8], code: String?) throws(Failure) {
    guard !mark.isEmpty else { return }
    let text = String(decoding: mark, as: UTF8.self)
    if let code, text.uppercased() == code { return }
    guard AmountFormat.signs.contains(text) else {
      throw Currency(text).map { .otherCurrency($0.code) } ?? .notNumber
    }
    let meant = ["€": "EUR", "£": "GBP", "R$": "BRL", "US$": "USD", "₹": "INR", "zł": "PLN"][text]
    if let meant, let code, meant != code { throw .otherCurrency(meant) }
  }
}
