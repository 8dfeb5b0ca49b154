import Alignment
import Reports
import Wire

extension ReportDesk {
  func marketingSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let report = resolved.marketing(request.question)
    let dimension = request.question.dimension
    var sheet = Sheet(name: "marketing", title: "Marketing by \(dimension.name)")
    sheet.columns = [
      Sheet.Column("key", .text, title: dimension.words, rank: 0),
      Sheet.Column("visits", .count, rank: 1),
      Sheet.Column("touches", .count, rank: 4),
      Sheet.Column("new_contacts", .count, rank: 4),
      Sheet.Column("leads", .count, rank: 0),
      Sheet.Column("mqls", .count, title: "MQLs", rank: 0),
      Sheet.Column("sqls", .count, title: "SQLs", rank: 1),
      Sheet.Column("opportunities", .count, rank: 2),
      Sheet.Column("customers", .count, rank: 0),
      Sheet.Column("won_deals", .count, rank: 2),
      Sheet.Column("revenue", .money, rank: 0),
      Sheet.Column("judged_leads", .count, rank: 5),
      Sheet.Column("converted_leads", .count, rank: 5),
      Sheet.Column("lead_to_customer", .share, rank: 2),
    ]
    for row in report.rows { sheet.append(cells(of: row)) }
    sheet.footer = cells(of: report.totals)
    sheet.footer[0] = .text("Total")
    sheet.totals = zip(sheet.columns, sheet.footer).dropFirst().map { column, cell in
      Sheet.Field(column.key, cell, title: column.title)
    }
    sheet.totals.append(Sheet.Field("unconverted_deals", .integer(report.unconvertedDeals)))
    if dimension.isReadOnTouch, dimension != .owner {
      sheet.notes.append(
        "Visits and touches are the row's own; contacts, deals and revenue go by the contact's first source.")
    }
    sheet.notes.append("Entries are of the period (flow); lead to customer is of its leads (cohort).")
    if report.unconvertedDeals > 0 {
      sheet.notes.append(
        "Won deals without an exchange rate, outside won deals and revenue: \(report.unconvertedDeals). Import rates."
      )
    }
    if report.rows.contains(where: { $0.key == TextDictionary.none }) { sheet.notes.append(Self.noneNote(dimension)) }
    return sheet
  }

  private func cells(of row: MarketingReport.Row) -> [Sheet.Cell] {
    [
      .text(row.key), .integer(row.visits), .integer(row.touches), .integer(row.newContacts), .integer(row.leads),
      .integer(row.mqls), .integer(row.sqls), .integer(row.opportunities), .integer(row.customers),
      .integer(row.wonDeals), money(row.revenue), .integer(row.judgedLeads), .integer(row.convertedLeads),
      .optional(share: row.leadToCustomer),
    ]
  }
}
