import Alignment

extension FieldCondition {
  static let keys = ["field", "is", "is_not", "at_least", "at_most", "known"]

  /// - Parameter keys: of a rule that has it, other keys too.
  init(_ node: DocumentNode, _ keys: [String: DocumentNode]) throws(WireError) {
    let field = try node.required("field", in: keys).label(100)
    let range = keys["at_least"] != nil || keys["at_most"] != nil
    let tests = [keys["is"], keys["is_not"], keys["known"]].compactMap { $0 }
    guard tests.count + (range ? 1 : 0) == 1 else {
      throw (tests.last ?? node).failure(
        "wrong-value",
        "A condition on a field is one of \"is\", \"is_not\", \"known\", or \"at_least\" and \"at_most\"; "
          + (tests.isEmpty ? "none was found." : "several were found."))
    }
    if let value = keys["is"] {
      self.init(field, .isOne(of: try value.patterns()))
    } else if let value = keys["is_not"] {
      self.init(field, .isNone(of: try value.patterns()))
    } else if let value = keys["known"] {
      self.init(field, try value.flag() ? .isKnown : .isMissing)
    } else {
      let limits = -1e12 + 1...1e12 - 1
      let low = try keys["at_least"].map { node throws(WireError) in try node.number(limits) }
      let high = try keys["at_most"].map { node throws(WireError) in try node.number(limits) }
      if let low, let high, low > high {
        throw (keys["at_most"] ?? node).failure(
          "out-of-order", "\"at_most\" is below \"at_least\", \(PlainNumber.text(low)): no number is both.")
      }
      self.init(field, .within(low, high))
    }
  }

  /// The condition as keys with values that are YAML.
  var yaml: [(String, String)] {
    let test: [(String, String)] =
      switch test {
      case .isOne(let patterns): [("is", YAMLText.list(patterns.map(\.text)))]
      case .isNone(let patterns): [("is_not", YAMLText.list(patterns.map(\.text)))]
      case .within(let low, let high):
        [("at_least", low), ("at_most", high)].compactMap { key, value in value.map { (key, PlainNumber.text($0)) } }
      case .isKnown: [("known", "true")]
      case .isMissing: [("known", "false")]
      }
    return [("field", YAMLText.scalar(field))] + test
  }
}

extension ContactState {
  static let keys = FieldCondition.keys + ["stage", "resting"]

  private static let rests = Resting.allCases.filter { $0 != .none }
  private static func name(_ resting: Resting) -> String {
    String(resting.name.map { $0 == " " ? "-" : $0 })
  }

  init(_ node: DocumentNode, _ keys: [String: DocumentNode]) throws(WireError) {
    let fields = FieldCondition.keys.compactMap { keys[$0] }
    let others = [keys["stage"], keys["resting"]].compactMap { $0 }
    guard others.count + (fields.isEmpty ? 0 : 1) == 1 else {
      throw (others.last ?? node).failure(
        "wrong-value",
        "A rule here asks about one thing: a \"field\", a \"stage\" or a \"resting\" state; "
          + (others.isEmpty ? "none was found." : "several were found."))
    }
    if let value = keys["stage"] {
      let text = try value.text("A stage")
      guard let stage = Stage(name: text) else {
        let names = Stage.allCases.map(\.name)
        throw value.failure(
          "unknown-value",
          "\"\(text.prefix(60))\" is not one of \(names.joined(separator: ", "))."
            + NearestName.question(text, among: names))
      }
      self = .stage(stage)
    } else if let value = keys["resting"] {
      let text = try value.text("A resting state")
      guard let resting = ContactState.rests.first(where: { ContactState.name($0) == text }) else {
        let names = ContactState.rests.map(ContactState.name)
        throw value.failure(
          "unknown-value",
          "\"\(text.prefix(60))\" is not one of \(names.joined(separator: ", "))."
            + NearestName.question(text, among: names))
      }
      self = .resting(resting)
    } else {
      self = .field(try FieldCondition(node, keys))
    }
  }

  var yaml: [(String, String)] {
    switch self {
    case .field(let condition): condition.yaml
    case .stage(let stage): [("stage", stage.name)]
    case .resting(let resting): [("resting", ContactState.name(resting))]
    }
  }
}

extension TouchCondition {
  static let keys = Part.allCases.map(\.rawValue) + ["side"]

  init(_ keys: [String: DocumentNode]) throws(WireError) {
    self.init()
    for part in Part.allCases {
      if let node = keys[part.rawValue] { patterns[part] = try node.patterns() }
    }
    guard let node = keys["side"] else { return }
    let text = try node.text("A side")
    guard let side = Side(name: text) else {
      throw node.failure("unknown-value", "A side is marketing or sales, not \"\(text.prefix(60))\".")
    }
    self.side = side
  }

  var yaml: [(String, String)] {
    Part.allCases.compactMap { part in patterns[part].map { (part.rawValue, YAMLText.list($0.map(\.text))) } }
      + (side.map { [("side", $0.name)] } ?? [])
  }
}
