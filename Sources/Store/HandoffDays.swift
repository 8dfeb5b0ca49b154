import Alignment
package import Persistence

/// What a rep's hand-offs come to, by the day on which their first answer was due: kept as they change, so that nobody
/// counts millions of rows to say how a team stands.
///
/// Days are UTC's. Merged hand-offs are in none. The doctor counts them again from the hand-offs.
package enum HandoffDays {
  /// The sums of one rep and day, or of several days.
  package struct Sums: Hashable, Sendable {
    package var handoffs: Int64 = 0
    /// Answered by when it was due.
    package var inTime: Int64 = 0
    package var open: Int64 = 0
    /// Open and not answered.
    package var waiting: Int64 = 0

    package init() {}

    /// Of one hand-off's row.
    init(_ row: Row) {
      let isOpen = row.state <= 2
      handoffs = 1
      inTime = row.answeredAt.map { $0 <= row.dueAt } ?? false ? 1 : 0
      open = isOpen ? 1 : 0
      waiting = isOpen && row.answeredAt == nil ? 1 : 0
    }

    static func - (a: Sums, b: Sums) -> Sums {
      var sums = Sums()
      sums.handoffs = a.handoffs - b.handoffs
      sums.inTime = a.inTime - b.inTime
      sums.open = a.open - b.open
      sums.waiting = a.waiting - b.waiting
      return sums
    }
  }

  package struct Place: Hashable, Sendable {
    package let day: Int64
    package let assignee: Int64
  }

  /// What a hand-off's row says to it.
  struct Row {
    let state: Int64
    let assignee: Int64?
    let dueAt: Int64
    let answeredAt: Int64?

    /// `nil` where it is in none.
    var place: Place? {
      guard let assignee, state != 5 else { return nil }
      return Place(day: Instant(milliseconds: dueAt).number(of: Instant.day), assignee: assignee)
    }
  }

  /// Takes a hand-off in that is new.
  static func add(_ row: Row, in store: any Writing) throws {
    if let place = row.place { try add(Sums(row), at: place, in: store) }
  }

  /// Moves what a hand-off comes to: from what it was to what it is.
  static func move(from before: Row, to after: Row, in store: any Writing) throws {
    switch (before.place, after.place) {
    case (let old?, let new?) where old == new:
      let difference = Sums(after) - Sums(before)
      if difference != Sums() { try add(difference, at: new, in: store) }
    case (let old, let new):
      if let old { try add(Sums() - Sums(before), at: old, in: store) }
      if let new { try add(Sums(after), at: new, in: store) }
    }
  }

  private static func add(_ sums: Sums, at place: Place, in store: any Writing) throws {
    let isThere =
      try store.execute(
        """
        UPDATE handoff_day
        SET handoffs = handoffs + \(sums.handoffs), in_time = in_time + \(sums.inTime), open = open + \(sums.open),
          waiting = waiting + \(sums.waiting)
        WHERE day = \(place.day) AND assignee_id = \(place.assignee)
        """) == 1
    if isThere { return }
    try store.execute(
      """
      INSERT INTO handoff_day (day, assignee_id, handoffs, in_time, open, waiting)
      VALUES (\(place.day), \(place.assignee), \(sums.handoffs), \(sums.inTime), \(sums.open), \(sums.waiting))
      """)
  }

  // MARK: Reading

  /// By rep: hand-offs that were due in a range, and those of them answered in time.
  ///
  /// Whole days are kept; what is left at either end is counted.
  package static func answered(due range: Range<Int64>, in store: any Reading) throws -> [Int64: Sums] {
    var found: [Int64: Sums] = [:]
    // Added up here: to group them, SQLite would sort them first.
    func take(_ query: Query) throws {
      try store.scan(query, width: 3) { rows in
        for row in stride(from: 0, to: rows.count, by: 3) {
          found[rows[row], default: Sums()].handoffs += rows[row + 1]
          found[rows[row], default: Sums()].inTime += rows[row + 2]
        }
      }
    }
    let first = Instant(milliseconds: range.lowerBound - 1).number(of: Instant.day) + 1
    let end = Instant(milliseconds: range.upperBound).number(of: Instant.day)
    if first < end {
      try take(
        """
        SELECT assignee_id, handoffs, in_time
        FROM handoff_day
        WHERE day >= \(first) AND day < \(end)
        """)
    }
    let parts =
      first < end ? [range.lowerBound..<first * Instant.day, end * Instant.day..<range.upperBound] : [range]
    for part in parts where !part.isEmpty {
      try take(
        """
        SELECT assignee_id, 1, CASE WHEN answered_at <= due_at THEN 1 ELSE 0 END
        FROM handoff
        WHERE due_at >= \(part.lowerBound) AND due_at < \(part.upperBound) AND assignee_id IS NOT NULL AND state <> 5
        """)
    }
    return found
  }

  /// By rep: all that are open, and those of them that wait and were due before a day.
  package static func open(waitingBefore day: Int64, in store: any Reading) throws -> [Int64: Sums] {
    var found: [Int64: Sums] = [:]
    try store.scan(
      """
      SELECT assignee_id, CAST(SUM(open) AS BIGINT), CAST(SUM(CASE WHEN day < \(day) THEN waiting ELSE 0 END) AS BIGINT)
      FROM handoff_day
      WHERE open > 0
      GROUP BY assignee_id
      """, width: 3
    ) { rows in
      for row in stride(from: 0, to: rows.count, by: 3) {
        var sums = Sums()
        (sums.open, sums.waiting) = (rows[row + 1], rows[row + 2])
        found[rows[row]] = sums
      }
    }
    return found
  }

  /// All that is kept, days without any left out, and the same counted from the hand-offs: for the doctor.
  package static func keptAndCounted(in store: any Reading) throws -> (kept: [Place: Sums], counted: [Place: Sums]) {
    func read(_ query: Query) throws -> [Place: Sums] {
      var found: [Place: Sums] = [:]
      try store.scan(query, width: 6) { rows in
        for row in stride(from: 0, to: rows.count, by: 6) {
          var sums = Sums()
          (sums.handoffs, sums.inTime, sums.open, sums.waiting) = (
            rows[row + 2], rows[row + 3], rows[row + 4], rows[row + 5]
          )
          if sums != Sums() { found[Place(day: rows[row], assignee: rows[row + 1])] = sums }
        }
      }
      return found
    }
    return (
      try read("SELECT day, assignee_id, handoffs, in_time, open, waiting FROM handoff_day"),
      try read(Query(counting))
    )
  }

  fileprivate static let counting = """
    SELECT due_at / 86400000, assignee_id, count(*), CAST(SUM(CASE WHEN answered_at <= due_at THEN 1 ELSE 0 END) AS BIGINT),
      CAST(SUM(CASE WHEN state <= 2 THEN 1 ELSE 0 END) AS BIGINT),
      CAST(SUM(CASE WHEN state <= 2 AND answered_at IS NULL THEN 1 ELSE 0 END) AS BIGINT)
    FROM handoff
    WHERE assignee_id IS NOT NULL AND state <> 5
    GROUP BY 1, 2
    """
}

extension Schema {
  /// What reps' hand-offs come to by day, and inboxes read from their index alone.
  static func handoffDayTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE handoff_day (
        day \(d.integer) NOT NULL,
        assignee_id \(d.integer) NOT NULL REFERENCES member (id),
        handoffs \(d.integer) NOT NULL CHECK (handoffs >= 0),
        in_time \(d.integer) NOT NULL CHECK (in_time >= 0),
        open \(d.integer) NOT NULL CHECK (open >= 0),
        waiting \(d.integer) NOT NULL CHECK (waiting >= 0),
        PRIMARY KEY (day, assignee_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      INSERT INTO handoff_day (day, assignee_id, handoffs, in_time, open, waiting)
      \(HandoffDays.counting)
      """,
      "CREATE INDEX handoff_day_open ON handoff_day (assignee_id, day, open, waiting) WHERE open > 0",
      // All that inboxes ask of a row, the state too: SQLite looks at it although the condition says it.
      "DROP INDEX handoff_inbox",
      """
      CREATE INDEX handoff_inbox
      ON handoff (assignee_id, due_at, id, state, contact_id, quadrant, decision_at, answered_at)
      WHERE state <= 2
      """,
      "DROP INDEX handoff_waiting",
      // By the day alone: led by the person it was taken for counts of inboxes, which walked through what is past.
      "DROP INDEX handoff_answers",
      "CREATE INDEX handoff_due ON handoff (due_at, assignee_id, answered_at, state)",
      "CREATE INDEX handoff_none_entry ON handoff_none (entry_at, reason)",
    ]
  }
}
