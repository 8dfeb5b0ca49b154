import Foundation

/// Runs the peers' scripts and reads their answers.
struct Peers {
  private let python: String
  private let folder: URL
  /// Both sides use as many threads as the machine has cores.
  let threads = ProcessInfo.processInfo.activeProcessorCount

  /// `nil` where the options name no python.
  init?(_ options: Options) {
    guard let python = options.python else { return nil }
    self.python = python
    folder = URL(fileURLWithPath: options.peers)
  }

  func ask<Answer: Decodable>(_ type: Answer.Type, _ script: String, _ arguments: [String]) throws -> Answer {
    let script = folder.appending(path: script)
    let answer = try Peers.run(python, [script.path] + arguments)
    return try Peers.decode(type, answer, from: script.lastPathComponent)
  }

  /// The `.import` of sqlite3 needs no python.
  static func sqlite(_ options: Options, store: String, folder: URL) throws -> ImportAnswer {
    let script = URL(fileURLWithPath: options.peers).appending(path: "sqlite_import.sh")
    let answer = try run("/bin/sh", [script.path, store, folder.path, "\(options.runs)"])
    return try decode(ImportAnswer.self, answer, from: script.lastPathComponent)
  }

  /// What a program prints; its progress goes straight on to standard error.
  static func run(_ program: String, _ arguments: [String]) throws -> Data {
    Stopwatch.say("running \(arguments.first.map { URL(fileURLWithPath: $0).lastPathComponent } ?? program)")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchFailure("\(([program] + arguments).joined(separator: " ")) failed.")
    }
    return answer
  }

  private static func decode<Answer: Decodable>(_ type: Answer.Type, _ data: Data, from script: String) throws -> Answer
  {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch {
      throw BenchFailure("the answer of \(script) cannot be read: \(error).")
    }
  }
}
