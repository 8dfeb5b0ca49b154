package import Alignment
import Persistence
import Store

/// One thing that happened at the door: appended, never changed.
package struct SignInEvent: Hashable, Sendable {
  /// Raw values are stored.
  package enum Kind: String, CaseIterable, Sendable {
    case signedIn = "signed-in"
    /// Unknown address or wrong password.
    case refused
    /// Too many attempts; written once for each wait.
    case heldBack = "held-back"
    case signedOut = "signed-out"
    case sessionRevoked = "session-revoked"
    case setUp = "set-up"
    case invited
    case resetLinkMade = "reset-link-made"
    case resetRequested = "reset-requested"
    case linkUsed = "link-used"
    case passwordChanged = "password-changed"
    case rolesChanged = "roles-changed"
    case emailChanged = "email-changed"
    case disabled, enabled
    case tokenMade = "token-made"
    case tokenRevoked = "token-revoked"
  }

  package let id: ID<SignInEvent>
  package let at: Instant
  package let kind: Kind
  /// Whose account; `nil` where nobody has the address that was given.
  package let member: ID<Member>?
  /// A keyed code of an address that nobody has, so that repeats are seen and the address is not.
  package let emailCode: String?
  /// Who did it to another person.
  package let actor: ID<Member>?
  /// Roles, the name of a token, the kind of a link.
  package let detail: String?
  /// Empty where it was not a request.
  package let client: Client

  init?(_ stored: SignIns.Stored) {
    guard let kind = Kind(rawValue: stored.kind) else { return nil }
    id = ID(stored.id)
    at = Instant(milliseconds: stored.at)
    self.kind = kind
    member = stored.memberId.map { ID($0) }
    emailCode = stored.emailCode
    actor = stored.actorId.map { ID($0) }
    detail = stored.detail
    client = Client(address: stored.address, agent: stored.agent)
  }

  static func append(
    _ kind: Kind, of member: Int64?, emailCode: String? = nil, by actor: Person? = nil, detail: String? = nil,
    client: Client, now: Instant, in store: any Writing
  ) throws {
    try SignIns.append(
      SignIns.Stored(
        at: now.milliseconds, kind: kind.rawValue, memberId: member, emailCode: emailCode,
        actorId: actor?.id.rawValue, detail: detail, address: client.address, agent: client.agent),
      in: store)
  }
}

extension Client {
  /// Where there is no request: a command, a test.
  package static let none = Client(address: "", agent: "")
}

extension OpenWorkspace {
  /// What happened at the door, latest first.
  ///
  /// - Parameters:
  ///   - after: the last event of the page before; `nil` for the latest.
  ///   - limit: 1 to 1,000.
  /// - Throws: ``PeopleError/notAllowed(_:)`` without the right to the audit.
  package func signIns(after last: ID<SignInEvent>?, limit: Int, by actor: Person) throws -> [SignInEvent] {
    try actor.require(.seeAudit)
    return try storage.read {
      try SignIns.page(below: last?.rawValue, limit: min(1_000, max(1, limit)), in: $0).compactMap(SignInEvent.init)
    }
  }
}
