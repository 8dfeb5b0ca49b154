import Alignment
package import Persistence

/// The histories of hand-offs, row by row.
package enum HandoffEvents {
  /// Statements by how many hand-offs they ask about, as powers of two: so there are few to prepare.
  private static let statements = (0...9).map { power in
    """
    SELECT handoff_event.kind, at, by_id, subject_id, code, reason, note, attempt.kind, outcome, source, handoff_id
    FROM handoff_event
    LEFT JOIN attempt ON attempt.event_id = handoff_event.id
    WHERE handoff_id IN (\(repeatElement("?", count: 1 << power).joined(separator: ", ")))
    ORDER BY handoff_id, handoff_event.id
    """
  }

  /// Of each hand-off, in the order in which they were added.
  static func all(ofEach handoffs: [Int64], in store: any Reading) throws -> [Int64: [HandoffEvent]] {
    var found: [Int64: [HandoffEvent]] = [:]
    var rest = handoffs[...]
    while let last = rest.last {
      let power = statements.indices.first { 1 << $0 >= rest.count } ?? statements.count - 1
      let part = rest.prefix(1 << power)
      // Places that are left are filled by repeating one.
      let ids = part + repeatElement(last, count: (1 << power) - part.count)
      for row in try store.rows(Query(statements[power], ids.map(Value.integer))) {
        guard let fact = fact(row) else { continue }
        found[row.integer(10), default: []].append(
          HandoffEvent(fact, at: Instant(milliseconds: row.integer(1)), by: row.integerOrNil(2).map { ID($0) }))
      }
      rest = rest.dropFirst(part.count)
    }
    return found
  }

  private static func fact(_ row: ResultRow) -> HandoffEvent.Fact? {
    switch row.integer(0) {
    case 0: .made
    case 1:
      AssignmentCause(rawValue: UInt8(row.integer(4))).map {
        .assigned(
          to: ID(row.integer(3)), $0,
          why: (row.textOrNil(6) ?? "").split(separator: " ").compactMap { RoutingReason(code: $0) })
      }
    case 2: attempt(row).map { .attempted($0) }
    case 3: .warned(share: row.int(4))
    case 4: .escalated
    case 5: ReturnCause(rawValue: UInt8(row.integer(4))).map { .returned($0) }
    case 6: .accepted
    case 7:
      .rejected(
        RejectionReason.named(row.text(5)), note: row.textOrNil(6) ?? "")
    case 8: .merged(into: ID(row.integer(3)))
    case 9: .reopened
    default: nil
    }
  }

  private static func attempt(_ row: ResultRow) -> Attempt? {
    guard let kind = row.integerOrNil(7).flatMap({ Attempt.Kind(rawValue: UInt8($0)) }),
      let outcome = Attempt.Outcome(rawValue: UInt8(row.integer(8))),
      let source = Attempt.Source(rawValue: UInt8(row.integer(9)))
    else { return nil }
    return Attempt(kind, outcome, source: source)
  }

  /// - Parameter message: how an integration calls the attempt, so that its second report is found.
  static func append(
    _ events: ArraySlice<HandoffEvent>, of handoff: Int64, message: String? = nil, changeset: Int64,
    in store: any Writing
  ) throws {
    guard !events.isEmpty else { return }
    var id = try Sequences.take(events.count, of: .handoffEvent, in: store)
    for event in events {
      let row = Row(event.fact)
      try store.execute(
        """
        INSERT INTO handoff_event (id, handoff_id, kind, at, by_id, subject_id, code, reason, note, changeset_id)
        VALUES (\(id), \(handoff), \(row.kind), \(event.at.milliseconds), \(event.by?.rawValue), \(row.subject),
          \(row.code), \(row.reason), \(row.note), \(changeset))
        """)
      if case .attempted(let attempt) = event.fact {
        try store.execute(
          """
          INSERT INTO attempt (event_id, kind, outcome, source, message_id)
          VALUES (\(id), \(Int64(attempt.kind.rawValue)), \(Int64(attempt.outcome.rawValue)),
            \(Int64(attempt.source.rawValue)), \(message))
          """)
      }
      id += 1
    }
  }

  /// The hand-off whose attempt an integration reported under this id before.
  package static func handoff(ofMessage message: String, in store: any Reading) throws -> Int64? {
    try store.row(
      """
      SELECT handoff_id
      FROM attempt
      JOIN handoff_event ON handoff_event.id = attempt.event_id
      WHERE message_id = \(message)
      """)?.integer(0)
  }

  private struct Row {
    var kind: Int64
    var subject: Int64?
    var code: Int64?
    var reason: String?
    var note: String?

    init(_ fact: HandoffEvent.Fact) {
      switch fact {
      case .made: kind = 0
      case .assigned(let member, let cause, let why):
        kind = 1
        subject = member.rawValue
        code = Int64(cause.rawValue)
        note = why.isEmpty ? nil : why.map(\.code).joined(separator: " ")
      case .attempted: kind = 2
      case .warned(let share):
        kind = 3
        code = Int64(share)
      case .escalated: kind = 4
      case .returned(let cause):
        kind = 5
        code = Int64(cause.rawValue)
      case .accepted: kind = 6
      case .rejected(let why, let text):
        kind = 7
        reason = why.code
        note = text.isEmpty ? nil : text
      case .merged(let other):
        kind = 8
        subject = other.rawValue
      case .reopened: kind = 9
      }
    }
  }
}
