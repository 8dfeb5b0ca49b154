/// A condition on one field of a contact or, where the contact has none, of its company.
///
///     FieldCondition("company-size", .within(50, 500)).holds(for: "51-200")   // true: 51 counts
package struct FieldCondition: Hashable, Sendable {
  package enum Test: Hashable, Sendable {
    /// Equal to one of these, or to a pattern with stars.
    case isOne(of: [TextPattern])
    /// Known, and equal to none of these.
    case isNone(of: [TextPattern])
    /// The first number in the text is in the range, both ends included; `nil` leaves an end open.
    case within(Double?, Double?)
    case isKnown
    case isMissing
  }

  /// `persona`, `industry`, `company-size`, `country`, or a custom field's own name.
  package var field: String
  package var test: Test

  package init(_ field: String, _ test: Test) {
    self.field = field
    self.test = test
  }

  /// Whether it holds for a field's text; of a missing one (`nil`, empty) only that it is missing does.
  package func holds(for text: String?) -> Bool {
    guard let text, !text.isEmpty else { return test == .isMissing }
    switch test {
    case .isOne(let patterns): return patterns.contains { $0.matches(text) }
    case .isNone(let patterns): return !patterns.contains { $0.matches(text) }
    case .within(let low, let high):
      guard let number = FieldCondition.number(in: text) else { return false }
      return number >= low ?? -.infinity && number <= high ?? .infinity
    case .isKnown: return true
    case .isMissing: return false
    }
  }

  /// The first number in a text: 51 of `51-200`, 1000 of `1000+`, -2.5 of `-2.5`; digits only, a point before decimals.
  ///
  /// One space, comma or apostrophe between groups of three digits is left out: 12500 of `12,500`.
  package static func number(in text: String) -> Double? {
    let bytes = Array(text.utf8)
    func isDigit(_ place: Int) -> Bool { place < bytes.count && bytes[place] &- 0x30 <= 9 }
    guard var place = bytes.indices.first(where: isDigit) else { return nil }
    let isNegative = place == 1 && bytes[0] == UInt8(ascii: "-")
    var digits = ""
    while place < bytes.count {
      if isDigit(place) {
        digits.append(Character(Unicode.Scalar(bytes[place])))
      } else if bytes[place] == UInt8(ascii: "."), !digits.contains("."), isDigit(place + 1) {
        digits.append(".")
      } else if !" ,'".utf8.contains(bytes[place]) || digits.contains(".") || !isDigit(place + 1)
        || !isDigit(place + 2) || !isDigit(place + 3) || isDigit(place + 4)
      {
        break
      }
      place += 1
    }
    return Double(digits).map { isNegative ? -$0 : $0 }
  }
}
