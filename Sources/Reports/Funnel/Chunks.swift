import Dispatch
import Synchronization

/// Splits `0..<count` into a few runs, works on them on all cores, and gives what each made, in order.
///
/// The order and the cuts depend on `count` alone, so that the result is the same on any machine. Below
/// `smallest` elements the one run is worked on by the caller's thread.
func inChunks<Part: Sendable>(
  _ count: Int, smallest: Int = 16_384, _ work: @Sendable (Range<Int>) -> Part
) -> [Part] {
  let runs = min(8, max(1, count / max(1, smallest)))
  if runs == 1 { return [work(0..<count)] }
  let parts = Mutex([Part?](repeating: nil, count: runs))
  DispatchQueue.concurrentPerform(iterations: runs) { run in
    let part = work(count * run / runs..<count * (run + 1) / runs)
    parts.withLock { $0[run] = part }
  }
  return parts.withLock { $0.compactMap { $0 } }
}
