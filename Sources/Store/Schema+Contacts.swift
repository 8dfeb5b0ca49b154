import Persistence

extension Schema {
  /// Contacts, their fields and their way along the stages.
  static func contactTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE contact (
        id \(d.id),
        name \(d.text),
        email \(d.text),
        email_key \(d.text),
        phone \(d.text),
        title \(d.text),
        company_id \(d.integer) REFERENCES company (id),
        owner_id \(d.integer) REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        resting \(d.integer) NOT NULL CHECK (resting BETWEEN 0 AND 3),
        resting_until \(d.integer),
        resting_reason_id \(d.integer) REFERENCES term (id),
        next_action_at \(d.integer),
        next_action_default \(d.integer) NOT NULL CHECK (next_action_default IN (0, 1)),
        postponements \(d.integer) NOT NULL CHECK (postponements >= 0),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX contact_email ON contact (email_key)",
      """
      CREATE TABLE field (
        id \(d.id),
        owner \(d.integer) NOT NULL CHECK (owner BETWEEN 0 AND 2),
        name \(d.text) NOT NULL CHECK (name <> ''),
        UNIQUE (owner, name)
      ) \(d.strict)
      """,
      """
      CREATE TABLE field_value (
        field_id \(d.integer) NOT NULL REFERENCES field (id),
        entity_id \(d.integer) NOT NULL,
        term_id \(d.integer) NOT NULL REFERENCES term (id),
        PRIMARY KEY (field_id, entity_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE transition (
        id \(d.id),
        contact_id \(d.integer) NOT NULL REFERENCES contact (id),
        at \(d.integer) NOT NULL,
        span \(d.integer) NOT NULL CHECK (span >= 0),
        kind \(d.integer) NOT NULL CHECK (kind BETWEEN 0 AND 4),
        from_stage \(d.integer) NOT NULL CHECK (from_stage BETWEEN 0 AND 6),
        to_stage \(d.integer) NOT NULL CHECK (to_stage BETWEEN 0 AND 6),
        actor \(d.integer) NOT NULL CHECK (actor BETWEEN 0 AND 3),
        reason_id \(d.integer) REFERENCES term (id),
        until \(d.integer),
        definition_version \(d.integer),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (kind <> 1 OR (reason_id IS NOT NULL AND until IS NOT NULL)),
        CHECK (kind NOT IN (2, 3, 4) OR reason_id IS NOT NULL)
      ) \(d.strict)
      """,
      "CREATE INDEX transition_contact ON transition (contact_id)",
    ]
  }
}
