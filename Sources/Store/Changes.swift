package import Persistence

/// What a row that can change was before and after, in the transaction that changed it.
package enum Changes {
  package struct Stored: Sendable {
    package var id: Int64
    package var entityId: Int64
    package var field: String
    package var at: Int64
    package var before: String?
    package var after: String?
    package var changesetId: Int64
  }

  package static func append(
    _ owner: EntityKind, _ entity: Int64, field: String, at: Int64, before: String?, after: String?,
    changeset: Int64, in store: any Writing
  ) throws {
    try append([(field, before, after)], of: owner, entity, at: at, changeset: changeset, in: store)
  }

  /// Of several fields of one entity.
  package static func append(
    _ fields: [(name: String, before: String?, after: String?)], of owner: EntityKind, _ entity: Int64, at: Int64,
    changeset: Int64, in store: any Writing
  ) throws {
    guard !fields.isEmpty else { return }
    var id = try Sequences.take(fields.count, of: .change, in: store)
    for field in fields {
      try store.execute(
        """
        INSERT INTO change (id, owner, entity_id, field, at, before_text, after_text, changeset_id)
        VALUES (\(id), \(owner.rawValue), \(entity), \(field.name), \(at), \(field.before), \(field.after),
          \(changeset))
        """)
      id += 1
    }
  }

  /// When a field of one entity last changed; `nil` for never.
  package static func last(
    of owner: EntityKind, _ entity: Int64, field: String, in store: any Reading
  ) throws -> Int64? {
    try store.row(
      "SELECT max(at) FROM change WHERE owner = \(owner.rawValue) AND entity_id = \(entity) AND field = \(field)")?
      .integerOrNil(0)
  }

  /// Every change to entities of a kind, oldest first.
  package static func all(of owner: EntityKind, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, entity_id, field, at, before_text, after_text, changeset_id
      FROM change
      WHERE owner = \(owner.rawValue)
      ORDER BY id
      """
    ).map(stored)
  }

  /// The changes of one field of the entities of a kind, oldest first.
  package static func all(of owner: EntityKind, field: String, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, entity_id, field, at, before_text, after_text, changeset_id
      FROM change
      WHERE owner = \(owner.rawValue) AND field = \(field)
      ORDER BY id
      """
    ).map(stored)
  }

  static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), entityId: row.integer(1), field: row.text(2), at: row.integer(3),
      before: row.textOrNil(4), after: row.textOrNil(5), changesetId: row.integer(6))
  }
}

/// Facts that were wrong: the fact stays, the void beside it says so and why.
package enum Voids {
  /// - Parameter isByRule: nobody judged the fact; it no longer follows from what it was derived from.
  package static func append(
    _ fact: FactKind, _ id: Int64, reason: String, isByRule: Bool = false, changeset: Int64, in store: any Writing
  ) throws -> Bool {
    let row = try Sequences.take(1, of: .void, in: store)
    return try store.execute(
      """
      INSERT INTO void (id, fact, fact_id, reason, by_rule, changeset_id)
      VALUES (\(row), \(fact.rawValue), \(id), \(reason), \(isByRule), \(changeset))
      ON CONFLICT (fact, fact_id) DO NOTHING
      """) == 1
  }

  package static func all(of fact: FactKind, in store: any Reading) throws -> [(fact: Int64, changeset: Int64)] {
    try store.rows("SELECT fact_id, changeset_id FROM void WHERE fact = \(fact.rawValue) ORDER BY fact_id")
      .map { ($0.integer(0), $0.integer(1)) }
  }

  /// The cancelled facts of one contact: touches or stage history rows.
  package static func all(
    of fact: FactKind, contact: Int64, in store: any Reading
  ) throws -> [(fact: Int64, changeset: Int64)] {
    let query: Query =
      switch fact {
      case .touch:
        """
        SELECT fact_id, void.changeset_id
        FROM touch
        JOIN void ON void.fact = 0 AND void.fact_id = touch.id
        WHERE touch.contact_id = \(contact)
        """
      case .transition:
        """
        SELECT fact_id, void.changeset_id
        FROM transition
        JOIN void ON void.fact = 1 AND void.fact_id = transition.id
        WHERE transition.contact_id = \(contact)
        """
      case .close:
        """
        SELECT fact_id, void.changeset_id
        FROM deal_contact
        JOIN void ON void.fact = 2 AND void.fact_id = deal_contact.deal_id
        WHERE deal_contact.contact_id = \(contact)
        """
      }
    return try store.rows(query).map { ($0.integer(0), $0.integer(1)) }
  }

  /// Why a fact was cancelled; `nil` where it was not.
  package static func reason(of fact: FactKind, _ id: Int64, in store: any Reading) throws -> String? {
    try store.row("SELECT reason FROM void WHERE fact = \(fact.rawValue) AND fact_id = \(id)")?.text(0)
  }

  package static func exists(_ fact: FactKind, _ id: Int64, in store: any Reading) throws -> Bool {
    let query: Query =
      switch fact {
      case .touch: "SELECT 1 FROM touch WHERE id = \(id)"
      case .transition: "SELECT 1 FROM transition WHERE id = \(id)"
      case .close: "SELECT 1 FROM deal WHERE id = \(id) AND outcome <> 0"
      }
    return try store.row(query) != nil
  }
}
