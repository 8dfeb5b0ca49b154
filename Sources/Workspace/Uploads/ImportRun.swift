package import Alignment
import Persistence
import Store
package import Wire

/// One load of a file, as it went.
package struct ImportRun: Sendable {
  package let id: Int64
  package let kind: ImportKind
  /// As people call it. Anything may stand in it.
  package let fileName: String
  package let state: State
  /// Bytes of the file that are stored.
  package let readBytes: Int64
  package let rows: Int
  package let new: Int
  package let changed: Int
  package let same: Int
  package let skipped: Int
  package let refused: Int
  package let isHistory: Bool
  package let startedAt: Instant
  package let finishedAt: Instant?

  /// `running` and `indexing`: at work, or cut off. `abandoned`: its file was loaded anew from its first byte.
  package enum State: String, Sendable { case running, indexing, done, abandoned, undone }

  init(_ stored: Imports.Stored) {
    id = stored.id
    kind = ImportKind(rawValue: stored.kind) ?? .contacts
    fileName = stored.fileName
    state = State(rawValue: stored.state.rawValue) ?? .done
    readBytes = stored.readBytes
    rows = stored.rows
    new = stored.new
    changed = stored.changed
    same = stored.same
    skipped = stored.skipped
    refused = stored.refused
    isHistory = stored.isHistory
    startedAt = Instant(milliseconds: stored.startedAt)
    finishedAt = stored.finishedAt.map { Instant(milliseconds: $0) }
  }
}

extension OpenWorkspace {
  /// The loads of kinds that the person may import, newest first.
  package func importRuns(before last: Int64? = nil, limit: Int, by person: Person) throws -> [ImportRun] {
    try person.require(.importData)
    let runs = try imports().reversed().lazy.map(ImportRun.init)
      .filter { run in (last.map { run.id < $0 } ?? true) && person.may(run.kind.right) }
    return Array(runs.prefix(limit))
  }

  /// Who asked for the newest imports in the browser, by import; those of the command line are not there.
  package func importActors(newest count: Int = 500) throws -> [Int64: String] {
    Dictionary(
      try storage.read { try Uploads.actors(limit: count, in: $0) }.map { ($0.importId, $0.actor) },
      uniquingKeysWith: { newer, _ in newer })
  }

  /// For who imports, and for who takes imports back.
  ///
  /// - Returns: `nil` where there is none.
  /// - Throws: ``PeopleError`` for a kind that the person may not import.
  package func importRun(_ id: Int64, by person: Person) throws -> ImportRun? {
    if !person.may(.undoImports) { try person.require(.importData) }
    guard let run = try importRun(id) else { return nil }
    if run.kind.right != .importData { try person.require(run.kind.right) }
    return run
  }

  func importRun(_ id: Int64) throws -> ImportRun? { try imports().first { $0.id == id }.map(ImportRun.init) }
}
