/// One figure against its goal: the bar so far, last period pale behind it, the plan to date and the forecast's bands.
///
/// Begins at zero and ends a ninth past the largest of what is drawn. A value below zero is drawn as none, with a `!`.
///
///     booked ████████████░░░░░│░░▒▒▓▓▒▒  │ goal
package struct Bullet: Chart {
  /// A value with its words.
  package struct Reading: Hashable, Sendable {
    package let value: Double
    package let name: String
    package let figure: String

    package init(_ value: Double, name: String, figure: String) {
      self.value = value
      self.name = name
      self.figure = figure
    }

    fileprivate var said: String { name.isEmpty ? figure : name + " " + figure }
  }

  /// What may come: the middle, and the bands that hold it with 50 and 80 per cent.
  package struct Forecast: Hashable, Sendable {
    package let median: Reading
    package let inner: ClosedRange<Double>
    package let outer: ClosedRange<Double>
    /// The outer band as words.
    package let range: String

    package init(median: Reading, inner: ClosedRange<Double>, outer: ClosedRange<Double>, range: String) {
      self.median = median
      self.inner = inner
      self.outer = outer
      self.range = range
    }
  }

  package let label: String
  package let actual: Reading
  package let goal: Reading?
  package let last: Reading?
  package let plan: Reading?
  package let forecast: Forecast?
  package let paint: Paint
  /// What the ids of the hatch begin with, different for each chart of a page; `nil` for no hatch.
  package let id: String?

  package init(
    label: String, actual: Reading, goal: Reading? = nil, last: Reading? = nil, plan: Reading? = nil,
    forecast: Forecast? = nil, paint: Paint = .ink, id: String? = nil
  ) {
    self.label = label
    self.actual = actual
    self.goal = goal
    self.last = last
    self.plan = plan
    self.forecast = forecast
    self.paint = paint
    self.id = id.map(Escape.id)
  }

  package var rows: [[String]] {
    [actual, plan, goal, last, forecast?.median].compactMap { $0 }.map { [$0.name, $0.figure] }
      + (forecast.map { [[$0.median.name, $0.range]] } ?? [])
  }

  package var svg: SVG {
    let readings = [actual, goal, last, plan, forecast?.median].compactMap { $0?.value }
    let bands = forecast.map { [$0.inner.upperBound, $0.outer.upperBound] } ?? []
    let largest = (readings + bands).filter(\.isFinite).map(Scale.amount).max() ?? 0
    let scale = Scale(low: 0, high: largest * 10 / 9, from: 0, to: 100)
    var drawing = Drawing()
    drawing.rect("v-track", x: 0, y: 41.5, width: 100, height: 1)
    if let forecast { drawing.bands(forecast, scale, hatch: id.map { $0 + "-h" }) }
    if let last { drawing.bar("v-last", scale, value: last.value, y: 22, height: 40, radius: 2) }
    drawing.bar(paint.fill, scale, value: actual.value, y: 32, height: 20, radius: 2)
    if actual.value < 0 { drawing.refused(x: 0, y: 46) }
    if let x = forecast.flatMap({ scale.place($0.median.value) }) {
      drawing.upright("l l-thin", x: x, from: 22, to: 62)
    }
    if let x = plan.flatMap({ scale.place($0.value) }) { drawing.upright("l l-last", x: x, from: 26, to: 58) }
    if let x = goal.flatMap({ scale.place($0.value) }) { drawing.upright("l l-goal", x: x, from: 16, to: 68) }
    drawing.names(of: self, scale)
    return drawing.svg(label, height: 86, kind: "hero-chart")
  }
}

extension Drawing {
  /// The outer band with an outline and the inner one hatched, so that paper and a blind eye for grey tell them apart.
  fileprivate mutating func bands(_ forecast: Bullet.Forecast, _ scale: Scale, hatch id: String?) {
    for (band, kind, hatch) in [
      (forecast.outer, "v-band v-edge", nil), (forecast.inner, "v-band2", nil), (forecast.inner, "", id),
    ] where !kind.isEmpty || hatch != nil {
      guard let low = scale.place(band.lowerBound), let high = scale.place(band.upperBound) else { continue }
      if let hatch { self.hatch(hatch) }
      rect(kind, x: low, y: 22, width: high - low, height: 40, radius: 2, fill: hatch)
    }
  }

  /// The words above and below the bar; what finds no room below stands above, if there.
  fileprivate mutating func names(of bullet: Bullet, _ scale: Scale) {
    var above = WordRow()
    var below = WordRow()
    func words(_ reading: Bullet.Reading, _ y: Double, _ anchor: Words.Anchor, _ kind: String) -> Words? {
      scale.place(reading.value).map {
        Words(text: reading.said, x: $0, y: y, anchor: anchor, kind: "t t-sm " + kind)
      }
    }
    let forecast = bullet.forecast
    var median = forecast.flatMap { words($0.median, 79, .middle, "t-mute") }
    if let range = forecast?.range, !range.isEmpty { median?.tail = ", " + range }
    let rowsOfWords: [(Words?, isAbove: Bool)] = [
      (bullet.goal.flatMap { words($0, 11, .middle, "t-b") }, true),
      (words(bullet.actual, 79, .end, "t-b"), false),
      (bullet.last.flatMap { words($0, 15, .end, "t-mute") }, true),
    ]
    for (words, isAbove) in rowsOfWords {
      guard let words, let free = isAbove ? above.place(words) : below.place(words) else { continue }
      self.words(free)
    }
    if let free = median.flatMap({ below.place($0) }) { self.words(free) }
    if let plan = bullet.plan.flatMap({ words($0, 79, .middle, "t-mute") }) {
      var raised = plan
      raised.y = 15
      if let free = below.place(plan) ?? above.place(raised) { self.words(free) }
    }
  }
}
