package import Persistence

/// Keys that programs send with a creation, so that sending it again does not make a second one.
package enum IdempotencyKeys {
  package struct Stored: Hashable, Sendable {
    package let requestHash: String
    package let createdAt: Int64
    /// Whether it was answered; else it is being worked on.
    package let isAnswered: Bool
    package let text: String?
    package let version: Int64?
    package let location: String?
  }

  package static func find(_ key: String, token: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT request_hash, created_at, is_answered, answer, version, location
      FROM idempotency_key
      WHERE token_id = \(token) AND idempotency_key = \(key)
      """
    ).map { row in
      Stored(
        requestHash: row.text(0), createdAt: row.integer(1), isAnswered: row.bool(2), text: row.textOrNil(3),
        version: row.integerOrNil(4), location: row.textOrNil(5))
    }
  }

  package static func insert(
    _ key: String, token: Int64, requestHash: String, at now: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO idempotency_key (token_id, idempotency_key, request_hash, created_at, is_answered)
      VALUES (\(token), \(key), \(requestHash), \(now), \(false))
      """)
  }

  package static func answer(
    _ key: String, token: Int64, text: String?, version: Int64?, location: String?, in store: any Writing
  ) throws {
    try store.execute(
      """
      UPDATE idempotency_key
      SET is_answered = \(true), answer = \(text), version = \(version), location = \(location)
      WHERE token_id = \(token) AND idempotency_key = \(key)
      """)
  }

  package static func remove(_ key: String, token: Int64, in store: any Writing) throws {
    try store.execute("DELETE FROM idempotency_key WHERE token_id = \(token) AND idempotency_key = \(key)")
  }

  package static func removeAll(before end: Int64, in store: any Writing) throws {
    try store.execute("DELETE FROM idempotency_key WHERE created_at < \(end)")
  }
}

extension Schema {
  static func idempotencyTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE idempotency_key (
        token_id \(d.integer) NOT NULL REFERENCES api_token (id),
        idempotency_key \(d.text) NOT NULL CHECK (idempotency_key <> ''),
        request_hash \(d.text) NOT NULL,
        created_at \(d.integer) NOT NULL,
        is_answered \(d.integer) NOT NULL CHECK (is_answered IN (0, 1)),
        answer \(d.text),
        version \(d.integer),
        location \(d.text),
        PRIMARY KEY (token_id, idempotency_key)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX idempotency_key_created ON idempotency_key (created_at)",
    ]
  }
}
