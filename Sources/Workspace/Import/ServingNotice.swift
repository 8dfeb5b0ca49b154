import Foundation
import Persistence
import Store

/// A server has the workspace open: imports leave it room, and no second one begins.
///
/// Stands until it is released or its process is gone; what a killed server left is seen through.
package struct ServingNotice: Sendable {
  private let storage: any Storage
  private let stored: Leases.Stored

  static let name = "serve"
  /// One year in milliseconds: the process tells, not the time.
  private static let term: Int64 = 31_536_000_000

  init(as holder: String, in storage: any Storage) throws {
    self.storage = storage
    let now = ImportLease.clock()
    stored = Leases.Stored(
      name: ServingNotice.name, holder: holder, process: Int64(ProcessInfo.processInfo.processIdentifier),
      host: ProcessInfo.processInfo.hostName, token: .random(in: 1 ... .max), since: now,
      expires: now + ServingNotice.term)
    try storage.write { [stored] store in
      try ServingNotice.requireNone(in: store)
      try Leases.give(stored, in: store)
    }
  }

  /// - Throws: ``WorkspaceError`` `served` where a server that runs has the workspace open.
  static func requireNone(in store: any Reading) throws {
    guard let held = try held(in: store) else { return }
    throw WorkspaceError(
      .database, "served",
      "\(held.holder) (process \(held.process) on \(held.host)) has this workspace open: end it first.")
  }

  package func release() { try? storage.write { try Leases.release(stored, in: $0) } }

  /// Who serves the workspace now.
  private static func held(in store: any Reading) throws -> Leases.Stored? {
    try Leases.current(name, in: store).flatMap {
      ImportLease.isOver($0, host: ProcessInfo.processInfo.hostName) ? nil : $0
    }
  }

  static func stands(in store: any Reading) throws -> Bool { try held(in: store) != nil }
}

extension OpenWorkspace {
  /// To be called by a server as it starts; released as it ends.
  ///
  /// - Parameter holder: the command, for who finds the workspace taken.
  /// - Throws: ``WorkspaceError`` `served` where another server has it open.
  package func noticeServing(as holder: String) throws -> ServingNotice { try ServingNotice(as: holder, in: storage) }

  /// To be called before a file takes the place of the workspace's.
  ///
  /// - Throws: ``WorkspaceError`` `served` where a server has it open.
  package func requireUnserved() throws { try storage.read { try ServingNotice.requireNone(in: $0) } }

  /// How an import that begins now is to share the database.
  package func loadPace() throws -> LoadPace {
    try storage.read { try ServingNotice.stands(in: $0) ? .shared : .alone }
  }
}
