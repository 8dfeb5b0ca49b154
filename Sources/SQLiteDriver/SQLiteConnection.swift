import Foundation
import GRDB
import Persistence

extension SQLiteStorage {
  /// What every connection is set to as it opens.
  static func configuration(path: String, readOnly: Bool, settings: SQLiteSettings) -> Configuration {
    var configuration = Configuration()
    configuration.label = "accord"
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(settings.patience)
    configuration.maximumReaderCount = settings.readers
    configuration.prepareDatabase { database in
      let isReader = database.configuration.readonly
      let cache = isReader ? settings.readerCache : settings.writerCache
      try database.execute(
        sql: """
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cache_size = -\(cache >> 10);
          """)
      if isReader {
        try verify(database, path: path)
      } else {
        try claim(database, path: path)
      }
    }
    return configuration
  }

  /// Marks an unused file as ours; refuses one that another program made.
  private static func claim(_ database: Database, path: String) throws {
    if try integer(database, "PRAGMA page_count") == 0 { try database.execute(sql: "PRAGMA page_size = 4096") }
    guard try !isOurs(database) else { return }
    try database.inTransaction(.immediate) {
      // Asked again under the lock: another program may have marked it meanwhile.
      if try isUnused(database) {
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      try verify(database, path: path)
      return .commit
    }
  }

  static func verify(_ database: Database, path: String) throws {
    guard try isOurs(database) else { throw StorageError.foreign(place: path) }
  }

  static func isOurs(_ database: Database) throws -> Bool {
    try integer(database, "PRAGMA application_id") == Int64(applicationID)
  }

  static func isUnused(_ database: Database) throws -> Bool {
    try integer(database, "PRAGMA application_id") == 0
      && integer(database, "SELECT count(*) FROM sqlite_master") == 0
  }

  /// GRDB lowers `synchronous` when it turns the log on, so it is raised afterwards and read back.
  static func harden(_ database: Database, _ settings: SQLiteSettings) throws {
    try tune(database, settings, nil)
    try database.execute(sql: "PRAGMA synchronous = FULL")
    guard try integer(database, "PRAGMA synchronous") == 2,
      try integer(database, "PRAGMA foreign_keys") == 1,
      try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal"
    else { throw StorageError.failed(code: 0, message: "SQLite did not take a setting that keeps data safe") }
  }

  /// Tries again while another program is opening the same new file: turning the log on does not wait by itself.
  static func patiently<Answer>(_ seconds: Double, _ body: () throws -> Answer) throws -> Answer {
    let start = ContinuousClock.now
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        guard ContinuousClock.now - start < .seconds(seconds) else { throw error }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  static func integer(_ database: Database, _ text: String) throws -> Int64 {
    try Int64.fetchOne(database, sql: text) ?? 0
  }
}
