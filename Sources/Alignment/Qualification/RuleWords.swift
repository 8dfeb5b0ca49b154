/// Rules as English phrases: for commands, and to tell rules apart that have no name.
extension FieldCondition {
  /// `persona is Buyer or Founder`, `company-size is 50 to 500`.
  package var words: String {
    switch test {
    case .isOne(let patterns): "\(field) is \(patterns.words)"
    case .isNone(let patterns): "\(field) is known and not \(patterns.words)"
    case .within(let low?, let high?): "\(field) is \(PlainNumber.text(low)) to \(PlainNumber.text(high))"
    case .within(let low?, nil): "\(field) is at least \(PlainNumber.text(low))"
    case .within(nil, let high): "\(field) is at most \(high.map(PlainNumber.text) ?? "anything")"
    case .isKnown: "\(field) is known"
    case .isMissing: "\(field) is missing"
    }
  }
}

extension [TextPattern] {
  fileprivate var words: String { map(\.text).joined(separator: " or ") }
}

extension TouchCondition {
  /// `page is /pricing*, by marketing`; empty where it asks nothing.
  package var words: String {
    var parts = Part.allCases.compactMap { part in patterns[part].map { "\(part.rawValue) is \($0.words)" } }
    if let side { parts.append("by \(side.name)") }
    return parts.joined(separator: ", ")
  }
}

extension ContactState {
  package var words: String {
    switch self {
    case .field(let condition): condition.words
    case .stage(let stage): "stage is \(stage.name) or later"
    case .resting(let resting): "rests as \(resting.name)"
    }
  }
}

extension Decay {
  /// `half-life 14 days`, `no decay`.
  package var words: String { self == .none ? "no decay" : "half-life \(text)" }

  /// As a document has it: `14 days`, `36 hours`, `none`.
  package var text: String {
    guard case .halving(let every) = self else { return "none" }
    let (days, rest) = every.quotientAndRemainder(dividingBy: Instant.day)
    if rest == 0 { return days == 1 ? "1 day" : "\(days) days" }
    let hours = every / Instant.hour
    return hours == 1 ? "1 hour" : "\(hours) hours"
  }
}

extension FitRule {
  /// Its name, or what it asks.
  package var label: String { name.isEmpty ? condition.words : name }
}

extension TouchRule {
  /// Its name, or what it asks; `any` where it has no name and asks nothing.
  package var label: String { name.isEmpty ? condition.isOpen ? "any" : condition.words : name }
}

extension Deduction {
  /// Its name, or what it asks.
  package var label: String { name.isEmpty ? state.words : name }
}

extension Exclusion {
  /// Its name, or what it asks.
  package var label: String { name.isEmpty ? state.words : name }
}

extension MQLTrigger {
  /// Its name, or its kinds and what it asks.
  package var label: String {
    name.isEmpty ? ([kinds.words] + (condition.isOpen ? [] : [condition.words])).joined(separator: ", ") : name
  }
}

extension InterestKind {
  /// Its kinds of touches.
  package var label: String { kinds.words }
}

extension [TouchKind] {
  package var words: String { map(\.name).joined(separator: ", ") }
}

extension MatrixCell {
  /// `fit B and interest 2, or better`.
  package var words: String { "fit \(fit.name) and interest \(interest.name), or better" }
}
