import Reports
import Synchronization

/// What home pages draw, by snapshot and question, so that looking again costs nothing. A few questions are held.
package final class HomeCache: Sendable {
  private struct State {
    var snapshot = 0
    var held: [(question: HomeQuestion, figures: HomeFigures)] = []
  }

  private static let most = 32
  private let state = Mutex(State())

  package init() {}

  func figures(_ question: HomeQuestion, on snapshot: Int, _ body: () -> HomeFigures) -> HomeFigures {
    let held = state.withLock { state in
      state.snapshot == snapshot ? state.held.first { $0.question == question }?.figures : nil
    }
    if let held { return held }
    let figures = body()
    state.withLock { state in
      if snapshot > state.snapshot { state = State(snapshot: snapshot) }
      guard snapshot == state.snapshot else { return }
      if state.held.count >= HomeCache.most { state.held.removeFirst() }
      state.held.append((question, figures))
    }
    return figures
  }
}
