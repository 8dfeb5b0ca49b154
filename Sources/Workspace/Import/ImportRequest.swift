package import Wire

/// A file to load, and how to read it.
package struct ImportRequest: Sendable {
  package var kind: ImportKind
  package var path: String
  package var mapping: Mapping
  /// Facts known when they happened, changes of stored rows too. With `nil` new facts are, unless anything live is
  /// there, and changes are known from now on.
  package var isHistory: Bool?
  package var isDryRun: Bool
  package var actor: String
  /// What people call the file; `nil` for its name on the disk.
  package var fileName: String?
  /// How many refusals the outcome tells of; all are stored, but of a dry run.
  package var refusalsTold = 10

  package init(
    kind: ImportKind, path: String, mapping: Mapping, isHistory: Bool? = nil, isDryRun: Bool = false,
    actor: String = "command line"
  ) {
    self.kind = kind
    self.path = path
    self.mapping = mapping
    self.isHistory = isHistory
    self.isDryRun = isDryRun
    self.actor = actor
  }
}

/// How far a load is.
package struct ImportProgress: Sendable {
  package var bytesDone: Int64
  package var bytesTotal: Int64
  package var rows: Int
  package var phase: Phase
  /// The load's number; 0 in a dry run.
  package var importId: Int64 = 0

  package init(bytesDone: Int64, bytesTotal: Int64, rows: Int, phase: Phase, importId: Int64 = 0) {
    self.bytesDone = bytesDone
    self.bytesTotal = bytesTotal
    self.rows = rows
    self.phase = phase
    self.importId = importId
  }

  package enum Phase: Sendable { case reading, indexing }
}

/// What a load did.
package struct ImportOutcome: Sendable {
  /// The load's number; 0 in a dry run.
  package var importId: Int64 = 0
  package var rows = 0
  package var new = 0
  package var changed = 0
  package var same = 0
  /// Rows that only change what exists, and found nothing.
  package var skipped = 0
  package var refused = 0
  /// Touches that came with the rows of another kind.
  package var touches = 0
  /// Opens and clicks that were marked as a machine's by when they came.
  package var machines = 0
  package var refusedPath: String?
  package var firstRefusals: [Refusal] = []
  package var notes: [String] = []
  package var isHistory = false
  /// The load is history, but what it changed of stored rows is known from now on.
  package var keepsPast = false
  /// Went on where a load of the same file was cut off.
  package var resumed = false
}
