/// A text as lines of at most 76 characters of ASCII: RFC 2045, section 6.7.
///
/// Any kind of line end becomes CRLF. A dot or `From ` at the start of a line is encoded, so that no relay on the way
/// needs to change it.
enum QuotedPrintable {
  static func encoded(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count * 5 / 4)
    let bytes = Array(text.utf8)
    var at = 0
    while at <= bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      appendLine(bytes[at..<end], to: &out)
      if end == bytes.count { break }
      let isPair = bytes[end] == 13 && end + 1 < bytes.count && bytes[end + 1] == 10
      at = end + (isPair ? 2 : 1)
      if at == bytes.count { break }
    }
    return out
  }

  private static let hex = Array("0123456789ABCDEF".utf8)

  private static func appendLine(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
    let from = Array("From ".utf8)
    var column = 0
    for (offset, byte) in line.enumerated() {
      let isLast = offset == line.count - 1
      let isPlain: Bool =
        switch byte {
        case UInt8(ascii: "="): false
        case 9, 32: !isLast
        case UInt8(ascii: "."): column > 0
        case UInt8(ascii: "F"): column > 0 || !line.dropFirst(offset).starts(with: from)
        default: (33..<127).contains(byte)
        }
      let width = isPlain ? 1 : 3
      // A soft break takes the last place of a line.
      if column + width > 75 {
        out += [UInt8(ascii: "="), 13, 10]
        column = 0
        // The same byte now stands at a line's start.
        if byte == UInt8(ascii: ".") || (byte == UInt8(ascii: "F") && line.dropFirst(offset).starts(with: from)) {
          out += [UInt8(ascii: "="), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
          column = 3
          continue
        }
      }
      out += isPlain ? [byte] : [UInt8(ascii: "="), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      column += width
    }
    out += [13, 10]
  }
}
