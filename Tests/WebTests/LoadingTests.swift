import Alignment
import Foundation
import Logging
import SQLiteDriver
import Testing
import Web
import Workspace

/// A server listens before it has read the journeys: who watches it is answered, who asks is told to wait.
@Suite struct `A server that is still reading` {
  @Test func `is alive and not ready, says so in the reader's language, and then answers`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "accord-loading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let storage = try SQLiteStorage.open(path: folder.appending(path: "test.sqlite").path, create: true)
    let currency = try #require(Currency("EUR"))
    let workspace = try OpenWorkspace.create(
      in: storage, settings: WorkspaceSettings(name: "Test", zoneName: "UTC", currency: currency),
      administrator: "Ada", now: Site.now())
    let site = try Site(workspace, settings: TestServer.settings)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let server = WebServer(site, logger: logger) { port.yield($0) }
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await server.run() }
      var numbers = ports.makeAsyncIterator()
      let browser = TestBrowser(base: "http://127.0.0.1:\(try #require(await numbers.next()))")
      #expect(try await browser.get("/health").status == 200)
      #expect(try await browser.get("/ready").status == 503)
      let page = try await browser.get("/", headers: ["Accept-Language": "it"])
      #expect(page.status == 503)
      #expect(page.headers["retry-after"] == "2")
      #expect(page.headers["refresh"] == "2")
      #expect(page.text.contains("Accord è appena partito"))
      let call = try await browser.get("/api/v1/contacts")
      #expect(call.status == 503)
      #expect(call.text.contains("\"code\":\"loading\""))

      #expect(try site.follow())
      #expect(try await browser.get("/ready").status == 200)
      #expect(try await browser.get("/sign-in").status == 200)
      #expect(try await browser.get("/api/v1/contacts").status == 401)
      #expect(try !site.follow())
      tasks.cancelAll()
    }
  }
}
