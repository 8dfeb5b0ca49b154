package import Persistence

/// The version of a record: the last changeset that made or changed it. Notes and tasks have no part in it.
package enum Versions {
  package static func contact(_ id: Int64, in store: any Reading) throws -> Int64 {
    try store.row(
      """
      SELECT max(version)
      FROM (
        SELECT changeset_id AS version FROM contact WHERE id = \(id)
        UNION ALL
        SELECT changeset_id FROM change
        WHERE owner = 0 AND entity_id = \(id) AND field NOT LIKE 'note:%' AND field NOT LIKE 'task:%'
          AND field NOT LIKE 'mark:%'
        UNION ALL
        SELECT changeset_id FROM transition WHERE contact_id = \(id)
        UNION ALL
        SELECT void.changeset_id
        FROM transition
        JOIN void ON void.fact = 1 AND void.fact_id = transition.id
        WHERE transition.contact_id = \(id)
      ) AS part
      """)?.integer(0) ?? 0
  }

  package static func company(_ id: Int64, in store: any Reading) throws -> Int64 {
    try store.row(
      """
      SELECT max(version)
      FROM (
        SELECT changeset_id AS version FROM company WHERE id = \(id)
        UNION ALL
        SELECT changeset_id FROM change WHERE owner = 1 AND entity_id = \(id) AND field NOT LIKE 'note:%'
      ) AS part
      """)?.integer(0) ?? 0
  }

  package static func deal(_ id: Int64, in store: any Reading) throws -> Int64 {
    try store.row(
      """
      SELECT max(version)
      FROM (
        SELECT changeset_id AS version FROM deal WHERE id = \(id)
        UNION ALL
        SELECT changeset_id FROM change WHERE owner = 2 AND entity_id = \(id) AND field NOT LIKE 'note:%'
        UNION ALL
        SELECT changeset_id FROM deal_contact WHERE deal_id = \(id)
        UNION ALL
        SELECT changeset_id FROM void WHERE fact = 2 AND fact_id = \(id)
      ) AS part
      """)?.integer(0) ?? 0
  }

  /// Whether what moves stages came to a contact's deals after a changeset: a deal, a close, another company or kind.
  package static func haveDealsMoved(of contact: Int64, after version: Int64, in store: any Reading) throws -> Bool {
    try store.row(
      """
      SELECT 1
      FROM deal_contact
      JOIN deal ON deal.id = deal_contact.deal_id
      WHERE deal_contact.contact_id = \(contact)
        AND (deal.changeset_id > \(version) OR deal_contact.changeset_id > \(version)
          OR EXISTS (
            SELECT 1 FROM change
            WHERE owner = 2 AND entity_id = deal.id AND change.changeset_id > \(version)
              AND field IN ('company', 'kind', 'created', 'outcome', 'closed'))
          OR EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id AND void.changeset_id > \(version)))
      LIMIT 1
      """) != nil
  }

  /// One change as it was recorded: what, when, by whom.
  package struct Recorded: Sendable, Hashable {
    package let id: Int64
    package let field: String
    package let at: Int64
    package let before: String?
    package let after: String?
    package let changesetId: Int64
    package let actor: String
    package let cause: String
  }

  /// Changes of one record before a place in their order, newest first.
  package static func changes(
    of owner: EntityKind, _ entity: Int64, after version: Int64 = 0, before: (at: Int64, id: Int64) = (.max, .max),
    limit: Int, in store: any Reading
  ) throws -> [Recorded] {
    try store.rows(
      """
      SELECT change.id, change.field, change.at, change.before_text, change.after_text, change.changeset_id,
        changeset.actor, changeset.cause
      FROM change
      JOIN changeset ON changeset.id = change.changeset_id
      WHERE change.owner = \(owner.rawValue) AND change.entity_id = \(entity) AND change.changeset_id > \(version)
        AND (change.at < \(before.at) OR (change.at = \(before.at) AND change.id < \(before.id)))
      ORDER BY change.at DESC, change.id DESC
      LIMIT \(limit)
      """
    ).map {
      Recorded(
        id: $0.integer(0), field: $0.text(1), at: $0.integer(2), before: $0.textOrNil(3), after: $0.textOrNil(4),
        changesetId: $0.integer(5), actor: $0.text(6), cause: $0.text(7))
    }
  }
}
