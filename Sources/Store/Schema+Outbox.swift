import Persistence

extension Schema {
  /// What is to leave the machine: made in the transaction of the change that it tells of, and kept until it is settled.
  ///
  /// A row waits, with the instant of its next attempt; to claim it moves that instant past the attempt's longest
  /// time, so that a row whose sender died is tried again by itself. Content is emptied once it is of no more use:
  /// links that let a person in do not stay.
  static func outboxTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE outbox (
        id \(d.id),
        kind \(d.text) NOT NULL CHECK (kind IN ('mail', 'hook')),
        purpose \(d.text) NOT NULL,
        destination \(d.text) NOT NULL CHECK (destination <> ''),
        reader \(d.text) NOT NULL,
        language \(d.text) NOT NULL,
        subject \(d.text) NOT NULL,
        content \(d.text) NOT NULL,
        html \(d.text) NOT NULL,
        message_id \(d.text) NOT NULL UNIQUE,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        created_at \(d.integer) NOT NULL,
        expires_at \(d.integer) NOT NULL,
        state \(d.text) NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed')),
        attempts \(d.integer) NOT NULL CHECK (attempts >= 0),
        next_at \(d.integer) NOT NULL,
        settled_at \(d.integer),
        reason \(d.text),
        answer_code \(d.integer),
        answer \(d.text),
        CHECK ((state = 'waiting') = (settled_at IS NULL))
      ) \(d.strict)
      """,
      "CREATE INDEX outbox_due ON outbox (kind, next_at) WHERE state = 'waiting'",
      "CREATE INDEX outbox_state ON outbox (state, id)",
    ]
  }
}
