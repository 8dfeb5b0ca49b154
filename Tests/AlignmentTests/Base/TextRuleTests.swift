import Alignment
import Testing

@Suite struct `A field of text` {
  static let cases: [(text: String?, required: Bool, read: String?, code: FieldErrors.Code?)] = [
    (nil, false, nil, nil), ("", true, nil, .required), (" \t ", true, nil, .required), ("  Ada \n", false, "Ada", nil),
    ("12345", false, "12345", nil), ("123456", false, nil, .tooLong), ("a\u{0}b", false, nil, .controlCharacter),
    ("a\nb", false, nil, .controlCharacter), ("a\u{85}b", false, nil, .controlCharacter),
    // One character to the eye, six to the store.
    ("e\u{301}\u{301}\u{301}\u{301}\u{301}", false, nil, .tooLong), ("ș ț ă", false, "ș ț ă", nil),
  ]

  @Test(arguments: cases.indices)
  func `is trimmed, or refused with a code`(place: Int) {
    let one = Self.cases[place]
    var errors = FieldErrors()
    let read = TextRule(limit: 5).read(one.text, as: "name", isRequired: one.required, into: &errors)
    #expect(read == one.read)
    #expect(errors.reasons["name"]?.code == one.code)
  }

  @Test func `may hold lines where it is a note`() {
    var errors = FieldErrors()
    #expect(TextRule.note.read("a\r\n\tb", as: "text", into: &errors) == "a\r\n\tb")
    #expect(errors.isEmpty)
  }

  @Test func `keeps the first reason of a field and throws all fields at once`() {
    var errors = FieldErrors("name", .required)
    errors.add("name", .tooLong, ["limit": "1"])
    errors.add("email", .notEmail)
    #expect(errors.reasons.mapValues(\.code) == ["name": .required, "email": .notEmail])
    #expect(throws: errors) { try errors.check() }
  }
}
