import Alignment
import Reports
import Wire

extension ReportDesk {
  /// One figure a row, with its interval where it is a rate.
  func overviewSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let report = resolved.overview(request.question)
    var sheet = Sheet(name: "overview", title: "Overview")
    sheet.columns = [
      Sheet.Column("figure", .text, places: .data),
      Sheet.Column("title", .text, title: "Figure", rank: 0, places: .table),
      Sheet.Column("team", .team),
      Sheet.Column("value", .number, rank: 0),
      Sheet.Column("low", .share),
      Sheet.Column("high", .share),
      Sheet.Column("from", .count, title: "Of"),
      Sheet.Column("immature", .count, rank: 2),
    ]
    func add(_ figure: String, _ title: String, _ value: Sheet.Cell, team: Team? = nil) {
      sheet.append([
        .text(figure), .text(title), .optional(team?.rawValue), value, .null, .null, .null, .null,
      ])
    }
    add("revenue", "Revenue", money(report.revenue))
    if let goal = report.goal {
      add("goal", "Goal of the period", money(goal.target))
      add("goal_due", "Goal due by now", money(goal.due))
    }
    add("won_deals", "Won deals", .integer(report.wonDeals))
    if report.unconverted > 0 {
      add("unconverted_deals", "Won deals without a rate", .integer(report.unconverted))
    }
    add("average_sale", "Average sale", report.averageSale.map(money) ?? .null)
    add("win_rate", "Win rate", .optional(share: report.winRate))
    add("open_deals", "Open deals", .integer(report.openDeals))
    add("pipeline", "Pipeline", money(report.pipeline))
    for entries in report.stages {
      let stage = entries.stage.name
      add("entered_\(stage)", "New at \(stage)", .integer(entries.entered), team: entries.team)
    }
    for step in report.conversions {
      sheet.append([
        .text("conversion_\(step.path.from.name)_\(step.path.to.name)"),
        .text("From \(step.path.from.name) to \(step.path.to.name)"), .null, .optional(share: step.rate),
        .optional(share: step.low), .optional(share: step.high), .integer(step.from), .integer(step.immature),
      ])
    }
    add("overdue", "Contacts overdue", .optional(report.overdue))
    add("off_radar", "Contacts off the radar", .optional(report.offRadar))
    sheet.sections = [
      Sheet.Field("best", .list(report.best.map(segment))), Sheet.Field("worst", .list(report.worst.map(segment))),
      Sheet.Field("look_here", .list(report.lookHere.map(finding))),
    ]
    sheet.notes = notes(of: report)
    return sheet
  }

  private func notes(of report: OverviewReport) -> [String] {
    func line(_ rows: [SegmentsReport.Row]) -> String {
      rows.map { row in
        "\(row.key) (\(Sheet.Cell.share(row.rate).words) of \(Sheet.Cell.integer(row.from).words))"
      }.joined(separator: ", ")
    }
    var notes = report.lookHere.map { "Look here: " + words($0) }
    if !report.best.isEmpty { notes.append("Leads became customers most often from \(line(report.best)).") }
    if !report.worst.isEmpty { notes.append("Least often from \(line(report.worst)).") }
    if report.unconverted > 0 {
      let count = report.unconverted
      notes.append(
        "\(count) won \(count == 1 ? "deal has" : "deals have") no exchange rate and \(count == 1 ? "is" : "are") left "
          + "out of revenue, won deals and average sale; the win rate counts \(count == 1 ? "it" : "them").")
    }
    if report.offRadar == nil {
      notes.append("The radar is as things stand now: as of a past day it says nothing of overdue contacts.")
    }
    notes.append(
      "New at a stage is what entered in the period (flow); conversions are of its cohorts, with 95 % intervals.")
    return notes
  }

  private func segment(_ row: SegmentsReport.Row) -> Sheet.Cell {
    .object([
      Sheet.Field("dimension", .text(row.dimension.name)), Sheet.Field("key", .text(row.key)),
      Sheet.Field("from", .integer(row.from)), Sheet.Field("to", .integer(row.to)),
      Sheet.Field("rate", .share(row.rate)), Sheet.Field("low", .share(row.low)), Sheet.Field("high", .share(row.high)),
    ])
  }

  private func finding(_ look: LookHere) -> Sheet.Cell {
    .object([
      Sheet.Field("code", .text(look.code.rawValue)), Sheet.Field("value", figure(look.value, of: look.code)),
      Sheet.Field("against", look.against.map { figure($0, of: look.code) } ?? .null),
      Sheet.Field("path", .optional(look.path?.name)), Sheet.Field("words", .text(words(look))),
    ])
  }

  /// The figure of a finding with its unit.
  private func figure(_ value: Double, of code: LookHere.Code) -> Sheet.Cell {
    switch code {
    case .revenueBehindGoal, .pipelineBelowGap: money(Int64(value.rounded()))
    case .conversionFell, .leadsWithoutSource: .share(value)
    case .offRadar, .overdue, .nurtureDue, .wonWithoutContact, .unconverted: .integer(Int(value.rounded()))
    }
  }

  private func words(_ look: LookHere) -> String {
    let value = figure(look.value, of: look.code).words
    let against = look.against.map { figure($0, of: look.code).words } ?? ""
    switch look.code {
    case .revenueBehindGoal: return "revenue is \(value), and \(against) is due by now."
    case .pipelineBelowGap: return "open deals are worth \(value), and the goal still lacks \(against)."
    case .conversionFell:
      let path = look.path.map { "from \($0.from.name) to \($0.to.name) " } ?? ""
      return "conversion \(path)fell to \(value), from \(against) in the period before."
    case .offRadar: return "contacts off the radar: \(value). See accord report radar."
    case .overdue: return "contacts whose next action is overdue: \(value)."
    case .nurtureDue: return "contacts whose nurture has come due: \(value)."
    case .wonWithoutContact: return "won deals without a contact, so that their revenue has no source: \(value)."
    case .unconverted: return "won deals without an exchange rate, outside totals: \(value). Import rates."
    case .leadsWithoutSource: return "\(value) of the leads have no counted touch."
    }
  }
}
