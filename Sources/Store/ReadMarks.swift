package import Persistence

/// How far a reader has read: the last id of each table that only grows, and how many rows the small ones have.
///
/// Ids are taken in the transaction that uses them and transactions that write come one after the other, so that all
/// rows above a mark are new to who has read up to it.
package struct ReadMarks: Sendable, Equatable {
  package var changeset: Int64
  package var term: Int64
  package var company: Int64
  package var contact: Int64
  package var deal: Int64
  package var touch: Int64
  package var transition: Int64
  package var change: Int64
  package var void: Int64
  package var member: Int64
  package var field: Int64
  /// Imports that were undone, which takes rows out of the tables.
  package var undone: Int64

  /// Nothing was read yet.
  package static let none = ReadMarks(
    changeset: 0, term: 0, company: 0, contact: 0, deal: 0, touch: 0, transition: 0, change: 0, void: 0, member: 0,
    field: 0, undone: 0)

  /// Where the store stands. Costs one look at the end of each table.
  package static func now(in store: any Reading) throws -> ReadMarks {
    func last(_ table: Query) throws -> Int64 { try store.row(table)?.integerOrNil(0) ?? 0 }
    return ReadMarks(
      changeset: try last("SELECT max(id) FROM changeset"), term: try last("SELECT max(id) FROM term"),
      company: try last("SELECT max(id) FROM company"), contact: try last("SELECT max(id) FROM contact"),
      deal: try last("SELECT max(id) FROM deal"), touch: try last("SELECT max(id) FROM touch"),
      transition: try last("SELECT max(id) FROM transition"), change: try last("SELECT max(id) FROM change"),
      void: try last("SELECT max(id) FROM void"), member: try last("SELECT max(id) FROM member"),
      field: try last("SELECT max(id) FROM field"),
      undone: try last("SELECT count(*) FROM import_run WHERE state = \(Imports.State.undone.rawValue)"))
  }
}
