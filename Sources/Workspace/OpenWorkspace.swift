package import Alignment
package import Persistence
import Store

/// The one door to a workspace: load, decide, save in one transaction.
///
///     let workspace = try OpenWorkspace(storage)
///     let outcome = try workspace.importFile(request, now: now) { print($0.rows) }
///     let index = try workspace.index()
///
/// A value: opening reads the settings; of what is in the store only texts that were read are kept. Safe to use from several threads and processes.
package struct OpenWorkspace: Sendable {
  package let storage: any Storage
  package let settings: WorkspaceSettings
  package let calendar: WorkspaceCalendar
  let hashKey: (low: UInt64, high: UInt64)
  let papers = ReadPapers()

  /// Opens the workspace of a store, and applies migrations that are missing.
  ///
  /// - Throws: ``WorkspaceError`` `no-workspace` where none was made yet, ``StorageError`` where the store
  ///   cannot be read.
  package init(_ storage: any Storage) throws {
    try storage.migrate(Schema.migrations)
    guard let stored = try storage.read({ try Workspaces.current(in: $0) }) else {
      throw WorkspaceError(
        .database, "no-workspace",
        "\(storage.place) holds no workspace yet: make one with `accord init`, or look around with `accord demo`.")
    }
    guard let zone = ZoneTable.system(named: stored.timeZone) else {
      throw WorkspaceError(
        .database, "unknown-zone",
        "The workspace's time zone \(stored.timeZone) is not in this system's zone database: install tzdata.")
    }
    self.storage = storage
    settings = WorkspaceSettings(
      name: stored.name, zoneName: stored.timeZone, currency: stored.currency, firstWeekday: stored.firstWeekday)
    calendar = WorkspaceCalendar(zone: zone, firstWeekday: stored.firstWeekday)
    hashKey = stored.hashKey
  }

  /// Another number after each change of the store, by whatever process.
  package func storeVersion() throws -> Int64 { try storage.version() }

  /// Makes a new workspace with one administrator, who owns what nobody else does until members are added.
  ///
  /// - Throws: ``WorkspaceError`` `has-workspace` where the store has one, `unknown-zone`, `missing-name`.
  package static func create(
    in storage: any Storage, settings: WorkspaceSettings, administrator: String, now: Instant
  ) throws -> OpenWorkspace {
    try create(
      in: storage, settings: settings, administrator: administrator,
      hashKey: (UInt64.random(in: 1 ... .max), UInt64.random(in: 1 ... .max)), now: now)
  }

  static func create(
    in storage: any Storage, settings: WorkspaceSettings, administrator: String, hashKey: (UInt64, UInt64),
    now: Instant
  ) throws -> OpenWorkspace {
    guard !settings.name.isEmpty else {
      throw WorkspaceError(.usage, "missing-name", "A workspace needs a name: pass --name \"Your company\".")
    }
    guard ZoneTable.system(named: settings.zoneName) != nil else {
      throw WorkspaceError(
        .usage, "unknown-zone",
        "There is no time zone \"\(settings.zoneName)\": use an IANA name such as Europe/Rome or UTC.")
    }
    try storage.migrate(Schema.migrations)
    try storage.write { store in
      if let there = try Workspaces.current(in: store) {
        throw WorkspaceError(
          .database, "has-workspace", "\(storage.place) already holds the workspace \"\(there.name)\".")
      }
      try Workspaces.insert(
        Workspaces.Stored(
          name: settings.name, timeZone: settings.zoneName, currency: settings.currency,
          firstWeekday: settings.firstWeekday, hashKey: hashKey, createdAt: now, goLive: now),
        in: store)
      let changeset = try Changesets.open(
        at: now, actor: "init", cause: "workspace made", isHistory: true, in: store)
      let id = try Sequences.take(1, of: .member, in: store)
      try Members.insert(
        Members.Stored(id: id, name: administrator, team: Team.both.rawValue, roles: ["administrator"]),
        changeset: changeset, in: store)
      for rule in AlertRule.standard { _ = try AlertRules.insert(rule, changeset: changeset, in: store) }
    }
    return try OpenWorkspace(storage)
  }
}

/// What a workspace is told at its start: name, zone, base currency, first day of the week.
package struct WorkspaceSettings: Hashable, Sendable {
  package var name: String
  /// IANA.
  package var zoneName: String
  package var currency: Currency
  package var firstWeekday: Weekday

  package init(name: String, zoneName: String, currency: Currency, firstWeekday: Weekday = .monday) {
    self.name = name
    self.zoneName = zoneName
    self.currency = currency
    self.firstWeekday = firstWeekday
  }
}
