import GRDB
import Persistence

/// One access to a connection: what a body given to ``SQLiteStorage`` reads and writes with.
///
/// Not to be kept after the body returns.
struct SQLiteSession: Writing {
  /// Rows in one batch of a scan.
  static let batchRows = 8_192

  let database: Database
  let place: String

  func rows(_ query: Query) throws -> [ResultRow] {
    let statement = try prepared(query)
    var rows: [ResultRow] = []
    while try statement.step() { rows.append(try statement.row()) }
    return rows
  }

  func forEach(_ query: Query, _ body: (ResultRow) throws -> Bool) throws {
    let statement = try prepared(query)
    while try statement.step() {
      guard try body(statement.row()) else { return }
    }
  }

  func scan(_ query: Query, width: Int, _ body: (Span<Int64>) throws -> Void) throws {
    try prepared(query).scan(width: width, body)
  }

  @discardableResult
  func execute(_ query: Query) throws -> Int {
    let statement = try prepared(query)
    while try statement.step() {}
    return statement.changes
  }

  @discardableResult
  func append(_ batch: RowBatch) throws -> Int {
    do {
      return try inserted(batch)
    } catch {
      // Some rows of the statement may be in: the transaction must not go on with them.
      try? database.execute(sql: "ROLLBACK")
      throw error
    }
  }

  private func inserted(_ batch: RowBatch) throws -> Int {
    let atOnce = RawStatement.rowsAtOnce
    let whole = batch.count / atOnce * atOnce
    var inserted = 0
    if whole > 0 {
      let statement = try RawStatement(Self.insertion(of: batch, rows: atOnce), on: database, place: place)
      inserted += try statement.insert(batch, 0..<whole, rowsAtOnce: atOnce)
    }
    if whole < batch.count {
      let statement = try RawStatement(Self.insertion(of: batch, rows: 1), on: database, place: place)
      inserted += try statement.insert(batch, whole..<batch.count, rowsAtOnce: 1)
    }
    return inserted
  }

  /// OR FAIL: what a failing statement had inserted goes with the transaction, which its error ends, so that SQLite
  /// need not keep a copy of each page that a statement of many rows changes.
  private static func insertion(of batch: RowBatch, rows: Int) -> String {
    let names = batch.names.map(\.description).joined(separator: ", ")
    let row = "(" + repeatElement("?", count: batch.names.count).joined(separator: ", ") + ")"
    let values = repeatElement(row, count: rows).joined(separator: ", ")
    let ending = batch.ignoresConflicts ? " ON CONFLICT DO NOTHING" : ""
    return "INSERT OR FAIL INTO \(batch.table) (\(names)) VALUES \(values)\(ending)"
  }

  /// Cache while an index is made, in KiB. SQLite sorts in runs as long as the cache; those of one that suits bulk
  /// loads miss the processor's caches at each comparison, which takes three times as long.
  private static let sortCache = 2_048
  /// Threads of SQLite's own that sort runs while the table is read.
  private static let sortThreads = 2

  func define(_ text: String) throws {
    try StorageError.mapping(place) {
      guard text.hasPrefix("CREATE"), text.contains(" INDEX ") else { return try database.execute(sql: text) }
      let cache = try Int64.fetchOne(database, sql: "PRAGMA cache_size") ?? 0
      try database.execute(sql: "PRAGMA cache_size = -\(Self.sortCache); PRAGMA threads = \(Self.sortThreads)")
      defer { try? database.execute(sql: "PRAGMA cache_size = \(cache); PRAGMA threads = 0") }
      try database.execute(sql: text)
    }
  }

  private func prepared(_ query: Query) throws -> RawStatement {
    let statement = try RawStatement(query.text, on: database, place: place)
    try statement.bind(query.values)
    return statement
  }
}
