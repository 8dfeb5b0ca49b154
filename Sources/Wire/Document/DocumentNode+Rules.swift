import Alignment

/// What documents of rules have in common: numbers, days, names, kinds of touches.
extension DocumentNode {
  /// The value of a key that must be there.
  func required(_ key: String, in keys: [String: DocumentNode]) throws(WireError) -> DocumentNode {
    guard let node = keys[key] else {
      throw WireError(
        "missing-key", "The key \"\(key)\" is missing\(self.key.map { " under \"\($0)\"" } ?? "").",
        line: line, column: column, field: key)
    }
    return node
  }

  /// A number of plain digits within a range.
  func number(_ range: ClosedRange<Double>) throws(WireError) -> Double {
    let expected = "A number from \(PlainNumber.text(range.lowerBound)) to \(PlainNumber.text(range.upperBound))"
    let text = try text(expected)
    guard let number = PlainNumber.read(text) else {
      throw failure(
        "not-a-number", "\(expected) was expected for \"\(key ?? "")\", but \"\(text.prefix(60))\" was found.")
    }
    guard range.contains(number) else {
      throw failure("out-of-range", "\(expected) was expected for \"\(key ?? "")\"; \(text) is outside.")
    }
    return number
  }

  /// A number above 0 up to 100.
  func points() throws(WireError) -> Double {
    let number = try number(0...100)
    guard number > 0 else { throw failure("out-of-range", "\"\(key ?? "")\" must be above 0.") }
    return number
  }

  /// A text of 1 to so many characters, without space around it.
  func label(_ limit: Int) throws(WireError) -> String {
    let text = try text()
    guard !text.isEmpty, text.unicodeScalars.count <= limit, text.first?.isWhitespace == false,
      text.last?.isWhitespace == false
    else {
      throw failure(
        "bad-length", "\"\(key ?? "")\" has 1 to \(limit) characters, and no space before or after them.")
    }
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    else { throw failure("control-character", "\"\(key ?? "")\" holds a character that is not text.") }
    return text
  }

  func day() throws(WireError) -> CivilDate {
    let text = try text("A day like 2026-12-01")
    guard let day = CivilDate(iso: text) else {
      throw failure("not-a-day", "A day like 2026-12-01 was expected for \"\(key ?? "")\", not \"\(text.prefix(60))\".")
    }
    return day
  }

  func touchKinds() throws(WireError) -> [TouchKind] {
    let names = TouchKind.allCases.map(\.name)
    var kinds: [TouchKind] = []
    for node in try oneOrMore() {
      let text = try node.text("A kind of touch")
      guard let kind = TouchKind(name: text) else {
        throw node.failure(
          "unknown-value",
          "\"\(text.prefix(60))\" is no kind of touch." + NearestName.question(text, among: names)
            + " Kinds are \(names.joined(separator: ", ")).")
      }
      guard !kinds.contains(kind) else { throw node.failure("repeated", "\(kind.name) stands here twice.") }
      kinds.append(kind)
    }
    return kinds
  }

  /// Texts to compare with; each may have stars.
  func patterns() throws(WireError) -> [TextPattern] {
    var patterns: [TextPattern] = []
    for node in try oneOrMore() { patterns.append(TextPattern(try node.label(200))) }
    return patterns
  }
}
