import Charts

/// A chart of each kind made of random numbers and words.
extension Dice {
  mutating func charts() -> [any Chart] {
    [bars(), stacked(), bullet(), funnel(), histogram(), line(), heat(), matrix(), flow()] + small()
  }

  private mutating func mark() -> Mark {
    Mark(words(), href: maybe() ? ["/", "?", "#", "//", "javascript:", "/\\", ""][Int(next() % 7)] + words() : nil)
  }

  private mutating func goal() -> Goal? { maybe() ? Goal(number(), figure: words(), name: words()) : nil }

  private mutating func axis() -> Axis {
    let name = words()
    return Axis(covering: numbers(5)) { _ in name }
  }

  private mutating func paint() -> Paint {
    Paint(Paint.Tone.allCases.randomElement(using: &self) ?? .ink, isPale: maybe())
  }

  private mutating func bars() -> any Chart {
    let bars = numbers(40).map {
      Bars.Bar(
        words(), $0, figure: words(), paint: paint(), last: maybe() ? number() : nil, goal: maybe() ? number() : nil,
        mark: mark())
    }
    return Bars(
      label: words(), direction: maybe() ? .up : .across, bars: bars, axis: maybe() ? axis() : nil, goal: goal(),
      height: number(), nameColumn: number())
  }

  private mutating func stacked() -> any Chart {
    let series = (0..<Int(next() % 5)).map { _ in StackedBars.Series(words(), paint()) }
    let bars = (0..<Int(next() % 20)).map { _ in
      StackedBars.Bar(words(), parts: numbers(6).map { .init($0, figure: words(), mark: mark()) }, total: words())
    }
    return StackedBars(
      label: words(), direction: maybe() ? .up : .across, series: series, bars: bars, isShare: maybe(), goal: goal(),
      height: number(), nameColumn: number())
  }

  private mutating func reading() -> Bullet.Reading { .init(number(), name: words(), figure: words()) }

  private mutating func range() -> ClosedRange<Double> {
    let ends = [number(), number()].map { $0.isNaN ? 0 : $0 }.sorted()
    return ends[0]...ends[1]
  }

  mutating func bullet() -> Bullet {
    Bullet(
      label: words(), actual: reading(), goal: maybe() ? reading() : nil, last: maybe() ? reading() : nil,
      plan: maybe() ? reading() : nil,
      forecast: maybe() ? .init(median: reading(), inner: range(), outer: range(), range: words()) : nil,
      paint: paint(), id: maybe() ? words() : nil)
  }

  private mutating func funnel() -> any Chart {
    FunnelChart(
      label: words(),
      steps: numbers(8).map { .init(words(), $0, figure: words(), rate: words(), paint: paint(), mark: mark()) },
      nameColumn: number())
  }

  private mutating func histogram() -> any Chart {
    Histogram(
      label: words(),
      bins: numbers(30).map { .init(from: $0, to: number(), count: number(), name: words(), figure: words()) },
      goal: goal(), reached: words(), missed: words(), median: goal(), band: maybe() ? range() : nil,
      ticks: numbers(8).map { .init($0, words()) }, height: number())
  }

  private mutating func line() -> any Chart {
    let kinds: [LineWithBand.Line.Kind] = [.actual, .expected, .last, .goal]
    let lines = kinds.map { kind in
      LineWithBand.Line(
        kind, numbers(30).map { .init($0, number()) }, paint: paint(), figure: words(), name: words(),
        isStepped: maybe())
    }
    let band = LineWithBand.Band(
      outer: numbers(9).map { .init($0, number(), number()) }, inner: numbers(9).map { .init($0, number(), number()) },
      name: words())
    let span = Axis(low: number(), high: number(), ticks: numbers(8).map { .init($0, words()) })
    return LineWithBand(
      label: words(), lines: lines, band: maybe() ? band : nil,
      stops: numbers(4).map { .init(.init($0, number()), paint: paint(), figure: words(), mark: mark()) }, axis: axis(),
      span: span, height: number(), id: maybe() ? words() : nil)
  }

  private mutating func heat() -> any Chart {
    let columns = (0..<Int(next() % 30)).map { _ in words() }
    let rows = (0..<Int(next() % 6)).map { _ in
      HeatMap.Row(words(), numbers(30).map { .init($0, figure: words(), mark: mark()) })
    }
    return HeatMap(label: words(), columns: columns, rows: rows, tone: paint().tone, nameColumn: number())
  }

  private mutating func matrix() -> any Chart {
    let cells = (0..<Int(next() % 5)).map { _ in
      numbers(5).map { _ in
        Matrix.Cell(
          words(), figure: words(), note: words(), level: Int(truncatingIfNeeded: next()), tone: paint().tone,
          mark: mark())
      }
    }
    let side = Matrix.Side(words(), edges: (0..<Int(next() % 6)).map { _ in words() })
    return Matrix(
      label: words(), cells: cells, across: side, up: side,
      thresholds: numbers(4).map { .init(maybe() ? .across : .up, at: $0, name: words(), isProposed: maybe()) },
      cellHeight: number())
  }

  private mutating func flow() -> any Chart {
    let columns = (0..<Int(next() % 5)).map { _ in
      Flow.Column(
        (0..<Int(next() % 14)).map { _ in
          Flow.Node(words(), figure: words(), paint: paint(), isStrong: maybe(), mark: mark())
        }, order: maybe() ? .bySize : .asGiven, others: .init(words()))
    }
    let streams = numbers(60).map {
      Flow.Stream(
        Int(next() % 4) - 1, Int(next() % 15) - 1, Int(next() % 15) - 1, $0,
        weight: [.plain, .thread, .strong][Int(next() % 3)], mark: mark())
    }
    return Flow(label: words(), columns: columns, streams: streams, height: number())
  }

  private mutating func small() -> [any Chart] {
    let promise = PromiseBar(
      label: words(), actual: number(), goal: maybe() ? number() : nil, expected: maybe() ? number() : nil,
      end: maybe() ? number() : nil, paint: paint(), isMirrored: maybe(), mark: mark())
    let periods = (0..<Int(next() % 12)).map { _ in
      Strip.Period(Strip.Period.Outcome.allCases.randomElement(using: &self) ?? .kept, mark: mark())
    }
    return [
      promise, Sparkline(label: words(), values: numbers(20), paint: paint(), height: number()),
      IntervalMark(
        label: words(), value: number(), low: number(), high: number(), end: number(),
        reference: maybe() ? number() : nil, paint: paint()),
      ModelRange(label: words(), values: numbers(12), chosen: Int(next() % 14) - 1, end: number(), paint: paint()),
      Ring(label: words(), left: number(), state: .soon, isLarge: maybe()), Strip(label: words(), periods: periods),
    ]
  }
}
