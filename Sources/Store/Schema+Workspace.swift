import Persistence

extension Schema {
  /// The workspace itself, what it counts with, and the texts and names that facts repeat.
  static func workspaceTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE workspace (
        id \(d.id) CHECK (id = 1),
        name \(d.text) NOT NULL,
        time_zone \(d.text) NOT NULL,
        currency \(d.text) NOT NULL CHECK (length(currency) = 3),
        first_weekday \(d.integer) NOT NULL CHECK (first_weekday BETWEEN 1 AND 7),
        hash_key_low \(d.integer) NOT NULL,
        hash_key_high \(d.integer) NOT NULL,
        created_at \(d.integer) NOT NULL,
        go_live \(d.integer)
      ) \(d.strict)
      """,
      """
      CREATE TABLE sequence (
        name \(d.text) PRIMARY KEY,
        next \(d.integer) NOT NULL CHECK (next > 0)
      ) \(d.strict)
      """,
      """
      CREATE TABLE lease (
        name \(d.text) PRIMARY KEY,
        holder \(d.text) NOT NULL,
        process \(d.integer) NOT NULL,
        host \(d.text) NOT NULL,
        token \(d.integer) NOT NULL,
        since \(d.integer) NOT NULL,
        expires \(d.integer) NOT NULL
      ) \(d.strict)
      """,
      """
      CREATE TABLE changeset (
        id \(d.id),
        at \(d.integer) NOT NULL,
        actor \(d.text) NOT NULL,
        cause \(d.text) NOT NULL,
        history \(d.integer) NOT NULL CHECK (history IN (0, 1)),
        import_id \(d.integer) REFERENCES import_run (id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE stage_owner (
        stage \(d.integer) PRIMARY KEY CHECK (stage BETWEEN 0 AND 6),
        team \(d.text) NOT NULL CHECK (team IN ('marketing', 'both', 'sales'))
      ) \(d.strict)
      """,
      """
      CREATE TABLE source_system (
        id \(d.id),
        name \(d.text) NOT NULL UNIQUE
      ) \(d.strict)
      """,
      """
      CREATE TABLE term (
        id \(d.id),
        kind \(d.integer) NOT NULL,
        text \(d.text) NOT NULL CHECK (text <> ''),
        UNIQUE (kind, text)
      ) \(d.strict)
      """,
      """
      CREATE TABLE external_id (
        kind \(d.integer) NOT NULL,
        system_id \(d.integer) NOT NULL REFERENCES source_system (id),
        value \(d.text) NOT NULL,
        entity_id \(d.integer) NOT NULL,
        PRIMARY KEY (kind, system_id, value)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX external_id_entity ON external_id (kind, entity_id)",
    ] + importTables(d)
  }
}
