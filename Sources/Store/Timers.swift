package import Alignment
package import Persistence

/// What is due once: a timer is set once for its key, and done once.
package enum Timers {
  /// Sets a timer, unless it is set or was done before.
  package static func set(_ timer: HandoffTimer, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO timer (kind, subject_id, step, due_at)
      VALUES (\(Int64(timer.kind.rawValue)), \(timer.subject), \(timer.step), \(timer.due.milliseconds))
      ON CONFLICT (kind, subject_id, step) DO NOTHING
      """)
  }

  /// Those due at or before a cutoff that are not done, in due order.
  package static func due(
    at cutoff: Instant, limit: Int, in store: any Reading
  ) throws -> [HandoffTimer] {
    try store.rows(
      """
      SELECT kind, subject_id, step, due_at
      FROM timer
      WHERE done_at IS NULL AND due_at <= \(cutoff.milliseconds)
      ORDER BY due_at, kind, subject_id, step
      LIMIT \(limit)
      """
    ).compactMap(timer)
  }

  /// When the next one is due; `nil` where none waits.
  package static func next(in store: any Reading) throws -> Instant? {
    try store.row("SELECT due_at FROM timer WHERE done_at IS NULL ORDER BY due_at LIMIT 1").map {
      Instant(milliseconds: $0.integer(0))
    }
  }

  /// Marks a timer done; false where it was before.
  package static func end(
    _ timer: HandoffTimer, at now: Instant, isMoot: Bool, in store: any Writing
  ) throws -> Bool {
    try store.execute(
      """
      UPDATE timer
      SET done_at = \(now.milliseconds), is_moot = \(isMoot)
      WHERE kind = \(Int64(timer.kind.rawValue)) AND subject_id = \(timer.subject) AND step = \(timer.step)
        AND done_at IS NULL
      """) == 1
  }

  /// Moves one that waits to another instant: time was excused.
  package static func move(_ timer: HandoffTimer, to due: Instant, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE timer
      SET due_at = \(due.milliseconds)
      WHERE kind = \(Int64(timer.kind.rawValue)) AND subject_id = \(timer.subject) AND step = \(timer.step)
        AND done_at IS NULL
      """)
  }

  /// All with their end, in due order, for tests and the doctor.
  package static func all(
    in store: any Reading
  ) throws -> [(timer: HandoffTimer, doneAt: Instant?, isMoot: Bool)] {
    try store.rows(
      "SELECT kind, subject_id, step, due_at, done_at, is_moot FROM timer ORDER BY due_at, kind, subject_id, step"
    ).compactMap { row in
      timer(row).map { ($0, row.integerOrNil(4).map(Instant.init(milliseconds:)), row.bool(5)) }
    }
  }

  private static func timer(_ row: ResultRow) -> HandoffTimer? {
    HandoffTimer.Kind(rawValue: UInt8(row.integer(0))).map {
      HandoffTimer($0, of: row.integer(1), step: row.integer(2), due: Instant(milliseconds: row.integer(3)))
    }
  }
}
