import Alignment
import HTTPTypes
import Pages
import Workspace

/// Merging two contacts, undoing it, and one change with many contacts.
enum MergeOperations {
  static let all: [Operation] = [
    Operation(
      .post, .apiMerges, "mergeContacts", "Merge two contacts into one", in: .contacts,
      about: "Nothing is lost, and it can be undone at any time. A field takes the older contact's value unless it is "
        + "empty; `choices` says otherwise: `{\"email\": \"merged\"}`.",
      body: .object(
        "NewMerge",
        [
          "survivor_id": .id, "merged_id": .id,
          "choices": .object(nil, [:], others: .of(.one(of: ["survivor", "merged"]), most: 300)),
        ], needed: ["survivor_id", "merged_id"]), status: .created,
      answer: .object(
        "Merge",
        [
          "id": .id, "survivor_id": .id, "touches": .count, "transitions": .count, "notes": .count, "tasks": .count,
          "deals": .count,
        ]), mayConflict: true, handler: merge),
    Operation(
      .delete, .apiMerge, "undoMerge", "Undo a merge", in: .contacts,
      about: "Both stand again with their facts. What was changed since stays as it is: `kept` names it.",
      answer: .object(
        "MergeUndo",
        [
          "survivor_id": .id, "merged_id": .id, "kept": .list(.string), "later_touches": .count,
          "later_notes": .count, "later_tasks": .count,
        ]), mayConflict: true
    ) { call in
      let undone = try call.workspace.undoMerge(try call.id(), by: call.member, now: call.now)
      return Reply([
        "survivor_id": .integer(undone.survivorId), "merged_id": .integer(undone.mergedId),
        "kept": .list(undone.kept.map(JSON.text)), "later_touches": .count(undone.laterTouches),
        "later_notes": .count(undone.laterNotes), "later_tasks": .count(undone.laterTasks),
      ])
    },
    Operation(
      .post, .apiContactBulk, "changeContacts", "One change with many contacts", in: .contacts,
      about: "Each for itself: what is refused leaves the others alone. To recycle and disqualify asks for "
        + "`move-stages` too.",
      body: .object(
        "BulkChange",
        [
          "contacts": .list(.id, most: 10_000),
          "action": .one(of: ["set-owner", "set-next-action", "recycle", "disqualify"]),
          "owner_id": Schema.id.orNull, "next_action_at": Schema.instant.orNull, "reason": Schema.string.orNull,
          "until": Schema.instant.orNull,
        ], needed: ["contacts", "action"]),
      answer: .object(
        "BulkResult",
        [
          "items": .list(
            .object(
              "BulkOutcome",
              [
                "id": .integer, "verdict": .one(of: ["done", "same", "refused"]), "code": Schema.string.orNull,
                "parameters": .object(nil, [:], others: .of(.string, most: nil)),
              ]))
        ]), handler: change),
  ]

  private static func merge(_ call: Call) throws -> Reply {
    var choices: [MergeField: MergeSide] = [:]
    for (name, side) in call.body["choices"]?.texts ?? [:] {
      guard let field = MergeField(name: name) else {
        throw CallFault.wrongFields([SchemaCheck.Fault(field: "choices.\(name)", code: "unknown-field")])
      }
      choices[field] = MergeSide(rawValue: side)
    }
    let merge = try call.workspace.mergeContacts(
      survivor: call.body["survivor_id"]?.integer ?? 0, merged: call.body["merged_id"]?.integer ?? 0,
      choices: choices, by: call.member, now: call.now)
    return Reply(
      [
        "id": .integer(merge.mergeId), "survivor_id": .integer(merge.survivorId), "touches": .count(merge.touches),
        "transitions": .count(merge.transitions), "notes": .count(merge.notes), "tasks": .count(merge.tasks),
        "deals": .count(merge.deals),
      ], location: Path.apiMerge.link(merge.mergeId))
  }

  private static func change(_ call: Call) throws -> Reply {
    let outcomes = try call.workspace.changeMany(
      try action(call), contacts: call.body["contacts"]?.list?.compactMap(\.integer) ?? [], by: call.member,
      now: call.now)
    return Reply([
      "items": .list(
        outcomes.map { outcome in
          let (verdict, code, parameters): (String, String?, [String: String]) =
            switch outcome.verdict {
            case .done: ("done", nil, [:])
            case .same: ("same", nil, [:])
            case .refused(let code, let parameters): ("refused", code, parameters)
            }
          return [
            "id": .integer(outcome.contact), "verdict": .text(verdict), "code": .optional(code),
            "parameters": .object(
              parameters.sorted { $0.key < $1.key }.map { JSON.Member(name: $0.key, value: .text($0.value)) }),
          ]
        })
    ])
  }

  private static func action(_ call: Call) throws -> BulkAction {
    let body = call.body
    func reason() throws -> String {
      try call.person.require(.moveStages)
      guard let reason = body["reason"]?.text else { throw FieldErrors("reason", .required) }
      return reason
    }
    switch body["action"]?.text {
    case "set-owner":
      guard let owner = body["owner_id"] else { throw FieldErrors("owner_id", .required) }
      return .setOwner(owner.integer)
    case "set-next-action":
      guard let next = body["next_action_at"]?.instant else { throw FieldErrors("next_action_at", .required) }
      return .setNextAction(next)
    case "recycle":
      guard let until = body["until"]?.instant else { throw FieldErrors("until", .required) }
      return .recycle(reason: try reason(), until: until)
    default: return .disqualify(reason: try reason())
    }
  }
}
