import Secrets
import Testing

@Suite struct `A password's hash` {
  @Test func `is Argon2id of 64 MiB and two passes, with a salt of its own`() throws {
    let hash = try PasswordHash(of: "quiet-lamps-orbit")
    let parts = hash.text.split(separator: "$").map(String.init)
    try #require(parts.count == 5)
    #expect(Array(parts.prefix(3)) == ["argon2id", "v=19", "m=65536,t=2,p=1"])
    // 16 bytes of salt, 32 of hash.
    #expect(parts[3].count == 22)
    #expect(parts[4].count == 43)
    #expect(try PasswordHash(of: "quiet-lamps-orbit") != hash)
    #expect(!hash.isOutdated)
  }

  @Test func `knows its password and no other`() throws {
    let hash = PasswordHash(stored: try PasswordHash(of: "quiet-lamps-orbit").text)
    #expect(try hash.matches("quiet-lamps-orbit"))
    for other in ["", "quiet-lamps-orbi", "quiet-lamps-orbit ", "Quiet-lamps-orbit"] {
      #expect(try !hash.matches(other), "\(other)")
    }
  }

  @Test func `takes any text as a password`() throws {
    for password in ["", "passe-partout à l'œil", String(repeating: "quiet ", count: 170), "a\u{0}b"] {
      let hash = try PasswordHash(of: password)
      #expect(try hash.matches(password))
    }
    #expect(try !PasswordHash(of: "a\u{0}b").matches("a\u{0}c"))
  }

  /// A vector of the tests of Argon2's reference implementation: `password`, `somesalt`, 2^16 KiB, two passes.
  @Test func `is that of Argon2's reference`() throws {
    let reference = PasswordHash(
      stored: "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
    #expect(try reference.matches("password"))
    #expect(try !reference.matches("passwore"))
  }

  @Test func `of another cost is outdated and still right`() throws {
    let old = PasswordHash(
      stored: "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")
    #expect(old.isOutdated)
    #expect(try old.matches("password"))
  }

  @Test func `of nobody is of today's cost and matches nothing`() throws {
    #expect(!PasswordHash.ofNobody.isOutdated)
    #expect(try !PasswordHash.ofNobody.matches(""))
    #expect(try !PasswordHash.ofNobody.matches("nobody"))
  }

  @Test(arguments: ["", "x", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv", String(repeating: "$", count: 500)])
  func `that is none matches nothing`(text: String) throws {
    #expect(try !PasswordHash(stored: text).matches(""))
    #expect(PasswordHash(stored: text).isOutdated)
  }
}
