/// Who a contact is, as a person writes it down.
package struct ContactProfile: Hashable, Sendable {
  package var name: String?
  package var email: String?
  package var phone: String?
  package var title: String?

  package init(name: String? = nil, email: String? = nil, phone: String? = nil, title: String? = nil) {
    self.name = name
    self.email = email
    self.phone = phone
    self.title = title
  }

  /// The profile in the form in which it is stored: trimmed, the address in its normal form.
  ///
  /// A name or an e-mail address is needed; a telephone number needs three digits. All that is wrong goes into
  /// `errors` under `name`, `email`, `phone` and `title`.
  package func read(into errors: inout FieldErrors) -> ContactProfile {
    var read = ContactProfile()
    read.name = TextRule.name.read(name, as: "name", into: &errors)
    read.phone = TextRule.phone.read(phone, as: "phone", into: &errors)
    read.title = TextRule.title.read(title, as: "title", into: &errors)
    if let text = TextRule.email.read(email, as: "email", into: &errors) {
      read.email = EmailAddress(text)?.text
      if read.email == nil { errors.add("email", .notEmail) }
    }
    if let phone = read.phone, phone.count(where: \.isNumber) < 3 { errors.add("phone", .notPhone) }
    if read.name == nil, read.email == nil, errors.reasons["email"] == nil { errors.add("name", .required) }
    return read
  }
}
