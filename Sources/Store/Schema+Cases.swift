import Persistence

extension Schema {
  /// What rejections have in common, the cases that they open, and who bought all the same.
  ///
  ///     handoff_event ── rejection_ground ── rejection_case
  static func caseTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE rejection_case (
        id \(d.id),
        reason \(d.text) NOT NULL CHECK (reason <> ''),
        ground \(d.text) NOT NULL CHECK (ground IN ('source', 'campaign', 'rule')),
        value \(d.text) NOT NULL CHECK (value <> ''),
        opened_at \(d.integer) NOT NULL,
        days \(d.integer) NOT NULL CHECK (days > 0),
        answer \(d.text) CHECK (answer IN ('keep', 'change-rule', 'drop-source', 'mend-data')),
        note \(d.text),
        answered_by \(d.integer) REFERENCES member (id),
        answered_at \(d.integer),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK ((answer IS NULL) = (answered_at IS NULL)),
        CHECK ((answer IS NULL) = (answered_by IS NULL))
      ) \(d.strict)
      """,
      "CREATE UNIQUE INDEX rejection_case_open ON rejection_case (reason, ground, value) WHERE answer IS NULL",
      // What a rejection's contact came by. case_id: the case that the rejection opened or was added to.
      """
      CREATE TABLE rejection_ground (
        event_id \(d.integer) NOT NULL REFERENCES handoff_event (id),
        ground \(d.text) NOT NULL CHECK (ground IN ('source', 'campaign', 'rule')),
        handoff_id \(d.integer) NOT NULL REFERENCES handoff (id),
        member_id \(d.integer) REFERENCES member (id),
        reason \(d.text) NOT NULL,
        value \(d.text) NOT NULL,
        at \(d.integer) NOT NULL,
        case_id \(d.integer) REFERENCES rejection_case (id),
        PRIMARY KEY (event_id, ground)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX rejection_ground_value ON rejection_ground (ground, value, reason, at)",
      "CREATE INDEX rejection_ground_case ON rejection_ground (case_id, event_id) WHERE case_id IS NOT NULL",
      // Rejected, and bought within 365 days [W13].
      """
      CREATE TABLE bought_anyway (
        handoff_id \(d.id) REFERENCES handoff (id),
        deal_id \(d.integer) NOT NULL,
        won_at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX bought_anyway_won ON bought_anyway (won_at, handoff_id)",
      """
      CREATE TABLE case_mark (
        id \(d.id) CHECK (id = 1),
        event_id \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL,
        threshold \(d.integer) NOT NULL CHECK (threshold > 1),
        days \(d.integer) NOT NULL CHECK (days > 0)
      ) \(d.strict)
      """,
      // From the first rejection on: what was rejected before counts.
      "INSERT INTO case_mark (id, event_id, changeset_id, threshold, days) VALUES (1, 0, 0, 5, 28)",
    ]
  }
}
