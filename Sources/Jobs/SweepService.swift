package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Makes MQLs by the definition in force, hands them off, and does what hand-offs have due: warnings, escalations, reassignments, wake-ups.
///
/// Several processes may do so at once: each timer happens in one of them. What is cut off is gone on with by the next
/// sweep.
package struct SweepService: Service {
  let workspace: OpenWorkspace
  let live: LiveIndex
  let logger: Logger
  let clock: @Sendable () -> Instant
  let onChange: @Sendable () -> Void

  /// Milliseconds between sweeps.
  private static let turn: Int64 = 250

  /// - Parameters:
  ///   - live: the journeys in memory, which all contacts are judged by when a definition comes into force.
  ///   - onChange: told when hand-offs or their clocks changed.
  package init(
    _ workspace: OpenWorkspace, live: LiveIndex, logger: Logger, clock: @escaping @Sendable () -> Instant,
    onChange: @escaping @Sendable () -> Void = {}
  ) {
    self.workspace = workspace
    self.live = live
    self.logger = logger
    self.clock = clock
    self.onChange = onChange
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
      let (done, entered) = try await OwnThread.run("accord-sweep") { [workspace, live] in
        let entered = live.isRead ? try workspace.qualify(now: now) { live.current.index }.entered.count : 0
        guard try workspace.hasHandoffWork(now: now) else { return (HandoffSweep(), entered) }
        return (try workspace.sweepHandoffs(now: now) { _ in try stop.check() }, entered)
      }
      if done != HandoffSweep() || entered > 0 { onChange() }
      if done != HandoffSweep() {
        logger.info("hand-offs swept", metadata: ["offered": "\(done.offered)", "moved": "\(done.moved)"])
      }
    } catch is Stopped {
    } catch {
      logger.warning("hand-offs could not be swept", metadata: ["cause": "\(type(of: error))"])
    }
  }
}
