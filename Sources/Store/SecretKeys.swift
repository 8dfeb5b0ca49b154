package import Persistence

/// Keys of this database, made once: cookies and cursors that were signed before a restart hold after it.
package enum SecretKeys {
  package static func find(_ name: String, in store: any Reading) throws -> String? {
    try store.row("SELECT value FROM secret_key WHERE name = \(name)")?.text(0)
  }

  /// Keeps the value where there is none yet; the one that is kept.
  package static func keep(_ value: String, as name: String, at now: Int64, in store: any Writing) throws -> String {
    try store.execute(
      """
      INSERT INTO secret_key (name, value, created_at)
      VALUES (\(name), \(value), \(now))
      ON CONFLICT (name) DO NOTHING
      """)
    return try find(name, in: store) ?? value
  }
}
