import CSodium

/// Passwords, random tokens and keyed hashes, by libsodium.
///
///     let token = try Secrets.token()             // to the person, shown once
///     let stored = try Secrets.hash(of: token)    // to the database
package enum Secrets {
  private static let isReady = sodium_init() >= 0

  /// Makes libsodium ready; safe to call often and from any thread. Whatever needs it calls it.
  ///
  /// - Returns: false where the library cannot find a source of randomness.
  @discardableResult
  package static func begin() -> Bool { isReady }

  /// - Throws: ``SecretsError/unavailable``.
  static func ready() throws(SecretsError) {
    guard isReady else { throw .unavailable }
  }
}

/// Why a secret could not be made or checked.
package enum SecretsError: Error, Hashable, Sendable {
  /// The system has no source of randomness.
  case unavailable
  /// There is not enough memory for a password's hash.
  case memory
  /// A key that is not 32 bytes in the alphabet of tokens.
  case badKey
}
