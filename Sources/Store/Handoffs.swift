package import Alignment
package import Persistence

/// Hand-offs with their histories: events are only ever added, and the row keeps what they come to.
package enum Handoffs {
  /// A row beside its history.
  package struct Stored: Sendable, Hashable {
    package var handoff: Handoff
    /// The quadrant frozen at the entry: 0 perfect, 1 warm, 2 curious, 3 cold; `nil` where nothing judged it.
    package var quadrant: Int64?
    /// The last instant of the first answer, with excuses.
    package var dueAt: Int64

    package init(handoff: Handoff, quadrant: Int64? = nil, dueAt: Int64) {
      self.handoff = handoff
      self.quadrant = quadrant
      self.dueAt = dueAt
    }
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try rows("id = \(id)", in: store).first
  }

  /// The one that is open (I5); `nil` where none is.
  package static func open(of contact: Int64, in store: any Reading) throws -> Stored? {
    try rows("contact_id = \(contact) AND state <= 2", in: store).first
  }

  /// All of a contact, the earliest entry first.
  package static func all(of contact: Int64, in store: any Reading) throws -> [Stored] {
    try rows("contact_id = \(contact) ORDER BY entry_at, id", in: store)
  }

  /// A person's open ones, the first due first, after a place in that order.
  package static func open(
    assignee: Int64, after: (due: Int64, id: Int64) = (.min, .min), limit: Int, in store: any Reading
  ) throws -> [Stored] {
    try rows(
      """
      assignee_id = \(assignee) AND state <= 2 AND (due_at > \(after.due) OR (due_at = \(after.due) AND id > \(after.id)))
      ORDER BY due_at, id
      LIMIT \(limit)
      """, in: store)
  }

  /// A person's open ones that nobody tried yet, the first due first.
  package static func unworked(of assignee: Int64, limit: Int, in store: any Reading) throws -> [Stored] {
    // The index is of open ones, and has to be told that these are.
    try rows(
      "assignee_id = \(assignee) AND state <= 2 AND state = 0 ORDER BY due_at, id LIMIT \(limit)", in: store)
  }

  /// Those that wait for a rep, the first due first, after a place in that order.
  package static func queue(
    after: (due: Int64, id: Int64) = (.min, .min), limit: Int, in store: any Reading
  ) throws -> [Stored] {
    try rows(
      """
      assignee_id IS NULL AND state <= 2
        AND (due_at > \(after.due) OR (due_at = \(after.due) AND id > \(after.id)))
      ORDER BY due_at, id
      LIMIT \(limit)
      """, in: store)
  }

  /// A person's decided ones, the last first, before a place in that order.
  package static func decided(
    assignee: Int64, before: (at: Int64, id: Int64) = (.max, .max), limit: Int, in store: any Reading
  ) throws -> [Stored] {
    try rows(
      """
      assignee_id = \(assignee) AND decided_at IS NOT NULL
        AND (decided_at < \(before.at) OR (decided_at = \(before.at) AND id < \(before.id)))
      ORDER BY decided_at DESC, id DESC
      LIMIT \(limit)
      """, in: store)
  }

  /// Whose it is about, and the MQL entry; without its history.
  package static func place(_ id: Int64, in store: any Reading) throws -> (contact: Int64, entry: Instant)? {
    try store.row("SELECT contact_id, entry_at FROM handoff WHERE id = \(id)").map {
      ($0.integer(0), Instant(milliseconds: $0.integer(1)))
    }
  }

  private static func rows(_ condition: Query, in store: any Reading) throws -> [Stored] {
    let columns = """
      SELECT id, contact_id, entry_at, quadrant, answer_time, answer, in_working_hours, warning_shares,
        reassignment_share, attempts, window_time, decision_at, agreement_version, due_at
      FROM handoff
      WHERE\u{20}
      """
    let found = try store.rows(Query(columns + condition.text, condition.values))
    let events = try HandoffEvents.all(ofEach: found.map { $0.integer(0) }, in: store)
    return found.map { row in
      let promise = HandoffPromise(
        answerTime: row.integer(4), answer: row.bool(5) ? .contact : .attempt,
        isInWorkingHours: row.bool(6), warningShares: row.text(7).split(separator: " ").compactMap { Int($0) },
        reassignmentShare: row.integerOrNil(8).map(Int.init), attempts: row.int(9), window: row.integer(10),
        decision: row.integerOrNil(11).map(Instant.init(milliseconds:)), agreementVersion: row.integerOrNil(12))
      let handoff = Handoff(
        ID(row.integer(0)), contact: ID(row.integer(1)), entry: Instant(milliseconds: row.integer(2)),
        promise: promise, events: events[row.integer(0)] ?? [])
      return Stored(handoff: handoff, quadrant: row.integerOrNil(3), dueAt: row.integer(13))
    }
  }

  /// A new one, with the events that it has by now.
  package static func insert(_ stored: Stored, changeset: Int64, in store: any Writing) throws {
    let (handoff, promise) = (stored.handoff, stored.handoff.promise)
    try store.execute(
      """
      INSERT INTO handoff
        (id, contact_id, entry_at, quadrant, answer_time, answer, in_working_hours, warning_shares,
        reassignment_share, attempts, window_time, decision_at, agreement_version, due_at, state, assignee_id,
        answered_at, decided_at, changeset_id)
      VALUES (\(handoff.id.rawValue), \(handoff.contact.rawValue), \(handoff.entry.milliseconds), \(stored.quadrant),
        \(promise.answerTime), \(promise.answer == .contact), \(promise.isInWorkingHours),
        \(promise.warningShares.map(String.init).joined(separator: " ")), \(promise.reassignmentShare),
        \(promise.attempts), \(promise.window), \(promise.decision?.milliseconds), \(promise.agreementVersion),
        \(stored.dueAt), \(Int64(handoff.state.code)), \(handoff.assignee?.rawValue),
        \(handoff.answeredAt?.milliseconds), \(handoff.decidedAt?.milliseconds), \(changeset))
      """)
    try HandoffEvents.append(handoff.events[...], of: handoff.id.rawValue, changeset: changeset, in: store)
    try HandoffDays.add(HandoffDays.Row(handoff, dueAt: stored.dueAt), in: store)
  }

  /// Adds the events that came since it was read, and what they come to.
  ///
  /// - Parameter count: how many events it had when it was read.
  package static func save(
    _ handoff: Handoff, after count: Int, message: String? = nil, changeset: Int64, in store: any Writing
  ) throws {
    try HandoffEvents.append(
      handoff.events[count...], of: handoff.id.rawValue, message: message, changeset: changeset, in: store)
    let before = try store.row(
      "SELECT state, assignee_id, due_at, answered_at FROM handoff WHERE id = \(handoff.id.rawValue)"
    ).map {
      HandoffDays.Row(
        state: $0.integer(0), assignee: $0.integerOrNil(1), dueAt: $0.integer(2), answeredAt: $0.integerOrNil(3))
    }
    try store.execute(
      """
      UPDATE handoff
      SET state = \(Int64(handoff.state.code)), assignee_id = \(handoff.assignee?.rawValue),
        answered_at = \(handoff.answeredAt?.milliseconds), decided_at = \(handoff.decidedAt?.milliseconds)
      WHERE id = \(handoff.id.rawValue)
      """)
    if let before {
      try HandoffDays.move(from: before, to: HandoffDays.Row(handoff, dueAt: before.dueAt), in: store)
    }
  }

  /// What a row keeps of its history for the indexes.
  package struct Row: Sendable {
    package let state: Int64
    package let assignee: Int64?
    package let answeredAt: Int64?
    package let decidedAt: Int64?

    package var isOpen: Bool { state <= 2 }
    package var isAccepted: Bool { state == 3 }

    /// From columns of a result in the order of the fields.
    fileprivate init(_ row: ResultRow) {
      state = row.integer(0)
      assignee = row.integerOrNil(1)
      answeredAt = row.integerOrNil(2)
      decidedAt = row.integerOrNil(3)
    }
  }

  /// What the row of one says, without its history.
  package static func row(_ id: Int64, in store: any Reading) throws -> Row? {
    try store.row("SELECT state, assignee_id, answered_at, decided_at FROM handoff WHERE id = \(id)").map(Row.init)
  }

  /// Each with its row, in order of id: for the doctor.
  package static func forEach(
    in store: any Reading, _ body: (Stored, Row) throws -> Void
  ) throws {
    var last: Int64 = 0
    while true {
      let page = try rows("id > \(last) ORDER BY id LIMIT 1000", in: store)
      guard let end = page.last?.handoff.id.rawValue else { return }
      let kept = try store.rows(
        """
        SELECT state, assignee_id, answered_at, decided_at
        FROM handoff
        WHERE id > \(last) AND id <= \(end)
        ORDER BY id
        """)
      for (stored, row) in zip(page, kept) { try body(stored, Row(row)) }
      last = end
    }
  }
}

extension HandoffDays.Row {
  fileprivate init(_ handoff: Handoff, dueAt: Int64) {
    self.init(
      state: Int64(handoff.state.code), assignee: handoff.assignee?.rawValue, dueAt: dueAt,
      answeredAt: handoff.answeredAt?.milliseconds)
  }
}
