package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Closes periods of the agreement once nothing can change them any more, and has what pages show of it judged.
///
/// By itself, and not a part of the sweep: of a large workspace judging takes seconds, for which no hand-off waits.
package struct PeriodService: Service {
  let agreements: AgreementDesk
  let logger: Logger
  let clock: @Sendable () -> Instant

  /// Milliseconds between looks.
  private static let turn: Int64 = 2_000

  /// - Parameter agreements: the one that pages ask.
  package init(_ agreements: AgreementDesk, logger: Logger, clock: @escaping @Sendable () -> Instant) {
    self.agreements = agreements
    self.logger = logger
    self.clock = clock
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await close()
        try? await Task.sleep(for: .milliseconds(PeriodService.turn))
      }
    }
  }

  /// A store that fails is tried again at the next turn: what was not kept is kept then.
  private func close() async {
    do {
      let now = clock()
      let closed = try await OwnThread.run("accord-periods") { [agreements] in
        try agreements.closePeriods(now: now)
      }
      if closed > 0 { logger.info("periods closed", metadata: ["count": "\(closed)"]) }
    } catch {
      logger.warning("periods could not be closed", metadata: ["cause": "\(type(of: error))"])
    }
  }
}
