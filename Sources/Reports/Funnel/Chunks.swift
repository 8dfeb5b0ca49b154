import Dispatch
import Synchronization

/// How many cores a reading may take.
package enum Cores {
  /// Whether the work at hand is nobody's question: it takes one core and leaves the others to those who wait.
  @TaskLocal package static var areSpared = false
}

/// Splits `0..<count` into a few runs, works on them on all cores, and gives what each made, in order.
///
/// The order and the cuts depend on `count` alone, so that the result is the same on any machine. Below
/// `smallest` elements the one run is worked on by the caller's thread.
func inChunks<Part: Sendable>(
  _ count: Int, smallest: Int = 16_384, _ work: @Sendable (Range<Int>) -> Part
) -> [Part] {
  let runs = min(8, max(1, count / max(1, smallest)))
  if runs == 1 { return [work(0..<count)] }
  @Sendable func range(_ run: Int) -> Range<Int> { count * run / runs..<count * (run + 1) / runs }
  if Cores.areSpared { return (0..<runs).map { work(range($0)) } }
  let parts = Mutex([Part?](repeating: nil, count: runs))
  DispatchQueue.concurrentPerform(iterations: runs) { run in
    let part = work(range(run))
    parts.withLock { $0[run] = part }
  }
  return parts.withLock { $0.compactMap { $0 } }
}
