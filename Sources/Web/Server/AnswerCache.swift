import Synchronization
package import Wire
package import Workspace

/// Answers of reports by snapshot and question, so that the same question asked again costs nothing.
///
/// Who asks what somebody else is just being answered waits for that answer.
///
/// Holds so many bytes, counted roughly; what was not asked for longest goes first.
package final class AnswerCache: Sendable {
  private struct Key: Hashable {
    let snapshot: Int
    let request: ReportRequest
  }

  private struct Entry {
    let sheet: Sheet
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
  private let flights = SingleFlight<Key, Sheet>()
  private let byteLimit: Int

  package init(byteLimit: Int) { self.byteLimit = byteLimit }

  /// The sheet of a request on a snapshot; made by `body` where it is not held.
  package func sheet(_ request: ReportRequest, on snapshot: Int, _ body: () throws -> Sheet) throws -> Sheet {
    let key = Key(snapshot: snapshot, request: request)
    if let held = held(key) { return held }
    return try flights.value(key) {
      // Who comes as another's answer has just landed finds it held.
      if let held = held(key) { return held }
      let sheet = try body()
      keep(sheet, key, isForeseen: false)
      return sheet
    }
  }

  /// Makes the answers of a coming snapshot that people are likely to ask for: those asked for twice on the present one,
  /// or once where they had been foreseen; the ones asked for last first.
  ///
  /// - Parameter most: how many at the most.
  package func foresee(on snapshot: Int, most: Int = 64, _ body: (ReportRequest) throws -> Sheet) {
    let likely = state.withLock { state in
      state.entries.filter { $0.key.snapshot == snapshot - 1 && $0.value.asked >= ($0.value.isForeseen ? 1 : 2) }
        .sorted { $0.value.used > $1.value.used }.prefix(most).map(\.key.request)
    }
    // Least recent first, so that the order of use is carried over.
    for request in likely.reversed() {
      guard let sheet = try? body(request) else { continue }
      keep(sheet, Key(snapshot: snapshot, request: request), isForeseen: true)
    }
  }

  private func held(_ key: Key) -> Sheet? {
    state.withLock { state in
      guard state.entries[key] != nil else { return nil }
      state.tick += 1
      state.entries[key]?.used = state.tick
      state.entries[key]?.asked += 1
      return state.entries[key]?.sheet
    }
  }

  private func keep(_ sheet: Sheet, _ key: Key, isForeseen: Bool) {
    let bytes = 1_024 + sheet.rows.count * sheet.columns.count * 64
    state.withLock { state in
      // Snapshots only grow: answers of earlier ones are not asked for again.
      for old in state.entries.keys where old.snapshot < key.snapshot - 1 {
        state.bytes -= state.entries.removeValue(forKey: old)?.bytes ?? 0
      }
      state.tick += 1
      let entry = Entry(
        sheet: sheet, bytes: bytes, used: state.tick, asked: isForeseen ? 0 : 1, isForeseen: isForeseen)
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
