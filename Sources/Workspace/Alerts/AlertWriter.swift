package import Alignment

/// What a mail of alerts is written of.
package struct AlertLetter: Sendable {
  /// Of the reader.
  package let name: String
  /// As the reader chose it; `nil` where they never did.
  package let language: String?
  /// One a day, not as they come.
  package let isDigest: Bool
  /// The latest first.
  package let alerts: [AlertRecord]
  /// How many more there are than are told.
  package let more: Int
}

/// What a web hook is called with.
package struct AlertCall: Sendable {
  package let hook: AlertRule.Hook
  package let rule: AlertRuleRecord
  /// One; several where words are sent that tell of them together. The latest first.
  package let alerts: [AlertRecord]
  /// A call to see that calls arrive.
  package let isTest: Bool
}

/// Writes mails and calls of alerts: pages know how, and the workspace when.
package struct AlertWriter: Sendable {
  package let letter: @Sendable (AlertLetter) -> Letter
  /// JSON.
  package let document: @Sendable (AlertCall) -> String

  package init(
    letter: @escaping @Sendable (AlertLetter) -> Letter, document: @escaping @Sendable (AlertCall) -> String
  ) {
    self.letter = letter
    self.document = document
  }
}
