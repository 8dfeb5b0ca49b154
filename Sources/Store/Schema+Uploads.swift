import Persistence

extension Schema {
  /// Files that people hand over in the browser or through the API, from their arrival to their import.
  static func uploadTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE upload (
        id \(d.id),
        file \(d.text) NOT NULL UNIQUE,
        file_name \(d.text) NOT NULL,
        size \(d.integer) NOT NULL CHECK (size >= 0),
        kind \(d.text) NOT NULL,
        origin \(d.text) NOT NULL,
        mapping \(d.text) NOT NULL,
        revision \(d.integer) NOT NULL,
        history \(d.integer) CHECK (history IN (0, 1)),
        state \(d.text) NOT NULL
          CHECK (state IN ('received', 'asked', 'running', 'done', 'failed', 'discarded')),
        import_id \(d.integer) REFERENCES import_run (id),
        fault_code \(d.text),
        fault \(d.text),
        notes \(d.text) NOT NULL,
        member_id \(d.integer) REFERENCES member (id),
        actor \(d.text) NOT NULL,
        created_at \(d.integer) NOT NULL,
        asked_at \(d.integer),
        finished_at \(d.integer)
      ) \(d.strict)
      """,
      "CREATE INDEX upload_state ON upload (state, asked_at)",
      "CREATE INDEX upload_import ON upload (import_id)",
    ]
  }
}
