/// Phantom subjects of typed ids.
package enum Contact {}
package enum Company {}
package enum Deal {}
package enum Touch {}
package enum Member {}
package enum Campaign {}
package enum Changeset {}

/// How a deal ended, or that it has not.
package enum Outcome: UInt8, CaseIterable, Sendable {
  case open, won, lost

  package var name: String {
    switch self {
    case .open: "open"
    case .won: "won"
    case .lost: "lost"
    }
  }
  package init?(name: some StringProtocol) {
    guard let outcome = Outcome.allCases.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = outcome
  }
}

/// What a deal sells to whom [P26]. *New business* is derived at the win where the source says nothing.
package enum DealKind: UInt8, CaseIterable, Sendable {
  case newBusiness, renewal, upsell

  package var name: String {
    switch self {
    case .newBusiness: "new"
    case .renewal: "renewal"
    case .upsell: "upsell"
    }
  }
  package init?(name: some StringProtocol) {
    switch name.lowercased() {
    case "new", "new business", "new-business", "newbusiness": self = .newBusiness
    case "renewal": self = .renewal
    case "upsell", "cross-sell", "expansion": self = .upsell
    default: return nil
    }
  }
}
