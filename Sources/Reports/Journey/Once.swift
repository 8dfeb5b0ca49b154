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

/// Values by key, each made when it is first asked for; the longest unused one goes when there are too many.
final class OnceByKey<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Entry {
    let key: Key
    let once = Once<Value>()
    /// For how many snapshots it was made ahead, and nobody asked.
    var unasked = 0
  }

  /// Snapshots that a value is made for ahead, after somebody has asked for it.
  private static var patience: Int { 32 }

  private let most: Int
  /// In the order of their last use.
  private let held = Mutex<[Entry]>([])

  /// - Parameter most: values held at a time; a search goes through all of them.
  init(most: Int) { self.most = most }

  /// Whether a key was asked about before, for what is not worth making for one question alone.
  func wasAsked(_ key: Key) -> Bool { entry(of: key).isKnown }

  /// The value of a key; whoever asks first makes it, others wait, who asks for another key does not.
  func value(_ key: Key, _ make: () -> Value) -> Value { entry(of: key).once.value(make) }

  private func entry(of key: Key) -> (once: Once<Value>, isKnown: Bool) {
    held.withLock { held in
      if let place = held.firstIndex(where: { $0.key == key }) {
        var known = held.remove(at: place)
        known.unasked = 0
        held.append(known)
        return (known.once, true)
      }
      let fresh = Entry(key: key)
      held.append(fresh)
      if held.count > most { held.removeFirst() }
      return (fresh.once, false)
    }
  }

  /// Makes what was asked for on an earlier snapshot, the longest unused first; what nobody asked for on many is left out.
  ///
  /// - Parameter make: asks for a key's value here.
  func follow(_ earlier: OnceByKey<Key, Value>, _ make: (Key) -> Void) {
    for entry in earlier.held.withLock({ $0 }) where entry.unasked < OnceByKey.patience {
      make(entry.key)
      held.withLock { held in
        if let place = held.firstIndex(where: { $0.key == entry.key }) { held[place].unasked = entry.unasked + 1 }
      }
    }
  }
}
