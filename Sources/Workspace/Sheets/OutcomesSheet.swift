import Alignment
import Reports
import Wire

extension ReportDesk {
  func outcomesSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let stage = request.fromStage ?? .lead
    let report = resolved.outcomes(of: stage, request.question)
    let dimension = request.question.dimension
    var sheet = Sheet(name: "outcomes", title: "What became of those at \(stage.name), by \(dimension.name)")
    sheet.columns = [
      Sheet.Column("key", .text, title: dimension.words, rank: 0),
      Sheet.Column("qualified", .flag, title: "Reached MQL", rank: 0),
      Sheet.Column("outcome", .text, title: "Came to", rank: 0),
      Sheet.Column("contacts", .count, rank: 0),
    ]
    for row in report.rows {
      sheet.append([.text(row.key), .flag(row.isQualified), .text(row.outcome.rawValue), .integer(row.contacts)])
    }
    sheet.footer = [.text("Total"), .null, .null, .integer(report.total)]
    sheet.totals = [Sheet.Field("contacts", .integer(report.total))]
    sheet.notes = [
      "Contacts that first entered \(stage.name) in the period, and what their history says of them as of the question."
    ]
    if dimension.isReadOnTouch, dimension != .owner {
      sheet.notes.append("Each contact is in the rows of its first counted touch.")
    }
    if report.rows.contains(where: { $0.key == TextDictionary.none }) { sheet.notes.append(Self.noneNote(dimension)) }
    return sheet
  }
}
