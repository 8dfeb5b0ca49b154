package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Makes MQLs by the definition in force, hands them off, does what hand-offs have due (warnings, escalations,
/// reassignments, wake-ups), and closes periods of the agreement.
///
/// Several processes may do so at once: each timer happens in one of them. What is cut off is gone on with by the next
/// sweep.
package struct SweepService: Service {
  let workspace: OpenWorkspace
  let live: LiveIndex
  let agreements: AgreementDesk
  let logger: Logger
  let clock: @Sendable () -> Instant

  /// Milliseconds between sweeps.
  private static let turn: Int64 = 1_000

  /// - Parameters:
  ///   - live: the journeys in memory, which all contacts are judged by when a definition comes into force.
  ///   - agreements: what was judged is held there for pages.
  package init(
    _ workspace: OpenWorkspace, live: LiveIndex, agreements: AgreementDesk? = nil, logger: Logger,
    clock: @escaping @Sendable () -> Instant
  ) {
    self.workspace = workspace
    self.live = live
    self.agreements = agreements ?? AgreementDesk(workspace)
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
      let (done, closed) = try await OwnThread.run("accord-sweep") { [workspace, live, agreements] in
        if live.isRead { _ = try workspace.qualify(now: now) { live.current.index } }
        var done = HandoffSweep()
        if try workspace.hasHandoffWork(now: now) {
          done = try workspace.sweepHandoffs(now: now) { _ in try stop.check() }
        }
        // Last, so that all that was due by a deadline is there.
        return (done, try agreements.closePeriods(now: now))
      }
      if closed > 0 { logger.info("periods closed", metadata: ["count": "\(closed)"]) }
      if done != HandoffSweep() {
        logger.info("hand-offs swept", metadata: ["offered": "\(done.offered)", "moved": "\(done.moved)"])
      }
    } catch is Stopped {
    } catch {
      logger.warning("hand-offs could not be swept", metadata: ["cause": "\(type(of: error))"])
    }
  }
}
