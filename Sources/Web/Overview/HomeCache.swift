import Reports
import Synchronization

/// What home pages draw, by snapshot and question, so that looking again costs nothing. A few questions are held.
package final class HomeCache: Sendable {
  private struct State {
    var snapshot = 0
    var held: [(question: HomeQuestion, figures: HomeFigures)] = []
  }

  private struct Key: Hashable {
    let snapshot: Int
    let question: HomeQuestion
  }

  private static let most = 32
  private let flights = SingleFlight<Key, HomeFigures>()
  private let state = Mutex(State())

  package init() {}

  func figures(_ question: HomeQuestion, on snapshot: Int, _ body: () -> HomeFigures) throws -> HomeFigures {
    if let held = held(question, snapshot) { return held }
    return try flights.value(Key(snapshot: snapshot, question: question)) {
      if let held = held(question, snapshot) { return held }
      let figures = body()
      keep(figures, question, snapshot)
      return figures
    }
  }

  private func held(_ question: HomeQuestion, _ snapshot: Int) -> HomeFigures? {
    state.withLock { state in
      state.snapshot == snapshot ? state.held.first { $0.question == question }?.figures : nil
    }
  }

  private func keep(_ figures: HomeFigures, _ question: HomeQuestion, _ snapshot: Int) {
    state.withLock { state in
      if snapshot > state.snapshot { state = State(snapshot: snapshot) }
      guard snapshot == state.snapshot else { return }
      if state.held.count >= HomeCache.most { state.held.removeFirst() }
      state.held.append((question, figures))
    }
  }
}
