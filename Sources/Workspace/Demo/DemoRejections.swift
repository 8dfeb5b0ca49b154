import Alignment
import Persistence
import Store

/// Hand-offs that reps of the demo company rejected, the same reasons again and again: what cases are made of.
///
/// The others are ``DemoPact``'s, which leaves out whom these have.
struct DemoRejections {
  let clock: DemoClock
  let teams: DemoTeams
  let seed: UInt64

  private static let reasons = ["bad-fit", "no-budget", "bad-fit", "wrong-data", "bad-timing", "bad-fit", "no-need"]
  private static let notes = [
    "Looks for a product for the home", "Budget comes next year", "A student who writes a thesis",
    "The number is a fax",
    "They sign with somebody this week", "Ten people, no machines", "Only wanted the guide",
  ]

  /// The latest that left the funnel at MQL, in order of time.
  func insert(into workspace: OpenWorkspace) throws {
    try workspace.storage.write { store in
      let changeset = try Changesets.open(
        at: Instant(milliseconds: clock.end), actor: "demo", cause: "rejections of the demo company", isHistory: true,
        in: store)
      var dice = DemoDice(seed: seed ^ 0x9E1E)
      for entry in try RejectionCases.leaving(
        since: Instant(milliseconds: clock.end - 240 * Instant.day), limit: 400, in: store)
      {
        let place = dice.below(DemoRejections.reasons.count)
        guard let reason = RejectionReason.standard(DemoRejections.reasons[place]), !teams.reps.isEmpty else {
          continue
        }
        let rep = ID<Member>(entry.owner ?? teams.reps[dice.below(teams.reps.count)])
        // Most within the day that was promised.
        let hours = dice.chance(0.94) ? dice.between(0.4, 22) : dice.between(25, 50)
        let first = min(entry.entry.adding(milliseconds: Int64(hours * Double(Instant.hour))), entry.at)
        let last = max(first, entry.at)
        let id = try Sequences.take(1, of: .handoff, in: store)
        let handoff = Handoff(
          ID(id), contact: ID(entry.contact), entry: entry.entry, promise: .standard,
          events: [
            HandoffEvent(.made, at: entry.entry), HandoffEvent(.assigned(to: rep, .routed, why: []), at: entry.entry),
            HandoffEvent(.attempted(Attempt(.call, .reached)), at: first, by: rep),
            HandoffEvent(.rejected(reason, note: DemoRejections.notes[place]), at: last, by: rep),
          ])
        try Handoffs.insert(
          Handoffs.Stored(
            handoff: handoff, quadrant: Int64(dice.below(2)),
            dueAt: handoff.entry.adding(milliseconds: Instant.day).milliseconds),
          changeset: changeset, in: store)
      }
    }
  }
}
