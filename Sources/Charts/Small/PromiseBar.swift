/// A value against what was promised, as small as a line of text.
///
/// The goal stands at five sixths of the track, so that more than was promised shows, up to a fifth more; beyond that
/// the bar is cut with a notch. Without a goal the bar is a share of `end`. Below zero is drawn as none, with a `!`.
package struct PromiseBar: Chart {
  package let label: String
  package let actual: Double
  package let goal: Double?
  /// What the plan says should be reached by now.
  package let expected: Double?
  /// The value at the end of the track; `nil` for six fifths of the goal, or the value itself where there is none.
  package let end: Double?
  package let paint: Paint
  /// Whether it begins at the right, as the left side of a mirror does.
  package let isMirrored: Bool
  package let mark: Mark

  package init(
    label: String, actual: Double, goal: Double? = nil, expected: Double? = nil, end: Double? = nil,
    paint: Paint = .ink, isMirrored: Bool = false, mark: Mark = Mark()
  ) {
    self.label = label
    self.actual = actual
    self.goal = goal
    self.expected = expected
    self.end = end
    self.paint = paint
    self.isMirrored = isMirrored
    self.mark = mark
  }

  package var rows: [[String]] { [[label]] }

  package var svg: SVG {
    let goal = goal.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    let fallback = goal.map { $0 * 1.2 } ?? (actual.isFinite ? actual : 1)
    let high = end.flatMap { $0.isFinite && $0 > 0 ? $0 : nil } ?? fallback
    let scale = Scale(low: 0, high: Scale.amount(high), from: isMirrored ? 100 : 0, to: isMirrored ? 0 : 100)
    var drawing = Drawing()
    drawing.rect("v-track", x: 0, y: 6, width: 100, height: 2)
    drawing.mark(mark) { drawing in
      drawing.bar(paint.fill + " mark", scale, value: max(actual, 0), y: 4, height: 6)
    }
    if actual < 0 { drawing.refused(x: isMirrored ? 90 : 0, y: 11) }
    if let x = goal.flatMap(scale.place) { drawing.upright("l l-goal", x: x, from: 0, to: 14) }
    if let x = expected.flatMap(scale.place) { drawing.upright("l l-last", x: x, from: 2, to: 12) }
    return drawing.svg(label, height: 14)
  }
}
