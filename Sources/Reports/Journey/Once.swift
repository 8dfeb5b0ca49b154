import Synchronization

/// A value that is made when it is first asked for, then shared by all copies of what holds it.
final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// The value; whoever asks first makes it, others wait.
  func value(_ make: () -> Value) -> Value {
    made.withLock { known in
      if let known { return known }
      let value = make()
      known = value
      return value
    }
  }
}
