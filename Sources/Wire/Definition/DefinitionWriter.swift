import Alignment

extension Definition {
  /// The definition as a document, in canonical form: equal definitions give equal text, and it is read as the same.
  ///
  /// Signatures are bound to the hash of this text.
  package var document: String {
    var lines = ["name: \(YAMLText.scalar(name))"]
    if !note.isEmpty { lines.append("note: \(YAMLText.quoted(note))") }
    if let startsOn { lines.append("starts: \(startsOn)") }
    lines += Definition.list("fit", fit.map { rule in rule.name.rule + rule.condition.yaml + rule.points.yaml })
    lines.append("interest:")
    lines.append("  cap: \(PlainNumber.text(interest.cap))")
    lines.append("  kinds:\(interest.kinds.isEmpty ? " []" : "")")
    for kind in interest.kinds { lines += kind.lines.map { "  " + $0 } }
    if !deductions.isEmpty {
      lines += Definition.list("deductions", deductions.map { $0.name.rule + $0.state.yaml + $0.points.yaml })
    }
    lines += thresholds.lines
    lines.append("mql:")
    if let grades = mql.grades { lines += ["  fit: \(grades.fit.name)", "  interest: \(grades.interest.name)"] }
    if !mql.triggers.isEmpty { lines += Definition.list("triggers", mql.triggers.map(\.yaml)).map { "  " + $0 } }
    if !exclusions.isEmpty {
      lines += Definition.list("exclusions", exclusions.map { $0.name.rule + $0.state.yaml })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A list of rules, each one key a line.
  fileprivate static func list(_ key: String, _ rules: [[(String, String)]]) -> [String] {
    if rules.isEmpty { return ["\(key): []"] }
    return ["\(key):"]
      + rules.flatMap { rule in
        rule.enumerated().map { place, entry in "\(place == 0 ? "  - " : "    ")\(entry.0): \(entry.1)" }
      }
  }
}

extension String {
  fileprivate var rule: [(String, String)] { isEmpty ? [] : [("rule", YAMLText.scalar(self))] }
}

extension Double {
  fileprivate var yaml: [(String, String)] { [("points", PlainNumber.text(self))] }
}

extension InterestKind {
  fileprivate var lines: [String] {
    var lines = ["  - kind: \(YAMLText.list(kinds.map(\.name)))", "    half_life: \(decay.text)"]
    if let cap { lines.append("    cap: \(PlainNumber.text(cap))") }
    if rules.count == 1, let rule = rules.first, rule.name.isEmpty, rule.condition.isOpen {
      return lines + ["    points: \(PlainNumber.text(rule.points))"]
    }
    let yaml = rules.map { $0.name.rule + $0.condition.yaml + $0.points.yaml }
    return lines + Definition.list("rules", yaml).map { "    " + $0 }
  }
}

extension GradeThresholds {
  fileprivate var lines: [String] {
    func row(_ grades: [String], _ numbers: [Double]) -> String {
      "{\(zip(grades, numbers).map { "\($0): \(PlainNumber.text($1))" }.joined(separator: ", "))}"
    }
    return [
      "thresholds:", "  fit: \(row(["A", "B", "C"], fit))", "  interest: \(row(["\"1\"", "\"2\"", "\"3\""], interest))",
    ]
  }
}

extension MQLTrigger {
  fileprivate var yaml: [(String, String)] {
    name.rule + [("kind", YAMLText.list(kinds.map(\.name)))] + condition.yaml + (fit.map { [("fit", $0.name)] } ?? [])
  }
}
