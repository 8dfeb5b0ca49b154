extension Sheet {
  /// The report for a terminal: title, question, aligned columns, total row, totals, notes.
  ///
  /// Figures stand to the right with thousands separators. Long texts end in an ellipsis. What does not fit
  /// the width is left out, least important first, and named below.
  package func table(width: Int = 100, paint: SheetPaint = .none) -> String {
    var lines: [String] = [paint(SheetText.cut(SheetText.plain(title), to: width), .strong)]
    if !phrases.isEmpty {
      let question = SheetText.plain(phrases.joined(separator: " · "))
      lines += SheetText.wrap(question, to: width).map { paint($0, .muted) }
    }
    lines.append("")
    let layout = SheetLayout(of: self, width: width)
    if rows.isEmpty {
      lines.append("Nothing to show.")
    } else {
      lines += body(layout, paint: paint)
    }
    let totals = totalsBesideFooter()
    if !totals.isEmpty {
      lines.append("")
      lines += Sheet.lines(of: totals, width: width)
    }
    if !notes.isEmpty || (!layout.leftOut.isEmpty && !rows.isEmpty) { lines.append("") }
    for note in notes {
      lines += SheetText.wrap(SheetText.plain(note), to: width).map { paint($0, .muted) }
    }
    if !layout.leftOut.isEmpty, !rows.isEmpty {
      let names = layout.leftOut.joined(separator: ", ")
      let note = "Left out to fit \(width) columns: \(names). All are in --format csv and json."
      lines += SheetText.wrap(note, to: width).map { paint($0, .muted) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func body(_ layout: SheetLayout, paint: SheetPaint) -> [String] {
    let strips = layout.strips
    let gap = String(repeating: " ", count: SheetLayout.gap)
    func joined(_ cells: [String]) -> String {
      var line = cells.joined(separator: gap)
      while line.last == " " { line.removeLast() }
      return line
    }
    // Headings stand on their last line, over the cells.
    let headings = strips.map { SheetText.wrap($0.words, to: $0.width) }
    let height = headings.reduce(1) { max($0, $1.count) }
    var lines: [String] = []
    for line in 0..<height {
      let cells = strips.indices.map { place in
        let missing = height - headings[place].count
        let word = line < missing ? "" : headings[place][line - missing]
        return SheetText.fill(
          SheetText.cut(word, to: strips[place].width), to: strips[place].width,
          right: strips[place].column.kind.isFigure)
      }
      lines.append(paint(joined(cells), .strong))
    }
    let rule = paint(joined(strips.map { String(repeating: "─", count: $0.width) }), .muted)
    lines.append(rule)
    func line(_ number: Int, toned row: [Cell]?) -> String {
      joined(
        strips.map { strip in
          let text = SheetText.cut(strip.texts[number], to: strip.width)
          let kind = strip.column.kind
          let filled = SheetText.fill(text, to: strip.width, right: kind.isFigure)
          return paint(filled, row.flatMap { SheetPaint.tone(of: $0[strip.index], as: kind) })
        })
    }
    for (number, row) in rows.enumerated() { lines.append(line(number, toned: row)) }
    if !footer.isEmpty {
      lines.append(rule)
      lines.append(paint(line(rows.count, toned: nil), .strong))
    }
    return lines
  }

  /// The totals that no column's footer says already.
  func totalsBesideFooter() -> [Field] {
    let shown = totals.filter { $0.places.contains(.table) }
    guard !footer.isEmpty else { return shown }
    return shown.filter { field in
      columns.firstIndex { $0.key == field.key }.map { footer[$0].isNull && !field.cell.isNull } ?? true
    }
  }

  /// Named figures of the whole, one a line, values under each other.
  private static func lines(of totals: [Field], width: Int) -> [String] {
    let titles = totals.map { SheetText.plain($0.title) }
    let values = totals.map { SheetText.plain(Sheet.totalWords($0)) }
    let left = titles.reduce(0) { max($0, SheetText.width($1)) }
    let right = values.reduce(0) { max($0, SheetText.width($1)) }
    return zip(titles, values).map { title, value in
      let line = SheetText.fill(title, to: left, right: false) + "  " + SheetText.fill(value, to: right, right: true)
      return SheetText.cut(line, to: width)
    }
  }
}
