import Foundation
import GRDB
package import Persistence
import Synchronization

/// A database in one SQLite file, open: one writer, several readers, a write-ahead log.
///
///     let storage = try SQLiteStorage.open(path: "accord.sqlite", create: true)
///     try storage.migrate(migrations)
///     let count = try storage.read { try $0.row("SELECT count(*) FROM contact")?.integer(0) ?? 0 }
///
/// What a write returned from is on the disk (`synchronous=FULL`). Several of these, in one process or
/// more, may have one file open. A write inside a write, or a read inside a read, is a programmer error.
package final class SQLiteStorage: Storage {
  /// `ACRD` in ASCII, kept in the file's header, so that another program's database is never written to.
  package static let applicationID: Int32 = 0x4143_5244
  /// The first SQLite with STRICT tables is 3.37.
  static let oldestLibrary: Int32 = 3_037_000

  package let place: String
  package let settings: SQLiteSettings
  package let isReadOnly: Bool
  let pool: DatabasePool
  /// A connection that never writes: others' commits, ours included, change its `data_version`.
  private let watch: DatabaseQueue
  private let isClosed = Mutex(false)

  package var dialect: Dialect { .sqlite }

  /// Opens the database at the path.
  ///
  /// - Parameters:
  ///   - create: makes the file where there is none or an empty one; its folder must exist.
  ///   - readOnly: nothing is written, not even a missing migration.
  /// - Throws: ``StorageError`` `unreachable`, `foreign`, `readOnly`, `busy` or `corrupt`.
  package static func open(
    path: String, create: Bool = false, readOnly: Bool = false, settings: SQLiteSettings = SQLiteSettings()
  ) throws -> SQLiteStorage {
    guard Database.sqliteLibVersionNumber >= oldestLibrary else {
      throw StorageError.failed(code: 0, message: "the SQLite library here is older than 3.37")
    }
    let file = FilePlace(path)
    try file.check(create: create, readOnly: readOnly)
    if !file.exists { try file.makePrivate() }
    do {
      return try StorageError.mapping(path) {
        try SQLiteStorage(path: path, readOnly: readOnly, settings: settings)
      }
    } catch StorageError.unreachable where !file.folderIsWritable {
      // A log needs files beside the database, even to read.
      throw StorageError.readOnly(place: path)
    }
  }

  private init(path: String, readOnly: Bool, settings: SQLiteSettings) throws {
    place = path
    isReadOnly = readOnly
    self.settings = settings
    let configuration = Self.configuration(path: path, readOnly: readOnly, settings: settings)
    pool = try Self.patiently(settings.patience) { try DatabasePool(path: path, configuration: configuration) }
    var watching = configuration
    watching.readonly = true
    watch = try DatabaseQueue(path: path, configuration: watching)
    if !readOnly { try pool.writeWithoutTransaction { try Self.harden($0, settings) } }
  }

  package func read<Answer>(_ body: (any Reading) throws -> Answer) throws -> Answer {
    try StorageError.mapping(place) {
      try pool.read { try body(SQLiteSession(database: $0, place: place)) }
    }
  }

  package func write<Answer>(_ body: (any Writing) throws -> Answer) throws -> Answer {
    try transaction(.immediate) { try body(SQLiteSession(database: $0, place: place)) }
  }

  /// One transaction of the writer; rolled back where the body throws.
  func transaction<Answer>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> Answer
  ) throws -> Answer {
    guard !isReadOnly else { throw StorageError.readOnly(place: place) }
    return try StorageError.mapping(place) {
      try pool.writeWithoutTransaction { database in
        var answer: Answer?
        try database.inTransaction(kind) {
          answer = try body(database)
          return .commit
        }
        guard let answer else { throw StorageError.failed(code: 4, message: "the transaction did not run") }
        return answer
      }
    }
  }

  /// Compare it with an earlier answer of the same storage only: SQLite counts for each connection.
  package func version() throws -> Int64 {
    try StorageError.mapping(place) {
      try watch.unsafeRead { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
  }

  /// Closes all connections; the last one to leave a file moves its log into it.
  ///
  /// Anything asked of the storage afterwards throws. Without a call, letting go of it does the same.
  package func close() throws {
    guard
      isClosed.withLock({ closed in
        defer { closed = true }; return !closed
      })
    else { return }
    try StorageError.mapping(place) {
      // The writer last: a reader that leaves last cannot remove the log.
      try watch.close()
      pool.releaseMemory()
      try pool.close()
    }
  }

  deinit { try? close() }
}
