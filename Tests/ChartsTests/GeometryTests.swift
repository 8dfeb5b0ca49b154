import Charts
import Testing

@Suite struct `A bar` {
  private func shares(_ chart: Bars) -> [(x: Double, width: Double)] {
    Markup(chart.svg.text).tags.filter { $0.name == "rect" }.compactMap { tag in
      guard let x = tag.attributes["x"], let width = tag.attributes["width"] else { return nil }
      return Double(x.dropLast()).flatMap { x in Double(width.dropLast()).map { (x, $0) } }
    }
  }

  @Test func `begins at zero and is as long as its value`() {
    let drawn = shares(
      Bars(label: "", bars: [.init("", 10, figure: ""), .init("", 5, figure: ""), .init("", 0, figure: "")]))
    #expect(drawn.map(\.x) == [24, 24, 24])
    #expect(drawn.map(\.width) == [62, 31, 0])
  }

  @Test func `goes either way from a zero line where a value is below zero`() {
    let bars = Bars(label: "", bars: [.init("", 10, figure: ""), .init("", -10, figure: "")])
    let drawn = shares(bars)
    #expect(drawn.map(\.x) == [55, 24] && drawn.map(\.width) == [31, 31])
    #expect(bars.svg.text.contains("<line class=\"l l-axis\" x1=\"55%\""))
  }

  @Test func `is left out for what is not a number, and has a notch where the axis does not reach`() {
    #expect(shares(Bars(label: "", bars: [.init("", .nan, figure: "–")])).isEmpty)
    let cut = Bars(
      label: "", bars: [.init("", 50, figure: ""), .init("", .infinity, figure: "∞")],
      axis: Axis(low: 0, high: 100, ticks: []))
    #expect(shares(cut).map(\.width) == [31, 62])
    #expect(cut.svg.text.split(separator: "l-bg").count == 2)
  }
}

@Suite struct `Words in a chart` {
  /// Where words stand at a width of the drawing, thought half an em a letter, if they show at all there.
  private func stretch(_ text: Substring, _ pixels: Double) -> (y: String, ClosedRange<Double>)? {
    guard let tag = Markup("<text\(text)</text>").tags.first, let place = tag.attributes["x"], place.hasSuffix("%"),
      let x = Double(place.dropLast()), let y = tag.attributes["y"]
    else { return nil }
    let kinds = (tag.attributes["class"] ?? "").split(separator: " ")
    if kinds.contains("wide-only"), pixels <= 1080 { return nil }
    if kinds.contains("mid-only"), pixels <= 420 { return nil }
    let isSmall = kinds.contains("t-sm")
    let letters = text[(text.firstIndex(of: ">") ?? text.startIndex)...].dropFirst()
    let shown =
      pixels > 1080
      ? letters.replacing("<tspan class=\"wide-only\">", with: "").replacing("</tspan>", with: "")
      : letters.prefix { $0 != "<" }
    let width = Double(shown.count) * (isSmall ? 5.5 : 6)
    let start = x / 100 * pixels + (tag.attributes["dx"].flatMap(Double.init) ?? 0)
    let low = kinds.contains("t-end") ? start - width : kinds.contains("t-mid") ? start - width / 2 : start
    return (y, low...(low + width))
  }

  @Test(arguments: 1...100) func `of a bullet do not cover each other at any width`(seed: UInt64) {
    var dice = Dice(state: seed)
    func reading(_ name: String) -> Bullet.Reading {
      .init(.random(in: 0...1000, using: &dice), name: name, figure: "€\(dice.next() % 1000)k")
    }
    let bullet = Bullet(
      label: "", actual: reading("Booked"), goal: reading("Goal"), last: reading("Last quarter"),
      plan: reading("Plan to date"),
      forecast: .init(
        median: reading("Forecast"), inner: 400...500, outer: 300...600, range: "80 % between €300k and €600k"))
    let words = bullet.svg.text.split(separator: "<text").dropFirst().map {
      $0.prefix(upTo: $0.firstRange(of: "</text>")?.lowerBound ?? $0.endIndex)
    }
    #expect(words.count >= 2)
    for pixels in [300.0, 358, 421, 700, 1080, 1081, 1400] {
      let places = words.compactMap { stretch($0, pixels) }
      for (index, one) in places.enumerated() {
        #expect(one.1.lowerBound > -10 && one.1.upperBound < pixels + 10)
        // Rows above the bar and rows below it lie far apart; two pixels do not part words.
        for other in places[(index + 1)...] where (Double(one.y) ?? 0 < 40) == (Double(other.y) ?? 0 < 40) {
          #expect(!one.1.overlaps(other.1), "\(pixels) pixels, seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: [[5.0, 5, 5], [0, 0, 0], [10, 10, 9.9], [5, 4.9, 5.1]])
  func `at the ends of lines stand a line of text apart, in the order of the lines`(ends: [Double]) throws {
    let chart = LineWithBand(
      label: "", lines: ends.map { .init(.actual, [.init(0, 1), .init(1, $0)], figure: "end") },
      axis: Axis(low: 0, high: 10, ticks: []), span: Axis(low: 0, high: 1, ticks: []))
    let places = Markup(chart.svg.text).tags.filter { $0.name == "text" }.compactMap {
      $0.attributes["y"].flatMap(Double.init)
    }
    try #require(places.count == 3)
    let sorted = places.sorted()
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 12.99 })
    #expect(sorted[0] >= 10 && sorted[2] <= chart.height)
    for one in 0..<3 {
      for other in 0..<3 where ends[one] > ends[other] { #expect(places[one] < places[other]) }
    }
  }

  @Test func `thin out evenly where slots are narrow`() {
    func kinds(_ count: Int) -> [String] {
      let bars = (1...count).map { Bars.Bar("week \($0)", 1, figure: "") }
      return Markup(Bars(label: "", direction: .up, bars: bars).svg.text).tags.filter { $0.name == "text" }.compactMap {
        $0.attributes["class"]
      }
    }
    #expect(kinds(4).count == 4 && !kinds(4).contains { $0.contains("only") })
    let many = kinds(24)
    // At 1081 pixels a slot is 45 wide and the widest name 51: every second shows, in narrower drawings fewer of these.
    #expect(many.count == 12)
    #expect(many.filter { !$0.contains("only") }.count < 6)
  }
}

@Suite struct `Small charts` {
  @Test(arguments: [(50.0, 41.667), (0, 0), (-5, 0), (1000, 100), (.infinity, 100)])
  func `keep a promise's goal at five sixths`(actual: Double, width: Double) throws {
    let text = PromiseBar(label: "", actual: actual, goal: 100).svg.text
    let bar = try #require(Markup(text).tags.last { $0.name == "rect" })
    #expect(bar.attributes["width"] == (width == width.rounded() ? "\(Int(width))%" : "\(width)%"))
    #expect(text.contains("<line class=\"l l-goal\" x1=\"83.333%\""))
    #expect(text.contains(">!<") == (actual < 0))
    #expect(text.contains("l-bg") == (actual > 120))
  }

  @Test func `mirror a promise from the right`() {
    let text = PromiseBar(label: "", actual: 60, goal: 100, isMirrored: true).svg.text
    #expect(text.contains("x=\"50%\" y=\"4\" width=\"50%\"") && text.contains("x1=\"16.667%\""))
  }

  @Test(arguments: [(1.0, "81.681 81.681"), (0.5, "40.841 81.681"), (2, "81.681 81.681")])
  func `draw the share of time left as an arc`(left: Double, dashes: String) {
    #expect(Ring(label: "", left: left, state: .ok).svg.text.contains("stroke-dasharray=\"\(dashes)\""))
  }

  @Test(arguments: [0, -1, Double.nan]) func `draw no arc where no time is left`(left: Double) {
    let text = Ring(label: "", left: left, state: .late).svg.text
    #expect(!text.contains("class=\"fg\"") && text.contains("ring-late") && text.contains(">!<"))
  }

  @Test func `tell kept, broken, running and unmeasured periods apart by shape`() {
    let shapes = Strip.Period.Outcome.allCases.map { Strip(label: "", periods: [.init($0)]).svg.text }
    #expect(Set(shapes).count == 4)
  }

  @Test func `break a sparkline where there is no number`() {
    let text = Sparkline(label: "", values: [1, 2, .nan, 3, 1]).svg.text
    #expect(text.contains("d=\"M0 10L25 3\"") || text.split(separator: "M").count == 3)
    #expect(!Sparkline(label: "", values: []).svg.text.contains("circle"))
  }
}
