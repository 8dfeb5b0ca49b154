package import Persistence

/// What the doctor asks of the store as it is.
package enum Checks {
  /// Deals that have contacts: how many, and how many are primary.
  package static func deals(in store: any Reading) throws -> [(deal: Int64, contacts: Int, primaries: Int)] {
    try store.rows(
      """
      SELECT deal_id, count(*), CAST(SUM(is_primary) AS BIGINT)
      FROM deal_contact
      GROUP BY deal_id
      ORDER BY deal_id
      """
    ).map { ($0.integer(0), $0.int(1), $0.int(2)) }
  }

  /// Whether an index stands.
  package static func hasIndex(_ name: String, _ dialect: Dialect, in store: any Reading) throws -> Bool {
    switch dialect {
    case .sqlite: try store.row("SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = \(name)") != nil
    case .postgres: try store.row("SELECT 1 FROM pg_indexes WHERE indexname = \(name)") != nil
    }
  }

  /// Messages that more than one touch is of: the first touch of each, and how many there are. At most 1,000.
  package static func doubledMessages(in store: any Reading) throws -> [(touch: Int64, count: Int)] {
    try store.rows(
      """
      SELECT min(id), count(*)
      FROM touch
      GROUP BY message_hash
      HAVING count(*) > 1
      ORDER BY min(id)
      LIMIT 1000
      """
    ).map { ($0.integer(0), $0.int(1)) }
  }

  /// Contacts with more than one open hand-off. At most 1,000.
  package static func doubledHandoffs(in store: any Reading) throws -> [(contact: Int64, count: Int)] {
    try store.rows(
      """
      SELECT contact_id, count(*)
      FROM handoff
      WHERE state <= 2
      GROUP BY contact_id
      HAVING count(*) > 1
      ORDER BY contact_id
      LIMIT 1000
      """
    ).map { ($0.integer(0), $0.int(1)) }
  }

  /// How many hand-offs wait for their first answer.
  package static func running(in store: any Reading) throws -> Int {
    try store.row("SELECT count(*) FROM handoff WHERE answered_at IS NULL AND state <= 3")?.int(0) ?? 0
  }

  /// Those of them for which no escalation was ever set. At most 1,000.
  package static func runningWithoutTimers(in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT id FROM handoff
      WHERE answered_at IS NULL AND state <= 3
        AND NOT EXISTS (SELECT 1 FROM timer WHERE timer.kind = 1 AND timer.subject_id = handoff.id)
      ORDER BY id LIMIT 1000
      """
    ).map { $0.integer(0) }
  }

  /// One column that must point at a row of another table.
  package struct Reference: Sendable {
    package let what: String
    private let rows: Query
    private let missing: Query

    init(_ what: String, rows: Query, missing: Query) {
      self.what = what
      self.rows = rows
      self.missing = missing
    }

    package func count(in store: any Reading) throws -> Int { try store.row(rows)?.int(0) ?? 0 }

    /// At most 1,000 ids of rows that point at nothing.
    package func orphans(in store: any Reading) throws -> [Int64] {
      try store.rows(missing).map { $0.integer(0) }
    }
  }

  package static let references: [Reference] = [
    Reference(
      "touch without its contact:", rows: "SELECT count(*) FROM touch",
      missing: """
        SELECT id FROM touch
        WHERE NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = touch.contact_id)
        ORDER BY id LIMIT 1000
        """),
    Reference(
      "touch without its texts:", rows: "SELECT count(*) FROM touch",
      missing: """
        SELECT touch.id FROM touch
        LEFT JOIN term AS channel ON channel.id = touch.channel_id
        LEFT JOIN term AS source ON source.id = touch.source_id
        LEFT JOIN term AS campaign ON campaign.id = touch.campaign_id
        LEFT JOIN term AS content ON content.id = touch.content_id
        LEFT JOIN term AS landing ON landing.id = touch.landing_id
        WHERE (touch.channel_id IS NOT NULL AND channel.id IS NULL)
          OR (touch.source_id IS NOT NULL AND source.id IS NULL)
          OR (touch.campaign_id IS NOT NULL AND campaign.id IS NULL)
          OR (touch.content_id IS NOT NULL AND content.id IS NULL)
          OR (touch.landing_id IS NOT NULL AND landing.id IS NULL)
        ORDER BY touch.id LIMIT 1000
        """),
    Reference(
      "touch without its changeset:", rows: "SELECT count(*) FROM touch",
      missing: """
        SELECT id FROM touch
        WHERE NOT EXISTS (SELECT 1 FROM changeset WHERE changeset.id = touch.changeset_id)
        ORDER BY id LIMIT 1000
        """),
    Reference(
      "stage entry without its contact:", rows: "SELECT count(*) FROM transition",
      missing: """
        SELECT id FROM transition
        WHERE NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = transition.contact_id)
        ORDER BY id LIMIT 1000
        """),
    Reference(
      "contact without its company or owner:", rows: "SELECT count(*) FROM contact",
      missing: """
        SELECT contact.id FROM contact
        LEFT JOIN company ON company.id = contact.company_id
        LEFT JOIN member ON member.id = contact.owner_id
        WHERE (contact.company_id IS NOT NULL AND company.id IS NULL)
          OR (contact.owner_id IS NOT NULL AND member.id IS NULL)
        ORDER BY contact.id LIMIT 1000
        """),
    Reference(
      "deal of a contact that is not there:", rows: "SELECT count(*) FROM deal_contact",
      missing: """
        SELECT deal_id FROM deal_contact
        WHERE NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = deal_contact.contact_id)
          OR NOT EXISTS (SELECT 1 FROM deal WHERE deal.id = deal_contact.deal_id)
        ORDER BY deal_id LIMIT 1000
        """),
    Reference(
      "external id of an entity that is not there:", rows: "SELECT count(*) FROM external_id",
      missing: """
        SELECT entity_id FROM external_id
        WHERE (kind = 0 AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = entity_id))
          OR (kind = 1 AND NOT EXISTS (SELECT 1 FROM company WHERE company.id = entity_id))
          OR (kind = 2 AND NOT EXISTS (SELECT 1 FROM deal WHERE deal.id = entity_id))
          OR (kind = 3 AND NOT EXISTS (SELECT 1 FROM member WHERE member.id = entity_id))
          OR (kind = 4 AND NOT EXISTS (SELECT 1 FROM cost WHERE cost.entity_id = external_id.entity_id))
        ORDER BY entity_id LIMIT 1000
        """),
    Reference(
      "note of a record that is not there:", rows: "SELECT count(*) FROM note",
      missing: """
        SELECT id FROM note
        WHERE (owner = 0 AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = entity_id))
          OR (owner = 1 AND NOT EXISTS (SELECT 1 FROM company WHERE company.id = entity_id))
          OR (owner = 2 AND NOT EXISTS (SELECT 1 FROM deal WHERE deal.id = entity_id))
        ORDER BY id LIMIT 1000
        """),
    Reference(
      "task without its contact:", rows: "SELECT count(*) FROM task",
      missing: """
        SELECT id FROM task
        WHERE NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = task.contact_id)
        ORDER BY id LIMIT 1000
        """),
    Reference(
      "merge whose survivor is not there, or whose other record still is:",
      rows: "SELECT count(*) FROM contact_merge WHERE undone_changeset_id IS NULL",
      missing: """
        SELECT own.id FROM contact_merge AS own
        WHERE own.undone_changeset_id IS NULL
          AND (EXISTS (SELECT 1 FROM contact WHERE contact.id = own.merged_id)
            OR NOT EXISTS (
              SELECT 1 FROM contact WHERE contact.id = own.survivor_id
              UNION ALL
              SELECT 1 FROM contact_merge AS later
              WHERE later.merged_id = own.survivor_id AND later.undone_changeset_id IS NULL))
        ORDER BY own.id LIMIT 1000
        """),
    Reference(
      "hand-off without its contact:", rows: "SELECT count(*) FROM handoff",
      missing: """
        SELECT id FROM handoff
        WHERE NOT EXISTS (SELECT 1 FROM contact WHERE contact.id = handoff.contact_id)
        ORDER BY id LIMIT 1000
        """),
    Reference(
      "attempt without its event:", rows: "SELECT count(*) FROM handoff_event WHERE kind = 2",
      missing: """
        SELECT id FROM handoff_event
        WHERE kind = 2 AND NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.event_id = handoff_event.id)
        ORDER BY id LIMIT 1000
        """),
    Reference(
      "void of a fact that is not there:", rows: "SELECT count(*) FROM void",
      missing: """
        SELECT id FROM void
        WHERE (fact = 0 AND NOT EXISTS (SELECT 1 FROM touch WHERE touch.id = fact_id))
          OR (fact = 1 AND NOT EXISTS (SELECT 1 FROM transition WHERE transition.id = fact_id))
          OR (fact = 2 AND NOT EXISTS (SELECT 1 FROM deal WHERE deal.id = fact_id))
        ORDER BY id LIMIT 1000
        """),
  ]
}
