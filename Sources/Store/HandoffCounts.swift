package import Persistence
/// What stands in inboxes, by row alone: for orders and counts that no history is read for.
package enum HandoffCounts {
  /// One open hand-off as its row has it.
  package struct Line: Sendable, Hashable {
    package let id: Int64
    package let contact: Int64
    package let quadrant: Int64?
    package let dueAt: Int64
    package let decisionAt: Int64?
    package let isAnswered: Bool
  }

  /// A person's open ones, the first due first.
  package static func lines(of assignee: Int64, limit: Int, in store: any Reading) throws -> [Line] {
    try store.rows(
      """
      SELECT id, contact_id, quadrant, due_at, decision_at, answered_at IS NOT NULL
      FROM handoff
      WHERE assignee_id = \(assignee) AND state <= 2
      ORDER BY due_at, id
      LIMIT \(limit)
      """
    ).map {
      Line(
        id: $0.integer(0), contact: $0.integer(1), quadrant: $0.integerOrNil(2), dueAt: $0.integer(3),
        decisionAt: $0.integerOrNil(4), isAnswered: $0.bool(5))
    }
  }

  /// How many are open with a person, or with `nil` wait for one; not counted past the limit.
  package static func open(of assignee: Int64?, limit: Int, in store: any Reading) throws -> Int {
    let query: Query =
      if let assignee {
        """
        SELECT count(*)
        FROM (SELECT 1 FROM handoff WHERE assignee_id = \(assignee) AND state <= 2 LIMIT \(limit)) AS part
        """
      } else {
        """
        SELECT count(*)
        FROM (SELECT 1 FROM handoff WHERE assignee_id IS NULL AND state <= 2 LIMIT \(limit)) AS part
        """
      }
    return try store.row(query)?.int(0) ?? 0
  }

  /// Whether a person has one that nobody tried yet.
  package static func hasUnworked(_ assignee: Int64, in store: any Reading) throws -> Bool {
    try store.row("SELECT 1 FROM handoff WHERE assignee_id = \(assignee) AND state <= 2 AND state = 0 LIMIT 1") != nil
  }

  /// Everybody's open ones that wait for their first answer and are due in a range, in no order.
  package static func waiting(
    due range: Range<Int64>, in store: any Reading, _ body: (_ assignee: Int64, _ due: Int64) -> Void
  ) throws {
    try store.scan(
      """
      SELECT assignee_id, due_at
      FROM handoff
      WHERE due_at >= \(range.lowerBound) AND due_at < \(range.upperBound) AND assignee_id IS NOT NULL
        AND answered_at IS NULL AND +state <= 2
      """, width: 2
    ) { rows in
      for row in stride(from: 0, to: rows.count, by: 2) { body(rows[row], rows[row + 1]) }
    }
  }

  /// The entry of the newest hand-off that was made live; `nil` where there is none.
  package static func lastLiveEntry(in store: any Reading) throws -> Int64? {
    try store.row(
      """
      SELECT entry_at
      FROM handoff
      JOIN changeset ON changeset.id = handoff.changeset_id
      WHERE changeset.history = 0
      ORDER BY entry_at DESC
      LIMIT 1
      """)?.integer(0)
  }

  /// Whether there is any hand-off.
  package static func isEmpty(in store: any Reading) throws -> Bool {
    try store.row("SELECT 1 FROM handoff LIMIT 1") == nil
  }

  /// The last change to any hand-off: grows with each.
  package static func lastEvent(in store: any Reading) throws -> Int64 {
    try store.row("SELECT coalesce(max(id), 0) FROM handoff_event")?.integer(0) ?? 0
  }
}

/// Contacts that rest until a date.
package enum NurturedContacts {
  package struct Line: Sendable, Hashable {
    package let contact: Int64
    package let name: String?
    package let email: String?
    package let companyId: Int64?
    package let reasonId: Int64?
    package let until: Int64
  }

  /// A person's, the first to come back first, after a place in that order.
  package static func page(
    of owner: Int64, after: (until: Int64, id: Int64) = (.min, .min), limit: Int, in store: any Reading
  ) throws -> [Line] {
    try store.rows(
      """
      SELECT id, name, email, company_id, resting_reason_id, resting_until
      FROM contact
      WHERE owner_id = \(owner) AND resting = 1
        AND (resting_until > \(after.until) OR (resting_until = \(after.until) AND id > \(after.id)))
      ORDER BY resting_until, id
      LIMIT \(limit)
      """
    ).map {
      Line(
        contact: $0.integer(0), name: $0.textOrNil(1), email: $0.textOrNil(2), companyId: $0.integerOrNil(3),
        reasonId: $0.integerOrNil(4), until: $0.integer(5))
    }
  }
}
