import Charts

extension Sample {
  static let bars = [
    Sample(name: "bars", chart: reasons), Sample(name: "bars-up", chart: months),
    Sample(name: "stacked", chart: stacked),
    Sample(name: "stacked-up", chart: weeks), Sample(name: "bullet", chart: bullet),
    Sample(name: "funnel", chart: funnel), Sample(name: "histogram", chart: histogram),
  ]

  static let reasons = Bars(
    label: "Hand-offs returned by reason; pale bars are last quarter",
    bars: [("Bad timing", 43.0, 29.0), ("Bad fit", 31, 20), ("No need", 24, 17), ("Wrong data", 9, 11)].map {
      Bars.Bar(
        $0.0, $0.1, figure: "\(Int($0.1))", paint: .teal, last: $0.2,
        mark: Mark("\($0.0): \(Int($0.1)), last quarter \(Int($0.2))", href: "/returns?reason=1&page=2"))
    })

  static let months = Bars(
    label: "Leads by month", direction: .up,
    bars: [
      .init("Oct", 604, figure: "604", paint: .last, mark: Mark("Oct: 604")),
      .init("Nov", 641, figure: "641", paint: .last, mark: Mark("Nov: 641")),
      .init("Dec", 498, figure: "498", paint: .last, mark: Mark("Dec: 498")),
      .init("Jan", 674, figure: "674", paint: .violet, goal: 761, mark: Mark("Jan: 674, plan 761")),
      .init("Feb", 741, figure: "741", paint: .violet, last: 502, goal: 687, mark: Mark("Feb: 741, plan 687")),
      .init("Mar", 357, figure: "357", paint: .violet, goal: 295, mark: Mark("Mar: 357, plan 295")),
    ])

  static let stacked = StackedBars(
    label: "Accepted, returned and not fit, by channel",
    series: [.init("accepted", .teal), .init("returned", .last), .init("not fit", Paint(.violet, isPale: true))],
    bars: [("Trade fairs", [31.0, 24, 16]), ("Organic search", [49, 44, 49]), ("Paid social", [3, 15, 11])].map {
      bar in
      StackedBars.Bar(
        bar.0,
        parts: zip(bar.1, ["accepted", "returned", "not fit"]).map {
          .init($0, figure: "\(Int($0))", mark: Mark("\(bar.0): \(Int($0)) \($1)"))
        })
    }, isShare: true)

  static let weeks = StackedBars(
    label: "MQLs a week, fit and not fit, with the promise of 50", direction: .up,
    series: [.init("fit", .violet), .init("not fit", Paint(.violet, isPale: true))],
    bars: zip(2..., [(22.0, 16.0), (29, 18), (34, 18), (33, 18), (30, 23), (26, 20), (35, 21), (38, 16)]).map {
      .init(
        "\($0)",
        parts: [
          .init($1.0, figure: "\(Int($1.0))", mark: Mark("Week \($0): \(Int($1.0)) fit", href: "/mqls")),
          .init($1.1, figure: "\(Int($1.1))", mark: Mark("Week \($0): \(Int($1.1)) not fit", href: "/mqls")),
        ], total: "\(Int($1.0 + $1.1))")
    }, goal: Goal(50, figure: "50", name: "promised"))

  static let bullet = Bullet(
    label: "Booked 638 thousand euro of a goal of 900 thousand; forecast 876, between 807 and 949",
    actual: .init(638_200, name: "Booked", figure: "€638k"), goal: .init(900_000, name: "Goal", figure: "€900k"),
    last: .init(742_000, name: "Last quarter", figure: "€742k"),
    plan: .init(710_000, name: "Plan to date", figure: "€710k"),
    forecast: .init(
      median: .init(876_000, name: "Forecast", figure: "€876k"), inner: 843_000...910_000, outer: 807_000...949_000,
      range: "80 % between €807k and €949k"), id: "hero")

  static let funnel = FunnelChart(
    label: "Funnel from 1,772 leads to 34 customers",
    steps: [
      .init("Leads", 1772, figure: "1,772", paint: .violet, mark: Mark("Leads: 1,772", href: "/leads")),
      .init("MQL", 536, figure: "536", rate: "30.2 %", paint: .amber, mark: Mark("MQL: 536", href: "/mqls")),
      .init("SQL", 168, figure: "168", rate: "31.3 %", paint: .amber, mark: Mark("SQL: 168", href: "/sqls")),
      .init(
        "Opportunities", 113, figure: "113", rate: "67.3 %", paint: .teal,
        mark: Mark("Opportunities: 113", href: "/opportunities")),
      .init("Customers", 34, figure: "34", rate: "30.1 %", paint: .teal, mark: Mark("Customers: 34", href: "/wins")),
    ])

  static let histogram = Histogram(
    label: "Distribution of revenue in 20,000 runs: median 876 thousand euro; 34 per cent reach 900",
    bins: zip(0..., [1.0, 3, 8, 18, 31, 46, 61, 71, 66, 61, 48, 34, 21, 12, 6, 2]).map { index, count in
      let from = 710.0 + Double(index) * 21
      return .init(
        from: from, to: from + 21, count: count, name: "€\(Int(from))k to €\(Int(from) + 21)k",
        figure: "\(count / 5) %")
    }, goal: Goal(899, figure: "Goal €900k"), reached: "34 % of outcomes reach it", missed: "66 % do not",
    median: Goal(876, figure: "median €876k"), band: 807...949,
    ticks: [.init(750, "750"), .init(800, "800"), .init(850, "850"), .init(900, "900"), .init(1000, "1000")])
}
