import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle
import Workspace

/// The web application as a service: listens, answers, and stops when it is told to.
///
///     let server = WebServer(site, logger: logger)
///     try await ServiceGroup(services: [server], ...).run()
package struct WebServer: Service {
  let site: Site
  let logger: Logger
  let onRunning: @Sendable (Int) async -> Void

  /// - Parameter onRunning: told the port once it listens.
  package init(_ site: Site, logger: Logger, onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) {
    self.site = site
    self.logger = logger
    self.onRunning = onRunning
  }

  package func run() async throws {
    let desk = FrontDesk(site: site)
    let application = Application(
      router: desk.router(Routes.all),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(site.settings.host, port: site.settings.port), serverName: nil),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
      logger: logger)
    try await application.run()
  }
}

extension Routes {
  /// Everything that is served.
  package static let all: Routes = {
    var routes = Routes()
    Files.serve(&routes)
    Signs.serve(&routes)
    SignIn.serve(&routes)
    OverviewRoutes.serve(&routes)
    AccountRoutes.serve(&routes)
    PeopleRoutes.serve(&routes)
    TokenRoutes.serve(&routes)
    WorkspaceRoutes.serve(&routes)
    DataRoutes.serve(&routes)
    UploadRoutes.serve(&routes)
    ImportRoutes.serve(&routes)
    RadarRoutes.serve(&routes)
    LaterRoutes.serve(&routes)
    return routes
  }()
}
