import Persistence

extension Schema {
  /// Whom the teams look for, as versions that everyone acknowledges; and the radar's figures of each day.
  ///
  ///     persona ── persona_version ── persona_acknowledgement
  static func personaTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE persona (
        id \(d.id),
        kind \(d.text) NOT NULL CHECK (kind IN ('persona', 'ideal-customer')),
        name \(d.text) NOT NULL CHECK (name <> ''),
        name_key \(d.text) NOT NULL UNIQUE,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE persona_version (
        id \(d.id),
        persona_id \(d.integer) NOT NULL REFERENCES persona (id),
        version \(d.integer) NOT NULL CHECK (version > 0),
        content \(d.text) NOT NULL CHECK (content <> ''),
        content_hash \(d.text) NOT NULL CHECK (length(content_hash) = 64),
        author_id \(d.integer) NOT NULL REFERENCES member (id),
        at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        UNIQUE (persona_id, version)
      ) \(d.strict)
      """,
      """
      CREATE TABLE persona_acknowledgement (
        version_id \(d.integer) NOT NULL REFERENCES persona_version (id),
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (version_id, member_id)
      ) \(d.strictWithoutRowid)
      """,
      // I1 as it stood on a day of the workspace; written once.
      """
      CREATE TABLE radar_certificate (
        day \(d.id),
        at \(d.integer) NOT NULL,
        people \(d.integer) NOT NULL CHECK (people >= 0),
        resting \(d.integer) NOT NULL CHECK (resting >= 0),
        no_owner \(d.integer) NOT NULL CHECK (no_owner >= 0),
        no_date \(d.integer) NOT NULL CHECK (no_date >= 0),
        no_reason \(d.integer) NOT NULL CHECK (no_reason >= 0),
        overdue \(d.integer) NOT NULL CHECK (overdue >= 0),
        unflagged \(d.integer) NOT NULL CHECK (unflagged >= 0),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
    ]
  }
}
