/// Why a transition is refused.
package enum StageError: Error, Hashable, Sendable {
  /// An advance goes to a later stage only.
  case notLater(from: Stage, to: Stage)
  /// A disqualified contact is reopened first.
  case isDisqualified
  /// Only mql, sql and opportunity are recycled.
  case cannotRecycle(Stage)
  /// A customer never goes back.
  case customerStays
  case reasonMissing
  /// Nurture ends after it begins.
  case nurtureEndsBeforeStart
  case alreadyResting(Resting)
  case notResting
  /// Only a customer can be lost as one.
  case notCustomer(Stage)

  /// The refusal in words.
  package var sentence: String {
    switch self {
    case .notLater(let from, let to): "A contact at \(from.name) cannot advance to \(to.name): only later stages."
    case .isDisqualified: "The contact is disqualified; reopen it first."
    case .cannotRecycle(let stage): "A contact at \(stage.name) cannot be recycled: only mql, sql and opportunity."
    case .customerStays: "A customer never goes back to an earlier stage."
    case .reasonMissing: "A reason is needed."
    case .nurtureEndsBeforeStart: "The nurture date must lie after today's."
    case .alreadyResting(let resting): "The contact rests already (\(resting.name))."
    case .notResting: "The contact does not rest, so there is nothing to reopen."
    case .notCustomer(let stage): "A contact at \(stage.name) is no customer yet, so it cannot be lost as one."
    }
  }
}

/// The transitions people and rules may make; each returns the history with its row appended.
///
/// Imported rows are facts of another system and are folded as they are, without these.
extension StageHistory {
  /// To any later stage. A lost customer may come back at mql or later: that opens its next cycle.
  package func advanced(to: Stage, at: Moment) throws(StageError) -> StageHistory {
    switch rest {
    case .disqualified: throw .isDisqualified
    case .lostCustomer where to >= .mql: break
    default: guard to > standing else { throw .notLater(from: standing, to: to) }
    }
    return appending(StageMove(.advance, from: stage, to: to, at: at))
  }

  /// Back to lead from mql, sql or opportunity, to be nurtured until an instant [P17].
  package func recycled(reason: String, until: Instant, at: Moment) throws(StageError) -> StageHistory {
    try StageHistory.check(reason)
    guard stage != .customer else { throw .customerStays }
    guard rest == .none else { throw .alreadyResting(rest.resting) }
    guard (Stage.mql...(.opportunity)).contains(stage) else { throw .cannotRecycle(stage) }
    guard until > at.start else { throw .nurtureEndsBeforeStart }
    return appending(StageMove(.recycle, from: stage, to: .lead, at: at, reason: reason, until: until))
  }

  /// To rest as disqualified, from any stage.
  package func disqualified(reason: String, at: Moment) throws(StageError) -> StageHistory {
    try StageHistory.check(reason)
    if case .disqualified = rest { throw .alreadyResting(.disqualified) }
    return appending(StageMove(.disqualify, from: stage, to: stage, at: at, reason: reason))
  }

  /// Out of rest, at the stage it rested in.
  package func reopened(reason: String, at: Moment) throws(StageError) -> StageHistory {
    try StageHistory.check(reason)
    guard rest != .none else { throw .notResting }
    return appending(StageMove(.reopen, from: stage, to: stage, at: at, reason: reason))
  }

  /// A customer that left: it rests as lost customer.
  package func lost(reason: String, at: Moment) throws(StageError) -> StageHistory {
    try StageHistory.check(reason)
    guard stage == .customer else { throw .notCustomer(stage) }
    if case .lostCustomer = rest { throw .alreadyResting(.lostCustomer) }
    return appending(StageMove(.lose, from: stage, to: stage, at: at, reason: reason))
  }

  /// Where the contact stands in what it is going through now: a customer's later cycle starts at mql again.
  private var standing: Stage {
    guard stage == .customer, let cycle = runningCycle else { return stage }
    return cycle.furthest
  }

  private static func check(_ reason: String) throws(StageError) {
    if reason.allSatisfy(\.isWhitespace) { throw .reasonMissing }
  }
}
