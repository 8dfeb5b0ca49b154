package import Alignment
import Persistence
import Secrets
import Store

/// The first person of a new server.
extension OpenWorkspace {
  /// Milliseconds for which the link of a new server holds: 24 hours.
  package static let setUpLife = Instant.day

  /// Whether nobody has a password yet.
  package func setUpIsNeeded() throws -> Bool { try storage.read { try !Accounts.anyCanSignIn(in: $0) } }

  /// A token that lets its holder become administrator of a server nobody signs in to yet: for the log of the one who
  /// started it, so that no stranger can. The ones made before end.
  ///
  /// - Throws: ``PeopleError/alreadySetUp``.
  package func makeSetUpLink(now: Instant) throws -> String {
    let token = try Secrets.token()
    let hash = try Secrets.hash(of: token)
    try storage.write { store in
      guard try !Accounts.anyCanSignIn(in: store) else { throw PeopleError.alreadySetUp }
      try Links.endSetUps(at: now.milliseconds, in: store)
      try Links.insert(
        .setUp, tokenHash: hash, member: nil, madeBy: nil, at: now.milliseconds,
        expiresAt: now.milliseconds + Self.setUpLife, in: store)
    }
    return token
  }

  /// Makes the holder of the set-up token administrator, and signs them in.
  ///
  /// The member with this address or name becomes administrator; else the administrator that was made with the
  /// workspace takes the name and address; else a member is added.
  ///
  /// - Throws: ``PeopleError`` `alreadySetUp`, `linkExpired`, `weakPassword`; ``FieldErrors`` of `name` and `email`.
  package func setUp(
    token: String, name: String, email: String, password: String, client: Client, now: Instant
  ) throws -> SessionGrant {
    guard try setUpIsNeeded() else { throw PeopleError.alreadySetUp }
    let link = try link(token, now: now)
    guard link.kind == .setUp else { throw PeopleError.linkExpired }
    let who = try NewPerson(name: name, email: email)
    let hash = try Password.hash(
      password, by: PasswordRule(name: who.name, email: who.email, company: settings.name))
    let keyring = try keyring(now: now)
    return try storage.write { store in
      guard try !Accounts.anyCanSignIn(in: store) else { throw PeopleError.alreadySetUp }
      guard try Links.use(link.id, at: now.milliseconds, in: store) else { throw PeopleError.linkExpired }
      let administrator = Role.administrator.rawValue
      let all = try Members.all(in: store)
      let known = who.match(among: all) ?? all.first { $0.roles.contains(administrator) }
      let id = try save(
        who, as: known, roles: Set(known?.roles ?? []).union([administrator]).sorted(), actor: who.name,
        cause: "server set up", now: now, in: store)
      guard
        try Accounts.setPassword(hash.text, at: now.milliseconds, of: id, before: nil, in: store)
      else { throw PeopleError.linkExpired }
      let cookie = try DeviceCookie(of: id, now: now, keyring: keyring)
      return try grant(to: id, event: .setUp, detail: nil, cookie, client: client, now: now, in: store)
    }
  }
}
