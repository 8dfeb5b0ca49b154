import Alignment
import Foundation
import SQLiteDriver
import Wire
import Workspace

/// A workspace in a SQLite file that is filled through Accord's own import.
struct TestStore {
  let path: String
  let storage: SQLiteStorage
  let workspace: OpenWorkspace

  /// When everything is loaded: after the last touch of the data by more than a look-back.
  static let now = BenchmarkData.start + 1_826 * Instant.day

  /// Makes an empty one; what was at the path is gone.
  init(newAt path: String) throws {
    TestStore.remove(path)
    guard let currency = Currency("EUR") else { throw BenchFailure("there is no currency EUR.") }
    self.path = path
    storage = try SQLiteStorage.open(path: path, create: true)
    workspace = try OpenWorkspace.create(
      in: storage, settings: WorkspaceSettings(name: "Benchmark", zoneName: "UTC", currency: currency),
      administrator: "Ada", now: Instant(milliseconds: Self.now))
  }

  /// Opens one that is there.
  init(openAt path: String) throws {
    self.path = path
    storage = try SQLiteStorage.open(path: path)
    workspace = try OpenWorkspace(storage)
  }

  /// Loads the three files of a data set.
  func load(_ files: DataFiles, _ times: inout LoadTimes) throws {
    times.contacts.milliseconds.append(try load(.contacts, files.contacts, rows: files.counts.contacts))
    times.touches.milliseconds.append(try load(.touches, files.touches, rows: files.counts.touches))
    times.deals.milliseconds.append(try load(.deals, files.deals, rows: files.counts.deals))
  }

  /// Loads one file as the command line does; every row must be new. Milliseconds, index building included.
  func load(_ kind: ImportKind, _ file: URL, rows: Int) throws -> Double {
    guard let mapping = Mapping.builtIn(.accord, kind) else { throw BenchFailure("there is no mapping of \(kind).") }
    let run = try Stopwatch.once {
      try workspace.importFile(
        ImportRequest(kind: kind, path: file.path, mapping: mapping), now: Instant(milliseconds: Self.now)
      ) { _ in }
    }
    guard run.answer.new == rows, run.answer.refused == 0 else {
      throw BenchFailure(
        "\(file.lastPathComponent) has \(rows) rows; \(run.answer.new) were stored and \(run.answer.refused) refused.")
    }
    Stopwatch.say("  \(kind.rawValue): \(rows) rows in \(Int(run.milliseconds)) ms")
    return run.milliseconds
  }

  static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
  }
}

/// What several loads of a data set took, file by file.
struct LoadTimes {
  var contacts = Timing()
  var touches = Timing()
  var deals = Timing()
}
