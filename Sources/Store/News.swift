package import Persistence

/// What was added after marks that a reader has read up to.
package enum News {
  /// A row of the table of changes.
  package struct Change: Sendable {
    package let owner: EntityKind
    package let row: Changes.Stored
  }

  /// A fact that was cancelled.
  package struct Void: Sendable {
    package let fact: FactKind
    package let id: Int64
    package let changeset: Int64
  }

  package static func terms(
    after mark: Int64, in store: any Reading
  ) throws -> [(id: Int64, kind: TermKind, text: String)] {
    try store.rows("SELECT id, kind, text FROM term WHERE id > \(mark) ORDER BY id").compactMap { row in
      TermKind(rawValue: row.integer(1)).map { (row.integer(0), $0, row.text(2)) }
    }
  }

  package static func changes(after mark: Int64, in store: any Reading) throws -> [Change] {
    try store.rows(
      """
      SELECT id, entity_id, field, at, before_text, after_text, changeset_id, owner
      FROM change
      WHERE id > \(mark)
      ORDER BY id
      """
    ).compactMap { row in
      EntityKind(rawValue: row.integer(7)).map { Change(owner: $0, row: Changes.stored(row)) }
    }
  }

  package static func voids(after mark: Int64, in store: any Reading) throws -> [Void] {
    try store.rows("SELECT fact, fact_id, changeset_id FROM void WHERE id > \(mark) ORDER BY id").compactMap { row in
      FactKind(rawValue: row.integer(0)).map { Void(fact: $0, id: row.integer(1), changeset: row.integer(2)) }
    }
  }

  /// Whose touches are new.
  package static func contactsOfTouches(after mark: Int64, in store: any Reading) throws -> Set<Int64> {
    Set(try store.rows("SELECT DISTINCT contact_id FROM touch WHERE id > \(mark)").map { $0.integer(0) })
  }

  /// Whose stage history has grown.
  package static func contactsOfTransitions(after mark: Int64, in store: any Reading) throws -> Set<Int64> {
    Set(try store.rows("SELECT DISTINCT contact_id FROM transition WHERE id > \(mark)").map { $0.integer(0) })
  }

  /// Whose touch, or stage history row, a fact is; `nil` for a close, or where it is gone.
  package static func contact(of fact: FactKind, _ id: Int64, in store: any Reading) throws -> Int64? {
    switch fact {
    case .touch: try store.row("SELECT contact_id FROM touch WHERE id = \(id)")?.integer(0)
    case .transition: try store.row("SELECT contact_id FROM transition WHERE id = \(id)")?.integer(0)
    case .close: nil
    }
  }

  /// Deals that somebody was put on in a transaction after one.
  ///
  /// - Complexity: O(*n*) in the contacts of all deals.
  package static func dealsJoined(afterChangeset mark: Int64, in store: any Reading) throws -> Set<Int64> {
    Set(try store.rows("SELECT DISTINCT deal_id FROM deal_contact WHERE changeset_id > \(mark)").map { $0.integer(0) })
  }
}
