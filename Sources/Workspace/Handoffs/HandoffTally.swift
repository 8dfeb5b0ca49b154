import Alignment

/// What the hand-offs of one row of a report come to.
struct HandoffTally: Hashable {
  var handoffs = 0
  var open = 0
  var accepted = 0
  var rejected = 0
  /// Answered in time, and those whose answer was due or came.
  var inTime = 0
  var due = 0
  var attempts = 0
  var attemptsByHand = 0
  /// Decided by when it was promised, and those with a promise that was due or kept.
  var decidedInTime = 0
  var decisionDue = 0
  var clock = HandoffClock()

  mutating func add(
    _ handoff: Handoff, speed: SpeedResult, clock: HandoffClock, at now: Instant, calendar: WorkspaceCalendar
  ) {
    if handoff.state.isGone { return }
    handoffs += 1
    if handoff.isOpen { open += 1 }
    if handoff.state == .accepted { accepted += 1 }
    if case .rejected = handoff.state { rejected += 1 }
    switch speed {
    case .kept:
      inTime += 1
      due += 1
    case .broken: due += 1
    case .running, .leaves: break
    }
    attempts += handoff.attempts.count
    attemptsByHand += handoff.attempts.count { $0.attempt.source == .byHand }
    if let deadline = handoff.promise.decision {
      let last = handoff.decisionDue(deadline, calendar: calendar)
      if let decided = handoff.decidedAt, decided <= last {
        decidedInTime += 1
        decisionDue += 1
      } else if now > last {
        decisionDue += 1
      }
    }
    self.clock.outOfHours += clock.outOfHours
    self.clock.system += clock.system
    self.clock.queue += clock.queue
    self.clock.person += clock.person
  }

  func share(_ part: Int, of whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }

  /// Days of 24 hours a hand-off.
  func days(_ milliseconds: Int64) -> Double? {
    handoffs == 0 ? nil : Double(milliseconds) / Double(handoffs) / Double(Instant.day)
  }
}
