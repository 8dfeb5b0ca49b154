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
  private let most: Int
  private let held = Mutex<[(key: Key, once: Once<Value>)]>([])
  private let asked = Mutex<Set<Key>>([])

  /// - Parameter most: values held at a time; a search goes through all of them.
  init(most: Int) { self.most = most }

  /// Whether a key was asked about before, for what is not worth making for one question alone.
  func wasAsked(_ key: Key) -> Bool { asked.withLock { !$0.insert(key).inserted } }

  /// The value of a key; whoever asks first makes it, others wait, who asks for another key does not.
  func value(_ key: Key, _ make: () -> Value) -> Value {
    let once = held.withLock { held in
      if let place = held.firstIndex(where: { $0.key == key }) {
        let known = held.remove(at: place)
        held.append(known)
        return known.once
      }
      let fresh = Once<Value>()
      held.append((key, fresh))
      if held.count > most { held.removeFirst() }
      return fresh
    }
    return once.value(make)
  }
}
