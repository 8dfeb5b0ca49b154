import Persistence

extension Schema {
  /// What people write beside the facts: notes, tasks, merges, removals, and their own wording of terms.
  static func recordTables(_ d: Dialect) -> [String] {
    [
      "CREATE INDEX contact_company ON contact (company_id)",
      """
      CREATE TABLE note (
        id \(d.id),
        owner \(d.integer) NOT NULL CHECK (owner BETWEEN 0 AND 2),
        entity_id \(d.integer) NOT NULL,
        text \(d.text) NOT NULL,
        at \(d.integer) NOT NULL,
        author \(d.text) NOT NULL,
        author_id \(d.integer) REFERENCES member (id),
        edited_at \(d.integer),
        deleted_at \(d.integer),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK ((text = '') = (deleted_at IS NOT NULL))
      ) \(d.strict)
      """,
      "CREATE INDEX note_entity ON note (owner, entity_id, at)",
      """
      CREATE TABLE task (
        id \(d.id),
        contact_id \(d.integer) NOT NULL REFERENCES contact (id),
        title \(d.text) NOT NULL CHECK (title <> ''),
        due_at \(d.integer) NOT NULL,
        assignee_id \(d.integer) REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        author \(d.text) NOT NULL,
        ended_at \(d.integer),
        is_done \(d.integer) NOT NULL CHECK (is_done IN (0, 1)),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK (is_done = 0 OR ended_at IS NOT NULL)
      ) \(d.strict)
      """,
      "CREATE INDEX task_contact ON task (contact_id, due_at)",
      "CREATE INDEX task_open ON task (assignee_id, due_at) WHERE ended_at IS NULL",
      """
      CREATE TABLE removal (
        kind \(d.integer) NOT NULL CHECK (kind IN (4, 5)),
        entity_id \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (kind, entity_id, changeset_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE glossary_wording (
        term \(d.text) NOT NULL CHECK (term <> ''),
        language \(d.text) NOT NULL CHECK (length(language) = 2),
        text \(d.text) NOT NULL CHECK (text <> ''),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (term, language)
      ) \(d.strictWithoutRowid)
      """,
    ] + mergeTables(d)
  }

  /// A merge, with all that makes its undoing exact: which facts moved, and both records as they were.
  private static func mergeTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE contact_merge (
        id \(d.id),
        survivor_id \(d.integer) NOT NULL,
        merged_id \(d.integer) NOT NULL,
        at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        undone_changeset_id \(d.integer) REFERENCES changeset (id),
        CHECK (survivor_id <> merged_id)
      ) \(d.strict)
      """,
      "CREATE INDEX contact_merge_survivor ON contact_merge (survivor_id)",
      "CREATE UNIQUE INDEX contact_merge_merged ON contact_merge (merged_id) WHERE undone_changeset_id IS NULL",
      // part: 0 the survivor before, 1 the merged record, 2 the survivor after; 3 and 4 others whose row changed with
      // theirs because they share deals, before and after.
      """
      CREATE TABLE merge_contact (
        merge_id \(d.integer) NOT NULL REFERENCES contact_merge (id),
        part \(d.integer) NOT NULL CHECK (part BETWEEN 0 AND 4),
        contact_id \(d.integer) NOT NULL,
        name \(d.text),
        email \(d.text),
        email_key \(d.text),
        phone \(d.text),
        title \(d.text),
        company_id \(d.integer) REFERENCES company (id),
        owner_id \(d.integer) REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        resting \(d.integer) NOT NULL,
        resting_until \(d.integer),
        resting_reason_id \(d.integer) REFERENCES term (id),
        next_action_at \(d.integer),
        next_action_default \(d.integer) NOT NULL,
        postponements \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (merge_id, part, contact_id)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX merge_contact_email ON merge_contact (email_key) WHERE part = 1",
      """
      CREATE TABLE merge_field (
        merge_id \(d.integer) NOT NULL REFERENCES contact_merge (id),
        part \(d.integer) NOT NULL CHECK (part BETWEEN 0 AND 2),
        field_id \(d.integer) NOT NULL REFERENCES field (id),
        term_id \(d.integer) NOT NULL REFERENCES term (id),
        PRIMARY KEY (merge_id, part, field_id)
      ) \(d.strictWithoutRowid)
      """,
      // kind: 0 touch, 1 transition, 2 note, 3 task.
      """
      CREATE TABLE merge_fact (
        merge_id \(d.integer) NOT NULL REFERENCES contact_merge (id),
        kind \(d.integer) NOT NULL CHECK (kind BETWEEN 0 AND 3),
        fact_id \(d.integer) NOT NULL,
        PRIMARY KEY (merge_id, kind, fact_id)
      ) \(d.strictWithoutRowid)
      """,
      """
      CREATE TABLE merge_external_id (
        merge_id \(d.integer) NOT NULL REFERENCES contact_merge (id),
        system_id \(d.integer) NOT NULL REFERENCES source_system (id),
        value \(d.text) NOT NULL,
        PRIMARY KEY (merge_id, system_id, value)
      ) \(d.strictWithoutRowid)
      """,
      // part: 0 the survivor's place on the deal, 1 the merged record's, both before.
      """
      CREATE TABLE merge_deal (
        merge_id \(d.integer) NOT NULL REFERENCES contact_merge (id),
        part \(d.integer) NOT NULL CHECK (part IN (0, 1)),
        deal_id \(d.integer) NOT NULL REFERENCES deal (id),
        is_primary \(d.integer) NOT NULL CHECK (is_primary IN (0, 1)),
        attached_at \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (merge_id, part, deal_id)
      ) \(d.strictWithoutRowid)
      """,
    ]
  }
}
