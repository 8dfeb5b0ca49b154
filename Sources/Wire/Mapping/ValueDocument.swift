extension ValueRule {
  /// A column's name, or keys with values.
  init(_ node: DocumentNode) throws(WireError) {
    guard node.isMapping else {
      self.init(source: .column(try node.text("A column, or keys with values")), line: node.line)
      return
    }
    let keys = try node.keyed(ValueRule.keys)
    let sources = ["column", "columns", "any_of", "constant"].filter { keys[$0] != nil }
    guard sources.count == 1 else {
      throw node.failure(
        "wrong-value", "A value has one of column, columns, any_of and constant; here are \(sources.count).")
    }
    self.init(source: try ValueRule.source(keys, node), line: node.line)
    if let map = keys["map"] {
      for entry in try map.entries("Texts with what they become") {
        self.map[entry.key.trimmed] = entry.value.isNull ? "" : try entry.value.text()
      }
    }
    if let node = keys["others"] { others = node.isNull ? "" : try node.text() }
    if let node = keys["default"] { fallback = try node.text() }
    if let node = keys["date"] { dates = try Mapping.dates(node) }
    if let node = keys["zone"] { zone = try node.text("An IANA time zone like Europe/Rome") }
    if let node = keys["when"] { condition = try Condition(node) }
    if let node = keys["split"] {
      split = try node.text("The characters that part values")
    }
    if let node = keys["percent"] { isPercent = try node.flag() }
    if let node = keys["optional"] { isRequired = try !node.flag() }
    if others != nil, map.isEmpty { throw node.failure("wrong-value", "\"others\" goes with \"map\".") }
    if keys["join"] != nil, keys["columns"] == nil {
      throw node.failure("wrong-value", "\"join\" goes with \"columns\".")
    }
  }

  static let keys = [
    "column", "columns", "join", "any_of", "constant", "map", "others", "default", "date", "zone", "when", "split",
    "percent", "optional",
  ]

  private static func source(_ keys: [String: DocumentNode], _ node: DocumentNode) throws(WireError) -> Source {
    if let node = keys["column"] { return .column(try node.text("A column")) }
    if let node = keys["columns"] {
      var columns: [String] = []
      for item in try node.items("A list of columns") { columns.append(try item.text("A column")) }
      guard !columns.isEmpty else { throw node.failure("wrong-value", "\"columns\" needs at least one.") }
      return .joined(columns, by: try keys["join"]?.text() ?? " ")
    }
    if let node = keys["any_of"] {
      var rules: [ValueRule] = []
      for item in try node.items("A list of columns or values") { rules.append(try ValueRule(item)) }
      guard !rules.isEmpty else { throw node.failure("wrong-value", "\"any_of\" needs at least one.") }
      return .firstOf(rules)
    }
    guard let node = keys["constant"] else { throw node.failure("wrong-value", "A value needs a column.") }
    return .constant(try node.text())
  }
}

extension ValueRule.Condition {
  init(_ node: DocumentNode) throws(WireError) {
    guard node.isMapping else {
      self.init(column: try node.text("A column"), line: node.line)
      return
    }
    let keys = try node.keyed(["column", "is", "not"])
    guard let column = keys["column"], keys["is"] == nil || keys["not"] == nil else {
      throw node.failure("wrong-value", "A condition has a column, and \"is\" or \"not\".")
    }
    self.init(column: try column.text("A column"), line: node.line)
    guard let texts = keys["is"] ?? keys["not"] else { return }
    isNegated = keys["not"] != nil
    for item in try texts.oneOrMore() { self.texts.append(try item.text().trimmed) }
  }
}

extension ReferenceRule {
  /// One column that may hold any of them, or keys with values.
  ///
  /// - Parameter address: the key of its address, `email` or `domain`.
  init(_ node: DocumentNode, address addressKey: String, hasName: Bool) throws(WireError) {
    self.init()
    guard node.isMapping else {
      any = try ValueRule(node)
      return
    }
    let known = ["id", "system", addressKey, "any", "make"] + (hasName ? ["name"] : [])
    let keys = try node.keyed(known)
    if let node = keys["id"] { id = try ValueRule(node) }
    if let node = keys["system"] { system = try node.text("A source's name") }
    if let node = keys[addressKey] { address = try ValueRule(node) }
    if let node = keys["name"] { name = try ValueRule(node) }
    if let node = keys["any"] { any = try ValueRule(node) }
    if let node = keys["make"] { makesMissing = try node.flag() }
    guard id != nil || address != nil || name != nil || any != nil else {
      throw node.failure("missing-key", "One of id, \(addressKey)\(hasName ? ", name" : "") and any is needed here.")
    }
  }
}

extension Mapping.TouchRule {
  init(_ node: DocumentNode) throws(WireError) {
    let known = TouchSlot.allCases.map(\.key) + ["when"]
    let keys = try node.keyed(known, "The keys of a touch")
    self.init()
    for slot in TouchSlot.allCases {
      if let node = keys[slot.key] { values[slot] = try ValueRule(node) }
    }
    if let node = keys["when"] { condition = try ValueRule.Condition(node) }
    line = node.line
    column = node.column
  }
}

extension StringProtocol {
  /// Without white space at both ends, U+00A0 included.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
