/// Why something is not done with a hand-off.
package enum HandoffError: Error, Hashable, Sendable {
  /// It is decided or merged: the name of its state.
  case closed(state: String)
  /// It is another's, or nobody's: take it over first.
  case notYours(assignee: ID<Member>?)
  case alreadyAssigned(to: ID<Member>)
  /// Nobody has it, so nobody can give it back.
  case notAssigned
  /// Nobody is called unreachable before the promised attempts are logged.
  case tooFewAttempts(made: Int, promised: Int)
  case inTheFuture
  /// An attempt logged by hand may say at most 15 minutes earlier.
  case statedTooEarly(earliest: Instant)
  /// What was before the contact became MQL belongs to no hand-off.
  case beforeEntry(Instant)
  /// A rejection for another reason says which.
  case noteMissing
  /// Only a rejected one is reopened.
  case notRejected(state: String)
  /// Two hand-offs of one contact were expected.
  case sameHandoff

  /// Stable, kebab-case: for pages and the interface.
  package var code: String {
    switch self {
    case .closed: "handoff-closed"
    case .notYours: "not-yours"
    case .alreadyAssigned: "already-assigned"
    case .notAssigned: "not-assigned"
    case .tooFewAttempts: "too-few-attempts"
    case .inTheFuture: "in-the-future"
    case .statedTooEarly: "stated-too-early"
    case .beforeEntry: "before-entry"
    case .noteMissing: "note-missing"
    case .notRejected: "not-rejected"
    case .sameHandoff: "same-handoff"
    }
  }

  /// The refusal in words.
  package var sentence: String {
    switch self {
    case .closed(let state): "The hand-off is \(state): nothing more is done with it."
    case .notYours(let assignee?): "The hand-off is with member \(assignee): take it over first."
    case .notYours: "The hand-off is with nobody: take it over first."
    case .alreadyAssigned(let member): "The hand-off is with member \(member) already."
    case .notAssigned: "The hand-off is with nobody, so there is nothing to give back."
    case .tooFewAttempts(let made, let promised):
      "\(made) of the \(promised) promised attempts are logged: nobody is called unreachable before."
    case .inTheFuture: "An attempt cannot be logged before it is made."
    case .statedTooEarly: "An attempt logged by hand may say at most 15 minutes earlier."
    case .beforeEntry: "That was before the contact became MQL, so it belongs to no hand-off."
    case .noteMissing: "Say in a note what the other reason is."
    case .notRejected(let state): "The hand-off is \(state): only a rejected one is reopened."
    case .sameHandoff: "A hand-off is not merged with itself."
    }
  }

  /// What fills the sentence in.
  package var parameters: [String: String] {
    switch self {
    case .closed(let state), .notRejected(let state): ["state": state]
    case .notYours(let assignee): assignee.map { ["assignee": $0.description] } ?? [:]
    case .alreadyAssigned(let member): ["assignee": member.description]
    case .tooFewAttempts(let made, let promised): ["made": String(made), "promised": String(promised)]
    case .statedTooEarly(let instant), .beforeEntry(let instant): ["earliest": String(instant.milliseconds)]
    case .notAssigned, .inTheFuture, .noteMissing, .sameHandoff: [:]
    }
  }
}
