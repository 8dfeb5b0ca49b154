/// Why a workspace did not do what was asked, in a sentence for a person.
package struct WorkspaceError: Error, Hashable, Sendable {
  /// Who has to do what about it; maps to exit codes and HTTP statuses.
  package enum Kind: Sendable {
    /// The call itself was wrong.
    case usage
    /// What was given to read was wrong.
    case input
    /// The database has no workspace, or already one.
    case database
  }

  package let kind: Kind
  /// Stable, kebab-case.
  package let code: String
  package let sentence: String

  package init(_ kind: Kind, _ code: String, _ sentence: String) {
    self.kind = kind
    self.code = code
    self.sentence = sentence
  }
}
