package import Persistence

/// The hand-offs of a merged contact, which move to the survivor with it.
package enum MergedHandoffs {
  package static func move(
    _ merge: Int64, from merged: Int64, to survivor: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO merge_handoff (merge_id, handoff_id)
      SELECT \(merge), id FROM handoff WHERE contact_id = \(merged)
      """)
    try store.execute("UPDATE handoff SET contact_id = \(survivor) WHERE contact_id = \(merged)")
    try store.execute(
      """
      INSERT INTO merge_handoff_none (merge_id, entry_at, reason, changeset_id)
      SELECT \(merge), entry_at, reason, changeset_id FROM handoff_none WHERE contact_id = \(merged)
      """)
    try store.execute(
      """
      INSERT INTO handoff_none (contact_id, entry_at, reason, changeset_id)
      SELECT \(survivor), entry_at, reason, changeset_id FROM merge_handoff_none WHERE merge_id = \(merge)
      ON CONFLICT (contact_id, entry_at) DO NOTHING
      """)
    try store.execute("DELETE FROM handoff_none WHERE contact_id = \(merged)")
  }

  /// Gives back what moved; what came to the survivor since stays there.
  package static func giveBack(
    _ merge: Int64, from survivor: Int64, to merged: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      UPDATE handoff
      SET contact_id = \(merged)
      WHERE contact_id = \(survivor) AND id IN (SELECT handoff_id FROM merge_handoff WHERE merge_id = \(merge))
      """)
    try store.execute(
      """
      INSERT INTO handoff_none (contact_id, entry_at, reason, changeset_id)
      SELECT \(merged), entry_at, reason, changeset_id FROM merge_handoff_none WHERE merge_id = \(merge)
      ON CONFLICT (contact_id, entry_at) DO NOTHING
      """)
    try store.execute(
      """
      DELETE FROM handoff_none
      WHERE contact_id = \(survivor)
        AND EXISTS (
          SELECT 1 FROM merge_handoff_none AS moved
          WHERE moved.merge_id = \(merge) AND moved.entry_at = handoff_none.entry_at
            AND moved.changeset_id = handoff_none.changeset_id)
      """)
  }
}
