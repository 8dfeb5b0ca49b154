import Foundation
import GRDB
package import Persistence

extension SQLiteStorage {
  /// Puts a copy of a backup in the place of a database, once the copy has proved whole.
  ///
  /// The old file is kept beside it as `PATH.replaced` (`.replaced-2` where that is taken, and so on).
  /// Until the one step that swaps the files nothing has changed, whatever goes wrong.
  ///
  /// - Parameter migrations: those the program knows; a backup may have fewer, not others.
  /// - Returns: where the old file is kept; `nil` where there was none.
  /// The caller has closed its own storage of that path.
  ///
  /// - Throws: ``StorageError`` `busy` while any program has the database open, `corrupt`, `foreign`, `newer`
  ///   or `altered` for a backup that cannot be used.
  @discardableResult
  package static func restore(
    from source: String, to path: String, knowing migrations: [Migration]
  ) throws -> String? {
    let backup = FilePlace(source)
    let target = FilePlace(path)
    guard !backup.isSame(as: target) else { throw target.refusal("a database cannot be restored from itself") }
    try backup.check(create: false, readOnly: true)
    if target.exists {
      try target.check(create: true, readOnly: false)
    } else {
      try target.checkNew()
    }
    let partial = target.temporary
    defer { partial.remove() }
    try fetch(backup, into: partial)
    try prove(partial, as: source, migrations)
    guard target.exists else {
      // A log left without its database would be played into the new one.
      if target.logSize > 0 { try FilePlace(target.log).move(to: FilePlace(target.keep.log)) }
      try partial.move(to: target)
      return nil
    }
    return try swap(partial, into: target)
  }

  /// A backup that is open somewhere has a log, and is read through SQLite; else the file is the whole of it.
  private static func fetch(_ backup: FilePlace, into partial: FilePlace) throws {
    if FilePlace(backup.log).exists {
      let storage = try open(path: backup.path, readOnly: true)
      try storage.copy(to: partial) { _ in }
      try storage.close()
    } else {
      try partial.naming {
        try FileManager.default.copyItem(atPath: backup.path, toPath: partial.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: partial.path)
      }
    }
  }

  private static func prove(_ partial: FilePlace, as source: String, _ migrations: [Migration]) throws {
    try StorageError.mapping(source) {
      let queue = try DatabaseQueue(path: partial.path)
      try queue.writeWithoutTransaction { database in
        try verify(database, path: source)
        guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
          throw StorageError.corrupt(place: source)
        }
        let applied = try MigrationLog.applied(SQLiteSession(database: database, place: source))
        guard !applied.isEmpty else { throw FilePlace(source).refusal("it has no tables of Accord") }
        _ = try MigrationLog.pending(migrations, applied: applied)
      }
      try queue.close()
    }
    try partial.synchronize()
  }

  private static func swap(_ partial: FilePlace, into target: FilePlace) throws -> String {
    do {
      return try swapWhole(partial, into: target)
    } catch let error as DatabaseError {
      let reason = StorageError(error, place: target.path)
      // A damaged database is the very reason to restore; a busy one is not.
      guard error.resultCode == .SQLITE_CORRUPT else { throw reason }
      return try swapDamaged(partial, into: target)
    }
  }

  /// Leaving the log needs to be the only connection of any process, and makes the old file whole.
  private static func swapWhole(_ partial: FilePlace, into target: FilePlace) throws -> String {
    var configuration = Configuration()
    configuration.busyMode = .timeout(1)
    let queue = try DatabaseQueue(path: target.path, configuration: configuration)
    let kept = target.keep
    try queue.writeWithoutTransaction { database in
      guard try isOurs(database) || isUnused(database) else { throw StorageError.foreign(place: target.path) }
      try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      guard try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE") == "delete" else {
        throw StorageError.busy(place: target.path)
      }
      // Held over the swap, so that no one starts to write to the file that leaves.
      try database.inTransaction(.exclusive) {
        try partial.replace(target, keeping: kept)
        return .rollback
      }
    }
    try queue.close()
    return kept.path
  }

  /// For a file that SQLite cannot read: takes SQLite's own locks on it, and keeps the log with the old file.
  private static func swapDamaged(_ partial: FilePlace, into target: FilePlace) throws -> String {
    let hold = try target.lock()
    defer { try? hold.close() }
    let kept = target.keep
    if target.logSize > 0 { try FilePlace(target.log).move(to: FilePlace(kept.log)) }
    try? FileManager.default.removeItem(atPath: target.sharedMemory)
    try partial.replace(target, keeping: kept)
    return kept.path
  }
}
