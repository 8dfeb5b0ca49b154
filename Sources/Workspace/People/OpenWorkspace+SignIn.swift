package import Alignment
import Persistence
import Secrets
import Store

/// Signing in, staying in, signing out.
extension OpenWorkspace {
  /// Lets a person in by address and password. Takes about 0.1 s of a core and 64 MiB, whatever the answer.
  ///
  /// An address that nobody has, a wrong password and a person who is disabled are one answer, in words and in time.
  /// How attempts are slowed is told in docs/guide/roles.md; a browser with a device cookie of the account is not
  /// slowed by others.
  ///
  /// - Throws: ``PeopleError`` `wrongCredentials`, `tooManyAttempts`.
  package func signIn(email: String, password: String, client: Client, now: Instant) throws -> SessionGrant {
    let keyring = try keyring(now: now)
    let key = SignInAddress.key(email)
    let account = try storage.read { try Accounts.find(emailKey: key, in: $0) }
    let member = account?.memberId
    let code = try keyring.code(of: key, for: .email)
    let unknown = member == nil ? code : nil
    let device = member.flatMap { DeviceCookie(client.device, of: $0, now: now, keyring: keyring) }
    let counts = AttemptCounts(signInTo: code, from: client, device: device)
    try begin(counts, of: member, emailCode: unknown, client: client, now: now)

    let stored = account?.disabledAt == nil ? account?.passwordHash : nil
    let plain = Password.normal(password)
    let hash = stored.map(PasswordHash.init(stored:)) ?? .ofNobody
    guard try hash.matches(plain), stored != nil, let account else {
      try storage.write {
        try SignInEvent.append(.refused, of: member, emailCode: unknown, client: client, now: now, in: $0)
      }
      throw PeopleError.wrongCredentials
    }
    let renewed = hash.isOutdated ? try PasswordHash(of: plain) : nil
    let cookie = try DeviceCookie(of: account.memberId, now: now, keyring: keyring)
    return try storage.write { store in
      // The password may have been changed, or the person disabled, while it was checked.
      guard let current = try Accounts.find(account.memberId, in: store), current.passwordHash == stored,
        current.disabledAt == nil
      else { throw PeopleError.wrongCredentials }
      try counts.succeed(in: store)
      if let renewed {
        _ = try Accounts.setPassword(
          renewed.text, at: now.milliseconds, of: account.memberId, before: stored, in: store)
      }
      return try grant(to: account.memberId, event: .signedIn, detail: nil, cookie, client: client, now: now, in: store)
    }
  }

  /// The session of a cookie; `nil` where it is unknown, over, or its person is disabled.
  ///
  /// A few reads by index. Being seen is written down once a minute, and where the database cannot be written now,
  /// the next time.
  package func session(secret: String, now: Instant) throws -> Session? {
    guard secret.utf8.count == 43 else { return nil }
    let hash = try Secrets.hash(of: secret)
    let found: Session? = try storage.read { store in
      guard let stored = try Sessions.find(secretHash: hash, in: store),
        let person = try Person.active(stored.memberId, in: store)
      else { return nil }
      return Session(stored, person: person)
    }
    guard var session = found, session.expiresAt > now else { return nil }
    if now.milliseconds - session.lastSeenAt.milliseconds >= Session.grain {
      do {
        try storage.write { try Sessions.touch(session.id.rawValue, at: now.milliseconds, in: $0) }
        session.lastSeenAt = now
      } catch is StorageError {
        // A page is not refused because the disk is full or another process writes.
      }
    }
    return session
  }

  /// Ends a session: its cookie opens nothing from now on.
  package func signOut(_ session: Session, client: Client = .none, now: Instant) throws {
    try storage.write { store in
      guard try Sessions.end(session.id.rawValue, in: store) else { return }
      try SignInEvent.append(.signedOut, of: session.person.id.rawValue, client: client, now: now, in: store)
    }
  }

  /// The sessions of a person that are not over, latest used first.
  ///
  /// - Throws: ``PeopleError`` `notAllowed` for another's without the right to manage people, `unknownPerson`.
  package func sessions(of member: ID<Member>, by actor: Person, now: Instant) throws -> [Session] {
    if actor.id != member { try actor.require(.managePeople) }
    return try storage.read { store in
      guard let person = try Person.find(member.rawValue, in: store) else { throw PeopleError.unknownPerson }
      return try Sessions.all(of: member.rawValue, in: store).map { Session($0, person: person) }
        .filter { $0.expiresAt > now }
    }
  }

  /// Ends one session: one's own, or another's with the right to manage people.
  ///
  /// - Throws: ``PeopleError`` `unknownSession`, `notAllowed`.
  package func revokeSession(_ id: ID<Session>, by actor: Person, client: Client = .none, now: Instant) throws {
    try storage.write { store in
      let stored = try Sessions.find(id.rawValue, in: store)
      guard let stored, actor.id.rawValue == stored.memberId || actor.may(.managePeople) else {
        // Whose it is, and whether it is there, is nobody else's to know.
        throw PeopleError.unknownSession
      }
      try Sessions.end(stored.id, in: store)
      try SignInEvent.append(.sessionRevoked, of: stored.memberId, by: actor, client: client, now: now, in: store)
    }
  }

  /// Makes a session for a member, in a transaction that has decided so.
  func grant(
    to member: Int64, event: SignInEvent.Kind, detail: String?, _ cookie: DeviceCookie, client: Client, now: Instant,
    in store: any Writing
  ) throws -> SessionGrant {
    guard let person = try Person.active(member, in: store) else { throw PeopleError.wrongCredentials }
    let secret = try Secrets.token()
    try Sessions.endExpired(
      of: member, seenBefore: now.milliseconds - Session.longestIdle, madeBefore: now.milliseconds - Session.longest,
      in: store)
    let session = Sessions.Stored(
      id: try Sequences.take(1, of: .session, in: store), memberId: member, createdAt: now.milliseconds,
      address: client.address, agent: client.agent)
    try Sessions.insert(session, secretHash: try Secrets.hash(of: secret), in: store)
    try Accounts.setSignedIn(at: now.milliseconds, member, in: store)
    try SignInEvent.append(event, of: member, detail: detail, client: client, now: now, in: store)
    return SessionGrant(secret: secret, session: Session(session, person: person), device: cookie.text)
  }
}
