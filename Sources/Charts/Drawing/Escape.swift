/// Text made safe to stand in an element or in a quoted attribute.
enum Escape {
  /// `& < > " '` as references; characters that no page may hold are left out.
  static func text(_ raw: String) -> String {
    var result = ""
    result.reserveCapacity(raw.utf8.count)
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result.unicodeScalars.append(" ")
      default:
        guard !isForbidden(scalar.value) else { continue }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An id of letters, digits, `-` and `_` only; two different texts never become the same id.
  static func id(_ raw: String) -> String {
    var result = "c"
    for byte in raw.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "_" + String(byte, radix: 16) + "_"
      }
    }
    return result
  }

  /// Controls and non-characters, which XML 1.0 section 2.2 does not allow.
  private static func isForbidden(_ value: UInt32) -> Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value & 0xFFFE == 0xFFFE
  }
}
