package import Persistence

/// What one import left in the store: found by its changesets, and taken away again where it is undone.
package struct ImportTraces: Sendable {
  /// Before the name of a system: the field under which a change keeps an external id that was added.
  package static let externalId = "external-id:"

  package let importId: Int64

  package init(of importId: Int64) { self.importId = importId }

  /// Its changesets, for `IN`.
  private var own: String { "(SELECT id FROM changeset WHERE import_id = ?)" }

  private func query(_ text: String) -> Query {
    Query(text.replacing("#", with: own), text.filter { $0 == "#" }.map { _ in .integer(importId) })
  }

  private func ids(_ text: String, in store: any Reading) throws -> [Int64] {
    try store.rows(query(text)).map { $0.integer(0) }
  }

  // MARK: Values

  /// What it changed, newest first, and whether somebody changed the same value since.
  package func changes(in store: any Reading) throws -> [(owner: EntityKind, change: Changes.Stored, isChanged: Bool)] {
    try store.rows(
      query(
        """
        SELECT owner, id, entity_id, field, at, before_text, after_text, changeset_id,
          EXISTS (
            SELECT 1 FROM change AS later
            WHERE later.owner = change.owner AND later.entity_id = change.entity_id AND later.field = change.field
              AND later.id > change.id AND later.changeset_id NOT IN #)
        FROM change
        WHERE changeset_id IN #
        ORDER BY id DESC
        """)
    ).compactMap { row in
      EntityKind(rawValue: row.integer(0)).map {
        (
          $0,
          Changes.Stored(
            id: row.integer(1), entityId: row.integer(2), field: row.text(3), at: row.integer(4),
            before: row.textOrNil(5), after: row.textOrNil(6), changesetId: row.integer(7)), row.bool(8)
        )
      }
    }
  }

  /// Removes its versions of costs, goals and rates; how many there were.
  package func removeMoney(in store: any Writing) throws -> Int {
    var count = 0
    for table in ["cost", "goal", "rate"] {
      count += try store.execute(query("DELETE FROM \(table) WHERE changeset_id IN #"))
    }
    try store.execute(
      """
      DELETE FROM external_id
      WHERE kind = 4 AND NOT EXISTS (SELECT 1 FROM cost WHERE cost.entity_id = external_id.entity_id)
      """)
    return count
  }

  // MARK: Facts

  /// Removes its touches with what hangs on them; how many there were.
  package func removeTouches(in store: any Writing) throws -> Int {
    try store.execute(
      query("DELETE FROM touch_detail WHERE touch_id IN (SELECT id FROM touch WHERE changeset_id IN #)"))
    try store.execute(
      query("DELETE FROM void WHERE fact = 0 AND fact_id IN (SELECT id FROM touch WHERE changeset_id IN #)"))
    return try store.execute(query("DELETE FROM touch WHERE changeset_id IN #"))
  }

  /// Contacts with an open hand-off that may rest on what it brought: on its stage entries or its touches.
  package func handedOff(in store: any Reading) throws -> [Int64] {
    try ids(
      """
      SELECT contact_id FROM handoff
      WHERE state <= 2
        AND (EXISTS (SELECT 1 FROM transition WHERE contact_id = handoff.contact_id AND changeset_id IN #)
          OR EXISTS (SELECT 1 FROM touch WHERE contact_id = handoff.contact_id AND changeset_id IN #))
      ORDER BY contact_id
      """, in: store)
  }

  /// Removes its stage entries, and the voids it made of others'; how many entries there were.
  package func removeTransitions(in store: any Writing) throws -> Int {
    try store.execute(query("DELETE FROM void WHERE changeset_id IN #"))
    try store.execute(
      query("DELETE FROM void WHERE fact = 1 AND fact_id IN (SELECT id FROM transition WHERE changeset_id IN #)"))
    // What was written down of the entries goes with them.
    for table in ["mql_score_reason", "mql_score", "mql_cycle"] {
      try store.execute(
        query("DELETE FROM \(table) WHERE transition_id IN (SELECT id FROM transition WHERE changeset_id IN #)"))
    }
    try store.execute(
      query(
        """
        DELETE FROM handoff_none
        WHERE EXISTS (
          SELECT 1 FROM transition
          WHERE transition.contact_id = handoff_none.contact_id AND transition.at = handoff_none.entry_at
            AND changeset_id IN #)
        """))
    return try store.execute(query("DELETE FROM transition WHERE changeset_id IN #"))
  }

  /// Contacts whose stages may turn on what it brought: of its deals and of their companies' deals, and those that
  /// have an entry or a void of its.
  package func movedContacts(in store: any Reading) throws -> Set<Int64> {
    var contacts: Set<Int64> = []
    let deals = try ids(
      """
      SELECT id FROM deal WHERE changeset_id IN #
      UNION SELECT deal_id FROM deal_contact WHERE changeset_id IN #
      UNION SELECT entity_id FROM change WHERE owner = 2 AND changeset_id IN #
      """, in: store)
    for deal in deals { contacts.formUnion(try DealHistories.contacts(movedBy: deal, in: store)) }
    contacts.formUnion(
      try ids(
        """
        SELECT transition.contact_id
        FROM void
        JOIN transition ON transition.id = void.fact_id
        WHERE void.fact = 1 AND void.changeset_id IN #
        """, in: store))
    return contacts
  }

  /// Removes an external id that was added to something that was there; false where it is gone already.
  package static func removeExternalId(
    _ value: String, system: String, of kind: EntityKind, _ entity: Int64, in store: any Writing
  ) throws -> Bool {
    try store.execute(
      """
      DELETE FROM external_id
      WHERE kind = \(kind.rawValue) AND value = \(value) AND entity_id = \(entity)
        AND system_id = (SELECT id FROM source_system WHERE name = \(system))
      """) > 0
  }

  // MARK: Records

  /// Takes its contacts off deals that stay; each such deal that has others keeps one that is primary.
  package func detach(in store: any Writing) throws -> Int {
    let deals = try ids(
      """
      SELECT DISTINCT deal_id
      FROM deal_contact
      WHERE changeset_id IN #
        AND NOT EXISTS (SELECT 1 FROM deal WHERE deal.id = deal_id AND deal.changeset_id IN #)
      """, in: store)
    var count = 0
    for deal in deals {
      count += try store.execute(
        Query(
          "DELETE FROM deal_contact WHERE deal_id = ? AND changeset_id IN \(own)",
          [.integer(deal), .integer(importId)]))
      try store.execute(
        """
        UPDATE deal_contact
        SET is_primary = 1
        WHERE deal_id = \(deal)
          AND contact_id = (SELECT min(contact_id) FROM deal_contact WHERE deal_id = \(deal))
          AND NOT EXISTS (SELECT 1 FROM deal_contact WHERE deal_id = \(deal) AND is_primary = 1)
        """)
    }
    return count
  }

  /// Its deals: those that nobody has changed, voided or added to since are removed. How many were, and the others.
  package func removeDeals(in store: any Writing) throws -> (removed: Int, kept: [Int64]) {
    let all = try ids("SELECT id FROM deal WHERE changeset_id IN # ORDER BY id", in: store)
    let kept = try ids(
      """
      SELECT id FROM deal
      WHERE changeset_id IN #
        AND (EXISTS (SELECT 1 FROM change WHERE owner = 2 AND entity_id = deal.id AND changeset_id NOT IN #)
          OR EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
          OR EXISTS (SELECT 1 FROM deal_contact WHERE deal_id = deal.id AND changeset_id NOT IN #))
      ORDER BY id
      """, in: store)
    let stays = Set(kept)
    for id in all where !stays.contains(id) {
      try store.execute("DELETE FROM deal_contact WHERE deal_id = \(id)")
      try remove(.deal, id, in: store)
      try store.execute("DELETE FROM deal WHERE id = \(id)")
    }
    return (all.count - kept.count, kept)
  }

  /// Its contacts: those on which nothing hangs any more are removed.
  package func removeContacts(in store: any Writing) throws -> (removed: Int, kept: [Int64]) {
    let all = try ids("SELECT id FROM contact WHERE changeset_id IN # ORDER BY id", in: store)
    let kept = try ids(
      """
      SELECT id FROM contact
      WHERE changeset_id IN #
        AND (EXISTS (SELECT 1 FROM change WHERE owner = 0 AND entity_id = contact.id AND changeset_id NOT IN #)
          OR EXISTS (SELECT 1 FROM touch WHERE contact_id = contact.id)
          OR EXISTS (SELECT 1 FROM transition WHERE contact_id = contact.id)
          OR EXISTS (SELECT 1 FROM deal_contact WHERE contact_id = contact.id)
          OR EXISTS (SELECT 1 FROM handoff WHERE contact_id = contact.id)
          OR EXISTS (SELECT 1 FROM handoff_none WHERE contact_id = contact.id))
      ORDER BY id
      """, in: store)
    let stays = Set(kept)
    for id in all where !stays.contains(id) {
      try remove(.contact, id, in: store)
      try store.execute("DELETE FROM contact WHERE id = \(id)")
    }
    return (all.count - kept.count, kept)
  }

  /// Its companies: those of which there is neither a contact nor a deal are removed.
  package func removeCompanies(in store: any Writing) throws -> (removed: Int, kept: [Int64]) {
    let all = try ids("SELECT id FROM company WHERE changeset_id IN # ORDER BY id", in: store)
    let used = Set(
      try store.rows("SELECT company_id FROM contact WHERE company_id IS NOT NULL UNION SELECT company_id FROM deal")
        .map { $0.integer(0) })
    let changed = Set(
      try ids("SELECT entity_id FROM change WHERE owner = 1 AND changeset_id NOT IN #", in: store))
    var kept: [Int64] = []
    for id in all {
      if used.contains(id) || changed.contains(id) {
        kept.append(id)
      } else {
        try remove(.company, id, in: store)
        try store.execute("DELETE FROM company WHERE id = \(id)")
      }
    }
    return (all.count - kept.count, kept)
  }

  /// Its members: they stay, since others may be theirs by now.
  package func members(in store: any Reading) throws -> [Int64] {
    try ids("SELECT id FROM member WHERE changeset_id IN # ORDER BY id", in: store)
  }

  private func remove(_ kind: EntityKind, _ id: Int64, in store: any Writing) throws {
    try store.execute("DELETE FROM external_id WHERE kind = \(kind.rawValue) AND entity_id = \(id)")
    try store.execute("DELETE FROM change WHERE owner = \(kind.rawValue) AND entity_id = \(id)")
    try store.execute(
      """
      DELETE FROM field_value
      WHERE entity_id = \(id) AND field_id IN (SELECT id FROM field WHERE owner = \(kind.rawValue))
      """)
  }
}
