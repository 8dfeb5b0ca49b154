import Alignment

/// The address of e-mail that a person signs in with.
enum SignInAddress {
  /// As it is looked up: without space around it, A to Z made small and nothing else, for a letter that only looks
  /// like another must not open that one's account.
  static func key(_ email: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in trimmed(email).unicodeScalars.prefix(254) {
      let isCapital = ("A"..."Z").contains(scalar)
      scalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    }
    return String(scalars)
  }

  /// The address in its normal form, or an error of the field `email`.
  static func read(_ email: String, into errors: inout FieldErrors) -> String? {
    guard let text = TextRule.email.read(email, as: "email", isRequired: true, into: &errors) else { return nil }
    guard let address = EmailAddress(text), address.text == key(text) else {
      errors.add("email", .notEmail)
      return nil
    }
    return address.text
  }

  private static func trimmed(_ email: String) -> Substring {
    var rest = Substring(email)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
