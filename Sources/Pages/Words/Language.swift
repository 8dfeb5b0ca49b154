/// A language of the interface.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case italian = "it"
  case french = "fr"
  case romanian = "ro"

  /// What its own speakers call it.
  package var name: String {
    switch self {
    case .english: "English"
    case .italian: "Italiano"
    case .french: "Français"
    case .romanian: "Română"
    }
  }

  /// The first of a browser's `Accept-Language` that we speak, by its weights; English where none is.
  ///
  /// RFC 9110, section 12.5.4: `fr-CH, fr;q=0.9, en;q=0.8`. What cannot be read is passed over.
  package init(accepting header: String?) {
    var best: (language: Language, weight: Double)?
    for part in (header ?? "").prefix(1_000).split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.drop { $0 == " " } }
      guard let tag = pieces.first?.prefix(while: { $0 != "-" && $0 != " " }),
        let language = Language(rawValue: tag.lowercased())
      else { continue }
      var weight = 1.0
      if pieces.count > 1, pieces[1].hasPrefix("q=") { weight = Double(pieces[1].dropFirst(2)) ?? 0 }
      if weight > (best?.weight ?? 0) { best = (language, weight) }
    }
    self = best?.language ?? .english
  }

  /// The form of a count.
  ///
  /// CLDR's plural rules for whole numbers: English and Italian have one and other; French counts 0 as one; Romanian
  /// has few for 0 and for what ends in 01 to 19.
  func plural(_ count: Int) -> Plural {
    let n = Int(count.magnitude)
    switch self {
    case .english, .italian: return n == 1 ? .one : .other
    case .french: return n <= 1 ? .one : .other
    case .romanian:
      if n == 1 { return .one }
      return n == 0 || (1...19).contains(n % 100) ? .few : .other
    }
  }

  /// The forms that a counted text needs in this language.
  var plurals: [Plural] { self == .romanian ? [.one, .few, .other] : [.one, .other] }
}

/// CLDR's names of the forms of a count, as far as our languages have them.
enum Plural: String, CaseIterable, Sendable {
  case one, few, other
}
