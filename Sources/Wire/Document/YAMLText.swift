/// Text as YAML has it, in flow style: what is written here ``Document`` reads again.
enum YAMLText {
  /// Plain where every reader takes it for the same text, else in quotes.
  static func scalar(_ text: String) -> String {
    guard let first = text.utf8.first, isLetter(first), text.utf8.last != UInt8(ascii: " "),
      text.utf8.allSatisfy({ isLetter($0) || $0 &- 0x30 <= 9 || " _-./()".utf8.contains($0) }),
      !words.contains(text.lowercased())
    else { return quoted(text) }
    return text
  }

  /// Always in double quotes.
  static func quoted(_ text: String) -> String {
    var answer = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": answer += "\\\""
      case "\\": answer += "\\\\"
      case "\n": answer += "\\n"
      case "\r": answer += "\\r"
      case "\t": answer += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        answer += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: answer.unicodeScalars.append(scalar)
      }
    }
    return answer + "\""
  }

  /// One alone, several in brackets.
  static func list(_ texts: [String]) -> String {
    texts.count == 1 ? scalar(texts[0]) : "[\(texts.map(scalar).joined(separator: ", "))]"
  }

  /// Keys with values that are YAML already.
  static func mapping(_ entries: [(String, String)]) -> String {
    "{\(entries.map { "\(scalar($0.0)): \($0.1)" }.joined(separator: ", "))}"
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Words that YAML 1.1 takes for something else than text.
  private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf"]
}
