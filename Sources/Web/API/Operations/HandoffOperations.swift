import Alignment
import HTTPTypes
import Pages
import Workspace

/// Hand-offs: a rep's inbox, attempts, and the answer.
enum HandoffOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiHandoffs, "listHandoffs", "A person's open hand-offs, the first due first", in: .handoffs,
      parameters: [Parameter("assignee", "The person's id; without, whose token it is.", .id), .limit, .after],
      answer: Shapes.page("HandoffPage", of: HandoffShapes.handoff), handler: inbox),
    Operation(
      .get, .apiHandoff, "getHandoff", "A hand-off", in: .handoffs, answer: HandoffShapes.handoff
    ) { call in try answer(call, try call.id()) },
    Operation(
      .get, .apiContactHandoffs, "listContactHandoffs", "All hand-offs of a contact, the earliest first",
      in: .handoffs, answer: Shapes.page("HandoffPage", of: HandoffShapes.handoff)
    ) { call in
      let records = try call.workspace.handoffs(ofContact: try call.id(), by: call.person, now: call.now)
      return call.page(records.map(HandoffShapes.json), next: nil)
    },
    Operation(
      .post, .apiHandoffAttempts, "logAttempt", "Log a try to reach the person", in: .handoffs,
      about: "A status change is no attempt, and neither is an automatic e-mail.", body: HandoffShapes.attempt,
      answer: HandoffShapes.handoff, mayConflict: true, handler: attempted),
    Operation(
      .post, .apiHandoffAcceptance, "acceptHandoff", "Accept: the contact becomes SQL", in: .handoffs,
      answer: HandoffShapes.handoff, mayConflict: true
    ) { call in
      let id = try call.id()
      try call.workspace.acceptHandoff(id, by: call.person, now: call.now)
      return try answer(call, id)
    },
    Operation(
      .post, .apiHandoffRejection, "rejectHandoff", "Reject with a reason", in: .handoffs,
      about: "Unreachable is refused until the promised attempts are logged.", body: HandoffShapes.rejection,
      answer: HandoffShapes.handoff, mayConflict: true, handler: rejected),
    Operation(
      .post, .apiHandoffReturn, "returnHandoff", "Give it back, to be routed to the next rep", in: .handoffs,
      answer: HandoffShapes.handoff, mayConflict: true
    ) { call in
      let id = try call.id()
      try call.workspace.returnHandoff(id, by: call.person, now: call.now)
      return try answer(call, id)
    },
    Operation(
      .put, .apiHandoffAssignee, "assignHandoff", "Take it over, or give it to another", in: .handoffs,
      about: "To give it to another takes the right `manage-handoffs`.",
      body: .object("Assignee", ["member_id": .id]), answer: HandoffShapes.handoff, mayConflict: true
    ) { call in
      let id = try call.id()
      let member = call.body["member_id"]?.integer ?? 0
      if member == call.member.id {
        try call.workspace.takeOverHandoff(id, by: call.person, now: call.now)
      } else {
        try call.workspace.reassignHandoff(id, to: member, by: call.person, now: call.now)
      }
      return try answer(call, id)
    },
  ]

  private static func answer(_ call: Call, _ id: Int64) throws -> Reply {
    Reply(HandoffShapes.json(try call.workspace.handoff(id, by: call.person, now: call.now)))
  }

  private static func inbox(_ call: Call) throws -> Reply {
    let cursor = try call.cursor(Place.init)
    let limit = call.limit
    let records = try call.workspace.inbox(
      of: call.query["assignee"].flatMap { Int64($0) } ?? call.member.id,
      after: cursor.map { (due: $0.at.milliseconds, id: $0.id) } ?? (.min, .min), limit: limit + 1, by: call.person,
      now: call.now)
    let shown = records.prefix(limit)
    let next =
      records.count > limit
      ? shown.last.map { Place(at: Instant(milliseconds: $0.place.due), id: $0.place.id).text } : nil
    return call.page(shown.map(HandoffShapes.json), next: next)
  }

  private static func attempted(_ call: Call) throws -> Reply {
    let id = try call.id()
    let message = call.body["message_id"]?.text
    guard let kind = call.body["kind"]?.text.flatMap({ Attempt.Kind(name: $0) }),
      let outcome = call.body["outcome"]?.text.flatMap({ Attempt.Outcome(name: $0) })
    else { throw FieldErrors("kind", .notOffered) }
    try call.workspace.logAttempt(
      Attempt(kind, outcome, source: message == nil ? .byHand : .integration), on: id,
      stated: call.body["at"]?.instant, message: message, by: call.person, now: call.now)
    return try answer(call, id)
  }

  private static func rejected(_ call: Call) throws -> Reply {
    let id = try call.id()
    let until = call.body["until"]?.instant
    let ending: RejectionEnding? =
      switch call.body["ending"]?.text {
      case RejectionReason.Ending.disqualify.name: .disqualify
      case RejectionReason.Ending.recycle.name: .recycle(until: until)
      default: until.map { .recycle(until: $0) }
      }
    try call.workspace.rejectHandoff(
      id, reason: call.body["reason"]?.text ?? "", note: call.body["note"]?.text ?? "", ending: ending,
      by: call.person, now: call.now)
    return try answer(call, id)
  }
}
