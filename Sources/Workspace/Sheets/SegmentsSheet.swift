import Alignment
import Reports
import Wire

extension ReportDesk {
  func segmentsSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let report = resolved.segments(request.question, along: request.path)
    var sheet = Sheet(
      name: "segments", title: "Segments that convert best from \(report.path.from.name) to \(report.path.to.name)")
    sheet.columns = [
      Sheet.Column("dimension", .text, rank: 0),
      Sheet.Column("key", .text, title: "Value", rank: 0),
      Sheet.Column("from", .count, title: report.path.from.name, rank: 0),
      Sheet.Column("to", .count, title: report.path.to.name, rank: 0),
      Sheet.Column("rate", .share, rank: 0),
      Sheet.Column("low", .share),
      Sheet.Column("high", .share),
      Sheet.Column("lift", .number),
      Sheet.Column("shrunk_rate", .share, places: .data),
    ]
    for row in report.rows {
      sheet.append([
        .text(row.dimension.name), .text(row.key), .integer(row.from), .integer(row.to), .share(row.rate),
        .share(row.low), .share(row.high), .optional(real: row.lift), .share(row.shrunkRate),
      ])
    }
    sheet.totals = [
      Sheet.Field("from", .integer(report.from), title: report.path.from.name),
      Sheet.Field("to", .integer(report.to), title: report.path.to.name),
      Sheet.Field("rate", .optional(share: report.rate)),
      Sheet.Field("immature", .integer(report.immature)),
      Sheet.Field("within", .integer(report.within), title: "Days to convert"),
    ]
    sheet.notes = [
      "Judged within \(report.within) days. Low and high are Wilson's interval at 95 %; lift is against all.",
      "The order is by the rate drawn toward the mean of its dimension, so that few contacts do not lead the list.",
    ]
    return sheet
  }
}
