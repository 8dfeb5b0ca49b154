/// Bars made of parts, each part a series in its own colour.
///
/// Parts count from zero; a part below zero cannot be stacked: it counts as zero and the bar carries a `!`.
package struct StackedBars: Chart {
  package struct Series: Hashable, Sendable {
    package let name: String
    package let paint: Paint

    package init(_ name: String, _ paint: Paint) {
      self.name = name
      self.paint = paint
    }
  }

  package struct Part: Hashable, Sendable {
    package let value: Double
    package let figure: String
    package let mark: Mark

    package init(_ value: Double, figure: String, mark: Mark = Mark()) {
      self.value = value
      self.figure = figure
      self.mark = mark
    }
  }

  package struct Bar: Hashable, Sendable {
    package let name: String
    /// One for each series, in its order; further ones are left out.
    package let parts: [Part]
    /// The whole as words.
    package let total: String

    package init(_ name: String, parts: [Part], total: String = "") {
      self.name = name
      self.parts = parts
      self.total = total
    }
  }

  package let label: String
  package let direction: Bars.Direction
  package let series: [Series]
  package let bars: [Bar]
  /// Whether each bar is as long as the others, its parts the shares of its own whole.
  package let isShare: Bool
  /// A goal for the whole of a bar; not with shares.
  package let goal: Goal?
  /// Pixels, of bars that go up; 100 to 1000.
  package let height: Double
  /// Per cent for the names, of bars that go across; 8 to 60.
  package let nameColumn: Double

  package init(
    label: String, direction: Bars.Direction = .across, series: [Series], bars: [Bar], isShare: Bool = false,
    goal: Goal? = nil, height: Double = 180, nameColumn: Double = 24
  ) {
    self.label = label
    self.direction = direction
    self.series = series
    self.bars = bars
    self.isShare = isShare
    self.goal = isShare ? nil : goal
    self.height = Drawing.height(height, atLeast: 100)
    self.nameColumn = min(max(Scale.amount(nameColumn), 8), 60)
  }

  package var rows: [[String]] {
    bars.map { bar in [bar.name] + series.indices.map { $0 < bar.parts.count ? bar.parts[$0].figure : "" } + [bar.total]
    }
  }

  package var svg: SVG {
    switch direction {
    case .across: across
    case .up: up
    }
  }

  private func whole(of bar: Bar) -> Double { bar.parts.prefix(series.count).reduce(0) { $0 + amount($1) } }

  /// One infinite part would leave the others nothing, so it counts as none and is named by its figure alone.
  private func amount(_ part: Part) -> Double { part.value.isFinite ? Scale.amount(part.value) : 0 }

  private func isRefused(_ part: Part) -> Bool { part.value < 0 || part.value == .infinity }

  private func scale(of bar: Bar, from start: Double, to end: Double) -> Scale {
    let wholes = isShare ? [whole(of: bar)] : bars.map { whole(of: $0) } + [goal?.value ?? 0]
    return Scale(covering: wholes, from: start, to: end)
  }

  // MARK: Across

  private var across: SVG {
    let top = goal == nil ? 0.0 : 18
    let right = bars.allSatisfy { $0.total.isEmpty } ? 98.0 : 86
    let bottom = top + Double(bars.count) * 27
    var drawing = Drawing()
    for (index, bar) in bars.enumerated() {
      let y = top + Double(index) * 27
      let scale = scale(of: bar, from: nameColumn, to: right)
      drawing.name(bar.name, y: y, column: nameColumn)
      var sum = 0.0
      for (series, part) in zip(series, bar.parts) {
        let start = scale.place(sum) ?? scale.start
        sum += amount(part)
        let width = (scale.place(sum) ?? start) - start
        guard width > 0 else { continue }
        drawing.mark(part.mark) { $0.part(part.figure, series.paint, x: start, y: y + 3, width: width) }
      }
      let end = scale.place(sum) ?? nameColumn
      if bar.parts.prefix(series.count).contains(where: isRefused) { drawing.refused(x: end, y: y + 16) }
      drawing.words(Words(text: bar.total, x: end, y: y + 16, distance: 12, kind: "t t-b"))
    }
    if let goal, let first = bars.first, let x = scale(of: first, from: nameColumn, to: right).place(goal.value) {
      drawing.goal(goal, x: x, from: top - 2, to: bottom)
    }
    let key = StackedKey(series.map(\.name), from: nameColumn)
    drawing.key(series, key, y: bottom + 14)
    return drawing.svg(label, height: bottom + 4 + key.height)
  }

  // MARK: Up

  private var up: SVG {
    let key = StackedKey(series.map(\.name), from: 0)
    let floor = height - 26 - key.height
    let right = Drawing.right(before: goal.map { [$0.said] } ?? [])
    let slot = right / Double(max(bars.count, 1))
    var totals: [Words] = []
    var names: [Words] = []
    var drawing = Drawing()
    drawing.level("l l-axis", y: floor, from: 0, to: right)
    for (index, bar) in bars.enumerated() {
      let middle = (Double(index) + 0.5) * slot
      let scale = scale(of: bar, from: floor, to: 20)
      var sum = 0.0
      for (series, part) in zip(series, bar.parts) {
        let start = scale.place(sum) ?? floor
        sum += amount(part)
        let height = start - (scale.place(sum) ?? start)
        guard height > 0 else { continue }
        drawing.mark(part.mark) {
          // A line of the ground between two parts, as far as the part is high enough to spare it.
          $0.rect(
            series.paint.fill + " mark", x: middle - slot * 0.34, y: start - height, width: slot * 0.68,
            height: max(height - 1, height / 2), radius: 1)
        }
      }
      var end = scale.place(sum) ?? floor
      // The total stands above the goal's line where the bar ends just below it.
      if let line = goal.flatMap({ scale.place($0.value) }), line < end + 2, line > end - 16 { end = line }
      totals.append(Words(text: bar.total, x: middle, y: end - 5, anchor: .middle, kind: "t t-sm t-b t-halo"))
      if bar.parts.prefix(series.count).contains(where: isRefused) { drawing.refused(x: middle, y: floor - 4) }
      names.append(Words(text: bar.name, x: middle, y: floor + 16, anchor: .middle, kind: "t t-sm t-mute"))
    }
    if let goal, let first = bars.first, let y = scale(of: first, from: floor, to: 20).place(goal.value) {
      drawing.goal(goal, y: y, to: right)
    }
    for words in Thinning.thinned(totals, slot: slot) + Thinning.thinned(names, slot: slot) { drawing.words(words) }
    drawing.key(series, key, y: floor + 36)
    return drawing.svg(label, height: height)
  }
}

extension Drawing {
  /// A part of a bar that goes across, its figure inside where there is room.
  fileprivate mutating func part(_ figure: String, _ paint: Paint, x: Double, y: Double, width: Double) {
    let gap = width > 0.9 ? 0.3 : 0
    rect(paint.fill + " mark", x: x, y: y, width: width - gap, height: 18, radius: 1)
    let kind = paint.wordsOnTop.isEmpty ? "t t-sm" : "t t-sm " + paint.wordsOnTop
    var words = Words(text: figure, x: x + (width - gap) / 2, y: y + 13, anchor: .middle, kind: kind)
    guard let visibility = WordRow.visibility(of: words, in: width - gap) else { return }
    if !visibility.isEmpty { words.kind += " " + visibility }
    self.words(words)
  }

  /// The names of the series, each behind a square of its colour.
  fileprivate mutating func key(_ series: [StackedBars.Series], _ key: StackedKey, y: Double) {
    for (index, one) in series.enumerated() {
      let x = key.left + Double(index % key.perLine) * key.step
      let y = y + Double(index / key.perLine) * StackedKey.lineHeight
      raw("<rect class=\"\(one.paint.fill)\" x=\"\(Drawing.percent(x))\" y=\"\(Drawing.number(y - 9))\"")
      raw(" width=\"10\" height=\"10\" rx=\"1\"/>")
      words(Words(text: one.name, x: x, y: y, distance: 15, kind: "t t-sm t-mute"))
    }
  }
}
