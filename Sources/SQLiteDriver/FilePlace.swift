import Foundation
import Persistence

/// A path on disk and what can be said about it before a database is opened there.
///
/// A database file is never opened here: closing any descriptor of it would drop the locks that SQLite
/// holds for the whole process (https://www.sqlite.org/howtocorrupt.html, 2.2).
struct FilePlace {
  let path: String

  init(_ path: String) { self.path = path }

  var log: String { path + "-wal" }
  var sharedMemory: String { path + "-shm" }
  var folder: String {
    let parent = (path as NSString).deletingLastPathComponent
    return parent.isEmpty ? "." : parent
  }

  var kind: FileAttributeType? { Self.kind(path) }
  var exists: Bool { kind != nil }
  var folderIsWritable: Bool { FileManager.default.isWritableFile(atPath: folder) }
  var isWritable: Bool { FileManager.default.isWritableFile(atPath: path) }

  /// In bytes; 0 where there is no file.
  var size: Int { Self.size(path) }
  var logSize: Int { Self.size(log) }

  /// Whether less than 1 MB is left where the file is, or was to be.
  var isDiskFull: Bool {
    guard let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder),
      let free = facts[.systemFreeSize] as? NSNumber
    else { return false }
    return free.int64Value < 1 << 20
  }

  /// Refuses what can never become an open database, with the reason in plain words.
  func check(create: Bool, readOnly: Bool) throws {
    switch kind {
    case nil:
      try checkFolder()
      guard create, !readOnly else { throw refusal("there is no such file") }
      guard folderIsWritable else { throw refusal("its folder may not be written to") }
      return
    case .typeDirectory: throw refusal("it is a folder")
    case .typeRegular: break
    default: throw refusal("it is not a file")
    }
    guard FileManager.default.isReadableFile(atPath: path) else { throw refusal("there is no right to read it") }
    guard size > 0 || (create && !readOnly) else { throw refusal("it is empty") }
    // A header has 100 bytes. SQLite takes a file of one byte for an empty one and would write over it.
    guard size == 0 || size >= 100 else { throw refusal("it is not a SQLite database") }
    guard readOnly || (isWritable && folderIsWritable) else { throw StorageError.readOnly(place: path) }
  }

  /// Refuses a path for a new file: its folder must be there and take it, and nothing may be at the path.
  func checkNew() throws {
    guard !exists else { throw refusal("there is a file already") }
    try checkFolder()
    guard folderIsWritable else { throw refusal("its folder may not be written to") }
  }

  private func checkFolder() throws {
    switch Self.kind(folder) {
    case .typeDirectory: break
    case nil: throw refusal("its folder does not exist, or may not be entered")
    default: throw refusal("its folder is a file")
    }
  }

  func refusal(_ reason: String) -> StorageError { .unreachable(place: path, reason: reason) }

  private static func kind(_ path: String) -> FileAttributeType? {
    // The resolved path, so that a link counts as what it points at.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
  }

  private static func size(_ path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
  }
}
