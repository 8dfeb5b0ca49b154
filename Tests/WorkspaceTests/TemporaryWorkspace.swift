import Alignment
import Foundation
import Persistence
import Reports
import SQLiteDriver
import Wire
import Workspace

/// A real workspace in a folder of its own, gone with the value.
final class TemporaryWorkspace {
  let folder: URL
  let storage: SQLiteStorage
  private(set) var workspace: OpenWorkspace

  /// 2026-07-01T10:00:00Z, after all facts of the tests.
  static let now = Instant(milliseconds: 1_782_900_000_000)

  init(zone: String = "UTC", currency: String = "EUR") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("accord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    storage = try SQLiteStorage.open(path: folder.appendingPathComponent("accord.sqlite").path, create: true)
    guard let currency = Currency(currency) else { throw WorkspaceError(.usage, "test", "no such currency") }
    workspace = try OpenWorkspace.create(
      in: storage, settings: WorkspaceSettings(name: "Test", zoneName: zone, currency: currency),
      administrator: "Ada", now: TemporaryWorkspace.now)
  }

  deinit {
    try? storage.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  @discardableResult
  func load(
    _ kind: ImportKind, _ path: String, mapping: Mapping? = nil, isHistory: Bool? = nil, isDryRun: Bool = false,
    now: Instant = TemporaryWorkspace.now
  ) throws -> ImportOutcome {
    guard let mapping = mapping ?? Mapping.builtIn(.accord, kind) else {
      throw WorkspaceError(.usage, "test", "no built-in mapping")
    }
    return try workspace.importFile(
      ImportRequest(kind: kind, path: path, mapping: mapping, isHistory: isHistory, isDryRun: isDryRun), now: now
    ) { _ in }
  }

  /// Loads Accord's own CSV, given as text.
  @discardableResult
  func load(_ kind: ImportKind, text: String, isHistory: Bool? = nil, now: Instant = TemporaryWorkspace.now)
    throws -> ImportOutcome
  {
    try load(kind, try file("\(kind.rawValue)-\(UUID().uuidString).csv", text), isHistory: isHistory, now: now)
  }

  func resolved(asOf day: CivilDate? = nil) throws -> ResolvedIndex {
    ResolvedIndex(of: try workspace.index(now: TemporaryWorkspace.now), asOf: day)
  }
}

/// A mapping document that ships with the project.
func exampleMapping(_ name: String) throws -> Mapping {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let data = try Data(contentsOf: root.appendingPathComponent("Documents/examples/\(name)"))
  return try Mapping(yaml: [UInt8](data))
}

/// The folder of the public data sets, where the environment names one.
let testData = ProcessInfo.processInfo.environment["ACCORD_TEST_DATA"].map { URL(fileURLWithPath: $0) }
