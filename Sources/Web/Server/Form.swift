/// The fields of a form or of a query, in their order: `application/x-www-form-urlencoded`, as the URL Standard has it.
package struct Form: Sendable {
  package private(set) var values: [(name: String, value: String)] = []

  package init() {}

  package init(_ values: [(name: String, value: String)]) { self.values = values }

  /// Reads what a browser sends; `nil` for bytes that are no UTF-8 or hold U+0000.
  package init?(_ text: some Sequence<UInt8>) {
    var name: [UInt8] = []
    var value: [UInt8] = []
    var isValue = false
    var isBad = false
    var found: [(name: String, value: String)] = []
    func flush() {
      guard !name.isEmpty || isValue else { return }
      guard let key = Form.decoded(name), let text = Form.decoded(value) else {
        isBad = true
        return
      }
      found.append((key, text))
    }
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"):
        flush()
        name = []
        value = []
        isValue = false
      case UInt8(ascii: "=") where !isValue: isValue = true
      default: if isValue { value.append(byte) } else { name.append(byte) }
      }
    }
    flush()
    guard !isBad else { return nil }
    values = found
  }

  private static func decoded(_ bytes: [UInt8]) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        if place + 2 < bytes.count, let high = digit(bytes[place + 1]), let low = digit(bytes[place + 2]) {
          plain.append(high << 4 | low)
          place += 2
        } else {
          plain.append(bytes[place])
        }
      default: plain.append(bytes[place])
      }
      place += 1
    }
    guard !plain.contains(0) else { return nil }
    return String(validating: plain, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  /// The last value of the name; `nil` where there is none.
  package subscript(name: String) -> String? { values.last { $0.name == name }?.value }

  /// The value without blanks around it; `nil` where nothing is left.
  package func text(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  package func all(_ name: String) -> [String] { values.filter { $0.name == name }.map(\.value) }
}

extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
