import Alignment
import Pages
import Reports
import Wire
import Workspace

/// A figure opened to its rows: as a page, as CSV, as JSON.
enum ReceiptRoutes {
  private static let pageRows = 50

  static func serve(_ routes: inout Routes) {
    routes.get(.receipt) { visit in
      let opened = try open(visit)
      switch visit.query["format"] {
      case "csv": return try file(opened, visit)
      case "json": return .json(opened.sheet(names: try taken(opened, visit)).json())
      default: return try page(opened, visit)
      }
    }
  }

  private static func open(_ visit: Visit) throws -> FigureReceipt {
    guard let name = ReportRequest.Name(rawValue: visit.part("report")) else { throw Refusal.notFound }
    var request = try visit.asked(name)
    guard var column = visit.query["column"], !column.isEmpty else { throw Refusal.notFound }
    var row = visit.query["row"].flatMap { $0.isEmpty ? nil : $0 } ?? Sheet.totalRow
    request.isCompared = column.hasSuffix("_before") || column.hasSuffix("_change")
    // The overview has one figure a row: its name alone says which.
    if name == .overview, row == Sheet.totalRow { (row, column) = (column, "value") }
    return try receipt(visit, request, row: row, column: column)
  }

  private static func receipt(
    _ visit: Visit, _ request: ReportRequest, row: String, column: String
  ) throws -> FigureReceipt {
    if request.name.isOfHandoffs {
      return try visit.workspace.handoffReceipt(for: request, row: row, column: column, now: visit.now)
    }
    return try ReportDesk(visit.site.live.current.resolved).receipt(
      for: request, row: row, column: column, sheets: { try visit.sheet($0) })
  }

  /// Names leave in a file only with a right of their own.
  private static func taken(
    _ opened: FigureReceipt, _ visit: Visit
  ) throws -> [ReceiptRow.Subject: ReceiptName] {
    guard visit.may(.exportContacts) else { return [:] }
    return try visit.workspace.names(of: opened.rows, for: try visit.person())
  }

  private static func file(_ opened: FigureReceipt, _ visit: Visit) throws -> Answer {
    let sheet = opened.sheet(names: try taken(opened, visit))
    return .download(
      sheet.csv(), type: "text/csv; charset=utf-8", name: "\(opened.request.name.rawValue)-\(opened.column).csv")
  }

  private static func page(_ opened: FigureReceipt, _ visit: Visit) throws -> Answer {
    let after = visit.query["after"]
    let part = opened.page(after: after, count: pageRows)
    let request = opened.request
    let figure = ReceiptFigure(
      report: request.name.rawValue, row: opened.row, column: opened.column, cell: opened.figure,
      dimension: request.question.dimension, options: request.options, period: request.question.period)
    var page = ReceiptPage(figure, reader: visit.reader)
    page.proof = opened.proof
    page.counted = opened.counted
    page.isProved = opened.isProved
    page.bases = opened.bases.map { base in
      // Only what is a figure of the report opens: sums made for the proof do not.
      let opens = (try? receipt(visit, request, row: base.row, column: base.column)) != nil
      return ReceiptPage.Base(
        row: base.row, column: base.column, cell: base.cell,
        href: opens ? link(visit, [("row", base.row), ("column", base.column)]) : nil)
    }
    page.paths = opened.paths
    page.total = opened.rows.count
    page.amount = .money(minor: opened.rows.amount, opened.currency)
    page.credit = opened.rows.credit
    page.withAmount = opened.rows.count { $0.amount != nil }
    page.rows = Array(part.rows)
    page.first = part.rows.startIndex
    page.mayName = visit.may(.seeContacts)
    page.mayTakeNames = visit.may(.exportContacts)
    page.names = try visit.workspace.names(of: part.rows, for: try visit.person()).mapValues {
      ReceiptPage.Name(name: $0.name, company: $0.company)
    }
    page.pages = visit.pages
    let home = home(of: request.name)
    page.backHref = visit.pages.contains(home) ? visit.state.link(to: home) : nil
    page.nextHref = part.next.map { link(visit, [("after", $0)]) }
    page.beginHref = part.rows.startIndex > 0 ? link(visit, [("after", nil)]) : nil
    page.csvHref = link(visit, [("format", "csv"), ("after", nil)])
    page.jsonHref = link(visit, [("format", "json"), ("after", nil)])
    return visit.page("receipt", page.fields, title: "receipts.title", rail: home)
  }

  /// The same receipt with some choices changed.
  private static func link(_ visit: Visit, _ changes: [(String, String?)]) -> String {
    var query = visit.query.values.map { ($0.name, Optional($0.value)) }
    for (name, value) in changes {
      query.removeAll { $0.0 == name }
      query.append((name, value))
    }
    if changes.contains(where: { $0.0 == "row" }) { query.removeAll { $0.0 == "after" } }
    return Path.receipt.link(visit.part("report"), query: query)
  }

  /// The page that shows the report.
  private static func home(of name: ReportRequest.Name) -> Path {
    switch name {
    case .overview: .overview
    case .marketing: .marketing
    case .sales: .sales
    case .funnel, .velocity, .conversions, .segments: .funnel
    case .radar: .radar
    case .handoffs: .sales
    case .rejections: .marketing
    default: .closedLoop
    }
  }
}
