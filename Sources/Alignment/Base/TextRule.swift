/// What a person may type into a field of text.
///
///     TextRule(limit: 200).read("  Ada  ", as: "name", into: &errors)   // "Ada"
package struct TextRule: Hashable, Sendable {
  /// Most characters, counted as Unicode scalars, so that no pile of accents hides in one.
  package let limit: Int
  /// Whether line breaks and tabs are text here.
  package let allowsLines: Bool

  package init(limit: Int, allowsLines: Bool = false) {
    self.limit = limit
    self.allowsLines = allowsLines
  }

  /// The text without space around it; `nil` where it is empty or refused.
  ///
  /// - Parameter isRequired: an empty text is an error too.
  package func read(
    _ text: String?, as field: String, isRequired: Bool = false, into errors: inout FieldErrors
  ) -> String? {
    var rest = Substring(text ?? "")
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if rest.isEmpty {
      if isRequired { errors.add(field, .required) }
      return nil
    }
    if rest.unicodeScalars.count > limit {
      errors.add(field, .tooLong, ["limit": String(limit)])
      return nil
    }
    if rest.unicodeScalars.contains(where: isControl) {
      errors.add(field, .controlCharacter)
      return nil
    }
    return String(rest)
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    if allowsLines, scalar == "\n" || scalar == "\r" || scalar == "\t" { return false }
    return scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

/// The lengths of the texts people type, one place for pages, interface and rules.
extension TextRule {
  /// Names of people, companies, deals, campaigns.
  package static let name = TextRule(limit: 200)
  package static let title = TextRule(limit: 200)
  package static let email = TextRule(limit: 254)
  package static let phone = TextRule(limit: 50)
  /// Why a contact or deal moved.
  package static let reason = TextRule(limit: 500)
  /// The value of a segment field.
  package static let field = TextRule(limit: 1_000)
  package static let note = TextRule(limit: 20_000, allowsLines: true)
  package static let wording = TextRule(limit: 2_000, allowsLines: true)
}
