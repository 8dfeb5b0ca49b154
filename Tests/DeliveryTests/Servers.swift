import Foundation
import Testing

/// What the tests of delivery start as processes: Python's and Debian's servers, found once.
enum Servers {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Delivery")

  /// A Python that has aiosmtpd; `scripts/mail-python` makes one.
  static let mailPython: String? = {
    let made = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(".build/mail-python/bin/python").path
    let named = ProcessInfo.processInfo.environment["ACCORD_TEST_PYTHON"]
    return [named, made, program("python3")].compactMap { $0 }.first { works($0, ["-c", "import aiosmtpd"]) }
  }()
  static let python: String? = program("python3")
  static let openssl: String? = program("openssl")
  static let exim: String? = program("exim4") ?? program("exim")

  static let mailNeeds: Comment = "needs python3 with aiosmtpd (scripts/mail-python makes one) and openssl"
  static var canMail: Bool { mailPython != nil && openssl != nil }

  static func program(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return (folders + ["/usr/sbin", "/usr/local/sbin"]).map { $0 + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func works(_ program: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

/// A folder with a certificate for this machine, signed by itself; gone with the value.
final class Place {
  let folder: URL
  var certificate: String { folder.appendingPathComponent("certificate.pem").path }
  var key: String { folder.appendingPathComponent("key.pem").path }

  init(name: String = "localhost") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("accord-mail-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let openssl = Servers.openssl {
      let isMade = Servers.works(
        openssl,
        [
          "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)", "-addext",
          "subjectAltName=DNS:\(name)", "-keyout", key, "-out", certificate,
        ])
      #expect(isMade)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a server kept, oldest first.
  func kept(_ ending: String, in part: String = "") throws -> [String] {
    let place = part.isEmpty ? folder : folder.appendingPathComponent(part)
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
    return try names.filter { $0.hasSuffix(ending) }.sorted { $0.localizedStandardCompare($1) == .orderedAscending }
      .map { String(decoding: try Data(contentsOf: place.appendingPathComponent($0)), as: UTF8.self) }
  }
}

/// A server in a process of its own, which ends with the value.
final class Server {
  let port: Int
  private let process = Process()
  private let input = Pipe()

  /// Starts a script of `Tests/Delivery` and waits until it says its port.
  init(_ python: String, _ script: String, _ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-B", Servers.folder.appendingPathComponent(script).path] + arguments
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var line = Data()
    while line.last != 10, let more = try output.fileHandleForReading.read(upToCount: 1), !more.isEmpty { line += more }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: { " \n".contains($0) })
    port = try #require(words.last.flatMap { Int($0) })
  }

  deinit {
    try? input.fileHandleForWriting.close()
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
