/// A move that a person makes with a contact.
package enum StageStep: Hashable, Sendable {
  case advance(to: Stage)
  /// Back to lead, to be nurtured until an instant.
  case recycle(reason: String, until: Instant)
  case disqualify(reason: String)
  /// Out of rest, to be looked after again.
  case reopen(reason: String)
  /// The customer left.
  case lose(reason: String)

  package var kind: TransitionKind {
    switch self {
    case .advance: .advance
    case .recycle: .recycle
    case .disqualify: .disqualify
    case .reopen: .reopen
    case .lose: .lose
    }
  }
}

extension StageHistory {
  /// The history with the step's row, or why the step is refused.
  package func taking(_ step: StageStep, at moment: Moment) throws(StageError) -> StageHistory {
    switch step {
    case .advance(let stage): try advanced(to: stage, at: moment)
    case .recycle(let reason, let until): try recycled(reason: reason, until: until, at: moment)
    case .disqualify(let reason): try disqualified(reason: reason, at: moment)
    case .reopen(let reason): try reopened(reason: reason, at: moment)
    case .lose(let reason): try lost(reason: reason, at: moment)
    }
  }
}

extension StageError {
  /// Stable, kebab-case: for pages and the interface.
  package var code: String {
    switch self {
    case .notLater: "not-later"
    case .isDisqualified: "is-disqualified"
    case .cannotRecycle: "cannot-recycle"
    case .customerStays: "customer-stays"
    case .reasonMissing: "reason-missing"
    case .nurtureEndsBeforeStart: "nurture-ends-before-start"
    case .alreadyResting: "already-resting"
    case .notResting: "not-resting"
    case .notCustomer: "not-customer"
    }
  }

  /// What fills the sentence in: stages and rests by name.
  package var parameters: [String: String] {
    switch self {
    case .notLater(let from, let to): ["from": from.name, "to": to.name]
    case .cannotRecycle(let stage), .notCustomer(let stage): ["stage": stage.name]
    case .alreadyResting(let resting): ["resting": resting.name]
    case .isDisqualified, .customerStays, .reasonMissing, .nurtureEndsBeforeStart, .notResting: [:]
    }
  }
}
