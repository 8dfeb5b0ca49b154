import Alignment
import Reports
import Wire

extension ReportDesk {
  func funnelSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let report = resolved.funnel(
      request.question, reading: request.reading, from: request.fromStage ?? .contact, unit: request.unit)
    let noun = request.unit.rawValue
    var sheet = Sheet(name: "funnel", title: "Funnel of \(noun), \(request.reading.rawValue) reading")
    sheet.columns = [
      Sheet.Column("stage", .text, rank: 0),
      Sheet.Column("zone", .text, rank: 4),
      Sheet.Column("team", .team, rank: 3),
      Sheet.Column("entered", .count, rank: 0),
      Sheet.Column("implied", .count, rank: 2),
      Sheet.Column("immature", .count, rank: 2),
      Sheet.Column("rate_from_previous", .share, title: "From previous"),
      Sheet.Column("rate_from_first", .share, title: "From first"),
      Sheet.Column("median_days", .days),
      Sheet.Column("p90_days", .days, title: "90 % within days", rank: 2),
    ]
    for row in report.rows {
      sheet.append([
        .text(row.stage.name), .text(row.zone.rawValue), .text(row.team.rawValue), .integer(row.entered),
        .integer(row.implied), .integer(row.immature), .optional(share: row.rateFromPrevious),
        .optional(share: row.rateFromFirst), .optional(real: row.medianDays), .optional(real: row.p90Days),
      ])
    }
    if let share = report.immatureShare { sheet.totals = [Sheet.Field("immature_share", .share(share))] }
    switch request.reading {
    case .cohort:
      let first = (request.fromStage ?? .contact).name
      sheet.notes.append(
        "Cohort: of the \(noun) that first entered \(first) in the period, how many reached each later stage.")
      if let days = request.question.within {
        sheet.notes.append("Immature: entered less than \(days) days ago and not judged yet; they are in no row.")
      } else if let share = report.immatureShare, share > 0 {
        sheet.notes.append(
          "Some entered less than 90 days ago and may still move on; --within DAYS leaves out those too young.")
      }
    case .flow:
      sheet.notes.append(
        "Flow: entries into each stage in the period, whoever made them. Their ratios are no conversion rates.")
    }
    sheet.notes.append("Implied entries jumped over the stage; they count as entered and stay out of the days.")
    return sheet
  }
}
