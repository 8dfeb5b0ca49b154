/// Values over time as lines, with the band in which the rest may fall, the goal, and the period before.
///
/// Lines are broken where a value is not a number. Names stand at the right end of the lines, in their colour, apart
/// from each other. What lies outside the axis is drawn at its edge.
package struct LineWithBand: Chart {
  package struct Point: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  package struct Line: Hashable, Sendable {
    /// Actual solid, expected dashed, last period pale and dashed, goal a thin line.
    package enum Kind: Hashable, Sendable { case actual, expected, last, goal }

    package let kind: Kind
    package let paint: Paint
    /// From left to right.
    package let points: [Point]
    /// What stands at the right end: the figure, and words only where there is room; both may be empty.
    package let figure: String
    package let name: String
    /// Whether the value holds until the next point, as a sum over days does.
    package let isStepped: Bool

    package init(
      _ kind: Kind, _ points: [Point], paint: Paint = .ink, figure: String = "", name: String = "",
      isStepped: Bool = false
    ) {
      self.kind = kind
      self.points = points
      self.paint = paint
      self.figure = figure
      self.name = name
      self.isStepped = isStepped
    }
  }

  /// The stretch that holds the value at one place.
  package struct Reach: Hashable, Sendable {
    package let x: Double
    package let low: Double
    package let high: Double

    package init(_ x: Double, _ low: Double, _ high: Double) {
      self.x = x
      self.low = low
      self.high = high
    }
  }

  package struct Band: Hashable, Sendable {
    package let outer: [Reach]
    package let inner: [Reach]
    /// What stands at its right end.
    package let name: String

    package init(outer: [Reach], inner: [Reach] = [], name: String = "") {
      self.outer = outer
      self.inner = inner
      self.name = name
    }
  }

  /// A value that says something: now, or a point that leads to its rows.
  package struct Stop: Hashable, Sendable {
    package let point: Point
    package let paint: Paint
    /// The words beside the dot; may be empty.
    package let figure: String
    package let mark: Mark

    package init(_ point: Point, paint: Paint = .ink, figure: String = "", mark: Mark = Mark()) {
      self.point = point
      self.paint = paint
      self.figure = figure
      self.mark = mark
    }
  }

  package let label: String
  package let lines: [Line]
  package let band: Band?
  package let stops: [Stop]
  /// The numbers upwards.
  package let axis: Axis
  /// The numbers across, most often days, with the labels under the chart.
  package let span: Axis
  /// Pixels, 80 to 1000.
  package let height: Double
  /// What the ids of the hatch begin with, different for each chart of a page; `nil` for no hatch.
  package let id: String?
  package let rows: [[String]]

  /// - Parameter rows: the rows of the table, since a line of many points is better told by some of them.
  package init(
    label: String, lines: [Line], band: Band? = nil, stops: [Stop] = [], axis: Axis, span: Axis,
    height: Double = 210, id: String? = nil, rows: [[String]] = []
  ) {
    self.label = label
    self.lines = lines
    self.band = band
    self.stops = stops
    self.axis = axis
    self.span = span
    self.height = Drawing.height(height, atLeast: 80)
    self.id = id.map(Escape.id)
    self.rows = rows
  }

  package var svg: SVG {
    let plot = LinePlot(self)
    var drawing = Drawing()
    if let id, band != nil { drawing.hatch(id + "-h", isStretched: true) }
    drawing.grid(axis, plot.up, from: 0, to: plot.right)
    drawing.level("l l-axis", y: plot.floor, from: 0, to: plot.right)
    drawing.stretched(height: height) { drawing in
      if let band {
        drawing.path("v-band v-edge", plot.area(band.outer))
        drawing.path("v-band2", plot.area(band.inner))
        if let id { drawing.path("", plot.area(band.inner.isEmpty ? band.outer : band.inner), fill: id + "-h") }
      }
      for line in lines.reversed() { drawing.path(line.classes, plot.path(line)) }
    }
    drawing.stops(stops, plot)
    drawing.names(of: self, plot)
    return drawing.svg(label, height: height)
  }
}

extension LineWithBand.Line {
  fileprivate var classes: String {
    switch kind {
    case .actual: paint.line
    case .expected: paint.line + " l-dash"
    case .last: "l l-last"
    case .goal: "l l-goal l-thin"
    }
  }

  fileprivate var words: String {
    switch kind {
    case .actual, .expected: paint.words.isEmpty ? "t t-sm t-b" : "t t-sm t-b " + paint.words
    case .last: "t t-sm t-mute"
    case .goal: "t t-sm t-b"
    }
  }
}

extension Drawing {
  fileprivate mutating func stops(_ stops: [LineWithBand.Stop], _ plot: LinePlot) {
    var row = WordRow()
    for stop in stops {
      guard let x = plot.across.place(stop.point.x), let y = plot.up.place(stop.point.y) else { continue }
      mark(stop.mark) { drawing in
        drawing.dot(stop.paint.fill + " mark", x: x, y: y, radius: 4)
        let kind = "t t-sm t-b t-halo" + (stop.paint.words.isEmpty ? "" : " " + stop.paint.words)
        var words = Words(text: stop.figure, x: x, y: y + 16, distance: 6, kind: kind)
        // A rising line leaves room below at its right, else above at its left.
        if words.stretch(in: 421).upperBound > plot.right * 4.21 {
          words.anchor = .end
          words.y = y - 8
        }
        if let free = row.place(words, turns: false) { drawing.words(free) }
      }
    }
  }

  /// The names at the right end, apart from each other, and the labels under the chart.
  fileprivate mutating func names(of chart: LineWithBand, _ plot: LinePlot) {
    var names: [(y: Double, kind: String, figure: String, name: String)] = chart.lines.compactMap { line in
      guard !line.figure.isEmpty || !line.name.isEmpty, let y = plot.end(of: line) else { return nil }
      return (y, line.words, line.figure, line.name)
    }
    if let band = chart.band, !band.name.isEmpty, let last = band.outer.last, let y = plot.up.place(last.high) {
      names.append((y, "t t-sm t-mute", "", band.name))
    }
    let places = Spread.apart(names.map(\.y), by: 13, from: 6, to: plot.floor)
    for (place, name) in zip(places, names) {
      ending(name.figure, name.name, y: place, right: plot.right, kind: name.kind)
    }
    var row = WordRow()
    for tick in chart.span.ticks {
      guard let x = plot.across.place(tick.value) else { continue }
      let anchor: Words.Anchor = x < 2 ? .start : x > plot.right - 2 ? .end : .middle
      let words = Words(text: tick.label, x: x, y: chart.height - 6, anchor: anchor, kind: "t t-sm t-mute")
      if let free = row.place(words, turns: false) { self.words(free) }
    }
  }
}
