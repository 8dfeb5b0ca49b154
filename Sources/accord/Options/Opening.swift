import Alignment
import Foundation
import SQLiteDriver
import Workspace

/// Opening what commands work on.
extension GlobalOptions {
  /// The workspace of the address that was given.
  ///
  /// - Throws: ``Fault`` database where there is no file yet, and what opening throws.
  func openWorkspace() throws -> OpenWorkspace { try OpenWorkspace(openStorage()) }

  func openStorage() throws -> SQLiteStorage {
    let address = try DatabaseAddress(database)
    guard FileManager.default.fileExists(atPath: address.path) else {
      throw Fault(
        .database,
        """
        There is no database at \(address.path). Make a workspace with `accord init`, or look around with \
        `accord demo`.
        """)
    }
    return try SQLiteStorage.open(path: address.path)
  }
}

extension DatabaseAddress {
  /// Opens the file, made where there is none. Only a folder that nobody named is made.
  func make() throws -> SQLiteStorage {
    if isDefault { try makeFolder() }
    return try SQLiteStorage.open(path: path, create: true)
  }

  func makeFolder() throws {
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Fault(.database, "The folder \(folder) cannot be made: check the rights, or name a --database.")
    }
  }
}

extension Instant {
  /// What the machine's clock shows.
  static var now: Instant { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down))) }
}
