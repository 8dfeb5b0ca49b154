extension Handoff {
  /// Attempts that count for persistence up to an instant: one a kind and day of the workspace.
  package func countedAttempts(until end: Instant, calendar: WorkspaceCalendar) -> Int {
    firstAttemptsOfDays(calendar).count { $0 <= end }
  }

  /// The first attempt of each kind and day, in order of time: what counts for persistence.
  func firstAttemptsOfDays(_ calendar: WorkspaceCalendar) -> [Instant] {
    var seen: Set<KindOfDay> = []
    return attempts.filter { seen.insert(KindOfDay(kind: $0.attempt.kind, day: calendar.day(of: $0.at))).inserted }
      .map(\.at)
  }

  /// When the promised attempts are due: a window after the first; `nil` before the first.
  package var windowEnd: Instant? { firstAttempt?.adding(milliseconds: promise.window) }

  /// Whether it is tried, and not reached, as often as was promised: an even schedule of attempts over the window.
  ///
  /// The first attempt opens the window and the last closes it, so that five over ten days are due at days 0, 2.5, 5,
  /// 7.5 and 10. It is pursued at an instant where it is open or was decided later, no contact was made by then, the
  /// window has not ended, and as many attempts were made as were due before.
  package func isPursued(at instant: Instant, calendar: WorkspaceCalendar) -> Bool {
    guard isUndecided(at: instant), let first = firstAttempt, first <= instant, let end = windowEnd, instant <= end
    else { return false }
    if let contact = firstContact, contact <= instant { return false }
    return countedAttempts(until: instant, calendar: calendar) >= attemptsDue(at: instant, first: first)
  }

  /// By when it is decided: the deadline, or the end of the window if it is pursued at the deadline [P12].
  package func decisionDue(_ deadline: Instant, calendar: WorkspaceCalendar) -> Instant {
    guard isPursued(at: deadline, calendar: calendar), let end = windowEnd else { return deadline }
    return max(deadline, end)
  }

  private func isUndecided(at instant: Instant) -> Bool {
    if state.isGone { return false }
    return decidedAt.map { instant < $0 } ?? true
  }

  /// How many attempts the schedule had asked for before the instant.
  private func attemptsDue(at instant: Instant, first: Instant) -> Int {
    guard promise.attempts > 1, promise.window > 0 else { return promise.attempts }
    let passed = max(0, instant.milliseconds - first.milliseconds - 1)
    let steps = Double(passed) * Double(promise.attempts - 1) / Double(promise.window)
    return min(promise.attempts, 1 + Int(steps))
  }
}

private struct KindOfDay: Hashable {
  let kind: Attempt.Kind
  let day: CivilDate
}
