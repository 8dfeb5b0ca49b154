import Persistence

extension Schema {
  /// Hand-offs with their histories, whose turn it is, and what is due when.
  ///
  ///     contact ── handoff ── handoff_event ── attempt
  ///     contact ── handoff_none                 an MQL that was not handed off, and why
  ///     timer                                   due once, done once
  static func handoffTables(_ d: Dialect) -> [String] {
    [
      // The promise is the row's: a later agreement changes nothing of it. State, assignee and answer are what the
      // events come to, kept for the indexes.
      """
      CREATE TABLE handoff (
        id \(d.id),
        contact_id \(d.integer) NOT NULL REFERENCES contact (id),
        entry_at \(d.integer) NOT NULL,
        quadrant \(d.integer) CHECK (quadrant BETWEEN 0 AND 3),
        answer_time \(d.integer) NOT NULL CHECK (answer_time > 0),
        answer \(d.integer) NOT NULL CHECK (answer IN (0, 1)),
        in_working_hours \(d.integer) NOT NULL CHECK (in_working_hours IN (0, 1)),
        warning_shares \(d.text) NOT NULL,
        reassignment_share \(d.integer) CHECK (reassignment_share >= 100),
        attempts \(d.integer) NOT NULL CHECK (attempts >= 0),
        window_time \(d.integer) NOT NULL CHECK (window_time >= 0),
        decision_at \(d.integer),
        agreement_version \(d.integer),
        due_at \(d.integer) NOT NULL,
        state \(d.integer) NOT NULL CHECK (state BETWEEN 0 AND 5),
        assignee_id \(d.integer) REFERENCES member (id),
        answered_at \(d.integer),
        decided_at \(d.integer),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      // I5: at most one open hand-off of a contact.
      "CREATE UNIQUE INDEX handoff_open ON handoff (contact_id) WHERE state <= 2",
      "CREATE INDEX handoff_contact ON handoff (contact_id)",
      "CREATE INDEX handoff_inbox ON handoff (assignee_id, due_at, id) WHERE state <= 2",
      "CREATE INDEX handoff_entry ON handoff (entry_at)",
      "CREATE INDEX handoff_decided ON handoff (decided_at) WHERE decided_at IS NOT NULL",
      // kind: 0 made, 1 assigned, 2 attempted, 3 warned, 4 escalated, 5 returned, 6 accepted, 7 rejected, 8 merged,
      // 9 reopened. subject: the member of 1, the hand-off of 8. code: the cause of 1 and 5, the share of 3.
      """
      CREATE TABLE handoff_event (
        id \(d.id),
        handoff_id \(d.integer) NOT NULL REFERENCES handoff (id),
        kind \(d.integer) NOT NULL CHECK (kind BETWEEN 0 AND 9),
        at \(d.integer) NOT NULL,
        by_id \(d.integer) REFERENCES member (id),
        subject_id \(d.integer),
        code \(d.integer),
        reason \(d.text),
        note \(d.text),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (kind NOT IN (1, 8) OR subject_id IS NOT NULL),
        CHECK (kind NOT IN (1, 3, 5) OR code IS NOT NULL),
        CHECK ((kind = 7) = (reason IS NOT NULL))
      ) \(d.strict)
      """,
      "CREATE INDEX handoff_event_handoff ON handoff_event (handoff_id)",
      "CREATE INDEX handoff_event_rejection ON handoff_event (at) WHERE kind = 7",
      """
      CREATE TABLE attempt (
        event_id \(d.id) REFERENCES handoff_event (id),
        kind \(d.integer) NOT NULL CHECK (kind BETWEEN 0 AND 3),
        outcome \(d.integer) NOT NULL CHECK (outcome BETWEEN 0 AND 4),
        source \(d.integer) NOT NULL CHECK (source IN (0, 1)),
        message_id \(d.text) UNIQUE
      ) \(d.strict)
      """,
      """
      CREATE TABLE handoff_none (
        contact_id \(d.integer) NOT NULL REFERENCES contact (id),
        entry_at \(d.integer) NOT NULL,
        reason \(d.integer) NOT NULL CHECK (reason BETWEEN 0 AND 5),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (contact_id, entry_at)
      ) \(d.strictWithoutRowid)
      """,
      // What a merge of contacts moved, so that undoing it moves the same back.
      """
      CREATE TABLE merge_handoff (
        merge_id \(d.integer) NOT NULL REFERENCES contact_merge (id),
        handoff_id \(d.integer) NOT NULL REFERENCES handoff (id),
        PRIMARY KEY (merge_id, handoff_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE merge_handoff_none (
        merge_id \(d.integer) NOT NULL REFERENCES contact_merge (id),
        entry_at \(d.integer) NOT NULL,
        reason \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (merge_id, entry_at)
      ) \(d.strictWithoutRowid)
      """,
      // kind: 0 warning, 1 escalation, 2 reassignment, 3 wake-up. One that is done without effect is moot.
      """
      CREATE TABLE timer (
        kind \(d.integer) NOT NULL CHECK (kind BETWEEN 0 AND 3),
        subject_id \(d.integer) NOT NULL,
        step \(d.integer) NOT NULL,
        due_at \(d.integer) NOT NULL,
        done_at \(d.integer),
        is_moot \(d.integer) CHECK (is_moot IN (0, 1)),
        PRIMARY KEY (kind, subject_id, step),
        CHECK ((done_at IS NULL) = (is_moot IS NULL))
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX timer_due ON timer (due_at, kind, subject_id, step) WHERE done_at IS NULL",
      """
      CREATE TABLE routing_turn (
        rule \(d.integer) NOT NULL CHECK (rule >= 0),
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        credit \(d.integer) NOT NULL,
        PRIMARY KEY (rule, member_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE handoff_member (
        member_id \(d.id) REFERENCES member (id),
        capacity \(d.integer) NOT NULL CHECK (capacity >= 0),
        deputy_id \(d.integer) REFERENCES member (id),
        CHECK (deputy_id <> member_id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE absence (
        id \(d.id),
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        from_at \(d.integer) NOT NULL,
        until_at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (from_at < until_at)
      ) \(d.strict)
      """,
      "CREATE INDEX absence_member ON absence (member_id, until_at)",
      // Which of the stage entries were looked at for hand-offs.
      """
      CREATE TABLE handoff_mark (
        id \(d.id) CHECK (id = 1),
        transition_id \(d.integer) NOT NULL
      ) \(d.strict)
      """,
      // What a workspace had before is past: it makes no hand-offs and starts no clocks.
      "INSERT INTO handoff_mark (id, transition_id) SELECT 1, coalesce(max(id), 0) FROM transition",
      """
      UPDATE workspace
      SET go_live = (SELECT coalesce(max(at), 0) + 1 FROM changeset)
      WHERE go_live IS NULL
      """,
    ]
  }
}
