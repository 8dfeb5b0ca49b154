package import Persistence

/// Members who may sign in, each with an address of their own and, once they chose one, a password.
///
/// The address is kept apart from the member's, which files of members may change.
package enum Accounts {
  package struct Stored: Sendable {
    package var memberId: Int64
    package var email: String
    /// The address as it is looked up; one account each.
    package var emailKey: String
    package var passwordHash: String?
    package var disabledAt: Int64?
    package var signedInAt: Int64?
    package var language: String?
    package var theme: String?

    package init(memberId: Int64, email: String, emailKey: String) {
      self.memberId = memberId
      self.email = email
      self.emailKey = emailKey
    }

    init(_ row: ResultRow) {
      memberId = row.integer(0)
      email = row.text(1)
      emailKey = row.text(2)
      passwordHash = row.textOrNil(3)
      disabledAt = row.integerOrNil(4)
      signedInAt = row.integerOrNil(5)
      language = row.textOrNil(6)
      theme = row.textOrNil(7)
    }
  }

  package static func find(_ member: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT member_id, email, email_key, password_hash, disabled_at, signed_in_at, language, theme
      FROM account
      WHERE member_id = \(member)
      """
    ).map(Stored.init)
  }

  package static func find(emailKey: String, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT member_id, email, email_key, password_hash, disabled_at, signed_in_at, language, theme
      FROM account
      WHERE email_key = \(emailKey)
      """
    ).map(Stored.init)
  }

  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT member_id, email, email_key, password_hash, disabled_at, signed_in_at, language, theme
      FROM account
      ORDER BY member_id
      """
    ).map(Stored.init)
  }

  /// Whether anybody has a password yet.
  package static func anyCanSignIn(in store: any Reading) throws -> Bool {
    try store.row("SELECT 1 FROM account WHERE password_hash IS NOT NULL LIMIT 1") != nil
  }

  /// How many can sign in and have the role.
  package static func count(withRole role: String, in store: any Reading) throws -> Int {
    try store.row(
      """
      SELECT count(*)
      FROM account
      JOIN member_role ON member_role.member_id = account.member_id
      WHERE member_role.role = \(role) AND account.password_hash IS NOT NULL AND account.disabled_at IS NULL
      """)?.int(0) ?? 0
  }

  package static func insert(_ account: Stored, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO account (member_id, email, email_key)
      VALUES (\(account.memberId), \(account.email), \(account.emailKey))
      """)
  }

  package static func setEmail(_ email: String, key: String, of member: Int64, in store: any Writing) throws {
    try store.execute("UPDATE account SET email = \(email), email_key = \(key) WHERE member_id = \(member)")
  }

  /// - Parameter before: the hash that the change was decided on.
  /// - Returns: false where another is stored by now, or the account is disabled.
  package static func setPassword(
    _ hash: String, at now: Int64, of member: Int64, before: String?, in store: any Writing
  ) throws -> Bool {
    try store.execute(
      """
      UPDATE account
      SET password_hash = \(hash), password_at = \(now)
      WHERE member_id = \(member) AND disabled_at IS NULL AND coalesce(password_hash, '') = \(before ?? "")
      """) == 1
  }

  package static func setDisabled(at instant: Int64?, _ member: Int64, in store: any Writing) throws {
    try store.execute("UPDATE account SET disabled_at = \(instant) WHERE member_id = \(member)")
  }

  package static func setSignedIn(at now: Int64, _ member: Int64, in store: any Writing) throws {
    try store.execute("UPDATE account SET signed_in_at = \(now) WHERE member_id = \(member)")
  }

  package static func setPreference(
    language: String?, theme: String?, of member: Int64, in store: any Writing
  ) throws {
    try store.execute("UPDATE account SET language = \(language), theme = \(theme) WHERE member_id = \(member)")
  }
}
