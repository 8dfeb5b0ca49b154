import Alignment
import Reports

/// Six models that look at each journey alone, in one pass, beside DuckDB's best SQL for the same six: by the same rules,
/// each deal's amount split to the cent, and in a row of its own without that.
struct RuleModels {
  static let models: [AttributionModel] = [.first, .last, .lastNonDirect, .linear, .u, .timeDecay]

  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func measure() throws {
    for variant in [Variant.won, .all] {
      let name = "attribution-\(variant.rawValue)"
      let names = [name, name + "-half", name + "-as-of"]
      guard names.contains(where: bench.options.wants) else { continue }
      let index = try bench.index(variant)
      if bench.options.wants(name) {
        try measure(name, ResolvedIndex(of: index, asOf: nil), PastQuestion.open, bench.duckDB(variant))
      }
      if bench.options.wants(name + "-half") {
        try measure(name + "-half", ResolvedIndex(of: index.half(), asOf: nil), PastQuestion.open, nil)
      }
      if bench.options.wants(name + "-as-of") {
        let past = ResolvedIndex(of: index.withRepeatedViews(), asOf: PastQuestion.day)
        try measure(name + "-as-of", past, PastQuestion.past, bench.duckDB(variant, isPast: true))
      }
    }
  }

  private func measure(
    _ name: String, _ resolved: ResolvedIndex, _ question: Question, _ peer: DuckDBAnswer?
  ) throws {
    let (timing, reports) = Stopwatch.repeated(bench.options.runs * 3) {
      AttributionReport.reports(resolved, question, .won, models: Self.models)
    }
    let note = "\(reports[0].totals.journeys.grouped) journeys"
    guard let peer else {
      bench.add(MeasuredRow(name, timing, note: note))
      return
    }
    for report in reports {
      let (cut, uncut) = (peer.attribution.result, peer.uncut.result)
      try Agreement.require(report, cut.mapValues { $0[report.model.name] }, .toTheCent, in: name)
      try Agreement.require(report, uncut.mapValues { $0[report.model.name] }, .rounded, in: name + "-uncut")
    }
    bench.add(MeasuredRow(name, timing, peer: peer.peer, took: peer.attribution.median, note: note))
    bench.add(
      MeasuredRow(
        name + "-uncut", timing, peer: peer.peer, took: peer.uncut.median, note: "the peer leaves cents alone"))
  }
}

/// What is asked: by channel, 90 days back; now, or as of a day by whose end most journeys were over.
enum PastQuestion {
  static let day = CivilDate(daysSinceEpoch: Int(BenchmarkData.start / Instant.day) + 700)

  static var open: Question {
    var question = Question()
    question.lookBack = 90
    return question
  }

  static var past: Question {
    var question = open
    question.asOf = day
    return question
  }
}
