import Alignment

/// E-mail addresses from bytes; those written in the normal form already, as nearly all are, cost no look at text.
enum AddressBytes {
  /// The normal form; `nil` where it is no address.
  static func email(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String? {
    let text = String(bytes, start, end)
    return isNormal(bytes, start, end) ? text : EmailAddress(text)?.text
  }

  /// Whether it is an address of lower-case ASCII letters, digits and `.` `_` `-` `+` with a plain domain.
  private static func isNormal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = -1
    var lastDot = -1
    var previous: UInt8 = 0
    for i in start..<end {
      let byte = bytes[i]
      let isLetter = byte &- 0x61 < 26
      let isDigit = byte &- 0x30 < 10
      if byte == UInt8(ascii: "@") {
        guard at < 0, i > start, i - start <= 64 else { return false }
        at = i
      } else if at < 0 {
        guard isLetter || isDigit || byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x2B else {
          return false
        }
      } else if !isLetter, !isDigit {
        // A label begins and ends with a letter or digit.
        guard byte == 0x2E || byte == 0x2D, previous != 0x2E, previous != UInt8(ascii: "@"), i < end - 1 else {
          return false
        }
        if byte == 0x2E {
          guard previous != 0x2D else { return false }
          lastDot = i
        }
      } else if previous == 0x2D, i > 0, lastDot == i - 2 {
        return false
      }
      previous = byte
    }
    guard at > 0, lastDot > at, end - lastDot > 2, end - at < 64, previous != 0x2D else { return false }
    // A last label of digits would be an address of another kind.
    return bytes[end - 1] &- 0x61 < 26
  }
}

extension String {
  /// The text of a range of UTF-8 bytes.
  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    if let text = try? UTF8Span(validating: bytes.extracting(start..<end)) {
      self = String(copying: text)
    } else {
      self = ""
    }
  }
}
