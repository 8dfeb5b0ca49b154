import Foundation
import Jobs
import Logging
import ServiceLifecycle
import UnixSignals
import Web
import Workspace

/// Runs the web application until it is told to stop: the one place where its services are put together.
///
/// The first SIGTERM or SIGINT lets requests end, for at most 20 seconds.
struct Serving {
  let workspace: OpenWorkspace
  let settings: ServeSettings
  /// Told the address once the server listens.
  let onRunning: @Sendable (String) -> Void

  func run() async throws {
    var logger = Logger(label: "accord") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel =
      ProcessInfo.processInfo.environment["ACCORD_LOG_LEVEL"].flatMap(Logger.Level.init(rawValue:)) ?? .notice
    let notice = try workspace.noticeServing()
    defer { notice.release() }
    let site = try Site(workspace, settings: settings)
    let server = WebServer(site, logger: logger) { port in onRunning(settings.address(port: port)) }
    let onImports: @Sendable () -> Void = { site.changes.publish("imports", "{}") }
    let imports = ImportService(
      workspace, board: site.imports, logger: logger, clock: site.clock, onChange: onImports)
    let checks = CheckService(workspace, board: site.imports, logger: logger, clock: site.clock, onChange: onImports)
    var configuration = ServiceGroupConfiguration(
      services: [Follower(site, logger: logger), imports, checks, server, Ending()],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(20)
    try await ServiceGroup(configuration: configuration).run()
  }
}

extension ServeSettings {
  /// How a person on this machine, or on the network, reaches it.
  fileprivate func address(port: Int) -> String {
    if let baseURL { return baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL }
    let name = ["0.0.0.0", "::", "127.0.0.1", "localhost"].contains(host) ? "localhost" : host
    return "http://\(name):\(port)"
  }
}
