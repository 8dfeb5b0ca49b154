import Alignment

extension Mapping {
  /// Reads a mapping document.
  ///
  /// - Throws: what is wrong with it, with line and column.
  package init(yaml: [UInt8]) throws(WireError) {
    let document = try Mapping.read(yaml)
    self = document.mapping
    try check(document.root)
  }

  /// Reads a document that may still lack what a mapping needs: one that is being made in a form.
  package init(draft yaml: [UInt8]) throws(WireError) { self = try Mapping.read(yaml).mapping }

  private static func read(_ yaml: [UInt8]) throws(WireError) -> (mapping: Mapping, root: DocumentNode) {
    let root = try Document(yaml: yaml, name: "mapping").root
    let keys = try root.keyed(Mapping.keys)
    var mapping: Mapping
    if let node = keys["extends"] {
      mapping = try base(node, kind: keys["kind"])
      if let source = keys["source"] { mapping.source = try name(source) }
    } else {
      guard let kind = keys["kind"] else { throw missing("kind", in: root) }
      guard let source = keys["source"] else { throw missing("source", in: root) }
      mapping = Mapping(kind: try kind.choice(of: ImportKind.self), source: try name(source))
    }
    try mapping.readFormat(keys)
    try mapping.readColumns(keys)
    try mapping.readValues(keys)
    try mapping.readParts(keys)
    mapping.digest = yaml.reduce(mapping.digest ^ 0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return (mapping, root)
  }

  static let keys = [
    "extends", "kind", "source", "separator", "encoding", "decimal", "grouping", "rounding", "date", "zone",
    "currency", "skip_values", "changes_only", "missing_columns", "unknown_columns", "property_columns",
    "properties", "id", "fields", "stages", "contact", "contacts", "company", "owner", "touches",
  ]

  private static func missing(_ key: String, in root: DocumentNode) -> WireError {
    WireError(
      "missing-key", "The mapping needs the key \"\(key)\".", line: root.line, column: root.column, field: key)
  }

  private static func base(_ node: DocumentNode, kind: DocumentNode?) throws(WireError) -> Mapping {
    let format = try node.choice(of: ImportFormat.self)
    guard let kind else {
      throw node.failure("missing-key", "The mapping needs the key \"kind\".")
    }
    let wanted = try kind.choice(of: ImportKind.self)
    guard let mapping = Mapping.builtIn(format, wanted) else {
      let known = format.kinds.map(\.rawValue).joined(separator: ", ")
      throw kind.failure("unknown-value", "\(format.rawValue) has no \(wanted.rawValue); it has \(known).")
    }
    return mapping
  }

  private static func name(_ node: DocumentNode) throws(WireError) -> String {
    let text = try node.text()
    guard !text.isEmpty, text.utf8.count <= 100 else {
      throw node.failure("bad-source", "A source's name has 1 to 100 characters.")
    }
    return text
  }

  // MARK: How the file is written

  private mutating func readFormat(_ keys: [String: DocumentNode]) throws(WireError) {
    if let node = keys["separator"] { separator = try Mapping.separator(node) }
    if let node = keys["encoding"] { encoding = try node.choice(of: TextEncoding.self) }
    if let node = keys["decimal"] { amounts.decimal = try Mapping.mark(node, [".", ","]) }
    if let node = keys["grouping"] {
      let mark = try Mapping.mark(node, [".", ",", " ", "'", ""])
      amounts.grouping = mark == 0 ? nil : mark
    }
    if amounts.grouping == amounts.decimal {
      guard let node = keys["decimal"] ?? keys["grouping"] else { return }
      guard keys["decimal"] != nil, keys["grouping"] == nil else {
        throw node.failure("same-marks", "\"decimal\" and \"grouping\" must differ.")
      }
      amounts.grouping = nil
    }
    if let node = keys["rounding"] { amounts.isRounding = try node.flag() }
    if let node = keys["date"] { dates = try Mapping.dates(node) }
    if let node = keys["zone"] { zone = try node.text("An IANA time zone like Europe/Rome") }
    if let node = keys["currency"] {
      let code = try node.text("An ISO 4217 code like EUR")
      guard let known = Currency(code) else {
        throw node.failure("unknown-currency", "\"\(code.prefix(60))\" is not an ISO 4217 currency in use.")
      }
      currency = known.code
    }
    if let node = keys["skip_values"] {
      for item in try node.oneOrMore() { skipValues.insert(try item.text().trimmed) }
    }
  }

  private static func separator(_ node: DocumentNode) throws(WireError) -> UInt8 {
    switch try node.text("A separator") {
    case ",", "comma": CSV.comma
    case ";", "semicolon": CSV.semicolon
    case "\t", "tab": CSV.tab
    default: throw node.failure("unknown-value", "A separator is \",\", \";\" or \"tab\".")
    }
  }

  private static func mark(_ node: DocumentNode, _ known: [String]) throws(WireError) -> UInt8 {
    let text = try node.text("A mark")
    guard known.contains(text) else {
      let marks = known.map { "\"\($0)\"" }.joined(separator: ", ")
      throw node.failure("unknown-value", "\"\(text.prefix(60))\" is not one of \(marks).")
    }
    return text.utf8.first ?? 0
  }

  static func dates(_ node: DocumentNode) throws(WireError) -> [DateFormat] {
    var formats: [DateFormat] = []
    for item in try node.oneOrMore() {
      let text = try item.text("A date format")
      guard let format = DateFormat(text) else {
        throw item.failure(
          "bad-date-format",
          "\"\(text.prefix(60))\" is not a date format: iso, unix, unix-ms, or yyyy (yy), M (MM, MMM), d (dd) with "
            + "H (HH) or h (hh) and a, mm, ss, SSS, Z (XXX); other letters in quotes '...'.")
      }
      formats.append(format)
    }
    return formats
  }

  // MARK: What is done with columns

  private enum MissingColumns: String, CaseIterable { case refuse, skip }

  private mutating func readColumns(_ keys: [String: DocumentNode]) throws(WireError) {
    if let node = keys["changes_only"] {
      changesOnly = try node.flag()
      guard !changesOnly || [.contacts, .companies, .deals].contains(kind) else {
        throw node.failure("unknown-key", "\"changes_only\" is for contacts, companies and deals.")
      }
    }
    if let node = keys["missing_columns"] { skipsMissingColumns = try node.choice(of: MissingColumns.self) == .skip }
    if let node = keys["unknown_columns"] {
      refusesUnknownColumns = try node.choice(of: MissingColumns.self) == .refuse
    }
    if let node = keys["property_columns"] {
      try needsProperties(node)
      propertyPrefix = try node.text("The beginning of column names")
    }
    guard let node = keys["properties"] else { return }
    try needsProperties(node)
    if !node.isList, try node.text("\"all\", or a list of columns") == "all" {
      takesOtherColumns = true
      return
    }
    for item in try node.items("\"all\", or a list of columns") {
      let column = try item.text("A column")
      properties.append((column, ValueRule(source: .column(column), isRequired: true, line: item.line)))
    }
  }

  private func needsProperties(_ node: DocumentNode) throws(WireError) {
    guard [.contacts, .companies, .deals].contains(kind) else {
      throw node.failure("unknown-key", "Only contacts, companies and deals have properties.")
    }
  }

  // MARK: The row's own values

  private mutating func readValues(_ keys: [String: DocumentNode]) throws(WireError) {
    if let node = keys["id"] {
      guard kind != .touches, kind != .goals, kind != .rates else {
        throw node.failure("unknown-key", "A row of \(kind.rawValue) has no id; touches have a message_id.")
      }
      values[.id] = try ValueRule(node)
    }
    if let node = keys["fields"] { try readFields(node) }
    guard let node = keys["stages"] else { return }
    guard kind == .contacts else { throw node.failure("unknown-key", "Only contacts have stages.") }
    for entry in try node.entries("Stages with the column of their date") {
      guard Stage(name: entry.key) != nil else { throw entry.unknown(among: Stage.allCases.map(\.name)) }
      stages.removeAll { $0.stage == entry.key.lowercased() }
      stages.append((entry.key.lowercased(), try ValueRule(entry.value)))
    }
  }

  private mutating func readFields(_ node: DocumentNode) throws(WireError) {
    let slots = EntitySlot.fields(of: kind)
    guard !slots.isEmpty else {
      throw node.failure("unknown-key", "Touches have no fields; what they say stands under \"touches\".")
    }
    for entry in try node.entries("Fields with their columns") {
      if entry.key.hasPrefix("property ") {
        try needsProperties(entry.value)
        let name = String(entry.key.dropFirst(9)).trimmed
        guard !name.isEmpty else { throw entry.unknown(among: ["property NAME"]) }
        properties.removeAll { $0.name == name }
        properties.append((name, try ValueRule(entry.value)))
      } else {
        let slot = EntitySlot(key: entry.key)
        guard let slot, slots.contains(slot) else {
          let properties = [.contacts, .companies, .deals].contains(kind) ? ["property NAME"] : []
          throw entry.unknown(among: slots.map(\.key) + properties)
        }
        values[slot] = try ValueRule(entry.value)
      }
    }
  }

  // MARK: What the row points at

  private mutating func readParts(_ keys: [String: DocumentNode]) throws(WireError) {
    if let node = keys["contact"] {
      guard kind == .touches || kind == .deals else {
        throw node.failure("unknown-key", "\"contact\" is for touches and deals.")
      }
      contacts = [try ReferenceRule(node, address: "email", hasName: false)]
    }
    if let node = keys["contacts"] {
      guard kind == .deals, keys["contact"] == nil else {
        throw node.failure("unknown-key", "\"contacts\" is for deals, in place of \"contact\".")
      }
      contacts = []
      for item in try node.oneOrMore() {
        contacts.append(try ReferenceRule(item, address: "email", hasName: false))
      }
    }
    if let node = keys["company"] {
      guard kind == .contacts || kind == .deals else {
        throw node.failure("unknown-key", "\"company\" is for contacts and deals.")
      }
      company = try ReferenceRule(node, address: "domain", hasName: true)
    }
    if let node = keys["owner"] {
      guard [.contacts, .companies, .deals].contains(kind) else {
        throw node.failure("unknown-key", "\"owner\" is for contacts, companies and deals.")
      }
      owner = try ReferenceRule(node, address: "email", hasName: true)
    }
    guard let node = keys["touches"] else { return }
    guard kind == .touches || kind == .contacts else {
      throw node.failure("unknown-key", "\"touches\" are for files of touches and contacts.")
    }
    touches = []
    for item in try node.oneOrMore() { touches.append(try TouchRule(item)) }
  }

  private func check(_ root: DocumentNode) throws(WireError) {
    if let touch = touches.first(where: { $0.values[.at] == nil }) {
      throw WireError(
        "missing-key", "A touch needs \"at\", its instant.", line: touch.line, column: touch.column, field: "touches")
    }
    if kind == .touches {
      guard !touches.isEmpty else { throw Mapping.missing("touches", in: root) }
      guard !contacts.isEmpty || touches.contains(where: { $0.values[.visitor] != nil }) else {
        throw Mapping.missing("contact", in: root)
      }
      return
    }
    let keys = EntitySlot.keys(of: kind)
    if !keys.contains(where: { values[$0] != nil }) {
      let words = keys.map { $0 == .id ? "\"id\"" : "\"fields: \($0.key)\"" }
      throw WireError(
        "missing-key", "The mapping needs \(words.joined(separator: " or ")), by which a row is known again.",
        line: root.line, column: root.column, field: keys.first?.key)
    }
    for slot in EntitySlot.required(of: kind) where values[slot] == nil {
      throw WireError(
        "missing-key", "The mapping needs \"fields: \(slot.key)\".", line: root.line, column: root.column,
        field: slot.key)
    }
  }
}
