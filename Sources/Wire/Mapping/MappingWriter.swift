extension Mapping {
  /// The mapping as a document: read again it is the same mapping, `extends` spelled out.
  ///
  /// One key a line, values in flow style, so that a person can change it by hand.
  package var document: String {
    var lines = ["kind: \(kind.rawValue)", "source: \(YAMLText.scalar(source))"]
    lines += formatLines
    lines += columnLines
    if let rule = values[.id] { lines.append("id: \(rule.yaml)") }
    let fields = EntitySlot.fields(of: kind).compactMap { slot in values[slot].map { (slot.key, $0) } }
    let all = fields + properties.map { ("property \($0.name)", $0.rule) }
    if !all.isEmpty { lines.append("fields:") }
    lines += all.map { "  \(YAMLText.scalar($0.0)): \($0.1.yaml)" }
    if !stages.isEmpty { lines.append("stages:") }
    lines += stages.map { "  \($0.stage): \($0.rule.yaml)" }
    lines += partLines
    return lines.joined(separator: "\n") + "\n"
  }

  private var formatLines: [String] {
    var lines: [String] = []
    if let separator {
      lines.append("separator: \(separator == CSV.comma ? "comma" : separator == CSV.tab ? "tab" : "semicolon")")
    }
    if let encoding { lines.append("encoding: \(encoding.rawValue)") }
    if amounts.decimal != UInt8(ascii: ".") {
      lines.append("decimal: \(YAMLText.quoted(Mapping.text(amounts.decimal)))")
    }
    if let grouping = amounts.grouping { lines.append("grouping: \(YAMLText.quoted(Mapping.text(grouping)))") }
    if amounts.isRounding { lines.append("rounding: true") }
    if dates != [.iso] { lines.append("date: \(YAMLText.list(dates.map(\.text)))") }
    if let zone { lines.append("zone: \(YAMLText.scalar(zone))") }
    if let currency { lines.append("currency: \(YAMLText.quoted(currency))") }
    if !skipValues.isEmpty { lines.append("skip_values: \(YAMLText.list(skipValues.sorted()))") }
    return lines
  }

  private static func text(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }

  private var columnLines: [String] {
    var lines: [String] = []
    if changesOnly { lines.append("changes_only: true") }
    if skipsMissingColumns { lines.append("missing_columns: skip") }
    if refusesUnknownColumns { lines.append("unknown_columns: refuse") }
    if let propertyPrefix { lines.append("property_columns: \(YAMLText.quoted(propertyPrefix))") }
    if takesOtherColumns { lines.append("properties: all") }
    return lines
  }

  private var partLines: [String] {
    var lines: [String] = []
    let address = kind == .touches || kind == .deals ? "email" : "domain"
    if contacts.count == 1 {
      lines.append("contact: \(contacts[0].yaml(address: address))")
    } else if contacts.count > 1 {
      lines.append("contacts:")
      lines += contacts.map { "  - \($0.yaml(address: "email"))" }
    }
    if let company { lines.append("company: \(company.yaml(address: "domain"))") }
    if let owner { lines.append("owner: \(owner.yaml(address: "email"))") }
    if !touches.isEmpty { lines.append("touches:") }
    lines += touches.map { "  - \($0.yaml)" }
    return lines
  }
}

extension ValueRule {
  /// A column's name, or keys with values.
  var yaml: String {
    var keys: [(String, String)] = []
    switch source {
    case .column(let name): keys.append(("column", YAMLText.scalar(name)))
    case .joined(let names, let mark):
      keys.append(("columns", YAMLText.list(names)))
      if mark != " " { keys.append(("join", YAMLText.quoted(mark))) }
    case .firstOf(let rules): keys.append(("any_of", "[\(rules.map(\.yaml).joined(separator: ", "))]"))
    case .constant(let text): keys.append(("constant", YAMLText.quoted(text)))
    }
    if !map.isEmpty {
      let entries = map.sorted { $0.key < $1.key }.map { ($0.key, YAMLText.quoted($0.value)) }
      keys.append(("map", YAMLText.mapping(entries)))
    }
    if let others { keys.append(("others", YAMLText.quoted(others))) }
    if let fallback { keys.append(("default", YAMLText.quoted(fallback))) }
    if let dates { keys.append(("date", YAMLText.list(dates.map(\.text)))) }
    if let zone { keys.append(("zone", YAMLText.scalar(zone))) }
    if let condition { keys.append(("when", condition.yaml)) }
    if let split { keys.append(("split", YAMLText.quoted(split))) }
    if isPercent { keys.append(("percent", "true")) }
    if let isRequired { keys.append(("optional", isRequired ? "false" : "true")) }
    if keys.count == 1, keys[0].0 == "column" { return keys[0].1 }
    return YAMLText.mapping(keys)
  }
}

extension ValueRule.Condition {
  var yaml: String {
    var keys = [("column", YAMLText.scalar(column))]
    if !texts.isEmpty || isNegated { keys.append((isNegated ? "not" : "is", YAMLText.list(texts))) }
    return keys.count == 1 ? keys[0].1 : YAMLText.mapping(keys)
  }
}

extension ReferenceRule {
  /// - Parameter address: the key of its address, `email` or `domain`.
  func yaml(address addressKey: String) -> String {
    var keys: [(String, String)] = []
    if let system { keys.append(("system", YAMLText.scalar(system))) }
    if let id { keys.append(("id", id.yaml)) }
    if let address { keys.append((addressKey, address.yaml)) }
    if let name { keys.append(("name", name.yaml)) }
    if let any { keys.append(("any", any.yaml)) }
    if makesMissing { keys.append(("make", "true")) }
    return YAMLText.mapping(keys)
  }
}

extension Mapping.TouchRule {
  var yaml: String {
    var keys = TouchSlot.allCases.compactMap { slot in values[slot].map { (slot.key, $0.yaml) } }
    if let condition { keys.append(("when", condition.yaml)) }
    return YAMLText.mapping(keys)
  }
}
