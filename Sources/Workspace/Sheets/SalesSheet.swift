import Alignment
import Reports
import Wire

extension ReportDesk {
  func salesSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let report = resolved.sales(request.question)
    let dimension = request.question.dimension
    var sheet = Sheet(name: "sales", title: "Sales by \(dimension.name)")
    sheet.columns = [
      Sheet.Column("key", .text, title: dimension.words, rank: 0),
      Sheet.Column("created", .count, rank: 2),
      Sheet.Column("open", .count, rank: 2),
      Sheet.Column("won", .count, rank: 0),
      Sheet.Column("lost", .count, rank: 0),
      Sheet.Column("win_rate", .share, rank: 0),
      Sheet.Column("low", .share, rank: 4),
      Sheet.Column("high", .share, rank: 4),
      Sheet.Column("revenue", .money, rank: 0),
      Sheet.Column("average_sale", .money),
      Sheet.Column("median_days", .days, rank: 2),
      Sheet.Column("p90_days", .days, title: "90 % within days", rank: 5),
      Sheet.Column("pipeline", .money, rank: 3),
    ]
    for row in report.rows { sheet.append(cells(of: row)) }
    sheet.footer = cells(of: report.totals)
    sheet.footer[0] = .text("Total")
    sheet.totals = zip(sheet.columns, sheet.footer).dropFirst().map { column, cell in
      Sheet.Field(column.key, cell, title: column.title)
    }
    sheet.totals.append(Sheet.Field("unconverted_deals", .integer(report.unconvertedDeals)))
    sheet.notes = [
      "Won and lost were closed in the period, created lie in it; open deals and pipeline stand as of the question.",
      "Win rate: won of won and lost. Low and high are Wilson's interval at 95 %.",
    ]
    if report.unconvertedDeals > 0 {
      sheet.notes.append(
        "Won deals without an exchange rate: \(report.unconvertedDeals). They count as won here, and are outside all "
          + "amounts and the average sale; overview and marketing leave them out. Import rates.")
    }
    if report.rows.contains(where: { $0.key == TextDictionary.none }) { sheet.notes.append(Self.noneNote(dimension)) }
    return sheet
  }

  private func cells(of row: SalesReport.Row) -> [Sheet.Cell] {
    [
      .text(row.key), .integer(row.created), .integer(row.open), .integer(row.won), .integer(row.lost),
      .optional(share: row.winRate), .optional(share: row.low), .optional(share: row.high), money(row.revenue),
      row.averageSale.map(money) ?? .null, .optional(real: row.medianDays), .optional(real: row.p90Days),
      money(row.pipeline),
    ]
  }
}
