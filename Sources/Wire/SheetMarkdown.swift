extension Sheet {
  /// The report as Markdown with a GitHub table: heading, question, rows, totals, notes.
  package func markdown() -> String {
    let shown = columns.indices.filter { columns[$0].places.contains(.table) && columns[$0].kind != .nested }
    var text = "## \(Sheet.escaped(title))\n\n"
    if !phrases.isEmpty { text += Sheet.escaped(phrases.joined(separator: " · ")) + "\n\n" }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    if !shown.isEmpty {
      text += line(shown.map { Sheet.escaped(columns[$0].title) })
      text += line(shown.map { columns[$0].kind.isFigure ? "---:" : "---" })
      for row in rows {
        text += line(shown.map { Sheet.escaped(Sheet.words(row[$0], as: columns[$0].kind)) })
      }
      if !footer.isEmpty {
        text += line(
          shown.map { index in
            let cell = Sheet.footerText(footer[index], as: columns[index].kind)
            return cell.isEmpty ? "" : "**\(Sheet.escaped(cell))**"
          })
      }
    }
    if rows.isEmpty { text += "\nNothing to show.\n" }
    let totals = totalsBesideFooter()
    if !totals.isEmpty {
      text += "\n"
      for field in totals { text += "- \(Sheet.escaped(field.title)): \(Sheet.escaped(Sheet.totalWords(field)))\n" }
    }
    if !notes.isEmpty { text += "\n" + notes.map { Sheet.escaped($0) }.joined(separator: "\n\n") + "\n" }
    return text
  }

  /// Nothing under a column that has no total, where a row would show a dash.
  static func footerText(_ cell: Cell, as kind: Kind, showsCode: Bool = true) -> String {
    cell.isNull ? "" : words(cell, as: kind, showsCode: showsCode)
  }

  static func totalWords(_ field: Field) -> String {
    if case .integer(let number) = field.cell { return grouped(Int64(number)) }
    if case .real(let number) = field.cell { return decimal(number, digits: number == number.rounded() ? 0 : 2) }
    return words(field.cell, as: .text)
  }

  private static func escaped(_ value: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "`", "[", "]", "_": text += "\\" + String(scalar)
      case "<": text += "&lt;"
      case "\n", "\r", "\t": text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
