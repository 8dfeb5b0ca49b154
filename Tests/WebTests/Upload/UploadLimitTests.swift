import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `Handing a file over` {
  private static func settings(_ change: (inout UploadSettings) -> Void) -> ServeSettings {
    var settings = TestServer.settings
    change(&settings.uploads)
    return settings
  }

  @Test func `ends where it is too large, before and while it comes`() async throws {
    try await TestServer.run(settings: Self.settings { $0.mostBytes = 200_000 }) { server in
      let ada = try await server.signedIn(.marketer)
      let rows = "id,name\n" + String(repeating: "1,some name\n", count: 30_000)
      #expect(try await ada.upload(rows, [("kind", "contacts"), ("mapping", "columns")]).status == 413)
      // Without a length the bytes are counted as they come.
      let wire = try await RawClient(port: server.port)
      let token = try await ada.formToken()
      await wire.send(Self.head(ada, length: nil))
      await wire.send(Self.chunk(Self.start(token)))
      for _ in 0..<8 { await wire.send(Self.chunk(String(repeating: "1,some name\n", count: 4_000))) }
      #expect(await wire.answer().hasPrefix("HTTP/1.1 413"))
      #expect(try Self.left(server).isEmpty)
    }
  }

  @Test func `leaves nothing where the client hangs up`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      let token = try await ada.formToken()
      let wire = try await RawClient(port: server.port)
      await wire.send(Self.head(ada, length: 10_000_000))
      await wire.send(Self.start(token) + String(repeating: "1,some name\n", count: 50_000))
      try await Self.until { try Self.left(server).count == 1 }
      await wire.close()
      try await Self.until { try Self.left(server).isEmpty }
      #expect(try server.workspace.uploads(by: server.admin).isEmpty)
    }
  }

  @Test func `ends where the client is slower than any that lives`() async throws {
    try await TestServer.run(
      settings: Self.settings {
        $0.grace = 1
        $0.fewestBytesASecond = 100_000
      }
    ) { server in
      let ada = try await server.signedIn(.marketer)
      let token = try await ada.formToken()
      let wire = try await RawClient(port: server.port)
      await wire.send(Self.head(ada, length: 10_000_000))
      await wire.send(Self.start(token))
      #expect(await wire.answer().hasPrefix("HTTP/1.1 408"))
      #expect(try Self.left(server).isEmpty)
    }
  }

  @Test func `is for few at once`() async throws {
    try await TestServer.run(settings: Self.settings { $0.mostEach = 1 }) { server in
      let ada = try await server.signedIn(.marketer)
      let token = try await ada.formToken()
      let wire = try await RawClient(port: server.port)
      await wire.send(Self.head(ada, length: 10_000_000))
      await wire.send(Self.start(token))
      try await Self.until { try Self.left(server).count == 1 }
      let second = try await ada.upload("id\n1\n", [("kind", "contacts"), ("mapping", "columns")])
      #expect(second.status == 503)
      #expect(second.headers["retry-after"] != nil)
      let grace = try await server.signedIn(.operations)
      #expect(try await grace.upload("id\n1\n", [("kind", "contacts"), ("mapping", "columns")]).status == 303)
      await wire.close()
    }
  }

  @Test func `does not hold up a server that is told to stop`() async throws {
    let clock = ContinuousClock()
    let begun = try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      let token = try await ada.formToken()
      let wire = try await RawClient(port: server.port)
      await wire.send(Self.head(ada, length: 10_000_000))
      await wire.send(Self.start(token))
      try await Self.until { try Self.left(server).count == 1 }
      return clock.now
    }
    #expect(clock.now - begun < .seconds(10))
  }

  // MARK: By hand

  private static func head(_ browser: TestBrowser, length: Int?) -> String {
    let size = length.map { "Content-Length: \($0)" } ?? "Transfer-Encoding: chunked"
    return "POST /data/uploads HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: accord=\(browser.cookie("accord") ?? "")\r\n"
      + "Content-Type: multipart/form-data; boundary=B\r\n\(size)\r\n\r\n"
  }

  private static func start(_ token: String) -> String {
    "--B\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n\(token)\r\n"
      + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\nid,name\n"
      + String(repeating: "0,begun\n", count: 40_000)
  }

  private static func chunk(_ text: String) -> String { String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n" }

  private static func left(_ server: TestServer) throws -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: server.workspace.uploadFolder.path)) ?? []
  }

  private static func until(_ isSo: () throws -> Bool) async throws {
    for _ in 0..<200 {
      if try isSo() { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("it never came so")
  }
}
