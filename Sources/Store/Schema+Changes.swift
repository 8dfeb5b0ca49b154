import Persistence

extension Schema {
  /// What changed, and what was cancelled.
  static func changeTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE change (
        id \(d.id),
        owner \(d.integer) NOT NULL CHECK (owner BETWEEN 0 AND 7),
        entity_id \(d.integer) NOT NULL,
        field \(d.text) NOT NULL,
        at \(d.integer) NOT NULL,
        before_text \(d.text),
        after_text \(d.text),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX change_entity ON change (owner, entity_id)",
      """
      CREATE TABLE void (
        id \(d.id),
        fact \(d.integer) NOT NULL CHECK (fact BETWEEN 0 AND 2),
        fact_id \(d.integer) NOT NULL,
        reason \(d.text) NOT NULL CHECK (reason <> ''),
        by_rule \(d.integer) NOT NULL CHECK (by_rule IN (0, 1)),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        UNIQUE (fact, fact_id)
      ) \(d.strict)
      """,
    ]
  }
}
