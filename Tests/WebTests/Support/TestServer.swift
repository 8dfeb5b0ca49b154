import Alignment
import Foundation
import Jobs
import Logging
import Persistence
import SQLiteDriver
import ServiceLifecycle
import Store
import Synchronization
import Testing
import Web
import Workspace

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A server on a free port over a SQLite file in a temporary folder, and its clock.
///
///     try await TestServer.run { server in
///       let ada = try await server.signedIn(.rep)
///       let answer = try await ada.get("/contacts")
///     }
struct TestServer: Sendable {
  let site: Site
  let port: Int
  let folder: URL

  var workspace: OpenWorkspace { site.workspace }
  var base: String { "http://127.0.0.1:\(port)" }

  /// Starts a server, runs the body, and stops it, gracefully as SIGTERM does.
  ///
  /// - Parameter fill: puts what the test needs into the fresh workspace before the server starts.
  static func run<Answer: Sendable>(
    settings: ServeSettings = TestServer.settings, fill: (OpenWorkspace) throws -> Void = { _ in },
    _ body: @escaping @Sendable (TestServer) async throws -> Answer
  ) async throws -> Answer {
    try await Turnstile.servers.passing {
      let folder = FileManager.default.temporaryDirectory.appending(path: "accord-web-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let storage = try SQLiteStorage.open(path: folder.appending(path: "test.sqlite").path, create: true)
      let currency = try #require(Currency("EUR"))
      let workspace = try OpenWorkspace.create(
        in: storage, settings: WorkspaceSettings(name: "Test", zoneName: "Europe/Rome", currency: currency),
        administrator: "Ada Admin", now: Site.now())
      try fill(workspace)
      return try await started(workspace, settings, folder, body)
    }
  }

  static let settings: ServeSettings = {
    var settings = ServeSettings()
    settings.port = 0
    return settings
  }()

  /// Serves a workspace that is there already.
  static func serving<Answer: Sendable>(
    _ workspace: OpenWorkspace, _ settings: ServeSettings, _ folder: URL,
    _ body: @escaping @Sendable (TestServer) async throws -> Answer
  ) async throws -> Answer {
    try await Turnstile.servers.passing { try await started(workspace, settings, folder, body) }
  }

  private static func started<Answer: Sendable>(
    _ workspace: OpenWorkspace, _ settings: ServeSettings, _ folder: URL,
    _ body: @escaping @Sendable (TestServer) async throws -> Answer
  ) async throws -> Answer {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let site = try Site(workspace, settings: settings)
    _ = try site.follow()
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let server = WebServer(site, logger: logger) { port.yield($0) }
    let told: @Sendable () -> Void = { site.changes.publish("imports", "{}") }
    let imports = ImportService(workspace, board: site.imports, logger: logger, clock: site.clock, onChange: told)
    let checks = CheckService(workspace, board: site.imports, logger: logger, clock: site.clock, onChange: told)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [Follower(site, logger: logger), imports, checks, server], logger: logger))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      var listening: Int?
      for await found in ports {
        listening = found
        break
      }
      let result: Result<Answer, any Error>
      do {
        result = .success(
          try await body(TestServer(site: site, port: try #require(listening), folder: folder)))
      } catch {
        result = .failure(error)
      }
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return try result.get()
    }
  }

  /// A browser of nobody.
  func browser() -> TestBrowser { TestBrowser(base: base) }

  /// A browser of a new person with these roles, signed in.
  func signedIn(_ roles: Role...) async throws -> TestBrowser {
    let browser = browser()
    let grant = try site.workspace.testPerson(roles: Set(roles), now: Site.now())
    browser.keep("accord", grant.secret)
    return browser
  }
}

extension OpenWorkspace {
  /// A person with these roles who has a password: invited and redeemed as a person would be.
  /// The administrator that the workspace was made with, signed in.
  func testAdministrator(now: Instant) throws -> SessionGrant {
    try setUp(
      token: try makeSetUpLink(now: now), name: "Ada Admin", email: "ada@example.org",
      password: "quiet-lamps-orbit-42", client: Client(address: "127.0.0.1", agent: "test"), now: now)
  }

  func testPerson(roles: Set<Role>, now: Instant) throws -> SessionGrant {
    let admin = Person(
      id: ID(1), name: "Ada Admin", email: nil, roles: [.administrator])
    let number = try people().count
    let invited = try invite(
      name: "Person \(number)", email: "person\(number)@example.org", roles: roles, by: admin, now: now)
    return try redeem(
      linkToken: invited.link, password: "quiet-lamps-orbit-42",
      client: Client(address: "127.0.0.1", agent: "test"),
      now: now)
  }
}
