import Alignment
import HTTPTypes
import Pages
import Workspace

/// Costs and goals. A change is one more version, so that past days keep the one before.
enum MoneyOperations {
  static let all: [Operation] = costs + goals

  // MARK: Costs

  private static let costs: [Operation] = [
    Operation(
      .get, .apiCosts, "listCosts", "Costs that stand, the latest days first", in: .money,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("CostPage", of: cost)
    ) { call in try page(try call.workspace.costs(), call, json) },
    Operation(
      .post, .apiCosts, "createCost", "Write down a cost", in: .money,
      about: "One of campaign, channel and source is needed.", body: newCost, status: .created, answer: Shapes.made
    ) { call in
      var form = CostForm(first: CivilDate(daysSinceEpoch: 0), last: CivilDate(daysSinceEpoch: 0), amountMinor: 0)
      patch(&form, with: call.body)
      let id = try call.workspace.addCost(form, by: call.member, now: call.now)
      return Shapes.made(id, at: Path.apiCost.link(id))
    },
    Operation(.get, .apiCost, "getCost", "A cost", in: .money, answer: cost, versioning: .told) { call in
      try one(try call.workspace.costs(), call, json)
    },
    Operation(
      .patch, .apiCost, "changeCost", "Change a cost", in: .money, body: costChange, answer: cost, versioning: .needed
    ) { call in
      try call.workspace.editCost(try call.id(), expected: call.expected, by: call.member, now: call.now) {
        patch(&$0, with: call.body)
      }
      return try one(try call.workspace.costs(), call, json)
    },
    Operation(
      .delete, .apiCost, "removeCost", "Take a cost back", in: .money, status: .noContent, versioning: .needed
    ) { call in
      try call.workspace.removeCost(try call.id(), expected: call.expected, by: call.member, now: call.now)
      return Reply()
    },
  ]

  private static let cost = Schema.object(
    "Cost",
    [
      "id": .id, "campaign": Schema.string.orNull, "channel": Schema.string.orNull, "source": Schema.string.orNull,
      "first": .day, "last": .day, "amount": Shapes.money,
    ])
  private static let writable: KeyValuePairs<String, Schema> = [
    "campaign": Schema.string.orNull, "channel": Schema.string.orNull, "source": Schema.string.orNull,
    "first": .day, "last": .day, "amount": DealShapes.newAmount,
  ]
  private static let newCost = Schema.object("NewCost", writable, needed: ["first", "last", "amount"])
  private static let costChange = Schema.object("CostChange", writable, needed: [])

  private static func patch(_ form: inout CostForm, with body: JSON) {
    body.patch("campaign") { form.campaign = $0 }
    body.patch("channel") { form.channel = $0 }
    body.patch("source") { form.source = $0 }
    if let day = body["first"]?.day { form.first = day }
    if let day = body["last"]?.day { form.last = day }
    if let amount = body["amount"] {
      form.amountMinor = amount["minor"]?.integer ?? 0
      form.currency = amount["currency"]?.text ?? form.currency
    }
  }

  private static func json(_ record: MoneyRecord<CostForm>, _ call: Call) -> JSON {
    let form = record.form
    return [
      "id": .integer(record.id), "campaign": .optional(form.campaign), "channel": .optional(form.channel),
      "source": .optional(form.source), "first": .day(form.first), "last": .day(form.last),
      "amount": .money(form.amountMinor, form.currency ?? call.workspace.settings.currency.code),
    ]
  }

  // MARK: Goals

  private static let goals: [Operation] = [
    Operation(
      .get, .apiGoals, "listGoals", "Goals that stand, by measure and days", in: .money,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("GoalPage", of: goal)
    ) { call in try page(try call.workspace.goals(), call, json) },
    Operation(
      .post, .apiGoals, "setGoal", "Set the goal of a measure for some days", in: .money,
      about: "The one that stands for the same measure and days is changed.", body: newGoal, status: .created,
      answer: Shapes.made
    ) { call in
      let form = GoalForm(
        measure: call.body["measure"]?.text ?? "", first: call.body["first"]?.day ?? CivilDate(daysSinceEpoch: 0),
        last: call.body["last"]?.day ?? CivilDate(daysSinceEpoch: 0), target: call.body["target"]?.integer ?? 0)
      let id = try call.workspace.setGoal(form, by: call.member, now: call.now)
      return Shapes.made(id, at: Path.apiGoal.link(id))
    },
    Operation(.get, .apiGoal, "getGoal", "A goal", in: .money, answer: goal, versioning: .told) { call in
      try one(try call.workspace.goals(), call, json)
    },
    Operation(
      .patch, .apiGoal, "changeGoal", "Change a goal's target", in: .money,
      body: .object("GoalChange", ["target": .integer(0...100_000_000_000_000)]), answer: goal, versioning: .needed
    ) { call in
      try call.workspace.editGoal(
        try call.id(), target: call.body["target"]?.integer ?? 0, expected: call.expected, by: call.member,
        now: call.now)
      return try one(try call.workspace.goals(), call, json)
    },
    Operation(
      .delete, .apiGoal, "removeGoal", "Take a goal back", in: .money, status: .noContent, versioning: .needed
    ) { call in
      try call.workspace.removeGoal(try call.id(), expected: call.expected, by: call.member, now: call.now)
      return Reply()
    },
  ]

  private static let goal = Schema.object(
    "Goal",
    [
      "id": .id, "measure": .one(of: GoalForm.measures), "first": .day, "last": .day,
      "target": .integer.said("A count; of revenue minor units of the workspace's currency."),
    ])
  private static let newGoal = Schema.object(
    "NewGoal",
    [
      "measure": .one(of: GoalForm.measures), "first": .day, "last": .day,
      "target": .integer(0...100_000_000_000_000),
    ])

  private static func json(_ record: MoneyRecord<GoalForm>, _ call: Call) -> JSON {
    [
      "id": .integer(record.id), "measure": .text(record.form.measure), "first": .day(record.form.first),
      "last": .day(record.form.last), "target": .integer(record.form.target),
    ]
  }

  // MARK: Both

  private static func page<Form>(
    _ records: [MoneyRecord<Form>], _ call: Call, _ json: (MoneyRecord<Form>, Call) -> JSON
  ) throws -> Reply {
    var rest = records[...]
    if let after = call.query["after"].flatMap({ Int64($0) }) {
      guard let place = records.firstIndex(where: { $0.id == after }) else {
        throw CallFault.wrongParameter("after", "unknown-value")
      }
      rest = records[(place + 1)...]
    }
    let shown = rest.prefix(call.limit)
    let next = rest.count > shown.count ? shown.last.map { String($0.id) } : nil
    return call.page(shown.map { json($0, call) }, next: next)
  }

  private static func one<Form>(
    _ records: [MoneyRecord<Form>], _ call: Call, _ json: (MoneyRecord<Form>, Call) -> JSON
  ) throws -> Reply {
    let id = try call.id()
    guard let record = records.first(where: { $0.id == id }) else { throw Refusal.notFound }
    return Reply(json(record, call), version: record.version)
  }
}
