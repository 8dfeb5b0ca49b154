package import Persistence

/// The workspace's own words for the terms of the glossary, by language [P2].
package enum Wordings {
  package struct Stored: Sendable, Hashable {
    package let term: String
    /// Two letters, ISO 639-1.
    package let language: String
    package let text: String
    package let changesetId: Int64
  }

  /// By term and language.
  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      "SELECT term, language, text, changeset_id FROM glossary_wording ORDER BY term, language"
    ).map {
      Stored(term: $0.text(0), language: $0.text(1), text: $0.text(2), changesetId: $0.integer(3))
    }
  }

  package static func find(_ term: String, language: String, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT term, language, text, changeset_id
      FROM glossary_wording
      WHERE term = \(term) AND language = \(language)
      """
    ).map {
      Stored(term: $0.text(0), language: $0.text(1), text: $0.text(2), changesetId: $0.integer(3))
    }
  }

  package static func set(
    _ term: String, language: String, text: String, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO glossary_wording (term, language, text, changeset_id)
      VALUES (\(term), \(language), \(text), \(changeset))
      ON CONFLICT (term, language) DO UPDATE SET text = excluded.text, changeset_id = excluded.changeset_id
      """)
  }

  package static func clear(_ term: String, language: String, in store: any Writing) throws {
    try store.execute("DELETE FROM glossary_wording WHERE term = \(term) AND language = \(language)")
  }
}
