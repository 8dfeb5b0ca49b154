import Dispatch
import Synchronization

/// Lets those who ask the same at once share one answer: the first makes it, the others wait for it.
///
/// For work threads, which may wait; never for the threads that speak HTTP.
final class SingleFlight<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private final class Flight: Sendable {
    let answer = Mutex<Result<Value, any Error>?>(nil)
    let landing = DispatchGroup()
  }

  private let flights = Mutex<[Key: Flight]>([:])

  /// The answer of whoever is at it, else of the body.
  ///
  /// - Throws: what the body threw, to all who waited for it.
  func value(_ key: Key, _ body: () throws -> Value) throws -> Value {
    let (flight, isOwn) = flights.withLock { flights in
      if let flight = flights[key] { return (flight, false) }
      let flight = Flight()
      flight.landing.enter()
      flights[key] = flight
      return (flight, true)
    }
    if isOwn {
      let answer = Result { try body() }
      flight.answer.withLock { $0 = answer }
      flights.withLock { $0[key] = nil }
      flight.landing.leave()
      return try answer.get()
    }
    flight.landing.wait()
    guard let answer = flight.answer.withLock({ $0 }) else { return try body() }
    return try answer.get()
  }
}
