/// Tells new business from renewals and upsells at the win [P26].
///
/// A won deal is new business where its company, or without one none of its contacts, has bought before, or has
/// rested as lost customer for the lapse since its last earlier win. A kind that the source gives, or an override
/// that the other team's head agreed to, rules over this.
package struct NewBusiness: Hashable, Sendable {
  /// Whole months of rest after which a lost customer is new again.
  package var lapseMonths: Int

  /// - Parameter lapseMonths: a setting of the workspace, 1 or more.
  package init(lapseMonths: Int = 12) { self.lapseMonths = lapseMonths }

  /// From when to when somebody rested as lost customer; `end` is `nil` while it lasts.
  package struct Rest: Hashable, Sendable {
    package var start: Instant
    package var end: Instant?

    package init(start: Instant, end: Instant?) {
      self.start = start
      self.end = end
    }
  }

  /// - Parameters:
  ///   - wonAt: the win in question.
  ///   - earlierWins: instants of other won deals of the company (or the contacts), in any order; those at or
  ///     after `wonAt` do not count.
  ///   - rests: as lost customer, of the company's contacts, in any order. Only what follows the last earlier win
  ///     counts, since a win ends a rest.
  ///   - calendar: months are the workspace's; both ends are taken as days.
  package func isNew(
    wonAt: Instant, earlierWins: some Sequence<Instant>, rests: some Sequence<Rest>, calendar: WorkspaceCalendar
  ) -> Bool {
    guard let last = earlierWins.filter({ $0 < wonAt }).max() else { return true }
    return rests.contains { rest in
      guard rest.start > last, rest.start <= wonAt else { return false }
      let lapsed = calendar.day(of: rest.start).adding(months: lapseMonths)
      return lapsed <= calendar.day(of: min(rest.end ?? wonAt, wonAt))
    }
  }
}
