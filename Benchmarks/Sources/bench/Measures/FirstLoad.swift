import Foundation
import SQLiteDriver

/// Import into an empty store, beside `sqlite3 .import` of the very rows that were stored.
struct FirstLoad {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  func measure() throws {
    let (times, counts) = try loads(of: .won)
    bench.add(MeasuredRow("import-contacts", times.contacts, note: Self.rate(counts.contacts, times.contacts)))
    try touches(times.touches, counts.touches)
    bench.add(MeasuredRow("import-deals", times.deals, note: Self.rate(counts.deals, times.deals)))
    if bench.options.wants("import-contacts-half") || bench.options.wants("import-touches-half") {
      let (times, counts) = try loads(of: .half)
      bench.add(MeasuredRow("import-contacts-half", times.contacts, note: Self.rate(counts.contacts, times.contacts)))
      bench.add(MeasuredRow("import-touches-half", times.touches, note: Self.rate(counts.touches, times.touches)))
    }
  }

  /// Each run fills a new store; the last one's is left for the measures that read it.
  private func loads(of variant: Variant) throws -> (LoadTimes, DataFiles.Counts) {
    let files = try bench.files(variant)
    var times = LoadTimes()
    for run in 1...bench.options.runs {
      Stopwatch.say("first load (\(variant.rawValue)), run \(run)")
      let store = try TestStore(newAt: bench.path(of: "\(variant.rawValue).sqlite"))
      try store.load(files, &times)
      if run == bench.options.runs { bench.keep(store, as: variant) } else { try store.storage.close() }
    }
    return (times, files.counts)
  }

  private func touches(_ timing: Timing, _ rows: Int) throws {
    let note = Self.rate(rows, timing)
    guard bench.hasPeers, bench.options.wants("import-touches") else {
      bench.add(MeasuredRow("import-touches", timing, note: note))
      return
    }
    let store = try bench.store(.won)
    try store.storage.checkpoint()
    let peer = try Peers.sqlite(bench.options, store: store.path, folder: bench.folder.appending(path: "sqlite"))
    guard peer.touches.result.rows == rows else {
      throw BenchFailure("sqlite3 loaded \(peer.touches.result.rows) of \(rows) touches.")
    }
    bench.add(
      MeasuredRow(
        "import-touches", timing, peer: "\(peer.peer) (\(peer.touches.result.way))", took: peer.touches.median,
        note: note))
  }

  static func rate(_ rows: Int, _ timing: Timing) -> String {
    "\(Int(Double(rows) / timing.median * 1_000).grouped) rows/s"
  }
}

extension Int {
  /// With a comma at each thousand.
  var grouped: String {
    var text = ""
    for (place, digit) in String(self).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
