import CSodium

extension Secrets {
  /// SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hexadecimal digits.
  ///
  /// Without key, so that anybody can check with any program what was signed.
  package static func sha256(of text: String) -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    let bytes = Array(text.utf8)
    let isMade = unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count)) == 0
    precondition(isMade, "SHA-256 takes any bytes")
    return digest.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}
