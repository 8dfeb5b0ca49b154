extension Drawing {
  /// Lines across at the ticks of an axis, their labels at the left above them.
  mutating func grid(_ axis: Axis, _ scale: Scale, from left: Double, to right: Double) {
    for tick in axis.ticks {
      guard let y = scale.place(tick.value) else { continue }
      level("l l-grid", y: y, from: left, to: right)
      words(Words(text: tick.label, x: 0, y: y - 4, kind: "t t-sm t-mute t-halo"))
    }
  }

  /// A line across at the goal, its figure at the right end and its name where there is room.
  mutating func goal(_ goal: Goal, y: Double, from left: Double = 0, to right: Double) {
    level("l l-goal", y: y, from: left, to: right)
    ending(goal.figure, goal.name, y: y, right: right, kind: "t t-sm t-b")
  }

  /// A line from top to bottom at the goal, its words above.
  mutating func goal(_ goal: Goal, x: Double, from top: Double, to bottom: Double) {
    upright("l l-goal", x: x, from: top, to: bottom)
    var row = WordRow()
    let words = Words(text: goal.said, x: x, y: top - 5, anchor: .middle, kind: "t t-sm t-b")
    if let free = row.place(words) { self.words(free) }
  }

  /// What stands at the right end of a line: the figure always, the name only where there is room.
  mutating func ending(_ figure: String, _ name: String, y: Double, right: Double, kind: String) {
    let start = "<text class=\"\(figure.isEmpty ? kind + " mid-only" : kind)\" x=\"\(Drawing.percent(right + 1.2))\""
    let figure = Escape.text(figure)
    let name = Escape.text(name)
    guard !figure.isEmpty || !name.isEmpty else { return }
    raw("\(start) y=\"\(Drawing.number(y + 4))\">")
    raw(figure.isEmpty || name.isEmpty ? figure + name : "\(figure)<tspan class=\"mid-only\"> \(name)</tspan>")
    raw("</text>")
  }

  /// Per cent at which the marks end, so that these words at their right have room where they show.
  static func right(before words: [String]) -> Double {
    let widest = words.map { Words(text: $0, x: 0, y: 0).width }.max() ?? 0
    return widest == 0 ? 100 : min(max(100 - (widest + 10) / 4.8, 72), 92)
  }

  /// Per cent at which the marks begin, so that the labels of an axis at their left have room.
  static func left(after axis: Axis?) -> Double {
    let widest = axis?.ticks.map { Words(text: $0.label, x: 0, y: 0).width }.max() ?? 0
    return widest == 0 ? 0 : min((widest + 6) / 4.2, 16)
  }

  /// A height in pixels that a page can hold.
  static func height(_ given: Double, atLeast least: Double) -> Double {
    min(max(Scale.amount(given), least), 1000)
  }

  /// A notch near the end of a bar that is longer than its scale, so that it is not read as ending there.
  mutating func notch(x: Double, from top: Double, to bottom: Double) {
    line("l l-bg", x1: x - 1.6, y1: bottom, x2: x - 0.8, y2: top)
  }

  /// The sign that a value was refused and stands at zero.
  mutating func refused(x: Double, y: Double) {
    words(Words(text: "!", x: x, y: y, distance: 4, kind: "t t-sm t-b t-warn"))
  }

  /// The pattern of a hatched area, under an id of its own; `stretched` for an area whose x is stretched.
  mutating func hatch(_ id: String, isStretched: Bool = false) {
    raw("<defs><pattern id=\"\(id)\" patternUnits=\"userSpaceOnUse\" ")
    // Level lines stay what they are when x is stretched; slanted ones would not.
    raw(
      isStretched
        ? "width=\"10\" height=\"4\"><path class=\"l-hatch\" d=\"M0 2H10\"/>"
        : "width=\"4\" height=\"4\" patternTransform=\"rotate(45)\"><path class=\"l-hatch\" d=\"M0 0V4\"/>")
    raw("</pattern></defs>")
  }

  /// The area between zero and a value that is drawn from left to right; nothing where there is no number.
  mutating func bar(
    _ kind: String, _ scale: Scale, value: Double, y: Double, height: Double, radius: Double = 1
  ) {
    guard let end = scale.place(value) else { return }
    rect(kind, x: min(scale.zero, end), y: y, width: abs(end - scale.zero), height: height, radius: radius)
    if scale.cuts(value) { notch(x: max(end, scale.zero), from: y, to: y + height) }
  }

  /// The area between zero and a value that is drawn upwards.
  mutating func column(_ kind: String, _ scale: Scale, value: Double, x: Double, width: Double) {
    guard let end = scale.place(value) else { return }
    rect(kind, x: x, y: min(scale.zero, end), width: width, height: abs(end - scale.zero), radius: 1)
    if scale.cuts(value) { line("l l-bg", x1: x, y1: end + 8, x2: x + width, y2: end + 4) }
  }
}
