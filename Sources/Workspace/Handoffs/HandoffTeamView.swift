package import Alignment
import Persistence
import Store

/// How one person's inbox stands, for who leads the team.
package struct InboxStanding: Sendable {
  package let seller: SalesTeam.Seller
  package let open: Int
  /// First answers due within ``dueSoon``, and those that are over.
  package let dueSoon: Int
  package let overdue: Int
  /// Of the answers that were due in the last ``days`` days those that came in time, and all.
  package let inTime: Int
  package let due: Int

  /// Milliseconds.
  package static let dueSoon = 4 * Instant.hour
  package static let days = 30
}

extension OpenWorkspace {
  /// Everybody who works hand-offs with how their inbox stands, those with most overdue first.
  ///
  /// - Complexity: sums of days, and by index what is due within a day of either end.
  package func teamInboxes(by person: Person, now: Instant) throws -> [InboxStanding] {
    try person.require(.manageHandoffs)
    let team = try salesTeam(by: person, now: now)
    let at = now.milliseconds
    let today = now.number(of: Instant.day)
    return try storage.read { store in
      let answered = try HandoffDays.answered(due: at - Int64(InboxStanding.days) * Instant.day..<at, in: store)
      let open = try HandoffDays.open(waitingBefore: today, in: store)
      var (overdueToday, dueSoon): ([Int64: Int], [Int64: Int]) = ([:], [:])
      try HandoffCounts.waiting(due: today * Instant.day..<at + InboxStanding.dueSoon, in: store) { id, due in
        if due < at { overdueToday[id, default: 0] += 1 } else { dueSoon[id, default: 0] += 1 }
      }
      return team.sellers.map { seller in
        let id = seller.member.id
        return InboxStanding(
          seller: seller, open: Int(open[id]?.open ?? 0), dueSoon: dueSoon[id] ?? 0,
          overdue: Int(open[id]?.waiting ?? 0) + (overdueToday[id] ?? 0), inTime: Int(answered[id]?.inTime ?? 0),
          due: Int(answered[id]?.handoffs ?? 0))
      }.filter { !$0.seller.isDisabled || $0.open > 0 }
        .sorted { ($1.overdue, $1.open, $0.seller.member.name) < ($0.overdue, $0.open, $1.seller.member.name) }
    }
  }
}
