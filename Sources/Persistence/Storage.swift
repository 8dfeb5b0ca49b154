/// A database: reads on a snapshot, writes in one transaction at a time.
///
/// Bodies are synchronous, so that nothing can split a transaction. A body that throws rolls back.
package protocol Storage: Sendable {
  var dialect: Dialect { get }
  /// Where it is, for messages: a path, or a host and name. Never a password.
  var place: String { get }

  /// Runs the body on one consistent snapshot. Many may run at once.
  func read<Answer>(_ body: (any Reading) throws -> Answer) throws -> Answer
  /// Runs the body in one immediate transaction: waits up to 10 s for another writer.
  func write<Answer>(_ body: (any Writing) throws -> Answer) throws -> Answer

  /// Applies the migrations that are not yet applied, each in a transaction of its own.
  ///
  /// - Throws: ``StorageError/newer(found:known:)`` where the database has one that is not in the list;
  ///   ``StorageError/altered(migration:)`` where one was edited after it was applied.
  func migrate(_ migrations: [Migration]) throws
  /// Copies the whole database, consistent, to a new file while others read and write.
  func backup(to path: String, progress: (Double) -> Void) throws
  /// A number that changes whenever any process commits; cheap to ask.
  func version() throws -> Int64
  /// Sets the writer for a load of millions of rows, `nil` as usual again; what is committed stays as safe as before.
  func bulk(_ load: BulkLoad?) throws
  /// Moves what a log holds into the database proper, as far as others allow; waits for no one.
  func checkpoint() throws
}

/// Where in the database a load of millions of rows writes.
package enum BulkLoad: Sendable {
  /// All over it: rows with their indexes. Takes much cache.
  case scattered
  /// At the ends of tables alone. A page is done with once it is full, so that a small cache is faster.
  case appending
}

/// Statements that only look.
package protocol Reading {
  func rows(_ query: Query) throws -> [ResultRow]
  /// Row by row; return false from the body to stop.
  func forEach(_ query: Query, _ body: (ResultRow) throws -> Bool) throws
  /// Integer columns in batches, for loads of millions of rows: `width` columns a row, row after row.
  /// NULL arrives as `Int64.min`. Batches hold at most 8,192 rows.
  func scan(_ query: Query, width: Int, _ body: (Span<Int64>) throws -> Void) throws
}

/// Statements that change.
package protocol Writing: Reading {
  /// Runs one statement; how many rows it changed.
  @discardableResult
  func execute(_ query: Query) throws -> Int
  /// Inserts many rows with one prepared statement; how many went in (a conflict that is ignored does not).
  @discardableResult
  func append(_ batch: RowBatch) throws -> Int
  /// Runs one DDL or PRAGMA-like statement that takes no values.
  func define(_ text: String) throws
}

extension Reading {
  package func row(_ query: Query) throws -> ResultRow? {
    var found: ResultRow?
    try forEach(query) { row in
      found = row
      return false
    }
    return found
  }
}

/// Many rows for one table, column by column: the shape that bulk loads bind without a box a cell.
package struct RowBatch: Sendable {
  package enum Cells: Sendable {
    /// `Int64.min` stands for NULL.
    case integers([Int64])
    case texts([String?])
    /// The same integer in every row; `nil` is NULL.
    case constant(Int64?)
  }

  package let table: StaticString
  package let names: [StaticString]
  package let cells: [Cells]
  package let count: Int
  /// What to do where a unique index has the row already: with true it is left out, else it is an error.
  package let ignoresConflicts: Bool

  package init(
    table: StaticString, count: Int, ignoresConflicts: Bool = false, _ columns: [(StaticString, Cells)]
  ) {
    self.table = table
    self.count = count
    self.ignoresConflicts = ignoresConflicts
    names = columns.map(\.0)
    cells = columns.map(\.1)
    for cell in cells {
      switch cell {
      case .integers(let values): precondition(values.count == count, "a column of another length")
      case .texts(let values): precondition(values.count == count, "a column of another length")
      case .constant: break
      }
    }
  }
}

/// A numbered change of the schema: forward only, never edited once shipped.
package struct Migration: Sendable {
  package let number: Int
  package let name: String
  /// Statements in order, for one dialect.
  package let statements: @Sendable (Dialect) -> [String]

  package init(_ number: Int, _ name: String, _ statements: @escaping @Sendable (Dialect) -> [String]) {
    self.number = number
    self.name = name
    self.statements = statements
  }
}

/// What the two databases spell differently in DDL.
package enum Dialect: String, Sendable {
  case sqlite, postgres

  package var integer: String { self == .sqlite ? "INTEGER" : "BIGINT" }
  package var real: String { self == .sqlite ? "REAL" : "DOUBLE PRECISION" }
  package var id: String { self == .sqlite ? "INTEGER PRIMARY KEY" : "BIGINT PRIMARY KEY" }
  package var text: String { self == .sqlite ? "TEXT" : "TEXT COLLATE \"C\"" }
  package var strict: String { self == .sqlite ? "STRICT" : "" }
  package var strictWithoutRowid: String { self == .sqlite ? "STRICT, WITHOUT ROWID" : "" }
}

/// Why a database could not do what was asked, in words for a person.
package enum StorageError: Error, Hashable, Sendable {
  /// No such file, no right to it, or not a database. `reason` is a short sentence part.
  case unreachable(place: String, reason: String)
  /// The file is a database of another program.
  case foreign(place: String)
  case newer(found: Int, known: Int)
  case altered(migration: Int)
  /// The disk is full; what was committed is kept.
  case full(place: String)
  case readOnly(place: String)
  /// Another program held the writer for longer than the time-out.
  case busy(place: String)
  case corrupt(place: String)
  /// A rule of the schema refused the row. `rule` names the constraint, never a value.
  case constraint(rule: String)
  /// Anything else; `code` is the database's own number, `message` has no values.
  case failed(code: Int, message: String)
}
