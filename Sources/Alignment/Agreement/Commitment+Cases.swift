/// Each measure as its cases: a pure function of the facts. Formulas: docs, "The agreement".
extension Commitment {
  /// The MQLs of volume, quality, value or conversion, in the facts' order; empty for other measures.
  package func cases(ofMQLs facts: AgreementFacts, at now: Instant) -> [PromiseCase] {
    var cases: [PromiseCase] = []
    cases.reserveCapacity(facts.cycles.count)
    // One loop without copies of the entries: their profiles would be counted up and down 200,000 times.
    for cycle in facts.cycles where cycle.enteredAt <= now && facts.counts(cycle) {
      guard segment.values.isEmpty || segment.contains(cycle.profile) else { continue }
      let at = cycle.enteredAt
      switch measure {
      case .volume, .value:
        cases.append(
          PromiseCase(
            id: cycle.id, appearedAt: at, countsAt: at, due: at, outcome: .kept, resolvedAt: at,
            amount: measure.kind == .value ? cycle.expected : 1))
      case .quality:
        cases.append(
          PromiseCase(
            id: cycle.id, appearedAt: at, countsAt: at, due: at, outcome: cycle.isFit ? .kept : .broken,
            resolvedAt: at))
      case .conversion(let days):
        cases.append(
          .byDeadline(
            id: cycle.id, appearedAt: at, countsAt: at, due: at.adding(days: days), done: cycle.sqlAt, now: now))
      case .speed, .persistence, .decision: return []
      }
    }
    return cases
  }

  /// The case of one hand-off under speed, persistence or decision; `nil` where it is none.
  ///
  /// - Parameters:
  ///   - calendar: that of the version it was offered under, as is the commitment.
  ///   - pauses: excused time of who had it.
  package func `case`(
    of lead: OfferedLead, in calendar: WorkingCalendar, pauses: [Range<Instant>], persistence: Commitment?,
    at now: Instant
  ) -> PromiseCase? {
    guard lead.offeredAt <= now, segment.contains(lead.profile) else { return nil }
    switch measure {
    case .speed(let time, let answer):
      return speed(of: lead, time, answer, calendar, pauses, at: now)
    case .persistence(let attempts, let days):
      return Commitment.pursuit(of: lead, attempts, days, calendar, pauses, at: now)
    case .decision(let by):
      return decision(of: lead, by: by, calendar, pauses, persistence, at: now)
    case .volume, .quality, .value, .conversion: return nil
    }
  }

  private func speed(
    of lead: OfferedLead, _ time: PromisedTime, _ answer: PromisedAnswer, _ calendar: WorkingCalendar,
    _ pauses: [Range<Instant>], at now: Instant
  ) -> PromiseCase {
    let clock = PromiseClock(calendar, isInWorkingHours: time.isInWorkingHours, pauses: pauses)
    let due = clock.adding(time.milliseconds, to: lead.enteredAt)
    let answeredAt = answer == .attempt ? lead.attempts.first : lead.contactedAt
    let judged = PromiseCase.byDeadline(
      id: lead.id, appearedAt: lead.offeredAt, countsAt: due, due: due, done: answeredAt, now: now)
    guard judged.outcome != .kept else { return judged }
    func ended(_ outcome: PromiseCase.Outcome, at: Instant) -> PromiseCase {
      PromiseCase(
        id: lead.id, appearedAt: lead.offeredAt, countsAt: due, due: due, outcome: outcome, resolvedAt: at)
    }
    switch lead.ending {
    case .gone(let at) where at <= now && at <= due: return ended(.left, at: at)
    case .rejected(let at, let leavesSpeed) where at <= now && at <= due:
      // Before any attempt it is "not contacted", for nobody will contact it any more, but for what was none at all.
      if leavesSpeed, lead.attempts.first.map({ $0 > at }) ?? true { return ended(.left, at: at) }
      return ended(.broken, at: at)
    default: return judged
    }
  }

  /// Of the hand-offs that were tried and not reached: the window from the first attempt, and the attempts in it.
  ///
  /// One that was decided with fewer attempts before its window ended was answered with a reason: it is not judged.
  private static func pursuit(
    of lead: OfferedLead, _ attempts: Int, _ days: Int, _ calendar: WorkingCalendar, _ pauses: [Range<Instant>],
    at now: Instant
  ) -> PromiseCase? {
    guard let first = lead.attempts.first, first <= now else { return nil }
    let end = Commitment.windowEnd(first, days, calendar, pauses)
    let made = lead.attempts.prefix { $0 <= min(end, now) }
    let complete = made.count >= attempts ? made[attempts - 1] : nil
    let reached = lead.contactedAt.flatMap { $0 <= min(end, now) ? $0 : nil }
    func left(_ at: Instant) -> PromiseCase {
      PromiseCase(id: lead.id, appearedAt: first, countsAt: end, due: end, outcome: .left, resolvedAt: at)
    }
    if let reached { return left(reached) }
    switch lead.ending {
    case .gone(let at) where at <= min(end, now): return left(at)
    case .accepted(let at) where at <= min(end, now) && complete.map({ $0 > at }) ?? true: return left(at)
    case .rejected(let at, _) where at <= min(end, now) && complete.map({ $0 > at }) ?? true: return left(at)
    default: break
    }
    return .byDeadline(id: lead.id, appearedAt: first, countsAt: end, due: end, done: complete, now: now)
  }

  static func windowEnd(
    _ first: Instant, _ days: Int, _ calendar: WorkingCalendar, _ pauses: [Range<Instant>]
  ) -> Instant {
    PromiseClock(calendar, isInWorkingHours: false, pauses: pauses).adding(Int64(days) * Instant.day, to: first)
  }

  /// Decided by the deadline after the delivery period; where it is pursued then, by the end of its window.
  private func decision(
    of lead: OfferedLead, by: Recurrence, _ calendar: WorkingCalendar, _ pauses: [Range<Instant>],
    _ persistence: Commitment?, at now: Instant
  ) -> PromiseCase {
    let delivered = every.period(of: lead.offeredAt, in: calendar).through
    let plain = by.next(after: delivered, in: calendar)
    let clock = PromiseClock(calendar, isInWorkingHours: false, pauses: pauses)
    // The deadline moves by the time that was excused before it.
    let deadline = clock.adding(plain.milliseconds - delivered.milliseconds, to: delivered)
    var due = deadline
    if case .persistence(let attempts, let days) = persistence?.measure, let first = lead.attempts.first {
      let end = Commitment.windowEnd(first, days, calendar, pauses)
      if lead.isPursued(at: deadline, attempts: attempts, until: end) { due = max(due, end) }
    }
    if case .gone(let at) = lead.ending, at <= min(due, now) {
      return PromiseCase(
        id: lead.id, appearedAt: lead.offeredAt, countsAt: due, due: due, outcome: .left, resolvedAt: at)
    }
    return .byDeadline(
      id: lead.id, appearedAt: lead.offeredAt, countsAt: due, due: due, done: lead.decidedAt, now: now)
  }
}

extension OfferedLead {
  /// Whether it is tried, and not reached, as often as was promised by an instant: an even schedule over the window,
  /// the first attempt at its start and the last at its end.
  package func isPursued(at instant: Instant, attempts promised: Int, until end: Instant) -> Bool {
    guard let first = attempts.first, first <= instant, instant <= end else { return false }
    if let contactedAt, contactedAt <= instant { return false }
    if let decidedAt, decidedAt <= instant { return false }
    let made = attempts.count { $0 <= instant }
    guard promised > 1, end > first else { return made >= promised }
    // In whole milliseconds, so that the attempt of an instant is due after it.
    let passed = max(0, instant.milliseconds - first.milliseconds - 1)
    let window = end.milliseconds - first.milliseconds
    let due = 1 + Int(passed * Int64(promised - 1) / window)
    return made >= min(promised, due)
  }
}
