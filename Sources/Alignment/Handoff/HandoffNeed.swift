/// Whether an MQL is handed to sales, and if not, why: every MQL has the one or the other.
package enum HandoffNeed: Hashable, Sendable {
  case handOff
  /// The hand-off of the last cycle goes on: the contact became MQL again soon after.
  case reopen
  case none(NoHandoffReason)
}

/// Why an MQL was not handed off. It has a marketing owner then, or is past sales' door already.
package enum NoHandoffReason: UInt8, CaseIterable, Sendable {
  /// Curious or cold: marketing keeps it.
  case notFit = 0
  /// The entry lies before go-live.
  case beforeGoLive
  /// The entry was loaded as history.
  case history
  /// The contact jumped over MQL to a later stage: sales has it.
  case passed
  /// A hand-off of the contact is open already.
  case alreadyOpen
  /// It rests by now.
  case resting

  package var name: String {
    switch self {
    case .notFit: "not-fit"
    case .beforeGoLive: "before-go-live"
    case .history: "history"
    case .passed: "passed"
    case .alreadyOpen: "already-open"
    case .resting: "resting"
    }
  }
}

/// An entry to MQL, and what is known of the contact then.
package struct MQLEntry: Hashable, Sendable {
  package var at: Instant
  /// Jumped over on the way to a later stage.
  package var isImplied: Bool
  /// Loaded as history.
  package var isHistory: Bool
  /// Frozen at the entry; `nil` where no definition judged it, and then a person's or system's word stands.
  package var fits: Bool?
  /// The contact rests by now.
  package var isResting: Bool
  /// A hand-off of the contact is open.
  package var hasOpen: Bool
  /// The cycle that this entry resumes has a hand-off that was rejected.
  package var resumesRejected: Bool

  package init(
    at: Instant, isImplied: Bool = false, isHistory: Bool = false, fits: Bool? = nil, isResting: Bool = false,
    hasOpen: Bool = false, resumesRejected: Bool = false
  ) {
    self.at = at
    self.isImplied = isImplied
    self.isHistory = isHistory
    self.fits = fits
    self.isResting = isResting
    self.hasOpen = hasOpen
    self.resumesRejected = resumesRejected
  }

  /// The first of these that holds: before go-live or history, open already, passed, resting, not fit; else handed off.
  package func need(goLive: Instant) -> HandoffNeed {
    if at < goLive { return .none(.beforeGoLive) }
    if isHistory { return .none(.history) }
    if hasOpen { return .none(.alreadyOpen) }
    if isImplied { return .none(.passed) }
    if isResting { return .none(.resting) }
    if fits == false { return .none(.notFit) }
    return resumesRejected ? .reopen : .handOff
  }
}
