package import Alignment
package import Persistence

/// Entries to MQL and what became of them: followed in the order in which they were stored.
package enum HandoffEntries {
  /// The last stage entry that was looked at.
  package static func mark(in store: any Reading) throws -> Int64 {
    try store.row("SELECT transition_id FROM handoff_mark WHERE id = 1")?.integer(0) ?? 0
  }

  package static func setMark(_ transition: Int64, in store: any Writing) throws {
    try store.execute("UPDATE handoff_mark SET transition_id = \(transition) WHERE id = 1")
  }

  package static func lastTransition(in store: any Reading) throws -> Int64 {
    try store.row("SELECT coalesce(max(id), 0) FROM transition")?.integer(0) ?? 0
  }

  /// Rows of the stage history after a place, known live, that may make or end a hand-off, or a wake-up: in order.
  ///
  /// `until` is the date of a recycle.
  package static func live(
    after mark: Int64, to last: Int64, since goLive: Instant, limit: Int, in store: any Reading
  ) throws -> [(transition: Int64, contact: Int64, until: Instant?)] {
    try store.rows(
      """
      SELECT transition.id, contact_id, until
      FROM transition
      JOIN changeset ON changeset.id = transition.changeset_id
      WHERE transition.id > \(mark) AND transition.id <= \(last)
        AND (kind IN (1, 2) OR (kind = 0 AND to_stage >= 3))
        AND transition.at >= \(goLive.milliseconds) AND changeset.history = 0
      ORDER BY transition.id
      LIMIT \(limit)
      """
    ).map { ($0.integer(0), $0.integer(1), $0.integerOrNil(2).map(Instant.init(milliseconds:))) }
  }

  /// Whether an entry to a stage was loaded as history.
  package static func isHistory(contact: Int64, at: Int64, in store: any Reading) throws -> Bool {
    try store.row(
      """
      SELECT 1
      FROM transition
      JOIN changeset ON changeset.id = transition.changeset_id
      WHERE contact_id = \(contact) AND transition.at = \(at) AND kind = 0 AND history = 0
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
      LIMIT 1
      """) == nil
  }

  /// Why an MQL was not handed off; `nil` where nothing says so.
  package static func none(
    of contact: Int64, entry: Int64, in store: any Reading
  ) throws -> NoHandoffReason? {
    try store.row("SELECT reason FROM handoff_none WHERE contact_id = \(contact) AND entry_at = \(entry)").flatMap {
      NoHandoffReason(rawValue: UInt8($0.integer(0)))
    }
  }

  package static func setNone(
    _ reason: NoHandoffReason, of contact: Int64, entry: Int64, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO handoff_none (contact_id, entry_at, reason, changeset_id)
      VALUES (\(contact), \(entry), \(Int64(reason.rawValue)), \(changeset))
      ON CONFLICT (contact_id, entry_at) DO NOTHING
      """)
  }

  /// MQLs not handed off in a range of entries, by reason.
  package static func noneCounts(
    in range: Range<Instant>, in store: any Reading
  ) throws -> [(reason: NoHandoffReason, count: Int)] {
    try store.rows(
      """
      SELECT reason, count(*)
      FROM handoff_none
      WHERE entry_at >= \(range.lowerBound.milliseconds) AND entry_at < \(range.upperBound.milliseconds)
      GROUP BY reason
      ORDER BY reason
      """
    ).compactMap { row in NoHandoffReason(rawValue: UInt8(row.integer(0))).map { ($0, row.int(1)) } }
  }

  /// How many explicit live entries to MQL there are since go-live, up to a row of the history.
  package static func liveCount(to last: Int64, since goLive: Instant, in store: any Reading) throws -> Int {
    try store.row(
      """
      SELECT count(*)
      FROM transition
      JOIN changeset ON changeset.id = transition.changeset_id
      WHERE transition.id <= \(last) AND kind = 0 AND to_stage = 3 AND transition.at >= \(goLive.milliseconds)
        AND changeset.history = 0
      """)?.int(0) ?? 0
  }

  /// Those of them with neither a hand-off nor a reason under their instant, not voided.
  package static func unanswered(
    to last: Int64, since goLive: Instant, in store: any Reading
  ) throws -> [(contact: Int64, at: Int64)] {
    try store.rows(
      """
      SELECT contact_id, transition.at
      FROM transition
      JOIN changeset ON changeset.id = transition.changeset_id
      WHERE transition.id <= \(last) AND kind = 0 AND to_stage = 3 AND transition.at >= \(goLive.milliseconds)
        AND changeset.history = 0
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
        AND NOT EXISTS (
          SELECT 1 FROM handoff
          WHERE handoff.contact_id = transition.contact_id AND handoff.entry_at = transition.at)
        AND NOT EXISTS (
          SELECT 1 FROM handoff_none
          WHERE handoff_none.contact_id = transition.contact_id AND handoff_none.entry_at = transition.at)
      ORDER BY transition.id
      """
    ).map { ($0.integer(0), $0.integer(1)) }
  }
}
