import Alignment
import Testing

@Suite struct `A contact's profile` {
  @Test func `is stored trimmed, the address in its normal form`() {
    var errors = FieldErrors()
    let read = ContactProfile(name: " Ada ", email: "Ada@Acme.Example", phone: " +39 02 12 ", title: "").read(
      into: &errors)
    #expect(errors.isEmpty)
    #expect(read == ContactProfile(name: "Ada", email: "ada@acme.example", phone: "+39 02 12"))
  }

  static let wrong: [(profile: ContactProfile, codes: [String: FieldErrors.Code])] = [
    (ContactProfile(), ["name": .required]), (ContactProfile(email: "x"), ["email": .notEmail]),
    (ContactProfile(name: "A", phone: "call"), ["phone": .notPhone]),
    (
      ContactProfile(name: "a\nb", email: "@", phone: "1", title: String(repeating: "x", count: 201)),
      ["name": .controlCharacter, "email": .notEmail, "phone": .notPhone, "title": .tooLong]
    ),
  ]

  @Test(arguments: wrong.indices)
  func `says all that is wrong`(place: Int) {
    var errors = FieldErrors()
    _ = Self.wrong[place].profile.read(into: &errors)
    #expect(errors.reasons.mapValues(\.code) == Self.wrong[place].codes)
  }
}
