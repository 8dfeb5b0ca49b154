import Yams

/// One value of a ``Document``, with its place.
struct DocumentNode {
  let node: Node
  /// What the document is called in sentences.
  let name: String
  /// The key it stands under, where there is one.
  var key: String?

  var line: Int? { node.mark?.line }
  var column: Int? { node.mark?.column }

  /// A complaint about this value.
  func failure(_ code: String, _ reason: String) -> WireError {
    WireError(code, reason, line: line, column: column, field: key)
  }

  private func wrong(_ expected: String) -> WireError {
    let place = key.map { "\"\($0)\"" } ?? "the \(name)"
    let found =
      switch node {
      case .scalar(let scalar): isNull ? "nothing" : "\"\(scalar.string.prefix(60))\""
      case .sequence: "a list"
      case .mapping: "keys with values"
      case .alias: "an alias"
      }
    return failure("wrong-type", "\(expected) was expected for \(place), but \(found) was found.")
  }

  /// An empty plain value, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  var isMapping: Bool { node.mapping != nil }
  var isList: Bool { node.sequence != nil }

  /// The text of a scalar as it is written, a number's or date's too.
  func text(_ expected: String = "A text") throws(WireError) -> String {
    guard case .scalar(let scalar) = node, !isNull else { throw wrong(expected) }
    guard !scalar.string.unicodeScalars.contains("\0") else {
      throw failure("nul", "A text with U+0000 cannot be kept.")
    }
    return scalar.string
  }

  func flag() throws(WireError) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { throw wrong("true or false") }
    switch scalar.string.lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw wrong("true or false")
    }
  }

  /// One of a closed set of words.
  func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) throws(WireError) -> Choice
  where Choice.RawValue == String {
    let words = type.allCases.map(\.rawValue)
    let text = try text("One of \(words.joined(separator: ", "))")
    guard let choice = Choice(rawValue: text.lowercased()) else {
      throw failure(
        "unknown-value",
        "\"\(text.prefix(60))\" is not one of \(words.joined(separator: ", "))."
          + NearestName.question(text, among: words))
    }
    return choice
  }

  func items(_ expected: String = "A list") throws(WireError) -> [DocumentNode] {
    guard case .sequence(let sequence) = node else { throw wrong(expected) }
    return sequence.map { DocumentNode(node: $0, name: name, key: key) }
  }

  /// A list, or one value in place of a list with one.
  func oneOrMore() throws(WireError) -> [DocumentNode] {
    if case .sequence(let sequence) = node {
      guard !sequence.isEmpty else { throw wrong("At least one value") }
      return sequence.map { DocumentNode(node: $0, name: name, key: key) }
    }
    return [self]
  }

  func entries(_ expected: String = "Keys with values") throws(WireError) -> [DocumentEntry] {
    guard case .mapping(let mapping) = node else { throw wrong(expected) }
    var entries: [DocumentEntry] = []
    for (keyNode, value) in mapping {
      guard case .scalar(let scalar) = keyNode else {
        throw DocumentNode(node: keyNode, name: name, key: key).failure("wrong-type", "A key must be a text.")
      }
      entries.append(
        DocumentEntry(
          key: scalar.string, keyLine: keyNode.mark?.line, keyColumn: keyNode.mark?.column,
          value: DocumentNode(node: value, name: name, key: scalar.string)))
    }
    return entries
  }

  /// The values by key; keys that are not `known` are refused with the nearest that is.
  func keyed(_ known: [String], _ expected: String = "Keys with values") throws(WireError) -> [String: DocumentNode] {
    var values: [String: DocumentNode] = [:]
    for entry in try entries(expected) {
      guard known.contains(entry.key) else { throw entry.unknown(among: known) }
      values[entry.key] = entry.value
    }
    return values
  }
}

/// A key of a document with its value.
struct DocumentEntry {
  let key: String
  let keyLine: Int?
  let keyColumn: Int?
  let value: DocumentNode

  func unknown(among known: [String]) -> WireError {
    let question = NearestName.question(key, among: known)
    return WireError(
      "unknown-key",
      "\"\(key.prefix(60))\" is not a key here."
        + (question.isEmpty ? " Known are \(known.joined(separator: ", "))." : question),
      line: keyLine, column: keyColumn, field: key)
  }
}
