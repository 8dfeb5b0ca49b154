import Persistence

extension Schema {
  /// Costs, goals and rates: each change is one more row of the same `cost.entity_id`, goal (measure, days) or rate
  /// (currency, day); the one of the latest changeset stands.
  static func moneyTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE cost (
        id \(d.id),
        entity_id \(d.integer) NOT NULL,
        campaign_id \(d.integer) REFERENCES term (id),
        channel_id \(d.integer) REFERENCES term (id),
        source_id \(d.integer) REFERENCES term (id),
        first_day \(d.integer) NOT NULL,
        last_day \(d.integer) NOT NULL,
        amount_minor \(d.integer) NOT NULL,
        currency \(d.text) NOT NULL CHECK (length(currency) = 3),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (first_day <= last_day),
        CHECK (campaign_id IS NOT NULL OR channel_id IS NOT NULL OR source_id IS NOT NULL)
      ) \(d.strict)
      """,
      "CREATE INDEX cost_entity ON cost (entity_id)",
      """
      CREATE TABLE goal (
        id \(d.id),
        entity_id \(d.integer) NOT NULL,
        measure \(d.text) NOT NULL,
        first_day \(d.integer) NOT NULL,
        last_day \(d.integer) NOT NULL,
        target \(d.integer) NOT NULL CHECK (target >= 0),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (first_day <= last_day)
      ) \(d.strict)
      """,
      "CREATE INDEX goal_days ON goal (measure, first_day, last_day)",
      """
      CREATE TABLE rate (
        currency \(d.text) NOT NULL CHECK (length(currency) = 3),
        day \(d.integer) NOT NULL,
        nano \(d.integer) NOT NULL CHECK (nano > 0),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (currency, day, changeset_id)
      ) \(d.strictWithoutRowid)
      """,
    ]
  }
}
