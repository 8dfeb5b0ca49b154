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

extension Secrets {
  /// HMAC-SHA256 of a message (RFC 2104) in lower-case hexadecimal digits, as receivers of web hooks check it.
  ///
  /// - Throws: ``SecretsError/unavailable``.
  package static func signature(of message: [UInt8], key: String) throws(SecretsError) -> String {
    try ready()
    var state = crypto_auth_hmacsha256_state()
    let key = Array(key.utf8)
    var code = [UInt8](repeating: 0, count: 32)
    unsafe crypto_auth_hmacsha256_init(&state, key, key.count)
    unsafe crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    unsafe crypto_auth_hmacsha256_final(&state, &code)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: code.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
