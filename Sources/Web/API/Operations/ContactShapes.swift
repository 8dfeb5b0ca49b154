import Alignment
import Reports
import Workspace

/// A contact as JSON, whole and as a line of a list, and what is written of one.
enum ContactShapes {
  private static let writable: KeyValuePairs<String, Schema> = [
    "name": Schema.string.orNull, "email": Schema.string.orNull, "phone": Schema.string.orNull,
    "title": Schema.string.orNull, "company_id": Schema.id.orNull,
    "company_name": Schema.string.orNull.said("Where no id is given: the company of that name, made if there is none."),
    "owner_id": Schema.id.orNull, "next_action_at": Schema.instant.orNull, "fields": Shapes.newFields,
  ]
  static let new = Schema.object("NewContact", writable, needed: [])
  static let change = Schema.object("ContactChange", writable, needed: [])

  static let contact = Schema.object(
    "Contact",
    [
      "id": .id, "redirected_from": Schema.id.orNull, "name": Schema.string.orNull, "email": Schema.string.orNull,
      "phone": Schema.string.orNull, "title": Schema.string.orNull, "company": Shapes.named.orNull,
      "owner": Shapes.named.orNull, "created_at": .instant, "stage": .one(of: ReportOperations.stages),
      "ladder": .list(
        .object(
          "Step",
          [
            "stage": .one(of: ReportOperations.stages), "entered_at": Schema.instant.orNull, "is_implied": .bool,
          ])),
      "rest": Schema.object(
        "RestState",
        [
          "kind": .one(of: ["nurture", "disqualified", "lost-customer"]), "reason": .string,
          "until": Schema.instant.orNull,
        ]
      ).orNull, "next_action_at": Schema.instant.orNull, "next_action_by_default": .bool, "postponements": .count,
      "tasks": .list(WorkShapes.task), "fields": Shapes.fields,
      "merges": .list(
        .object(
          "StandingMerge",
          [
            "id": .id, "merged_id": .id, "name": Schema.string.orNull, "email": Schema.string.orNull, "at": .instant,
          ])),
    ])

  static func json(_ record: ContactRecord) -> JSON {
    [
      "id": .integer(record.id), "redirected_from": .optional(record.redirectedFrom),
      "name": .optional(record.profile.name), "email": .optional(record.profile.email),
      "phone": .optional(record.profile.phone), "title": .optional(record.profile.title),
      "company": Shapes.named(record.company), "owner": Shapes.named(record.owner),
      "created_at": .instant(record.createdAt), "stage": .text(record.stage.name),
      "ladder": .list(
        record.ladder.map { step in
          [
            "stage": .text(step.stage.name), "entered_at": .instant(step.entry?.moment.start),
            "is_implied": .bool(step.entry?.isImplied ?? false),
          ]
        }), "rest": rest(record.rest), "next_action_at": .instant(record.nextAction.at),
      "next_action_by_default": .bool(record.nextAction.isByDefault),
      "postponements": .count(record.nextAction.postponements), "tasks": .list(record.tasks.map(WorkShapes.json)),
      "fields": Shapes.fields(record.fields),
      "merges": .list(
        record.merges.map { merge in
          [
            "id": .integer(merge.id), "merged_id": .integer(merge.mergedId), "name": .optional(merge.name),
            "email": .optional(merge.email), "at": .instant(merge.at),
          ]
        }),
    ]
  }

  private static func rest(_ rest: Rest) -> JSON {
    switch rest {
    case .none: .null
    case .nurture(let until, let reason): ["kind": "nurture", "reason": .text(reason), "until": .instant(until)]
    case .disqualified(let reason): ["kind": "disqualified", "reason": .text(reason), "until": .null]
    case .lostCustomer(_, let reason): ["kind": "lost-customer", "reason": .text(reason), "until": .null]
    }
  }

  /// Puts what was sent onto a form.
  static func patch(_ form: inout ContactForm, with body: JSON) {
    body.patch("name") { form.profile.name = $0 }
    body.patch("email") { form.profile.email = $0 }
    body.patch("phone") { form.profile.phone = $0 }
    body.patch("title") { form.profile.title = $0 }
    if body["company_name"] != nil { form.companyId = nil }
    body.patch("company_name") { form.companyName = $0 }
    body.patch("company_id", id: { form.companyId = $0 })
    body.patch("owner_id", id: { form.ownerId = $0 })
    if let next = body["next_action_at"] { form.nextActionAt = next.instant }
    if let fields = body["fields"] { form.fields.merge(fields.texts) { $1 } }
  }

  // MARK: A line of a list

  static let list = Schema.object(
    "ContactPage",
    [
      "items": .list(
        .object(
          "ContactLine",
          [
            "id": .id, "name": Schema.string.orNull, "email": Schema.string.orNull,
            "stage": .one(of: ReportOperations.stages),
            "resting": .one(of: Resting.allCases.map { $0.name.replacing(" ", with: "-") }),
            "created_at": .instant, "next_action_at": Schema.instant.orNull,
            "last_touch_at": Schema.instant.orNull,
          ])), "next": Schema.string.orNull, "count": .count.said("All that pass, whatever the page."),
      "count_by_stage": .object(nil, [:], others: .of(.count, most: nil)),
    ])

  /// - Parameter contact: its place in the index.
  static func line(_ contact: Int, _ finder: ContactFinder) -> JSON {
    let columns = finder.index.contacts
    func instant(_ milliseconds: Int64) -> JSON {
      milliseconds == .min ? .null : .instant(Instant(milliseconds: milliseconds))
    }
    func text(_ text: String?) -> JSON { .optional(text.flatMap { $0.isEmpty ? nil : $0 }) }
    let id = columns.id[contact].rawValue
    let texts = finder.names.texts(of: Int(id))
    return [
      "id": .integer(id), "name": text(texts?.name), "email": text(texts?.second),
      "stage": .text(finder.traits.stage[contact].name),
      "resting": .text(columns.resting[contact].name.replacing(" ", with: "-")),
      "created_at": instant(columns.createdAt[contact]), "next_action_at": instant(columns.nextActionAt[contact]),
      "last_touch_at": instant(finder.traits.lastTouch[contact]),
    ]
  }
}
