/// Rows that are measured together, in the order in which a run makes them.
enum MeasureGroup: CaseIterable {
  case firstLoad, furtherLoad, indexBuild, memory, ruleModels, markov, stages, holds, scores, year

  /// The rows it can make.
  var names: [String] {
    switch self {
    case .firstLoad:
      ["import-contacts", "import-touches", "import-deals", "import-contacts-half", "import-touches-half"]
    case .furtherLoad: ["import-contacts-further", "import-touches-further"]
    case .indexBuild: ["index-build", "index-build-half", "resolve", "resolve-half"]
    case .memory: ["memory-per-touch"]
    case .ruleModels:
      ["attribution-won", "attribution-won-half", "attribution-won-as-of"]
        + ["attribution-all", "attribution-all-half", "attribution-all-as-of"]
    case .markov: ["markov-1", "markov-1-again", "markov-1-half", "heuristics"]
    case .stages:
      ["funnel", "velocity", "conversions", "segments", "radar", "overview", "paths"].flatMap { [$0, $0 + "-half"] }
    case .holds: ["holds-won", "holds", "holds-half"]
    case .scores: ["rescore-all", "rescore-all-half", "rescore-one"]
    case .year: ["simulated-year"]
    }
  }

  func measure(_ bench: Workbench) throws {
    switch self {
    case .firstLoad: try FirstLoad(bench).measure()
    case .furtherLoad: try FurtherLoad(bench).measure()
    case .indexBuild: try IndexBuild(bench).measure()
    case .memory: try IndexMemory.measure(bench)
    case .ruleModels: try RuleModels(bench).measure()
    case .markov: try MarkovModel(bench).measure()
    case .stages: try StageReports(bench).measure()
    case .holds: try HoldsMeasure(bench).measure()
    case .scores: try Rescoring(bench).measure()
    case .year: try SimulatedYear(bench).measure()
    }
  }
}
