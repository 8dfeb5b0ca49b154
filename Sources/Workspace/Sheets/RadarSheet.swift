import Alignment
import Reports
import Wire

extension ReportDesk {
  /// Contact ids listed with a finding in JSON.
  private static let mostListed = 1_000

  func radarSheet() -> Sheet {
    let report = resolved.asOf(nil).radar
    var sheet = Sheet(name: "radar", title: "Radar: what nobody follows")
    let day = index.calendar.day(of: index.loadedAt)
    sheet.phrases = ["as things stand on \(day)"]
    sheet.columns = [
      Sheet.Column("stage", .text, rank: 0),
      Sheet.Column("team", .team, rank: 2),
      Sheet.Column("contacts", .count, rank: 0),
      Sheet.Column("resting", .count),
      Sheet.Column("overdue", .count, rank: 0),
      Sheet.Column("no_owner", .count),
      Sheet.Column("no_next_date", .count),
      Sheet.Column("set_by_default", .count, title: "Next date set by default"),
      Sheet.Column("median_wait", .days, title: "Days at the stage", places: .data),
      Sheet.Column("p90_wait", .days, title: "90 % within days", places: .data),
    ]
    for (row, waiting) in zip(report.stages, index.waiting()) {
      sheet.append([
        .text(row.stage.name), .text(row.team.rawValue), .integer(row.contacts), .integer(row.resting),
        .integer(row.overdue), .integer(row.noOwner), .integer(row.noNextDate), .integer(row.setByDefault),
        .optional(real: waiting.medianDays), .optional(real: waiting.p90Days),
      ])
    }
    func sum(_ part: (RadarReport.Row) -> Int) -> Sheet.Cell { .integer(report.stages.reduce(0) { $0 + part($1) }) }
    sheet.footer = [
      .text("Total"), .null, sum(\.contacts), sum(\.resting), sum(\.overdue), sum(\.noOwner), sum(\.noNextDate),
      sum(\.setByDefault), .null, .null,
    ]
    sheet.totals = report.findings.map { finding in
      Sheet.Field(
        finding.finding.rawValue.split(separator: "-").joined(separator: "_"), .integer(finding.count),
        title: finding.finding.words)
    }
    sheet.totals.insert(Sheet.Field("kept", .flag(report.isKept), title: "Nothing is off the radar"), at: 0)
    sheet.sections = [
      Sheet.Field(
        "findings",
        .list(
          report.findings.map { finding in
            .object([
              Sheet.Field("finding", .text(finding.finding.rawValue)),
              Sheet.Field("breaks", .flag(finding.finding.breaksInvariant)),
              Sheet.Field("count", .integer(finding.count)),
              Sheet.Field(
                "contacts", .list(finding.contacts.prefix(Self.mostListed).map { .integer(Int($0.rawValue)) })),
            ])
          }))
    ]
    sheet.notes = ["The contacts behind each finding are in --format json."]
    return sheet
  }
}

extension RadarFinding {
  var words: String {
    switch self {
    case .noOwner: "From MQL on without an owner"
    case .noNextDate: "Without a next date"
    case .restingWithoutReason: "Resting without a reason"
    case .nurtureWithoutDate: "In nurture without a date"
    case .overdue: "Overdue"
    case .tooFar: "Next date too far ahead"
    case .nurtureDue: "Nurture has come due"
    case .setByDefault: "Next date set by default"
    case .postponed: "Put off too often"
    }
  }
}
