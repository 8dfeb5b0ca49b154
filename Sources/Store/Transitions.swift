package import Alignment
package import Persistence

/// The stage history: rows are only ever added.
package enum Transitions {
  package struct Stored: Sendable {
    package var id: Int64
    package var contactId: Int64
    package var at: Int64
    package var span: Int64
    package var kind: TransitionKind
    package var from: Stage
    package var to: Stage
    package var actor: Actor
    package var until: Int64?
    package var reasonId: Int64?
  }

  /// A contact's history in the order of (at, id), voided rows left out.
  package static func history(of contact: Int64, in store: any Reading) throws -> [Stored] {
    try rows(
      "contact_id = \(contact) AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)",
      in: store)
  }

  /// A contact's entry to a stage, with who owns the contact now.
  package struct Entry: Sendable {
    package let id: Int64
    package let contact: Int64
    package let at: Int64
    package let actor: Actor
    package let owner: Int64?
  }

  /// Explicit entries to a stage since an instant, in the order of (at, id): a scan.
  package static func entries(to stage: Stage, since start: Instant, in store: any Reading) throws -> [Entry] {
    try store.rows(
      """
      SELECT transition.id, contact_id, at, actor, owner_id
      FROM transition
      JOIN contact ON contact.id = contact_id
      WHERE kind = 0 AND to_stage = \(Int64(stage.rawValue)) AND at >= \(start.milliseconds)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
      ORDER BY at, transition.id
      """
    ).map {
      Entry(
        id: $0.integer(0), contact: $0.integer(1), at: $0.integer(2),
        actor: Actor(rawValue: UInt8(truncatingIfNeeded: $0.integer(3))) ?? .importer, owner: $0.integerOrNil(4))
    }
  }

  /// What rules had entered for a contact and a person has voided: it is not to be entered again.
  package static func refusedByPeople(of contact: Int64, in store: any Reading) throws -> [Stored] {
    try rows(
      """
      contact_id = \(contact) AND actor = \(Int64(Actor.rule.rawValue))
        AND EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id AND by_rule = 0)
      """, in: store)
  }

  private static func rows(_ condition: Query, in store: any Reading) throws -> [Stored] {
    let columns = "SELECT id, contact_id, at, span, kind, from_stage, to_stage, actor, until, reason_id FROM transition"
    let query = Query("\(columns) WHERE \(condition.text) ORDER BY at, id", condition.values)
    return try store.rows(query).compactMap { row in
      guard let kind = TransitionKind(rawValue: UInt8(row.integer(4))),
        let from = Stage(rawValue: UInt8(row.integer(5))), let to = Stage(rawValue: UInt8(row.integer(6)))
      else { return nil }
      return Stored(
        id: row.integer(0), contactId: row.integer(1), at: row.integer(2), span: row.integer(3), kind: kind,
        from: from, to: to, actor: Actor(rawValue: UInt8(row.integer(7))) ?? .importer, until: row.integerOrNil(8),
        reasonId: row.integerOrNil(9))
    }
  }

  /// A row as a person is shown it.
  package struct Shown: Sendable {
    package let row: Stored
    package let reason: String?
    package let until: Int64?
    package let isVoided: Bool
  }

  /// All of a contact's history in the order of (at, id), voided rows too.
  package static func ladder(of contact: Int64, in store: any Reading) throws -> [Shown] {
    try shown("contact_id = \(contact) ORDER BY at, transition.id", in: store)
  }

  /// A contact's history before a place in the order of (at, id), newest first, voided rows too.
  package static func page(
    of contact: Int64, before: (at: Int64, id: Int64), limit: Int, in store: any Reading
  ) throws -> [Shown] {
    try shown(
      """
      contact_id = \(contact) AND (at < \(before.at) OR (at = \(before.at) AND transition.id < \(before.id)))
      ORDER BY at DESC, transition.id DESC
      LIMIT \(limit)
      """, in: store)
  }

  private static func shown(_ condition: Query, in store: any Reading) throws -> [Shown] {
    let columns = """
      SELECT transition.id, contact_id, at, span, transition.kind, from_stage, to_stage, term.text, until,
        EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id), actor, reason_id
      FROM transition
      LEFT JOIN term ON term.id = reason_id
      WHERE\u{20}
      """
    return try store.rows(Query(columns + condition.text, condition.values)).compactMap { row in
      guard let kind = TransitionKind(rawValue: UInt8(row.integer(4))),
        let from = Stage(rawValue: UInt8(row.integer(5))), let to = Stage(rawValue: UInt8(row.integer(6)))
      else { return nil }
      return Shown(
        row: Stored(
          id: row.integer(0), contactId: row.integer(1), at: row.integer(2), span: row.integer(3), kind: kind,
          from: from, to: to, actor: Actor(rawValue: UInt8(row.integer(10))) ?? .importer, until: row.integerOrNil(8),
          reasonId: row.integerOrNil(11)),
        reason: row.textOrNil(7), until: row.integerOrNil(8), isVoided: row.bool(9))
    }
  }

  package static func append(_ rows: TransitionRows, changeset: Int64, in store: any Writing) throws {
    guard rows.count > 0 else { return }
    let first = try Sequences.take(rows.count, of: .transition, in: store)
    try store.append(
      RowBatch(
        table: "transition", count: rows.count,
        [
          ("id", .integers((0..<Int64(rows.count)).map { first + $0 })),
          ("contact_id", .integers(rows.contact)), ("at", .integers(rows.at)), ("span", .integers(rows.span)),
          ("kind", .integers(rows.kind)), ("from_stage", .integers(rows.from)),
          ("to_stage", .integers(rows.to)), ("actor", .integers(rows.actor)),
          ("reason_id", .integers(rows.reason)), ("until", .integers(rows.until)),
          ("definition_version", .integers(rows.definition)),
          ("changeset_id", .constant(changeset)),
        ]))
  }

  /// For the index: contact, at, span, kind, from, to, reason, changeset, id; in order of id.
  package static func scan(in store: any Reading, _ body: (Span<Int64>) throws -> Void) throws {
    try store.scan(
      """
      SELECT contact_id, at, span, kind, from_stage, to_stage, reason_id, changeset_id, id
      FROM transition
      ORDER BY id
      """, width: scanWidth, body)
  }

  /// The same of one contact, in order of id.
  package static func scan(
    ofContact contact: Int64, in store: any Reading, _ body: (Span<Int64>) throws -> Void
  ) throws {
    try store.scan(
      """
      SELECT contact_id, at, span, kind, from_stage, to_stage, reason_id, changeset_id, id
      FROM transition
      WHERE contact_id = \(contact)
      ORDER BY id
      """, width: scanWidth, body)
  }

  package static let scanWidth = 9
}

/// New stage history as columns; `Int64.min` is NULL.
package struct TransitionRows: Sendable {
  package var contact: [Int64] = []
  package var at: [Int64] = []
  package var span: [Int64] = []
  package var kind: [Int64] = []
  package var from: [Int64] = []
  package var to: [Int64] = []
  package var actor: [Int64] = []
  package var reason: [Int64] = []
  package var until: [Int64] = []
  /// Version of the definition that made the entry.
  package var definition: [Int64] = []

  package init() {}
  package var count: Int { contact.count }

  package mutating func append(
    contact: Int64, moment: Moment, kind: TransitionKind, from: Stage, to: Stage, actor: Actor,
    reason: Int64? = nil, until: Int64? = nil, definition: Int? = nil
  ) {
    self.contact.append(contact)
    at.append(moment.start.milliseconds)
    span.append(moment.end.milliseconds - moment.start.milliseconds)
    self.kind.append(Int64(kind.rawValue))
    self.from.append(Int64(from.rawValue))
    self.to.append(Int64(to.rawValue))
    self.actor.append(Int64(actor.rawValue))
    self.reason.append(reason ?? .min)
    self.until.append(until ?? .min)
    self.definition.append(definition.map(Int64.init) ?? .min)
  }
}
