package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Sends what the outbox holds: mails and calls of hooks, each kind on a thread of its own, so that a hook that hangs
/// holds up no mail.
///
/// Told to stop it begins nothing more. An attempt of which nothing was sent is left for the next start; one that is
/// half sent has ten seconds to end, and is else made again, with the same id.
package struct DeliveryService: Service {
  let workspace: OpenWorkspace
  let settings: DeliverySettings
  let logger: Logger
  let clock: @Sendable () -> Instant

  private static let turn = Duration.seconds(1)
  private static let cleaning = Duration.seconds(3_600)

  package init(
    _ workspace: OpenWorkspace, settings: DeliverySettings, logger: Logger, clock: @escaping @Sendable () -> Instant
  ) {
    self.workspace = workspace
    self.settings = settings
    self.logger = logger
    self.clock = clock
  }

  package func run() async throws {
    let stop = Stop()
    await withGracefulShutdownHandler {
      await cancelWhenGracefulShutdown {
        await withTaskGroup(of: Void.self) { group in
          for kind in DeliveryKind.allCases {
            group.addTask {
              while !Task.isCancelled {
                await attempt("what is to be sent could not be read") { try await drain(kind, stop) }
                try? await Task.sleep(for: Self.turn)
              }
            }
          }
          group.addTask {
            while !Task.isCancelled {
              await attempt("the outbox could not be cleaned") {
                let now = clock()
                try await OwnThread.run("accord-outbox") { [workspace] in try workspace.cleanOutbox(now: now) }
              }
              try? await Task.sleep(for: Self.cleaning)
            }
          }
        }
      }
    } onGracefulShutdown: {
      stop.ask()
    }
  }

  /// A store that fails is tried again at the next turn.
  private func attempt(_ phrase: Logger.Message, _ body: () async throws -> Void) async {
    do {
      try await body()
    } catch {
      logger.warning(phrase, metadata: ["cause": "\(type(of: error))"])
    }
  }

  private func drain(_ kind: DeliveryKind, _ stop: Stop) async throws {
    guard try workspace.isDeliveryDue(kind, by: settings, now: clock()) else { return }
    try await OwnThread.run("accord-\(kind.rawValue)") { [self] in
      try workspace.drain(kind, by: settings, clock: clock, isStopped: { stop.isAsked }) { entry in
        logger.info(
          "a delivery was tried",
          metadata: [
            "id": "\(entry.id)", "kind": "\(entry.kind.rawValue)", "purpose": "\(entry.purpose)",
            "state": "\(entry.state.rawValue)", "reason": "\(entry.reason ?? "")", "code": "\(entry.code ?? 0)",
          ])
      }
    }
  }
}
