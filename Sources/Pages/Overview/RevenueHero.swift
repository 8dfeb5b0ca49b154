import Alignment
import Charts
import Reports
import Wire

/// The one key figure with its goal, the plan to this day, and the period before pale behind [P6].
struct RevenueHero {
  let sheet: SheetView
  let home: HomeFigures
  let scene: HomeScene
  let receipts: ReceiptAddress

  private var reader: Reader { scene.reader }

  var fields: Fields {
    let revenue = sheet.figure("revenue")
    let goal = sheet.figure("goal").amount
    var fields: Fields = [
      "term": reader.term(.revenue),
      "revenue": reader.figure(revenue, kind: .money, to: receipts.link(row: "revenue", column: "value"), .huge),
      "hasGoal": goal != nil,
      "goal": FigureLink(reader.money(goal, .whole), to: Path.goals.link()).fields,
      "byDay": byDay,
      "sides": sides,
      "mayEditMoney": scene.mayEditMoney, "goalsHref": Path.goals.link(),
      "hasChart": !scene.isLong,
      "isCompared": scene.isCompared, "compared": compared(revenue),
    ]
    if !scene.isLong { fields["chart"] = chart(revenue, goal) }
    return fields
  }

  /// `by 31 March, day 71 of 90`, of a period that runs; else its last day alone.
  private var byDay: String {
    let period = home.question.period
    let last = reader.date(period.last, withYear: period.last.year != home.today.year)
    guard period.contains(home.today) else { return reader.text("overview.by-day", ["day": last]) }
    let day = home.today.daysSinceEpoch - period.first.daysSinceEpoch + 1
    return reader.text(
      "overview.by-running-day",
      ["day": last, "n": reader.number(day), "all": reader.number(period.dayCount)])
  }

  private func planKey(_ ahead: Int64) -> String {
    if isOver { return ahead < 0 ? "overview.below-goal" : "overview.above-goal" }
    return ahead < 0 ? "overview.behind-plan" : "overview.ahead-plan"
  }

  private var isOver: Bool { home.question.period.last <= home.today }

  private var sides: [Fields] {
    var sides: [Fields] = []
    func add(_ label: String, _ figure: Fields) { sides.append(["sideLabel": label, "figure": figure]) }
    if let due = sheet.figure("goal_due").amount, let revenue = sheet.figure("revenue").amount {
      let ahead = revenue.minor - due.minor
      add(
        reader.text(planKey(ahead)),
        FigureLink(
          reader.money(minor: abs(ahead), .whole), to: receipts.link(row: "goal_due", column: "value"), .large
        ).fields)
    }
    for (key, kind) in [
      ("won_deals", Sheet.Kind.count), ("average_sale", .money), ("win_rate", .share), ("pipeline", .money),
    ] {
      let style = key == "pipeline" ? Reader.MoneyStyle.short : .whole
      add(
        reader.column(key),
        reader.figure(
          sheet.figure(key), kind: kind, money: style, to: receipts.link(row: key, column: "value"), .large))
    }
    return sides
  }

  private func chart(_ revenue: Sheet.Cell, _ goal: Money?) -> Fields {
    let earlier = home.earlier.whole
    let last = home.money.amount(in: earlier)
    func reading(_ minor: Int64, _ name: String) -> Bullet.Reading {
      Bullet.Reading(Double(minor), name: name, figure: reader.money(minor: minor, .short))
    }
    let booked = revenue.amount?.minor ?? 0
    let due = sheet.figure("goal_due").amount
    let isRunning = home.question.period.contains(home.today)
    var words = [reader.text("overview.booked") + " " + reader.money(minor: booked, .whole)]
    if let goal { words.append(reader.text("terms.column-goal") + " " + reader.money(goal, .whole)) }
    if let due { words.append(reader.text("terms.column-goal_due") + " " + reader.money(due, .whole)) }
    words.append(reader.period(earlier) + " " + reader.money(minor: last, .whole))
    let bullet = Bullet(
      label: words.joined(separator: "; "), actual: reading(booked, reader.text("overview.booked")),
      goal: goal.map { reading($0.minor, reader.text("terms.column-goal")) },
      last: last > 0 ? reading(last, reader.period(earlier)) : nil,
      plan: isRunning ? due.map { reading($0.minor, reader.text("terms.column-goal_due")) } : nil)
    return [
      "drawing": bullet.svg,
      "table": bullet.table([reader.measure("revenue"), reader.currency.code]).fields,
    ]
  }

  /// What was booked by the same working day of the earlier period, and the growth since.
  private func compared(_ revenue: Sheet.Cell) -> String {
    let before = home.money.amount(in: home.earlier.comparable)
    let now = revenue.amount?.minor ?? 0
    let change = before == 0 ? nil : Double(now - before) / Double(abs(before))
    let name = reader.period(home.earlier.whole)
    return reader.text(
      home.earlier.comparable == home.earlier.whole ? "overview.compared" : "overview.compared-so-far",
      [
        "period": name, "figure": reader.money(minor: before, .whole), "change": reader.change(change, of: .money),
      ])
  }
}
