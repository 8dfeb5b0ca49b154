import Persistence

extension Schema {
  /// Built apart from the table, so that a large load can drop and rebuild them.
  package static let touchIndexes: [(name: String, definition: String)] = [
    ("touch_message", "CREATE UNIQUE INDEX touch_message ON touch (message_hash)"),
    ("touch_contact", "CREATE INDEX touch_contact ON touch (contact_id)"),
  ]

  /// Touches and what their columns do not hold.
  static func touchTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE touch (
        id \(d.id),
        contact_id \(d.integer) NOT NULL REFERENCES contact (id),
        at \(d.integer) NOT NULL,
        kind \(d.integer) NOT NULL CHECK (kind BETWEEN 0 AND 18),
        side \(d.integer) NOT NULL CHECK (side IN (0, 1)),
        mark \(d.integer) NOT NULL CHECK (mark BETWEEN 0 AND 2),
        channel_id \(d.integer) REFERENCES term (id),
        source_id \(d.integer) REFERENCES term (id),
        campaign_id \(d.integer) REFERENCES term (id),
        content_id \(d.integer) REFERENCES term (id),
        landing_id \(d.integer) REFERENCES term (id),
        visitor_id \(d.integer) REFERENCES term (id),
        owner_id \(d.integer) REFERENCES member (id),
        system_id \(d.integer) NOT NULL REFERENCES source_system (id),
        message_hash \(d.integer) NOT NULL,
        message_id \(d.text),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE touch_detail (
        touch_id \(d.id) REFERENCES touch (id),
        medium \(d.text),
        url \(d.text),
        referrer \(d.text),
        user_agent \(d.text),
        cost_minor \(d.integer),
        cost_currency \(d.text)
      ) \(d.strict)
      """,
    ] + touchIndexes.map(\.definition)
  }
}
