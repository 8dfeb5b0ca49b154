package import Alignment

/// A term of the field that pages use and the glossary explains [P2]. Raw values are keys of texts, of addresses and
/// of the workspace's own wordings.
package enum Term: String, CaseIterable, Sendable {
  // Stages, and where contacts wait.
  case visit, contact, prospect, lead, mql, sql, opportunity, customer, stage, recycled, disqualified, nurture
  case lostCustomer = "lost-customer"
  case nextAction = "next-action"
  case radar, overdue, owner
  case handOff = "hand-off"
  case agreement, duplicate
  // Funnel.
  case cohort, flow, conversion, immature, interval, implied
  case medianTime = "median-time"
  case velocity
  // Money.
  case revenue
  case newBusiness = "new-business"
  case renewal, upsell, goal
  case planToDate = "plan-to-date"
  case deal, pipeline
  case winRate = "win-rate"
  case averageSale = "average-sale"
  case stale, cost
  case `return`
  case returnPeriod = "return-period"
  case returnCohort = "return-cohort"
  case booked, unattributed, unconverted
  // Closed loop.
  case touch, journey, channel
  case firstSource = "first-source"
  case attribution, credit
  case firstTouch = "first-touch"
  case lastTouch = "last-touch"
  case lastNonDirect = "last-non-direct"
  case linear
  case uShaped = "u-shaped"
  case wShaped = "w-shaped"
  case fullPath = "full-path"
  case jShaped = "j-shaped"
  case inverseJ = "inverse-j"
  case timeDecay = "time-decay"
  case markov, shapley, assist, influence
  case lookBack = "look-back"
  case holds, lift, segment, quadrant, persona
  // All figures.
  case machine
  case asOf = "as-of"
  case receipt

  package init(_ stage: Stage) {
    switch stage {
    case .contact: self = .contact
    case .prospect: self = .prospect
    case .lead: self = .lead
    case .mql: self = .mql
    case .sql: self = .sql
    case .opportunity: self = .opportunity
    case .customer: self = .customer
    }
  }

  /// The stage that the term names; `nil` for any other term.
  package var stage: Stage? { Stage(name: rawValue) }

  /// Whose word it is, where no stage says so.
  package var usualTeam: Team {
    if let stage { return StageOwners()[stage] }
    switch self {
    case .visit, .nurture, .recycled, .channel, .firstSource, .touch, .cost, .machine: return .marketing
    case .deal, .pipeline, .winRate, .averageSale, .stale, .renewal, .upsell, .lostCustomer, .unconverted:
      return .sales
    default: return .both
    }
  }
}
