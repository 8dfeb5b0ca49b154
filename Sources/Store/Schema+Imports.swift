import Persistence

extension Schema {
  /// Loads of files, and the rows they refused.
  static func importTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE import_run (
        id \(d.id),
        kind \(d.text) NOT NULL,
        file_name \(d.text) NOT NULL,
        fingerprint \(d.integer) NOT NULL,
        state \(d.text) NOT NULL CHECK (state IN ('running', 'indexing', 'done', 'abandoned', 'undone')),
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
}
