import Foundation
import GRDB
import Persistence

extension SQLiteStorage {
  /// Pages copied between two words of progress.
  private static let pagesPerStep: Int32 = 1_024

  package func backup(to path: String, progress: (Double) -> Void) throws {
    let target = FilePlace(path)
    try target.checkNew()
    let partial = target.temporary
    defer { partial.remove() }
    try copy(to: partial, progress: progress)
    try partial.move(to: target)
  }

  /// Copies the database as one snapshot sees it, however others write meanwhile, and puts it on the disk.
  func copy(to target: FilePlace, progress: (Double) -> Void) throws {
    try target.makePrivate()
    try StorageError.mapping(target.path) {
      let queue = try DatabaseQueue(path: target.path)
      try queue.writeWithoutTransaction { copy in
        try copy.execute(sql: "PRAGMA synchronous = FULL")
        try pool.read { database in
          // The first look fixes the snapshot; without it each commit would start the copy again.
          _ = try Self.integer(database, "SELECT count(*) FROM sqlite_master")
          try withoutActuallyEscaping(progress) { progress in
            try database.backup(to: copy, pagesPerStep: Self.pagesPerStep) { step in
              progress(Double(step.completedPageCount) / Double(max(step.totalPageCount, 1)))
            }
          }
        }
      }
      try queue.close()
    }
    try target.synchronize()
  }
}
