import Alignment

extension InterestRules {
  init(_ node: DocumentNode) throws(WireError) {
    let keys = try node.keyed(["cap", "half_life", "kinds"], "Rules of interest")
    self.init()
    if let cap = keys["cap"] { self.cap = try cap.points() }
    let decay = try keys["half_life"].map { node throws(WireError) in try Decay(node) }
    let list = try node.required("kinds", in: keys)
    var seen: [TouchKind: Int] = [:]
    for item in try list.items("A list of kinds of touches with their points") {
      let kind = try InterestKind(item, decay: decay)
      for one in kind.kinds {
        if let line = seen[one] {
          throw item.failure("repeated", "\(one.name) has its points in line \(line) already.")
        }
        seen[one] = item.line ?? 0
      }
      kinds.append(kind)
    }
    let rules = kinds.reduce(0) { $0 + $1.rules.count }
    guard rules <= 64 else {
      throw list.failure("too-many", "There are \(rules) rules of touches; 64 are the most.")
    }
  }
}

extension InterestKind {
  /// - Parameter decay: where it names none of its own.
  fileprivate init(_ node: DocumentNode, decay: Decay?) throws(WireError) {
    let keys = try node.keyed(["kind", "half_life", "cap", "points", "rules"], "A kind of touch")
    let own = try keys["half_life"].map { node throws(WireError) in try Decay(node) }
    guard let decay = own ?? decay else {
      throw node.failure("missing-key", "The key \"half_life\" is missing, here and for all kinds.")
    }
    let cap = try keys["cap"].map { node throws(WireError) in try node.points() }
    var rules: [TouchRule] = []
    if let list = keys["rules"] {
      if let points = keys["points"] {
        throw points.failure("wrong-value", "\"points\" stands beside \"rules\": give one of them.")
      }
      for item in try list.items("A list of rules with their points") {
        if rules.last?.condition.isOpen == true {
          throw item.failure("never-reached", "The rule before asks nothing, so that this one never gives points.")
        }
        rules.append(try TouchRule(item))
      }
      guard !rules.isEmpty else { throw list.failure("wrong-value", "At least one rule was expected.") }
      try Definition.check(list, rules.map(\.label), most: 64)
    } else {
      rules = [TouchRule(points: try node.required("points", in: keys).points())]
    }
    self.init(try node.required("kind", in: keys).touchKinds(), decay: decay, cap: cap, rules: rules)
  }
}

extension TouchRule {
  fileprivate init(_ node: DocumentNode) throws(WireError) {
    let keys = try node.keyed(["rule", "points"] + TouchCondition.keys, "A rule of touches")
    self.init(
      try keys["rule"]?.label(100) ?? "", try TouchCondition(keys),
      points: try node.required("points", in: keys).points())
  }
}

extension Decay {
  /// `14 days`, `36 hours`, `2 weeks`, `none`.
  fileprivate init(_ node: DocumentNode) throws(WireError) {
    let text = try node.text("A half-life like 14 days, or none")
    if text == "none" {
      self = .none
      return
    }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    let units = ["hour": Instant.hour, "day": Instant.day, "week": 7 * Instant.day]
    guard parts.count == 2, let count = Int64(parts[0]), count > 0, count <= 100_000,
      let unit = units[parts[1].hasSuffix("s") ? String(parts[1].dropLast()) : String(parts[1])]
    else {
      throw node.failure(
        "bad-half-life",
        "\"\(text.prefix(60))\" is no half-life: write a whole number with hours, days or weeks, like 14 days, or none."
      )
    }
    guard (Decay.shortest...Decay.longest).contains(count * unit) else {
      throw node.failure("out-of-range", "A half-life is 1 hour to 3650 days long; \(text) is not.")
    }
    self = .halving(every: count * unit)
  }
}
