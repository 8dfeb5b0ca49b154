/// Something that is due at an instant and happens exactly once, however late the program is.
///
///     entry ─── 50 % ──── 80 % ──── 100 % ─────────── 200 %
///               warning   warning   escalation        reassignment
package struct HandoffTimer: Hashable, Comparable, Sendable {
  package enum Kind: UInt8, CaseIterable, Sendable {
    case warning = 0, escalation, reassignment
    /// The nurture date of a recycled contact.
    case wakeUp

    package var name: String {
      switch self {
      case .warning: "warning"
      case .escalation: "escalation"
      case .reassignment: "reassignment"
      case .wakeUp: "wake-up"
      }
    }
  }

  package let due: Instant
  package let kind: Kind
  /// The hand-off, or of a wake-up the contact.
  package let subject: Int64
  /// Tells timers of one kind and subject apart: the share in percent; of a wake-up the date in milliseconds.
  package let step: Int64

  package init(_ kind: Kind, of subject: Int64, step: Int64, due: Instant) {
    self.kind = kind
    self.subject = subject
    self.step = step
    self.due = due
  }

  /// The same after every restart: `warning:17:50`.
  package var key: String { "\(kind.name):\(subject):\(step)" }

  /// In order of what is due first; at one instant by kind, subject and step.
  package static func < (a: Self, b: Self) -> Bool {
    (a.due, a.kind.rawValue, a.subject, a.step) < (b.due, b.kind.rawValue, b.subject, b.step)
  }

  /// The nurture date of a contact.
  package static func wakeUp(of contact: ID<Contact>, at date: Instant) -> HandoffTimer {
    HandoffTimer(.wakeUp, of: contact.rawValue, step: date.milliseconds, due: date)
  }
}

extension Handoff {
  /// All timers of the hand-off, in due order, whether they passed or not: a function of entry and promise alone.
  ///
  /// - Parameter count: the promise's, without the time that is excused.
  package func timers(in count: some TimeCount) -> [HandoffTimer] {
    var timers = promise.warningShares.map { share in
      HandoffTimer(
        .warning, of: id.rawValue, step: Int64(share), due: promise.instant(atShare: share, from: entry, in: count))
    }
    timers.append(
      HandoffTimer(.escalation, of: id.rawValue, step: 100, due: promise.due(from: entry, in: count)))
    if let share = promise.reassignmentShare {
      timers.append(
        HandoffTimer(
          .reassignment, of: id.rawValue, step: Int64(share),
          due: promise.instant(atShare: share, from: entry, in: count)))
    }
    return timers.sorted()
  }

  /// Whether a timer that is due has nothing to say any more.
  package func isMoot(_ kind: HandoffTimer.Kind) -> Bool {
    kind.isMoot(isOpen: isOpen, isAnswered: answeredAt != nil, isAccepted: state == .accepted)
  }
}

extension HandoffTimer.Kind {
  /// Whether a hand-off's timer has nothing to say any more: its clock has stopped, or of a reassignment it was decided.
  ///
  /// Accepting stops no clock: it is no answer.
  package func isMoot(isOpen: Bool, isAnswered: Bool, isAccepted: Bool) -> Bool {
    switch self {
    case .warning, .escalation: isAnswered || !(isOpen || isAccepted)
    case .reassignment: isAnswered || !isOpen
    case .wakeUp: true
    }
  }
}
