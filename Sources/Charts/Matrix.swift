/// A square of cells between two measures, with the thresholds that part it as lines across.
///
/// Rows run from the highest down, columns from the lowest up, each cell with its code, figure and note.
package struct Matrix: Chart {
  package struct Cell: Hashable, Sendable {
    package let code: String
    package let figure: String
    package let note: String
    /// From 1 to 6, as `Heat.level` gives it; what lies outside is the nearest.
    package let level: Int
    package let tone: Paint.Tone
    package let mark: Mark

    package init(
      _ code: String, figure: String, note: String = "", level: Int, tone: Paint.Tone = .ink, mark: Mark = Mark()
    ) {
      self.code = code
      self.figure = figure
      self.note = note
      self.level = min(max(level, 1), 6)
      self.tone = tone
      self.mark = mark
    }
  }

  /// A line across the square; solid in force, dashed where only proposed.
  package struct Threshold: Hashable, Sendable {
    package enum Measure: Hashable, Sendable { case across, up }

    package let measure: Measure
    /// From 0 at the low end to 1 at the high end; what lies outside is drawn at the nearer end.
    package let share: Double
    package let name: String
    package let isProposed: Bool

    package init(_ measure: Measure, at share: Double, name: String, isProposed: Bool = false) {
      self.measure = measure
      self.share = share
      self.name = name
      self.isProposed = isProposed
    }
  }

  /// The name of a measure and the labels at the edges of its cells, from the low end, one more than there are cells.
  package struct Side: Hashable, Sendable {
    package let name: String
    package let edges: [String]

    package init(_ name: String, edges: [String] = []) {
      self.name = name
      self.edges = edges
    }
  }

  package let label: String
  /// From the top, each from the left; short rows leave their right cells empty.
  package let cells: [[Cell]]
  package let across: Side
  package let up: Side
  package let thresholds: [Threshold]
  /// Pixels of a row of cells, 56 to 1000.
  package let cellHeight: Double

  package init(
    label: String, cells: [[Cell]], across: Side, up: Side, thresholds: [Threshold] = [], cellHeight: Double = 88
  ) {
    self.label = label
    self.cells = cells
    self.across = across
    self.up = up
    self.thresholds = thresholds
    self.cellHeight = Drawing.height(cellHeight, atLeast: 56)
  }

  package var rows: [[String]] { cells.joined().map { [$0.code, $0.figure, $0.note] } }

  package var svg: SVG {
    let columns = max(cells.map(\.count).max() ?? 0, 1)
    let place = Place(
      left: 5.5, right: Drawing.right(before: thresholds.filter { $0.measure == .up }.map(\.name)) - 1, top: 26,
      bottom: 26 + Double(max(cells.count, 1)) * cellHeight)
    let width = (place.right - place.left) / Double(columns)
    var drawing = Drawing()
    for (line, row) in cells.enumerated() {
      for (index, cell) in row.enumerated() {
        drawing.mark(cell.mark) {
          $0.cell(
            cell, x: place.left + Double(index) * width, y: place.top + Double(line) * cellHeight, width: width,
            height: cellHeight)
        }
      }
    }
    for index in 1..<max(columns, 2) where index < columns {
      drawing.upright("l l-bg", x: place.left + Double(index) * width, from: place.top, to: place.bottom)
    }
    for index in cells.indices.dropFirst() {
      drawing.level("l l-bg", y: place.top + Double(index) * cellHeight, from: place.left, to: place.right)
    }
    drawing.thresholds(thresholds, place)
    drawing.sides(across, up, place)
    return drawing.svg(label, height: place.bottom + 42, kind: "matrix")
  }

  /// Where the square lies: per cent across, pixels down.
  fileprivate struct Place {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
  }
}

extension Drawing {
  fileprivate mutating func cell(_ cell: Matrix.Cell, x: Double, y: Double, width: Double, height: Double) {
    rect(Heat.fill(cell.level, cell.tone) + " mark", x: x, y: y, width: width, height: height)
    let ink = Heat.words(cell.level, cell.tone)
    words(Words(text: cell.code, x: x, y: y + height - 9, distance: 8, kind: "t t-sm" + ink))
    let middle = x + width / 2
    let y = y + height / 2 + (cell.note.isEmpty ? 0 : -2)
    words(Words(text: cell.figure, x: middle, y: y + 4, anchor: .middle, kind: "t t-b mx-n" + ink))
    var note = Words(text: cell.note, x: middle, y: y + 21, anchor: .middle, kind: "t t-sm" + ink)
    guard let visibility = WordRow.visibility(of: note, in: width) else { return }
    if !visibility.isEmpty { note.kind += " " + visibility }
    words(note)
  }

  fileprivate mutating func thresholds(_ thresholds: [Matrix.Threshold], _ place: Matrix.Place) {
    let x = Scale(low: 0, high: 1, from: place.left, to: place.right)
    let y = Scale(low: 0, high: 1, from: place.bottom, to: place.top)
    let upright = thresholds.filter { $0.measure == .across && !$0.share.isNaN }
    let level = thresholds.filter { $0.measure == .up && !$0.share.isNaN }
    var row = WordRow()
    for one in upright {
      guard let x = x.place(one.share) else { continue }
      self.upright(one.line, x: x, from: place.top - 8, to: place.bottom)
      let others = upright.compactMap { $0 == one ? nil : $0.share }
      // Two names beside each other turn away from one another.
      let anchor: Words.Anchor = others.allSatisfy { $0 >= one.share } && !others.isEmpty ? .end : .start
      let words = Words(text: one.name, x: x, y: 13, distance: -4, anchor: anchor, kind: one.words)
      if let free = row.place(words) { self.words(free) }
    }
    let heights = level.compactMap { y.place($0.share) }
    let apart = Spread.apart(heights, by: 13, from: place.top, to: place.bottom)
    for (index, one) in level.enumerated() {
      self.level(one.line, y: heights[index], from: place.left, to: place.right + 1)
      words(Words(text: one.name, x: place.right + 1.8, y: apart[index] + 4, kind: one.words))
    }
  }

  fileprivate mutating func sides(_ across: Matrix.Side, _ up: Matrix.Side, _ place: Matrix.Place) {
    let x = Scale(low: 0, high: Double(across.edges.count - 1), from: place.left, to: place.right)
    for (index, edge) in across.edges.enumerated() {
      guard let x = x.place(Double(index)) else { continue }
      words(Words(text: edge, x: x, y: place.bottom + 17, anchor: x > 98 ? .end : .middle, kind: "t t-sm t-mute"))
    }
    let y = Scale(low: 0, high: Double(up.edges.count - 1), from: place.bottom, to: place.top)
    for (index, edge) in up.edges.enumerated() {
      guard let y = y.place(Double(index)) else { continue }
      words(Words(text: edge, x: place.left, y: y + 4, distance: 8, anchor: .end, kind: "t t-sm t-mute"))
    }
    let middle = (place.left + place.right) / 2
    if !across.name.isEmpty {
      words(Words(text: across.name + " →", x: middle, y: place.bottom + 36, anchor: .middle, kind: "t t-sm t-b"))
    }
    if !up.name.isEmpty { words(Words(text: "↑ " + up.name, x: 0, y: 13, kind: "t t-sm t-b")) }
  }
}

extension Matrix.Threshold {
  fileprivate var line: String { isProposed ? "l l-j l-dash" : "l l-goal" }
  fileprivate var words: String { isProposed ? "t t-sm t-b t-j" : "t t-sm t-b" }
}
