import CSodium

extension Secrets {
  /// BLAKE2b-256 of a token, as 43 characters: what is stored in its place.
  ///
  /// Without key or salt, which is right for tokens of 256 random bits and wrong for anything that can be guessed.
  ///
  /// - Throws: ``SecretsError/unavailable``.
  package static func hash(of token: String) throws(SecretsError) -> String {
    try ready()
    return text(of: digest(of: token, key: []))
  }

  /// Keyed BLAKE2b-256 of a message for one purpose, as 43 characters. A code of one purpose is none of another.
  ///
  /// - Parameter key: 43 characters, as of ``token()``.
  /// - Throws: ``SecretsError`` `unavailable`, `badKey`.
  package static func code(of message: String, for purpose: String, key: String) throws(SecretsError) -> String {
    try ready()
    guard let key = bytes(of: key, count: 32) else { throw .badKey }
    // The length first, so that no purpose and message run together as another's.
    return text(of: digest(of: "\(purpose.utf8.count):\(purpose)\(message)", key: key))
  }

  private static func digest(of text: String, key: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    let text = Array(text.utf8)
    let isMade = unsafe crypto_generichash(&digest, digest.count, text, UInt64(text.count), key, key.count) == 0
    precondition(isMade, "BLAKE2b takes any text, and a key of 32 bytes or none")
    return digest
  }
}
