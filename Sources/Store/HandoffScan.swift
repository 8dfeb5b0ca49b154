package import Alignment
package import Persistence

/// Many hand-offs with their histories, read as numbers in one pass: for figures over months.
///
/// What only words need is left out: notes, why routing chose, who did what.
package enum HandoffScan {
  /// Those with their MQL entry in a range, in that order.
  package static func entered(
    in range: Range<Instant>, in store: any Reading, _ body: (Handoffs.Stored) throws -> Void
  ) throws {
    try scan(
      """
      entry_at >= \(range.lowerBound.milliseconds) AND entry_at < \(range.upperBound.milliseconds)
      ORDER BY entry_at, handoff.id, handoff_event.id
      """, in: store, body)
  }

  /// Those decided in a range, in that order.
  package static func decided(
    in range: Range<Instant>, in store: any Reading, _ body: (Handoffs.Stored) throws -> Void
  ) throws {
    try scan(
      """
      decided_at >= \(range.lowerBound.milliseconds) AND decided_at < \(range.upperBound.milliseconds)
      ORDER BY decided_at, handoff.id, handoff_event.id
      """, in: store, body)
  }

  /// Those with their MQL entry before an instant that were tried at another or after it, in order of id.
  package static func attempted(
    since first: Instant, enteredBefore entry: Instant, in store: any Reading,
    _ body: (Handoffs.Stored) throws -> Void
  ) throws {
    try scan(
      """
      entry_at < \(entry.milliseconds)
        AND handoff.id IN (SELECT handoff_id FROM handoff_event WHERE kind = 2 AND at >= \(first.milliseconds))
      ORDER BY handoff.id, handoff_event.id
      """, in: store, body)
  }

  private static let width = 21

  private static func scan(
    _ condition: Query, in store: any Reading, _ body: (Handoffs.Stored) throws -> Void
  ) throws {
    // Reasons by their place in the list; one that is not in it has its hand-off read by itself.
    let places = RejectionReason.standard.indices.map { "WHEN '\(RejectionReason.standard[$0].code)' THEN \($0)" }
    let columns = """
      SELECT handoff.id, contact_id, entry_at, quadrant, answer_time, answer, in_working_hours, reassignment_share,
        attempts, window_time, decision_at, agreement_version, due_at, handoff_event.kind, handoff_event.at,
        subject_id, code, CASE reason \(places.joined(separator: " ")) END, attempt.kind, outcome, source
      FROM handoff
      JOIN handoff_event ON handoff_id = handoff.id
      LEFT JOIN attempt ON event_id = handoff_event.id
      WHERE\u{20}
      """
    var part = Part(store: store)
    try store.scan(Query(columns + condition.text, condition.values), width: width) { rows in
      var row = 0
      while row < rows.count {
        if rows[row] != part.id {
          if let stored = try part.finished() { try body(stored) }
          part.begin(rows, row)
        }
        part.add(rows, row + 13)
        row += width
      }
    }
    if let stored = try part.finished() { try body(stored) }
  }

  /// One hand-off while its rows come.
  private struct Part {
    let store: any Reading
    private(set) var id: Int64 = 0
    private var row: [Int64] = []
    private var events: [HandoffEvent] = []
    /// Something in it is none of the numbers.
    private var isOdd = false

    init(store: any Reading) { self.store = store }

    mutating func begin(_ rows: Span<Int64>, _ first: Int) {
      id = rows[first]
      row.removeAll(keepingCapacity: true)
      for place in first..<first + 13 { row.append(rows[place]) }
      events = []
      events.reserveCapacity(8)
      isOdd = false
    }

    /// - Parameter first: the place of the event's kind.
    mutating func add(_ rows: Span<Int64>, _ first: Int) {
      guard let fact = fact(rows, first) else {
        isOdd = true
        return
      }
      events.append(HandoffEvent(fact, at: Instant(milliseconds: rows[first + 1])))
    }

    private func fact(_ rows: Span<Int64>, _ first: Int) -> HandoffEvent.Fact? {
      let (subject, code) = (rows[first + 2], rows[first + 3])
      switch rows[first] {
      case 0: return .made
      case 1:
        return AssignmentCause(rawValue: UInt8(truncatingIfNeeded: code)).map {
          .assigned(to: ID(subject), $0, why: [])
        }
      case 2:
        guard let kind = Attempt.Kind(rawValue: UInt8(truncatingIfNeeded: rows[first + 5])),
          let outcome = Attempt.Outcome(rawValue: UInt8(truncatingIfNeeded: rows[first + 6])),
          let source = Attempt.Source(rawValue: UInt8(truncatingIfNeeded: rows[first + 7]))
        else { return nil }
        return .attempted(Attempt(kind, outcome, source: source))
      case 3: return .warned(share: Int(code))
      case 4: return .escalated
      case 5: return ReturnCause(rawValue: UInt8(truncatingIfNeeded: code)).map { .returned($0) }
      case 6: return .accepted
      case 7:
        guard RejectionReason.standard.indices.contains(Int(rows[first + 4])) else { return nil }
        return .rejected(RejectionReason.standard[Int(rows[first + 4])], note: "")
      case 8: return .merged(into: ID(subject))
      case 9: return .reopened
      default: return nil
      }
    }

    /// `nil` before the first.
    func finished() throws -> Handoffs.Stored? {
      if row.isEmpty { return nil }
      if isOdd { return try Handoffs.find(id, in: store) }
      func number(_ place: Int) -> Int64? { row[place] == .min ? nil : row[place] }
      let promise = HandoffPromise(
        answerTime: row[4], answer: row[5] == 1 ? .contact : .attempt, isInWorkingHours: row[6] == 1,
        warningShares: [], reassignmentShare: number(7).map(Int.init), attempts: Int(row[8]), window: row[9],
        decision: number(10).map(Instant.init(milliseconds:)), agreementVersion: number(11))
      return Handoffs.Stored(
        handoff: Handoff(
          ID(row[0]), contact: ID(row[1]), entry: Instant(milliseconds: row[2]), promise: promise, events: events),
        quadrant: number(3), dueAt: row[12])
    }
  }
}
