import Charts

extension Sample {
  static let lines = [Sample(name: "line", chart: week), Sample(name: "line-steps", chart: revenue)]

  static let week = LineWithBand(
    label: "MQLs of the running week: 31 on Thursday, 57 expected by Monday, 48 to 66; 50 promised",
    lines: [
      .init(
        .actual,
        zip(0..., [0.0, 2, 9, 9, 12, 24, 24, 28, 31]).map { .init(Double($0) * 0.33, $1) }, paint: .violet),
      .init(
        .expected, [.init(2.64, 31), .init(4, 41), .init(5.5, 48), .init(7, 57)], paint: .violet, figure: "57",
        name: "expected"),
      .init(.last, [.init(0, 0), .init(2, 19), .init(4, 35), .init(7, 51)], name: "usual weeks"),
      .init(.goal, [.init(0, 50), .init(7, 50)], figure: "50", name: "promised"),
    ],
    band: .init(
      outer: [.init(2.64, 31, 31), .init(4, 38, 46), .init(5.5, 43, 56), .init(7, 48, 66)],
      inner: [.init(2.64, 31, 31), .init(4, 39, 43), .init(5.5, 46, 51), .init(7, 53, 61)], name: "48 to 66"),
    stops: [.init(.init(2.64, 31), paint: .violet, figure: "31 now", mark: Mark("Now: 31", href: "/mqls"))],
    axis: Axis(covering: [66]) { "\(Int($0))" },
    span: Axis(
      low: 0, high: 7,
      ticks: zip(0..., ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]).map { .init(Double($0) + 0.5, $1) }),
    id: "week", rows: [["Now", "31"], ["Expected", "57"], ["Promised", "50"]])

  static let revenue = LineWithBand(
    label: "Revenue by day: 638 thousand euro on 12 March; forecast 876",
    lines: [
      .init(
        .actual,
        zip(0..., [0.0, 20, 90, 140, 190, 260, 300, 410, 450, 520, 600, 638]).map { .init(Double($0) * 6.4, $1) },
        isStepped: true),
      .init(.goal, [.init(0, 0), .init(90, 900)], figure: "€900k", name: "goal"),
      .init(.expected, [.init(70.4, 638), .init(90, 876)], figure: "€876k", name: "expected"),
      .init(.last, [.init(0, 0), .init(30, 210), .init(60, 430), .init(90, 742)], figure: "€742k", name: "last year"),
    ],
    band: .init(
      outer: [.init(70.4, 638, 638), .init(80, 720, 800), .init(90, 807, 949)],
      inner: [.init(70.4, 638, 638), .init(80, 740, 780), .init(90, 843, 910)]),
    stops: [.init(.init(70.4, 638), figure: "€638k today")],
    axis: Axis(covering: [949]) { "€\(Int($0))k" },
    span: Axis(
      low: 0, high: 90, ticks: [.init(0, "1 Jan"), .init(31, "1 Feb"), .init(59, "1 Mar"), .init(90, "31 Mar")]),
    height: 220, id: "revenue")
}
