import Alignment
import Persistence
import Store

/// The MQLs of the demo company's last year as they were handed over: by whom they were tried, and how they ended.
struct DemoHandoffs {
  let workspace: OpenWorkspace
  let clock: DemoClock
  private let entries: () throws -> [Transitions.Entry]
  private var dice: DemoDice

  init(workspace: OpenWorkspace, seed: UInt64, clock: DemoClock, since start: Instant) {
    self.workspace = workspace
    self.clock = clock
    dice = DemoDice(seed: seed, part: 0x9AC7)
    entries = { try workspace.storage.read { try Transitions.entries(to: .mql, since: start, in: $0) } }
  }

  /// What an MQL brings: the share of last year's that became customers, times the average sale.
  func expectedRevenue() throws -> Int64 {
    let year = clock.now.adding(days: -365)..<clock.now
    let figures = try workspace.storage.read {
      try MQLWorths.figures(in: year, currency: workspace.settings.currency.code, in: $0)
    }
    guard figures.mqls > 0, figures.sales > 0 else { return 100_000 }
    let share = Double(figures.customers) / Double(figures.mqls)
    return max(10_000, Int64(share * Double(figures.revenue) / Double(figures.sales)))
  }

  /// How many MQLs the definition made in each of the last weeks, the first first.
  func volumes(weeks: Int) throws -> [Int] {
    var counts = [Int](repeating: 0, count: weeks)
    for entry in try entries() where entry.actor == .rule {
      let week = weeks - 1 - Int((clock.end - entry.at) / (7 * Instant.day))
      if counts.indices.contains(week) { counts[week] += 1 }
    }
    return counts
  }

  mutating func insert(expected: Int64) throws {
    let entries = try entries()
    var dice = dice
    let reps = try workspace.colleagues().filter { $0.roles.contains(.rep) }.map(\.id)
    // In parts, so that nobody waits long for the store.
    for start in stride(from: 0, to: entries.count, by: 2_000) {
      try workspace.storage.write { store in
        let changeset = try Changesets.open(
          at: clock.now, actor: "demo", cause: "a year of hand-offs", isHistory: true, in: store)
        let terms = try HandoffTerms(workspace, now: clock.now, in: store)
        for entry in entries[start..<min(start + 2_000, entries.count)] {
          try insert(entry, terms, reps, expected, changeset, &dice, in: store)
        }
      }
    }
    self.dice = dice
  }

  private func insert(
    _ entry: Transitions.Entry, _ terms: HandoffTerms, _ reps: [ID<Member>], _ expected: Int64, _ changeset: Int64,
    _ dice: inout DemoDice, in store: any Writing
  ) throws {
    let later = try Transitions.history(of: entry.contact, in: store).filter { $0.at > entry.at }
    let outcome = later.first { $0.kind != .advance || $0.to >= .sql }
    let end = later.first { $0.kind != .advance || $0.to == .mql }?.at ?? .max
    let sqlAt = later.first { $0.kind == .advance && $0.to >= .sql && $0.at <= end }?.at
    let fits = dice.chance(sqlAt != nil ? 0.86 : 0.55)
    let quadrant: Int64 = fits ? (dice.chance(0.62) ? 0 : 1) : (dice.chance(0.7) ? 2 : 3)
    let worth = Double(expected) * [1.5, 1.05, 0.6, 0.3][Int(quadrant)] * dice.between(0.7, 1.3)
    try MQLCycles.insert(
      MQLCycles.Stored(
        transitionId: entry.id, contactId: entry.contact, entryAt: entry.at,
        origin: entry.actor == .rule ? .definition : .hand, quadrant: quadrant, expected: Int64(worth), sqlAt: sqlAt),
      changeset: changeset, in: store)
    guard try !Handoffs.all(of: entry.contact, in: store).contains(where: { $0.handoff.entry.milliseconds == entry.at })
    else { return }
    guard fits else {
      return try HandoffEntries.setNone(
        .notFit, of: entry.contact, entry: entry.at, changeset: changeset, in: store)
    }
    guard try outcome != nil || Handoffs.open(of: entry.contact, in: store) == nil, !reps.isEmpty else { return }
    let owner = entry.owner.flatMap { id in reps.first { $0.rawValue == id } }
    let rep = owner ?? reps[dice.below(reps.count)]
    let handoff = handoff(
      try Sequences.take(1, of: .handoff, in: store), entry, rep, isOwner: owner != nil, outcome, terms, &dice)
    let count = terms.count(of: handoff)
    let due = handoff.promise.due(from: handoff.entry, in: count)
    try Handoffs.insert(
      Handoffs.Stored(handoff: handoff, quadrant: quadrant, dueAt: due.milliseconds), changeset: changeset, in: store)
    guard handoff.isOpen else { return }
    for timer in handoff.timers(in: count) where timer.due > clock.now { try Timers.set(timer, in: store) }
  }

  private func handoff(
    _ id: Int64, _ entry: Transitions.Entry, _ rep: ID<Member>, isOwner: Bool, _ outcome: Transitions.Stored?,
    _ terms: HandoffTerms, _ dice: inout DemoDice
  ) -> Handoff {
    let made = Instant(milliseconds: entry.at + 20_000)
    let end = outcome?.at ?? clock.end
    var events = [
      HandoffEvent(.made, at: made),
      HandoffEvent(.assigned(to: rep, .routed, why: [isOwner ? .ownsContact : .turn(of: 8)]), at: made),
    ]
    let hours = dice.chance(0.94) ? min(23.2, 0.3 + dice.skewed(mean: 5)) : dice.between(25, 60)
    var at = min(
      entry.at + Int64(hours * Double(Instant.hour)), max(made.milliseconds + 60_000, end - 20 * Instant.minute))
    let isReached = outcome?.kind == .advance || dice.chance(0.3)
    let tries = isReached ? 1 + dice.below(3) : 3 + dice.below(3)
    for place in 0..<tries where at < end && at < clock.end {
      let reached = isReached && place == tries - 1
      let kind: Attempt.Kind = dice.chance(0.7) ? .call : .email
      events.append(
        HandoffEvent(
          .attempted(
            Attempt(
              kind, reached ? (dice.chance(0.3) ? .meetingSet : .reached) : .noAnswer,
              source: dice.chance(0.8) ? .integration : .byHand)), at: Instant(milliseconds: at), by: rep))
      at += Int64(dice.between(0.8, 1.6) * Double(Instant.day))
    }
    if let outcome {
      let decided = Instant(milliseconds: outcome.at)
      if outcome.kind == .advance {
        events.append(HandoffEvent(.accepted, at: decided, by: rep))
      } else {
        let codes =
          outcome.kind == .disqualify
          ? ["bad-fit", "competitor", "wrong-data"]
          : ["bad-timing", "bad-timing", "no-budget", "no-need", "unreachable"]
        let reason = RejectionReason.standard(codes[dice.below(codes.count)]) ?? .other
        events.append(HandoffEvent(.rejected(reason, note: ""), at: decided, by: rep))
      }
    }
    return Handoff(
      ID(id), contact: ID(entry.contact), entry: Instant(milliseconds: entry.at),
      promise: terms.promise(offeredAt: made, profile: [:]), events: events)
  }
}
