package import Logging
package import ServiceLifecycle
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
      // Five looks a second are cheap; a snapshot is made at most once a second.
      var turnsSince = 5
      while !Task.isCancelled {
        try? await Task.sleep(for: turn)
        turns += 1
        turnsSince += 1
        if turns % 75 == 0 { site.changes.pulse() }
        guard turnsSince >= 5, await hasNew() else { continue }
        turnsSince = 0
        site.changes.publish("figures", "{\"snapshot\":\(site.live.current.number)}")
      }
    }
  }

  /// Takes in what is new; a store that cannot be read is tried again at the next turn.
  private func hasNew() async -> Bool {
    let now = site.clock()
    do {
      return try await site.threads.run { try site.live.refresh(now: now) }
    } catch {
      logger.warning("the store could not be followed", metadata: ["cause": "\(type(of: error))"])
      return false
    }
  }
}
