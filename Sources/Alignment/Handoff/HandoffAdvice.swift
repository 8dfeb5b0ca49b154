/// What a rep does best next with a hand-off.
package enum HandoffAdvice: Hashable, Sendable {
  /// Nobody tried yet.
  case answer(Attempt.Kind)
  /// Not reached so far: again by this way, at an instant or as soon as it has passed.
  case tryAgain(Attempt.Kind, at: Instant)
  /// Reached: accept or reject.
  case decide
  /// As often tried as was promised, and not reached: it may be rejected as unreachable.
  case giveUp
  /// Nobody has it.
  case takeOver

  /// - Parameters:
  ///   - hasPhone: whether there is a number to call.
  ///   - hasEmail: whether there is an address to write to.
  /// - Returns: `nil` for one that is decided.
  package init?(
    _ handoff: Handoff, hasPhone: Bool, hasEmail: Bool, at now: Instant, calendar: WorkspaceCalendar
  ) {
    guard handoff.isOpen else { return nil }
    guard handoff.assignee != nil else {
      self = .takeOver
      return
    }
    guard let first = handoff.firstAttempt, let last = handoff.attempts.last else {
      self = .answer(hasPhone ? .call : hasEmail ? .email : .message)
      return
    }
    if handoff.firstContact != nil {
      self = .decide
      return
    }
    let made = handoff.countedAttempts(until: now, calendar: calendar)
    let promised = handoff.promise.attempts
    guard made < promised else {
      self = .giveUp
      return
    }
    let steps = Int64(max(1, promised - 1))
    let due = first.adding(milliseconds: handoff.promise.window * Int64(made) / steps)
    self = .tryAgain(HandoffAdvice.other(than: last.attempt, hasPhone, hasEmail), at: due)
  }

  /// The other way to reach somebody, where there is one.
  private static func other(than last: Attempt, _ hasPhone: Bool, _ hasEmail: Bool) -> Attempt.Kind {
    let canCall = hasPhone && last.outcome != .wrongNumber
    let canWrite = hasEmail && last.outcome != .bounced
    switch last.kind {
    case .call: return canWrite ? .email : canCall ? .call : .message
    case .email, .meeting, .message: return canCall ? .call : canWrite ? .email : .message
    }
  }
}
