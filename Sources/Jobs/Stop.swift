import Synchronization

/// Tells work on another thread to leave off at its next step.
final class Stop: Sendable {
  private let isAsked = Atomic<Bool>(false)

  func ask() { isAsked.store(true, ordering: .releasing) }

  /// - Throws: ``Stopped`` once it was asked.
  func check() throws {
    if isAsked.load(ordering: .acquiring) { throw Stopped() }
  }
}

/// The server stops: what was stored stays, and the rest is done after its next start.
struct Stopped: Error {}
