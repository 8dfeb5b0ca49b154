import Alignment
import Testing

@Suite struct `A persona` {
  let now = Instant(milliseconds: 0)
  let hash = TextHash(hex: String(repeating: "a", count: 64))
  let other = TextHash(hex: String(repeating: "b", count: 64))

  @Test func `is acknowledged by everyone, each once, and a new version by all anew`() throws {
    let (hash, other) = (try #require(hash), try #require(other))
    let first = PersonaVersion(version: 1, hash: hash, author: 1, at: now)
    #expect(first.missing(of: [1, 2, 3]) == [2, 3])
    let read = try first.acknowledged(by: 3, reading: hash, at: now).acknowledged(by: 3, reading: hash, at: now)
    #expect(read.acknowledgements.count == 1)
    #expect(read.missing(of: [1, 2, 3]) == [2])
    // Who left is not waited for.
    #expect(read.missing(of: [1, 3]) == [])
    let next = PersonaVersion(version: 2, hash: other, author: 2, at: now)
    #expect(next.missing(of: [1, 2, 3]) == [1, 3])
    #expect(throws: AcknowledgementError.changedSinceRead(expected: hash, found: other)) {
      try next.acknowledged(by: 1, reading: hash, at: now)
    }
  }

  @Test func `fits where all that it says holds`() {
    var persona = Persona(name: "Buyer", role: "Buys")
    #expect(!persona.fits([:]))
    persona.fit = [FieldCondition("role", .isKnown), FieldCondition("size", .within(10, nil))]
    #expect(persona.fits(["role": "x", "size": "12"]))
    #expect(!persona.fits(["role": "x", "size": "9"]))
    #expect(!persona.fits(["size": "12"]))
  }
}
