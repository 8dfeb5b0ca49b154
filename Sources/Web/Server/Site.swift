package import Alignment
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Pages
import Reports
package import Wire
package import Workspace

/// What every handler works with: the workspace, the journeys in memory, pages and threads.
package struct Site: Sendable {
  package let workspace: OpenWorkspace
  package let live: LiveIndex
  /// Search and filtered lists, on the same journeys.
  package let finder: LiveFinder
  package let settings: ServeSettings
  /// For pages, reports and the database.
  package let threads: WorkThreads
  /// For new snapshots of the journeys alone: of lower priority once the first one is there.
  let following = WorkThreads(threads: 1, limit: 2)
  /// For Argon2id alone, so that many sign-ins do not hold up pages.
  package let hashing: WorkThreads
  /// For files that are handed over: each piece waits for the disk.
  let files: WorkThreads
  let uploads = UploadGate()
  /// What goes on with imports.
  package let imports = ImportBoard()
  let holdings = SnapshotMemo<StoreHoldings>()
  let lists = SnapshotMemo<RecordLists>()
  let leadValues = SnapshotMemo<LeadValues>()
  let machines = SnapshotMemo<MachineTraffic>()
  package let changes: ChangeFeed
  package let measures: Measures
  package let answers: AnswerCache<ReportRequest, Sheet>
  /// What home pages draw.
  let homes = AnswerCache<HomeQuestion, HomeFigures>(byteLimit: 4 << 20) { _ in 64 << 10 }
  /// How the agreement stands.
  package let agreements: AgreementDesk
  let scores = ScoreMemo()
  let handoffAnswers: AgedAnswers
  let keyring: Keyring
  private let fixedRenderer: Renderer
  /// Tells the time; a test gives its own.
  package let clock: @Sendable () -> Instant

  /// Reads templates and texts; journeys are read by ``follow()``.
  ///
  /// - Throws: ``AssetFault`` for an interface that cannot be read, and what the store throws.
  package init(
    _ workspace: OpenWorkspace, settings: ServeSettings = ServeSettings(),
    clock: @escaping @Sendable () -> Instant = { Site.now() }
  ) throws {
    self.workspace = workspace
    self.settings = settings
    self.clock = clock
    live = LiveIndex(workspace)
    finder = LiveFinder(workspace, on: live.current)
    agreements = AgreementDesk(workspace)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    threads = WorkThreads(threads: max(4, cores * 2), limit: 512)
    hashing = WorkThreads(threads: max(1, min(2, cores / 2)), limit: 32)
    files = WorkThreads(threads: 2, limit: 64)
    handoffAnswers = AgedAnswers(on: threads)
    changes = ChangeFeed()
    measures = Measures()
    keyring = try workspace.keyring(now: clock())
    answers = AnswerCache(byteLimit: 64 << 20) { 1_024 + $0.rows.count * $0.columns.count * 64 }
    fixedRenderer = try Renderer(try settings.assets.map(AssetFolder.read) ?? AssetFile.embedded)
  }

  /// The renderer; where a folder of assets is set, what is in it now.
  var renderer: Renderer {
    guard let folder = settings.assets, let files = try? AssetFolder.read(folder) else { return fixedRenderer }
    return (try? Renderer(files)) ?? fixedRenderer
  }

  /// Takes in what the store has that is not in memory yet; at first everything. One task calls it.
  ///
  /// - Returns: whether there was something.
  package func follow() throws -> Bool {
    let isNew = try live.refresh(now: clock()) { next in
      let desk = ReportDesk(next.resolved)
      answers.foresee(on: next.number) { try desk.sheet(for: $0) }
      homes.foresee(on: next.number) { try desk.home($0) }
    }
    guard isNew else { return false }
    try finder.follow(live.current)
    return true
  }

  /// Whether pages can be answered: everything was read.
  package var isReady: Bool { finder.isRead }

  package static func now() -> Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
}

/// Reads the interface's files from disk, for who changes them.
enum AssetFolder {
  static func read(_ folder: String) throws -> [AssetFile] {
    let manager = FileManager.default
    guard let names = manager.enumerator(atPath: folder) else { return [] }
    var files: [AssetFile] = []
    for case let name as String in names
    where [".mustache", ".texts", ".css", ".js", ".svg"].contains(where: name.hasSuffix) {
      files.append(AssetFile(path: name, text: try String(contentsOfFile: folder + "/" + name, encoding: .utf8)))
    }
    return files.sorted { $0.path < $1.path }
  }
}
