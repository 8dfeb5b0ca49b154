import Synchronization

/// One answer for each snapshot of the journeys: made once, and kept until there is a newer one.
package final class SnapshotMemo<Value: Sendable>: Sendable {
  private let flights = SingleFlight<Int, Value>()
  private let held = Mutex<(snapshot: Int, value: Value)?>(nil)

  package init() {}

  /// Of several who ask at once one makes it.
  package func value(on snapshot: Int, _ make: () throws -> Value) throws -> Value {
    if let value = value(on: snapshot) { return value }
    return try flights.value(snapshot) {
      if let value = value(on: snapshot) { return value }
      let value = try make()
      held.withLock { $0 = (snapshot, value) }
      return value
    }
  }

  private func value(on snapshot: Int) -> Value? {
    held.withLock { $0.flatMap { $0.snapshot == snapshot ? $0.value : nil } }
  }
}
