import Alignment
import Foundation
import Reports
import Workspace

/// Which contacts of the data have a won deal.
enum Variant: String {
  /// Each: every journey converts.
  case all
  /// 3 in 100, and 5 in 100 of the others a lost one.
  case won
  /// The same of half as many contacts.
  case half
}

/// What the measures share: data, stores and indexes, each made when it is first asked for; and what was seen.
final class Workbench {
  let options: Options
  let folder: URL
  private(set) var results: [MeasuredRow] = []
  /// Sentences that stand below the table.
  private(set) var notes: [String] = []
  private var files: [String: DataFiles] = [:]
  private var stores: [Variant: TestStore] = [:]
  private var indexes: [Variant: JourneyIndex] = [:]
  private var answers: [String: DuckDBAnswer] = [:]

  init(_ options: Options) {
    self.options = options
    folder = URL(fileURLWithPath: options.data)
  }

  func add(_ row: MeasuredRow) {
    Stopwatch.say("\(row.name): \(row.ours.rounded(to: 2)) ms")
    results.append(row)
  }

  func note(_ sentence: String) { notes.append(sentence) }

  func removeData() {
    stores = [:]
    try? FileManager.default.removeItem(at: folder)
  }

  // MARK: Data

  func files(_ variant: Variant) throws -> DataFiles {
    let contacts = variant == .half ? options.contacts / 2 : options.contacts
    return try files(named: variant.rawValue, BenchmarkData(contacts: contacts, won: variant == .all ? 1 : 0.03))
  }

  func files(named name: String, _ data: BenchmarkData) throws -> DataFiles {
    if let known = files[name] { return known }
    Stopwatch.say("making \(data.contacts) contacts (\(name))")
    let made = try DataFiles(data, to: folder.appending(path: name))
    files[name] = made
    return made
  }

  /// A store that holds the variant; the import measures leave theirs here.
  func store(_ variant: Variant) throws -> TestStore {
    if let known = stores[variant] { return known }
    Stopwatch.say("filling the store (\(variant.rawValue))")
    var times = LoadTimes()
    let store = try TestStore(newAt: path(of: "\(variant.rawValue).sqlite"))
    try store.load(files(variant), &times)
    stores[variant] = store
    return store
  }

  func keep(_ store: TestStore, as variant: Variant) { stores[variant] = store }

  func path(of name: String) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appending(path: name).path
  }

  /// The index of the variant as it is loaded from its store.
  func index(_ variant: Variant) throws -> JourneyIndex {
    if let known = indexes[variant] { return known }
    let index = try store(variant).workspace.index(now: Instant(milliseconds: TestStore.now))
    indexes[variant] = index
    return index
  }

  /// Lets go of an index that no later measure reads.
  func drop(_ variant: Variant) { indexes[variant] = nil }

  // MARK: Peers

  /// A peer's script, run on the variant's files; `nil` where there is no python for it.
  func duckDB(_ variant: Variant, isPast: Bool = false) throws -> DuckDBAnswer? {
    guard let peers = Peers(options) else { return nil }
    let key = variant.rawValue + (isPast ? "-past" : "")
    if let known = answers[key] { return known }
    let past = isPast ? ["--visits", "--as-of", PastQuestion.day.description] : []
    let answer = try peers.ask(
      DuckDBAnswer.self, "duckdb_attribution.py",
      [try files(variant).folder.path, "--runs", "\(options.runs)", "--threads", "\(peers.threads)"] + past)
    answers[key] = answer
    return answer
  }

  /// Whether peers are asked at all.
  var hasPeers: Bool { options.python != nil }
}
