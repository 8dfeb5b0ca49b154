package import Persistence

/// What is stored, in numbers.
package enum Holdings {
  /// Records that a source's identifiers name, by source and kind; sources in the order of their names.
  ///
  /// - Complexity: one pass over the index of external ids.
  package static func bySource(in store: any Reading) throws -> [(source: String, kind: EntityKind, count: Int)] {
    try store.rows(
      """
      SELECT source_system.name, external_id.kind, COUNT(*)
      FROM external_id
      JOIN source_system ON source_system.id = external_id.system_id
      GROUP BY source_system.name, external_id.kind
      ORDER BY source_system.name, external_id.kind
      """
    ).compactMap { row in
      EntityKind(rawValue: row.integer(1)).map { (row.text(0), $0, row.int(2)) }
    }
  }

  /// Programs behind marked touches among the newest, by kind and mark.
  ///
  /// - Parameter newest: how many touches are looked at, by their ids.
  package static func markedAgents(
    newest: Int, in store: any Reading
  ) throws -> [(kind: Int64, mark: Int64, agent: String?, count: Int)] {
    try store.rows(
      """
      SELECT touch.kind, touch.mark, touch_detail.user_agent, COUNT(*)
      FROM touch
      LEFT JOIN touch_detail ON touch_detail.touch_id = touch.id
      WHERE touch.id > (SELECT MAX(id) FROM touch) - \(newest) AND touch.mark <> 0
      GROUP BY touch.kind, touch.mark, touch_detail.user_agent
      """
    ).map { ($0.integer(0), $0.integer(1), $0.textOrNil(2), $0.int(3)) }
  }
}
