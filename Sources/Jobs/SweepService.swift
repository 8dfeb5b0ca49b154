package import Alignment
package import Logging
import ServiceLifecycle
package import Workspace

/// Makes MQLs by the definition in force, hands them off, and does what hand-offs have due: warnings, escalations,
/// reassignments, wake-ups. Then it tells of what happened, opens cases of rejections and keeps the radar's figures.
///
/// A sweep comes as soon as the store was changed, and each second for what falls due by time alone. Several processes may
/// do so at once: each timer happens in one of them. What is cut off is gone on with by the next sweep.
package struct SweepService: Service {
  let workspace: OpenWorkspace
  let live: LiveIndex
  let alerts: AlertWriter?
  let mailsAlerts: Bool
  let logger: Logger
  let clock: @Sendable () -> Instant
  let onChange: @Sendable () -> Void
  let onSweep: @Sendable (Duration) -> Void

  /// Milliseconds between looks at whether the store was changed.
  private static let turn: Int64 = 50
  /// From one sweep to the next where it was not.
  private static let rest = Duration.seconds(1)

  /// - Parameters:
  ///   - live: the journeys in memory, which all contacts are judged by when a definition comes into force.
  ///   - alerts: writes the words of alerts; without it no hook is called and no mail written.
  ///   - mailsAlerts: whether mails can be sent.
  ///   - onChange: told when hand-offs or their clocks changed.
  ///   - onSweep: told how long each sweep took.
  package init(
    _ workspace: OpenWorkspace, live: LiveIndex, alerts: AlertWriter? = nil, mailsAlerts: Bool = false,
    logger: Logger, clock: @escaping @Sendable () -> Instant, onChange: @escaping @Sendable () -> Void = {},
    onSweep: @escaping @Sendable (Duration) -> Void = { _ in }
  ) {
    self.alerts = alerts
    self.mailsAlerts = mailsAlerts
    self.workspace = workspace
    self.live = live
    self.logger = logger
    self.clock = clock
    self.onChange = onChange
    self.onSweep = onSweep
  }

  package func run() async throws {
    let stop = Stop()
    await withGracefulShutdownHandler {
      await cancelWhenGracefulShutdown {
        var seen: Int64?
        var last: ContinuousClock.Instant?
        while !Task.isCancelled {
          let version = try? await OwnThread.run("accord-look") { [workspace] in try workspace.storeVersion() }
          let isDue = last.map { ContinuousClock().now - $0 >= SweepService.rest } ?? true
          if isDue || (version != nil && version != seen) {
            let start = ContinuousClock().now
            (seen, last) = (version, start)
            await sweep(stop)
            onSweep(start.duration(to: ContinuousClock().now))
          }
          try? await Task.sleep(for: .milliseconds(SweepService.turn))
        }
      }
    } onGracefulShutdown: {
      stop.ask()
    }
  }

  private func sweep(_ stop: Stop) async {
    let now = clock()
    // One thread for all of it, so that a busy machine is waited for once.
    try? await OwnThread.run("accord-sweep") { [self] in
      attempt("hand-offs could not be swept") { try sweepHandoffs(now, stop) }
      attempt("alerts could not be made") { try makeAlerts(now, stop) }
      attempt("rejections could not be followed") {
        let round = try workspace.openCases(now: now) { _ in try stop.check() }
        if round.opened > 0 { logger.info("cases opened", metadata: ["cases": "\(round.opened)"]) }
      }
      attempt("the radar could not be certified") {
        if live.isRead { _ = try workspace.certifyRadar(now: now) { live.current.index } }
      }
    }
  }

  private func sweepHandoffs(_ now: Instant, _ stop: Stop) throws {
    let entered = live.isRead ? try workspace.qualify(now: now) { live.current.index }.entered.count : 0
    let isDue = try workspace.hasHandoffWork(now: now)
    let done = isDue ? try workspace.sweepHandoffs(now: now) { _ in try stop.check() } : HandoffSweep()
    if done != HandoffSweep() || entered > 0 { onChange() }
    if done != HandoffSweep() {
      logger.info("hand-offs swept", metadata: ["offered": "\(done.offered)", "moved": "\(done.moved)"])
    }
  }

  private func makeAlerts(_ now: Instant, _ stop: Stop) throws {
    let round = try workspace.makeAlerts(now: now, writer: alerts) { _ in try stop.check() }
    var mails = 0
    if let alerts, mailsAlerts { mails = try workspace.sendAlertMails(now: now, writer: alerts) }
    if round.made + mails > 0 {
      logger.info("alerts made", metadata: ["alerts": "\(round.made)", "mails": "\(mails)"])
    }
  }

  /// A store that fails is tried again at the next turn.
  private func attempt(_ phrase: Logger.Message, _ body: () throws -> Void) {
    do {
      try body()
    } catch is Stopped {
    } catch {
      logger.warning(phrase, metadata: ["cause": "\(type(of: error))"])
    }
  }
}
