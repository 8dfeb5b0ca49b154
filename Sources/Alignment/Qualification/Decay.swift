/// How points lose their weight with age.
///
///     Decay.halving(every: 14 * Instant.day).weight(ofAge: 28 * Instant.day)   // 0.25
package enum Decay: Hashable, Sendable {
  /// Points keep their weight for ever.
  case none
  /// The weight is 2^(-age / half-life); the half-life in milliseconds, above 0.
  case halving(every: Int64)

  /// - Parameter age: milliseconds; 0 or more.
  package func weight(ofAge age: Int64) -> Double {
    switch self {
    case .none: 1
    case .halving(let halfLife): BinaryPower.value(-Double(age) / Double(halfLife))
    }
  }

  /// The shortest and the longest half-life that a document may name: an hour, ten years.
  package static let shortest = Instant.hour
  package static let longest = 3_650 * Instant.day
}

/// Points of several touches with one decay, folded into one number: what they are worth at the latest of them.
package struct DecayingSum: Hashable, Sendable, BitwiseCopyable {
  /// Worth at ``at``.
  package private(set) var value = 0.0
  /// Milliseconds of the latest touch.
  package private(set) var at = Int64.min

  package init() {}

  init(value: Double, at: Int64) {
    self.value = value
    self.at = at
  }

  /// Adds points of a touch, which may be earlier than those that are in it.
  ///
  /// - Complexity: O(1).
  package mutating func add(_ points: Double, at instant: Int64, _ decay: Decay) {
    if value == 0 {
      value = points
      at = max(at, instant)
      if at > instant { value *= decay.weight(ofAge: at - instant) }
    } else if instant >= at {
      value = value * decay.weight(ofAge: instant - at) + points
      at = instant
    } else {
      value += points * decay.weight(ofAge: at - instant)
    }
  }

  /// What the points are worth at an instant not before the latest touch.
  package func worth(at instant: Int64, _ decay: Decay) -> Double {
    value == 0 ? 0 : value * decay.weight(ofAge: max(0, instant - at))
  }
}
