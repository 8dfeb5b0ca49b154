package import Alignment
package import Persistence

/// The radar's figures of each day, written once.
package enum RadarCertificates {
  package struct Stored: Hashable, Sendable {
    package let day: CivilDate
    package let at: Instant
    package let people: Int
    package let resting: Int
    package let noOwner: Int
    /// Neither a next date nor, nurtured, a date to wake up.
    package let noDate: Int
    /// Resting without a reason.
    package let noReason: Int
    /// Past their date and listed to whose they are.
    package let overdue: Int
    /// Past their date and on no list.
    package let unflagged: Int

    package init(
      day: CivilDate, at: Instant, people: Int, resting: Int, noOwner: Int, noDate: Int, noReason: Int, overdue: Int,
      unflagged: Int
    ) {
      self.day = day
      self.at = at
      self.people = people
      self.resting = resting
      self.noOwner = noOwner
      self.noDate = noDate
      self.noReason = noReason
      self.overdue = overdue
      self.unflagged = unflagged
    }

    /// Whether nobody was off the radar.
    package var isKept: Bool { noOwner == 0 && noDate == 0 && noReason == 0 && unflagged == 0 }
  }

  package static func has(_ day: CivilDate, in store: any Reading) throws -> Bool {
    try store.row("SELECT 1 FROM radar_certificate WHERE day = \(day.daysSinceEpoch)") != nil
  }

  /// The latest first, at and before a day.
  package static func latest(
    upTo day: CivilDate? = nil, limit: Int, in store: any Reading
  ) throws -> [Stored] {
    try store.rows(
      """
      SELECT day, at, people, resting, no_owner, no_date, no_reason, overdue, unflagged
      FROM radar_certificate
      WHERE day <= \(day.map { Int64($0.daysSinceEpoch) } ?? Int64.max)
      ORDER BY day DESC
      LIMIT \(limit)
      """
    ).map { row in
      Stored(
        day: CivilDate(daysSinceEpoch: row.int(0)), at: Instant(milliseconds: row.integer(1)), people: row.int(2),
        resting: row.int(3), noOwner: row.int(4), noDate: row.int(5), noReason: row.int(6), overdue: row.int(7),
        unflagged: row.int(8))
    }
  }

  /// - Returns: false where the day has one.
  package static func insert(_ figures: Stored, changeset: Int64, in store: any Writing) throws -> Bool {
    try store.execute(
      """
      INSERT INTO radar_certificate
        (day, at, people, resting, no_owner, no_date, no_reason, overdue, unflagged, changeset_id)
      VALUES (\(figures.day.daysSinceEpoch), \(figures.at.milliseconds), \(figures.people), \(figures.resting),
        \(figures.noOwner), \(figures.noDate), \(figures.noReason), \(figures.overdue), \(figures.unflagged),
        \(changeset))
      ON CONFLICT (day) DO NOTHING
      """) == 1
  }

  /// How many contacts there were before an instant.
  package static func people(before instant: Instant, in store: any Reading) throws -> Int {
    try store.row("SELECT count(*) FROM contact WHERE created_at < \(instant.milliseconds)")?.int(0) ?? 0
  }

  /// Contacts at work whose date is past, as their rows say it; none that changed at or after an instant.
  ///
  /// - Complexity: O(*contacts*).
  package static func pastTheirDate(
    before start: Instant, unchangedSince instant: Instant, in store: any Reading
  ) throws -> [Int64] {
    try store.rows(
      """
      SELECT contact.id
      FROM contact
      WHERE resting = 0 AND next_action_at < \(start.milliseconds)
        AND NOT EXISTS (
          SELECT 1 FROM change
          WHERE change.owner = 0 AND change.entity_id = contact.id AND change.at >= \(instant.milliseconds))
      ORDER BY contact.id
      """
    ).map { $0.integer(0) }
  }
}
