package import Logging
import ServiceLifecycle
import Workspace

/// Keeps the journeys in memory up with the store, and tells open pages when there is something new.
package struct Follower: Service {
  let site: Site
  let logger: Logger

  package init(_ site: Site, logger: Logger) {
    self.site = site
    self.logger = logger
  }

  package func run() async throws {
    let turn = Duration.milliseconds(200)
    await cancelWhenGracefulShutdown {
      var turns = 0
      // Five looks a second are cheap. A snapshot is made at most once a second, and so seldom that making it takes
      // a tenth of the time at most, whatever the size.
      var turnsLeft = 0
      let foresight = Duration.seconds(60)
      var foreseen: ContinuousClock.Instant?
      var alert: Int64 = -1
      while !Task.isCancelled {
        if site.live.isRead { try? await Task.sleep(for: turn) }
        turns += 1
        turnsLeft -= 1
        if turns % 75 == 0 { site.changes.pulse() }
        // The first time beside the reading of the journeys, which it does not need.
        if foreseen.map({ $0.duration(to: .now) >= foresight }) ?? true {
          site.foreseeHandoffs()
          foreseen = .now
        }
        if let newest = await newestAlert(), newest != alert {
          if alert >= 0 { site.changes.publish("alerts", "{}") }
          alert = newest
        }
        let start = ContinuousClock.now
        guard turnsLeft <= 0, await hasNew() else { continue }
        turnsLeft = max(5, Int((start.duration(to: .now) * 9) / turn))
        site.changes.publish("figures", "{\"snapshot\":\(site.live.current.number)}")
      }
    }
  }

  /// `nil` where the store cannot be asked now.
  private func newestAlert() async -> Int64? {
    try? await site.threads.run { try site.workspace.newestAlert() }
  }

  /// Takes in what is new; a store that cannot be read is tried again at the next turn.
  private func hasNew() async -> Bool {
    do {
      return try await site.following.run {
        // Who waits for the first snapshot waits for all; later ones are made while people read the one before.
        if site.live.isRead { ThreadPriority.lower() }
        return try site.follow()
      }
    } catch is CancellationError {
      return false
    } catch {
      logger.warning("the store could not be followed", metadata: ["cause": "\(type(of: error))"])
      return false
    }
  }
}
