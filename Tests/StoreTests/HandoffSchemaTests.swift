import Persistence
import SQLiteDriver
import Store
import Testing

@Suite struct `The tables of hand-offs` {
  let storage: SQLiteStorage
  private let shelf: Shelf

  init() throws {
    shelf = try Shelf()
    storage = try SQLiteStorage.open(path: shelf.file(), create: true)
    try storage.migrate(Schema.migrations)
  }

  /// Every column in its order; `!` where it may not be null.
  static let golden = """
    absence: id member_id! from_at! until_at! changeset_id!
    attempt: event_id kind! outcome! source! message_id
    handoff: id contact_id! entry_at! quadrant answer_time! answer! in_working_hours! warning_shares! \
    reassignment_share attempts! window_time! decision_at agreement_version due_at! state! assignee_id answered_at \
    decided_at changeset_id!
    handoff_day: day! assignee_id! handoffs! in_time! open! waiting!
    handoff_event: id handoff_id! kind! at! by_id subject_id code reason note changeset_id!
    handoff_mark: id transition_id!
    handoff_member: member_id capacity! deputy_id
    handoff_none: contact_id! entry_at! reason! changeset_id!
    member_hours: member_id! weekday! from_minute! until_minute!
    merge_handoff: merge_id! handoff_id!
    merge_handoff_none: merge_id! entry_at! reason! changeset_id!
    routing_condition: rule_id! field! value!
    routing_member: rule_id! member_id!
    routing_rule: id place! name! removed_at changeset_id!
    routing_turn: rule! member_id! credit!
    timer: kind! subject_id! step! due_at! done_at is_moot
    """

  static let indexes = [
    "absence_member", "absence_until", "contact_nurtured", "handoff_contact", "handoff_day_open", "handoff_decided",
    "handoff_done", "handoff_due", "handoff_entry", "handoff_event_handoff", "handoff_event_rejection", "handoff_inbox",
    "handoff_none_entry", "handoff_open", "timer_due",
  ]

  @Test func `are as they were written down`() throws {
    let tables = Self.golden.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    let found = try tables.map { table in
      let columns = try storage.read { store in
        try store.rows(
          Query("SELECT name, \"notnull\" FROM pragma_table_info(?) ORDER BY cid", [.text(String(table))]))
      }
      return table + ": " + columns.map { $0.text(0) + ($0.bool(1) ? "!" : "") }.joined(separator: " ")
    }
    #expect(found.joined(separator: "\n") == Self.golden)
    let indexes = try storage.read { store in
      try store.rows("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
        .map { $0.text(0) }
    }
    #expect(Set(Self.indexes).isSubset(of: indexes))
  }

  /// I5, the inbox, what is due: none of them reads a table from end to end.
  @Test(arguments: [
    "SELECT id FROM handoff WHERE contact_id = 1 AND state <= 2",
    "SELECT id FROM handoff WHERE assignee_id = 1 AND state <= 2 ORDER BY due_at, id LIMIT 50",
    "SELECT kind FROM timer WHERE done_at IS NULL AND due_at <= 9 ORDER BY due_at, kind, subject_id, step LIMIT 200",
    "SELECT id FROM handoff WHERE entry_at >= 1 AND entry_at < 2 ORDER BY entry_at, id",
    "SELECT id FROM handoff WHERE decided_at >= 1 AND decided_at < 2 ORDER BY decided_at, id",
    "SELECT kind FROM handoff_event WHERE handoff_id IN (1, 2) ORDER BY handoff_id, id",
    "SELECT id FROM future_touch CROSS JOIN touch WHERE future_touch.at <= 9 AND touch.id = touch_id AND mark = 0",
    "SELECT id FROM handoff WHERE assignee_id IS NULL AND state <= 2 ORDER BY due_at, id LIMIT 50",
    "SELECT 1 FROM handoff WHERE assignee_id = 1 AND state <= 2 AND answered_at IS NULL AND due_at < 9 LIMIT 9",
    "SELECT assignee_id FROM handoff WHERE due_at >= 1 AND due_at < 9 AND state <> 5",
    "SELECT reason FROM handoff_none WHERE entry_at >= 1 AND entry_at < 9",
    "SELECT id FROM handoff WHERE assignee_id = 1 AND decided_at IS NOT NULL ORDER BY decided_at DESC, id DESC",
    "SELECT id FROM contact WHERE owner_id = 1 AND resting = 1 ORDER BY resting_until, id LIMIT 50",
  ])
  func `answer what is asked often by an index`(query: String) throws {
    let plan = try storage.read { try $0.rows(Query("EXPLAIN QUERY PLAN " + query)) }.map { $0.text(3) }
    #expect(plan.allSatisfy { $0.contains("SEARCH") }, "\(plan)")
  }

  /// However many are past: inboxes and teams are read from their indexes alone.
  @Test(arguments: [
    "SELECT 1 FROM handoff WHERE assignee_id = 1 AND state <= 2 LIMIT 100",
    "SELECT 1 FROM handoff WHERE assignee_id IS NULL AND state <= 2 LIMIT 100",
    """
    SELECT id, contact_id, quadrant, due_at, decision_at, answered_at IS NOT NULL FROM handoff
    WHERE assignee_id = 1 AND state <= 2 ORDER BY due_at, id LIMIT 9
    """,
    """
    SELECT assignee_id, due_at FROM handoff
    WHERE due_at >= 1 AND due_at < 9 AND assignee_id IS NOT NULL AND answered_at IS NULL AND +state <= 2
    """,
    "SELECT assignee_id, answered_at, state FROM handoff WHERE due_at >= 1 AND due_at < 9",
    "SELECT 1 FROM handoff WHERE assignee_id = 1 AND state <= 2 AND state = 0 LIMIT 1",
  ])
  func `is read from an index alone where it is asked with each page`(query: String) throws {
    let plan = try storage.read { try $0.rows(Query("EXPLAIN QUERY PLAN " + query)) }.map { $0.text(3) }
    #expect(plan.allSatisfy { $0.contains("COVERING INDEX") }, "\(plan)")
    #expect(plan.count == 1, "\(plan)")
  }

  @Test func `a second open hand-off of a contact is refused by the schema`() throws {
    #expect(throws: StorageError.self) {
      try storage.write { store in
        try store.execute("INSERT INTO changeset (id, at, actor, cause, history) VALUES (1, 0, 'a', 'b', 0)")
        try store.execute(
          """
          INSERT INTO contact (id, created_at, resting, next_action_default, postponements, changeset_id)
          VALUES (1, 0, 0, 0, 0, 1)
          """)
        for id in 1...2 {
          try store.execute(
            """
            INSERT INTO handoff (id, contact_id, entry_at, answer_time, answer, in_working_hours, warning_shares,
              attempts, window_time, due_at, state, changeset_id)
            VALUES (\(id), 1, \(id), 1, 0, 0, '', 0, 0, 1, \(id), 1)
            """)
        }
      }
    }
  }
}
