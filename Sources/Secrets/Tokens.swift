import CSodium

extension Secrets {
  /// 256 random bits as 43 characters of the URL-safe alphabet of RFC 4648, section 5, without padding.
  ///
  /// - Throws: ``SecretsError/unavailable``.
  package static func token() throws(SecretsError) -> String {
    try ready()
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe randombytes_buf(&bytes, bytes.count)
    return text(of: bytes)
  }

  /// Whether two texts are the same, in a time that depends on their lengths only.
  package static func areEqual(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    return unsafe sodium_memcmp(a, b, a.utf8.count) == 0
  }

  private static let alphabet = Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING)

  /// Bytes in the alphabet of tokens.
  static func text(of bytes: [UInt8]) -> String {
    var room = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, alphabet))
    _ = unsafe sodium_bin2base64(&room, room.count, bytes, bytes.count, alphabet)
    return text(of: room)
  }

  /// A text that C ended with a zero.
  static func text(of room: [CChar]) -> String {
    String(decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The bytes of a text in the alphabet of tokens; `nil` where they are not exactly `count`.
  static func bytes(of text: String, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var size = 0
    let isRead =
      unsafe sodium_base642bin(&bytes, count, text, text.utf8.count, nil, &size, nil, alphabet) == 0
    return isRead && size == count ? bytes : nil
  }
}
