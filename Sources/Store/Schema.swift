package import Persistence

/// Every migration of the schema, oldest first. Numbers are never reused; shipped ones never edited.
package enum Schema {
  package static let migrations: [Migration] = [first]

  private static let first = Migration(1, "the closed loop") { d in
    workspaceTables(d) + peopleTables(d) + contactTables(d) + touchTables(d) + dealTables(d) + moneyTables(d)
      + changeTables(d) + accessTables(d)
  }

  private static func workspaceTables(_ d: Dialect) -> [String] {
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
      """
      CREATE TABLE import_run (
        id \(d.id),
        kind \(d.text) NOT NULL,
        file_name \(d.text) NOT NULL,
        fingerprint \(d.integer) NOT NULL,
        state \(d.text) NOT NULL CHECK (state IN ('running', 'indexing', 'done', 'abandoned')),
        byte_offset \(d.integer) NOT NULL,
        read_bytes \(d.integer) NOT NULL,
        content_hash \(d.integer) NOT NULL,
        row_count \(d.integer) NOT NULL,
        new_count \(d.integer) NOT NULL,
        changed_count \(d.integer) NOT NULL,
        same_count \(d.integer) NOT NULL,
        skipped_count \(d.integer) NOT NULL,
        refused_count \(d.integer) NOT NULL,
        history \(d.integer) NOT NULL CHECK (history IN (0, 1)),
        started_at \(d.integer) NOT NULL,
        finished_at \(d.integer)
      ) \(d.strict)
      """,
      """
      CREATE TABLE import_refusal (
        import_id \(d.integer) NOT NULL REFERENCES import_run (id),
        line \(d.integer) NOT NULL,
        column_name \(d.text),
        code \(d.text) NOT NULL,
        reason \(d.text) NOT NULL,
        fields \(d.text) NOT NULL
      ) \(d.strict)
      """,
      "CREATE INDEX import_refusal_import ON import_refusal (import_id, line)",
    ]
  }

  private static func peopleTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE member (
        id \(d.id),
        name \(d.text) NOT NULL CHECK (name <> ''),
        email \(d.text),
        team \(d.text) CHECK (team IN ('marketing', 'both', 'sales')),
        manager \(d.text),
        region \(d.text),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      """
      CREATE TABLE member_role (
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        role \(d.text) NOT NULL,
        PRIMARY KEY (member_id, role)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE company (
        id \(d.id),
        name \(d.text) NOT NULL,
        name_key \(d.text) NOT NULL,
        domain \(d.text),
        owner_id \(d.integer) REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE INDEX company_name ON company (name_key)",
      "CREATE INDEX company_domain ON company (domain)",
    ]
  }

  private static func contactTables(_ d: Dialect) -> [String] {
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

  /// Built apart from the table, so that a large load can drop and rebuild them.
  package static let touchIndexes: [(name: String, definition: String)] = [
    ("touch_message", "CREATE UNIQUE INDEX touch_message ON touch (message_hash)"),
    ("touch_contact", "CREATE INDEX touch_contact ON touch (contact_id)"),
  ]

  private static func touchTables(_ d: Dialect) -> [String] {
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

  private static func dealTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE deal (
        id \(d.id),
        name \(d.text),
        company_id \(d.integer) REFERENCES company (id),
        owner_id \(d.integer) REFERENCES member (id),
        amount_minor \(d.integer) NOT NULL,
        currency \(d.text) NOT NULL CHECK (length(currency) = 3),
        pipeline_stage_id \(d.integer) REFERENCES term (id),
        probability \(d.real) CHECK (probability BETWEEN 0 AND 1),
        kind \(d.integer) CHECK (kind BETWEEN 0 AND 2),
        created_at \(d.integer) NOT NULL,
        created_span \(d.integer) NOT NULL CHECK (created_span >= 0),
        expected_close \(d.integer),
        outcome \(d.integer) NOT NULL CHECK (outcome BETWEEN 0 AND 2),
        closed_at \(d.integer),
        closed_span \(d.integer) NOT NULL CHECK (closed_span >= 0),
        loss_reason_id \(d.integer) REFERENCES term (id),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        closed_changeset_id \(d.integer) REFERENCES changeset (id),
        CHECK ((outcome = 0) = (closed_at IS NULL)),
        CHECK ((closed_at IS NULL) = (closed_changeset_id IS NULL))
      ) \(d.strict)
      """,
      "CREATE INDEX deal_company ON deal (company_id)",
      """
      CREATE TABLE deal_contact (
        deal_id \(d.integer) NOT NULL REFERENCES deal (id),
        contact_id \(d.integer) NOT NULL REFERENCES contact (id),
        is_primary \(d.integer) NOT NULL CHECK (is_primary IN (0, 1)),
        attached_at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (deal_id, contact_id)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE UNIQUE INDEX deal_contact_primary ON deal_contact (deal_id) WHERE is_primary = 1",
      "CREATE INDEX deal_contact_contact ON deal_contact (contact_id)",
    ]
  }

  /// Costs, goals and rates: each change is one more row of the same `cost.entity_id`, goal (measure, days) or rate
  /// (currency, day); the one of the latest changeset stands.
  private static func moneyTables(_ d: Dialect) -> [String] {
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

  private static func changeTables(_ d: Dialect) -> [String] {
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
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        UNIQUE (fact, fact_id)
      ) \(d.strict)
      """,
    ]
  }
}
