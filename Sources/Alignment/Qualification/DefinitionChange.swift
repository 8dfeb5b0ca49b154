/// One difference between two versions of a definition: what, before and after, as values that any language can tell.
///
///     fit, "Buyer", points: 40 -> 50
///     trigger, "Demo request", rule: nil -> the rule          (it is new)
package struct DefinitionChange: Hashable, Sendable {
  package enum Part: String, CaseIterable, Sendable {
    case name, note, starts, fit, interest, kind
    case touchRule = "touch-rule"
    case deduction, threshold, mql, trigger, exclusion
  }

  package enum Attribute: String, CaseIterable, Sendable {
    /// The whole of it: it was added or removed.
    case rule
    case text, day, condition, points, cap
    case halfLife = "half-life"
    case leastFit = "least-fit"
    case kinds, grades
    /// Which rule is asked first.
    case order
  }

  package enum Value: Hashable, Sendable {
    case text(String)
    case day(CivilDate)
    case number(Double)
    case decay(Decay)
    case field(FieldCondition)
    case touch(TouchCondition)
    case state(ContactState)
    case kinds([TouchKind])
    case cell(MatrixCell)
    case grade(FitGrade)
    case fitRule(FitRule)
    case kind(InterestKind)
    case touchRule(TouchRule)
    case deduction(Deduction)
    case trigger(MQLTrigger)
    case exclusion(Exclusion)
    case labels([String])
  }

  package let part: Part
  /// Which rule, kind or grade: its label; of a rule of touches its kind's, a slash, and its own. Empty for the rest.
  package let subject: String
  package let attribute: Attribute
  /// `nil` where there was none.
  package let before: Value?
  /// `nil` where there is none any more.
  package let after: Value?
}

extension Definition {
  /// What another version says otherwise, in the order of the document; nothing where both say the same.
  ///
  /// Rules are told apart by their labels: one that is called otherwise is another rule.
  package func changes(to other: Definition) -> [DefinitionChange] {
    var list = ChangeList()
    list.add(.name, "", .text, text(name), text(other.name))
    list.add(.note, "", .text, text(note), text(other.note))
    list.add(.starts, "", .day, startsOn.map { .day($0) }, other.startsOn.map { .day($0) })
    list.compare(.fit, fit, other.fit, \.label, DefinitionChange.Value.fitRule) { list, subject, a, b in
      list.add(.fit, subject, .condition, .field(a.condition), .field(b.condition))
      list.add(.fit, subject, .points, .number(a.points), .number(b.points))
    }
    list.add(.interest, "", .cap, .number(interest.cap), .number(other.interest.cap))
    list.compare(.kind, interest.kinds, other.interest.kinds, \.label, DefinitionChange.Value.kind) {
      $0.compare($1, $2, $3)
    }
    list.compare(.deduction, deductions, other.deductions, \.label, DefinitionChange.Value.deduction) {
      list, subject, a, b in
      list.add(.deduction, subject, .condition, .state(a.state), .state(b.state))
      list.add(.deduction, subject, .points, .number(a.points), .number(b.points))
    }
    for (place, grade) in FitGrade.allCases.dropLast().enumerated() {
      list.add(
        .threshold, "fit " + grade.name, .points, .number(thresholds.fit[place]), .number(other.thresholds.fit[place]))
    }
    for (place, grade) in InterestGrade.allCases.dropLast().enumerated() {
      list.add(
        .threshold, "interest " + grade.name, .points, .number(thresholds.interest[place]),
        .number(other.thresholds.interest[place]))
    }
    list.add(.mql, "", .grades, mql.grades.map { .cell($0) }, other.mql.grades.map { .cell($0) })
    list.compare(.trigger, mql.triggers, other.mql.triggers, \.label, DefinitionChange.Value.trigger) {
      list, subject, a, b in
      list.add(.trigger, subject, .kinds, .kinds(a.kinds), .kinds(b.kinds))
      list.add(.trigger, subject, .condition, .touch(a.condition), .touch(b.condition))
      list.add(.trigger, subject, .leastFit, a.fit.map { .grade($0) }, b.fit.map { .grade($0) })
    }
    list.compare(.exclusion, exclusions, other.exclusions, \.label, DefinitionChange.Value.exclusion) {
      list, subject, a, b in
      list.add(.exclusion, subject, .condition, .state(a.state), .state(b.state))
    }
    return list.changes
  }

  private func text(_ text: String) -> DefinitionChange.Value? { text.isEmpty ? nil : .text(text) }
}

private struct ChangeList {
  var changes: [DefinitionChange] = []

  mutating func add(
    _ part: DefinitionChange.Part, _ subject: String, _ attribute: DefinitionChange.Attribute,
    _ before: DefinitionChange.Value?, _ after: DefinitionChange.Value?
  ) {
    guard before != after else { return }
    changes.append(
      DefinitionChange(part: part, subject: subject, attribute: attribute, before: before, after: after))
  }

  /// Rules of one list: those of both in the order of the first, then the new ones.
  mutating func compare<Rule>(
    _ part: DefinitionChange.Part, _ before: [Rule], _ after: [Rule], _ label: (Rule) -> String, prefix: String = "",
    _ value: (Rule) -> DefinitionChange.Value, _ both: (inout ChangeList, String, Rule, Rule) -> Void
  ) {
    for rule in before {
      if let other = after.first(where: { label($0) == label(rule) }) {
        both(&self, prefix + label(rule), rule, other)
      } else {
        add(part, prefix + label(rule), .rule, value(rule), nil)
      }
    }
    for rule in after where !before.contains(where: { label($0) == label(rule) }) {
      add(part, prefix + label(rule), .rule, nil, value(rule))
    }
  }

  mutating func compare(_ subject: String, _ a: InterestKind, _ b: InterestKind) {
    add(.kind, subject, .halfLife, .decay(a.decay), .decay(b.decay))
    add(.kind, subject, .cap, a.cap.map { .number($0) }, b.cap.map { .number($0) })
    compare(
      .touchRule, a.rules, b.rules, \.label, prefix: subject + " / ", DefinitionChange.Value.touchRule
    ) { list, subject, a, b in
      list.add(.touchRule, subject, .condition, .touch(a.condition), .touch(b.condition))
      list.add(.touchRule, subject, .points, .number(a.points), .number(b.points))
    }
    let labels = (a.rules.map(\.label), b.rules.map(\.label))
    let common = (labels.0.filter(labels.1.contains), labels.1.filter(labels.0.contains))
    add(.kind, subject, .order, .labels(common.0), .labels(common.1))
  }
}
