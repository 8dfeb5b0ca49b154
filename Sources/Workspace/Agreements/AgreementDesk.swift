package import Alignment
import Persistence
import Store
import Synchronization

/// How the agreement stands, for everyone who asks: judged once for the same facts and minute.
///
/// Where judging takes long, what was judged before is answered meanwhile, so that a page never waits for it: at most a
/// twentieth of the time is spent on it.
package final class AgreementDesk: Sendable {
  private let workspace: OpenWorkspace
  private let memory = Mutex(Memory())
  /// One judges at a time: who asks meanwhile waits for it.
  private let judging = Mutex(())

  private struct Memory {
    var board: AgreementBoard?
    var key = Key(marks: [], minute: 0)
    /// What judging took, and when it was done.
    var cost: Duration = .zero
    var judgedAt: ContinuousClock.Instant?
    /// Past periods never change.
    var past: [Int64: PastPeriod] = [:]
  }

  private struct Key: Hashable {
    let marks: [Int64]
    let minute: Int64
  }

  /// What is judged faster than this is judged anew whenever something changed.
  private static let quick: Duration = .milliseconds(40)

  package init(_ workspace: OpenWorkspace) { self.workspace = workspace }

  /// How it stands now; where judging is slow, as it stood when it was judged last.
  package func board(now: Instant) throws -> AgreementBoard {
    let key = try key(now)
    let held: AgreementBoard? = memory.withLock { memory in
      guard let board = memory.board else { return nil }
      return memory.key == key || memory.cost > AgreementDesk.quick ? board : nil
    }
    return try held ?? judge(key, now: now)
  }

  /// Keeps the results that nothing can change any more, and judges anew what is slow to judge.
  ///
  /// A period is closed exactly once, by whichever process comes first: the store takes one result of a period only.
  ///
  /// - Returns: how many periods were closed.
  @discardableResult
  package func closePeriods(now: Instant) throws -> Int {
    let key = try key(now)
    let last = memory.withLock { ($0.board, $0.key, $0.cost, $0.judgedAt) }
    if let board = last.0 {
      if last.1 == key { return 0 }
      if let judgedAt = last.3, ContinuousClock().now - judgedAt < last.2 * 20 { return 0 }
      // Nothing ends and nothing is open: only who asks needs it judged.
      let isQuiet = !board.hasUnsettled && board.nextDeadline.map { now <= $0 } ?? true
      if isQuiet, last.2 <= AgreementDesk.quick, last.1.marks == key.marks { return 0 }
    }
    let board = try judge(key, now: now)
    _ = try workspace.keepMQLWorth(board.timeline, now: now)
    return try workspace.keep(board.results, now: now)
  }

  private func key(_ now: Instant) throws -> Key {
    Key(
      marks: try workspace.storage.read { try MQLCycles.marks(in: $0) }, minute: now.milliseconds / Instant.minute)
  }

  private func judge(_ key: Key, now: Instant) throws -> AgreementBoard {
    let before = memory.withLock { $0.judgedAt }
    return try judging.withLock { _ in
      // Another did just that.
      let (held, judgedAt) = memory.withLock { ($0.board, $0.judgedAt) }
      if let held, judgedAt != before { return held }
      return try judgeAlone(key, now: now)
    }
  }

  private func judgeAlone(_ key: Key, now: Instant) throws -> AgreementBoard {
    let start = ContinuousClock().now
    var past = memory.withLock { $0.past }
    let board = try workspace.agreementBoard(now: now, known: &past)
    let end = ContinuousClock().now
    let found = past
    memory.withLock { memory in
      memory.board = board
      memory.key = key
      memory.cost = end - start
      memory.judgedAt = end
      memory.past = found
    }
    return board
  }
}
