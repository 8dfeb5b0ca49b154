/// Steps one under another, each bar as long as the step is large, with the share of the step before at the right.
///
/// A later step may be larger than an earlier one; the longest bar is the largest. Below zero is drawn as none.
package struct FunnelChart: Chart {
  package struct Step: Hashable, Sendable {
    package let name: String
    package let value: Double
    package let figure: String
    /// The share of the step before, as words; empty at the first.
    package let rate: String
    package let paint: Paint
    package let mark: Mark

    package init(
      _ name: String, _ value: Double, figure: String, rate: String = "", paint: Paint = .ink, mark: Mark = Mark()
    ) {
      self.name = name
      self.value = value
      self.figure = figure
      self.rate = rate
      self.paint = paint
      self.mark = mark
    }
  }

  package let label: String
  package let steps: [Step]
  /// Per cent for the names; 8 to 60.
  package let nameColumn: Double

  package init(label: String, steps: [Step], nameColumn: Double = 24) {
    self.label = label
    self.steps = steps
    self.nameColumn = min(max(Scale.amount(nameColumn), 8), 60)
  }

  package var rows: [[String]] { steps.map { [$0.name, $0.figure, $0.rate] } }

  package var svg: SVG {
    let scale = Scale(covering: steps.map { max($0.value, 0) }, from: nameColumn, to: 80)
    let ends = steps.map { scale.place($0.value) ?? nameColumn }
    var drawing = Drawing()
    for (index, step) in steps.enumerated() {
      let y = Double(index) * 34
      var row = WordRow()
      let figure = row.place(
        Words(text: step.figure, x: ends[index], y: y + 18, distance: 7, kind: "t t-b"), turns: false)
      let rate = row.place(
        Words(text: step.rate, x: 100, y: y + 18, anchor: .end, kind: "t t-mute"), turns: false)
      drawing.mark(step.mark) { drawing in
        drawing.name(step.name, y: y + 2, column: nameColumn)
        drawing.bar(step.paint.fill + " mark", scale, value: step.value, y: y + 4, height: 20)
        if step.value < 0 { drawing.refused(x: nameColumn, y: y + 18) }
        if let figure { drawing.words(figure) }
      }
      if let rate { drawing.words(rate) }
      if index + 1 < steps.count {
        drawing.stretched(y: y + 24, height: 14) {
          let left = Drawing.number(nameColumn)
          $0.path(
            "v-band",
            "M\(left) 0H\(Drawing.number(ends[index]))L\(Drawing.number(ends[index + 1])) 14H\(left)z")
        }
      }
    }
    return drawing.svg(label, height: max(Double(steps.count) * 34 - 6, 28))
  }
}
