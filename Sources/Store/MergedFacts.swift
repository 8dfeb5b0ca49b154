package import Persistence

/// What moved from a merged contact to the survivor, fact by fact.
package enum MergedFacts {
  package enum Kind: Int64, CaseIterable, Sendable { case touch = 0, transition, note, task }

  /// Moves all facts of the merged contact; how many of each kind.
  ///
  /// A statement a kind, by the index on the contact: microseconds a fact.
  package static func move(
    _ merge: Int64, from merged: Int64, to survivor: Int64, in store: any Writing
  ) throws -> [Kind: Int] {
    let lists: [(Kind, Query, Query)] = [
      (
        .touch, "SELECT \(merge), 0, id FROM touch WHERE contact_id = \(merged)",
        "UPDATE touch SET contact_id = \(survivor) WHERE contact_id = \(merged)"
      ),
      (
        .transition, "SELECT \(merge), 1, id FROM transition WHERE contact_id = \(merged)",
        "UPDATE transition SET contact_id = \(survivor) WHERE contact_id = \(merged)"
      ),
      (
        .note, "SELECT \(merge), 2, id FROM note WHERE owner = 0 AND entity_id = \(merged)",
        "UPDATE note SET entity_id = \(survivor) WHERE owner = 0 AND entity_id = \(merged)"
      ),
      (
        .task, "SELECT \(merge), 3, id FROM task WHERE contact_id = \(merged)",
        "UPDATE task SET contact_id = \(survivor) WHERE contact_id = \(merged)"
      ),
    ]
    var moved: [Kind: Int] = [:]
    for (kind, list, update) in lists {
      try store.execute(Query("INSERT INTO merge_fact (merge_id, kind, fact_id) " + list.text, list.values))
      moved[kind] = try store.execute(update)
    }
    try store.execute(
      """
      INSERT INTO merge_external_id (merge_id, system_id, value)
      SELECT \(merge), system_id, value FROM external_id WHERE kind = 0 AND entity_id = \(merged)
      """)
    try store.execute("UPDATE external_id SET entity_id = \(survivor) WHERE kind = 0 AND entity_id = \(merged)")
    return moved
  }

  /// Gives the merged contact back what moved; what came to the survivor since stays there.
  package static func giveBack(
    _ merge: Int64, from survivor: Int64, to merged: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      UPDATE touch SET contact_id = \(merged)
      WHERE contact_id = \(survivor)
        AND id IN (SELECT fact_id FROM merge_fact WHERE merge_id = \(merge) AND kind = 0)
      """)
    try store.execute(
      """
      UPDATE transition SET contact_id = \(merged)
      WHERE contact_id = \(survivor)
        AND id IN (SELECT fact_id FROM merge_fact WHERE merge_id = \(merge) AND kind = 1)
      """)
    try store.execute(
      """
      UPDATE note SET entity_id = \(merged)
      WHERE owner = 0 AND entity_id = \(survivor)
        AND id IN (SELECT fact_id FROM merge_fact WHERE merge_id = \(merge) AND kind = 2)
      """)
    try store.execute(
      """
      UPDATE task SET contact_id = \(merged)
      WHERE contact_id = \(survivor)
        AND id IN (SELECT fact_id FROM merge_fact WHERE merge_id = \(merge) AND kind = 3)
      """)
    try store.execute(
      """
      UPDATE external_id SET entity_id = \(merged)
      WHERE kind = 0 AND entity_id = \(survivor)
        AND EXISTS (
          SELECT 1 FROM merge_external_id AS moved
          WHERE moved.merge_id = \(merge) AND moved.system_id = external_id.system_id
            AND moved.value = external_id.value)
      """)
  }

  /// Every fact of a kind that a merge ever moved: oldest merge first.
  package static func all(of kind: Kind, in store: any Reading) throws -> [(merge: Int64, fact: Int64)] {
    try store.rows("SELECT merge_id, fact_id FROM merge_fact WHERE kind = \(kind.rawValue) ORDER BY merge_id, fact_id")
      .map { ($0.integer(0), $0.integer(1)) }
  }

  /// How many facts of a kind came to a contact after a changeset.
  package static func count(
    of kind: Kind, contact: Int64, after changeset: Int64, in store: any Reading
  ) throws -> Int {
    let query: Query =
      switch kind {
      case .touch: "SELECT count(*) FROM touch WHERE contact_id = \(contact) AND changeset_id > \(changeset)"
      case .transition: "SELECT count(*) FROM transition WHERE contact_id = \(contact) AND changeset_id > \(changeset)"
      case .note:
        "SELECT count(*) FROM note WHERE owner = 0 AND entity_id = \(contact) AND changeset_id > \(changeset)"
      case .task: "SELECT count(*) FROM task WHERE contact_id = \(contact) AND changeset_id > \(changeset)"
      }
    return try store.row(query)?.int(0) ?? 0
  }
}
