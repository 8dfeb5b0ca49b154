import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Goals: their list with how far each is, a new one, a change, and taking one back.
enum GoalRoutes {
  /// Goals whose figures are counted for the list: each run of days is a report of its own.
  private static let mostCounted = 12

  static func serve(_ routes: inout Routes) {
    routes.get(.goals) { visit in try list(visit) }
    routes.post(.goals) { visit in
      do {
        let form = try filled(visit)
        _ = try visit.workspace.setGoal(form, by: try visit.editor(), now: visit.now)
        return .done(Path.goals.link(), "campaigns.goal-kept")
      } catch let errors as FieldErrors {
        return try list(visit, errors: errors)
      }
    }
    routes.get(.goal) { visit in try one(visit) }
    routes.post(.goal, change)
  }

  private static func list(_ visit: Visit, errors: FieldErrors? = nil) throws -> Answer {
    let reader = visit.reader
    let all = try visit.workspace.goals().sorted {
      ($1.form.last, $1.form.first, $0.form.measure, $0.id) < ($0.form.last, $0.form.first, $1.form.measure, $1.id)
    }
    let mayEdit = visit.may(.editMoney)
    let actual = try actuals(visit, all.map(\.form))
    let period = visit.state.isAllTime ? nil : visit.state.period
    let fresh = ["first": period?.first.description, "last": period?.last.description, "measure": "revenue"]
    let form = FormFields(reader, values: { errors == nil ? fresh[$0] ?? nil : visit.form[$0] }, errors: errors)
    let fields: Fields = [
      "hasGoals": !all.isEmpty, "mayEdit": mayEdit, "action": Path.goals.link(),
      "goals": all.prefix(200).map { goal in
        GoalLine(reader, goal.form, actual: actual[goal.form]).fields(id: goal.id, mayEdit: mayEdit)
      },
      "fields": [
        form.choice(
          "measure", "campaigns.measure", GoalForm.measures.map { ($0, reader.measure($0)) }, isRequired: true
        ).merging(["isChoice": true]),
        form.text("first", "campaigns.first", type: "date", isRequired: true).merging(["isChoice": false]),
        form.text("last", "campaigns.last", type: "date", isRequired: true).merging(["isChoice": false]),
        target(form).merging(["isChoice": false]),
      ],
      "fault": errors == nil ? nil : reader.text("records.wrong"), "campaignsHref": Path.campaigns.link(),
    ]
    return visit.page(
      "goals", fields, title: "campaigns.goals", status: errors == nil ? .ok : .unprocessableContent)
  }

  private static func target(_ form: FormFields) -> Fields {
    form.text("target", "campaigns.target", isRequired: true, hint: "campaigns.target-hint", limit: 30)
  }

  /// What was reached so far by the goals of the page's period.
  private static func actuals(_ visit: Visit, _ goals: [GoalForm]) throws -> [GoalForm: Int64] {
    var found: [GoalForm: Int64] = [:]
    var counted: [Period: SheetView] = [:]
    for goal in goals where goal.first <= goal.last && goal.first <= visit.reader.today {
      let days = Period(first: goal.first, last: goal.last)
      if !visit.state.isAllTime, goal.last < visit.state.period.first || visit.state.period.last < goal.first {
        continue
      }
      if counted[days] == nil {
        guard counted.count < mostCounted else { continue }
        var request = visit.request(.marketing)
        request.question.period = days
        request.question.dimension = .channel
        request.isBroken = true
        counted[days] = SheetView(try visit.sheet(request))
      }
      found[goal] = counted[days]?.total(goal.measure).reading.map { Int64($0) }
    }
    return found
  }

  private static func record(_ visit: Visit) throws -> MoneyRecord<GoalForm> {
    let id = try visit.id()
    guard let goal = try visit.workspace.goals().first(where: { $0.id == id }) else { throw Refusal.notFound }
    return goal
  }

  private static func one(
    _ visit: Visit, errors: FieldErrors? = nil, fault: String? = nil, version: Int64? = nil
  ) throws -> Answer {
    let goal = try record(visit)
    let reader = visit.reader
    let isAgain = errors != nil || fault != nil
    let stored = [
      "target": goal.form.measure == "revenue"
        ? AmountField.text(goal.form.target, reader.currency) : String(goal.form.target)
    ]
    let form = FormFields(reader, values: { isAgain ? visit.form[$0] : stored[$0] }, errors: errors)
    let days = Period(first: goal.form.first, last: goal.form.last)
    let fields: Fields = [
      "heading": reader.text("campaigns.edit-goal"),
      "help": "\(reader.measure(goal.form.measure)), \(reader.period(days))",
      "fault": fault ?? (errors == nil ? nil : reader.text("records.wrong")), "action": Path.goal.link(goal.id),
      "back": Path.goals.link(), "version": String(version ?? goal.version),
      "fields": [target(form).merging(["isChoice": false])], "hasProperties": false, "hasLists": false,
      "removal": visit.may(.editMoney) ? ["words": reader.text("campaigns.remove-help")] as Fields : nil,
    ]
    return visit.page(
      "record-form", fields, title: "campaigns.edit-goal", status: isAgain ? .unprocessableContent : .ok)
  }

  private static func change(_ visit: Visit) throws -> Answer {
    let goal = try record(visit)
    do {
      if visit.form["do"] == "remove" {
        try visit.workspace.removeGoal(goal.id, by: try visit.editor(), now: visit.now)
        return .done(Path.goals.link(), "campaigns.removed")
      }
      var errors = FieldErrors()
      let target = readTarget(visit, goal.form.measure, into: &errors)
      try errors.check()
      try visit.workspace.editGoal(
        goal.id, target: target, expected: visit.expectedVersion, by: try visit.editor(), now: visit.now)
      return .done(Path.goals.link(), "records.saved")
    } catch let errors as FieldErrors {
      return try one(visit, errors: errors, version: visit.expectedVersion)
    } catch let conflict as RecordConflict {
      return try one(visit, fault: visit.sentence(conflict), version: conflict.current)
    }
  }

  private static func filled(_ visit: Visit) throws -> GoalForm {
    var errors = FieldErrors()
    let measure = visit.form["measure"] ?? ""
    if !GoalForm.measures.contains(measure) { errors.add("measure", .unknownMeasure) }
    let today = visit.reader.today
    let first = visit.day("first", or: today, into: &errors)
    let last = visit.day("last", or: max(first, today), into: &errors)
    if last < first { errors.add("last", .endsBeforeStart) }
    let target = readTarget(visit, measure, into: &errors)
    try errors.check()
    return GoalForm(measure: measure, first: first, last: last, target: target)
  }

  /// A count, or of revenue an amount.
  private static func readTarget(_ visit: Visit, _ measure: String, into errors: inout FieldErrors) -> Int64 {
    guard let text = visit.form.text("target") else {
      errors.add("target", .required)
      return 0
    }
    if measure == "revenue" {
      if let minor = AmountField.minor(text, visit.reader.currency) { return minor }
    } else if let yen = Currency("JPY"), let count = AmountField.minor(text, yen) {
      // A count is written as an amount without decimals is.
      return count
    }
    errors.add("target", .notAmount)
    return 0
  }
}

extension GoalLine {
  init(_ reader: Reader, _ form: GoalForm, actual: Int64?) {
    self.init(
      reader, measure: form.measure, days: Period(first: form.first, last: form.last), target: form.target,
      actual: actual)
  }
}
