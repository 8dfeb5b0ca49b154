import Foundation
import Persistence
import SQLiteDriver

/// A folder of its own for one test, gone with it.
final class Shelf: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/accord-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "accord.sqlite") -> String { path + "/" + name }
  func put(_ text: String, in name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

extension Migration {
  static let shelfOne = Migration(1, "person") { _ in
    [
      """
      CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        email TEXT UNIQUE,
        age INTEGER CONSTRAINT age_is_not_negative CHECK (age >= 0),
        manager INTEGER REFERENCES person (id)
      ) STRICT
      """
    ]
  }
  static let shelfTwo = Migration(2, "note") { _ in
    [
      "CREATE TABLE note (id INTEGER PRIMARY KEY, person INTEGER NOT NULL, text TEXT NOT NULL) STRICT",
      "CREATE INDEX note_person ON note (person)",
    ]
  }
}

extension SQLiteStorage {
  /// A new database with the table `person`.
  static func withPeople(_ path: String, _ settings: SQLiteSettings = SQLiteSettings()) throws -> SQLiteStorage {
    let storage = try open(path: path, create: true, settings: settings)
    try storage.migrate([.shelfOne])
    return storage
  }

  func people() throws -> Int { try read { try $0.row("SELECT count(*) FROM person")?.int(0) ?? -1 } }

  @discardableResult
  func add(_ count: Int, text: String = "") throws -> Int {
    try write { session in
      let first = try session.row("SELECT coalesce(max(id), 0) + 1 FROM person")?.integer(0) ?? 1
      return try session.append(
        RowBatch(
          table: "person", count: count,
          [
            ("id", .integers((0..<Int64(count)).map { first + $0 })),
            ("email", .texts((0..<Int64(count)).map { "p\(first + $0)@example.org\(text)" })),
          ]))
    }
  }
}

/// The `sqlite3` program as another process on the same file.
final class OtherProgram {
  static let tool = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3", "/opt/homebrew/bin/sqlite3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// Runs the statements and waits until they have run; the program then stays, with what it holds.
  init(_ path: String, _ text: String) throws {
    process.executableURL = URL(fileURLWithPath: Self.tool ?? "")
    process.arguments = ["-batch", "-bail", path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("\(text)\n.print done\n".utf8))
    var said = ""
    while !said.contains("done") {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Silence() }
      said += String(decoding: more, as: UTF8.self)
    }
  }

  struct Silence: Error {}

  func leave() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Runs a program to its end.
  static func run(_ tool: String, _ arguments: [String]) throws {
    let process = try Process.run(URL(fileURLWithPath: tool), arguments: arguments)
    process.waitUntilExit()
  }
}

/// What a bad disk does to a file.
enum Damage {
  /// Overwrites a run of bytes: by default some pages in the middle; `page: 1` is the schema, after the header.
  static func strike(_ path: String, page: Int? = nil) throws {
    guard let file = FileHandle(forUpdatingAtPath: path) else { return }
    let end = try file.seekToEnd()
    try file.seek(toOffset: page == 1 ? 100 : end / 2 / 4_096 * 4_096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: page == 1 ? 3_000 : 4_096 * 8))
    try file.close()
  }
}
