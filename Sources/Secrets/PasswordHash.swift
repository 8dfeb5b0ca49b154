import CSodium

/// A password as it is stored: Argon2id with its salt and cost in one text.
///
///     $argon2id$v=19$m=65536,t=2,p=1$salt$hash
///
/// The cost is libsodium's for interactive use: 64 MiB and two passes, which is above the least that OWASP's
/// Password Storage Cheat Sheet asks for (19 MiB, two passes). One takes about 0.1 s of one core: callers see to it
/// that no more than a few run at once.
package struct PasswordHash: Hashable, Sendable {
  package let text: String

  package init(stored text: String) { self.text = text }

  static let passes = UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE)
  static let memory = Int(crypto_pwhash_MEMLIMIT_INTERACTIVE)

  /// Hashes a password with a salt of its own.
  ///
  /// - Throws: ``SecretsError`` `unavailable`, `memory`.
  package init(of password: String) throws(SecretsError) {
    try Secrets.ready()
    var room = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let isMade =
      unsafe crypto_pwhash_str(
        &room, password, UInt64(password.utf8.count), PasswordHash.passes, PasswordHash.memory) == 0
    guard isMade else { throw .memory }
    text = Secrets.text(of: room)
  }

  /// Whether it is this password's. Costs as much as making it, whatever the answer.
  ///
  /// - Throws: ``SecretsError/unavailable``.
  package func matches(_ password: String) throws(SecretsError) -> Bool {
    try Secrets.ready()
    return unsafe crypto_pwhash_str_verify(room, password, UInt64(password.utf8.count)) == 0
  }

  /// Whether its cost is not today's: to be hashed anew when the password is next known.
  package var isOutdated: Bool {
    unsafe crypto_pwhash_str_needs_rehash(room, PasswordHash.passes, PasswordHash.memory) != 0
  }

  /// A hash of today's cost that is no password's: checked where there is no account, so that the answer takes as
  /// long as where there is one.
  package static let ofNobody = PasswordHash(
    stored: "$argon2id$v=19$m=65536,t=2,p=1$bm9ib2R5LXNpZ25zLWluIQ$UEy8YXvQH2vcO4LVwNuL1Xn2c1sKc9Wm4mG7mN0pQ5E")

  /// The text as libsodium wants it: ended by zeros, in 128 bytes.
  private var room: [CChar] {
    let size = Int(crypto_pwhash_STRBYTES)
    let characters = text.utf8.prefix(size - 1).map { CChar(bitPattern: $0) }
    return characters + [CChar](repeating: 0, count: size - characters.count)
  }
}
