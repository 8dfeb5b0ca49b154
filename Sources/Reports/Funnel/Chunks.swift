import Dispatch
import Synchronization

/// How many cores a reading may take.
package enum Cores {
  /// Whether the work at hand is nobody's question: it takes one core and leaves the others to those who wait.
  @TaskLocal package static var areSpared = false

  /// Threads of their own: those of Swift's tasks answer requests meanwhile.
  private static let others = DispatchQueue.global(qos: .utility)

  /// Does some pieces of work side by side, the caller's thread among those that do, and gives what each made, in order.
  package static func map<Part: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Part) -> [Part] {
    if count <= 1 || areSpared { return (0..<count).map(work) }
    let pieces = Pieces(count, work)
    // Those that come when all is taken find nothing to do; nobody waits for them.
    for _ in 1..<count { others.async { pieces.take() } }
    pieces.take()
    return pieces.all()
  }
}

/// Pieces of work that several threads take one after the other.
private final class Pieces<Part: Sendable>: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Part
  private let next = Atomic<Int>(0)
  private let parts: Mutex<(made: [Part?], left: Int)>
  private let ended = DispatchSemaphore(value: 0)

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Part) {
    self.count = count
    self.work = work
    parts = Mutex(([Part?](repeating: nil, count: count), count))
  }

  /// Does pieces until none is left to begin.
  func take() {
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      if piece >= count { return }
      let part = work(piece)
      let left = parts.withLock { parts in
        parts.made[piece] = part
        parts.left -= 1
        return parts.left
      }
      if left == 0 { ended.signal() }
    }
  }

  /// What all made, once they have; they are handed over, not kept.
  func all() -> [Part] {
    ended.wait()
    return parts.withLock { parts in
      defer { parts.made = [] }
      return parts.made.compactMap { $0 }
    }
  }
}

/// Splits `0..<count` into a few runs, works on them on all cores, and gives what each made, in order.
///
/// The order and the cuts depend on `count` alone, so that the result is the same on any machine. Below
/// `smallest` elements the one run is worked on by the caller's thread.
func inChunks<Part: Sendable>(
  _ count: Int, smallest: Int = 16_384, _ work: @escaping @Sendable (Range<Int>) -> Part
) -> [Part] {
  let runs = min(8, max(1, count / max(1, smallest)))
  return Cores.map(runs) { run in work(count * run / runs..<count * (run + 1) / runs) }
}
