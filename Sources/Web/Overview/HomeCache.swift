import Reports
import Synchronization

/// What home pages draw, by snapshot and question, so that looking again costs nothing. A few questions are held.
package final class HomeCache: Sendable {
  private struct Key: Hashable {
    let snapshot: Int
    let question: HomeQuestion
  }

  private struct Entry {
    let key: Key
    let figures: HomeFigures
    /// How often it was asked for on its snapshot, and whether it was made before that.
    var asked: Int
    let isForeseen: Bool
  }

  private static let most = 64
  private let flights = SingleFlight<Key, HomeFigures>()
  private let held = Mutex<[Entry]>([])

  package init() {}

  func figures(_ question: HomeQuestion, on snapshot: Int, _ body: () throws -> HomeFigures) throws -> HomeFigures {
    let key = Key(snapshot: snapshot, question: question)
    if let held = held(key) { return held }
    return try flights.value(key) {
      if let held = held(key) { return held }
      let figures = try body()
      keep(Entry(key: key, figures: figures, asked: 1, isForeseen: false))
      return figures
    }
  }

  /// Makes the figures of a coming snapshot that people are likely to ask for; as ``AnswerCache/foresee(on:most:_:)``.
  func foresee(on snapshot: Int, _ body: (HomeQuestion) throws -> HomeFigures) {
    let likely = held.withLock { held in
      held.filter { $0.key.snapshot == snapshot - 1 && $0.asked >= ($0.isForeseen ? 1 : 2) }.map(\.key.question)
    }
    for question in likely.suffix(HomeCache.most / 2) {
      guard let figures = try? body(question) else { continue }
      keep(Entry(key: Key(snapshot: snapshot, question: question), figures: figures, asked: 0, isForeseen: true))
    }
  }

  private func held(_ key: Key) -> HomeFigures? {
    held.withLock { held in
      guard let place = held.firstIndex(where: { $0.key == key }) else { return nil }
      held[place].asked += 1
      return held[place].figures
    }
  }

  private func keep(_ entry: Entry) {
    held.withLock { held in
      // Those of the snapshot before go on being asked for until the new one is shown.
      held.removeAll { $0.key.snapshot < entry.key.snapshot - 1 || $0.key == entry.key }
      if held.count >= HomeCache.most { held.removeFirst() }
      held.append(entry)
    }
  }
}
