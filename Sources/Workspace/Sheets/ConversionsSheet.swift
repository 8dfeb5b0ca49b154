import Alignment
import Reports
import Wire

extension ReportDesk {
  func conversionsSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let path = request.path ?? StagePath.mqlToCustomer
    let report = resolved.conversions(along: path, request.question)
    let dimension = request.question.dimension
    var sheet = Sheet(
      name: "conversions", title: "Conversions from \(path.from.name) to \(path.to.name) by \(dimension.name)")
    sheet.columns = conversionColumns(path, dimension)
    for row in report.rows { sheet.append(cells(of: row)) }
    sheet.footer = cells(of: report.totals)
    sheet.footer[0] = .text("Total")
    sheet.totals = zip(sheet.columns, cells(of: report.totals)).dropFirst().map { column, cell in
      Sheet.Field(column.key, cell, title: column.title)
    }
    sheet.totals.append(Sheet.Field("immature_share", .optional(share: report.immatureShare)))
    sheet.totals.append(Sheet.Field("unconverted_deals", .integer(report.unconvertedDeals)))
    sheet.notes.append("Low and high are Wilson's interval at 95 %; lift is the rate over that of all rows together.")
    sheet.notes += immatureNotes(request, report.immatureShare)
    if dimension.isReadOnTouch, dimension != .owner {
      sheet.notes.append("Each contact is in the row of its first counted touch.")
    }
    if report.rows.contains(where: { $0.key == TextDictionary.none }) { sheet.notes.append(Self.noneNote(dimension)) }
    if report.unconvertedDeals > 0 {
      sheet.notes.append(
        "Deals without an exchange rate, outside revenue: \(report.unconvertedDeals). Import rates to include them.")
    }
    return sheet
  }

  func conversionColumns(_ path: StagePath, _ dimension: Dimension) -> [Sheet.Column] {
    [
      Sheet.Column("key", .text, title: dimension.words, rank: 0),
      Sheet.Column("from", .count, title: path.from.name, rank: 0),
      Sheet.Column("to", .count, title: path.to.name, rank: 0),
      Sheet.Column("immature", .count, rank: 4),
      Sheet.Column("rate", .share, rank: 0),
      Sheet.Column("low", .share),
      Sheet.Column("high", .share),
      Sheet.Column("lift", .number, rank: 2),
      Sheet.Column("median_days", .days, rank: 3),
      Sheet.Column("p90_days", .days, title: "90 % within days", rank: 4),
      Sheet.Column("revenue", .money),
    ]
  }

  func cells(of row: ConversionsReport.Row) -> [Sheet.Cell] {
    [
      .text(row.key), .integer(row.from), .integer(row.to), .integer(row.immature), .optional(share: row.rate),
      .optional(share: row.low), .optional(share: row.high), .optional(real: row.lift),
      .optional(real: row.medianDays), .optional(real: row.p90Days), money(row.revenue),
    ]
  }

  func immatureNotes(_ request: ReportRequest, _ share: Double?) -> [String] {
    if let days = request.question.within {
      return ["Immature: entered less than \(days) days ago and not judged yet; they are in no other column."]
    }
    guard let share, share > 0 else { return [] }
    return ["Some entered less than 90 days ago and may still convert; --within DAYS leaves those out."]
  }

  static func noneNote(_ dimension: Dimension) -> String {
    "The row \(TextDictionary.none) holds what has no \(dimension.words.lowercased())."
  }
}
