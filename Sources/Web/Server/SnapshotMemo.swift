import Synchronization

/// One answer for each snapshot of the journeys: made once, and kept until there is a newer one.
package final class SnapshotMemo<Value: Sendable>: Sendable {
  private let held = Mutex<(snapshot: Int, value: Value)?>(nil)

  package init() {}

  /// Two who ask at once may both make it; the later stays.
  package func value(on snapshot: Int, _ make: () throws -> Value) rethrows -> Value {
    if let held = held.withLock({ $0 }), held.snapshot == snapshot { return held.value }
    let value = try make()
    held.withLock { $0 = (snapshot, value) }
    return value
  }
}
