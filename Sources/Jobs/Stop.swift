import Synchronization

/// Tells work on another thread to leave off at its next step.
final class Stop: Sendable {
  private let flag = Atomic<Bool>(false)

  func ask() { flag.store(true, ordering: .releasing) }

  var isAsked: Bool { flag.load(ordering: .acquiring) }

  /// - Throws: ``Stopped`` once it was asked.
  func check() throws {
    if isAsked { throw Stopped() }
  }
}

/// The server stops: what was stored stays, and the rest is done after its next start.
struct Stopped: Error {}
