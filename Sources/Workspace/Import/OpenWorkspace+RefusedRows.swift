package import Alignment
import Foundation
import Persistence
import Store

/// Refused rows of imports: shown, and dropped once they are mended.
extension OpenWorkspace {
  /// The refused rows of an import that are kept, in order of line.
  ///
  /// - Parameter line: only those after it, to go on from page to page.
  package func refusedRows(ofImport id: Int64, after line: Int = 0, limit: Int = 100) throws -> [RefusedRow] {
    try storage.read { store in
      try Imports.refusals(of: id, after: line, limit: limit, in: store).map { row in
        RefusedRow(
          line: row.line, column: row.column, code: row.code, reason: row.reason,
          fields: row.fields.isEmpty ? [] : row.fields.components(separatedBy: "\u{1f}"))
      }
    }
  }

  /// How many refused rows of each import are kept, by import.
  package func refusedRowCounts() throws -> [Int64: Int] {
    try storage.read { try Imports.refusalCounts(in: $0) }
  }

  /// Drops the refused rows of one import, or of all that are done; counts stay. How many there were.
  ///
  /// - Throws: ``WorkspaceError`` `unknown-import`, `unfinished-import`.
  @discardableResult
  package func dropRefusedRows(ofImport id: Int64? = nil, actor: String, now: Instant) throws -> Int {
    try storage.write { store in
      let runs = try Imports.all(in: store)
      if let id {
        guard let run = runs.first(where: { $0.id == id }) else {
          throw WorkspaceError(.usage, "unknown-import", "There is no import \(id).")
        }
        guard run.isOver else {
          throw WorkspaceError(
            .usage, "unfinished-import", "The import \(id) (\(run.fileName)) is not done: its rows are still needed.")
        }
      }
      var count = 0
      for run in runs where run.isOver && (id == nil || id == run.id) {
        count += try Imports.dropRefusals(of: run.id, in: store)
      }
      guard count > 0 else { return 0 }
      _ = try Changesets.open(
        at: now, actor: actor, cause: "refused rows dropped" + (id.map { " of import \($0)" } ?? ""), isHistory: true,
        in: store)
      return count
    }
  }
}

extension Imports.Stored {
  /// Will not go on.
  fileprivate var isOver: Bool { state != .running && state != .indexing }
}
