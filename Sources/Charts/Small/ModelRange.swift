/// What several models say of one figure: a pale range, a tick for each model, a dot for the chosen one.
package struct ModelRange: Chart {
  package let label: String
  /// One for each model; what is not a number has no tick.
  package let values: [Double]
  /// The index of the chosen model; without a dot where there is none such.
  package let chosen: Int?
  /// The value at the right end, the same for all rows of a table.
  package let end: Double
  package let paint: Paint

  package init(label: String, values: [Double], chosen: Int?, end: Double, paint: Paint = .ink) {
    self.label = label
    self.values = values
    self.chosen = chosen
    self.end = end
    self.paint = paint
  }

  package var rows: [[String]] { [[label]] }

  package var svg: SVG {
    let scale = Scale(low: min(values.filter(\.isFinite).min() ?? 0, 0), high: end, from: 4, to: 96)
    let places = values.compactMap(scale.place)
    var drawing = Drawing()
    drawing.rect("v-track", x: 0, y: 9.5, width: 100, height: 1)
    if let first = places.min(), let last = places.max() {
      drawing.rect("v-band2", x: first, y: 7, width: last - first, height: 6, radius: 2)
    }
    // Ticks that cannot be told apart are one: a page has hundreds.
    for tenth in Set(places.map { Int(($0 * 10).rounded()) }).sorted() {
      drawing.upright("l l-thin", x: Double(tenth) / 10, from: 7, to: 13)
    }
    if let chosen, values.indices.contains(chosen), let x = scale.place(values[chosen]) {
      drawing.dot(paint.fill, x: x, y: 10, radius: 4.5)
    }
    return drawing.svg(label, height: 20)
  }
}
