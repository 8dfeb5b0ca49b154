/// What may make an MQL: an MQL arises only when something happens, never by the passing of time.
package enum QualifyingEvent: Hashable, Sendable {
  case touch(ScoredTouch)
  /// A field of the contact or its company changed.
  case fields
  /// A definition came into force.
  case inForce
}

/// An entry to MQL by a definition, with what stays as it was then.
package struct QualifiedEntry: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// Both grades were reached.
    case grades
    /// Place of the trigger in the definition.
    case trigger(Int)
  }

  package let cause: Cause
  /// Scores, cell and reasons at the entry, frozen.
  package let qualification: Qualification

  package var quadrant: Quadrant { qualification.quadrant }

  package init(_ cause: Cause, _ qualification: Qualification) {
    self.cause = cause
    self.qualification = qualification
  }
}

extension Definition {
  /// Whether an event makes a contact an MQL, and by which rule; a trigger rules over grades.
  ///
  /// `nil` for one that is at MQL or beyond, is disqualified or a lost customer, or is excluded; and at a touch that
  /// does not count. A nurtured contact that is ready sooner becomes MQL. A trigger speaks only at its own touch.
  ///
  /// - Parameter qualification: the scores at the event, the event's touch among what they were made of.
  package func entry(of facts: ContactFacts, _ qualification: Qualification, at event: QualifyingEvent)
    -> QualifiedEntry?
  {
    guard facts.stage < .mql, facts.resting == .none || facts.resting == .nurture, qualification.exclusion == nil
    else { return nil }
    if case .touch(let touch) = event {
      guard touch.mark == .counted else { return nil }
      let trigger = mql.triggers.firstIndex { trigger in
        trigger.kinds.contains(touch.kind) && trigger.condition.holds(for: touch)
          && qualification.cell.fit >= trigger.fit ?? .d
      }
      if let trigger { return QualifiedEntry(.trigger(trigger), qualification) }
    }
    guard let grades = mql.grades, qualification.cell.fit >= grades.fit,
      qualification.cell.interest >= grades.interest
    else { return nil }
    return QualifiedEntry(.grades, qualification)
  }

  /// When a contact's interest grade falls next, and to which grade, if nothing else happens; `nil` for never.
  ///
  /// - Parameter state: of touches up to the instant.
  package func nextFall(
    of state: InterestState, deductions: Double, after now: Instant
  ) -> (at: Instant, to: InterestGrade)? {
    let grade = thresholds.interestGrade(state.score(at: now, deductions: deductions, interest))
    guard Int(grade.rawValue) < thresholds.interest.count else { return nil }
    let threshold = thresholds.interest[Int(grade.rawValue)]
    guard
      let fall = state.fall(below: threshold, after: now, deductions: deductions, interest)
    else { return nil }
    return (fall, thresholds.interestGrade(state.score(at: fall, deductions: deductions, interest)))
  }
}
