import Synchronization

/// Answers by snapshot and question, so that the same question asked again costs nothing.
///
/// Who asks what somebody else is just being answered waits for that answer.
///
/// Holds so many bytes, counted roughly; what was not asked for longest goes first.
package final class AnswerCache<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private struct Key: Hashable {
    let snapshot: Int
    let question: Question
  }

  private struct Entry {
    let answer: Answer
    let bytes: Int
    var used: Int
    /// How often it was asked for on its snapshot, and whether it was made before that.
    var asked: Int
    let isForeseen: Bool
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    var bytes = 0
    var tick = 0
  }

  private let state = Mutex(State())
  private let flights = SingleFlight<Key, Answer>()
  private let byteLimit: Int
  private let bytes: @Sendable (Answer) -> Int

  /// - Parameter bytes: what an answer takes, roughly.
  package init(byteLimit: Int, bytes: @escaping @Sendable (Answer) -> Int) {
    self.byteLimit = byteLimit
    self.bytes = bytes
  }

  /// The answer to a question on a snapshot; made by `body` where it is not held.
  package func answer(_ question: Question, on snapshot: Int, _ body: () throws -> Answer) throws -> Answer {
    let key = Key(snapshot: snapshot, question: question)
    if let held = held(key) { return held }
    return try flights.value(key) {
      // Who comes as another's answer has just landed finds it held.
      if let held = held(key) { return held }
      let answer = try body()
      keep(answer, key, isForeseen: false)
      return answer
    }
  }

  /// Makes the answers of a coming snapshot that people are likely to ask for: those asked for twice on the present one,
  /// or once where they had been foreseen; the ones asked for last first.
  ///
  /// - Parameter most: how many at the most.
  package func foresee(on snapshot: Int, most: Int = 64, _ body: (Question) throws -> Answer) {
    let likely = state.withLock { state in
      state.entries.filter { $0.key.snapshot == snapshot - 1 && $0.value.asked >= ($0.value.isForeseen ? 1 : 2) }
        .sorted { $0.value.used > $1.value.used }.prefix(most).map(\.key.question)
    }
    // Least recent first, so that the order of use is carried over.
    for question in likely.reversed() {
      guard let answer = try? body(question) else { continue }
      keep(answer, Key(snapshot: snapshot, question: question), isForeseen: true)
    }
  }

  private func held(_ key: Key) -> Answer? {
    state.withLock { state in
      guard state.entries[key] != nil else { return nil }
      state.tick += 1
      state.entries[key]?.used = state.tick
      state.entries[key]?.asked += 1
      return state.entries[key]?.answer
    }
  }

  private func keep(_ answer: Answer, _ key: Key, isForeseen: Bool) {
    let bytes = bytes(answer)
    state.withLock { state in
      // Snapshots only grow: answers of earlier ones are not asked for again.
      for old in state.entries.keys where old.snapshot < key.snapshot - 1 {
        state.bytes -= state.entries.removeValue(forKey: old)?.bytes ?? 0
      }
      state.tick += 1
      let entry = Entry(
        answer: answer, bytes: bytes, used: state.tick, asked: isForeseen ? 0 : 1, isForeseen: isForeseen)
      if let before = state.entries.updateValue(entry, forKey: key) {
        state.bytes -= before.bytes
      }
      state.bytes += bytes
      while state.bytes > byteLimit, let oldest = state.entries.min(by: { $0.value.used < $1.value.used })?.key {
        state.bytes -= state.entries.removeValue(forKey: oldest)?.bytes ?? 0
      }
    }
  }

  package var count: Int { state.withLock { $0.entries.count } }
}
