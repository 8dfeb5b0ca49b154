import NIOPosix
import Synchronization

/// A few threads for work that takes longer than a millisecond, with a queue that has an end.
///
/// The threads that speak HTTP never run reports, read the database or hash passwords: two long reports would hold
/// up everybody. What does not fit into the queue is refused at once, and the client is told to come again.
package final class WorkThreads: Sendable {
  private let pool: NIOThreadPool
  private let waiting = Atomic<Int>(0)
  private let limit: Int

  /// - Parameters:
  ///   - threads: how many run at once.
  ///   - limit: how many may run and wait together.
  package init(threads: Int, limit: Int) {
    pool = NIOThreadPool(numberOfThreads: threads)
    self.limit = limit
    pool.start()
  }

  /// Runs the body on one of the threads.
  ///
  /// - Throws: ``Overload`` where too many are waiting, and what the body throws.
  package func run<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) async throws -> Answer {
    guard waiting.wrappingAdd(1, ordering: .relaxed).newValue <= limit else {
      waiting.wrappingSubtract(1, ordering: .relaxed)
      throw Overload()
    }
    defer { waiting.wrappingSubtract(1, ordering: .relaxed) }
    return try await pool.runIfActive(body)
  }

  /// Runs the body on one of the threads, after what waits; nobody waits for it. At the end it is left out.
  func start(_ body: @escaping @Sendable () -> Void) {
    waiting.wrappingAdd(1, ordering: .relaxed)
    pool.submit { [self] state in
      if state == .active { body() }
      waiting.wrappingSubtract(1, ordering: .relaxed)
    }
  }

  package func end() async throws { try await pool.shutdownGracefully() }

  package var load: Int { waiting.load(ordering: .relaxed) }
}

/// Too much is waiting.
package struct Overload: Error {}
