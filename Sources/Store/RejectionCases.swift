package import Alignment
package import Persistence

/// Cases of rejections, with what the rejections have in common.
package enum RejectionCases {
  private static let columns = "id, reason, ground, value, opened_at, days, answer, note, answered_by, answered_at"

  package static func find(_ id: Int64, in store: any Reading) throws -> RejectionCase? {
    try store.row(Query("SELECT \(columns) FROM rejection_case WHERE id = ?", [.integer(id)])).flatMap(stored)
  }

  package static func open(
    _ reason: String, _ ground: RejectionCase.Ground, _ value: String, in store: any Reading
  ) throws -> Int64? {
    try store.row(
      """
      SELECT id FROM rejection_case
      WHERE reason = \(reason) AND ground = \(ground.rawValue) AND value = \(value) AND answer IS NULL
      """)?.integer(0)
  }

  /// The latest first, before an id.
  package static func page(
    isOpen: Bool?, before last: Int64 = .max, limit: Int, in store: any Reading
  ) throws -> [RejectionCase] {
    let condition = isOpen.map { $0 ? " AND answer IS NULL" : " AND answer IS NOT NULL" } ?? ""
    return try store.rows(
      Query(
        "SELECT \(columns) FROM rejection_case WHERE id < ?\(condition) ORDER BY id DESC LIMIT ?",
        [.integer(last), .integer(Int64(limit))])
    ).compactMap(stored)
  }

  package static func insert(
    _ reason: String, _ ground: RejectionCase.Ground, _ value: String, openedAt: Instant, days: Int, changeset: Int64,
    in store: any Writing
  ) throws -> Int64 {
    let id = try Sequences.take(1, of: .rejectionCase, in: store)
    try store.execute(
      """
      INSERT INTO rejection_case (id, reason, ground, value, opened_at, days, changeset_id)
      VALUES (\(id), \(reason), \(ground.rawValue), \(value), \(openedAt.milliseconds), \(days), \(changeset))
      """)
    return id
  }

  package static func setDecision(_ found: RejectionCase, in store: any Writing) throws {
    guard let decision = found.decision else { return }
    try store.execute(
      """
      UPDATE rejection_case
      SET answer = \(decision.answer.rawValue), note = \(decision.note), answered_by = \(decision.by.rawValue),
        answered_at = \(decision.at.milliseconds)
      WHERE id = \(found.id.rawValue) AND answer IS NULL
      """)
  }

  private static func stored(_ row: ResultRow) -> RejectionCase? {
    guard let ground = RejectionCase.Ground(rawValue: row.text(2)) else { return nil }
    var decision: RejectionCase.Decision?
    if let answer = row.textOrNil(6).flatMap(RejectionCase.Answer.init(rawValue:)) {
      decision = RejectionCase.Decision(
        answer, note: row.text(7), by: ID(row.integer(8)), at: Instant(milliseconds: row.integer(9)))
    }
    return RejectionCase(
      ID(row.integer(0)), row.text(1), ground, row.text(3), openedAt: Instant(milliseconds: row.integer(4)),
      days: row.int(5), decision: decision)
  }

  // MARK: The mark

  package static func mark(
    in store: any Reading
  ) throws -> (event: Int64, changeset: Int64, threshold: CaseThreshold) {
    guard let row = try store.row("SELECT event_id, changeset_id, threshold, days FROM case_mark WHERE id = 1") else {
      return (0, 0, .standard)
    }
    return (row.integer(0), row.integer(1), CaseThreshold(count: row.int(2), days: row.int(3)))
  }

  /// - Returns: false where another moved it meanwhile.
  package static func setMark(
    event: Int64, changeset: Int64, from before: (event: Int64, changeset: Int64), in store: any Writing
  ) throws -> Bool {
    try store.execute(
      """
      UPDATE case_mark SET event_id = \(event), changeset_id = \(changeset)
      WHERE id = 1 AND event_id = \(before.event) AND changeset_id = \(before.changeset)
      """) == 1
  }

  package static func setThreshold(_ threshold: CaseThreshold, in store: any Writing) throws {
    try store.execute("UPDATE case_mark SET threshold = \(threshold.count), days = \(threshold.days) WHERE id = 1")
  }

  // MARK: Rejections

  package struct Rejection: Hashable, Sendable {
    package let event: Int64
    package let handoff: Int64
    package let contact: Int64
    package let entry: Instant
    package let by: Int64?
    package let reason: String
    package let at: Instant
  }

  /// Rejections after a mark, in order of id. A hand-off that was withdrawn was rejected by nobody.
  package static func rejections(
    after mark: Int64, to last: Int64, limit: Int, in store: any Reading
  ) throws -> [Rejection] {
    try store.rows(
      """
      SELECT handoff_event.id, handoff_id, contact_id, entry_at, coalesce(by_id, assignee_id), reason,
        handoff_event.at
      FROM handoff_event
      JOIN handoff ON handoff.id = handoff_id
      WHERE handoff_event.id > \(mark) AND handoff_event.id <= \(last) AND handoff_event.kind = 7
        AND reason <> \(RejectionReason.withdrawn.code)
      ORDER BY handoff_event.id
      LIMIT \(limit)
      """
    ).map {
      Rejection(
        event: $0.integer(0), handoff: $0.integer(1), contact: $0.integer(2),
        entry: Instant(milliseconds: $0.integer(3)), by: $0.integerOrNil(4), reason: $0.text(5),
        at: Instant(milliseconds: $0.integer(6)))
    }
  }

  /// The last rejection of a hand-off.
  package static func rejection(ofHandoff id: Int64, in store: any Reading) throws -> Rejection? {
    guard
      let event = try store.row(
        "SELECT max(id) FROM handoff_event WHERE handoff_id = \(id) AND kind = 7")?.integerOrNil(0)
    else { return nil }
    return try rejections(after: event - 1, to: event, limit: 1, in: store).first
  }

  /// The case that a rejection is in for a ground.
  package static func id(
    of event: Int64, _ ground: RejectionCase.Ground, in store: any Reading
  ) throws -> Int64? {
    try store.row(
      "SELECT case_id FROM rejection_ground WHERE event_id = \(event) AND ground = \(ground.rawValue)"
    )?.integerOrNil(0)
  }

  /// The rule of the definition that made an MQL, as it was called then.
  package static func rule(contact: Int64, entry: Instant, in store: any Reading) throws -> String? {
    try store.row(
      """
      SELECT cause
      FROM mql_score
      JOIN transition ON transition.id = transition_id
      WHERE contact_id = \(contact) AND transition.at = \(entry.milliseconds)
      ORDER BY transition_id DESC
      LIMIT 1
      """)?.textOrNil(0)
  }

  package static func insert(
    _ rejection: Rejection, _ ground: RejectionCase.Ground, _ value: String, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO rejection_ground (event_id, ground, handoff_id, member_id, reason, value, at)
      VALUES (\(rejection.event), \(ground.rawValue), \(rejection.handoff), \(rejection.by), \(rejection.reason),
        \(value), \(rejection.at.milliseconds))
      ON CONFLICT (event_id, ground) DO NOTHING
      """)
  }

  /// Rejections of one reason and ground in a time that no case has, in order of time.
  package static func free(
    _ reason: String, _ ground: RejectionCase.Ground, _ value: String, after start: Instant, through end: Instant,
    in store: any Reading
  ) throws -> [(event: Int64, at: Instant)] {
    try store.rows(
      """
      SELECT event_id, at FROM rejection_ground
      WHERE ground = \(ground.rawValue) AND value = \(value) AND reason = \(reason)
        AND at > \(start.milliseconds) AND at <= \(end.milliseconds) AND case_id IS NULL
      ORDER BY at, event_id
      """
    ).map { ($0.integer(0), Instant(milliseconds: $0.integer(1))) }
  }

  package static func put(
    _ event: Int64, _ ground: RejectionCase.Ground, into id: Int64, in store: any Writing
  ) throws {
    try store.execute(
      "UPDATE rejection_ground SET case_id = \(id) WHERE event_id = \(event) AND ground = \(ground.rawValue)")
  }

  /// Takes from a case what came after an instant: when it was answered before.
  package static func release(_ id: Int64, after instant: Instant, in store: any Writing) throws {
    try store.execute(
      "UPDATE rejection_ground SET case_id = NULL WHERE case_id = \(id) AND at > \(instant.milliseconds)")
  }

  /// Contacts that were recycled or disqualified from MQL since an instant, with their entry to it, by time.
  package static func leaving(
    since start: Instant, limit: Int, in store: any Reading
  ) throws -> [(contact: Int64, owner: Int64?, entry: Instant, at: Instant)] {
    try store.rows(
      """
      SELECT transition.contact_id, contact.owner_id, max(entry.at), transition.at
      FROM transition
      JOIN contact ON contact.id = transition.contact_id
      JOIN transition AS entry ON entry.contact_id = transition.contact_id AND entry.kind = 0 AND entry.to_stage = 3
        AND entry.at < transition.at
      WHERE transition.kind IN (1, 2) AND transition.from_stage = 3 AND transition.at >= \(start.milliseconds)
      GROUP BY transition.id, transition.contact_id, contact.owner_id, transition.at
      ORDER BY transition.at, transition.id
      LIMIT \(limit)
      """
    ).map {
      ($0.integer(0), $0.integerOrNil(1), Instant(milliseconds: $0.integer(2)), Instant(milliseconds: $0.integer(3)))
    }
  }

  /// How many rejections of one reason and ground a time has.
  package static func count(
    _ found: RejectionCase, in range: Range<Instant>, in store: any Reading
  ) throws -> Int {
    try store.row(
      """
      SELECT count(*) FROM rejection_ground
      WHERE ground = \(found.ground.rawValue) AND value = \(found.value) AND reason = \(found.reason)
        AND at >= \(range.lowerBound.milliseconds) AND at < \(range.upperBound.milliseconds)
      """)?.int(0) ?? 0
  }

  /// How many rejections a case has.
  package static func size(of id: Int64, in store: any Reading) throws -> Int {
    try store.row("SELECT count(*) FROM rejection_ground WHERE case_id = \(id)")?.int(0) ?? 0
  }

  /// The rejections of a case, the latest first, before an event.
  package static func rows(
    of id: Int64, before last: Int64 = .max, limit: Int, in store: any Reading
  ) throws -> [(event: Int64, handoff: Int64, contact: Int64, member: Int64?, at: Instant, note: String?)] {
    try store.rows(
      """
      SELECT event_id, rejection_ground.handoff_id, contact_id, rejection_ground.member_id, rejection_ground.at,
        handoff_event.note
      FROM rejection_ground
      JOIN handoff ON handoff.id = rejection_ground.handoff_id
      JOIN handoff_event ON handoff_event.id = event_id
      WHERE case_id = \(id) AND event_id < \(last)
      ORDER BY event_id DESC
      LIMIT \(limit)
      """
    ).map {
      (
        $0.integer(0), $0.integer(1), $0.integer(2), $0.integerOrNil(3), Instant(milliseconds: $0.integer(4)),
        $0.textOrNil(5)
      )
    }
  }

  /// Who rejected what a case has.
  package static func members(of id: Int64, in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT DISTINCT member_id FROM rejection_ground
      WHERE case_id = \(id) AND member_id IS NOT NULL
      ORDER BY member_id
      """
    ).map { $0.integer(0) }
  }
}
