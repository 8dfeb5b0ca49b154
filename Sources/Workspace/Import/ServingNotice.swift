import Foundation
import Persistence
import Store

/// Says that a server has the workspace open, so that imports leave it room.
///
/// Stands until it is released or its process is gone; what a killed server left is seen through.
package struct ServingNotice: Sendable {
  private let storage: any Storage
  private let stored: Leases.Stored

  static let name = "serve"
  /// One year in milliseconds: the process tells, not the time.
  private static let term: Int64 = 31_536_000_000

  init(in storage: any Storage) throws {
    self.storage = storage
    let now = ImportLease.clock()
    stored = Leases.Stored(
      name: ServingNotice.name, holder: "accord serve", process: Int64(ProcessInfo.processInfo.processIdentifier),
      host: ProcessInfo.processInfo.hostName, token: .random(in: 1 ... .max), since: now,
      expires: now + ServingNotice.term)
    try storage.write { [stored] in try Leases.give(stored, in: $0) }
  }

  package func release() { try? storage.write { try Leases.release(stored, in: $0) } }

  static func stands(in store: any Reading) throws -> Bool {
    guard let held = try Leases.current(name, in: store) else { return false }
    return !ImportLease.isOver(held, host: ProcessInfo.processInfo.hostName)
  }
}

extension OpenWorkspace {
  /// To be called by a server as it starts; released as it ends.
  package func noticeServing() throws -> ServingNotice { try ServingNotice(in: storage) }

  /// How an import that begins now is to share the database.
  package func loadPace() throws -> LoadPace {
    try storage.read { try ServingNotice.stands(in: $0) ? .shared : .alone }
  }
}
