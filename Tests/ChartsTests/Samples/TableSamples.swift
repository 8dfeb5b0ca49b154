import Charts

extension Sample {
  static let tables = [
    Sample(name: "heat", chart: heat), Sample(name: "matrix", chart: matrix), Sample(name: "flow", chart: flow),
    Sample(name: "flow-two", chart: flowOfTwo),
  ]

  static let heat = HeatMap(
    label: "MQL to SQL conversion by industry and month", columns: ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar"],
    rows: [
      ("Paper", [38.0, 41, 35, 40, 44, 42]), ("Food", [31, 29, 26, 33, 35, 31]),
      ("Textile", [12, 16, 9, 14, 18, .nan]),
    ].map { name, shares in
      HeatMap.Row(
        name,
        shares.map { share in
          .init(
            share, figure: share.isNaN ? "–" : "\(Int(share))",
            mark: Mark(share.isNaN ? "\(name): none" : "\(name): \(Int(share)) per cent", href: "/cells"))
        })
    })

  static let matrix = Matrix(
    label: "Matrix of fit and interest; thresholds 50 and 50 in force, 55 and 45 proposed",
    cells: zip(1..., [[61.0, 84, 72, 55], [148, 176, 139, 98], [402, 388, 274, 171], [812, 640, 391, 204]]).map {
      row, counts in
      zip(["D", "C", "B", "A"], counts).map { column, count in
        let isWarm = column == "A" || column == "B"
        return Matrix.Cell(
          "\(column)\(row)", figure: "\(Int(count))", note: "\(row),\(Int(count) % 10) % won",
          level: isWarm ? 7 - row : Heat.level(of: 1, largest: Double(row * 3)) ?? 1, tone: isWarm ? .teal : .violet,
          mark: Mark("\(column)\(row): \(Int(count)) contacts", href: "#cell-\(column)\(row)"))
      }
    }, across: .init("Fit", edges: ["0", "25", "50", "75", "100"]),
    up: .init("Interest", edges: ["0", "25", "50", "75", "100"]),
    thresholds: [
      .init(.across, at: 0.5, name: "50 in force"), .init(.up, at: 0.5, name: "50 in force"),
      .init(.across, at: 0.55, name: "55 proposed", isProposed: true),
      .init(.up, at: 0.45, name: "45 proposed", isProposed: true),
    ])

  static let channels = [
    ("Organic search", 142.0), ("Paid search", 96), ("Trade fairs", 71), ("Direct", 57), ("Referral", 54),
    ("E-mail", 38), ("Organic social", 33), ("Paid social", 29), ("Outbound", 16),
  ]

  static let flow = Flow(
    label: "Flow of 536 MQLs from first channel, through fit, to outcome",
    columns: [
      .init(
        channels.map {
          .init($0.0, figure: "\(Int($0.1))", paint: .violet, mark: Mark("\($0.0): \(Int($0.1))", href: "/mqls"))
        },
        order: .bySize),
      .init(
        [
          .init("Fit, handed off", figure: "341", paint: .amber),
          .init("Do not fit yet", figure: "195", paint: .violet),
        ],
        order: .asGiven),
      .init(
        [
          .init("Customer", figure: "19, 4 %", paint: .teal, isStrong: true),
          .init("Open deal", figure: "58, 11 %", paint: .teal),
          .init("Being decided", figure: "98, 18 %", paint: .amber),
          .init("Back to nurture", figure: "166, 31 %", paint: .violet),
          .init("Stays with marketing", figure: "195, 36 %", paint: .violet),
        ], order: .asGiven),
    ],
    streams: zip(0..., channels).flatMap { index, channel in
      [
        Flow.Stream(0, index, 0, channel.1 * 0.04, weight: .strong, mark: Mark("\(channel.0): customers")),
        Flow.Stream(0, index, 0, channel.1 * 0.11, weight: .thread, mark: Mark("\(channel.0): open deals")),
        Flow.Stream(0, index, 0, channel.1 * 0.48, mark: Mark("\(channel.0): fit, other")),
        Flow.Stream(0, index, 1, channel.1 * 0.37, mark: Mark("\(channel.0): do not fit")),
      ]
    } + [
      Flow.Stream(1, 0, 0, 21, weight: .strong, mark: Mark("Customer: 19")),
      Flow.Stream(1, 0, 1, 59, weight: .thread, mark: Mark("Open deal: 58")), Flow.Stream(1, 0, 2, 98),
      Flow.Stream(1, 0, 3, 160), Flow.Stream(1, 1, 4, 198, mark: Mark("Stays with marketing: 195", href: "/pool")),
    ], height: 380)

  static let flowOfTwo = Flow(
    label: "From twelve sources to won and lost",
    columns: [
      .init(
        (1...12).map { .init("Source \($0)", figure: "\($0 * 3)", paint: .violet) }, order: .bySize,
        others: .init("Others", figure: "30", paint: .ink)),
      .init(
        [.init("Won", figure: "78", paint: .teal, isStrong: true), .init("Lost", figure: "156", paint: .ink)],
        order: .asGiven),
    ],
    streams: (0..<12).flatMap { index in
      [
        Flow.Stream(0, index, 0, Double(index + 1), weight: .thread),
        Flow.Stream(0, index, 1, Double(index + 1) * 2),
      ]
    })
}
