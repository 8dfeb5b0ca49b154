package import Alignment
package import Persistence

/// The one workspace of a store: its name, zone, currency and owners of stages.
package enum Workspaces {
  package struct Stored: Sendable {
    package var name: String
    package var timeZone: String
    package var currency: Currency
    package var firstWeekday: Weekday
    /// Key of the hash that finds repeated messages.
    package var hashKey: (low: UInt64, high: UInt64)
    package var createdAt: Instant
    package var goLive: Instant?

    package init(
      name: String, timeZone: String, currency: Currency, firstWeekday: Weekday,
      hashKey: (low: UInt64, high: UInt64), createdAt: Instant, goLive: Instant? = nil
    ) {
      self.name = name
      self.timeZone = timeZone
      self.currency = currency
      self.firstWeekday = firstWeekday
      self.hashKey = hashKey
      self.createdAt = createdAt
      self.goLive = goLive
    }
  }

  /// `nil` where the store has no workspace yet.
  package static func current(in store: any Reading) throws -> Stored? {
    guard
      let row = try store.row(
        """
        SELECT name, time_zone, currency, first_weekday, hash_key_low, hash_key_high, created_at, go_live
        FROM workspace
        WHERE id = 1
        """), let currency = Currency(row.text(2))
    else { return nil }
    return Stored(
      name: row.text(0), timeZone: row.text(1), currency: currency,
      firstWeekday: Weekday(rawValue: UInt8(row.integer(3))) ?? .monday,
      hashKey: (UInt64(bitPattern: row.integer(4)), UInt64(bitPattern: row.integer(5))),
      createdAt: Instant(milliseconds: row.integer(6)),
      goLive: row.integerOrNil(7).map(Instant.init(milliseconds:)))
  }

  package static func insert(_ workspace: Stored, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO workspace
        (id, name, time_zone, currency, first_weekday, hash_key_low, hash_key_high, created_at, go_live)
      VALUES (1, \(workspace.name), \(workspace.timeZone), \(workspace.currency.code),
        \(Int64(workspace.firstWeekday.rawValue)), \(Int64(bitPattern: workspace.hashKey.low)),
        \(Int64(bitPattern: workspace.hashKey.high)), \(workspace.createdAt.milliseconds),
        \(workspace.goLive?.milliseconds))
      """)
  }

  package static func setGoLive(_ instant: Instant, in store: any Writing) throws {
    try store.execute("UPDATE workspace SET go_live = \(instant.milliseconds) WHERE id = 1")
  }

  package static func stageOwners(in store: any Reading) throws -> StageOwners {
    var owners = StageOwners()
    for row in try store.rows("SELECT stage, team FROM stage_owner") {
      if let stage = Stage(rawValue: UInt8(row.integer(0))), let team = Team(rawValue: row.text(1)) {
        owners[stage] = team
      }
    }
    return owners
  }

  package static func setOwner(_ team: Team, of stage: Stage, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO stage_owner (stage, team)
      VALUES (\(Int64(stage.rawValue)), \(team.rawValue))
      ON CONFLICT (stage) DO UPDATE SET team = excluded.team
      """)
  }
}
