package import Alignment
import Persistence
import Secrets
import Store

/// Links that let a person in once: invitations and new passwords.
extension OpenWorkspace {
  /// Milliseconds for which links hold: 72 hours and 2 hours.
  package static let invitationLife = 72 * Instant.hour
  package static let resetLife = 2 * Instant.hour

  /// Invites somebody: a new member, or one who is there and does not sign in yet. Links made for them before end.
  ///
  /// - Parameter letter: writes the mail that takes the link to them; without it somebody hands the link over.
  /// - Returns: the member, and the token for the link, which is told once.
  /// - Throws: ``PeopleError`` `notAllowed`, `alreadyActive`; ``FieldErrors`` of `name`, `email` and `roles`.
  package func invite(
    name: String, email: String, roles: Set<Role>, by actor: Person, client: Client = .none, now: Instant,
    letter: LetterWriter? = nil
  ) throws -> (member: ID<Member>, link: String) {
    try actor.require(.managePeople)
    let who = try NewPerson(name: name, email: email)
    guard !roles.isEmpty else { throw FieldErrors("roles", .required) }
    let token = try Secrets.token()
    let hash = try Secrets.hash(of: token)
    let texts = roles.map(\.rawValue).sorted()
    let id: Int64 = try storage.write { store in
      let known = who.match(among: try Members.all(in: store))
      let account = try known.flatMap { try Accounts.find($0.id, in: store) }
      guard account?.passwordHash == nil, account?.disabledAt == nil else { throw PeopleError.alreadyActive }
      let id = try save(
        who, as: known, roles: texts, actor: actor.name, cause: "person invited", now: now, in: store)
      try Links.endAll(of: id, at: now.milliseconds, in: store)
      try Links.insert(
        .invitation, tokenHash: hash, member: id, madeBy: actor.id.rawValue, at: now.milliseconds,
        expiresAt: now.milliseconds + Self.invitationLife, in: store)
      try SignInEvent.append(
        .invited, of: id, by: actor, detail: texts.joined(separator: " "), client: client, now: now, in: store)
      if let letter {
        let occasion = LetterOccasion(
          kind: .invitation, name: who.name, language: account?.language, actor: actor.name, token: token)
        try post(
          letter(occasion), for: .invitation, to: who.email, reader: who.name,
          expires: now.adding(milliseconds: Self.invitationLife), actor: actor.name, now: now, in: store)
      }
      return id
    }
    return (ID(id), token)
  }

  /// A link with which a person chooses a new password, to be handed over by an administrator. Links made for them
  /// before end. For one who never signed in it is an invitation anew.
  ///
  /// - Parameter letter: writes the mail that takes the link to them.
  /// - Throws: ``PeopleError`` `notAllowed`, `notInvited` without an account, `unknownPerson` for one who is disabled.
  package func makeResetLink(
    for member: ID<Member>, by actor: Person, client: Client = .none, now: Instant, letter: LetterWriter? = nil
  ) throws -> String {
    try actor.require(.managePeople)
    let token = try Secrets.token()
    let hash = try Secrets.hash(of: token)
    try storage.write { store in
      guard let account = try Accounts.find(member.rawValue, in: store) else { throw PeopleError.notInvited }
      guard account.disabledAt == nil else { throw PeopleError.unknownPerson }
      let isNew = account.passwordHash == nil
      try Links.endAll(of: member.rawValue, at: now.milliseconds, in: store)
      try Links.insert(
        isNew ? .invitation : .reset, tokenHash: hash, member: member.rawValue, madeBy: actor.id.rawValue,
        at: now.milliseconds, expiresAt: now.milliseconds + (isNew ? Self.invitationLife : Self.resetLife), in: store)
      try SignInEvent.append(
        isNew ? .invited : .resetLinkMade, of: member.rawValue, by: actor, client: client, now: now, in: store)
      guard let letter else { return }
      let name = try Members.find(member.rawValue, in: store)?.name ?? ""
      let kind: LetterOccasion.Kind = isNew ? .invitation : .reset
      let occasion = LetterOccasion(
        kind: kind, name: name, language: account.language, actor: actor.name, token: token)
      try post(
        letter(occasion), for: kind, to: account.email, reader: name,
        expires: now.adding(milliseconds: isNew ? Self.invitationLife : Self.resetLife), actor: actor.name, now: now,
        in: store)
    }
    return token
  }

  /// The token of a link for a new password, to be sent to the account's address; `nil` where nobody signs in with
  /// it, or too many were asked for. The page says the same in both cases, and says nothing of which.
  ///
  /// Links made before still work, so that a stranger cannot end them by asking.
  ///
  /// - Parameter letter: writes the mail that takes the link to them.
  @discardableResult
  package func requestReset(
    email: String, client: Client, now: Instant, letter: LetterWriter? = nil
  ) throws -> String? {
    let keyring = try keyring(now: now)
    let key = SignInAddress.key(email)
    let code = try keyring.code(of: key, for: .email)
    let token = try Secrets.token()
    let hash = try Secrets.hash(of: token)
    let counts = AttemptCounts(resetOf: code, from: client)
    return try storage.write { store in
      guard try counts.begin(now: now, in: store) == nil else { return nil }
      let account = try Accounts.find(emailKey: key, in: store)
      try SignInEvent.append(
        .resetRequested, of: account?.memberId, emailCode: account == nil ? code : nil, client: client, now: now,
        in: store)
      guard let account, account.passwordHash != nil, account.disabledAt == nil else { return nil }
      try Links.insert(
        .reset, tokenHash: hash, member: account.memberId, madeBy: nil, at: now.milliseconds,
        expiresAt: now.milliseconds + Self.resetLife, in: store)
      if let letter {
        let name = try Members.find(account.memberId, in: store)?.name ?? ""
        let occasion = LetterOccasion(kind: .reset, name: name, language: account.language, actor: nil, token: token)
        try post(
          letter(occasion), for: .reset, to: account.email, reader: name,
          expires: now.adding(milliseconds: Self.resetLife), actor: name, now: now, in: store)
      }
      return token
    }
  }

  /// Whose link it is, for the page on which the password is chosen; `nil` where it does not work any more.
  package func person(linkToken: String, now: Instant) throws -> Person? {
    let hash = try Secrets.hash(of: linkToken)
    return try storage.read { store in
      guard let link = try Links.find(tokenHash: hash, at: now.milliseconds, in: store), let member = link.memberId
      else { return nil }
      return try Person.active(member, in: store)
    }
  }

  /// Takes a link once: sets the password, ends all sessions and links of the person, and signs them in.
  ///
  /// - Throws: ``PeopleError`` `linkExpired`, `weakPassword` (the link still works then).
  package func redeem(linkToken: String, password: String, client: Client, now: Instant) throws -> SessionGrant {
    let link = try link(linkToken, now: now)
    guard let member = link.memberId, let person = try storage.read({ try Person.active(member, in: $0) }) else {
      throw PeopleError.linkExpired
    }
    let hash = try Password.hash(password, by: rule(for: person))
    let cookie = try DeviceCookie(of: member, now: now, keyring: try keyring(now: now))
    return try storage.write { store in
      guard try Links.use(link.id, at: now.milliseconds, in: store) else { throw PeopleError.linkExpired }
      let before = try Accounts.find(member, in: store)?.passwordHash
      guard try Accounts.setPassword(hash.text, at: now.milliseconds, of: member, before: before, in: store) else {
        throw PeopleError.linkExpired
      }
      try endAll(of: member, now: now, in: store)
      return try grant(
        to: member, event: .linkUsed, detail: link.kind.rawValue, cookie, client: client, now: now, in: store)
    }
  }

  /// - Throws: ``PeopleError/linkExpired``.
  func link(_ token: String, now: Instant) throws -> Links.Stored {
    let hash = try Secrets.hash(of: token)
    guard let link = try storage.read({ try Links.find(tokenHash: hash, at: now.milliseconds, in: $0) }) else {
      throw PeopleError.linkExpired
    }
    return link
  }

  /// Ends every session and link of a member: what was handed out before opens nothing any more.
  func endAll(of member: Int64, now: Instant, in store: any Writing) throws {
    try Sessions.endAll(of: member, in: store)
    try Links.endAll(of: member, at: now.milliseconds, in: store)
  }

  func rule(for person: Person) -> PasswordRule {
    PasswordRule(name: person.name, email: person.email ?? "", company: settings.name)
  }
}
