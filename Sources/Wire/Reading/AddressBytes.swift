import Alignment

/// E-mail addresses and domains; those written in the normal form already, as nearly all are, cost no look at text.
enum AddressBytes {
  /// The normal form; `nil` where it is no address.
  static func email(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String? {
    let text = String(bytes, start, end)
    return isNormal(bytes, start, end) ? text : EmailAddress(text)?.text
  }

  static func email(_ text: String) -> String? {
    let bytes = text.utf8.span
    return isNormal(bytes, 0, bytes.count) ? text : EmailAddress(text)?.text
  }

  static func domain(_ text: String) -> String? {
    let bytes = text.utf8.span
    let isWorldWide = bytes.count > 4 && bytes[0] == bytes[1] && bytes[1] == bytes[2] && bytes[3] == 0x2E
    return !isWorldWide && isDomain(bytes, 0, bytes.count) ? text : DomainName(text)?.text
  }

  /// Whether it is an address of lower-case ASCII letters, digits and `.` `_` `-` `+` with a plain domain.
  private static func isNormal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, bytes[at] != UInt8(ascii: "@") {
      let byte = bytes[at]
      guard isPlain(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D || byte == 0x2B else { return false }
      at &+= 1
    }
    return at > start && at - start <= 64 && at < end && isDomain(bytes, at + 1, end)
  }

  /// Whether it is two labels or more of lower-case ASCII letters, digits and inner hyphens, the last one of two
  /// bytes or more and ending with a letter.
  private static func isDomain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 4, end - start < 64 else { return false }
    var label = start
    for i in start..<end {
      let byte = bytes[i]
      if isPlain(byte) { continue }
      // A label begins and ends with a letter or digit.
      guard byte == 0x2E || byte == 0x2D, i > label, i + 1 < end, isPlain(bytes[i + 1]) || byte == 0x2D else {
        return false
      }
      if byte == 0x2E {
        guard isPlain(bytes[i - 1]) else { return false }
        label = i + 1
      }
    }
    return label > start && end - label >= 2 && bytes[end - 1] &- 0x61 < 26
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }
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
