/// How much memory and log a SQLite database may use.
package struct SQLiteSettings: Sendable {
  /// Page cache of the writer, in bytes. Default 64 MB.
  package var writerCache = 64 << 20
  /// Page cache of each reader, in bytes. Default 32 MB; there are at most ``readers`` of them.
  package var readerCache = 32 << 20
  /// Page cache of the writer in a scattered bulk load, in bytes. Default 512 MB; memory is taken only as pages are touched.
  package var bulkCache = 512 << 20
  /// Pages in the log after which a commit moves them into the file. Default 1,000.
  package var checkpointPages = 1_000
  /// The same in bulk mode. Default 20,000.
  package var bulkCheckpointPages = 20_000
  /// Reads that may run at once. Default 8, range 1-64.
  package var readers = 8
  /// How long a write waits for another program's, in seconds. Default 10.
  package var patience = 10.0

  package init() {}
}
