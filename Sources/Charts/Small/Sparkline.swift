/// The shape of a series in the space of a word: no axis, from its lowest to its highest, a dot at its end.
///
/// A series of one value is its dot alone; one without change lies in the middle. Broken where there is no number.
package struct Sparkline: Chart {
  package let label: String
  package let values: [Double]
  package let paint: Paint
  /// Pixels, 8 to 1000.
  package let height: Double

  package init(label: String, values: [Double], paint: Paint = .ink, height: Double = 20) {
    self.label = label
    self.values = values
    self.paint = paint
    self.height = Drawing.height(height, atLeast: 8)
  }

  package var rows: [[String]] { [[label]] }

  package var svg: SVG {
    let readings = values.filter(\.isFinite).compactMap(Scale.reading)
    let low = readings.min() ?? 0
    let high = readings.max() ?? 0
    let up = Scale(low: low, high: high, from: height - 3, to: 3)
    let across = Scale(low: 0, high: Double(values.count - 1), from: 0, to: 100)
    func y(_ value: Double) -> Double? { low < high ? up.place(value) : Scale.reading(value).map { _ in height / 2 } }
    var steps = ""
    var isDrawing = false
    var end: (x: Double, y: Double)?
    for (index, value) in values.enumerated() {
      guard let x = across.place(Double(index)), let y = y(value) else {
        isDrawing = false
        continue
      }
      steps += "\(isDrawing ? "L" : "M")\(Drawing.number(x)) \(Drawing.number(y))"
      isDrawing = true
      end = (x, y)
    }
    var drawing = Drawing()
    drawing.stretched(height: height) { $0.path(paint.line, steps) }
    if let end { drawing.dot(paint.fill, x: end.x, y: end.y, radius: 2.5) }
    return drawing.svg(label, height: height)
  }
}
