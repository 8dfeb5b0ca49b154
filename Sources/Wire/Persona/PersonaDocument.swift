package import Alignment

extension Persona {
  /// Reads a persona or ideal customer profile.
  ///
  /// - Throws: what is wrong with it, with line and column.
  package init(yaml: [UInt8]) throws(WireError) {
    let root = try Document(yaml: yaml, name: "persona").root
    let keys = try root.keyed(["kind", "name", "role", "goals", "pains", "objections", "places", "fit"])
    let kind = try keys["kind"]?.choice(of: Kind.self) ?? .persona
    self.init(
      kind, name: try root.required("name", in: keys).label(100), role: try root.required("role", in: keys).label(500))
    goals = try Persona.list(keys["goals"])
    pains = try Persona.list(keys["pains"])
    objections = try Persona.list(keys["objections"])
    places = try Persona.list(keys["places"])
    guard let node = keys["fit"] else { return }
    for item in try node.items("A list of conditions on fields") {
      let condition = try FieldCondition(item, try item.keyed(FieldCondition.keys, "A condition on a field"))
      guard !fit.contains(condition) else {
        throw item.failure("repeated-rule", "\"\(condition.words.prefix(100))\" stands here twice.")
      }
      fit.append(condition)
    }
  }

  private static func list(_ node: DocumentNode?) throws(WireError) -> [String] {
    guard let node else { return [] }
    let items = try node.oneOrMore()
    guard items.count <= 50 else { throw node.failure("too-many", "50 lines are the most; there are \(items.count).") }
    var texts: [String] = []
    for item in items { texts.append(try item.label(500)) }
    return texts
  }

  /// Its conditions as the document has them, one a line.
  package var fitLines: [String] { fit.map { YAMLText.mapping($0.yaml) } }

  /// The persona as a document, in canonical form: equal personas give equal text, and it is read as the same.
  package var document: String {
    var lines = ["kind: \(kind.rawValue)", "name: \(YAMLText.scalar(name))", "role: \(YAMLText.scalar(role))"]
    for (key, texts) in [("goals", goals), ("pains", pains), ("objections", objections), ("places", places)]
    where !texts.isEmpty {
      lines.append("\(key):")
      lines += texts.map { "  - \(YAMLText.scalar($0))" }
    }
    if !fit.isEmpty {
      lines.append("fit:")
      lines += fit.map { "  - \(YAMLText.mapping($0.yaml))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
