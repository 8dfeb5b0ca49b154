import Yams

/// A YAML document that a person wrote, read strictly: every complaint names its line and column.
///
/// At most 1 MB and 32 levels; no aliases; no key twice; no key that nobody reads.
struct Document {
  let root: DocumentNode

  static let sizeLimit = 1 << 20
  static let depthLimit = 32

  /// - Parameter name: what it is called in sentences, `mapping`.
  init(yaml bytes: [UInt8], name: String) throws(WireError) {
    guard bytes.count <= Document.sizeLimit else {
      throw WireError("too-large", "The \(name) is larger than 1 MB.")
    }
    let valid = TextBytes.validUTF8(bytes.span, from: 0)
    guard valid.end == bytes.count else {
      throw WireError("not-utf-8", "The \(name) is not UTF-8 text.", line: Document.line(of: valid.end, in: bytes))
    }
    try Document.refuseAliases(bytes, name: name)
    guard let node = try Document.compose(String(decoding: bytes, as: UTF8.self), name: name) else {
      throw WireError("empty-document", "The \(name) is empty.")
    }
    try Document.check(node, depth: 1, name: name)
    root = DocumentNode(node: node, name: name)
  }

  private static func compose(_ text: String, name: String) throws(WireError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw failure(error, name: name)
    } catch {
      throw WireError("bad-yaml", "The \(name) is not readable as YAML.")
    }
  }

  private static func failure(_ error: YamlError, name: String) -> WireError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return WireError(
        "bad-yaml", "The \(name) is not YAML: \(problem).", line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.sorted().first ?? ""
      return WireError(
        "duplicate-key", "The key \"\(key)\" stands here and again further down in the same part of the \(name).",
        line: context.mark.line, column: context.mark.column, field: key)
    default:
      return WireError("bad-yaml", "The \(name) is not readable as YAML.")
    }
  }

  /// Before anything is composed, because a few nested aliases grow to billions of nodes.
  private static func refuseAliases(_ bytes: [UInt8], name: String) throws(WireError) {
    var anchor: Int?
    var alias: Int?
    for i in bytes.indices where bytes[i] == UInt8(ascii: "&") || bytes[i] == UInt8(ascii: "*") {
      guard i + 1 < bytes.count, bytes[i + 1] > 0x20, i == 0 || " \t\r\n[{,?:-".utf8.contains(bytes[i - 1]) else {
        continue
      }
      if bytes[i] == UInt8(ascii: "&") { anchor = anchor ?? i } else { alias = alias ?? i }
    }
    guard let anchor, alias != nil else { return }
    throw WireError(
      "alias", "Anchors (&) and aliases (*) are not read in a \(name); write the value out.",
      line: line(of: anchor, in: bytes))
  }

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<place].count { $0 == CSV.lf }
  }

  private static func check(_ node: Node, depth: Int, name: String) throws(WireError) {
    let mark = node.mark
    guard depth <= depthLimit else {
      throw WireError(
        "too-deep", "The \(name) is nested more than \(depthLimit) levels deep.",
        line: mark?.line, column: mark?.column)
    }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        try check(key, depth: depth + 1, name: name)
        try check(value, depth: depth + 1, name: name)
      }
    case .sequence(let sequence):
      for item in sequence { try check(item, depth: depth + 1, name: name) }
    default: break
    }
  }
}
