import Alignment
import Workspace

/// A deal as JSON, whole and as a line of a list, and what is written of one.
enum DealShapes {
  private static let outcomes = Schema.one(of: Outcome.allCases.map(\.name))

  static let line = Schema.object(
    "DealLine",
    [
      "id": .id, "name": Schema.string.orNull, "amount": Shapes.money, "outcome": outcomes, "created_at": .instant,
      "closed_at": Schema.instant.orNull, "is_voided": .bool,
    ])

  static func json(_ deal: DealLine) -> JSON {
    [
      "id": .integer(deal.id), "name": .optional(deal.name), "amount": .money(deal.amountMinor, deal.currency),
      "outcome": .text(deal.outcome.name), "created_at": .instant(deal.createdAt),
      "closed_at": .instant(deal.closedAt), "is_voided": .bool(deal.isVoided),
    ]
  }

  static let deal = Schema.object(
    "Deal",
    [
      "id": .id, "name": Schema.string.orNull, "amount": Shapes.money, "outcome": outcomes, "created_at": .instant,
      "closed_at": Schema.instant.orNull, "is_voided": .bool, "company": Shapes.named.orNull,
      "owner": Shapes.named.orNull, "kind": Schema.one(of: DealKind.allCases.map(\.name)).orNull,
      "expected_close": Schema.day.orNull, "pipeline_stage": Schema.string.orNull,
      "probability": Schema.share.orNull, "loss_reason": Schema.string.orNull, "fields": Shapes.fields,
      "contacts": .list(
        .object(
          "DealContact",
          [
            "id": .id, "name": .string, "email": Schema.string.orNull, "is_primary": .bool, "attached_at": .instant,
          ])),
    ])

  static func json(_ deal: DealRecord) -> JSON {
    json(deal.line).merging([
      "company": Shapes.named(deal.company), "owner": Shapes.named(deal.owner),
      "kind": .optional(deal.form.kind?.name), "expected_close": .day(deal.form.expectedClose),
      "pipeline_stage": .optional(deal.form.pipelineStage), "probability": .optional(deal.form.probability),
      "loss_reason": .optional(deal.lossReason),
      "fields": Shapes.fields(deal.form.fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
      "contacts": .list(
        deal.people.map { person in
          [
            "id": .integer(person.contact.id), "name": .text(person.contact.name),
            "email": .optional(person.email), "is_primary": .bool(person.isPrimary),
            "attached_at": .instant(person.attachedAt),
          ]
        }),
    ])
  }

  private static let amount = Schema.object(
    "NewMoney",
    ["minor": .integer(-100_000_000_000_000...100_000_000_000_000), "currency": .text(3...3)], needed: ["minor"])

  static let newAmount = amount

  static let new = Schema.object(
    "NewDeal",
    [
      "name": Schema.string.orNull, "company_id": Schema.id.orNull, "company_name": Schema.string.orNull,
      "owner_id": Schema.id.orNull, "amount": amount,
      "kind": Schema.one(of: DealKind.allCases.map(\.name)).orNull, "expected_close": Schema.day.orNull,
      "pipeline_stage": Schema.string.orNull, "probability": Schema.share.orNull, "fields": Shapes.newFields,
      "contacts": Schema.list(.id, most: 200).said("Who is on it; the first is primary."),
      "created_on": Schema.day.orNull.said("Where it came to be earlier than today."),
    ], needed: [])

  static let change = Schema.object(
    "DealChange",
    [
      "name": Schema.string.orNull, "company_id": Schema.id.orNull, "company_name": Schema.string.orNull,
      "owner_id": Schema.id.orNull, "amount": amount,
      "kind": Schema.one(of: DealKind.allCases.map(\.name)).orNull, "expected_close": Schema.day.orNull,
      "pipeline_stage": Schema.string.orNull, "probability": Schema.share.orNull, "fields": Shapes.newFields,
    ], needed: [])

  static func patch(_ form: inout DealForm, with body: JSON) {
    body.patch("name") { form.name = $0 }
    if body["company_name"] != nil { form.companyId = nil }
    body.patch("company_name") { form.companyName = $0 }
    body.patch("company_id", id: { form.companyId = $0 })
    body.patch("owner_id", id: { form.ownerId = $0 })
    if let amount = body["amount"] {
      form.amountMinor = amount["minor"]?.integer ?? 0
      form.currency = amount["currency"]?.text ?? form.currency
    }
    body.patch("kind") { form.kind = $0.flatMap { DealKind(name: $0) } }
    if let day = body["expected_close"] { form.expectedClose = day.day }
    body.patch("pipeline_stage") { form.pipelineStage = $0 }
    if let probability = body["probability"] { form.probability = probability.number }
    if let fields = body["fields"] { form.fields.merge(fields.texts) { $1 } }
  }
}
