package import Alignment
package import Persistence

/// How far contacts were judged by the definition in force, and what came since.
package enum QualifyingMarks {
  package struct Mark: Hashable, Sendable {
    /// The definition by which all contacts were judged.
    package var document: ID<SignedDocument>
    package var touch: Int64
    package var change: Int64
    package var contact: Int64

    package init(document: ID<SignedDocument>, touch: Int64, change: Int64, contact: Int64) {
      self.document = document
      self.touch = touch
      self.change = change
      self.contact = contact
    }
  }

  package static func current(in store: any Reading) throws -> Mark? {
    try store.row("SELECT document_id, touch_id, change_id, contact_id FROM qualifying_mark WHERE id = 1").map {
      Mark(document: ID($0.integer(0)), touch: $0.integer(1), change: $0.integer(2), contact: $0.integer(3))
    }
  }

  /// Where the store stands.
  package static func now(_ document: ID<SignedDocument>, in store: any Reading) throws -> Mark {
    func last(_ table: Query) throws -> Int64 { try store.row(table)?.integerOrNil(0) ?? 0 }
    return Mark(
      document: document, touch: try last("SELECT max(id) FROM touch"), change: try last("SELECT max(id) FROM change"),
      contact: try last("SELECT max(id) FROM contact"))
  }

  package static func set(_ mark: Mark, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO qualifying_mark (id, document_id, touch_id, change_id, contact_id)
      VALUES (1, \(mark.document.rawValue), \(mark.touch), \(mark.change), \(mark.contact))
      ON CONFLICT (id) DO UPDATE
      SET document_id = excluded.document_id, touch_id = excluded.touch_id, change_id = excluded.change_id,
        contact_id = excluded.contact_id
      """)
  }

  /// Touches after a mark that count and were known live, in order of id.
  package static func touches(
    after mark: Int64, to last: Int64, in store: any Reading
  ) throws -> [(id: Int64, contact: Int64, at: Instant)] {
    try store.rows(
      """
      SELECT touch.id, contact_id, touch.at
      FROM touch
      JOIN changeset ON changeset.id = touch.changeset_id
      WHERE touch.id > \(mark) AND touch.id <= \(last) AND mark = 0 AND changeset.history = 0
      ORDER BY touch.id
      """
    ).map { ($0.integer(0), $0.integer(1), Instant(milliseconds: $0.integer(2))) }
  }

  /// Contacts whose own fields or company changed live, or whose company's fields did, after a mark.
  ///
  /// A rest that ends or begins is none of it: who was just rejected does not come back by that.
  package static func changed(after mark: Int64, to last: Int64, in store: any Reading) throws -> [Int64] {
    // `+owner`, so that the few rows after the mark are read, and not all changes of contacts by their index.
    try store.rows(
      """
      SELECT entity_id AS contact_id
      FROM change
      JOIN changeset ON changeset.id = change.changeset_id
      WHERE change.id > \(mark) AND change.id <= \(last) AND +owner = 0 AND history = 0
        AND (field LIKE 'property:%' OR field = 'company')
      UNION
      SELECT contact.id
      FROM change
      JOIN changeset ON changeset.id = change.changeset_id
      JOIN contact ON contact.company_id = change.entity_id
      WHERE change.id > \(mark) AND change.id <= \(last) AND +owner = 1 AND history = 0 AND field LIKE 'property:%'
      ORDER BY contact_id
      """
    ).map { $0.integer(0) }
  }

  /// Contacts that came in live after a mark.
  package static func contacts(after mark: Int64, to last: Int64, in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT contact.id
      FROM contact
      JOIN changeset ON changeset.id = contact.changeset_id
      WHERE contact.id > \(mark) AND contact.id <= \(last) AND history = 0
      ORDER BY contact.id
      """
    ).map { $0.integer(0) }
  }
}
