import Charts

extension Sample {
  private static let odd: [Double] = [
    .nan, .infinity, -.infinity, -5, 0, 1e-308, 1e-9, 1, 1e15, .greatestFiniteMagnitude,
  ]
  private static let hostile = "<script>alert('1 & \"2\"')</script>"

  /// Charts of nothing, of one, of what is not a number and of what is far too large; with hostile words.
  static let edges: [Sample] = [
    Sample(name: "bars-none", chart: Bars(label: "", bars: [])),
    Sample(
      name: "bars-up-none",
      chart: Bars(label: "", direction: .up, bars: [], goal: Goal(.nan, figure: "?"), height: .nan)),
    Sample(name: "bars-one-zero", chart: Bars(label: "One", bars: [.init("A", 0, figure: "0")])),
    Sample(
      name: "bars-below-zero",
      chart: Bars(
        label: "Change by channel",
        bars: [("E-mail", 12.0), ("Direct", -7), ("A channel with a name far too long for its column", 3)].map {
          .init($0.0, $0.1, figure: $0.1 < 0 ? "−\(Int(-$0.1))" : "+\(Int($0.1))", mark: Mark($0.0))
        }, goal: Goal(10, figure: "Goal 10"))),
    Sample(
      name: "bars-up-below-zero",
      chart: Bars(
        label: "Change by month", direction: .up,
        bars: zip(["Jan", "Feb", "Mar"], [4.0, -3, 2]).map { .init($0, $1, figure: "\(Int($1))", mark: Mark($0)) },
        axis: Axis(covering: [4, -3]) { "\(Int($0))" }, goal: Goal(3, figure: "Goal 3"))),
    Sample(
      name: "bars-up-many",
      chart: Bars(
        label: "26 weeks", direction: .up,
        bars: (1...26).map {
          .init(
            "\($0)", Double(($0 * 37) % 50 + 20), figure: "\(($0 * 37) % 50 + 20)", paint: .last,
            mark: Mark("Week \($0)"))
        },
        axis: Axis(covering: [70]) { "\(Int($0))" }, goal: Goal(50, figure: "50"))),
    Sample(
      name: "bars-cut",
      chart: Bars(
        label: "Beyond the axis", bars: [.init("Within", 40, figure: "40"), .init("Beyond", 400, figure: "400")],
        axis: Axis(low: 0, high: 100, ticks: []))),
    Sample(
      name: "bars-odd",
      chart: Bars(
        label: hostile,
        bars: odd.map {
          .init(hostile, $0, figure: hostile, last: $0, goal: $0, mark: Mark(hostile, href: "/a?b=\(hostile)"))
        },
        goal: Goal(.infinity, figure: hostile), nameColumn: .infinity)),
    Sample(
      name: "bars-up-odd",
      chart: Bars(
        label: hostile, direction: .up,
        bars: odd.map {
          .init(hostile, $0, figure: "1", last: -$0, goal: $0, mark: Mark(hostile, href: "javascript:alert(1)"))
        },
        axis: Axis(covering: odd) { "\($0)" }, goal: Goal(-1, figure: hostile), height: -3)),
    Sample(name: "stacked-none", chart: StackedBars(label: "", series: [], bars: [])),
    Sample(
      name: "stacked-up-none", chart: StackedBars(label: "", direction: .up, series: [], bars: [.init("A", parts: [])])),
    Sample(
      name: "stacked-odd",
      chart: StackedBars(
        label: hostile, series: [.init(hostile, .teal), .init("b", .good), .init("c", .bad)],
        bars: odd.map {
          .init(hostile, parts: [.init($0, figure: hostile, mark: Mark(hostile)), .init(2, figure: "2")], total: "t")
        },
        goal: Goal(3, figure: hostile))),
    Sample(
      name: "stacked-up-odd",
      chart: StackedBars(
        label: hostile, direction: .up, series: [.init(hostile, .teal), .init("b", .warn)],
        bars: odd.map { .init("n", parts: [.init($0, figure: "1"), .init(-2, figure: "2")], total: hostile) },
        isShare: true)),
    Sample(name: "bullet-alone", chart: Bullet(label: "0", actual: .init(0, name: "Booked", figure: "€0"))),
    Sample(
      name: "bullet-below-zero",
      chart: Bullet(
        label: "−5", actual: .init(-5, name: "Booked", figure: "−€5"), goal: .init(100, name: "Goal", figure: "€100"))),
    Sample(
      name: "bullet-close",
      chart: Bullet(
        label: "All at one place", actual: .init(99, name: "Booked", figure: "€99k"),
        goal: .init(100, name: "Goal", figure: "€100k"), last: .init(98, name: "Last quarter", figure: "€98k"),
        plan: .init(97, name: "Plan to date", figure: "€97k"),
        forecast: .init(
          median: .init(101, name: "Forecast", figure: "€101k"), inner: 100...102, outer: 98...104, range: "98 to 104"),
        id: hostile)),
    Sample(
      name: "bullet-odd",
      chart: Bullet(
        label: hostile, actual: .init(.nan, name: hostile, figure: hostile),
        goal: .init(.infinity, name: hostile, figure: ""),
        last: .init(-.infinity, name: "", figure: hostile), plan: .init(1e300, name: "", figure: ""),
        forecast: .init(
          median: .init(5, name: "a", figure: "b"), inner: -1...1, outer: -.infinity ... .infinity, range: hostile),
        id: "a b")),
    Sample(name: "funnel-none", chart: FunnelChart(label: "", steps: [])),
    Sample(
      name: "funnel-odd",
      chart: FunnelChart(
        label: hostile, steps: odd.map { .init(hostile, $0, figure: hostile, rate: hostile, mark: Mark(hostile)) })),
    Sample(name: "histogram-none", chart: Histogram(label: "", bins: [])),
    Sample(
      name: "histogram-odd",
      chart: Histogram(
        label: hostile, bins: odd.map { .init(from: $0, to: $0 + 1, count: $0, name: hostile, figure: hostile) },
        goal: Goal(.nan, figure: hostile), reached: hostile, missed: hostile, median: Goal(1e300, figure: hostile),
        band: 0...1e300,
        ticks: odd.map { .init($0, hostile) })),
    Sample(
      name: "line-none",
      chart: LineWithBand(
        label: "", lines: [], axis: Axis(covering: []) { "\($0)" }, span: Axis(low: 0, high: 0, ticks: []))),
    Sample(
      name: "line-one",
      chart: LineWithBand(
        label: "One point", lines: [.init(.actual, [.init(1, 3)], paint: .good, figure: "3")],
        stops: [.init(.init(1, 3), mark: Mark("3"))], axis: Axis(covering: [3]) { "\(Int($0))" },
        span: Axis(low: 0, high: 2, ticks: [.init(1, "Mon")]))),
    Sample(
      name: "line-odd",
      chart: LineWithBand(
        label: hostile,
        lines: [.actual, .expected, .last, .goal].map { kind in
          .init(
            kind, odd.map { .init($0, $0) } + [.init(1, .nan), .init(2, 1), .init(.nan, 1)], paint: .warn,
            figure: hostile, name: hostile)
        },
        band: .init(outer: odd.map { .init($0, -$0, $0) }, inner: [.init(0, 1, 2)], name: hostile),
        stops: odd.map { .init(.init($0, $0), figure: hostile, mark: Mark(hostile, href: "//elsewhere.example")) },
        axis: Axis(covering: odd) { _ in hostile },
        span: Axis(low: .nan, high: .infinity, ticks: odd.map { .init($0, hostile) }),
        height: .infinity, id: hostile, rows: [[hostile]])),
    Sample(name: "heat-none", chart: HeatMap(label: "", columns: [], rows: [])),
    Sample(
      name: "heat-odd",
      chart: HeatMap(
        label: hostile, columns: odd.map { "\($0)" },
        rows: [
          .init(hostile, odd.map { .init($0, figure: hostile, mark: Mark(hostile)) }),
          .init("short", [.init(1, figure: "1")]),
        ],
        tone: .teal)),
    Sample(name: "matrix-none", chart: Matrix(label: "", cells: [], across: .init(""), up: .init(""))),
    Sample(
      name: "matrix-odd",
      chart: Matrix(
        label: hostile, cells: [[.init(hostile, figure: hostile, note: hostile, level: 99)], []],
        across: .init(hostile, edges: [hostile]), up: .init(hostile, edges: [hostile]),
        thresholds: odd.flatMap {
          [.init(.across, at: $0, name: hostile), .init(.up, at: $0, name: hostile, isProposed: true)]
        },
        cellHeight: .nan)),
    Sample(name: "flow-none", chart: Flow(label: "", columns: [], streams: [])),
    Sample(
      name: "flow-odd",
      chart: Flow(
        label: hostile,
        columns: [
          .init([.init(hostile, mark: Mark(hostile)), .init("b")], order: .bySize),
          .init([.init(hostile, figure: hostile)], order: .asGiven),
        ],
        streams: odd.map { Flow.Stream(0, 0, 0, $0, mark: Mark(hostile, href: "/x")) }
          + [Flow.Stream(0, 7, 0, 1), Flow.Stream(-1, 0, 0, 1), Flow.Stream(3, 0, 0, 1)], height: .nan)),
    Sample(name: "promise-odd", chart: PromiseBar(label: hostile, actual: .infinity, goal: .nan, expected: -1, end: 0)),
    Sample(name: "promise-none", chart: PromiseBar(label: "0 of 0", actual: 0, goal: 0, paint: .teal)),
    Sample(name: "promise-below-zero", chart: PromiseBar(label: "−3 of 10", actual: -3, goal: 10)),
    Sample(name: "sparkline-none", chart: Sparkline(label: hostile, values: [])),
    Sample(name: "sparkline-one", chart: Sparkline(label: "One", values: [4])),
    Sample(name: "sparkline-flat", chart: Sparkline(label: "Flat", values: [4, 4, 4])),
    Sample(name: "sparkline-odd", chart: Sparkline(label: "Odd", values: odd, height: .nan)),
    Sample(
      name: "interval-odd",
      chart: IntervalMark(label: hostile, value: .nan, low: 9, high: -.infinity, end: -1, reference: .nan)),
    Sample(name: "models-none", chart: ModelRange(label: "", values: [], chosen: 0, end: 0)),
    Sample(name: "models-odd", chart: ModelRange(label: hostile, values: odd, chosen: 0, end: .nan)),
    Sample(name: "ring-odd", chart: Ring(label: hostile, left: .nan, state: .late)),
    Sample(name: "ring-over", chart: Ring(label: "Over", left: 7, state: .ok)),
    Sample(name: "strip-none", chart: Strip(label: hostile, periods: [])),
    Sample(
      name: "strip-odd", chart: Strip(label: hostile, periods: [.init(.kept, mark: Mark(hostile, href: "/\(hostile)"))])
    ),
  ]
}
