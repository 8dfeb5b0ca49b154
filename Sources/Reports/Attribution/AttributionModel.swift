/// How the credit for a conversion is shared among the touches before it.
package enum AttributionModel: String, CaseIterable, Sendable {
  case first, last
  case lastNonDirect = "last-non-direct"
  case linear, u, w
  case fullPath = "full-path"
  case j
  case inverseJ = "inverse-j"
  case timeDecay = "time-decay"
  case markov1 = "markov-1"
  case markov2 = "markov-2"
  case markov3 = "markov-3"
  case markov4 = "markov-4"
  case shapley

  /// The name in commands and JSON.
  package var name: String { rawValue }

  /// How many last values make a state; `nil` for a model that looks at each journey alone.
  package var markovOrder: Int? {
    switch self {
    case .markov1: 1
    case .markov2: 2
    case .markov3: 3
    case .markov4: 4
    default: nil
    }
  }

  /// The key touches of the positional models and what each takes; `nil` for others.
  package var roleShares: RoleShares? {
    switch self {
    case .u: RoleShares(first: 16, lead: 16, others: 8)
    case .w: RoleShares(first: 12, lead: 12, deal: 12, others: 4)
    case .fullPath: RoleShares(first: 9, lead: 9, deal: 9, last: 9, others: 4)
    case .j: RoleShares(first: 8, last: 24, others: 8)
    case .inverseJ: RoleShares(first: 24, last: 8, others: 8)
    default: nil
    }
  }

  /// Models that the comparison of two values must agree in [W10].
  package static let comparing: [AttributionModel] = [.first, .lastNonDirect, .linear, .u, .w, .timeDecay, .markov1]
}

/// What the key touches of a journey take under a positional model, in fortieths: 16 are 40 %, 9 are 22.5 %.
///
/// Whole numbers, so that parts that are equal come out equal and ties in a split go by text. All add up to 40.
/// `last` is the won touch of the full path model: the journey's last touch, which J models name as well.
/// A conversion that is no win has no won touch, so the full path model drops that role there.
package struct RoleShares: Sendable {
  package var first: Int
  package var lead = 0
  package var deal = 0
  package var last = 0
  package var others: Int
}

/// Places of the key touches in a journey; -1 for one it has not.
///
///     place     0      1      2      3      4
///               first         lead   deal   last
package struct KeyTouches: Sendable {
  package var lead = -1
  package var deal = -1
  /// The won touch: the last of a journey that ends in a win.
  package var won = -1

  package init(lead: Int = -1, deal: Int = -1, won: Int = -1) {
    self.lead = lead
    self.deal = deal
    self.won = won
  }
}
