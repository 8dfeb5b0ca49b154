import Alignment
import Reports
import Wire

extension ReportDesk {
  /// Paths in a table where nobody says how many.
  private static let usualPaths = 20

  func pathsSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let dimension = request.question.dimension
    let report = resolved.paths(
      to: request.conversion, request.question, top: request.top ?? Self.usualPaths, repeats: request.question.repeats)
    var sheet = Sheet(name: "paths", title: "Paths to \(request.conversion.words) by \(dimension.name)")
    sheet.columns = [
      Sheet.Column("path", .text, rank: 0, places: [.table, .csv]),
      Sheet.Column("values", .nested, places: .json),
      Sheet.Column("conversions", .count, rank: 0),
      Sheet.Column("share", .share),
      Sheet.Column("revenue", .money, places: request.conversion.hasValue ? .all : .json),
      Sheet.Column("median_touches", .days, rank: 2),
      Sheet.Column("median_days", .days, rank: 2),
    ]
    for row in report.rows {
      sheet.append([
        .text(row.values.joined(separator: " > ")), .list(row.values.map(Sheet.Cell.text)), .integer(row.conversions),
        .share(row.share), money(row.revenue), .real(row.medianTouches), .real(row.medianDays),
      ])
    }
    sheet.totals = [
      Sheet.Field("conversions", .integer(report.conversions), title: "Conversions with a path"),
      Sheet.Field("revenue", money(report.revenue), places: request.conversion.hasValue ? .all : .json),
      Sheet.Field("paths", .integer(report.distinct), title: "Different paths"),
      Sheet.Field("without_touch", .integer(report.withoutTouch), title: "Conversions without a counted touch"),
      Sheet.Field(
        "revenue_without_touch", money(report.revenueWithoutTouch),
        places: request.conversion.hasValue ? .all : .json),
    ]
    if report.distinct > report.rows.count {
      sheet.notes = ["The \(report.rows.count) commonest of \(report.distinct) paths are shown; --top N shows more."]
    }
    if report.conversions > 0, report.distinct * 2 > report.conversions, dimension.isReadOnTouch {
      var note = "\(report.conversions) conversions came by \(report.distinct) different paths: most are one of a kind."
      if request.question.repeats == .every {
        note += " --repeats collapsed shortens them to one step for a run of the same value."
      }
      sheet.notes.append(note)
    }
    return sheet
  }
}

extension Conversion {
  /// Whether it brings money: the others have credit alone.
  var hasValue: Bool { self == .won || self == .renewal }

  /// What a conversion is called in a sentence.
  var words: String {
    switch self {
    case .lead: "leads"
    case .mql: "MQLs"
    case .sql: "SQLs"
    case .deal: "deals created"
    case .won: "won deals"
    case .renewal: "renewals"
    }
  }
}
