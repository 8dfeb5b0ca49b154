import Delivery
import Foundation
import Testing

/// Against Debian's exim, in a process of its own.
@Suite(.enabled(if: Servers.exim != nil && Servers.openssl != nil, "needs exim4 and openssl"), .serialized)
struct `Mail sent to exim` {
  private func mail(to reader: String) throws -> Mail {
    Mail(
      from: try #require(MailAddress("accord@acme.example")), to: try #require(MailAddress(reader)),
      subject: "Benvenuta, perché sì", plain: "Ciao\n.\nè\n", html: "<p>Ciao</p>", id: "17.abc", sentAt: 0,
      language: "it")
  }

  @Test func `is taken, greylisted or refused as exim says`() throws {
    let place = try Place()
    let exim = try Exim(at: place)
    let url = "smtp://accord:s3cret%40home@localhost:\(exim.port)?ca=\(place.certificate)&tls=required"
    let server = try MailServer(url)

    let taken = server.send(try mail(to: "ada@acme.example"))
    #expect(taken.verdict == .delivered && taken.text.hasPrefix("250 OK id="))
    let slow = server.send(try mail(to: "slow@acme.example"))
    #expect(slow.verdict == .later && slow.code == 451)
    try Data().write(to: place.folder.appendingPathComponent("came-back"))
    #expect(server.send(try mail(to: "slow@acme.example")).verdict == .delivered)
    let nobody = server.send(try mail(to: "nobody@acme.example"))
    #expect(nobody == DeliveryResult(.refused, .answered, code: 550, text: "550 No such person here"))
    let wrong = try MailServer("smtp://accord:wrong@localhost:\(exim.port)?ca=\(place.certificate)")
    #expect(wrong.send(try mail(to: "ada@acme.example")).reason == .signIn)

    // Its queue holds each mail as two files, which are there before it answers.
    let heads = try place.kept("-H", in: "spool/input")
    let bodies = try place.kept("-D", in: "spool/input")
    #expect(heads.count == 2 && heads.allSatisfy { $0.contains("Message-ID: <17.abc@acme.example>") })
    #expect(bodies.count == 2 && bodies.allSatisfy { $0.contains("Ciao\n=2E\n=C3=A8\n") })
  }
}

/// Exim by our own settings, in the foreground; it ends with the value.
private final class Exim {
  let port: Int
  private let process = Process()

  init(at place: Place) throws {
    // A port that is free now.
    port = try Self.freePort()
    for part in ["spool"] {
      try FileManager.default.createDirectory(
        at: place.folder.appendingPathComponent(part), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o777])
    }
    let settings = try String(contentsOf: Servers.folder.appendingPathComponent("exim.conf"), encoding: .utf8)
      .replacingOccurrences(of: "FOLDER", with: place.folder.path)
      .replacingOccurrences(of: "PORT", with: String(port))
      .replacingOccurrences(of: "USER", with: NSUserName())
    let file = place.folder.appendingPathComponent("exim.conf")
    try settings.write(to: file, atomically: true, encoding: .utf8)
    process.executableURL = URL(fileURLWithPath: try #require(Servers.exim))
    process.arguments = ["-C", file.path, "-bdf"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<200 {
      if Self.answers(port) { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("exim did not begin to listen")
  }

  deinit {
    // At once: as the child of a test it starts with signals blocked.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private static func address(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return address
  }

  private static func freePort() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = address(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    return try unsafe withUnsafeMutablePointer(to: &address) { pointer in
      try unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        try #require(unsafe bind(socket, general, size) == 0)
        try #require(unsafe getsockname(socket, general, &size) == 0)
        return unsafe Int(in_port_t(bigEndian: pointer.pointee.sin_port))
      }
    }
  }

  private static func answers(_ port: Int) -> Bool {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = address(port)
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        unsafe connect(socket, general, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}
