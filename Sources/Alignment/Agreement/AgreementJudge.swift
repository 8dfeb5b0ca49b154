/// Judges every period of an agreement's commitments: a pure function of versions, facts and now.
///
///     let judge = AgreementJudge(timeline, facts, now: now)
///     judge.results(of: "mqls").last?.excused.status     // on-track
///
/// - Complexity: O(*n* log *n*) in the facts for each commitment, and the draws of running periods.
package struct AgreementJudge: Sendable {
  package let timeline: AgreementTimeline
  package let facts: AgreementFacts
  package let now: Instant
  package let seed: UInt64
  /// Periods that are not judged any more, by the name of their commitment: the facts need not hold theirs.
  package let past: [String: [DeadlinePeriod: PastPeriod]]

  /// - Parameter seed: of the probabilities; the same seed gives the same ones.
  package init(
    _ timeline: AgreementTimeline, _ facts: AgreementFacts, past: [String: [DeadlinePeriod: PastPeriod]] = [:],
    now: Instant, seed: UInt64 = 1
  ) {
    self.timeline = timeline
    self.facts = facts
    self.past = past
    self.now = now
    self.seed = seed
  }

  /// On track from this probability on, at risk below.
  package static let onTrack = 0.75

  /// The periods of all commitments that have begun; by commitment in the latest version's order, then by time.
  package var results: [PeriodResult] { timeline.names.flatMap { results(of: $0) } }

  /// The periods of one commitment that have begun and are not past for good, in time order.
  package func results(of name: String) -> [PeriodResult] {
    let periods = timeline.periods(of: name, through: now)
    let known = past[name] ?? [:]
    let places = periods.indices.filter { known[periods[$0].period] == nil }
    guard !places.isEmpty else { return [] }
    let cases = cases(of: periods, name, withExcuses: true)
    // Time excused before the first of them moves nothing.
    let first = facts.leads.lazy.map(\.enteredAt).min() ?? .distantFuture
    let hasExcuses = facts.excuses.contains { $0.changesStatus && $0.range.upperBound > first }
    let strictCases = hasExcuses ? self.cases(of: periods, name, withExcuses: false) : cases
    let excused = readings(of: places, in: periods, cases, known, withExcuses: true)
    // What is kept differs by excuses that may be none of these facts.
    let strict =
      hasExcuses || !known.isEmpty
      ? readings(of: places, in: periods, strictCases, known, withExcuses: false) : excused
    return zip(places, zip(excused, strict)).map { place, readings in
      PeriodResult(
        version: periods[place].version.number, commitment: periods[place].commitment,
        period: periods[place].period, excused: readings.0, strict: readings.1)
    }
  }

  // MARK: Cases

  private func readings(
    of places: [Int], in periods: [AgreementTimeline.JudgedPeriod], _ cases: [[PromiseCase]],
    _ known: [DeadlinePeriod: PastPeriod], withExcuses: Bool
  ) -> [PeriodReading] {
    let tallies = zip(periods, cases).map { judged, cases in
      known[judged.period].map { withExcuses ? $0.excused : $0.strict } ?? PromiseTally(cases)
    }
    let flows = periods.map { judged in known[judged.period].map { withExcuses ? $0.flow : $0.strictFlow } }
    return places.map { place in reading(of: place, periods, cases, tallies, flows) }
  }

  /// The cases of each period that is not past.
  private func cases(
    of periods: [AgreementTimeline.JudgedPeriod], _ name: String, withExcuses: Bool
  ) -> [[PromiseCase]] {
    var leads: [PromiseCase]?
    // The MQLs of a period are those of the commitment that judges it.
    var byVersion: [Int: [PromiseCase]] = [:]
    let known = past[name] ?? [:]
    return periods.map { judged in
      if known[judged.period] != nil { return [] }
      let all: [PromiseCase]
      switch judged.commitment.measure.kind {
      case .speed, .persistence, .decision:
        all = leads ?? leadCases(name, withExcuses: withExcuses)
        leads = all
      case .volume, .quality, .value, .conversion:
        if let known = byVersion[judged.version.number] {
          all = known
        } else {
          all = AgreementJudge.sorted(judged.commitment.cases(ofMQLs: facts, at: now))
          byVersion[judged.version.number] = all
        }
      }
      let first = all.place { $0.countsAt > judged.period.after }
      let end = all.place { $0.countsAt > judged.period.through }
      return Array(all[first..<end])
    }
  }

  /// Every hand-off under the commitment of the version it was offered under.
  private func leadCases(_ name: String, withExcuses: Bool) -> [PromiseCase] {
    let excuses = withExcuses ? facts.excuses.filter(\.changesStatus) : []
    return AgreementJudge.sorted(
      facts.leads.compactMap { lead in
        guard let version = timeline.version(at: lead.offeredAt),
          let commitment = version.agreement.commitment(named: name)
        else { return nil }
        let persistence = version.agreement.commitments.first {
          $0.measure.kind == .persistence && $0.segment.contains(lead.profile)
        }
        return commitment.case(
          of: lead, in: version.calendar, pauses: AgreementJudge.pauses(of: lead, excuses, for: commitment.owner),
          persistence: persistence, at: now)
      })
  }

  /// The time that is excused for whoever answers for a hand-off: the team's, and of named people while they had it.
  package static func pauses(of lead: OfferedLead, _ excuses: [Excuse], for owner: Team) -> [Range<Instant>] {
    excuses.flatMap { excuse -> [Range<Instant>] in
      guard excuse.team == owner || excuse.team == .both else { return [] }
      guard let members = excuse.members else { return [excuse.range] }
      return lead.holders.compactMap { holder in
        guard members.contains(holder.member) else { return nil }
        let from = max(excuse.range.lowerBound, holder.from)
        let to = min(excuse.range.upperBound, holder.to)
        return from < to ? from..<to : nil
      }
    }
  }

  private static func sorted(_ cases: [PromiseCase]) -> [PromiseCase] {
    // Facts mostly come in the order of their entry.
    let isSorted = zip(cases, cases.dropFirst()).allSatisfy { before($0, $1) }
    return isSorted ? cases : cases.sorted(by: before)
  }

  private static func before(_ a: PromiseCase, _ b: PromiseCase) -> Bool {
    a.countsAt == b.countsAt ? a.id < b.id : a.countsAt < b.countsAt
  }

  // MARK: Judgement

  private func reading(
    of place: Int, _ periods: [AgreementTimeline.JudgedPeriod], _ cases: [[PromiseCase]], _ tallies: [PromiseTally],
    _ flows: [PromiseFlow?]
  ) -> PeriodReading {
    let (judged, own, tally) = (periods[place], cases[place], tallies[place])
    let isShare = judged.commitment.measure.kind.isShare
    let due = isShare ? PromiseTally(own.lazy.filter { $0.due <= now }) : tally
    let before = place > 0 ? Array(tallies[..<place].reversed()) : []
    let run = isShare ? PromiseRun([tally] + before, fewest: judged.commitment.fewestCases) : nil
    var probability: Double?
    var status = verdict(judged, tally, run)
    if status == nil {
      probability = KeepingProbability.of(
        judged.commitment, now: tally, before: before, increments: increments(of: place, periods, cases, flows),
        seed: seed ^ UInt64(bitPattern: judged.period.through.milliseconds))
      status = running(judged, tally, due, probability)
    }
    return PeriodReading(
      cases: own, good: due.kept, total: isShare ? due.decided : due.kept, open: tally.open,
      runPeriods: isShare ? run?.periods ?? 0 : 1, runGood: run?.tally.kept ?? (isShare ? 0 : tally.kept),
      runTotal: run?.tally.decided ?? (isShare ? 0 : tally.kept), status: status ?? .none, probability: probability)
  }

  /// Kept, broken or none; `nil` while an open or coming case can change it.
  private func verdict(
    _ judged: AgreementTimeline.JudgedPeriod, _ tally: PromiseTally, _ run: PromiseRun?
  ) -> PromiseStatus? {
    let goal = judged.commitment.goal
    let isClosed = isClosed(judged)
    guard judged.commitment.measure.kind.isShare else {
      // A sum only grows.
      if goal.isReached(by: tally.kept, of: tally.kept) { return .kept }
      return isClosed ? .broken : nil
    }
    guard isClosed else { return nil }
    guard let run else { return tally.open == 0 ? PromiseStatus.none : nil }
    // Of the period itself nothing is there: what the run would say was said of the periods before.
    if tally.all == 0 { return PromiseStatus.none }
    guard run.isSettled else { return nil }
    if goal.isReached(by: run.tally.kept, of: run.tally.all) { return .kept }
    if !goal.isReached(by: run.tally.kept + run.tally.open, of: run.tally.all) { return .broken }
    return nil
  }

  /// No case can come any more: of a decision once the last delivery period before its deadline is over, else at the
  /// deadline.
  private func isClosed(_ judged: AgreementTimeline.JudgedPeriod) -> Bool {
    guard case .decision = judged.commitment.measure else { return now > judged.period.through }
    return now > judged.commitment.every.last(before: judged.period.through, in: judged.version.calendar)
  }

  private func increments(
    of place: Int, _ periods: [AgreementTimeline.JudgedPeriod], _ cases: [[PromiseCase]], _ flows: [PromiseFlow?]
  ) -> [KeepingProbability.Increment] {
    let judged = periods[place]
    let zone = judged.version.calendar.zone
    let rest = max(0, zone.wallTime(from: now.milliseconds, to: judged.period.through.milliseconds))
    return stride(from: place - 1, through: max(0, place - KeepingProbability.mostPeriods), by: -1).lazy
      .filter { periods[$0].period.through < now }
      .map { past in
        let deadline = periods[past].period.through
        let wall = zone.wall(at: deadline).wall - rest
        let start = zone.instant(ofLocal: wall)
        return flows[past]?.increment(after: start) ?? KeepingProbability.Increment(cases[past], from: start)
      }
  }

  /// On track or at risk by the probability. Without one by what is there: a share by its cases that are due, a sum by
  /// the part of the period that is over.
  private func running(
    _ judged: AgreementTimeline.JudgedPeriod, _ tally: PromiseTally, _ due: PromiseTally, _ probability: Double?
  ) -> PromiseStatus {
    if let probability { return probability >= AgreementJudge.onTrack ? .onTrack : .atRisk }
    let goal = judged.commitment.goal
    guard case .amount(let amount) = goal else {
      guard due.decided > 0 else { return .none }
      return goal.isReached(by: due.kept, of: due.decided) ? .onTrack : .atRisk
    }
    let period = judged.period
    let calendar = judged.version.calendar
    let whole = calendar.elapsed(from: period.after, to: period.through)
    let passed = calendar.elapsed(from: period.after, to: min(now, period.through))
    guard whole > 0 else { return .onTrack }
    return Double(tally.kept) >= Double(amount) * Double(passed) / Double(whole) ? .onTrack : .atRisk
  }
}

extension [PromiseCase] {
  /// The first place at which a condition holds that holds from there on.
  fileprivate func place(where holds: (PromiseCase) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
