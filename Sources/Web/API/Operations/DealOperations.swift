import Alignment
import HTTPTypes
import Pages
import Workspace

/// Deals: make and change them, win, lose and reopen them, and who is on them, at any time.
enum DealOperations {
  static let all: [Operation] = [
    Operation(
      .post, .apiDeals, "createDeal", "Make a deal", in: .deals,
      about: "Without a currency the amount is in the workspace's.", body: DealShapes.new, status: .created,
      answer: DealShapes.deal
    ) { call in
      var form = DealForm()
      DealShapes.patch(&form, with: call.body)
      let contacts = call.body["contacts"]?.list?.compactMap(\.integer) ?? []
      let id = try call.workspace.createDeal(
        form, contacts: contacts, createdOn: call.body["created_on"]?.day, by: call.member, now: call.now)
      var reply = try one(id, call)
      reply.location = Path.apiDeal.link(id)
      return reply
    },
    Operation(
      .get, .apiDeal, "getDeal", "A deal with who is on it", in: .deals, answer: DealShapes.deal, versioning: .told
    ) { call in try one(try call.id(), call) },
    Operation(
      .patch, .apiDeal, "changeDeal", "Change a deal", in: .deals,
      about: "A JSON merge patch: members that are not sent stay, null clears.", body: DealShapes.change,
      answer: DealShapes.deal, versioning: .needed
    ) { call in
      let id = try call.id()
      try call.workspace.editDeal(id, expected: call.expected, by: call.member, now: call.now) {
        DealShapes.patch(&$0, with: call.body)
      }
      return try one(id, call)
    },
    Operation(
      .post, .apiDealOutcome, "closeDeal", "Win, lose or reopen a deal", in: .deals,
      about: "A loss and a reopening need a reason. The stages of its contacts follow.",
      body: .object(
        "DealOutcome",
        [
          "outcome": .one(of: Outcome.allCases.map(\.name)), "reason": Schema.string.orNull,
          "day": Schema.day.orNull.said("Of the close; without, now."),
        ], needed: ["outcome"]), answer: DealShapes.deal, mayConflict: true, handler: close),
    Operation(
      .post, .apiDealContacts, "attachContact", "Attach a contact to a deal", in: .deals,
      body: .object(
        "Attachment", ["contact_id": .id, "is_primary": .bool], needed: ["contact_id"]), answer: DealShapes.deal,
      mayConflict: true
    ) { call in
      let id = try call.id()
      try call.workspace.attachContact(
        call.body["contact_id"]?.integer ?? 0, toDeal: id, isPrimary: call.body["is_primary"]?.bool ?? false,
        by: call.member, now: call.now)
      return try one(id, call)
    },
    Operation(
      .put, .apiDealContact, "setPrimaryContact", "Make a contact of a deal its primary one", in: .deals,
      answer: DealShapes.deal, mayConflict: true
    ) { call in
      let id = try call.id()
      try call.workspace.setPrimaryContact(try call.id("contact"), ofDeal: id, by: call.member, now: call.now)
      return try one(id, call)
    },
    Operation(
      .delete, .apiDealContact, "detachContact", "Take a contact off a deal", in: .deals, answer: DealShapes.deal,
      mayConflict: true
    ) { call in
      let id = try call.id()
      try call.workspace.detachContact(try call.id("contact"), fromDeal: id, by: call.member, now: call.now)
      return try one(id, call)
    },
  ]

  private static func one(_ id: Int64, _ call: Call) throws -> Reply {
    let record = try call.workspace.deal(id)
    return Reply(DealShapes.json(record), version: record.version)
  }

  private static func close(_ call: Call) throws -> Reply {
    let id = try call.id()
    let reason = call.body["reason"]?.text
    switch call.body["outcome"]?.text.flatMap({ Outcome(name: $0) }) {
    case .open?:
      try call.workspace.reopenDeal(id, reason: reason ?? "", by: call.member, now: call.now)
    case let outcome?:
      try call.workspace.closeDeal(
        id, as: outcome, on: call.body["day"]?.day, reason: reason, by: call.member, now: call.now)
    case nil: throw Refusal.unreadable
    }
    return try one(id, call)
  }
}
