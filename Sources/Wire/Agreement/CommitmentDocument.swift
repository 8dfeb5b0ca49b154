import Alignment

extension Commitment {
  init(_ node: DocumentNode, currency: Currency?) throws(WireError) {
    let all = Commitment.common + ["within", "counts", "attempts", "days", "decided_by"]
    // What the measure knows is asked once the measure is known.
    let keys = try node.keyed(all, "A commitment")
    func needed(_ key: String) throws(WireError) -> DocumentNode {
      guard let value = keys[key] else {
        throw WireError(
          "missing-key", "This commitment needs the key \"\(key)\".", line: node.line, column: node.column, field: key)
      }
      return value
    }
    let kind = try needed("measure").choice(of: Measure.Kind.self)
    let own = kind.keys
    for entry in try node.entries() where !Commitment.common.contains(entry.key) && !own.contains(entry.key) {
      throw entry.failure("unknown-key", "\"\(entry.key)\" is not a key of \(kind.rawValue).")
    }
    let measure: Measure
    switch kind {
    case .volume: measure = .volume
    case .quality: measure = .quality
    case .value: measure = .value
    case .speed:
      measure = .speed(
        within: try TimeText.promisedTime(try needed("within")),
        answer: try needed("counts").choice(of: PromisedAnswer.self))
    case .persistence:
      measure = .persistence(
        attempts: try Commitment.number(try needed("attempts"), in: 1...100),
        days: try Commitment.number(try needed("days"), in: 1...365))
    case .decision: measure = .decision(by: try TimeText.recurrence(try needed("decided_by")))
    case .conversion: measure = .conversion(days: try Commitment.number(try needed("days"), in: 1...730))
    }
    self.init(
      name: try keys["name"].map(Commitment.name) ?? kind.rawValue,
      owner: try keys["owner"].map { node throws(WireError) in try node.choice(of: Team.self) }, measure: measure,
      goal: try Commitment.goal(try needed("target"), of: kind, currency: currency),
      every: try TimeText.recurrence(try needed("every")), segment: try keys["segment"].map(Segment.init) ?? Segment())
  }

  private static let common = ["name", "owner", "measure", "target", "every", "segment"]

  private static func name(_ node: DocumentNode) throws(WireError) -> String {
    let text = try node.text()
    let isName =
      (1...40).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0 &- 97 < 26 || $0 &- 48 < 10 || $0 == UInt8(ascii: "-") }
    guard isName else {
      throw node.failure(
        "bad-name", "\"\(text.prefix(60))\" is not a name: 1 to 40 lower-case letters, digits and hyphens.")
    }
    return text
  }

  private static func number(_ node: DocumentNode, in range: ClosedRange<Int>) throws(WireError) -> Int {
    let expected = "A whole number from \(range.lowerBound) to \(range.upperBound)"
    let text = try node.text(expected)
    guard let number = Int(text), range.contains(number) else {
      throw node.failure("out-of-range", "\(expected) was expected, not \"\(text.prefix(60))\".")
    }
    return number
  }

  private static func goal(
    _ node: DocumentNode, of kind: Measure.Kind, currency: Currency?
  ) throws(WireError) -> Goal {
    switch kind {
    case .volume: return .amount(Int64(try number(node, in: 1...10_000_000)))
    case .value:
      guard let currency else {
        throw node.failure("missing-key", "A target of value needs \"currency\" in the agreement, EUR for one.")
      }
      let text = try node.text("An amount in \(currency)")
      guard let minor = DecimalText.scaled(text, digits: currency.minorDigits), minor > 0,
        minor <= 1_000_000_000_000_000
      else {
        throw node.failure(
          "out-of-range",
          "An amount above 0 with at most \(currency.minorDigits) decimals was expected, not \"\(text.prefix(60))\".")
      }
      return .amount(minor)
    case .quality, .speed, .persistence, .decision, .conversion:
      let text = try node.text("A share like 60 %")
      guard text.last == "%", let share = DecimalText.scaled(text.dropLast().trimmed, digits: 2),
        (1...10_000).contains(share)
      else {
        throw node.failure(
          "out-of-range", "A share above 0 % and at most 100 % was expected, like 60 %, not \"\(text.prefix(60))\".")
      }
      return .share(Int(share))
    }
  }
}

extension Measure.Kind {
  /// The keys that only this measure has.
  var keys: [String] {
    switch self {
    case .volume, .quality, .value: []
    case .speed: ["within", "counts"]
    case .persistence: ["attempts", "days"]
    case .decision: ["decided_by"]
    case .conversion: ["days"]
    }
  }
}

extension Segment {
  init(_ node: DocumentNode) throws(WireError) {
    var values: [Field: [String]] = [:]
    for entry in try node.entries("Fields with the values they may have") {
      guard let field = Field(rawValue: entry.key) else { throw entry.unknown(among: Field.allCases.map(\.rawValue)) }
      var texts: [String] = []
      for item in try entry.value.oneOrMore() {
        let text = try item.text().trimmed
        guard !text.isEmpty, text.unicodeScalars.count <= 200 else {
          throw item.failure("bad-value", "A value has 1 to 200 characters.")
        }
        if !texts.contains(text) { texts.append(text) }
      }
      values[field] = texts
    }
    self.init(values)
  }
}
