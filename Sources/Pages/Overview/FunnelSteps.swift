package import Alignment
package import Charts
import Reports
import Wire

/// The funnel in six steps: what entered, against the plan to this day, how many of the step before, and how soon.
struct FunnelSteps {
  let answers: OverviewPage.Answers
  let home: HomeFigures
  let scene: HomeScene

  private var reader: Reader { scene.reader }

  /// A step as a column: `nil` for visits, which are no stage.
  private static let steps: [(stage: Stage?, measure: String)] = [
    (nil, "visits"), (.lead, "leads"), (.mql, "mqls"), (.sql, "sqls"), (.opportunity, "opportunities"),
    (.customer, "customers"),
  ]

  var fields: Fields {
    let overview = SheetView(answers.overview)
    let columns = FunnelSteps.steps.enumerated().map { place, step in
      column(step.stage, step.measure, overview, before: place > 0 ? FunnelSteps.steps[place - 1].stage : nil)
    }
    return [
      "columns": columns,
      "hasPlan": FunnelSteps.steps.contains { home.goals[$0.measure] != nil } && !scene.isLong,
      "isCompared": scene.isCompared,
      "comparedWith": reader.text("overview.against", ["period": reader.period(home.earlier.whole)]),
      "flowTerm": reader.term(.flow, reader.text("overview.entries"), in: "funnel"),
      "since": reader.text(
        "overview.since",
        ["day": reader.date(home.question.period.first, withYear: home.question.period.first.year != home.today.year)]),
      "isAll": scene.isLong,
      "funnelHref": scene.state.link(to: .funnel),
    ]
  }

  private func column(_ stage: Stage?, _ measure: String, _ overview: SheetView, before: Stage?) -> Fields {
    let entered = stage.map { overview.figure("entered_\($0.name)") } ?? SheetView(answers.marketing).total("visits")
    let receipt =
      stage.map {
        ReceiptAddress(of: answers.overview, calendar: reader.calendar).link(row: "entered_\($0.name)", column: "value")
      } ?? ReceiptAddress(of: answers.marketing, calendar: reader.calendar).link(column: "visits")
    let team = stage.map { reader.owners[$0] } ?? .marketing
    let term = stage.map { reader.term(Term($0), reader.stages($0), in: "funnel", isAtEnd: $0 == .customer) }
    var fields: Fields = [
      "stepTeam": team.cssClass,
      "stepTerm": term ?? reader.term(.visit, reader.measure("visits"), in: "funnel"),
      "entered": reader.figure(entered, to: receipt, .large),
      "hasGoal": false, "isShort": false, "planDifference": "", "planShare": "",
      "change": comparedChange(stage, entered),
      "hasRate": false, "isRatio": false, "ratio": "",
      "median": median(before, stage),
    ]
    if let goal = home.goals[measure], let count = entered.whole, !scene.isLong {
      plan(goal, count, team, into: &fields)
    }
    rate(before, stage, overview, entered, into: &fields)
    return fields
  }

  private func plan(_ goal: GoalPace, _ count: Int, _ team: Team, into fields: inout Fields) {
    let difference = count - Int(clamping: goal.due)
    let share = goal.due > 0 ? Double(difference) / Double(goal.due) : nil
    let isShort = (share ?? 0) < -0.1
    fields["hasGoal"] = true
    fields["planBar"] =
      PromiseBar(
        label: reader.text(
          "overview.planned",
          ["figure": reader.number(count), "plan": reader.number(Int(clamping: goal.due))]),
        actual: Double(count), goal: Double(goal.due), paint: team.paint
      ).svg
    fields["isShort"] = isShort
    fields["planDifference"] = reader.signed(difference)
    fields["planShare"] = share.map { "(\(reader.change($0, of: .count)))" } ?? ""
    fields["shortMark"] =
      StatusMark(
        .risk,
        reader.text(
          "overview.short", ["n": reader.signed(difference), "share": reader.share(share.map(abs), digits: 0)])
      ).fields
  }

  /// The conversion from the step before with its counts; of visits to leads a ratio of flows, which is none.
  private func rate(
    _ before: Stage?, _ stage: Stage?, _ overview: SheetView, _ entered: Sheet.Cell, into fields: inout Fields
  ) {
    guard let stage else { return }
    guard let before, let step = answers.steps.first(where: { $0.path.from == before && $0.path.to == stage }) else {
      let visits = SheetView(answers.marketing).total("visits").reading ?? 0
      guard stage == .lead, visits > 0, let leads = entered.reading else { return }
      fields["isRatio"] = true
      fields["ratio"] = reader.text("overview.of-visits", ["share": reader.share(leads / visits)])
      return
    }
    guard let rate = step.rate else { return }
    fields["hasRate"] = true
    fields["rate"] = reader.figure(
      .share(rate), kind: .share,
      to: ReceiptAddress(of: answers.overview, calendar: reader.calendar)
        .link("conversions", with: [("by", "channel"), ("path", step.path.name)], column: "rate"))
    fields["rateCounts"] = reader.text(
      "overview.of", ["n": reader.number(step.to), "all": reader.number(step.from)])
  }

  private func median(_ before: Stage?, _ stage: Stage?) -> String {
    guard let before, let stage, let row = SheetView(answers.velocity).row("\(before.name)-\(stage.name)") else {
      return Reader.dash
    }
    return reader.days(row["median_days"].reading)
  }

  private func comparedChange(_ stage: Stage?, _ entered: Sheet.Cell) -> String {
    guard scene.isCompared, let stage, let now = entered.whole else { return Reader.dash }
    let before = home.stages.count(stage, in: home.earlier.comparable)
    return before == 0 ? Reader.dash : reader.change(Double(now - before) / Double(before), of: .count)
  }
}

extension Team {
  /// The team's colour in a drawing.
  package var paint: Paint {
    switch self {
    case .marketing: .violet
    case .sales: .teal
    case .both: .amber
    }
  }
}
