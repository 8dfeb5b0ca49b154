import Charts
import Testing

@Suite struct `Every chart` {
  @Test(arguments: Sample.all) func `keeps the rules`(sample: Sample) {
    #expect(Rules.broken(by: sample.chart.svg.text).isEmpty)
  }

  @Test(arguments: 1...150) func `keeps the rules with whatever it is given`(seed: UInt64) {
    var dice = Dice(state: seed)
    for chart in dice.charts() {
      let broken = Rules.broken(by: chart.svg.text)
      #expect(broken.isEmpty, "\(type(of: chart)), seed \(seed)")
      #expect(chart.svg == chart.svg)
    }
  }

  @Test func `is drawn the same each time`() {
    var one = Dice(state: 7)
    var other = Dice(state: 7)
    #expect(one.charts().map(\.svg) == other.charts().map(\.svg))
  }

  @Test(arguments: Sample.all) func `has a table of even rows`(sample: Sample) {
    let table = sample.chart.table(["Name", "Figure", "Note"])
    #expect(table.rows.count == sample.chart.rows.count)
    #expect(table.rows.allSatisfy { $0.count == 3 })
  }

  @Test func `tells its figures in the table`() {
    #expect(Sample.reasons.table(["Reason", "Returned"]).rows[1] == ["Bad fit", "31"])
    #expect(Sample.stacked.table(["Channel", "a", "r", "n"]).rows[2] == ["Paid social", "3", "15", "11"])
    #expect(Sample.funnel.table(["Step", "Reached", "Rate"]).rows[1] == ["MQL", "536", "30.2 %"])
    #expect(Sample.bullet.rows.last == ["Forecast", "80 % between €807k and €949k"])
    #expect(Sample.heat.rows[2] == ["Textile", "12", "16", "9", "14", "18", "–"])
  }

  @Test func `gives two prefixes two ids`() {
    let ids = ["a b", "a_20_b", "a-b", "ab", "à", ""].map { id in
      let forecast = Bullet.Forecast(
        median: .init(2, name: "", figure: ""), inner: 1...2, outer: 1...3, range: "")
      let bullet = Bullet(label: "", actual: .init(1, name: "", figure: ""), forecast: forecast, id: id)
      return Markup(bullet.svg.text).tags.first { $0.name == "pattern" }?.attributes["id"]
    }
    #expect(Set(ids).count == 6 && !ids.contains(nil))
  }

  @Test func `escapes what it is given`() {
    let text = Bars(label: "\"><script>", bars: [.init("<b>&'", 1, figure: "\u{0}1\u{8}")]).svg.text
    #expect(text.contains("aria-label=\"&quot;&gt;&lt;script&gt;\""))
    #expect(text.contains(">&lt;b&gt;&amp;&#39;</text>"))
    #expect(text.contains(">1</text>"))
  }
}

@Suite struct `The checks on drawings` {
  @Test(arguments: [
    "<svg role=\"img\" aria-label=\"\"><g></svg>", "<svg role=\"img\" aria-label=\"\"></g></svg>",
    "<svg role=\"img\" aria-label=\"\">a & b</svg>", "<svg role=\"img\" aria-label=\"\"><script></script></svg>",
    "<svg role=\"img\" aria-label=\"\" style=\"\"/>", "<svg role=\"img\" aria-label=\"\" onload=\"x\"/>",
    "<svg role=\"img\"/>", "<svg role=\"img\" aria-label=\"\"><line x1=\"NaN%\"/></svg>",
    "<svg role=\"img\" aria-label=\"\"><rect x=\"60%\" width=\"50%\"/></svg>",
    "<svg role=\"img\" aria-label=\"\"><rect width=\"-1\"/></svg>",
    "<svg role=\"img\" aria-label=\"\"><path d=\"M0 nan\"/></svg>",
    "<svg role=\"img\" aria-label=\"\"><a href=\"/\"></a></svg>",
    "<svg role=\"group\" aria-label=\"\"><a href=\"https://elsewhere.example\"></a></svg>",
    "<svg role=\"img\" aria-label=\"\" x=1/>", "<g/>", "",
  ])
  func `find what is broken`(text: String) {
    #expect(!Rules.broken(by: text).isEmpty)
  }
}
