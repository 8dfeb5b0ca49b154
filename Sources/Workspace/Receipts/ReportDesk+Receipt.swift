import Alignment
import Reports
package import Wire

extension ReportDesk {
  /// The rows behind one figure of a report.
  ///
  ///     try desk.receipt(for: request, row: "email", column: "revenue")
  ///
  /// - Parameters:
  ///   - row: what ``Wire/Sheet/receiptKey(of:)`` says of the row, or `total`.
  ///   - sheets: answers a request; where answers are held, from there.
  ///   - column: the key of the column or of the total. Of a comparison `KEY_before` opens the earlier period.
  /// - Throws: ``WorkspaceError`` of the kind `usage`: `unknown-row`, `unknown-column`, `no-receipt` for what is no
  ///   figure, and what the report itself refuses.
  package func receipt(
    for request: ReportRequest, row: String, column: String, sheets: ((ReportRequest) throws -> Sheet)? = nil
  ) throws -> FigureReceipt {
    let identified = try resolved.identified(asOf: request.question.asOf)
    if identified !== resolved {
      return try ReportDesk(identified).receipt(for: request, row: row, column: column, sheets: sheets)
    }
    var request = request
    var row = row
    var column = column
    request.top = request.name == .paths ? .max : nil
    // No figure rests on what is drawn anew.
    request.scope = .withoutHolds
    try request.check()
    if request.isCompared, let period = request.question.period {
      let other = Comparison.earlier(
        than: period, today: request.question.asOf ?? index.calendar.day(of: index.loadedAt), calendar: index.calendar)
      request.isCompared = false
      request.question.period = other.now
      if column.hasSuffix("_change") {
        throw WorkspaceError(
          .usage, "no-receipt", "A change has no rows of its own: open the figure, and the one before.")
      }
      if column.hasSuffix("_before") {
        column.removeLast("_before".count)
        request.question.period = other.earlier
        let dimension = request.understood.question.dimension
        if let places = other.places(dimension, calendar: index.calendar), let place = places.now[row] {
          row = places.earlier.first { $0.value == place }?.key ?? row
        }
      }
    }
    let sheet = try sheets?(request) ?? sheet(for: request)
    let resolved = resolved.asOf(request.question.asOf)
    let asked = ReceiptQuestion(
      request: request.understood, row: row, column: column, sheet: sheet, index: index, resolved: resolved,
      figure: try sheet.figure(row: row, column: column))
    let found: FigureReceipt? =
      switch request.name {
      case .overview: asked.overview()
      case .funnel: asked.funnel()
      case .velocity: asked.velocity()
      case .conversions: asked.conversions()
      case .attribution: asked.attribution()
      case .paths: asked.paths()
      case .marketing: asked.marketing()
      case .sales: asked.sales()
      case .segments: asked.segments()
      case .radar: asked.radar()
      case .outcomes: asked.outcomes()
      case .agreement, .handoffs, .rejections: nil
      }
    guard let found else {
      throw WorkspaceError(.usage, "no-receipt", "\(column) of the report \(request.name.rawValue) is no figure.")
    }
    return found
  }
}

extension Sheet {
  /// The figure of a row and column; of the row `total` the named total, else the footer.
  fileprivate func figure(row: String, column: String) throws -> Cell {
    let place = columns.firstIndex { $0.key == column }
    if row == Sheet.totalRow {
      if let total = totals.first(where: { $0.key == column }) { return total.cell }
      if let place, !footer.isEmpty { return footer[place] }
      throw WorkspaceError(.usage, "unknown-column", "The report \(name) has no total called \"\(column)\".")
    }
    guard let place else {
      let names = columns.map(\.key)
      throw WorkspaceError(
        .usage, "unknown-column",
        "The report \(name) has no column \"\(column)\".\(NearestName.question(column, among: names))")
    }
    guard let cells = rows.first(where: { receiptKey(of: $0) == row }) else {
      throw WorkspaceError(.usage, "unknown-row", "The report \(name) has no row \"\(row)\" for this question.")
    }
    return cells[place]
  }
}

/// One figure that is opened, and what it is read on: the reports' own answers each know how.
struct ReceiptQuestion {
  let request: ReportRequest
  let row: String
  let column: String
  let sheet: Sheet
  let index: JourneyIndex
  let resolved: ResolvedIndex
  let figure: Sheet.Cell

  var question: Question { request.question }
  var isTotal: Bool { row == Sheet.totalRow }
  /// The row's own value; `nil` for all rows together.
  var key: String? { isTotal ? nil : row }

  func receipt(
    _ proof: FigureReceipt.Proof, _ rows: [ReceiptRow], bases: [FigureReceipt.Base] = [], paths: [MarkovPath] = []
  ) -> FigureReceipt {
    FigureReceipt(
      request, row: row, column: column, currency: index.baseCurrency, figure: figure, proof: proof, rows: rows,
      bases: bases, paths: paths)
  }

  /// Another figure of the same row, or of the row named.
  func base(_ column: String, row other: String? = nil) -> FigureReceipt.Base {
    let row = other ?? row
    return FigureReceipt.Base(row: row, column: column, cell: (try? sheet.figure(row: row, column: column)) ?? .null)
  }

  /// Cells of the row that is opened.
  var cells: [Sheet.Cell] { sheet.rows.first { sheet.receiptKey(of: $0) == row } ?? [] }

  func cell(_ column: String) -> Sheet.Cell {
    guard let place = sheet.columns.firstIndex(where: { $0.key == column }), place < cells.count else { return .null }
    return cells[place]
  }

  func text(_ column: String) -> String? {
    guard case .text(let text) = cell(column) else { return nil }
    return text
  }
}
