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
  /// The command, for who finds the workspace taken.
  let name: String
  /// Told the address once the server listens and has read everything.
  let onRunning: @Sendable (String) -> Void

  func run() async throws {
    var logger = Logger(label: "accord") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel =
      ProcessInfo.processInfo.environment["ACCORD_LOG_LEVEL"].flatMap(Logger.Level.init(rawValue:)) ?? .notice
    let notice = try workspace.noticeServing(as: name)
    defer { notice.release() }
    let site = try Site(workspace, settings: settings)
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let server = WebServer(site, logger: logger) { port.yield($0) }
    let herald = Herald(site: site, ports: ports) { onRunning(settings.address(port: $0)) }
    let onImports: @Sendable () -> Void = { site.changes.publish("imports", "{}") }
    let imports = ImportService(
      workspace, board: site.imports, logger: logger, clock: site.clock, onChange: onImports)
    let checks = CheckService(workspace, board: site.imports, logger: logger, clock: site.clock, onChange: onImports)
    let deliveries = DeliveryService(workspace, settings: settings.delivery, logger: logger, clock: site.clock)
    let sweeps = SweepService(
      workspace, live: site.live, alerts: site.alertWriter, mailsAlerts: site.canMailAlerts, logger: logger,
      clock: site.clock, onChange: { [changes = site.changes] in changes.publish("handoffs", "{}") },
      onSweep: { [measures = site.measures] in measures.swept($0) })
    let periods = PeriodService(site.agreements, logger: logger, clock: site.clock)
    var configuration = ServiceGroupConfiguration(
      services: [
        Follower(site, logger: logger), imports, checks, sweeps, periods, deliveries, server, herald, Ending(),
      ],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(20)
    try await ServiceGroup(configuration: configuration).run()
  }
}

/// Says where the server is once it answers: it listens before it has read the journeys.
private struct Herald: Service {
  let site: Site
  let ports: AsyncStream<Int>
  let tell: @Sendable (Int) -> Void

  func run() async throws {
    await cancelWhenGracefulShutdown {
      for await port in ports {
        while !site.isReady, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(20)) }
        if !Task.isCancelled { tell(port) }
      }
    }
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
