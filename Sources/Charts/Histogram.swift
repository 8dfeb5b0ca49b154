/// How often values fall into each stretch, with the goal as a line: what reaches it is green, what does not is ink.
///
/// The stretches are thought equally wide; a bar is as high as its `count`. Counts below zero are drawn as none.
package struct Histogram: Chart {
  package struct Bin: Hashable, Sendable {
    package let from: Double
    package let to: Double
    package let count: Double
    /// The stretch as words.
    package let name: String
    /// The count, or share, as words.
    package let figure: String

    package init(from: Double, to: Double, count: Double, name: String, figure: String) {
      self.from = from
      self.to = to
      self.count = count
      self.name = name
      self.figure = figure
    }
  }

  package let label: String
  package let bins: [Bin]
  package let goal: Goal?
  /// What is said right of the goal's line, under its name: the share that reaches it.
  package let reached: String
  /// What is said left of the goal's line: the share that does not.
  package let missed: String
  package let median: Goal?
  /// The stretch that holds most values, a bar under the axis.
  package let band: ClosedRange<Double>?
  package let ticks: [Axis.Tick]
  /// Pixels, 100 to 1000.
  package let height: Double

  package init(
    label: String, bins: [Bin], goal: Goal? = nil, reached: String = "", missed: String = "", median: Goal? = nil,
    band: ClosedRange<Double>? = nil, ticks: [Axis.Tick] = [], height: Double = 220
  ) {
    self.label = label
    self.bins = bins
    self.goal = goal
    self.reached = reached
    self.missed = missed
    self.median = median
    self.band = band
    self.ticks = ticks
    self.height = Drawing.height(height, atLeast: 100)
  }

  package var rows: [[String]] { bins.map { [$0.name, $0.figure] } }

  package var svg: SVG {
    let edges = bins.flatMap { [$0.from, $0.to] }.filter(\.isFinite)
    let across = Scale(low: edges.min() ?? 0, high: edges.max() ?? 1, from: 0, to: 100)
    let floor = height - 26
    let up = Scale(covering: bins.map { max($0.count, 0) }, from: floor, to: min(54, floor / 2))
    var drawing = Drawing()
    drawing.level("l l-axis", y: floor, from: 0, to: 100)
    for bin in bins {
      guard let low = across.place(bin.from), let high = across.place(bin.to), high > low else { continue }
      let isReached = goal.map { bin.from >= $0.value } ?? false
      let kind = (isReached ? Paint.good : Paint.ink).fill + " mark"
      let said = [bin.name, bin.figure].filter { !$0.isEmpty }.joined(separator: ": ")
      let width = high - low
      drawing.mark(Mark(said)) { drawing in
        drawing.column(kind, up, value: max(bin.count, 0), x: low + width * 0.045, width: width * 0.91)
        // The whole height of the stretch answers to the pointer, however low the bar.
        drawing.rect("v-none", x: low, y: up.end, width: width, height: floor - up.end)
      }
    }
    drawing.lines(of: self, across, floor: floor)
    return drawing.svg(label, height: height)
  }
}

extension Drawing {
  fileprivate mutating func lines(of histogram: Histogram, _ across: Scale, floor: Double) {
    var first = WordRow()
    var second = WordRow()
    if let goal = histogram.goal, let x = across.place(goal.value) {
      upright("l l-goal", x: x, from: 4, to: floor)
      let isRight = x > 60
      let side: (Words.Anchor, Words.Anchor) = isRight ? (.end, .start) : (.start, .end)
      let rows = [
        first.place(Words(text: goal.said, x: x, y: 14, distance: 7, anchor: side.0, kind: "t t-b")),
        second.place(
          Words(text: histogram.reached, x: x, y: 31, distance: 7, anchor: side.0, kind: "t t-sm t-good t-b"),
          turns: false),
        first.place(
          Words(text: histogram.missed, x: x, y: 14, distance: 8, anchor: side.1, kind: "t t-sm t-mute"), turns: false),
      ]
      for words in rows { if let words { self.words(words) } }
    }
    if let median = histogram.median, let x = across.place(median.value) {
      upright("l l-bg", x: x, from: 44, to: floor)
      let words = Words(text: median.said, x: x, y: 31, distance: 4, anchor: .end, kind: "t t-sm t-mute t-halo")
      if let free = second.place(words) { self.words(free) }
    }
    if let band = histogram.band, let low = across.place(band.lowerBound), let high = across.place(band.upperBound) {
      rect("v-band2 v-edge", x: low, y: floor + 2, width: high - low, height: 4, radius: 1)
    }
    var row = WordRow()
    for tick in histogram.ticks {
      guard let x = across.place(tick.value), !across.cuts(tick.value) else { continue }
      let anchor: Words.Anchor = x < 2 ? .start : x > 98 ? .end : .middle
      let words = Words(text: tick.label, x: x, y: histogram.height - 5, anchor: anchor, kind: "t t-sm t-mute")
      if let free = row.place(words, turns: false) { self.words(free) }
    }
  }
}
