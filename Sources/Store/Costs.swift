package import Persistence

/// Money spent, over whole days. Rows are only ever added: a change is one more version of the same cost.
package enum Costs {
  package struct Stored: Sendable, Equatable {
    /// The same in all versions of a cost.
    package var id: Int64
    package var campaignId: Int64?
    package var channelId: Int64?
    package var sourceId: Int64?
    package var firstDay: Int64
    package var lastDay: Int64
    package var amountMinor: Int64
    package var currency: String

    package init(
      id: Int64, campaignId: Int64?, channelId: Int64?, sourceId: Int64?, firstDay: Int64, lastDay: Int64,
      amountMinor: Int64, currency: String
    ) {
      self.id = id
      self.campaignId = campaignId
      self.channelId = channelId
      self.sourceId = sourceId
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.amountMinor = amountMinor
      self.currency = currency
    }
  }

  /// Every version, with its changeset; those of one cost in the order in which they were recorded.
  package static func all(in store: any Reading) throws -> [(cost: Stored, changeset: Int64)] {
    try store.rows(
      """
      SELECT entity_id, campaign_id, channel_id, source_id, first_day, last_day, amount_minor, currency, changeset_id
      FROM cost
      ORDER BY entity_id, changeset_id, id
      """
    ).map { (stored($0), $0.integer(8)) }
  }

  /// The version that stands.
  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT entity_id, campaign_id, channel_id, source_id, first_day, last_day, amount_minor, currency
      FROM cost
      WHERE entity_id = \(id)
      ORDER BY changeset_id DESC, id DESC
      LIMIT 1
      """
    ).map(stored)
  }

  /// The changeset of the version that stands; `nil` where there is no such cost.
  package static func version(of id: Int64, in store: any Reading) throws -> Int64? {
    try store.row("SELECT max(changeset_id) FROM cost WHERE entity_id = \(id)")?.integerOrNil(0)
  }

  private static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), campaignId: row.integerOrNil(1), channelId: row.integerOrNil(2),
      sourceId: row.integerOrNil(3), firstDay: row.integer(4), lastDay: row.integer(5),
      amountMinor: row.integer(6), currency: row.text(7))
  }

  /// Adds a new cost, whose id was taken for it.
  package static func insert(_ cost: Stored, changeset: Int64, in store: any Writing) throws {
    try insert(cost, row: cost.id, changeset: changeset, in: store)
  }

  /// Adds a version of a cost that is there.
  package static func change(_ cost: Stored, changeset: Int64, in store: any Writing) throws {
    try insert(cost, row: try Sequences.take(1, of: .cost, in: store), changeset: changeset, in: store)
  }

  private static func insert(_ cost: Stored, row: Int64, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO cost
        (id, entity_id, campaign_id, channel_id, source_id, first_day, last_day, amount_minor, currency, changeset_id)
      VALUES (\(row), \(cost.id), \(cost.campaignId), \(cost.channelId), \(cost.sourceId), \(cost.firstDay),
        \(cost.lastDay), \(cost.amountMinor), \(cost.currency), \(changeset))
      """)
  }
}

/// What one unit of a currency was worth in the base currency, by day. A change is one more version.
package enum Rates {
  /// Every version, with its changeset; those of one day in the order in which they were recorded.
  package static func all(
    in store: any Reading
  ) throws -> [(currency: String, day: Int64, nano: Int64, changeset: Int64)] {
    try store.rows("SELECT currency, day, nano, changeset_id FROM rate ORDER BY currency, day, changeset_id")
      .map { ($0.text(0), $0.integer(1), $0.integer(2), $0.integer(3)) }
  }

  /// The version that stands.
  package static func find(_ currency: String, day: Int64, in store: any Reading) throws -> Int64? {
    try store.row(
      """
      SELECT nano
      FROM rate
      WHERE currency = \(currency) AND day = \(day)
      ORDER BY changeset_id DESC
      LIMIT 1
      """)?.integer(0)
  }

  /// Adds a version; of two of one changeset the later counts.
  package static func set(
    _ currency: String, day: Int64, nano: Int64, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO rate (currency, day, nano, changeset_id)
      VALUES (\(currency), \(day), \(nano), \(changeset))
      ON CONFLICT (currency, day, changeset_id) DO UPDATE SET nano = excluded.nano
      """)
  }
}

/// Goals for a figure over whole days. A change is one more version of the goal of a measure and days.
package enum Goals {
  package struct Stored: Sendable {
    /// The same in all versions of a goal.
    package var id: Int64
    package var measure: String
    package var firstDay: Int64
    package var lastDay: Int64
    package var target: Int64
    package var changesetId: Int64
  }

  /// Every version; those of one goal in the order in which they were recorded.
  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT entity_id, measure, first_day, last_day, target, changeset_id
      FROM goal
      ORDER BY measure, first_day, entity_id, changeset_id, id
      """
    ).map {
      Stored(
        id: $0.integer(0), measure: $0.text(1), firstDay: $0.integer(2), lastDay: $0.integer(3),
        target: $0.integer(4), changesetId: $0.integer(5))
    }
  }

  /// Adds a new goal; its id.
  @discardableResult
  package static func insert(
    measure: String, firstDay: Int64, lastDay: Int64, target: Int64, changeset: Int64, in store: any Writing
  ) throws -> Int64 {
    let id = try Sequences.take(1, of: .goal, in: store)
    let goal = Stored(
      id: id, measure: measure, firstDay: firstDay, lastDay: lastDay, target: target, changesetId: changeset)
    try insert(goal, row: id, in: store)
    return id
  }

  /// Adds a version of a goal that is there.
  package static func change(_ goal: Stored, to target: Int64, changeset: Int64, in store: any Writing) throws {
    var changed = goal
    changed.target = target
    changed.changesetId = changeset
    try insert(changed, row: try Sequences.take(1, of: .goal, in: store), in: store)
  }

  private static func insert(_ goal: Stored, row: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO goal (id, entity_id, measure, first_day, last_day, target, changeset_id)
      VALUES (\(row), \(goal.id), \(goal.measure), \(goal.firstDay), \(goal.lastDay), \(goal.target),
        \(goal.changesetId))
      """)
  }
}
