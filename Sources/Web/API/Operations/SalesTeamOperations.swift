import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// The sales team: capacities, hours, absences, the rules by which leads go to reps, and go-live.
enum SalesTeamOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiSalesTeam, "getSalesTeam", "Who works hand-offs, by which rules, and since when", in: .handoffs,
      answer: team
    ) { call in Reply(json(try call.workspace.salesTeam(by: call.person, now: call.now))) },
    Operation(
      .patch, .apiSeller, "changeSeller", "Set a person's capacity, deputy or working hours", in: .handoffs,
      about: "What is left out stays. `hours` null goes back to the agreement's.", body: sellerChange,
      answer: team, handler: change),
    Operation(
      .post, .apiAbsences, "addAbsence", "Say that a person is away", in: .handoffs,
      about: "At its start what nobody tried yet goes to the deputy, or is routed again.",
      body: .object("NewAbsence", ["member_id": .id, "from": .instant, "until": .instant]), status: .created,
      answer: team
    ) { call in
      guard let from = call.body["from"]?.instant, let until = call.body["until"]?.instant else {
        throw FieldErrors("from", .required)
      }
      guard from < until else { throw FieldErrors("until", .endsBeforeStart) }
      try call.workspace.addAbsence(
        of: call.body["member_id"]?.integer ?? 0, from..<until, by: call.person, now: call.now)
      return Reply(
        json(try call.workspace.salesTeam(by: call.person, now: call.now)), location: Path.apiSalesTeam.link())
    },
    Operation(
      .delete, .apiAbsence, "removeAbsence", "Take an absence away", in: .handoffs, status: .noContent
    ) { call in
      try missing("absence") { try call.workspace.removeAbsence(try call.id(), by: call.person, now: call.now) }
    },
    Operation(
      .post, .apiRoutingRules, "addRoutingRule", "Add a rule of territory or segment at the end", in: .handoffs,
      about: "`unknown` in the answer names values that nobody has yet: they are taken all the same.", body: newRule,
      status: .created, answer: .object("AddedRule", ["id": .id, "unknown": .list(.string)]), handler: addRule),
    Operation(
      .delete, .apiRoutingRule, "removeRoutingRule", "Take a rule away", in: .handoffs, status: .noContent
    ) { call in
      try missing("rule") { try call.workspace.removeRoutingRule(try call.id(), by: call.person, now: call.now) }
    },
    Operation(
      .put, .apiGoLive, "setGoLive", "Move the day from which on MQLs are handed off", in: .handoffs,
      about: "Today or later, and only until the first hand-off.", body: .object("GoLive", ["day": .day]),
      answer: team
    ) { call in
      guard let day = call.body["day"]?.text.flatMap({ CivilDate(iso: $0) }) else {
        throw FieldErrors("go_live", .notDate)
      }
      try call.workspace.setGoLive(day, by: call.person, now: call.now)
      return Reply(json(try call.workspace.salesTeam(by: call.person, now: call.now)))
    },
  ]

  /// What is not there is an address that leads nowhere.
  private static func missing(_ field: String, _ body: () throws -> Void) throws -> Reply {
    do {
      try body()
      return Reply()
    } catch let errors as FieldErrors where errors.reasons[field] != nil {
      throw Refusal.notFound
    }
  }

  private static func change(_ call: Call) throws -> Reply {
    let id = try call.id()
    guard
      let seller = try call.workspace.salesTeam(by: call.person, now: call.now).sellers
        .first(where: { $0.member.id == id })
    else { throw Refusal.notFound }
    if let hours = call.body["hours"] {
      var days: [Weekday: DayHours] = [:]
      for day in Weekday.allCases {
        guard let text = hours[day.name]?.text, !text.isEmpty else { continue }
        guard let read = DayHours(text: text) else { throw FieldErrors("hours", .notHours) }
        days[day] = read
      }
      try call.workspace.setWorkingHours(WorkingHours(days), of: id, by: call.person, now: call.now)
    }
    if call.body["capacity"] != nil || call.body["deputy_id"] != nil {
      let deputy = call.body["deputy_id"].map { $0.integer } ?? seller.deputy?.id
      try call.workspace.setHandoffCapacity(
        Int(call.body["capacity"]?.integer ?? Int64(seller.capacity ?? 1)), deputy: deputy, of: id, by: call.person,
        now: call.now)
    }
    return Reply(json(try call.workspace.salesTeam(by: call.person, now: call.now)))
  }

  private static func addRule(_ call: Call) throws -> Reply {
    let conditions = (call.body["conditions"]?.list ?? []).map { condition in
      (condition["field"]?.text ?? "", (condition["values"]?.list ?? []).compactMap(\.text))
    }
    let added = try call.workspace.addRoutingRule(
      RoutingRuleForm(
        name: call.body["name"]?.text ?? "", conditions: conditions,
        members: (call.body["member_ids"]?.list ?? []).compactMap(\.integer)), by: call.person, now: call.now)
    return Reply(
      ["id": .integer(added.id), "unknown": .list(added.unknown.map(JSON.text))],
      location: Path.apiSalesTeam.link())
  }

  // MARK: Shapes

  private static let hours = Schema.object(
    "WeekHours",
    [
      "monday": .string, "tuesday": .string, "wednesday": .string, "thursday": .string, "friday": .string,
      "saturday": .string, "sunday": .string,
    ], needed: [])
  private static let condition = Schema.object(
    "RoutingCondition", ["field": .string, "values": .list(.string, most: 100)])
  private static let newRule = Schema.object(
    "NewRoutingRule",
    ["name": .string, "conditions": .list(condition, most: 10), "member_ids": .list(.id, most: 200)])
  private static let sellerChange = Schema.object(
    "SellerChange",
    [
      "capacity": .integer, "deputy_id": Schema.id.orNull,
      "hours": hours.orNull.said("By weekday: `09:00-13:00, 14:00-18:00`; a day left out is off."),
    ], needed: [])
  private static let seller = Schema.object(
    "Seller",
    [
      "member": Shapes.named, "capacity": .integer, "takes_turns": .bool, "deputy": Shapes.named.orNull,
      "hours": hours.orNull,
      "absences": .list(.object("Absence", ["id": .id, "from": .instant, "until": .instant])),
    ])
  private static let rule = Schema.object(
    "RoutingRule",
    ["id": .id, "name": .string, "conditions": .list(condition), "members": .list(Shapes.named)])
  private static let team = Schema.object(
    "SalesTeam",
    [
      "sellers": .list(seller), "rules": .list(rule), "go_live_at": Schema.instant.orNull,
      "can_move_go_live": .bool,
    ])

  private static func json(_ team: SalesTeam) -> JSON {
    [
      "sellers": .list(
        team.sellers.map { seller in
          [
            "member": Shapes.named(seller.member), "capacity": .integer(Int64(seller.capacity ?? 1)),
            "takes_turns": .bool(seller.takesTurns), "deputy": Shapes.named(seller.deputy),
            "hours": seller.hours.map(json) ?? .null,
            "absences": .list(
              seller.absences.map {
                [
                  "id": .integer($0.id), "from": .instant($0.time.lowerBound), "until": .instant($0.time.upperBound),
                ]
              }),
          ]
        }),
      "rules": .list(
        team.rules.map { rule in
          [
            "id": .integer(rule.id), "name": .text(rule.name),
            "conditions": .list(
              rule.conditions.map { ["field": .text($0.field), "values": .list($0.values.map(JSON.text))] }),
            "members": .list(rule.members.map { Shapes.named($0) }),
          ]
        }), "go_live_at": .instant(team.goLive), "can_move_go_live": .bool(team.canMoveGoLive),
    ]
  }

  private static func json(_ hours: WorkingHours) -> JSON {
    var json: JSON = [:]
    for day in Weekday.allCases where !hours[day].isOff {
      json = json.merging([day.name: .text(hours[day].text)])
    }
    return json
  }
}
