import Alignment
import Reports

/// The reports over stages, of all contacts: the funnel beside DuckDB's, the others alone.
struct StageReports {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  /// The stages that the data enters explicitly, with the times between them that DuckDB's statement answers too.
  private static let paths = [
    StagePath(from: .contact, to: .lead), StagePath(from: .lead, to: .mql), StagePath(from: .mql, to: .opportunity),
    StagePath(from: .opportunity, to: .customer),
  ].compactMap(\.self)

  func measure() throws {
    guard MeasureGroup.stages.names.contains(where: bench.options.wants) else { return }
    let index = try bench.index(.won)
    let whole = ResolvedIndex(of: index, asOf: nil)
    let half = ResolvedIndex(of: index.half(), asOf: nil)
    if bench.options.wants("funnel") { try funnel(whole) }
    let question = Question()
    if bench.options.wants("funnel-half") {
      add("funnel-half", half) { ($0.funnel(question), $0.velocity(question, paths: Self.paths)) }
    }
    both("velocity", whole, half) { $0.velocity(question) }
    both("conversions", whole, half) { $0.conversions(along: .leadToCustomer, question) }
    both("segments", whole, half) { $0.segments(question) }
    both("radar", whole, half) { $0.index.radar() }
    both("overview", whole, half) { $0.overview(question) }
    both("paths", whole, half) { $0.paths(to: .won, question) }
  }

  private func both<Answer>(
    _ name: String, _ whole: ResolvedIndex, _ half: ResolvedIndex, _ work: (ResolvedIndex) -> Answer
  ) {
    if bench.options.wants(name) { add(name, whole, work) }
    if bench.options.wants(name + "-half") { add(name + "-half", half, work) }
  }

  private func add<Answer>(_ name: String, _ resolved: ResolvedIndex, _ work: (ResolvedIndex) -> Answer) {
    bench.add(MeasuredRow(name, Stopwatch.repeated(bench.options.runs) { work(resolved) }.timing))
  }

  /// Counts and times between stages, as one statement of DuckDB answers them.
  private func funnel(_ resolved: ResolvedIndex) throws {
    let question = Question()
    let (timing, answer) = Stopwatch.repeated(bench.options.runs * 3) {
      (resolved.funnel(question), resolved.velocity(question, paths: Self.paths))
    }
    guard let peer = try bench.duckDB(.won), let figure = peer.funnel else {
      bench.add(MeasuredRow("funnel", timing))
      return
    }
    for stage in figure.result {
      guard let row = answer.0.rows.first(where: { $0.stage.name == stage.stage }) else {
        throw BenchFailure("funnel: there is no stage \(stage.stage).")
      }
      try Agreement.require(Double(row.entered), Double(stage.entered), within: 0, "funnel, \(stage.stage) entered")
      guard let path = answer.1.rows.first(where: { $0.path.to.name == stage.stage }) else { continue }
      try Agreement.require(
        path.medianDays ?? 0, stage.median ?? 0, within: 1e-9, "funnel, median days to \(stage.stage)")
      try Agreement.require(
        path.p90Days ?? 0, stage.p90 ?? 0, within: 1e-9, "funnel, 90th percentile to \(stage.stage)")
    }
    bench.add(MeasuredRow("funnel", timing, peer: peer.peer, took: figure.median))
  }
}
