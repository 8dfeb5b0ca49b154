import Alignment
import Reports
import Wire

extension ReportDesk {
  func velocitySheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let paths = request.path.map { [$0] } ?? StagePath.consecutive
    let report =
      request.isBroken
      ? resolved.velocity(byDimensionOf: request.question, paths: paths)
      : resolved.velocity(request.question, paths: paths)
    var sheet = Sheet(name: "velocity", title: "Velocity: days from stage to stage")
    let isBroken = request.isBroken
    sheet.columns = [Sheet.Column("path", .text, rank: 0)]
    if isBroken { sheet.columns.append(Sheet.Column("key", .text, title: request.question.dimension.words, rank: 0)) }
    sheet.columns += [
      Sheet.Column("count", .count, title: "Timed", rank: 0),
      Sheet.Column("median_days", .days, rank: 0),
      Sheet.Column("p90_days", .days, title: "90 % within days"),
      Sheet.Column("negative", .count, rank: 2),
      Sheet.Column("implied", .count, title: "Implied, left out", rank: 2),
    ]
    for row in report.rows {
      sheet.append(
        [.text(row.path.name)] + (isBroken ? [.optional(row.key)] : []) + [
          .integer(row.n), .optional(real: row.medianDays), .optional(real: row.p90Days), .integer(row.negative),
          .integer(row.impliedLeftOut),
        ])
    }
    sheet.notes.append("Over contacts whose first entry into the later stage lies in the period.")
    if report.rows.contains(where: { $0.negative > 0 }) {
      sheet.notes.append("Negative: entered the later stage first. They are kept in the figures.")
    }
    return sheet
  }
}

extension Dimension {
  /// Whether its values are days, weeks, months, quarters or years.
  var isOfTime: Bool { [.day, .week, .month, .quarter, .year].contains(self) }

  /// The heading of a column by this dimension.
  var words: String {
    if case .property(let name) = self { return name }
    return Sheet.title(ofKey: name.split(separator: "-").joined(separator: "_"))
  }
}
