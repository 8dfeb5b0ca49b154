import Alignment
import Pages
import Wire
import Workspace

/// The agreement: both sides' promises as they stand, and what is behind each figure.
enum AgreementRoutes {
  private static let pageRows = 100

  static func serve(_ routes: inout Routes) {
    routes.get(.agreement) { visit in
      let page = AgreementPage(
        try visit.site.agreements.board(now: visit.now), papers: try visit.papers(.agreement).map(\.paper),
        excuses: try visit.workspace.excuses(), desk: try visit.paperDesk(.agreement),
        withExcuses: visit.query["excuses"] != "without", isOpen: visit.pages.contains(.agreementResult),
        reader: visit.reader)
      return visit.page("agreement", page.fields, title: "frame.page-agreement")
    }
    routes.get(.agreementResult, result)
  }

  private static func result(_ visit: Visit) throws -> Answer {
    guard let deadline = Int64(visit.part("deadline")) else { throw Refusal.notFound }
    let isFile = visit.query["format"] == "csv"
    let after = visit.query["after"].flatMap { Int64($0) } ?? 0
    let found = try visit.workspace.agreementReceipt(
      visit.part("commitment"), deadline: Instant(milliseconds: deadline),
      on: try visit.site.agreements.board(now: visit.now), after: isFile ? 0 : after,
      limit: isFile ? .max : pageRows + 1)
    guard let receipt = found else { throw Refusal.notFound }
    if isFile {
      let sheet = try visit.workspace.agreementReceiptSheet(receipt, by: try visit.person())
      return .download(
        sheet.csv(), type: "text/csv; charset=utf-8", name: "\(receipt.row.commitment)-\(deadline).csv")
    }
    let shown = receipt.rows.prefix(pageRows)
    let names = Dictionary(
      try visit.workspace.lines(ofContacts: Set(shown.map(\.contact)))
        .map { ($0.id, $0) }
    ) { first, _ in first }
    let next = receipt.rows.count > pageRows ? shown.last?.id : nil
    let fields = AgreementReceiptPage(receipt.row, reader: visit.reader).fields(
      shown.map { row in
        AgreementReceiptPage.Line(
          id: row.id, contact: row.contact, name: names[row.contact]?.name, company: names[row.contact]?.company,
          enteredAt: row.enteredAt, amount: row.amount, excused: row.excused, strict: row.strict,
          countsFrom: row.countsFrom)
      },
      next: next.map {
        Path.agreementResult.link(
          receipt.row.commitment, String(deadline), query: [("after", String($0))])
      })
    return visit.page("agreement-result", fields, title: "frame.page-agreement", rail: .agreement)
  }
}
