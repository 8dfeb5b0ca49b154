import Foundation
import Persistence
import Store

/// The right to load files into a workspace: one load at a time, whatever its kind and whichever program runs it.
///
/// A load looks for repeats in its own memory and may work without indexes, so that a second one beside it would
/// store the same messages again. Taken in the transaction that begins a load and renewed with each batch in the
/// batch's own; a holder that lost it cannot commit any more. Of a process that was killed it is taken over at once.
struct ImportLease {
  private let storage: any Storage
  private let stored: Leases.Stored

  static let name = "import"
  /// Milliseconds without a commit after which another load may take it over.
  static let term: Int64 = 60_000

  /// - Throws: ``WorkspaceError`` `busy` where another load is running.
  static func take(for file: String, of storage: any Storage, in store: any Writing) throws -> ImportLease {
    let process = Int64(ProcessInfo.processInfo.processIdentifier)
    let host = ProcessInfo.processInfo.hostName
    if let held = try Leases.current(name, in: store), !isOver(held, host: host) {
      throw WorkspaceError(
        .database, "busy",
        "Another import (\(held.holder), process \(held.process) on \(held.host)) is running: "
          + "try again when it is done.")
    }
    let now = clock()
    let stored = Leases.Stored(
      name: name, holder: file, process: process, host: host, token: .random(in: 1 ... .max), since: now,
      expires: now + term)
    try Leases.give(stored, in: store)
    return ImportLease(storage: storage, stored: stored)
  }

  /// - Throws: ``RecordError`` import running where a load is: it knows contacts by their ids.
  static func requireNone(in store: any Reading) throws {
    guard let held = try Leases.current(name, in: store), !isOver(held, host: ProcessInfo.processInfo.hostName) else {
      return
    }
    throw RecordError.importRunning(file: held.holder)
  }

  /// - Throws: ``WorkspaceError`` `busy` where the lease ran out and another load took it.
  func renew(in store: any Writing) throws {
    guard try !Leases.renew(stored, until: ImportLease.clock() + ImportLease.term, in: store) else { return }
    let holder = try Leases.current(ImportLease.name, in: store)?.holder ?? "that is over by now"
    throw WorkspaceError(
      .database, "busy",
      "This import stood still for more than \(ImportLease.term / 1_000) s and another (\(holder)) took its place: "
        + "what it had stored is kept. Run it again when the other is done.")
  }

  /// Lets the next load begin. Where the store cannot be written the lease runs out by itself.
  func release() {
    try? storage.write { try release(in: $0) }
  }

  /// The same in a transaction that is open.
  func release(in store: any Writing) throws { try Leases.release(stored, in: store) }

  /// Leases are of processes, not of facts: their time is the machine's, never the workspace's.
  static func clock() -> Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }

  static func isOver(_ lease: Leases.Stored, host: String) -> Bool {
    lease.expires <= clock() || (lease.host == host && !isRunning(lease.process))
  }

  private static func isRunning(_ process: Int64) -> Bool {
    guard let id = pid_t(exactly: process), id > 0 else { return false }
    // Signal 0 asks only; a process of another user answers that we may not.
    return kill(id, 0) == 0 || errno == EPERM
  }
}
