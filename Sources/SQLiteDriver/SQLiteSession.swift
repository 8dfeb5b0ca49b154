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
    guard batch.count > 0 else { return 0 }
    let names = batch.names.map(\.description).joined(separator: ", ")
    let places = repeatElement("?", count: batch.names.count).joined(separator: ", ")
    let ending = batch.ignoresConflicts ? " ON CONFLICT DO NOTHING" : ""
    let text = "INSERT INTO \(batch.table) (\(names)) VALUES (\(places))\(ending)"
    return try RawStatement(text, on: database, place: place).insert(batch)
  }

  func define(_ text: String) throws {
    try StorageError.mapping(place) { try database.execute(sql: text) }
  }

  private func prepared(_ query: Query) throws -> RawStatement {
    let statement = try RawStatement(query.text, on: database, place: place)
    try statement.bind(query.values)
    return statement
  }
}
