import Dispatch
import Foundation
import Synchronization

/// Hands batches from the thread that tells the story to the one that stores it, at most three ahead.
final class DemoPipe: Sendable {
  private let batches = Mutex<[DemoBatch?]>([])
  private let filled = DispatchSemaphore(value: 0)
  private let free: DispatchSemaphore
  private let isStopped = Mutex(false)

  init() {
    // Counted up from 0: a semaphore that is let go below the value it was made with ends the program.
    free = DispatchSemaphore(value: 0)
    for _ in 0..<3 { free.signal() }
  }

  /// Tells the story on a thread of its own.
  func start(_ make: @escaping @Sendable () -> DemoStory) {
    let thread = Thread { [self] in
      var story = make()
      while true {
        free.wait()
        if isStopped.withLock({ $0 }) { return }
        let batch = story.next()
        batches.withLock { $0.append(batch) }
        filled.signal()
        if batch == nil { return }
      }
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// The next batch, `nil` at the end.
  func next() -> DemoBatch? {
    filled.wait()
    let batch = batches.withLock { $0.removeFirst() }
    free.signal()
    return batch
  }

  /// Tells the other thread to leave off.
  func stop() {
    isStopped.withLock { $0 = true }
    free.signal()
  }
}
