import Synchronization

/// Tells open pages that there is something new: each listener has a queue with an end.
///
/// Events are numbered. A page that lost its connection says which it saw last and is sent the later ones, as far as
/// they are still held; where they are not it is told to load anew.
package final class ChangeFeed: Sendable {
  package struct Event: Sendable {
    package let number: Int
    package let name: String
    package let data: String
  }

  private struct State {
    var next = 1
    var recent: [Event] = []
    var listeners: [Int: Listener] = [:]
    var nextListener = 1
  }

  private struct Listener {
    let person: Int64
    let continuation: AsyncStream<Event>.Continuation
  }

  /// Events held for pages that come back, and for each that is slow.
  package static let limit = 64
  /// Open streams a person may have; an older one ends when one more comes.
  package static let streamsEach = 6

  private let state = Mutex(State())

  package init() {}

  package func publish(_ name: String, _ data: String) {
    send { state in
      let event = Event(number: state.next, name: name, data: data)
      state.next += 1
      state.recent.append(event)
      if state.recent.count > ChangeFeed.limit { state.recent.removeFirst() }
      return event
    }
  }

  /// A sign of life for every listener; it has no number and is not held.
  package func pulse() { send { _ in Event(number: 0, name: "pulse", data: "") } }

  private func send(_ make: (inout State) -> Event) {
    let slow = state.withLock { state in
      let event = make(&state)
      var slow: [AsyncStream<Event>.Continuation] = []
      for (key, listener) in state.listeners {
        if case .dropped = listener.continuation.yield(event) {
          // It ends, comes back with the last number it saw, and catches up or loads anew.
          slow.append(listener.continuation)
          state.listeners[key] = nil
        }
      }
      return slow
    }
    // Outside the lock: ending a stream calls `leave`.
    for continuation in slow { continuation.finish() }
  }

  /// Events from now on, and those after the number that was seen last.
  package func listen(person: Int64, after last: Int?) -> AsyncStream<Event> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Event.self, bufferingPolicy: .bufferingOldest(ChangeFeed.limit))
    let surplus = state.withLock { state -> AsyncStream<Event>.Continuation? in
      var surplus: AsyncStream<Event>.Continuation?
      let own = state.listeners.filter { $0.value.person == person }.keys.sorted()
      if own.count >= ChangeFeed.streamsEach, let oldest = own.first {
        surplus = state.listeners.removeValue(forKey: oldest)?.continuation
      }
      if let last, last < state.next - 1 {
        if let first = state.recent.first?.number, first <= last + 1 {
          for event in state.recent where event.number > last { continuation.yield(event) }
        } else {
          continuation.yield(Event(number: state.next - 1, name: "reload", data: "{}"))
        }
      }
      let key = state.nextListener
      state.nextListener += 1
      state.listeners[key] = Listener(person: person, continuation: continuation)
      continuation.onTermination = { [weak self] _ in self?.leave(key) }
      return surplus
    }
    surplus?.finish()
    return stream
  }

  private func leave(_ key: Int) { _ = state.withLock { $0.listeners.removeValue(forKey: key) } }

  package var listenerCount: Int { state.withLock { $0.listeners.count } }
  package var lastNumber: Int { state.withLock { $0.next - 1 } }
}
