package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// How the agreement stands, judged on the facts of periods that are not kept yet, and only these.
  ///
  /// - Parameter known: past periods by the id of their result, read before; those that are new are added.
  package func agreementBoard(now: Instant, known: inout [Int64: PastPeriod]) throws -> AgreementBoard {
    try storage.read { store in
      let goLive = try Workspaces.current(in: store)?.goLive
      let timeline = try agreementTimeline(goLive: goLive, in: store)
      let kept = try AgreementResults.figures(in: store)
      var past: [String: [DeadlinePeriod: PastPeriod]] = [:]
      var counts: [String: Int] = [:]
      for (id, result) in kept.reversed() {
        let count = counts[result.commitment, default: 0]
        counts[result.commitment] = count + 1
        let isRecent = count < KeepingProbability.mostPeriods
        let period = try known[id] ?? OpenWorkspace.past(id, result, isRecent: isRecent, in: store)
        known[id] = period
        past[result.commitment, default: [:]][result.period] = period
      }
      let facts = try agreementFacts(timeline, past: past, now: now, in: store)
      let judge = AgreementJudge(timeline, facts, past: past, now: now)
      return AgreementBoard(now: now, kept: kept.map(\.result), results: judge.results, timeline: timeline)
    }
  }

  /// The same, with nothing known before.
  package func agreementBoard(now: Instant) throws -> AgreementBoard {
    var known: [Int64: PastPeriod] = [:]
    return try agreementBoard(now: now, known: &known)
  }

  private static func past(
    _ id: Int64, _ result: KeptResult, isRecent: Bool, in store: any Reading
  ) throws -> PastPeriod {
    let flows =
      isRecent ? try AgreementResults.flows(of: id, result.period, in: store) : (PromiseFlow(), PromiseFlow())
    return PastPeriod(
      excused: PromiseTally(result.excused, of: result.measure),
      strict: PromiseTally(result.strict, of: result.measure), flow: flows.0, strictFlow: flows.1)
  }

  /// The facts that periods which are not kept can rest on.
  private func agreementFacts(
    _ timeline: AgreementTimeline, past: [String: [DeadlinePeriod: PastPeriod]], now: Instant, in store: any Reading
  ) throws -> AgreementFacts {
    let open = timeline.names.flatMap { name in
      timeline.periods(of: name, through: now).filter { past[name]?[$0.period] == nil }
    }
    let excuses = try Excuses.all(in: store)
    guard let first = open.map(\.period.after).min() else {
      return AgreementFacts(cycles: [], leads: [], excuses: excuses)
    }
    // Periods of MQLs may be open for months while those of hand-offs are for weeks.
    let reach = open.filter { $0.commitment.measure.kind.isOfHandoffs }.map(\.period.after).min().map {
      LeadReach(timeline, from: $0, excuses: excuses)
    }
    let asksForFields = timeline.versions.contains { version in
      version.agreement.commitments.contains { !$0.segment.values.isEmpty }
    }
    let cycles = try MQLCycles.entered(
      in: min(first, reach?.entered ?? first)..<(.distantFuture), withFields: asksForFields, in: store)
    var profiles: [Int64: [Int64: [Segment.Field: String]]] = [:]
    if asksForFields {
      for cycle in cycles { profiles[cycle.contactId, default: [:]][cycle.entryAt] = cycle.profile }
    }
    var leads: [OfferedLead] = []
    if let reach {
      func take(_ stored: Handoffs.Stored) {
        let handoff = stored.handoff
        leads.append(
          handoff.offered(
            profiles[handoff.contact.rawValue]?[handoff.entry.milliseconds] ?? [:], calendar: calendar))
      }
      try HandoffScan.entered(in: reach.entered..<(.distantFuture), in: store, take)
      try HandoffScan.attempted(since: reach.attempted, enteredBefore: reach.entered, in: store, take)
    }
    return AgreementFacts(
      cycles: cycles.filter { $0.entryAt > first.milliseconds }.compactMap { MQLCycle($0) }, leads: leads,
      excuses: excuses, countsOtherSystem: true)
  }
}

extension MQLCycle {
  /// `nil` for one of another system while a definition was in force: only where none is, MQLs are taken from there.
  fileprivate init?(_ stored: MQLCycles.Stored) {
    if stored.origin == .otherSystem, stored.quadrant != nil { return nil }
    self.init(
      id: stored.transitionId, enteredAt: Instant(milliseconds: stored.entryAt), origin: stored.origin,
      isFit: stored.quadrant.map { $0 <= 1 } ?? false, expected: stored.expected,
      sqlAt: stored.sqlAt.map(Instant.init(milliseconds:)), profile: stored.profile)
  }
}

/// How far back hand-offs may lie that still count in a period which begins at an instant.
private struct LeadReach {
  /// The earliest MQL entry, and the earliest attempt of one that was handed off before.
  private(set) var entered: Instant
  private(set) var attempted: Instant

  init(_ timeline: AgreementTimeline, from first: Instant, excuses: [Excuse]) {
    entered = first
    attempted = first
    var window: Int64 = 0
    for version in timeline.versions {
      for commitment in version.agreement.commitments {
        switch commitment.measure {
        case .speed(let time, _):
          let start =
            time.isInWorkingHours
            ? version.calendar.subtracting(time.milliseconds, from: first)
            : first.adding(milliseconds: -time.milliseconds)
          entered = min(entered, start)
        case .decision: entered = min(entered, commitment.every.period(of: first, in: version.calendar).after)
        case .persistence(_, let days): window = max(window, Int64(days) * Instant.day)
        case .volume, .quality, .value, .conversion: break
        }
      }
    }
    // Excused time moves what is due, and a day stands for what rounding of calendars could.
    let pause = excuses.filter(\.changesStatus).reduce(Instant.day) {
      $0 + $1.range.upperBound.milliseconds - $1.range.lowerBound.milliseconds
    }
    entered = entered.adding(milliseconds: -window - pause)
    attempted = attempted.adding(milliseconds: -window - pause)
  }
}
