package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Takes back an import: its new rows go, its changes are put back, and stages follow their deals again.
  ///
  /// Rows go altogether, so that the mended file can be loaded under the same ids. What somebody has changed since, or
  /// added to, stays and is reported. One transaction; seconds a million rows.
  ///
  /// - Parameter isDryRun: tells what would happen, and changes nothing.
  /// - Throws: ``WorkspaceError`` `unknown-import`, `undone-before`, `unfinished-import`, and `busy` while a load runs.
  package func undoImport(
    _ id: Int64, isDryRun: Bool = false, actor: String, now: Instant
  ) throws -> UndoneImport {
    struct RolledBack: Error {}
    var undone: UndoneImport?
    do {
      try storage.write { store in
        guard var run = try Imports.all(in: store).first(where: { $0.id == id }) else {
          throw WorkspaceError(.usage, "unknown-import", "There is no import \(id).")
        }
        try ImportUndo.check(run)
        let lease = try ImportLease.take(for: "undo of \(run.fileName)", of: storage, in: store)
        var undo = ImportUndo(workspace: self, run: run, actor: actor, now: now)
        undone = try undo.run(in: store)
        run.state = .undone
        run.finishedAt = now.milliseconds
        try Imports.update(run, in: store)
        try lease.release(in: store)
        if isDryRun { throw RolledBack() }
      }
    } catch is RolledBack {}
    guard let undone else { throw WorkspaceError(.usage, "unknown-import", "There is no import \(id).") }
    return undone
  }
}
