import Persistence

extension Schema {
  /// Deals and who is on them.
  static func dealTables(_ d: Dialect) -> [String] {
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
}
