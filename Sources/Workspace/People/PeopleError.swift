package import Alignment

/// Why somebody was not let in, or a change of people was refused. Wrong names and addresses are ``FieldErrors``.
package enum PeopleError: Error, Hashable, Sendable {
  /// Unknown address, wrong password, no password yet, disabled: one answer for all.
  case wrongCredentials
  case tooManyAttempts(until: Instant)
  case weakPassword(PasswordRule.Fault)
  /// Never made, used, over, or its person is disabled.
  case linkExpired
  /// Somebody set the server up already.
  case alreadySetUp
  case notAllowed(Right)
  case unknownPerson
  case unknownToken
  case unknownSession
  /// The person has no account yet: invite them.
  case notInvited
  /// The person signs in already.
  case alreadyActive
  case lastAdministrator
  /// A token may not have rights that its maker lacks.
  case rightsBeyondMaker(Set<Right>)
  case notTheDemo

  /// Stable, kebab-case: for the interface, and for texts in the reader's language.
  package var code: String {
    switch self {
    case .wrongCredentials: "wrong-credentials"
    case .tooManyAttempts: "too-many-attempts"
    case .weakPassword(let fault): "weak-password-\(fault.rawValue)"
    case .linkExpired: "link-expired"
    case .alreadySetUp: "already-set-up"
    case .notAllowed: "not-allowed"
    case .unknownPerson: "unknown-person"
    case .unknownToken: "unknown-token"
    case .unknownSession: "unknown-session"
    case .notInvited: "not-invited"
    case .alreadyActive: "already-active"
    case .lastAdministrator: "last-administrator"
    case .rightsBeyondMaker: "rights-beyond-maker"
    case .notTheDemo: "not-the-demo"
    }
  }

  package var sentence: String {
    switch self {
    case .wrongCredentials: "This e-mail address and password do not belong together."
    case .tooManyAttempts: "There were too many attempts: wait a little and try again."
    case .weakPassword(let fault): fault.sentence
    case .linkExpired: "This link was used already or is over: ask for a new one."
    case .alreadySetUp: "This server is set up already: sign in."
    case .notAllowed(let right): "This needs the right \(right.rawValue), which your roles do not have."
    case .unknownPerson: "There is no such person."
    case .unknownToken: "There is no such token."
    case .unknownSession: "There is no such session: it may be over."
    case .notInvited: "This person has no account yet: invite them first."
    case .alreadyActive: "This person signs in already: make a link for a new password instead."
    case .lastAdministrator: "Nobody else who can sign in is administrator: make somebody one first."
    case .rightsBeyondMaker(let rights):
      "A token cannot have rights that its maker lacks: \(rights.map(\.rawValue).sorted().joined(separator: ", "))."
    case .notTheDemo: "Accounts with a known password are made in the demo company only."
    }
  }
}

extension PasswordRule.Fault {
  package var sentence: String {
    switch self {
    case .tooShort: "A password needs at least \(PasswordRule.fewestCharacters) characters."
    case .tooLong: "A password has at most \(PasswordRule.mostBytes) bytes."
    case .common: "This password is one of those that are tried first: take another."
    case .personal: "A password may not be the name, the e-mail address or the company: take another."
    case .repetitive: "This password is one piece or run of characters: take another."
    }
  }
}
