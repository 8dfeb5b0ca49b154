/// A bar for each of several things, side by side from zero, with last period and goal beside each.
///
/// Values below zero go the other way from a zero line. The bar of an infinite value, or of one the axis does not
/// reach, is cut with a notch. What is not a number has no bar.
///
///     Bars(label: "Hand-offs returned by reason", bars: [
///       .init("Bad timing", 43, figure: "43", paint: .teal, last: 29, mark: Mark("Bad timing: 43", href: "/returns"))
///     ])
package struct Bars: Chart {
  package enum Direction: Hashable, Sendable { case across, up }

  package struct Bar: Hashable, Sendable {
    package let name: String
    package let value: Double
    /// The value as words, at the end of the bar.
    package let figure: String
    package let paint: Paint
    /// The value of the period before, pale behind the bar.
    package let last: Double?
    /// A line across the bar.
    package let goal: Double?
    package let mark: Mark

    package init(
      _ name: String, _ value: Double, figure: String, paint: Paint = .ink, last: Double? = nil, goal: Double? = nil,
      mark: Mark = Mark()
    ) {
      self.name = name
      self.value = value
      self.figure = figure
      self.paint = paint
      self.last = last
      self.goal = goal
      self.mark = mark
    }
  }

  package let label: String
  package let direction: Direction
  package let bars: [Bar]
  /// Lines and labels across; without it the figures at the bars say enough.
  package let axis: Axis?
  /// One goal for all bars.
  package let goal: Goal?
  /// Pixels, of bars that go up; 80 to 1000.
  package let height: Double
  /// Per cent for the names, of bars that go across; 8 to 60.
  package let nameColumn: Double

  package init(
    label: String, direction: Direction = .across, bars: [Bar], axis: Axis? = nil, goal: Goal? = nil,
    height: Double = 128, nameColumn: Double = 24
  ) {
    self.label = label
    self.direction = direction
    self.bars = bars
    self.axis = axis
    self.goal = goal
    self.height = Drawing.height(height, atLeast: 80)
    self.nameColumn = min(max(Scale.amount(nameColumn), 8), 60)
  }

  package var rows: [[String]] { bars.map { [$0.name, $0.figure] } }

  package var svg: SVG {
    switch direction {
    case .across: across
    case .up: up
    }
  }

  private func scale(from start: Double, to end: Double) -> Scale {
    if let axis { return Scale(low: min(axis.low, 0), high: max(axis.high, 0), from: start, to: end) }
    let values: [Double] = bars.flatMap { bar in [bar.value, bar.last ?? 0, bar.goal ?? 0] } + [goal?.value ?? 0]
    return Scale(covering: values, from: start, to: end)
  }

  // MARK: Across

  private var across: SVG {
    let scale = scale(from: nameColumn, to: 86)
    let top = goal == nil ? 0.0 : 18
    let bottom = top + Double(bars.count) * 24
    var drawing = Drawing()
    for (index, bar) in bars.enumerated() {
      drawing.mark(bar.mark) { $0.across(bar, scale, y: top + Double(index) * 24, column: nameColumn) }
    }
    if scale.low < 0 { drawing.upright("l l-axis", x: scale.zero, from: top, to: bottom) }
    if let goal, let x = scale.place(goal.value) { drawing.goal(goal, x: x, from: top - 2, to: bottom) }
    return drawing.svg(label, height: max(bottom, 24))
  }

  // MARK: Up

  private var up: SVG {
    let floor = height - 22
    let left = Drawing.left(after: axis)
    let right = Drawing.right(before: goal.map { [$0.said] } ?? [])
    let scale = scale(from: floor, to: 24)
    let slot = (right - left) / Double(max(bars.count, 1))
    let middles = bars.indices.map { left + (Double($0) + 0.5) * slot }
    var drawing = Drawing()
    if let axis { drawing.grid(axis, scale, from: left, to: right) }
    drawing.level("l l-axis", y: scale.zero, from: left, to: right)
    for (bar, middle) in zip(bars, middles) {
      drawing.mark(bar.mark) { $0.upwards(bar, scale, middle: middle, slot: slot) }
    }
    if let goal, let y = scale.place(goal.value) { drawing.goal(goal, y: y, from: left, to: right) }
    let figures = zip(bars, middles).map { bar, middle in
      let tops = [bar.value, bar.last ?? 0].compactMap(scale.place) + [scale.zero]
      var y = tops.min() ?? floor
      // The figure stands above a goal's line where the bar ends just below it.
      let lines = [bar.goal, goal?.value].compactMap { $0 }.compactMap(scale.place)
      if let line = lines.min(), line < y + 2, line > y - 16 { y = line }
      let kind = bar.paint.tone == .last ? "t t-sm t-halo t-mute" : "t t-sm t-halo t-b"
      return Words(text: bar.figure, x: middle, y: y - 5, anchor: .middle, kind: kind)
    }
    let names = zip(bars, middles).map { bar, middle in
      Words(text: bar.name, x: middle, y: height - 6, anchor: .middle, kind: "t t-sm t-mute")
    }
    for words in Thinning.thinned(figures, slot: slot) + Thinning.thinned(names, slot: slot) { drawing.words(words) }
    return drawing.svg(label, height: height)
  }
}

extension Drawing {
  /// A row of bars that go across: name, last period, value, goal, figure.
  fileprivate mutating func across(_ bar: Bars.Bar, _ scale: Scale, y: Double, column: Double) {
    name(bar.name, y: y, column: column)
    if let last = bar.last { self.bar("v-last", scale, value: last, y: y + 3, height: 18) }
    let thin = bar.last != nil
    self.bar(bar.paint.fill + " mark", scale, value: bar.value, y: y + (thin ? 7 : 5), height: thin ? 10 : 14)
    if let goal = bar.goal.flatMap(scale.place) { upright("l l-goal", x: goal, from: y + 2, to: y + 22) }
    let end = max(scale.place(bar.value) ?? scale.zero, scale.zero)
    words(Words(text: bar.figure, x: end, y: y + 16, distance: 7, kind: "t t-b t-halo"))
  }

  /// A bar that goes up, around the middle of its slot: last period, value, goal.
  fileprivate mutating func upwards(_ bar: Bars.Bar, _ scale: Scale, middle: Double, slot: Double) {
    let width = slot * (bar.last == nil ? 0.72 : 0.5)
    if let last = bar.last {
      column("v-last", scale, value: last, x: middle - slot * 0.4, width: slot * 0.8)
    }
    column(bar.paint.fill + " mark", scale, value: bar.value, x: middle - width / 2, width: width)
    if let goal = bar.goal.flatMap(scale.place) {
      level("l l-goal", y: goal, from: middle - slot * 0.42, to: middle + slot * 0.42)
    }
  }
}
