import CSodium

/// Passwords, random tokens and keyed hashes, by libsodium.
package enum Secrets {
  /// Makes libsodium ready; safe to call often and from any thread.
  ///
  /// - Returns: false where the library cannot find a source of randomness.
  package static func begin() -> Bool { sodium_init() >= 0 }
}
