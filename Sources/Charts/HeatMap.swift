/// A table of figures in which the largest stand out: rows and columns of cells, darker for more.
///
/// Levels run from zero to the largest number of the map; below zero is the palest. A cell without a number is hatched.
package struct HeatMap: Chart {
  package struct Cell: Hashable, Sendable {
    package let value: Double
    package let figure: String
    package let mark: Mark

    package init(_ value: Double, figure: String, mark: Mark = Mark()) {
      self.value = value
      self.figure = figure
      self.mark = mark
    }
  }

  package struct Row: Hashable, Sendable {
    package let name: String
    /// One for each column; further ones are left out, missing ones stay empty.
    package let cells: [Cell]

    package init(_ name: String, _ cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  package let label: String
  package let columns: [String]
  /// From the top.
  package let lines: [Row]
  package let tone: Paint.Tone
  /// Per cent for the names; 8 to 60.
  package let nameColumn: Double

  package init(
    label: String, columns: [String], rows: [Row], tone: Paint.Tone = .ink, nameColumn: Double = 16
  ) {
    self.label = label
    self.columns = columns
    self.lines = rows
    self.tone = tone
    self.nameColumn = min(max(Scale.amount(nameColumn), 8), 60)
  }

  package var rows: [[String]] { lines.map { [$0.name] + $0.cells.prefix(columns.count).map(\.figure) } }

  package var svg: SVG {
    let largest = lines.flatMap(\.cells).map(\.value).filter(\.isFinite).max() ?? 0
    let step = (100 - nameColumn) / Double(max(columns.count, 1))
    var drawing = Drawing()
    let heads = columns.enumerated().map { index, name in
      let middle = nameColumn + (Double(index) + 0.5) * step
      return Words(text: name, x: middle, y: 12, anchor: .middle, kind: "t t-sm t-mute")
    }
    for words in Thinning.thinned(heads, slot: step) { drawing.words(words) }
    for (line, row) in lines.enumerated() {
      let y = 21 + Double(line) * 26
      drawing.name(row.name, y: y, column: nameColumn)
      for (index, cell) in row.cells.prefix(columns.count).enumerated() {
        let x = nameColumn + Double(index) * step
        drawing.mark(cell.mark) { $0.cell(cell, of: largest, tone, x: x, y: y, width: step) }
      }
    }
    return drawing.svg(label, height: 21 + Double(max(lines.count, 1)) * 26 - 2)
  }
}

extension Drawing {
  fileprivate mutating func cell(
    _ cell: HeatMap.Cell, of largest: Double, _ tone: Paint.Tone, x: Double, y: Double, width: Double
  ) {
    let gap = min(0.3, width / 10)
    let level = Heat.level(of: cell.value, largest: largest)
    let kind = level.map { Heat.fill($0, tone) } ?? "v-hatch"
    rect(kind + " mark", x: x + gap / 2, y: y, width: width - gap, height: 24, radius: 2)
    var words = Words(text: cell.figure, x: x + width / 2, y: y + 16, anchor: .middle)
    words.kind += level.map { Heat.words($0, tone) } ?? " t-mute"
    guard let visibility = WordRow.visibility(of: words, in: width - gap) else { return }
    if !visibility.isEmpty { words.kind += " " + visibility }
    self.words(words)
  }
}
