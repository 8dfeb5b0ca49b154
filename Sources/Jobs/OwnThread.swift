import Foundation

/// Runs work that takes long on a thread of its own, so that neither those that speak HTTP nor those that answer
/// people wait for it.
enum OwnThread {
  /// - Throws: what the body throws.
  static func run<Answer: Sendable>(
    _ name: String, _ body: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Result(catching: body)) }
      thread.name = name
      thread.stackSize = 4 << 20
      thread.start()
    }
  }
}
