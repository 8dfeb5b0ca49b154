/// What people and rules may do with a hand-off; each gives it with its row appended.
///
/// `now` is when it is done. Rights are asked elsewhere: here stands only what holds for everyone.
extension Handoff {
  /// To a rep. Routing, a head's choice, or a deputy; of its own holder it is refused.
  package func assigned(
    to member: ID<Member>, _ cause: AssignmentCause, why: [RoutingReason] = [], by person: ID<Member>? = nil,
    at now: Instant
  ) throws(HandoffError) -> Handoff {
    try requireOpen()
    if assignee == member { throw .alreadyAssigned(to: member) }
    return appending(HandoffEvent(.assigned(to: member, cause, why: why), at: now, by: person))
  }

  /// By a rep who wants it, from whoever has it. The clock runs on.
  package func takenOver(by member: ID<Member>, at now: Instant) throws(HandoffError) -> Handoff {
    try assigned(to: member, .takenOver, by: member, at: now)
  }

  /// Given back, to be routed again. The clock runs on.
  package func returned(
    _ cause: ReturnCause, by person: ID<Member>? = nil, at now: Instant
  ) throws(HandoffError) -> Handoff {
    try requireOpen()
    if assignee == nil { throw .notAssigned }
    return appending(HandoffEvent(.returned(cause), at: now, by: person))
  }

  /// A try to reach the person: also after the hand-off was accepted, because accepting reaches nobody.
  ///
  /// - Parameter stated: when it was, where that differs from `now`: by hand at most 15 minutes earlier, from an
  ///   integration any time since the MQL entry, and after a rejection only if it was before.
  package func attempted(
    _ attempt: Attempt, by person: ID<Member>?, stated: Instant? = nil, at now: Instant
  ) throws(HandoffError) -> Handoff {
    if state.isGone { throw .closed(state: state.name) }
    let at = stated ?? now
    if at > now { throw .inTheFuture }
    if at < entry { throw .beforeEntry(entry) }
    let earliest = now.adding(milliseconds: -Attempt.slack)
    if attempt.source == .byHand, at < earliest { throw .statedTooEarly(earliest: earliest) }
    if case .rejected = state, let decidedAt, at > decidedAt { throw .closed(state: state.name) }
    return appending(HandoffEvent(.attempted(attempt), at: at, by: person))
  }

  /// By the rep who has it: the contact becomes SQL.
  package func accepted(by member: ID<Member>, at now: Instant) throws(HandoffError) -> Handoff {
    try requireHolder(member)
    return appending(HandoffEvent(.accepted, at: now, by: member))
  }

  /// By the rep who has it, with a reason. *Unreachable* only after the promised attempts.
  package func rejected(
    _ reason: RejectionReason, note: String = "", by member: ID<Member>, at now: Instant,
    calendar: WorkspaceCalendar
  ) throws(HandoffError) -> Handoff {
    try requireHolder(member)
    if reason.needsAttempts {
      let made = countedAttempts(until: now, calendar: calendar)
      if made < promise.attempts { throw .tooFewAttempts(made: made, promised: promise.attempts) }
    }
    if reason == .other, note.allSatisfy(\.isWhitespace) { throw .noteMissing }
    return appending(HandoffEvent(.rejected(reason, note: note), at: now, by: member))
  }

  /// Into the older one of the same contact, after two contacts turned out to be one.
  package func merged(into other: ID<Handoff>, by person: ID<Member>? = nil, at now: Instant) throws(HandoffError)
    -> Handoff
  {
    try requireOpen()
    if other == id { throw .sameHandoff }
    return appending(HandoffEvent(.merged(into: other), at: now, by: person))
  }

  /// Back, because the contact became MQL again soon after it was rejected.
  package func reopened(at now: Instant) throws(HandoffError) -> Handoff {
    guard case .rejected = state else { throw .notRejected(state: state.name) }
    return appending(HandoffEvent(.reopened, at: now))
  }

  /// Open again, because the two contacts turned out to be two after all: with who had it before.
  package func unmerged(by person: ID<Member>? = nil, at now: Instant) -> Handoff {
    guard case .merged = state else { return self }
    let back = appending(HandoffEvent(.reopened, at: now, by: person))
    guard let last = assignees.last else { return back }
    return back.appending(HandoffEvent(.assigned(to: last, .reassigned, why: []), at: now, by: person))
  }

  /// What a move of the contact past the inbox makes of an open hand-off.
  ///
  /// SQL or later is an acceptance, though no answer to the clock; a contact that rests, or is no MQL any more, was
  /// rejected for another reason, which the note says.
  package func following(
    stage: Stage, isResting: Bool, reason: String, by person: ID<Member>?, at now: Instant
  ) -> Handoff {
    guard isOpen else { return self }
    if isResting || stage < .mql {
      let note = reason.allSatisfy(\.isWhitespace) ? "moved to \(stage.name)" : reason
      return appending(HandoffEvent(.rejected(.other, note: note), at: now, by: person))
    }
    return stage > .mql ? appending(HandoffEvent(.accepted, at: now, by: person)) : self
  }

  /// Ends an open hand-off whose MQL entry was taken back. Nobody rejected it: it counts no more.
  package func withdrawn(note: String, at now: Instant) -> Handoff {
    isOpen ? appending(HandoffEvent(.rejected(.withdrawn, note: note), at: now)) : self
  }

  /// Of two open hand-offs of one contact the older by its entry (ties: the lower id) stays.
  package static func older(_ a: Handoff, _ b: Handoff) -> (kept: Handoff, gone: Handoff) {
    (a.entry, a.id) < (b.entry, b.id) ? (a, b) : (b, a)
  }

  private func requireOpen() throws(HandoffError) {
    if !isOpen { throw .closed(state: state.name) }
  }

  private func requireHolder(_ member: ID<Member>) throws(HandoffError) {
    try requireOpen()
    if assignee != member { throw .notYours(assignee: assignee) }
  }
}
