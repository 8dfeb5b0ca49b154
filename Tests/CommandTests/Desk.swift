import Foundation
import Testing

/// A folder of its own to call the built program in; removed at the end.
final class Desk {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "accord-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a call printed, and the code it left with.
  struct Answer {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Calls `accord` in the folder. Nothing of this machine's settings is seen.
  func accord(_ arguments: String..., environment: [String: String] = [:]) throws -> Answer {
    try call(arguments, environment)
  }

  /// Starts a call without waiting for its end; its words go nowhere.
  func start(_ arguments: String...) throws -> Process {
    let process = try prepared(arguments, [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Starts the server on a free port; what it prints goes to a file of the folder.
  func start(serving name: String) throws -> Process {
    let process = try prepared(["serve", "--port", "0"], [:])
    try Data().write(to: folder.appending(path: name))
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: name))
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func prepared(_ arguments: [String], _ environment: [String: String]) throws -> Process {
    let process = Process()
    guard let program = Desk.program else { throw NoProgram() }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "ACCORD_DATABASE": path("accord.sqlite"),
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    return process
  }

  func call(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Answer {
    let process = try prepared(arguments, environment)
    // Files, for a pipe that nobody empties stops the program.
    let name = UUID().uuidString
    let output = folder.appending(path: "\(name).out")
    let errors = folder.appending(path: "\(name).err")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let end = Date(timeIntervalSinceNow: Self.patience)
    while process.isRunning, Date() < end { usleep(2_000) }
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      throw NoEnd(call: arguments, printed: try String(contentsOf: output, encoding: .utf8))
    }
    process.waitUntilExit()
    return Answer(
      code: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// The built `accord` is not beside the tests.
  struct NoProgram: Error {}

  /// A call that did not end, and was killed: one that waits for ever would hold up all other tests.
  struct NoEnd: Error {
    let call: [String]
    let printed: String
  }

  /// Seconds that a call may take, on a machine that is busy with all other tests.
  private static let patience: TimeInterval = 300

  func path(_ name: String) -> String { folder.appending(path: name).path }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(path: name))
    return name
  }

  /// Writes other words of the same length into the database itself, as no program of ours would.
  func forge(_ words: String, _ others: String) throws {
    let file = folder.appending(path: "accord.sqlite")
    var bytes = try Data(contentsOf: file)
    let (old, new) = (Data(words.utf8), Data(others.utf8))
    precondition(old.count == new.count, "other lengths would move all that follows")
    var found = 0
    while let range = bytes.range(of: old) {
      bytes.replaceSubrange(range, with: new)
      found += 1
    }
    #expect(found > 0)
    try bytes.write(to: file)
  }

  func makeWorkspace() throws {
    let made = try accord("init", "--name", "Acme", "--time-zone", "Europe/Rome", "--currency", "EUR")
    #expect(made.code == 0, "\(made.errors)")
  }

  /// `accord` stands in the folder of the test bundle, or in one above it.
  private static let program: URL? = {
    var places = [URL(filePath: ProcessInfo.processInfo.arguments[0]), Bundle.main.bundleURL]
    places += Bundle.allBundles.map(\.bundleURL)
    for place in places {
      var folder = place
      for _ in 0..<6 {
        folder = folder.deletingLastPathComponent()
        let program = folder.appending(path: "accord")
        let values = try? program.resourceValues(forKeys: [.isRegularFileKey, .isExecutableKey])
        if values?.isRegularFile == true, values?.isExecutable == true { return program }
      }
    }
    return nil
  }()
}
