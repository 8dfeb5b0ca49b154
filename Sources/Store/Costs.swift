package import Persistence

/// Money spent, over whole days.
package enum Costs {
  package struct Stored: Sendable, Equatable {
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

  /// With the changeset of each.
  package static func all(in store: any Reading) throws -> [(cost: Stored, changeset: Int64)] {
    try store.rows(
      """
      SELECT id, campaign_id, channel_id, source_id, first_day, last_day, amount_minor, currency, changeset_id
      FROM cost
      ORDER BY id
      """
    ).map { (stored($0), $0.integer(8)) }
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, campaign_id, channel_id, source_id, first_day, last_day, amount_minor, currency
      FROM cost
      WHERE id = \(id)
      """
    ).map(stored)
  }

  private static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), campaignId: row.integerOrNil(1), channelId: row.integerOrNil(2),
      sourceId: row.integerOrNil(3), firstDay: row.integer(4), lastDay: row.integer(5),
      amountMinor: row.integer(6), currency: row.text(7))
  }

  package static func insert(_ cost: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO cost
        (id, campaign_id, channel_id, source_id, first_day, last_day, amount_minor, currency, changeset_id)
      VALUES (\(cost.id), \(cost.campaignId), \(cost.channelId), \(cost.sourceId), \(cost.firstDay),
        \(cost.lastDay), \(cost.amountMinor), \(cost.currency), \(changeset))
      """)
  }

  package static func update(_ cost: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE cost
      SET campaign_id = \(cost.campaignId), channel_id = \(cost.channelId), source_id = \(cost.sourceId),
        first_day = \(cost.firstDay), last_day = \(cost.lastDay), amount_minor = \(cost.amountMinor),
        currency = \(cost.currency), changeset_id = \(changeset)
      WHERE id = \(cost.id)
      """)
  }
}

/// What one unit of a currency was worth in the base currency, by day.
package enum Rates {
  package static func all(
    in store: any Reading
  ) throws -> [(currency: String, day: Int64, nano: Int64, changeset: Int64)] {
    try store.rows("SELECT currency, day, nano, changeset_id FROM rate ORDER BY currency, day")
      .map { ($0.text(0), $0.integer(1), $0.integer(2), $0.integer(3)) }
  }

  package static func find(_ currency: String, day: Int64, in store: any Reading) throws -> Int64? {
    try store.row("SELECT nano FROM rate WHERE currency = \(currency) AND day = \(day)")?.integer(0)
  }

  package static func set(
    _ currency: String, day: Int64, nano: Int64, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO rate (currency, day, nano, changeset_id)
      VALUES (\(currency), \(day), \(nano), \(changeset))
      ON CONFLICT (currency, day) DO UPDATE SET nano = excluded.nano, changeset_id = excluded.changeset_id
      """)
  }
}

/// Goals for a figure over whole days.
package enum Goals {
  package struct Stored: Sendable {
    package var id: Int64
    package var measure: String
    package var firstDay: Int64
    package var lastDay: Int64
    package var target: Int64
    package var changesetId: Int64
  }

  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      "SELECT id, measure, first_day, last_day, target, changeset_id FROM goal ORDER BY measure, first_day, id"
    ).map {
      Stored(
        id: $0.integer(0), measure: $0.text(1), firstDay: $0.integer(2), lastDay: $0.integer(3),
        target: $0.integer(4), changesetId: $0.integer(5))
    }
  }

  package static func insert(
    measure: String, firstDay: Int64, lastDay: Int64, target: Int64, changeset: Int64, in store: any Writing
  ) throws {
    let id = try Sequences.take(1, of: .goal, in: store)
    try store.execute(
      """
      INSERT INTO goal (id, measure, first_day, last_day, target, changeset_id)
      VALUES (\(id), \(measure), \(firstDay), \(lastDay), \(target), \(changeset))
      """)
  }

  package static func setTarget(
    _ target: Int64, of id: Int64, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute("UPDATE goal SET target = \(target), changeset_id = \(changeset) WHERE id = \(id)")
  }
}
