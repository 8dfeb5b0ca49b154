package import Alignment
package import Wire

/// Read access to a report by keys, so that no page counts columns.
///
///     let sheet = SheetView(answer)
///     sheet.figure("entered_lead")            a figure of a report with one figure a row: the overview
///     sheet.total("mqls")                     a figure of the whole
///     sheet.row("paid-search")?["revenue"]    a cell
///
/// What is not there is ``Wire/Sheet/Cell/null``, so that an older answer shows a dash.
package struct SheetView: Sendable {
  package let sheet: Sheet
  private let places: [String: Int]

  package init(_ sheet: Sheet) {
    self.sheet = sheet
    places = Dictionary(zip(sheet.columns.map(\.key), sheet.columns.indices)) { first, _ in first }
  }

  package var rows: [RowView] { sheet.rows.map { RowView(cells: $0, places: places) } }

  package var footer: RowView? { sheet.footer.isEmpty ? nil : RowView(cells: sheet.footer, places: places) }

  /// The first row whose first cell is this text.
  package func row(_ key: String) -> RowView? {
    sheet.rows.first { $0.first == .text(key) }.map { RowView(cells: $0, places: places) }
  }

  /// The value of a report with one figure a row.
  package func figure(_ key: String) -> Sheet.Cell { row(key)?["value"] ?? .null }

  package func total(_ key: String) -> Sheet.Cell { sheet.totals.first { $0.key == key }?.cell ?? .null }

  /// A part of the answer beside its rows, as a list of objects; empty where there is none.
  package func section(_ key: String) -> [SheetObject] {
    guard case .list(let cells)? = sheet.sections.first(where: { $0.key == key })?.cell else { return [] }
    return cells.compactMap { if case .object(let fields) = $0 { SheetObject(fields: fields) } else { nil } }
  }

  package func column(_ key: String) -> Sheet.Column? { places[key].map { sheet.columns[$0] } }
  package func has(_ key: String) -> Bool { places[key] != nil }

  /// The cell of the question as it was understood.
  package func asked(_ key: String) -> Sheet.Cell { sheet.question.first { $0.key == key }?.cell ?? .null }
}

/// A row of a report, by the keys of its columns.
package struct RowView: Sendable {
  package let cells: [Sheet.Cell]
  let places: [String: Int]

  package subscript(key: String) -> Sheet.Cell { places[key].map { cells[$0] } ?? .null }

  /// What the row is of: the text of its first cell.
  package var key: String { cells.first?.string ?? "" }
}

/// An object within an answer.
package struct SheetObject: Sendable {
  let fields: [Sheet.Field]
  package subscript(key: String) -> Sheet.Cell { fields.first { $0.key == key }?.cell ?? .null }
}

extension Sheet.Cell {
  package var string: String? { if case .text(let text) = self { text } else { nil } }
  package var whole: Int? { if case .integer(let number) = self { number } else { nil } }
  package var amount: Money? { if case .money(let money) = self { money } else { nil } }

  /// Any figure as a number, money in minor units, to compare and to draw; `nil` for what is no figure.
  package var reading: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number), .share(let number): number
    case .money(let money): Double(money.minor)
    default: nil
    }
  }
}
