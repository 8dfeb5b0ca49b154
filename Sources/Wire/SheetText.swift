/// Text as a terminal shows it: how many columns it takes, cut and filled to a width.
package enum SheetText {
  /// One line that cannot steer the terminal: control characters and line breaks become a space.
  static func plain(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if isPlain { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: clean.append(" ")
      // Marks that turn the direction of a line, or show nothing.
      case .format where scalar.value != 0x200D: continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// Columns on a terminal: 2 for the wide letters of East Asia and emoji, 1 for any other.
  package static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.properties.isEmojiPresentation { return 2 }
    // East Asian Width W and F (Unicode TR 11), in blocks.
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// At most so many columns; what is cut away is shown by an ellipsis.
  static func cut(_ text: String, to limit: Int) -> String {
    guard width(text) > limit else { return text }
    guard limit > 1 else { return limit == 1 ? "…" : "" }
    var kept = ""
    var used = 0
    for character in text {
      let next = width(character)
      guard used + next <= limit - 1 else { break }
      kept.append(character)
      used += next
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  static func fill(_ text: String, to width: Int, right: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - self.width(text)))
    return right ? space + text : text + space
  }

  /// Lines of at most so many columns, broken at spaces but for those before a unit; a longer word stands alone.
  package static func wrap(_ text: String, to limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in phrases(text) {
      if line.isEmpty {
        line = word
      } else if width(line) + 1 + width(word) <= limit {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The words of a text; a figure and its unit, `12.3 %`, `1,200.00 EUR`, are one.
  private static func phrases(_ text: String) -> [String] {
    var phrases: [String] = []
    for word in text.split(separator: " ") {
      if let last = phrases.last, last.utf8.last.map({ (48...57).contains($0) }) ?? false, isUnit(word) {
        phrases[phrases.count - 1] += " " + word
      } else {
        phrases.append(String(word))
      }
    }
    return phrases
  }

  /// `%` or a currency's code, and a mark behind it.
  private static func isUnit(_ word: Substring) -> Bool {
    if word.hasPrefix("%") { return true }
    let bytes = Array(word.utf8.prefix(4))
    guard bytes.count >= 3, bytes.prefix(3).allSatisfy({ (65...90).contains($0) }) else { return false }
    return bytes.count == 3 || !(65...90).contains(bytes[3]) && bytes[3] < 0x80 && !(97...122).contains(bytes[3])
  }
}
