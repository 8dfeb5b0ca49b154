/// Colours on a terminal, or none: the team colours and the three verdicts, always beside the word itself.
package struct SheetPaint: Hashable, Sendable {
  package let isOn: Bool

  package init(isOn: Bool) { self.isOn = isOn }
  package static let none = SheetPaint(isOn: false)

  package enum Tone: String, Sendable {
    case strong = "1"
    case muted = "2"
    case good = "32"
    case warning = "33"
    case bad = "31"
    /// Violet, teal and amber of the 256-colour table.
    case marketing = "38;5;98"
    case sales = "38;5;37"
    case both = "38;5;172"
  }

  package func callAsFunction(_ text: String, _ tone: Tone?) -> String {
    guard isOn, let tone, !text.isEmpty else { return text }
    return "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
  }

  /// The tone of a word in a column of teams or verdicts; `nil` for none.
  static func tone(of cell: Sheet.Cell, as kind: Sheet.Kind) -> Tone? {
    guard case .text(let word) = cell else { return nil }
    switch (kind, word) {
    case (.team, "marketing"): return .marketing
    case (.team, "sales"): return .sales
    case (.team, "both"): return .both
    case (.status, "kept"), (.status, "on track"), (.status, "yes"), (.status, "holds"): return .good
    case (.status, "at risk"), (.status, "due"): return .warning
    case (.status, "broken"), (.status, "overdue"), (.status, "fails"), (.status, "no"): return .bad
    default: return nil
    }
  }
}
