package import Alignment
import Persistence
package import Store

extension OpenWorkspace {
  /// The languages of the interface, ISO 639-1.
  package static let languages = ["en", "it", "fr", "ro"]

  /// The workspace's own wording of terms, by term and language.
  package func wordings() throws -> [Wordings.Stored] { try storage.read { try Wordings.all(in: $0) } }

  /// The same texts by term, then by language.
  package func wordingsByTerm() throws -> [String: [String: String]] {
    var texts: [String: [String: String]] = [:]
    for wording in try wordings() { texts[wording.term, default: [:]][wording.language] = wording.text }
    return texts
  }

  /// Says a term of the glossary in the workspace's own words, in one language [P2].
  ///
  /// - Parameters:
  ///   - term: key of the term: lower-case letters, digits and hyphens, at most 50.
  ///   - text: at most 2,000 characters; `nil` or empty goes back to the product's wording.
  /// - Throws: ``FieldErrors`` under `term`, `language`, `text`.
  package func setWording(
    of term: String, language: String, to text: String?, by member: ActingMember, now: Instant
  ) throws {
    try setWordings(of: term, to: [(language, text)], by: member, now: now) { _ in "text" }
  }

  /// Says a term in the workspace's own words in several languages, in all of them or in none.
  ///
  /// - Parameter field: what the text of a language is called in errors: `text-it`.
  /// - Throws: ``FieldErrors``.
  package func setWordings(
    of term: String, to texts: [(language: String, text: String?)], by member: ActingMember, now: Instant,
    field: (_ language: String) -> String = { "text-\($0)" }
  ) throws {
    try change("glossary changed", by: member, now: now) { change in
      var errors = FieldErrors()
      let isKey =
        (1...50).contains(term.utf8.count)
        && term.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      if !isKey { errors.add("term", .unknown, ["id": String(term.prefix(50))]) }
      var plain: [(language: String, text: String?)] = []
      for (language, text) in texts {
        if !OpenWorkspace.languages.contains(language) { errors.add("language", .unknownLanguage) }
        plain.append((language, TextRule.wording.read(text, as: field(language), into: &errors)))
      }
      try errors.check()
      for (language, text) in plain {
        let before = try Wordings.find(term, language: language, in: change.store)?.text
        guard before != text else { continue }
        try change.note(.workspace, 0, "glossary:\(language):\(term)", before, text)
        if let text {
          try Wordings.set(
            term, language: language, text: text, changeset: try change.changeset(), in: change.store)
        } else {
          try Wordings.clear(term, language: language, in: change.store)
        }
      }
    }
  }
}
