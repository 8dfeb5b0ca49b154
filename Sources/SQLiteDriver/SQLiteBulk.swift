import GRDB
package import Persistence

extension SQLiteStorage {
  /// A longer log, and the cache that the load needs, for millions of rows; commits stay as durable as before.
  ///
  /// With `nil` the log is moved into the file. Until then freed pages are not overwritten and references are
  /// not checked row by row: the loader has looked up each id it writes. Runs of an index's sort go to a temporary
  /// file, so that they can be short (see ``SQLiteSession/define(_:)``).
  package func bulk(_ load: BulkLoad?) throws {
    guard !isReadOnly else { throw StorageError.readOnly(place: place) }
    try StorageError.mapping(place) {
      try pool.writeWithoutTransaction { database in
        try Self.tune(database, settings, load)
      }
    }
    if load == nil { try checkpoint() }
  }

  static func tune(_ database: Database, _ settings: SQLiteSettings, _ load: BulkLoad?) throws {
    let cache = load == .scattered ? settings.bulkCache : settings.writerCache
    let isBulk = load != nil
    let pages = isBulk ? settings.bulkCheckpointPages : settings.checkpointPages
    try database.execute(
      sql: """
        PRAGMA cache_size = -\(cache >> 10);
        PRAGMA wal_autocheckpoint = \(pages);
        PRAGMA secure_delete = \(isBulk ? "OFF" : "ON");
        PRAGMA foreign_keys = \(isBulk ? "OFF" : "ON");
        PRAGMA temp_store = \(isBulk ? "FILE" : "MEMORY");
        """)
  }

  /// Moves what the log holds into the file, and empties the log where no one is reading from it.
  ///
  /// Waits for no one: what another program's reader still needs stays in the log.
  package func checkpoint() throws {
    guard !isReadOnly else { throw StorageError.readOnly(place: place) }
    try StorageError.mapping(place) {
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA busy_timeout = 0")
        defer { try? database.execute(sql: "PRAGMA busy_timeout = \(Int(settings.patience * 1_000))") }
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
  }
}
