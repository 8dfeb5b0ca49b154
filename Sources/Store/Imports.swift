package import Persistence

/// Loads of files: how far each came, so that one that was cut off goes on where it stopped.
package enum Imports {
  package struct Stored: Sendable {
    package var id: Int64
    package var kind: String
    package var fileName: String
    /// Hash of the file's size, beginning, kind and mapping.
    package var fingerprint: Int64
    package var state: State
    package var byteOffset: Int64
    /// Bytes of the file that were read for what is stored, and their hash.
    package var readBytes: Int64
    package var contentHash: Int64
    package var rows: Int
    package var new: Int
    package var changed: Int
    package var same: Int
    package var skipped: Int
    package var refused: Int
    package var isHistory: Bool
    package var startedAt: Int64
    package var finishedAt: Int64?

    package init(
      id: Int64, kind: String, fileName: String, fingerprint: Int64, isHistory: Bool, startedAt: Int64
    ) {
      self.id = id
      self.kind = kind
      self.fileName = fileName
      self.fingerprint = fingerprint
      self.isHistory = isHistory
      self.startedAt = startedAt
      state = .running
      byteOffset = 0
      readBytes = 0
      contentHash = 0
      rows = 0
      new = 0
      changed = 0
      same = 0
      skipped = 0
      refused = 0
    }
  }

  /// `running`: rows go in. `indexing`: all are in, indexes that the load dropped are to be rebuilt. `done`.
  /// `abandoned`: cut off, and its file was loaded anew from its first byte. `undone`: taken back.
  package enum State: String, Sendable { case running, indexing, done, abandoned, undone }

  private static func stored(_ row: ResultRow) -> Stored {
    var run = Stored(
      id: row.integer(0), kind: row.text(1), fileName: row.text(2), fingerprint: row.integer(3),
      isHistory: row.bool(11), startedAt: row.integer(12))
    run.state = State(rawValue: row.text(4)) ?? .running
    run.byteOffset = row.integer(5)
    run.rows = row.int(6)
    run.new = row.int(7)
    run.changed = row.int(8)
    run.same = row.int(9)
    run.refused = row.int(10)
    run.finishedAt = row.integerOrNil(13)
    run.skipped = row.int(14)
    run.readBytes = row.integer(15)
    run.contentHash = row.integer(16)
    return run
  }

  /// Whether a load of touches was cut off and is to go on.
  package static func areTouchesUnfinished(in store: any Reading) throws -> Bool {
    try store.row("SELECT 1 FROM import_run WHERE kind = 'touches' AND state IN ('running', 'indexing')") != nil
  }

  /// The load of this very file that has not finished, if there is one.
  package static func unfinished(fingerprint: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, kind, file_name, fingerprint, state, byte_offset, row_count, new_count, changed_count,
        same_count, refused_count, history, started_at, finished_at, skipped_count,
        read_bytes, content_hash
      FROM import_run
      WHERE fingerprint = \(fingerprint) AND state IN ('running', 'indexing')
      ORDER BY id DESC
      LIMIT 1
      """
    ).map(stored)
  }

  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, kind, file_name, fingerprint, state, byte_offset, row_count, new_count, changed_count,
        same_count, refused_count, history, started_at, finished_at, skipped_count,
        read_bytes, content_hash
      FROM import_run
      ORDER BY id
      """
    ).map(stored)
  }

  package static func insert(_ run: Stored, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO import_run
        (id, kind, file_name, fingerprint, state, byte_offset, row_count, new_count, changed_count,
        same_count, skipped_count, refused_count, history, started_at, finished_at, read_bytes, content_hash)
      VALUES (\(run.id), \(run.kind), \(run.fileName), \(run.fingerprint), \(run.state.rawValue),
        \(run.byteOffset), \(run.rows), \(run.new), \(run.changed), \(run.same), \(run.skipped),
        \(run.refused), \(run.isHistory), \(run.startedAt), \(run.finishedAt), \(run.readBytes), \(run.contentHash))
      """)
  }

  package static func update(_ run: Stored, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE import_run
      SET state = \(run.state.rawValue), byte_offset = \(run.byteOffset), row_count = \(run.rows),
        new_count = \(run.new), changed_count = \(run.changed), same_count = \(run.same),
        skipped_count = \(run.skipped), refused_count = \(run.refused), finished_at = \(run.finishedAt),
        read_bytes = \(run.readBytes), content_hash = \(run.contentHash)
      WHERE id = \(run.id)
      """)
  }

  package static func appendRefusals(_ rows: RefusalRows, importId: Int64, in store: any Writing) throws {
    guard !rows.line.isEmpty else { return }
    try store.append(
      RowBatch(
        table: "import_refusal", count: rows.line.count,
        [
          ("import_id", .constant(importId)), ("line", .integers(rows.line)),
          ("column_name", .texts(rows.column)), ("code", .texts(rows.code)), ("reason", .texts(rows.reason)),
          ("fields", .texts(rows.fields)),
        ]))
  }

  package static func forEachRefusal(
    of importId: Int64, in store: any Reading,
    _ body: (_ line: Int, _ column: String?, _ reason: String, _ fields: String) throws -> Void
  ) throws {
    try store.forEach(
      """
      SELECT line, column_name, reason, fields
      FROM import_refusal
      WHERE import_id = \(importId)
      ORDER BY line
      """
    ) { row in
      try body(row.int(0), row.textOrNil(1), row.text(2), row.text(3))
      return true
    }
  }
}

extension Imports {
  /// A refused row as it is kept; fields are joined by U+001F.
  package typealias Refused = (line: Int, column: String?, code: String, reason: String, fields: String)

  package static func refusals(
    of importId: Int64, after line: Int, limit: Int, in store: any Reading
  ) throws -> [Refused] {
    try store.rows(
      """
      SELECT line, column_name, code, reason, fields
      FROM import_refusal
      WHERE import_id = \(importId) AND line > \(line)
      ORDER BY line
      LIMIT \(limit)
      """
    ).map { ($0.int(0), $0.textOrNil(1), $0.text(2), $0.text(3), $0.text(4)) }
  }

  package static func refusalCounts(in store: any Reading) throws -> [Int64: Int] {
    try store.rows("SELECT import_id, count(*) FROM import_refusal GROUP BY import_id ORDER BY import_id")
      .reduce(into: [:]) { $0[$1.integer(0)] = $1.int(1) }
  }

  /// How many there were.
  package static func dropRefusals(of importId: Int64, in store: any Writing) throws -> Int {
    try store.execute("DELETE FROM import_refusal WHERE import_id = \(importId)")
  }
}

/// Refused rows as columns; fields are joined by U+001F.
package struct RefusalRows: Sendable {
  package var line: [Int64] = []
  package var column: [String?] = []
  package var code: [String?] = []
  package var reason: [String?] = []
  package var fields: [String?] = []

  package init() {}
}
