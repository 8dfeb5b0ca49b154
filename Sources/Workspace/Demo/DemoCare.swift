import Alignment
import Store

/// Who looks after a contact now and when, or why it rests (I1): nothing is off the radar, a little is overdue.
struct DemoCare {
  private(set) var owner = Int64.min
  private(set) var resting = Resting.none
  private(set) var restingUntil = Int64.min
  private(set) var restingReason = Int64.min
  private(set) var nextActionAt = Int64.min
  private(set) var isByDefault = false

  init(
    _ contact: DemoContact, stage: Stage, clock: DemoClock, terms: DemoTerms, teams: DemoTeams,
    _ dice: inout DemoDice
  ) {
    resting = contact.resting
    if contact.entry(.mql) != nil || contact.entry(.opportunity) != nil {
      owner = contact.rep
    } else if stage == .lead, dice.chance(0.3) {
      owner = teams.marketers[Int(contact.id % Int64(teams.marketers.count))]
    }
    if let last = contact.moves.last, resting != .none {
      restingReason = last.reason
      restingUntil = last.until
      return
    }
    let today = clock.dayCount
    let quiet = Double(clock.end - max(contact.createdAt, contact.moves.last?.at ?? 0)) / Double(Instant.day)
    if stage < .mql, quiet > 200, dice.chance(0.6) {
      // Nobody heard from it for long: it waits for the next campaign.
      resting = .nurture
      restingReason = terms.gone
      restingUntil = clock.start(ofDay: today + 1 + dice.below(120))
      return
    }
    let isLate = dice.chance(0.035)
    let distance = StagePolicy()[stage].nextDays
    let day = isLate ? today - 1 - dice.below(12) : today + dice.below(max(1, distance) + 1)
    nextActionAt = clock.start(ofDay: day) + (isLate ? 0 : 9 * Instant.hour)
    isByDefault = stage < .lead && dice.chance(0.2)
  }
}
