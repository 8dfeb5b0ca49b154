import Charts

extension Sample {
  static let small: [Sample] = [
    Sample(
      name: "promise",
      chart: PromiseBar(
        label: "31 of 50 MQLs, expected by now 27", actual: 31, goal: 50, expected: 27, paint: .violet, isMirrored: true
      )),
    Sample(
      name: "promise-sales",
      chart: PromiseBar(label: "92.9 % contacted in time, promise 95 %", actual: 92.9, goal: 95, paint: .teal)),
    Sample(
      name: "promise-beyond",
      chart: PromiseBar(label: "140 of 100", actual: 140, goal: 100, paint: .amber, mark: Mark("140", href: "/rows"))),
    Sample(name: "share", chart: PromiseBar(label: "65 per cent", actual: 65, end: 100, paint: .violet)),
    Sample(
      name: "sparkline",
      chart: Sparkline(label: "Spring audit 2026", values: [0, 1, 1, 3, 2, 4, 6, 5, 7, 9, 10, 12], paint: .violet)),
    Sample(
      name: "interval",
      chart: IntervalMark(
        label: "2 of 148, 1.4 per cent, 95 per cent interval 0.4 to 4.8", value: 1.4, low: 0.4, high: 4.8, end: 22,
        reference: 1.9)),
    Sample(
      name: "models",
      chart: ModelRange(
        label: "E-mail: 21.3 per cent, from 6.3 to 33.4 over 12 models",
        values: [6.3, 28.8, 33.4, 23.5, 19.9, 21.3, 23, 23.6, 14.6, 26.6, 17.7, 17.5], chosen: 5, end: 36,
        paint: .violet)),
    Sample(name: "ring-ok", chart: Ring(label: "80 per cent of the time left", left: 0.8, state: .ok)),
    Sample(
      name: "ring-soon", chart: Ring(label: "14 per cent of the time left", left: 0.14, state: .soon, isLarge: true)),
    Sample(name: "ring-late", chart: Ring(label: "No time left", left: 0, state: .late)),
    Sample(
      name: "strip",
      chart: Strip(
        label: "Volume, last five weeks: 2 kept, 1 broken",
        periods: [
          .init(.unmeasured, mark: Mark("Week 7: not measured")),
          .init(.kept, mark: Mark("Week 8: kept", href: "/weeks/8")),
          .init(.broken, mark: Mark("Week 9: 41 of 50")), .init(.kept), .init(.running, mark: Mark("Week 11: running")),
        ])),
  ]
}
