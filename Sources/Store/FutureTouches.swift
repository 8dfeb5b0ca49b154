package import Alignment
package import Persistence

/// Touches that are dated ahead: the definition judges each when its time comes.
package enum FutureTouches {
  package static func keep(_ touches: [(id: Int64, at: Instant)], in store: any Writing) throws {
    for touch in touches {
      try store.execute(
        """
        INSERT INTO future_touch (touch_id, at) VALUES (\(touch.id), \(touch.at.milliseconds))
        ON CONFLICT (touch_id) DO NOTHING
        """)
    }
  }

  /// Those that are there already: for a definition that comes into force.
  ///
  /// - Complexity: O(*touches*).
  package static func keepAll(after now: Instant, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO future_touch (touch_id, at)
      SELECT touch.id, touch.at
      FROM touch
      JOIN changeset ON changeset.id = touch.changeset_id
      WHERE touch.at > \(now.milliseconds) AND mark = 0 AND changeset.history = 0
      ON CONFLICT (touch_id) DO NOTHING
      """)
  }

  /// Those whose time has come and that are still there, in order of id.
  package static func due(
    at now: Instant, in store: any Reading
  ) throws -> [(id: Int64, contact: Int64, at: Instant)] {
    try store.rows(
      // CROSS JOIN, and ordered here: to have them in order, SQLite would walk along all touches.
      """
      SELECT touch.id, contact_id, touch.at
      FROM future_touch
      CROSS JOIN touch
      WHERE future_touch.at <= \(now.milliseconds) AND touch.id = touch_id AND mark = 0
      """
    ).map { ($0.integer(0), $0.integer(1), Instant(milliseconds: $0.integer(2))) }.sorted { $0.0 < $1.0 }
  }

  package static func remove(through now: Instant, in store: any Writing) throws {
    try store.execute("DELETE FROM future_touch WHERE at <= \(now.milliseconds)")
  }
}

extension Schema {
  static func futureTouchTables(_ d: Dialect) -> [String] {
    [
      // A touch that an undone import takes away leaves its row to pass by itself.
      """
      CREATE TABLE future_touch (
        touch_id \(d.id),
        at \(d.integer) NOT NULL
      ) \(d.strict)
      """,
      "CREATE INDEX future_touch_at ON future_touch (at)",
    ]
  }
}
