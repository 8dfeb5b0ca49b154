import Alignment
import HTTPTypes
import Pages
import Workspace

/// Cases of rejections, and who bought all the same.
enum CaseOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiCases, "listCases", "Cases of rejections, the latest first", in: .handoffs,
      parameters: [
        Parameter("state", "Those that wait, or those with an answer.", .one(of: ["open", "answered"])), .limit,
        Parameter("after", "`next` of the page before.", .id),
      ], answer: Shapes.page("CasePage", of: found)
    ) { call in
      let isOpen = call.query["state"].map { $0 == "open" }
      let last = call.query["after"].flatMap { Int64($0) } ?? .max
      let cases = try call.workspace.cases(isOpen: isOpen, before: last, limit: call.limit + 1, now: call.now)
      let shown = cases.prefix(call.limit)
      return call.page(shown.map(json), next: cases.count > call.limit ? shown.last.map { String($0.id) } : nil)
    },
    Operation(.get, .apiCase, "getCase", "A case of rejections", in: .handoffs, answer: found) { call in
      Reply(json(try call.workspace.rejectionCase(try call.id(), now: call.now)))
    },
    Operation(
      .get, .apiCaseRejections, "listCaseRejections", "The rejections of a case, the latest first", in: .handoffs,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("CaseRejectionPage", of: rejection)
    ) { call in
      let last = call.query["after"].flatMap { Int64($0) } ?? .max
      let rows = try call.workspace.caseRows(
        of: try call.id(), before: last, limit: call.limit + 1, by: call.person)
      let shown = rows.prefix(call.limit)
      return call.page(
        shown.map { row in
          [
            "handoff_id": .integer(row.handoff), "contact": Shapes.named(row.contact),
            "company": Shapes.named(row.company), "rep": Shapes.named(row.rep), "at": .instant(row.at),
            "note": .optional(row.note),
          ]
        }, next: rows.count > call.limit ? shown.last.map { String($0.event) } : nil)
    },
    Operation(
      .put, .apiCaseAnswer, "answerCase", "Answer a case; those who rejected hear of it", in: .handoffs,
      body: .object(
        "CaseAnswer",
        ["answer": .one(of: RejectionCase.Answer.allCases.map(\.rawValue)), "note": .text(1...2_000)]),
      answer: found, mayConflict: true
    ) { call in
      Reply(
        json(
          try call.workspace.answerCase(
            try call.id(), call.body["answer"]?.text ?? "", note: call.body["note"]?.text ?? "", by: call.person,
            now: call.now)))
    },
    Operation(
      .post, .apiHandoffCases, "openCase", "Ask marketing about a rejection", in: .handoffs,
      about: "Without waiting for as many as open a case by themselves; one that waits already is joined.",
      body: .object("CaseOpening", ["ground": .one(of: RejectionCase.Ground.allCases.map(\.rawValue))]), answer: found
    ) { call in
      let id = try call.workspace.openCase(
        ofHandoff: try call.id(), on: call.body["ground"]?.text ?? "", by: call.person, now: call.now)
      return Reply(json(try call.workspace.rejectionCase(id, now: call.now)))
    },
    Operation(
      .get, .apiBoughtAnyway, "listBoughtAnyway", "Rejected leads that bought within 365 days, the latest wins first",
      in: .handoffs, parameters: [.limit, .after], answer: Shapes.page("BoughtAnywayPage", of: bought)
    ) { call in
      let cursor = try call.cursor(Place.init)
      let rows = try call.workspace.boughtAnyway(
        before: cursor.map { ($0.at.milliseconds, $0.id) } ?? (.max, .max), limit: call.limit + 1, by: call.person)
      let shown = rows.prefix(call.limit)
      let next = rows.count > call.limit ? shown.last.map { Place(at: $0.wonAt, id: $0.handoff).text } : nil
      return call.page(
        shown.map { row in
          [
            "handoff_id": .integer(row.handoff), "contact": Shapes.named(row.contact),
            "company": Shapes.named(row.company), "reason": .text(row.reason), "rep": Shapes.named(row.rep),
            "rejected_at": .instant(row.rejectedAt), "won_at": .instant(row.wonAt),
            "deal": ["id": .integer(row.deal.id), "name": .text(row.deal.name)],
            "amount": .money(row.deal.amountMinor, row.deal.currency),
          ]
        }, next: next)
    },
  ]

  private static let found = Schema.object(
    "Case",
    [
      "id": .id, "reason": .one(of: RejectionReason.standard.map(\.code)),
      "ground": .one(of: RejectionCase.Ground.allCases.map(\.rawValue)), "value": .string, "opened_at": .instant,
      "days": .count, "rejections": .count,
      "answer": Schema.one(of: RejectionCase.Answer.allCases.map(\.rawValue)).orNull, "note": Schema.string.orNull,
      "answered_by": Shapes.named.orNull, "answered_at": Schema.instant.orNull,
      "rejections_before": Schema.count.orNull.said("In as many days before the answer."),
      "rejections_after": Schema.count.orNull.said("In as many days after it, so far."),
    ])
  private static let rejection = Schema.object(
    "CaseRejection",
    [
      "handoff_id": .id, "contact": Shapes.named, "company": Shapes.named.orNull, "rep": Shapes.named.orNull,
      "at": .instant, "note": Schema.string.orNull,
    ])
  private static let bought = Schema.object(
    "BoughtAnyway",
    [
      "handoff_id": .id, "contact": Shapes.named, "company": Shapes.named.orNull, "reason": .string,
      "rep": Shapes.named.orNull, "rejected_at": .instant, "won_at": .instant, "deal": Shapes.named,
      "amount": Shapes.money,
    ])

  private static func json(_ record: CaseRecord) -> JSON {
    let found = record.rejections
    return [
      "id": .integer(record.id), "reason": .text(found.reason), "ground": .text(found.ground.rawValue),
      "value": .text(found.value), "opened_at": .instant(found.openedAt), "days": .count(found.days),
      "rejections": .count(record.count), "answer": .optional(found.decision?.answer.rawValue),
      "note": .optional(found.decision?.note), "answered_by": Shapes.named(record.answeredBy),
      "answered_at": .instant(found.decision?.at), "rejections_before": record.before.map { .count($0) } ?? .null,
      "rejections_after": record.after.map { .count($0) } ?? .null,
    ]
  }
}
