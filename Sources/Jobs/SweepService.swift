package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Hands off new MQLs and does what hand-offs have due: warnings, escalations, reassignments, wake-ups.
///
/// Several processes may do so at once: each timer happens in one of them. What is cut off is gone on with by the next
/// sweep.
package struct SweepService: Service {
  let workspace: OpenWorkspace
  let logger: Logger
  let clock: @Sendable () -> Instant

  /// Milliseconds between sweeps.
  private static let turn: Int64 = 1_000

  package init(_ workspace: OpenWorkspace, logger: Logger, clock: @escaping @Sendable () -> Instant) {
    self.workspace = workspace
    self.logger = logger
    self.clock = clock
  }

  package func run() async throws {
    let stop = Stop()
    await withGracefulShutdownHandler {
      await cancelWhenGracefulShutdown {
        while !Task.isCancelled {
          await sweep(stop)
          try? await Task.sleep(for: .milliseconds(SweepService.turn))
        }
      }
    } onGracefulShutdown: {
      stop.ask()
    }
  }

  /// A store that fails is tried again at the next turn.
  private func sweep(_ stop: Stop) async {
    do {
      let now = clock()
      let done = try await OwnThread.run("accord-sweep") { [workspace] in
        guard try workspace.hasHandoffWork(now: now) else { return HandoffSweep() }
        return try workspace.sweepHandoffs(now: now) { _ in try stop.check() }
      }
      if done != HandoffSweep() {
        logger.info("hand-offs swept", metadata: ["offered": "\(done.offered)", "moved": "\(done.moved)"])
      }
    } catch is Stopped {
    } catch {
      logger.warning("hand-offs could not be swept", metadata: ["cause": "\(type(of: error))"])
    }
  }
}
