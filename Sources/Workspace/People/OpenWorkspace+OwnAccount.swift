package import Alignment
import Persistence
import Secrets
import Store

/// What a person changes of their own account.
extension OpenWorkspace {
  /// Sets a new password, ends every session and link of the person, and makes a session for this browser.
  ///
  /// Wrong current passwords are slowed like attempts to sign in.
  ///
  /// - Throws: ``PeopleError`` `wrongCredentials`, `tooManyAttempts`, `weakPassword`.
  package func changePassword(
    of person: Person, current: String, new: String, client: Client, now: Instant
  ) throws -> SessionGrant {
    let member = person.id.rawValue
    let counts = AttemptCounts(confirmationBy: member)
    try begin(counts, of: member, emailCode: nil, client: client, now: now)
    let stored = try storage.read { try Accounts.find(member, in: $0)?.passwordHash }
    guard let stored, try PasswordHash(stored: stored).matches(Password.normal(current)) else {
      try storage.write { try SignInEvent.append(.refused, of: member, client: client, now: now, in: $0) }
      throw PeopleError.wrongCredentials
    }
    // The current one was right, whatever becomes of the new one.
    try storage.write { try counts.succeed(in: $0) }
    let hash = try Password.hash(new, by: rule(for: person))
    let cookie = try DeviceCookie(of: member, now: now, keyring: try keyring(now: now))
    return try storage.write { store in
      guard try Accounts.setPassword(hash.text, at: now.milliseconds, of: member, before: stored, in: store) else {
        throw PeopleError.wrongCredentials
      }
      try endAll(of: member, now: now, in: store)
      return try grant(to: member, event: .passwordChanged, detail: nil, cookie, client: client, now: now, in: store)
    }
  }

  /// Sets the language (a tag of two letters) and theme a person chose; `nil` for the browser's.
  ///
  /// No changeset is taken: it changes nothing that anybody else sees.
  ///
  /// - Throws: ``FieldErrors`` of `language` and `theme`; ``PeopleError/notInvited`` without an account.
  package func setPreference(language: String?, theme: String?, of person: Person) throws {
    var errors = FieldErrors()
    let tag = TextRule(limit: 2).read(language, as: "language", into: &errors)
    if let tag, !tag.utf8.allSatisfy({ (97...122).contains($0) }) || tag.utf8.count != 2 {
      errors.add("language", .unknownLanguage)
    }
    let shade = TextRule(limit: 20).read(theme, as: "theme", into: &errors)
    try errors.check()
    try storage.write { store in
      guard try Accounts.find(person.id.rawValue, in: store) != nil else { throw PeopleError.notInvited }
      try Accounts.setPreference(language: tag, theme: shade, of: person.id.rawValue, in: store)
    }
  }
}
