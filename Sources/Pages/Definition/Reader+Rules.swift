package import Alignment

/// Rules of a definition in the reader's words.
extension Reader {
  private func either(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return text("definition.either", ["first": texts.dropLast().joined(separator: ", "), "last": last])
  }

  /// The name of a field as people read it.
  private func field(_ name: String) -> String {
    known("terms.dimension-\(name)") ?? name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `Industry is paper or food`.
  package func words(_ condition: FieldCondition) -> String {
    let field = field(condition.field)
    switch condition.test {
    case .isOne(let patterns):
      return text("definition.is", ["field": field, "values": either(patterns.map(\.text))])
    case .isNone(let patterns):
      return text("definition.is-not", ["field": field, "values": either(patterns.map(\.text))])
    case .within(let low?, let high?):
      return text("definition.between", ["field": field, "low": plain(low), "high": plain(high)])
    case .within(let low?, nil): return text("definition.at-least", ["field": field, "low": plain(low)])
    case .within(nil, let high):
      return text("definition.at-most", ["field": field, "high": high.map(plain) ?? Reader.dash])
    case .isKnown: return text("definition.known", ["field": field])
    case .isMissing: return text("definition.missing", ["field": field])
    }
  }

  /// `Page is /pricing*`; empty where nothing is asked.
  package func words(_ condition: TouchCondition) -> String {
    var parts = TouchCondition.Part.allCases.compactMap { part in
      condition.patterns[part].map { patterns in
        text(
          "definition.is",
          ["field": text("definition.part-\(part.rawValue)"), "values": either(patterns.map(\.text))])
      }
    }
    if let side = condition.side { parts.append(text("definition.by-team", ["team": self.side(side)])) }
    return parts.joined(separator: ", ")
  }

  package func words(_ state: ContactState) -> String {
    switch state {
    case .field(let condition): words(condition)
    case .stage(let stage): text("definition.stage", ["stage": self.stage(stage)])
    case .resting(let resting): text("definition.rests", ["resting": self.resting(resting)])
    }
  }

  package func words(_ kinds: [TouchKind]) -> String { kinds.map { touchKind($0) }.joined(separator: ", ") }

  /// `half-life 14 days`.
  package func words(_ decay: Decay) -> String {
    guard case .halving(let every) = decay else { return text("definition.no-decay") }
    return text(
      "definition.half-life", ["time": every % Instant.day == 0 ? days(Double(every / Instant.day)) : duration(every)])
  }

  /// A number of points as it stands in the document.
  package func plain(_ number: Double) -> String {
    number == number.rounded() ? self.number(Int(number)) : decimal(number, digits: 1)
  }

  /// `+30`, `−15`.
  package func points(_ number: Double) -> String {
    number < 0 ? "−" + plain(-number) : "+" + plain(number)
  }

  package func words(_ cell: MatrixCell) -> String {
    text("definition.grades", ["fit": cell.fit.name, "interest": cell.interest.name])
  }

  private func words(_ trigger: MQLTrigger) -> String {
    var parts = [words(trigger.kinds)]
    if !trigger.condition.isOpen { parts.append(words(trigger.condition)) }
    if let fit = trigger.fit { parts.append(text("definition.least-fit", ["fit": fit.name])) }
    return parts.joined(separator: ", ")
  }

  /// What makes an MQL by itself, by its name where it has one.
  package func rule(_ trigger: MQLTrigger) -> (name: String, words: String?) {
    trigger.name.isEmpty ? (words(trigger), nil) : (trigger.name, words(trigger))
  }

  /// One difference between two versions: `Fit, Buyer, points: 40 → 50`.
  package func change(_ change: DefinitionChange) -> String {
    var subject = text("definition.change-\(change.part.rawValue)")
    if !change.subject.isEmpty { subject += " “\(self.subject(of: change))”" }
    if change.attribute == .rule {
      if let after = change.after { return text("promise.added", ["subject": subject, "words": words(after)]) }
      return text("promise.removed", ["subject": subject, "words": change.before.map(words) ?? Reader.dash])
    }
    if case .note = change.part { return text("promise.changed", ["subject": subject]) }
    let before = change.before.map(words) ?? Reader.dash
    return "\(subject): \(before) → \(change.after.map(words) ?? Reader.dash)"
  }

  /// What a change is about: kinds of touches and grades in the reader's words, rules by their names.
  private func subject(of change: DefinitionChange) -> String {
    let subject = change.subject
    switch change.part {
    case .kind, .touchRule:
      let parts = subject.split(separator: " / ", maxSplits: 1).map { String($0) }
      let kinds = (parts.first ?? "").split(separator: ", ").map { known("terms.kind-\($0)") ?? String($0) }
        .joined(separator: ", ")
      return parts.count > 1 ? text("definition.interest-kind", ["kinds": kinds, "rule": parts[1]]) : kinds
    case .threshold:
      let words = subject.split(separator: " ")
      guard words.count == 2 else { return subject }
      return "\(text(words[0] == "fit" ? "definition.fit" : "definition.interest")) \(words[1])"
    default: return subject
    }
  }

  private func words(_ value: DefinitionChange.Value) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): shortDate(day)
    case .number(let number): plain(number)
    case .decay(let decay): words(decay)
    case .field(let condition): words(condition)
    case .touch(let condition): condition.isOpen ? text("definition.any") : words(condition)
    case .state(let state): words(state)
    case .kinds(let kinds): words(kinds)
    case .cell(let cell): words(cell)
    case .grade(let grade): grade.name
    case .fitRule(let rule): "\(points(rule.points)), \(words(rule.condition))"
    case .kind(let kind): words(kind)
    case .touchRule(let rule): words(rule)
    case .deduction(let rule): "\(points(-rule.points)), \(words(rule.state))"
    case .trigger(let trigger): words(trigger)
    case .exclusion(let rule): words(rule.state)
    case .labels(let labels): labels.joined(separator: ", ")
    }
  }

  private func words(_ rule: TouchRule) -> String {
    rule.condition.isOpen ? points(rule.points) : "\(points(rule.points)), \(words(rule.condition))"
  }

  private func words(_ kind: InterestKind) -> String {
    let cap = kind.cap.map { [text("definition.at-most-points", ["n": plain($0)])] } ?? []
    return ([words(kind.decay)] + cap + kind.rules.map { words($0) }).joined(separator: "; ")
  }
}
