/// Differences in English, for commands; pages have their own words.
extension DefinitionChange {
  /// One sentence: `Fit rule "Buyer": points 40, now 50.`
  package var sentence: String {
    let what = subject.isEmpty ? part.words : "\(part.words) \"\(subject)\""
    let begin = what.prefix(1).uppercased() + what.dropFirst()
    if attribute == .rule {
      return after.map { "\(begin) is new: \($0.words)." } ?? "\(begin) is removed: it was \(before?.words ?? "")."
    }
    let name = attribute.words(of: part)
    switch (before, after) {
    case (let before?, let after?): return "\(begin): \(name)\(before.words), now \(after.words)."
    case (nil, let after?): return "\(begin): \(name)none, now \(after.words)."
    case (let before, nil): return "\(begin): \(name)\(before?.words ?? "none"), now none."
    }
  }
}

extension DefinitionChange.Part {
  fileprivate var words: String {
    switch self {
    case .name, .note: rawValue
    case .starts: "first day"
    case .fit: "fit rule"
    case .interest: "interest"
    case .kind: "touches"
    case .touchRule: "rule of touches"
    case .deduction, .threshold, .trigger, .exclusion: rawValue
    case .mql: "MQL by grades"
    }
  }
}

extension DefinitionChange.Attribute {
  /// With a space behind; empty where the part says it.
  fileprivate func words(of part: DefinitionChange.Part) -> String {
    switch self {
    case .rule, .text, .day, .grades: ""
    case .points: part == .threshold ? "" : "points "
    case .halfLife: ""
    case .leastFit: "least fit "
    case .condition, .cap, .kinds, .order: rawValue + " "
    }
  }
}

extension DefinitionChange.Value {
  package var words: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .day(let day): day.description
    case .number(let number): PlainNumber.text(number)
    case .decay(let decay): decay.words
    case .field(let condition): condition.words
    case .touch(let condition): condition.isOpen ? "any" : condition.words
    case .state(let state): state.words
    case .kinds(let kinds): kinds.words
    case .cell(let cell): cell.words
    case .grade(let grade): grade.name
    case .fitRule(let rule): "\(PlainNumber.text(rule.points)) points where \(rule.condition.words)"
    case .kind(let kind): kind.words
    case .touchRule(let rule): rule.words
    case .deduction(let rule): "\(PlainNumber.text(rule.points)) points off where \(rule.state.words)"
    case .trigger(let trigger): trigger.words
    case .exclusion(let rule): rule.state.words
    case .labels(let labels): labels.joined(separator: ", then ")
    }
  }
}

extension TouchRule {
  /// `12 points where page is /pricing*`.
  package var words: String {
    let points = PlainNumber.text(points) + " points"
    return condition.isOpen ? points : "\(points) where \(condition.words)"
  }
}

extension InterestKind {
  /// Half-life, cap and rules in one line.
  package var words: String {
    let cap = cap.map { ["at most \(PlainNumber.text($0))"] } ?? []
    return ([decay.words] + cap + rules.map(\.words)).joined(separator: "; ")
  }
}

extension MQLTrigger {
  /// What is asked of the touch and of the contact.
  package var words: String {
    let condition = condition.isOpen ? "" : " where \(condition.words)"
    return kinds.words + condition + (fit.map { ", fit \($0.name) or better" } ?? "")
  }
}
