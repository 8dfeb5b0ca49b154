import Persistence

extension Schema {
  /// Rules by which leads go to reps, the hours of reps, and indexes for what inboxes and their heads ask.
  static func routingTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE routing_rule (
        id \(d.id),
        place \(d.integer) NOT NULL CHECK (place > 0),
        name \(d.text) NOT NULL CHECK (name <> ''),
        removed_at \(d.integer),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE routing_condition (
        rule_id \(d.integer) NOT NULL REFERENCES routing_rule (id),
        field \(d.text) NOT NULL CHECK (field <> ''),
        value \(d.text) NOT NULL CHECK (value <> ''),
        PRIMARY KEY (rule_id, field, value)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE routing_member (
        rule_id \(d.integer) NOT NULL REFERENCES routing_rule (id),
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        PRIMARY KEY (rule_id, member_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE member_hours (
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        weekday \(d.integer) NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        from_minute \(d.integer) NOT NULL CHECK (from_minute >= 0),
        until_minute \(d.integer) NOT NULL CHECK (until_minute <= 1440),
        PRIMARY KEY (member_id, weekday, from_minute),
        CHECK (from_minute < until_minute)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX handoff_waiting ON handoff (assignee_id, due_at) WHERE state <= 2 AND answered_at IS NULL",
      "CREATE INDEX handoff_answers ON handoff (assignee_id, due_at, answered_at, state)",
      "CREATE INDEX handoff_done ON handoff (assignee_id, decided_at, id) WHERE decided_at IS NOT NULL",
      "CREATE INDEX contact_nurtured ON contact (owner_id, resting_until, id) WHERE resting = 1",
      "CREATE INDEX absence_until ON absence (until_at)",
    ]
  }
}
