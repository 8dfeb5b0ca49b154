import Reports

/// All models side by side and which comparisons hold in 1,000 resamples: over journeys of which few convert, and
/// over journeys that all do.
struct HoldsMeasure {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func measure() throws {
    if bench.options.wants("holds-won") { try add("holds-won", ResolvedIndex(of: bench.index(.won), asOf: nil)) }
    bench.drop(.won)
    if bench.options.wants("holds") { try add("holds", ResolvedIndex(of: bench.index(.all), asOf: nil)) }
    if bench.options.wants("holds-half") {
      try add("holds-half", ResolvedIndex(of: bench.index(.all).half(), asOf: nil))
    }
  }

  private func add(_ name: String, _ resolved: ResolvedIndex) {
    let (timing, comparison) = Stopwatch.repeated(bench.options.runs) {
      AttributionComparison(resolved, PastQuestion.open, .won, seed: 1)
    }
    let holding = comparison.holds.count { $0.holds }
    bench.add(MeasuredRow(name, timing, note: "\(holding) of \(comparison.holds.count) pairs hold"))
  }
}
