import Alignment
import Foundation
import Reports

/// Markov's model of order 1 over all journeys, lost and idle ones included, beside ChannelAttribution's
/// simulation, which reads a row per journey, and in a row of its own equal paths added up; and three rules beside its
/// heuristics, on the same paths without a look-back.
struct MarkovModel {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func measure() throws {
    let index = try bench.index(.won)
    let question = Question()
    let resolved = ResolvedIndex(of: index, asOf: nil)
    let peer = try answer()
    if bench.options.wants("markov-1") { try markov(index, question, peer) }
    if bench.options.wants("markov-1-again") {
      // What a snapshot keeps of journeys that came to nothing answers every period. The first question counts them, the
      // second keeps them: neither is timed.
      _ = AttributionReport(resolved, question, .won, model: .markov1)
      let timing = Stopwatch.repeated(bench.options.runs * 3) {
        AttributionReport(resolved, question, .won, model: .markov1)
      }.timing
      bench.add(MeasuredRow("markov-1-again", timing))
    }
    if bench.options.wants("markov-1-half") {
      let timing = counted(index.half(), question, runs: bench.options.runs).timing
      bench.add(MeasuredRow("markov-1-half", timing))
    }
    if bench.options.wants("heuristics") { try heuristics(resolved, question, peer) }
  }

  /// Every run is the first question of its kind on its snapshot, and counts all journeys.
  private func counted(
    _ index: JourneyIndex, _ question: Question, runs: Int
  ) -> (timing: Timing, answer: AttributionReport) {
    Stopwatch.repeated(
      runs,
      {
        let resolved = ResolvedIndex(of: index, asOf: nil)
        _ = AttributionReport(resolved, question, .won, model: .linear)
        return resolved
      }, { AttributionReport($0, question, .won, model: .markov1) })
  }

  private func answer() throws -> ChannelAttributionAnswer? {
    guard let peers = Peers(bench.options), bench.options.wants("markov-1") || bench.options.wants("heuristics")
    else { return nil }
    return try peers.ask(
      ChannelAttributionAnswer.self, "channelattribution_markov.py",
      [bench.files(.won).folder.path, "--runs", "\(bench.options.runs)"])
  }

  private func markov(_ index: JourneyIndex, _ question: Question, _ peer: ChannelAttributionAnswer?) throws {
    let (timing, report) = counted(index, question, runs: bench.options.runs * 3)
    guard let peer else {
      bench.add(MeasuredRow("markov-1", timing))
      return
    }
    try Agreement.requireExact(report, peer.exact, in: "markov-1")
    let off = try Agreement.requireSimulated(report, peer.markov.result, in: "markov-1")
    let share = (off * 100).rounded(to: 2)
    bench.add(
      MeasuredRow(
        "markov-1", timing, peer: peer.peer, took: peer.markov.median,
        note: "a row per journey; the peer ran \(peer.markov.ms.count) times and is \(share) % off"))
    bench.add(
      MeasuredRow(
        "markov-1-added-up", timing, peer: peer.peer, took: peer.addedUp.median,
        note: "the peer reads \(peer.paths.grouped) different paths"))
  }

  private func heuristics(_ resolved: ResolvedIndex, _ question: Question, _ peer: ChannelAttributionAnswer?) throws {
    let (timing, reports) = Stopwatch.repeated(bench.options.runs * 3) {
      AttributionReport.reports(resolved, question, .won, models: [.first, .last, .linear])
    }
    guard let peer else {
      bench.add(MeasuredRow("heuristics", timing))
      return
    }
    for report in reports {
      try Agreement.require(
        report, peer.heuristics.result.mapValues { $0[report.model.name] }, .rounded, in: "heuristics")
    }
    bench.add(MeasuredRow("heuristics", timing, peer: peer.peer, took: peer.heuristics.median))
  }
}
