import Alignment
import Workspace

/// Hand-offs as JSON.
enum HandoffShapes {
  static let clock = Schema.object(
    "HandoffClock",
    ["out_of_hours": .integer, "system": .integer, "queue": .integer, "person": .integer, "elapsed": .integer])

  static let handoff = Schema.object(
    "Handoff",
    [
      "id": .id, "contact": Shapes.named, "company": Shapes.named.orNull, "assignee": Shapes.named.orNull,
      "state": .one(of: HandoffState.names), "reason": Schema.string.orNull, "note": Schema.string.orNull,
      "entered_at": .instant, "offered_at": .instant, "due_at": .instant, "answered_at": Schema.instant.orNull,
      "decided_at": Schema.instant.orNull, "decision_due_at": Schema.instant.orNull,
      "speed": .one(of: speeds), "attempts": .integer, "counted_attempts": .integer, "promised_attempts": .integer,
      "is_pursued": .bool, "agreement_version": Schema.integer.orNull,
      "why": Schema.list(.string).said("Why it is theirs: `owns-contact`, `turn:3`, `skipped-absent:4`."),
      "clock": clock,
    ])

  private static let speeds = ["running", "kept", "broken", "leaves"]

  static let attempt = Schema.object(
    "NewAttempt",
    [
      "kind": .one(of: Attempt.Kind.allCases.map(\.name)), "outcome": .one(of: Attempt.Outcome.allCases.map(\.name)),
      "at": Schema.instant.orNull.said("When it was; by hand at most 15 minutes ago."),
      "message_id": Schema.string.orNull.said(
        "How your system calls it: an attempt with one is an integration's, and told twice it counts once."),
    ], needed: ["kind", "outcome"])

  static let rejection = Schema.object(
    "Rejection",
    [
      "reason": .one(of: RejectionReason.standard.map(\.code)), "note": Schema.string.orNull,
      "ending": Schema.one(of: RejectionReason.Ending.allCases.map(\.name)).orNull,
      "until": Schema.instant.orNull.said("Nurtured until then; without, for the usual time."),
    ], needed: ["reason"])

  static func json(_ record: HandoffRecord) -> JSON {
    let handoff = record.handoff
    var reason: String?
    var note: String?
    if case .rejected(let why, let text) = handoff.state { (reason, note) = (why.code, text.isEmpty ? nil : text) }
    let clock = record.clock
    return [
      "id": .integer(record.id), "contact": Shapes.named(record.contact), "company": Shapes.named(record.company),
      "assignee": Shapes.named(record.assignee), "state": .text(handoff.state.name), "reason": .optional(reason),
      "note": .optional(note), "entered_at": .instant(handoff.entry), "offered_at": .instant(handoff.madeAt),
      "due_at": .instant(record.due), "answered_at": .instant(handoff.answeredAt),
      "decided_at": .instant(handoff.decidedAt), "decision_due_at": .instant(record.decisionDue),
      "speed": .text(speeds[Int(record.speed.rawValue)]), "attempts": .integer(Int64(handoff.attempts.count)),
      "counted_attempts": .integer(Int64(record.countedAttempts)),
      "promised_attempts": .integer(Int64(handoff.promise.attempts)), "is_pursued": .bool(record.isPursued),
      "agreement_version": handoff.promise.agreementVersion.map { .integer($0) } ?? .null,
      "why": .list((handoff.lastAssignment?.why ?? []).map { .text($0.code) }),
      "clock": [
        "out_of_hours": .integer(clock.outOfHours), "system": .integer(clock.system), "queue": .integer(clock.queue),
        "person": .integer(clock.person), "elapsed": .integer(clock.elapsed),
      ],
    ]
  }
}
