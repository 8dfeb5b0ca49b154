package import Alignment
package import Persistence
import Store

/// The company that does not exist: a maker of software for maintenance in factories.
package enum Demo {
  /// By this name a demo is told from a workspace of somebody's own.
  package static let name = "Bellavento Software (demo)"
}

/// How large a demo company is made, and from which seed.
package struct DemoSize: Hashable, Sendable {
  /// 1 or more.
  package var contacts: Int
  /// About how many; `nil` for about ten a contact. 0 for none.
  package var touches: Int?
  package var seed: UInt64

  package init(contacts: Int = 2_000, touches: Int? = nil, seed: UInt64 = 1) {
    self.contacts = contacts
    self.touches = touches
    self.seed = seed
  }

  /// Loads above this go without indexes on touches, which are built at the end.
  static let large = 100_000
  var isLarge: Bool { touches ?? contacts * Int(DemoStory.usualTouches) > DemoSize.large }
}

extension OpenWorkspace {
  /// Makes the demo company in an empty database: two years up to yesterday, both teams, money in and out.
  ///
  /// The same size, seed and day give the same rows to the byte. Everything is history, so that past as-of dates
  /// work. About 6 µs a touch on two cores; memory does not grow with the size but for the store's cache.
  ///
  /// - Parameters:
  ///   - now: its day is the first of which nothing is told.
  ///   - progress: after each batch, on the calling thread; of its bytes, contacts.
  /// - Throws: ``WorkspaceError`` `has-workspace` where the database holds one, `too-small` for no contacts.
  package static func demo(
    in storage: any Storage, size: DemoSize = DemoSize(), now: Instant, progress: (ImportProgress) -> Void = { _ in }
  ) throws -> OpenWorkspace {
    guard size.contacts > 0, size.touches ?? 0 >= 0, let euro = Currency("EUR") else {
      throw WorkspaceError(.usage, "too-small", "A demo company has one contact or more, and no fewer than 0 touches.")
    }
    var keys = SeededGenerator(seed: size.seed)
    guard let zone = ZoneTable.system(named: zoneName) else {
      throw WorkspaceError(
        .usage, "unknown-zone", "The time zone \(zoneName) is not in this system's zone database: install tzdata.")
    }
    let clock = DemoClock(calendar: WorkspaceCalendar(zone: zone), now: now)
    let workspace = try create(
      in: storage, settings: WorkspaceSettings(name: Demo.name, zoneName: zoneName, currency: euro),
      administrator: DemoTeams.administrator, hashKey: (keys.next(), keys.next()),
      now: Instant(milliseconds: clock.end))
    if size.isLarge { try storage.bulk(.scattered) }
    defer { if size.isLarge { try? storage.bulk(nil) } }
    let teams = try DemoLoad(workspace: workspace, size: size, clock: clock).run(progress: progress)
    try DemoRejections(clock: clock, teams: teams, seed: size.seed).insert(into: workspace)
    try DemoPact(workspace: workspace, size: size, clock: clock).run()
    try DemoTidings(workspace: workspace, size: size, clock: clock, teams: teams).insert()
    return workspace
  }

  private static var zoneName: String { "Europe/Rome" }
}
