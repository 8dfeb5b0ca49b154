import Secrets
import Testing

@Suite struct `A secret` {
  @Test func `is 256 random bits in URL-safe characters`() throws {
    let tokens = try (0..<1_000).map { _ in try Secrets.token() }
    #expect(Set(tokens).count == 1_000)
    #expect(tokens.allSatisfy { $0.utf8.count == 43 })
    #expect(
      tokens.allSatisfy { $0.allSatisfy { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "-" || $0 == "_" } })
    // Each bit of the first character is set in about half of them.
    #expect(Set(tokens.map { $0.prefix(1) }).count > 50)
  }

  /// BLAKE2b with a digest of 32 bytes and no key, as Python's hashlib gives it.
  @Test(arguments: [
    ("", "DldRwCblQ7Loqy6wYJnaodHl30d3j3eH-qtFzfEv46g"), ("abc", "vd2BPGNCOXIxce8_7phXm5SWTjuxyz5CcmLIwGjVIxk"),
    ("acc_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "yv6ICmKJE4-d6LfRoNWRgsNcXWM3Unq_1WR_c4loyjo"),
  ]) func `is hashed by BLAKE2b`(text: String, hash: String) throws {
    #expect(try Secrets.hash(of: text) == hash)
  }

  /// The bytes 0 to 31.
  static let key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"

  /// The same with that key over `4:forma` and so on, as Python's hashlib gives it.
  @Test(arguments: [
    ("a", "form", "K4DtJwdAWzvFW5XGoOR1KtXkeJdYwnu_HDc_lfZIyg0"),
    ("", "form", "DsnURDqh_39Q1855jrZ1zFrhKGdRCNgHYhowVLEpwo8"),
    ("17|é", "cursor", "SayrE-rdDrOA0qJxW6gC56kauy0JJmZswQ1VP6I_fF4"),
  ]) func `makes codes by keyed BLAKE2b`(message: String, purpose: String, code: String) throws {
    #expect(try Secrets.code(of: message, for: purpose, key: Self.key) == code)
  }

  @Test func `makes another code for each key, purpose and message`() throws {
    let other = try Secrets.token()
    var codes: Set<String> = []
    for key in [Self.key, other] {
      for (purpose, message) in [("form", "a"), ("form", "b"), ("for", "ma"), ("cursor", "a"), ("", "forma")] {
        codes.insert(try Secrets.code(of: message, for: purpose, key: key))
      }
    }
    #expect(codes.count == 10)
  }

  @Test(arguments: ["", "short", String(repeating: "A", count: 44), String(repeating: "!", count: 43)])
  func `takes no key but one of 32 bytes`(key: String) {
    #expect(throws: SecretsError.badKey) { try Secrets.code(of: "a", for: "form", key: key) }
  }

  @Test(arguments: [
    ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "", false), ("ab", "a", false), ("é", "é", true),
  ])
  func `is compared whole`(a: String, b: String, isSame: Bool) {
    #expect(Secrets.areEqual(a, b) == isSame)
  }
}
