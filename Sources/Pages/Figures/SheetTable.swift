package import Alignment
package import Charts
import Reports
package import Wire

/// A report as a table that people read: headings in their language, sorted by a click, each figure a link to its rows,
/// what was before under it. The partial `sheet-table`.
///
///     var table = SheetTable(sheet, reader: reader, state: visit.state)
///     table.columns = ["key", "visits", "leads", "mqls", "revenue"]
///     fields["table"] = table.fields                    {{#table}}{{> sheet-table}}{{/table}}
///
/// The order is a choice in the address: `sort=leads` most first, `sort=-leads` least first; without it the report's.
package struct SheetTable {
  let view: SheetView
  let reader: Reader
  /// For links of the headings; `nil` for a table that stays as it is.
  let state: PageState?
  /// Keys of what is shown, the name of a row first; `nil` for what the report's own table shows.
  package var columns: [String]?
  /// Said of the table to who does not see it; the report's title where it is not given.
  package var caption: String?
  /// How much of an amount is written.
  package var money = Reader.MoneyStyle.whole
  package var hasReceipts = true
  /// Rows are cut after so many.
  package var most = 60
  /// The name of the choice in the address, where a page has two tables.
  package var sortName = "sort"
  /// What a row is called, by its key; `nil` for the value of the dimension.
  package var name: ((RowView) -> String)?
  /// Where the name of a row leads.
  package var link: ((RowView) -> String?)?
  /// The team whose mark stands before the name.
  package var team: ((RowView) -> Team?)?
  /// Where a figure leads that does not lead to its row and column of this report; `nil` keeps to those.
  package var receipt: ((_ column: String, _ row: RowView) -> String?)?
  /// A drawing behind a figure: column and row to a small chart.
  package var drawing: ((_ column: String, _ row: RowView) -> SVG?)?
  /// The columns that have one.
  package var drawn: Set<String> = []

  package init(_ sheet: Sheet, reader: Reader, state: PageState? = nil) {
    view = SheetView(sheet)
    self.reader = reader
    self.state = state
  }

  package var fields: Fields {
    let shown = shown
    let receipts = hasReceipts ? ReceiptAddress(of: view.sheet, calendar: reader.calendar) : nil
    let rows = sorted(shown)
    let lines: [Fields] = rows.prefix(most).map { row in
      let href = link?(row)
      let team = team?(row)
      return [
        "rowName": name?(row) ?? nameOf(row), "rowHref": href ?? "", "rowIsLink": href != nil,
        "rowTeam": team?.cssClass ?? "", "rowHasTeam": team != nil,
        "cells": shown.dropFirst().map { cell($0, of: row, receipts) },
      ]
    }
    let total = view.footer.map { footer in
      [
        "rowName": reader.text("terms.total"),
        "cells": shown.dropFirst().map { cell($0, of: footer, receipts, isTotal: true) },
      ] as Fields
    }
    return [
      "caption": caption ?? view.sheet.title, "headings": headings(shown), "lines": lines, "hasLines": !lines.isEmpty,
      "hasTotal": total != nil && rows.count > 1, "totalLine": total,
      "isCut": rows.count > most,
      "cutWords": reader.text("figures.cut", ["shown": reader.number(most), "all": reader.number(rows.count)]),
    ]
  }

  // MARK: Columns

  private var shown: [Sheet.Column] {
    if let columns { return columns.compactMap { view.column($0) } }
    return view.sheet.columns.filter { column in
      column.places.contains(.table) && column.kind != .nested && !column.key.hasSuffix("_before")
        && !column.key.hasSuffix("_change") && (column.rank == 0 || view.rows.contains { $0[column.key] != .null })
    }
  }

  private func headings(_ shown: [Sheet.Column]) -> [Fields] {
    let (key, isRising) = order
    return shown.enumerated().map { place, column in
      let isSorted = key == column.key
      // First the most of a figure, and the first by name; a second click turns it round.
      let next = isSorted && isRising == (place == 0) ? (place == 0 ? "" : "-") : (place == 0 ? "-" : "")
      let choice = (isSorted ? next : "") + column.key
      let words =
        place == 0 ? headOfNames(column) : reader.column(column.key, title: stageTitle(column) ?? column.title)
      return [
        "headWords": words, "isFigure": place > 0 && isRight(column.kind),
        "headIsLink": state != nil, "headHref": state?.link([sortName: choice]) ?? "",
        "isSorted": isSorted, "sortedWord": isRising ? "ascending" : "descending", "sortedArrow": isRising ? "↑" : "↓",
        "hasDrawing": place > 0 && drawn.contains(column.key),
      ]
    }
  }

  private func headOfNames(_ column: Sheet.Column) -> String {
    guard column.key == "key" else { return reader.column(column.key, title: column.title) }
    return dimension.flatMap { Dimension(name: $0) }.map { reader.dimension($0) } ?? reader.column("key")
  }

  /// Conversions head their counts with the stages they are of.
  private func stageTitle(_ column: Sheet.Column) -> String? { Stage(name: column.title).map { reader.stages($0) } }

  private func isRight(_ kind: Sheet.Kind) -> Bool {
    switch kind {
    case .count, .number, .share, .money, .days: true
    default: false
    }
  }

  private var dimension: String? { view.asked("by").string }

  private func nameOf(_ row: RowView) -> String {
    if let dimension, view.sheet.columns.first?.key == "key" { return reader.value(row.key, of: dimension) }
    if let stage = Stage(name: row.key) { return reader.stage(stage) }
    return row.key
  }

  // MARK: Order

  private var order: (key: String?, isRising: Bool) {
    guard let choice = state?[sortName] else { return (nil, false) }
    let key = choice.hasPrefix("-") ? String(choice.dropFirst()) : choice
    guard view.has(key) else { return (nil, false) }
    let isName = view.sheet.columns.first?.key == key
    return (key, choice.hasPrefix("-") != isName)
  }

  private func sorted(_ shown: [Sheet.Column]) -> [RowView] {
    let rows = view.rows
    guard let key = order.key else { return rows }
    let isRising = order.isRising
    if view.sheet.columns.first?.key == key {
      let named = rows.map { (row: $0, name: name?($0) ?? nameOf($0)) }.sorted { $0.name < $1.name }.map(\.row)
      return isRising ? named : named.reversed()
    }
    // What is unknown stands last in both directions; equals keep the report's order.
    return rows.enumerated().sorted { a, b in
      guard let left = a.element[key].reading else { return false }
      guard let right = b.element[key].reading else { return true }
      if left == right { return a.offset < b.offset }
      return isRising ? left < right : left > right
    }.map(\.element)
  }

  // MARK: Cells

  private func cell(
    _ column: Sheet.Column, of row: RowView, _ receipts: ReceiptAddress?, isTotal: Bool = false
  ) -> Fields {
    let value = row[column.key]
    let isFigure = isRight(column.kind)
    let own = isTotal ? nil : receipt?(column.key, row)
    let href = isFigure ? own ?? receipts?.link(row: isTotal ? nil : row.key, column: column.key) : nil
    var fields = reader.figure(value, kind: column.kind, money: money, to: href)
    // A comparison says which of its figures a table has room for.
    let isCompared = view.column(column.key + "_before")?.places.contains(.table) ?? false
    let before = isCompared ? row[column.key + "_before"] : .null
    let change = row[column.key + "_change"].reading
    fields["isFigure"] = isFigure
    fields["hasBefore"] = before != .null
    fields["beforeWords"] = before == .null ? "" : beforeWords(before, change, column.kind)
    fields["hasDrawing"] = drawn.contains(column.key)
    fields["cellDrawing"] = isTotal ? nil : drawing?(column.key, row)
    return fields
  }

  private func beforeWords(_ before: Sheet.Cell, _ change: Double?, _ kind: Sheet.Kind) -> String {
    let figure = reader.cell(before, kind: kind, money: money)
    guard let change else { return reader.text("figures.before-alone", ["figure": figure]) }
    return reader.text("figures.before", ["figure": figure, "change": reader.change(change, of: kind)])
  }
}
