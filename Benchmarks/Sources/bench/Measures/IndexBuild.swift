import Alignment
import Reports
import Workspace

/// The index, from the store to memory; and what all reports of one day share.
struct IndexBuild {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func measure() throws {
    for (name, variant) in [("index-build", Variant.won), ("index-build-half", .half)] where bench.options.wants(name) {
      let store = try bench.store(variant)
      // After the run that is not timed, the pages of the file are in the system's cache.
      let (build, touches) = try Stopwatch.repeated(bench.options.runs) {
        try store.workspace.index(now: Instant(milliseconds: TestStore.now)).touches.count
      }
      bench.add(MeasuredRow(name, build, note: "\(touches.grouped) touches"))
    }
    if bench.options.wants("resolve") || bench.options.wants("resolve-half") {
      try bench.measureWithHalf("resolve", bench.index(.won)) { ResolvedIndex(of: $0, asOf: nil).deals.rows.count }
    }
  }
}
