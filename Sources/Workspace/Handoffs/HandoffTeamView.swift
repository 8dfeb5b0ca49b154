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
  /// No count goes further.
  package static let most = 1_000
}

extension OpenWorkspace {
  /// Everybody who works hand-offs with how their inbox stands, those with most overdue first.
  ///
  /// - Complexity: four counts by index a person, each up to ``InboxStanding/most`` but the last.
  package func teamInboxes(by person: Person, now: Instant) throws -> [InboxStanding] {
    try person.require(.manageHandoffs)
    let team = try salesTeam(by: person, now: now)
    let at = now.milliseconds
    return try storage.read { store in
      try team.sellers.map { seller in
        let id = seller.member.id
        let answered = try HandoffCounts.answered(
          of: id, due: at - Int64(InboxStanding.days) * Instant.day..<at, in: store)
        return InboxStanding(
          seller: seller, open: try HandoffCounts.open(of: id, limit: InboxStanding.most, in: store),
          dueSoon: try HandoffCounts.waiting(
            of: id, due: at..<at + InboxStanding.dueSoon, limit: InboxStanding.most, in: store),
          overdue: try HandoffCounts.waiting(of: id, due: .min..<at, limit: InboxStanding.most, in: store),
          inTime: answered.inTime, due: answered.all)
      }.filter { !$0.seller.isDisabled || $0.open > 0 }
        .sorted { ($1.overdue, $1.open, $0.seller.member.name) < ($0.overdue, $0.open, $1.seller.member.name) }
    }
  }
}
