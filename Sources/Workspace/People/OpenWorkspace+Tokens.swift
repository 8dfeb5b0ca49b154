package import Alignment
import Persistence
import Secrets
import Store

/// A program that called with a token: who it acts as, with the token's rights.
package struct TokenHolder: Hashable, Sendable {
  package let id: ID<TokenRow>
  package let name: String
  /// The maker, whose rights are cut down to the token's.
  package let person: Person
}

/// A token as a list shows it; its secret is nowhere.
package struct TokenRow: Hashable, Sendable {
  package let id: ID<TokenRow>
  package let name: String
  package let maker: ID<Member>
  package let makerName: String
  /// As given; those that the maker has lost since do not count.
  package let rights: Set<Right>
  /// What it opens now: none where it is over, revoked, or its maker is disabled.
  package let rightsNow: Set<Right>
  package let createdAt: Instant
  package let expiresAt: Instant?
  /// To the minute.
  package let lastUsedAt: Instant?
  package let revokedAt: Instant?
}

/// Tokens for programs that use the API.
extension OpenWorkspace {
  /// What every token begins with, so that one that got out is recognised by scanners.
  package static let tokenPrefix = "acc_"

  /// Makes a token with some of the maker's rights.
  ///
  /// - Parameter expires: `nil` for never.
  /// - Returns: its id, and its secret, which is told once.
  /// - Throws: ``PeopleError`` `notAllowed`, `rightsBeyondMaker`; ``FieldErrors`` of `name`, `rights`, `expires`.
  package func makeToken(
    name: String, rights: Set<Right>, expires: Instant?, by actor: Person, client: Client = .none, now: Instant
  ) throws -> (id: ID<TokenRow>, secret: String) {
    try actor.require(.manageTokens)
    var errors = FieldErrors()
    let readName = TextRule.name.read(name, as: "name", isRequired: true, into: &errors)
    if rights.isEmpty { errors.add("rights", .required) }
    if let expires, expires <= now { errors.add("expires", .inThePast) }
    try errors.check()
    let secret = Self.tokenPrefix + (try Secrets.token())
    let hash = try Secrets.hash(of: secret)
    let id: Int64 = try storage.write { store in
      // Asked anew in the transaction: a session may be older than a change of roles.
      guard let maker = try Person.active(actor.id.rawValue, in: store) else { throw PeopleError.unknownPerson }
      let beyond = rights.subtracting(maker.rights.intersection(actor.rights))
      guard beyond.isEmpty else { throw PeopleError.rightsBeyondMaker(beyond) }
      let token = Tokens.Stored(
        id: try Sequences.take(1, of: .apiToken, in: store), name: readName ?? "", memberId: actor.id.rawValue,
        rights: rights.map(\.rawValue).sorted(), createdAt: now.milliseconds, expiresAt: expires?.milliseconds)
      try Tokens.insert(token, secretHash: hash, in: store)
      try record(.tokenMade, token, by: actor, client: client, now: now, in: store)
      return token.id
    }
    return (ID(id), secret)
  }

  /// Who a token acts as now; `nil` where it is unknown, over, revoked, or its maker is disabled.
  ///
  /// A few reads by index; being used is written down once a minute.
  package func person(token: String, now: Instant) throws -> TokenHolder? {
    guard token.hasPrefix(Self.tokenPrefix), token.utf8.count == 47 else { return nil }
    let hash = try Secrets.hash(of: token)
    let found: (token: Tokens.Stored, person: Person)? = try storage.read { store in
      guard let token = try Tokens.find(secretHash: hash, in: store), token.works(at: now),
        let maker = try Person.active(token.memberId, in: store)
      else { return nil }
      return (token, maker.limited(to: token.knownRights))
    }
    guard let (token, person) = found else { return nil }
    if now.milliseconds - (token.lastUsedAt ?? .min / 2) >= Session.grain {
      do {
        try storage.write { try Tokens.setUsed(token.id, at: now.milliseconds, in: $0) }
      } catch is StorageError {
        // As with sessions: a call is not refused because the disk is full.
      }
    }
    return TokenHolder(id: ID(token.id), name: token.name, person: person)
  }

  /// All tokens, revoked ones too, oldest first.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func tokens(by actor: Person, now: Instant) throws -> [TokenRow] {
    try actor.require(.manageTokens)
    return try storage.read { store in
      try Tokens.all(in: store).map { token in
        let person = try Person.find(token.memberId, in: store)
        let active = try Person.active(token.memberId, in: store)
        let now = token.works(at: now) ? active?.limited(to: token.knownRights).rights ?? [] : []
        return TokenRow(
          id: ID(token.id), name: token.name, maker: ID(token.memberId), makerName: person?.name ?? "",
          rights: token.knownRights, rightsNow: now, createdAt: Instant(milliseconds: token.createdAt),
          expiresAt: token.expiresAt.map(Instant.init(milliseconds:)),
          lastUsedAt: token.lastUsedAt.map(Instant.init(milliseconds:)),
          revokedAt: token.revokedAt.map(Instant.init(milliseconds:)))
      }
    }
  }

  /// Ends a token for ever.
  ///
  /// - Throws: ``PeopleError`` `notAllowed`, `unknownToken` (one that was revoked before, too).
  package func revokeToken(
    _ id: ID<TokenRow>, by actor: Person, client: Client = .none, now: Instant
  ) throws {
    try actor.require(.manageTokens)
    try storage.write { store in
      guard let token = try Tokens.find(id.rawValue, in: store),
        try Tokens.revoke(id.rawValue, at: now.milliseconds, in: store)
      else { throw PeopleError.unknownToken }
      try record(.tokenRevoked, token, by: actor, client: client, now: now, in: store)
    }
  }

  private func record(
    _ kind: SignInEvent.Kind, _ token: Tokens.Stored, by actor: Person, client: Client, now: Instant,
    in store: any Writing
  ) throws {
    let isMade = kind == .tokenMade
    let text = "\(token.id) \(token.name): \(token.rights.joined(separator: " "))"
    let changeset = try Changesets.open(
      at: now, actor: actor.name, cause: isMade ? "token made" : "token revoked", isHistory: true, in: store)
    try Changes.append(
      .member, token.memberId, field: "token", at: now.milliseconds, before: isMade ? nil : text,
      after: isMade ? text : nil, changeset: changeset, in: store)
    try SignInEvent.append(
      kind, of: token.memberId, by: actor, detail: token.name, client: client, now: now, in: store)
  }
}

extension Tokens.Stored {
  fileprivate func works(at now: Instant) -> Bool {
    revokedAt == nil && expiresAt.map { $0 > now.milliseconds } ?? true
  }

  fileprivate var knownRights: Set<Right> { Set(rights.compactMap(Right.init(rawValue:))) }
}

extension Person {
  fileprivate func limited(to some: Set<Right>) -> Person {
    var person = self
    person.rights.formIntersection(some)
    return person
  }
}
