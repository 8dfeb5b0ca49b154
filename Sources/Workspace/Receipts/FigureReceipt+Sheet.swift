import Alignment
package import Reports
package import Wire

extension FigureReceipt {
  /// All rows as a sheet, for CSV and JSON.
  ///
  /// A text that a spreadsheet would run as a formula gets an apostrophe in front (``Wire/Sheet/csv()``).
  /// - Parameter names: of contacts, deals and companies; empty leaves the columns out, so that only ids leave.
  package func sheet(names: [ReceiptRow.Subject: ReceiptName]) -> Sheet {
    var sheet = Sheet(name: "receipt", title: "Receipt")
    let places: Sheet.Places = names.isEmpty ? [] : .all
    // Values are no persons' names.
    let isOfValues = rows.contains { if case .value = $0.subject { true } else { false } }
    sheet.columns = [
      Sheet.Column("kind", .text, rank: 0),
      Sheet.Column("id", .count, rank: 0),
      Sheet.Column("name", .text, rank: 0, places: isOfValues ? .all : places),
      Sheet.Column("email", .text, places: places),
      Sheet.Column("company", .text, places: places),
      Sheet.Column("at", .instant),
      Sheet.Column("count", .count),
      Sheet.Column("credit", .number),
      Sheet.Column("amount", .money, rank: 0),
      Sheet.Column("days", .days),
    ]
    for row in rows { sheet.append(cells(of: row, named: names[row.subject])) }
    sheet.question = [
      Sheet.Field("report", .text(request.name.rawValue)), Sheet.Field("row", .text(row)),
      Sheet.Field("column", .text(column)),
    ]
    sheet.totals =
      [Sheet.Field("figure", figure), Sheet.Field("counted", counted), Sheet.Field("proved", .flag(isProved))]
      + bases.map { Sheet.Field("base_\($0.column)", $0.cell) }
    return sheet
  }

  private func cells(of row: ReceiptRow, named: ReceiptName?) -> [Sheet.Cell] {
    let (kind, id, value): (String, Int64?, String?) =
      switch row.subject {
      case .contact(let id): ("contact", id.rawValue, nil)
      case .company(let id): ("company", id.rawValue, nil)
      case .deal(let id): ("deal", id.rawValue, nil)
      case .cost(let id, let isOfTouch): (isOfTouch ? "touch" : "cost", id, nil)
      case .value(let text): ("value", nil, text)
      }
    let amount = row.amount.map { Sheet.Cell.money(minor: $0, currency) } ?? .null
    return [
      .text(kind), .optional(id.map { Int($0) }), .optional(named?.name ?? value), .optional(named?.email),
      .optional(named?.company), row.at.map(Sheet.Cell.instant) ?? .null, .integer(row.count),
      .optional(real: row.credit), amount, .optional(real: row.span.map { Double($0) / Double(Instant.day) }),
    ]
  }
}
