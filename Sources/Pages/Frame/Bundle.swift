/// All style sheets, or all scripts, as one file whose address changes with its content.
package struct Bundle: Sendable {
  package let text: String
  /// `/assets/accord.8f3a….css`: may be kept by a browser for ever.
  package let path: String

  init(_ files: [AssetFile], first: String, kind: String) {
    let ordered = files.filter { $0.name == first } + files.filter { $0.name != first }.sorted { $0.path < $1.path }
    let whole = ordered.map(\.text).joined(separator: "\n")
    text = kind == "css" ? Bundle.tight(whole) : Bundle.plain(whole)
    // FNV-1a: tells versions apart, protects nothing.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    path = Path.asset.link("accord.\(String(hash, radix: 16)).\(kind)")
  }

  /// A script without indentation and lines of comment. No text of ours runs over several lines.
  private static func plain(_ script: String) -> String {
    script.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && !$0.hasPrefix("//") }
      .joined(separator: "\n")
  }

  /// A style sheet without comments and indentation: a seventh less to send. Texts within quotes stay as they are.
  private static func tight(_ sheet: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(sheet.utf8)
    out.reserveCapacity(bytes.count)
    var place = 0
    var quote: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      if let open = quote {
        out.append(byte)
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "/"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "*") {
        place += 2
        while place + 1 < bytes.count, !(bytes[place] == UInt8(ascii: "*") && bytes[place + 1] == UInt8(ascii: "/")) {
          place += 1
        }
        place += 1
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ") {
        let before = out.last
        // A blank may part two words; beside a bracket or a semicolon it parts nothing.
        if let before,
          ![
            32, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"),
            UInt8(ascii: ">"),
          ].contains(before)
        {
          out.append(32)
        }
      } else {
        if out.last == 32, [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ">")].contains(byte) {
          out.removeLast()
        }
        if out.last == UInt8(ascii: ";"), byte == UInt8(ascii: "}") { out.removeLast() }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        out.append(byte)
      }
      place += 1
    }
    return String(decoding: out, as: UTF8.self)
  }
}
