import Foundation
import GRDB
package import Persistence

extension SQLiteStorage {
  /// - Precondition: the numbers ascend.
  package func migrate(_ migrations: [Migration]) throws {
    precondition(zip(migrations, migrations.dropFirst()).allSatisfy { $0.number < $1.number }, "numbers ascend")
    var isSafe = false
    while try applyNext(of: migrations, isSafe: &isSafe) {}
  }

  /// Applies the first migration that is not applied; false where there is none.
  ///
  /// What is pending is asked again inside the transaction, so that two programs can start at once.
  private func applyNext(of migrations: [Migration], isSafe: inout Bool) throws -> Bool {
    // Mostly there is nothing to do, and then no lock is taken.
    guard try !pending(migrations).isEmpty else { return false }
    return try transaction(.exclusive) { database in
      let session = SQLiteSession(database: database, place: place)
      let applied = try MigrationLog.applied(session)
      guard let next = try MigrationLog.pending(migrations, applied: applied).first else { return false }
      if !isSafe, !applied.isEmpty {
        // We hold the writer and have changed nothing: a reader sees exactly what the migrations will change.
        try keepCopy(before: next.number)
      }
      isSafe = true
      for statement in next.statements(.sqlite) { try session.define(statement) }
      try MigrationLog.note(next, in: session, at: Date())
      return true
    }
  }

  func pending(_ migrations: [Migration]) throws -> [Migration] {
    try read { try MigrationLog.pending(migrations, applied: MigrationLog.applied($0)) }
  }

  /// An older copy of the same name is one of a migration that failed: it is replaced.
  private func keepCopy(before number: Int) throws {
    let target = FilePlace("\(place).before-\(number).sqlite")
    let partial = target.temporary
    defer { partial.remove() }
    try copy(to: partial) { _ in }
    try partial.replace(target)
  }
}

/// The table of migrations that a database has had.
enum MigrationLog {
  struct Entry {
    var number: Int
    var checksum: Int64
  }

  /// In ascending order; empty where there is no such table yet.
  static func applied(_ session: some Reading) throws -> [Entry] {
    let table: Query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"
    guard try session.row(table) != nil else { return [] }
    return try session.rows("SELECT number, checksum FROM schema_migration ORDER BY number").map {
      Entry(number: $0.int(0), checksum: $0.integer(1))
    }
  }

  /// What is still to be applied.
  ///
  /// - Throws: `newer` where the database has a number past the list; `altered` where a statement was edited
  ///   after it was applied, or a number was slipped in below one that was.
  static func pending(_ migrations: [Migration], applied: [Entry]) throws -> [Migration] {
    let last = migrations.last?.number ?? 0
    if let found = applied.last?.number, found > last { throw StorageError.newer(found: found, known: last) }
    for (entry, migration) in zip(applied, migrations) {
      guard entry.number == migration.number, entry.checksum == checksum(migration) else {
        throw StorageError.altered(migration: min(entry.number, migration.number))
      }
    }
    return Array(migrations.dropFirst(applied.count))
  }

  static func note(_ migration: Migration, in session: some Writing, at now: Date) throws {
    try session.define(
      """
      CREATE TABLE IF NOT EXISTS schema_migration (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        checksum INTEGER NOT NULL,
        applied_at INTEGER NOT NULL
      ) STRICT
      """)
    let milliseconds = Int64((now.timeIntervalSince1970 * 1_000).rounded())
    try session.execute(
      """
      INSERT INTO schema_migration (number, name, checksum, applied_at)
      VALUES (\(migration.number), \(migration.name), \(checksum(migration)), \(milliseconds))
      """)
  }

  /// 64-bit FNV-1a over the statements, each ended by a zero byte:
  /// https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
  static func checksum(_ migration: Migration) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for statement in migration.statements(.sqlite) {
      for byte in statement.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = hash &* 0x0000_0100_0000_01B3
    }
    return Int64(bitPattern: hash)
  }
}
