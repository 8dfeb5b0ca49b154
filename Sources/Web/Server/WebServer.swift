import Foundation
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle
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
          additionalChannelHandlers: [HeaderDeadline(.seconds(Int64(site.settings.headerPatience)))],
          idleTimeout: .seconds(60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(site.settings.host, port: site.settings.port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(site.settings.mostConnections)),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
      logger: logger)
    do {
      try await application.run()
    } catch let error as IOError {
      throw ListenFault(host: site.settings.host, port: site.settings.port, code: error.errnoCode)
    }
  }
}

/// The server cannot listen where it was told to.
package struct ListenFault: Error {
  let host: String
  let port: Int
  let code: CInt

  package var sentence: String {
    switch code {
    case EADDRINUSE: "Port \(port) is taken by another program: name another by --port, or end that one."
    case EACCES: "This user may not listen on port \(port): take one above 1023, or put a proxy before it."
    case EADDRNOTAVAIL: "\(host) is no address of this machine: name one by --host, such as 127.0.0.1 or 0.0.0.0."
    default: "The server cannot listen on \(host), port \(port) (system error \(code))."
    }
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
    MarketingRoutes.serve(&routes)
    SalesRoutes.serve(&routes)
    InboxRoutes.serve(&routes)
    SalesTeamRoutes.serve(&routes)
    AccountRoutes.serve(&routes)
    PeopleRoutes.serve(&routes)
    DeliveryRoutes.serve(&routes)
    TokenRoutes.serve(&routes)
    WorkspaceRoutes.serve(&routes)
    DataRoutes.serve(&routes)
    UploadRoutes.serve(&routes)
    ImportRoutes.serve(&routes)
    RadarRoutes.serve(&routes)
    ReceiptRoutes.serve(&routes)
    ClosedLoopRoutes.serve(&routes)
    FunnelRoutes.serve(&routes)
    ContactListRoutes.serve(&routes)
    ContactFormRoutes.serve(&routes)
    ContactRoutes.serve(&routes)
    NoteRoutes.serve(&routes)
    MergeRoutes.serve(&routes)
    SearchRoutes.serve(&routes)
    AlertRoutes.serve(&routes)
    AlertRuleRoutes.serve(&routes)
    PersonaRoutes.serve(&routes)
    CaseRoutes.serve(&routes)
    CompanyRoutes.serve(&routes)
    DealRoutes.serve(&routes)
    CampaignRoutes.serve(&routes)
    CostRoutes.serve(&routes)
    GoalRoutes.serve(&routes)
    GlossaryRoutes.serve(&routes)
    AgreementRoutes.serve(&routes)
    ExcuseRoutes.serve(&routes)
    DefinitionRoutes.serve(&routes)
    PaperRoutes.serve(&routes)
    LaterRoutes.serve(&routes)
    return routes
  }()
}
