/// A measured share with the stretch that is likely to hold the true one: a thin line with a dot.
///
/// Turned ends are put right; what lies outside the scale is drawn at its edge.
package struct IntervalMark: Chart {
  package let label: String
  package let value: Double
  package let low: Double
  package let high: Double
  /// The value at the right end, the same for all rows of a table.
  package let end: Double
  /// A value to compare with, as the mean of all rows.
  package let reference: Double?
  package let paint: Paint

  package init(
    label: String, value: Double, low: Double, high: Double, end: Double, reference: Double? = nil, paint: Paint = .ink
  ) {
    self.label = label
    self.value = value
    self.low = low
    self.high = high
    self.end = end
    self.reference = reference
    self.paint = paint
  }

  package var rows: [[String]] { [[label]] }

  package var svg: SVG {
    // Four per cent at each side, so that the dot at an end is whole.
    let scale = Scale(low: 0, high: end, from: 4, to: 96)
    var drawing = Drawing()
    drawing.rect("v-track", x: 0, y: 9.5, width: 100, height: 1)
    if let x = reference.flatMap(scale.place) { drawing.upright("l l-last", x: x, from: 3, to: 17) }
    if let one = scale.place(low), let other = scale.place(high) {
      drawing.level("l", y: 10, from: min(one, other), to: max(one, other))
    }
    if let x = scale.place(value) { drawing.dot(paint.fill, x: x, y: 10, radius: 3) }
    return drawing.svg(label, height: 20)
  }
}
