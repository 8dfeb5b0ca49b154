/// What became of the time since somebody was MQL [W11].
///
/// Each millisecond is of one of the four parts, so that they sum to the elapsed time exactly.
///
///     MQL ── system ──► made ── queue ──► assigned ── person ──► answered
///            nights and holidays of all three are out of hours
package struct HandoffClock: Hashable, Sendable {
  /// Milliseconds outside the working hours.
  package var outOfHours: Int64 = 0
  /// Working milliseconds until the hand-off was made.
  package var system: Int64 = 0
  /// Working milliseconds in which nobody had it.
  package var queue: Int64 = 0
  /// Working milliseconds in which a rep had it.
  package var person: Int64 = 0

  package init() {}

  package var elapsed: Int64 { outOfHours + system + queue + person }
}

/// How the speed promise of one hand-off stands.
package enum SpeedResult: UInt8, CaseIterable, Sendable {
  /// Not answered, and there is time left.
  case running
  case kept
  case broken
  /// In time rejected as duplicate, wrong data or competitor before any attempt, or merged: it counts for nothing.
  case leaves
}

extension Handoff {
  /// The clock from the MQL entry to the answer, else to the rejection, else to now.
  ///
  /// - Parameter hours: working hours, whatever the promise counts in.
  package func clock(at now: Instant, hours: some TimeCount) -> HandoffClock {
    var clock = HandoffClock()
    var place = entry
    var owner = Owner.system
    let end = max(entry, min(now, clockEnd ?? now))
    func run(to next: Instant) {
      let next = min(end, next)
      guard place < next else { return }
      let working = hours.elapsed(from: place, to: next)
      clock.outOfHours += next.milliseconds - place.milliseconds - working
      switch owner {
      case .system: clock.system += working
      case .queue: clock.queue += working
      case .person: clock.person += working
      }
      place = next
    }
    for event in events {
      switch event.fact {
      case .made, .returned, .reopened:
        run(to: event.at)
        owner = .queue
      case .assigned:
        run(to: event.at)
        owner = .person
      case .attempted, .warned, .escalated, .accepted, .rejected, .merged: break
      }
    }
    run(to: end)
    return clock
  }

  /// When the clock stopped: at the answer; at a rejection, or where it is gone, which nobody can answer after.
  package var clockEnd: Instant? {
    if let answeredAt { return answeredAt }
    switch state {
    case .rejected: return decidedAt
    case .merged, .withdrawn: return events.last?.at
    case .offered, .working, .returned, .accepted: return nil
    }
  }

  /// Whether the first answer came in time. Accepting is no answer.
  ///
  /// - Parameter count: the promise's, without the time that is excused.
  package func speed(at now: Instant, in count: some TimeCount) -> SpeedResult {
    let due = promise.due(from: entry, in: count)
    if let answeredAt { return answeredAt <= due ? .kept : .broken }
    switch state {
    case .merged, .withdrawn: return events.last.map { $0.at <= due } ?? true ? .leaves : .broken
    case .rejected(let reason, _):
      let isInTime = decidedAt.map { $0 <= due } ?? false
      return isInTime && reason.leavesSpeed && firstAttempt == nil ? .leaves : .broken
    case .offered, .working, .returned, .accepted: return now <= due ? .running : .broken
    }
  }

  private enum Owner { case system, queue, person }
}
