/// Text as the head of a message holds it: lines of ASCII that nothing in them can end.
enum HeaderText {
  /// An unstructured value, such as a subject: plain where it is short and ASCII, else encoded words of RFC 2047.
  static func value(_ text: String) -> String {
    let text = oneLine(text)
    let isPlain = text.utf8.count <= 60 && text.utf8.allSatisfy { (32..<127).contains($0) }
    return isPlain && !text.contains("=?") && text.first != " " && text.last != " " ? text : words(text)
  }

  /// `Ada Lovelace <ada@acme.example>`. The name is an encoded word as soon as it has anything but letters, digits,
  /// blanks and hyphens, which saves quoting.
  static func mailbox(_ box: MailAddress) -> String {
    let name = oneLine(box.name)
    guard !name.isEmpty else { return "<\(box.address)>" }
    let isPlain =
      name.utf8.count <= 60 && name.first != " " && name.last != " "
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "-"):
          true
        default: false
        }
      }
    return "\(isPlain ? name : words(name))\r\n <\(box.address)>"
  }

  /// What would end the line, or hide in it, becomes a blank.
  static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<32, 127..<160, 0x2028, 0x2029: " "
          default: scalar
          }
        }))
  }

  /// Encoded words of at most 75 characters, each of whole characters of UTF-8, folded.
  private static func words(_ text: String) -> String {
    var pieces: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > 42 { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.map { "=?UTF-8?B?\(base64($0))?=" }.joined(separator: "\r\n ")
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var at = 0
    while at < bytes.count {
      let three = (0..<3).map { at + $0 < bytes.count ? UInt32(bytes[at + $0]) : 0 }
      let number = three[0] << 16 | three[1] << 8 | three[2]
      for place in 0..<4 {
        let isThere = at + place <= bytes.count
        text.append(isThere ? digits[Int(number >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
      }
      at += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}
