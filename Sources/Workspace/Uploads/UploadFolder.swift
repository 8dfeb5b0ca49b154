package import Alignment
import Foundation
package import Persistence

/// Where files that were handed over wait: a folder of our own beside the database, for nobody else to read.
///
/// Files are named by chance, never by what the sender called them.
package struct UploadFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// `accord.sqlite.uploads` beside `accord.sqlite`.
  package init(beside storage: any Storage) { path = storage.place + ".uploads" }

  /// Makes the folder, mode 0700.
  ///
  /// - Throws: ``WorkspaceError`` `unwritable-uploads`.
  package func prepare() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    } catch {
      throw WorkspaceError(
        .database, "unwritable-uploads", "The folder of uploads beside the database cannot be made.")
    }
  }

  package func place(of file: String) -> String { path + "/" + file }

  /// A new empty file, mode 0600, under a name that nobody can guess.
  package func begin() throws -> UploadFile {
    try prepare()
    let name = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
    return try UploadFile(name: name, path: place(of: name))
  }

  /// Bytes free on the folder's disk; `nil` where the system does not say.
  package var free: Int64? {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
    return (attributes?[.systemFreeSize] as? NSNumber)?.int64Value
  }

  package func remove(_ file: String) {
    for end in ["", ".refused.csv", ".head"] { try? FileManager.default.removeItem(atPath: place(of: file) + end) }
  }

  /// Removes what nobody waits for.
  ///
  /// - Parameters:
  ///   - kept: names of files that stay.
  ///   - instant: others stay while they were changed after it.
  package func clean(keeping kept: Set<String>, before instant: Instant) {
    let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000)
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: path)) ?? [] {
      let stem = String(name.prefix { $0 != "." })
      let changed = (try? manager.attributesOfItem(atPath: place(of: name)))?[.modificationDate] as? Date
      guard !kept.contains(stem), changed ?? .distantPast < date else { continue }
      try? manager.removeItem(atPath: place(of: name))
    }
  }
}

/// A file that is being handed over. Not for two threads at once.
package final class UploadFile {
  package let name: String
  package let path: String
  package private(set) var size: Int64 = 0
  private let handle: FileHandle

  fileprivate init(name: String, path: String) throws {
    self.name = name
    self.path = path
    guard
      FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw WorkspaceError(.database, "unwritable-uploads", "The folder of uploads cannot be written.")
    }
    self.handle = handle
  }

  package func write(_ bytes: some Sequence<UInt8>) throws {
    let data = Data(bytes)
    try handle.write(contentsOf: data)
    size += Int64(data.count)
  }

  /// Ends the file; what was written is on the disk then.
  package func close() throws {
    try handle.synchronize()
    try handle.close()
  }

  /// Ends and removes it.
  package func discard() {
    try? handle.close()
    try? FileManager.default.removeItem(atPath: path)
  }
}
