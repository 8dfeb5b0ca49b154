import Alignment
import Foundation
import Persistence
import SQLiteDriver
import Store
import Synchronization
import Workspace

/// What the store of a simulated year must be at any instant: the doctor finds nothing, and each warning and escalation
/// that a timer says happened stands once in its hand-off's history, and no other.
///
/// Made of a copy, the store as one snapshot saw it, on a thread of its own.
final class YearProof: Sendable {
  private let outcome = Mutex<Result<HandoffSweep, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Returns once the snapshot is fixed.
  ///
  /// - Parameter path: where the copy is made.
  init(of storage: any Storage, copiedTo path: String, now: Instant) throws {
    let isFixed = DispatchSemaphore(value: 0)
    let thread = Thread { [self] in
      let found = Result {
        try storage.backup(to: path) { _ in isFixed.signal() }
        return try Self.look(at: try SQLiteStorage.open(path: path), now: now)
      }
      outcome.withLock { $0 = found }
      // Where there was no copy, nobody waits for it either.
      isFixed.signal()
      isDone.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    isFixed.wait()
  }

  /// Waits for its end.
  func take() throws {
    isDone.wait()
    _ = try outcome.withLock { $0 }?.get()
  }

  /// Both parts one after the other; what the timers did.
  private static func look(at storage: any Storage, now: Instant) throws -> HandoffSweep {
    try askDoctor(of: storage, now: now)
    return try countTimers(of: storage)
  }

  /// Both parts at once, of a store that nobody changes.
  static func lookAtAll(of storage: any Storage, now: Instant) throws -> HandoffSweep {
    let beside = YearProof(asking: storage, now: now)
    let swept = try countTimers(of: storage)
    try beside.take()
    return swept
  }

  private init(asking storage: any Storage, now: Instant) {
    let thread = Thread { [self] in
      let found = Result {
        try Self.askDoctor(of: storage, now: now)
        return HandoffSweep()
      }
      outcome.withLock { $0 = found }
      isDone.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  private static func askDoctor(of storage: any Storage, now: Instant) throws {
    for finding in try OpenWorkspace(storage).doctor(now: now) where finding.failed > 0 {
      throw BenchFailure("simulated-year: \(finding.code), \(finding.rows.first ?? finding.sentence)")
    }
  }

  private static func countTimers(of storage: any Storage) throws -> HandoffSweep {
    var swept = HandoffSweep()
    var told: [Int64: (warned: Int, escalated: Int)] = [:]
    for (timer, doneAt, isMoot) in try storage.read({ try Timers.all(in: $0) }) where doneAt != nil {
      if isMoot {
        swept.moot += 1
        continue
      }
      swept.fired[timer.kind, default: 0] += 1
      if timer.kind == .warning { told[timer.subject, default: (0, 0)].warned += 1 }
      if timer.kind == .escalation { told[timer.subject, default: (0, 0)].escalated += 1 }
    }
    try storage.read { store in
      try Handoffs.forEach(in: store) { stored, _ in
        var seen = (warned: 0, escalated: 0)
        for event in stored.handoff.events {
          if case .warned = event.fact { seen.warned += 1 }
          if event.fact == .escalated { seen.escalated += 1 }
        }
        let expected = told[stored.handoff.id.rawValue] ?? (0, 0)
        if seen != expected {
          throw BenchFailure("simulated-year: hand-off \(stored.handoff.id) has \(seen), its timers \(expected).")
        }
      }
    }
    return swept
  }
}
