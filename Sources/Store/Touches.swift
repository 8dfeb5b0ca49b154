package import Alignment
package import Persistence

/// Interactions: rows are only ever added, each message once.
package enum Touches {
  /// Adds touches; those whose message hash is there already are left out where the index stands.
  package static func append(_ rows: TouchRows, changeset: Int64, in store: any Writing) throws {
    guard rows.count > 0 else { return }
    try store.append(
      RowBatch(
        table: "touch", count: rows.count,
        [
          ("id", .integers(rows.id)), ("contact_id", .integers(rows.contact)), ("at", .integers(rows.at)),
          ("kind", .integers(rows.kind)), ("side", .integers(rows.side)), ("mark", .integers(rows.mark)),
          ("channel_id", cells(rows.channel)), ("source_id", cells(rows.source)),
          ("campaign_id", cells(rows.campaign)), ("content_id", cells(rows.content)),
          ("landing_id", cells(rows.landing)), ("visitor_id", cells(rows.visitor)),
          ("owner_id", cells(rows.owner)), ("system_id", .integers(rows.system)),
          ("message_hash", .integers(rows.messageHash)), ("message_id", .texts(rows.messageId)),
          ("changeset_id", .constant(changeset)),
        ]))
    let details = rows.details
    guard details.id.count > 0 else { return }
    try store.append(
      RowBatch(
        table: "touch_detail", count: details.id.count,
        [
          ("touch_id", .integers(details.id)), ("medium", .texts(details.medium)), ("url", .texts(details.url)),
          ("referrer", .texts(details.referrer)), ("user_agent", .texts(details.userAgent)),
          ("cost_minor", .integers(details.costMinor)), ("cost_currency", .texts(details.costCurrency)),
        ]))
  }

  private static func cells(_ column: [Int64]) -> RowBatch.Cells { column.isEmpty ? .constant(nil) : .integers(column) }

  package static func contains(hash: Int64, in store: any Reading) throws -> Bool {
    try store.row("SELECT 1 FROM touch WHERE message_hash = \(hash)") != nil
  }

  /// Removes the later of touches of one message, with what hangs on them; how many there were.
  ///
  /// One pass over all touches with a sort: only where the unique index could not be built.
  package static func removeDoubled(in store: any Writing) throws -> Int {
    let ids = try store.rows(
      """
      SELECT touch.id
      FROM touch
      JOIN (
        SELECT message_hash, min(id) AS first_id
        FROM touch
        GROUP BY message_hash
        HAVING count(*) > 1
      ) AS doubled ON doubled.message_hash = touch.message_hash
      WHERE touch.id > doubled.first_id
      ORDER BY touch.id
      """
    ).map { $0.integer(0) }
    for id in ids {
      try store.execute("DELETE FROM touch_detail WHERE touch_id = \(id)")
      try store.execute("DELETE FROM void WHERE fact = 0 AND fact_id = \(id)")
      try store.execute("DELETE FROM touch WHERE id = \(id)")
    }
    return ids.count
  }

  package static func count(in store: any Reading) throws -> Int {
    try store.row("SELECT count(*) FROM touch")?.int(0) ?? 0
  }

  package static func lastId(in store: any Reading) throws -> Int64 {
    try store.row("SELECT max(id) FROM touch")?.integer(0) ?? 0
  }

  package static func forEachHash(in store: any Reading, _ body: (Span<Int64>) throws -> Void) throws {
    try store.scan("SELECT message_hash FROM touch", width: 1, body)
  }

  /// For the index, ids in `(after, to]`: contact, at, kind, side, mark, channel, source, campaign, content,
  /// landing, visitor, owner, system, changeset, id; in order of id.
  package static func scan(
    after: Int64, to last: Int64, in store: any Reading, _ body: (Span<Int64>) throws -> Void
  ) throws {
    try store.scan(
      """
      SELECT contact_id, at, kind, side, mark, channel_id, source_id, campaign_id, content_id, landing_id,
        visitor_id, owner_id, system_id, changeset_id, id
      FROM touch
      WHERE id > \(after) AND id <= \(last)
      ORDER BY id
      """, width: scanWidth, body)
  }

  /// The same of one contact, in order of id.
  package static func scan(
    ofContact contact: Int64, in store: any Reading, _ body: (Span<Int64>) throws -> Void
  ) throws {
    try store.scan(
      """
      SELECT contact_id, at, kind, side, mark, channel_id, source_id, campaign_id, content_id, landing_id,
        visitor_id, owner_id, system_id, changeset_id, id
      FROM touch
      WHERE contact_id = \(contact)
      ORDER BY id
      """, width: scanWidth, body)
  }

  package static let scanWidth = 15

  /// Source system and message id of one touch, for the order of touches at the same instant.
  package static func message(of id: Int64, in store: any Reading) throws -> (system: Int64, message: String) {
    guard let row = try store.row("SELECT system_id, message_id FROM touch WHERE id = \(id)") else {
      return (0, "")
    }
    return (row.integer(0), row.text(1))
  }

  /// Touches that name a visitor, by visitor and time: who was known to be the visitor when.
  package static func forEachIdentification(
    in store: any Reading, _ body: (_ visitor: String, _ contact: Int64, _ at: Int64) -> Void
  ) throws {
    try store.forEach(
      """
      SELECT term.text, touch.contact_id, touch.at
      FROM touch
      JOIN term ON term.id = touch.visitor_id
      WHERE touch.visitor_id IS NOT NULL
      ORDER BY touch.visitor_id, touch.at, touch.id
      """
    ) {
      body($0.text(0), $0.integer(1), $0.integer(2))
      return true
    }
  }

  /// Source system and message id of every touch.
  package static func forEachMessage(
    in store: any Reading, _ body: (_ id: Int64, _ system: Int64, _ message: String) -> Void
  ) throws {
    try store.forEach("SELECT id, system_id, message_id FROM touch") {
      body($0.integer(0), $0.integer(1), $0.text(2))
      return true
    }
  }

  /// A touch as a person is shown it, its texts in full.
  package struct Shown: Sendable {
    package let id: Int64
    package let at: Int64
    package let kind: TouchKind
    package let side: Side
    package let mark: TouchMark
    package let channel: String?
    package let source: String?
    package let campaign: String?
    package let content: String?
    package let landing: String?
    package let isVoided: Bool
  }

  /// All touches of a contact in the order of (at, id), whatever their mark, voided ones too.
  package static func journey(of contact: Int64, in store: any Reading) throws -> [Shown] {
    try shown("touch.contact_id = \(contact) ORDER BY touch.at, touch.id", in: store)
  }

  /// Touches of a contact before a place in the order of (at, id), newest first, whatever their mark.
  ///
  /// - Parameter side: `nil` for both.
  package static func page(
    of contact: Int64, side: Side? = nil, before: (at: Int64, id: Int64), limit: Int, in store: any Reading
  ) throws -> [Shown] {
    let sides = side.map { Int64($0.rawValue) }
    return try shown(
      """
      touch.contact_id = \(contact)
        AND (touch.at < \(before.at) OR (touch.at = \(before.at) AND touch.id < \(before.id)))
        AND touch.side BETWEEN \(sides ?? 0) AND \(sides ?? 1)
      ORDER BY touch.at DESC, touch.id DESC
      LIMIT \(limit)
      """, in: store)
  }

  /// When a contact and a team last met, machines and voided touches left out; `nil` for never.
  package static func lastMet(_ contact: Int64, in store: any Reading) throws -> Int64? {
    try store.row(
      """
      SELECT max(at) FROM touch
      WHERE contact_id = \(contact) AND mark = 0
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 0 AND fact_id = touch.id)
      """)?.integerOrNil(0)
  }

  private static func shown(_ condition: Query, in store: any Reading) throws -> [Shown] {
    let columns = """
      SELECT touch.id, touch.at, touch.kind, touch.side, touch.mark, channel.text, source.text, campaign.text,
        content.text, landing.text, EXISTS (SELECT 1 FROM void WHERE fact = 0 AND fact_id = touch.id)
      FROM touch
      LEFT JOIN term AS channel ON channel.id = touch.channel_id
      LEFT JOIN term AS source ON source.id = touch.source_id
      LEFT JOIN term AS campaign ON campaign.id = touch.campaign_id
      LEFT JOIN term AS content ON content.id = touch.content_id
      LEFT JOIN term AS landing ON landing.id = touch.landing_id
      WHERE\u{20}
      """
    return try store.rows(Query(columns + condition.text, condition.values)).compactMap { row in
      guard let kind = TouchKind(rawValue: UInt8(row.integer(2))), let side = Side(rawValue: UInt8(row.integer(3))),
        let mark = TouchMark(rawValue: UInt8(row.integer(4)))
      else { return nil }
      return Shown(
        id: row.integer(0), at: row.integer(1), kind: kind, side: side, mark: mark, channel: row.textOrNil(5),
        source: row.textOrNil(6), campaign: row.textOrNil(7), content: row.textOrNil(8), landing: row.textOrNil(9),
        isVoided: row.bool(10))
    }
  }

  /// Costs of single touches: campaign, channel, source, at, minor, currency, changeset, id, changeset of its void.
  package static func forEachCost(
    after mark: Int64 = 0, in store: any Reading, _ body: (ResultRow) throws -> Bool
  ) throws {
    try store.forEach(
      """
      SELECT touch.campaign_id, touch.channel_id, touch.source_id, touch.at, touch_detail.cost_minor,
        touch_detail.cost_currency, touch.changeset_id, touch.id, void.changeset_id
      FROM touch_detail
      JOIN touch ON touch.id = touch_detail.touch_id
      LEFT JOIN void ON void.fact = \(FactKind.touch.rawValue) AND void.fact_id = touch.id
      WHERE touch_detail.touch_id > \(mark) AND touch_detail.cost_minor IS NOT NULL AND touch.mark = 0
      """, body)
  }
}

/// New touches as columns; `Int64.min` is NULL, and so is all of a column from ``channel`` to ``owner`` that is empty.
package struct TouchRows: Sendable {
  package var id: [Int64] = []
  package var contact: [Int64] = []
  package var at: [Int64] = []
  package var kind: [Int64] = []
  package var side: [Int64] = []
  package var mark: [Int64] = []
  package var channel: [Int64] = []
  package var source: [Int64] = []
  package var campaign: [Int64] = []
  package var content: [Int64] = []
  package var landing: [Int64] = []
  package var visitor: [Int64] = []
  package var owner: [Int64] = []
  package var system: [Int64] = []
  package var messageHash: [Int64] = []
  package var messageId: [String?] = []
  package var details = TouchDetailRows()

  package init() {}
  package var count: Int { contact.count }

  /// Leaves only the rows that are marked; to be called before ids are given.
  package mutating func keep(_ isKept: [Bool]) {
    func kept<Cell>(_ column: [Cell]) -> [Cell] {
      zip(column, isKept).filter(\.1).map(\.0)
    }
    for column in TouchRows.integers { self[keyPath: column] = kept(self[keyPath: column]) }
    messageId = kept(messageId)
  }

  private static var integers: [WritableKeyPath<TouchRows, [Int64]>] {
    [
      \.contact, \.at, \.kind, \.side, \.mark, \.channel, \.source, \.campaign, \.content, \.landing, \.visitor,
      \.owner, \.system, \.messageHash,
    ]
  }

  package mutating func reserve(_ count: Int) {
    contact.reserveCapacity(count)
    at.reserveCapacity(count)
    kind.reserveCapacity(count)
    side.reserveCapacity(count)
    mark.reserveCapacity(count)
    channel.reserveCapacity(count)
    source.reserveCapacity(count)
    campaign.reserveCapacity(count)
    content.reserveCapacity(count)
    landing.reserveCapacity(count)
    visitor.reserveCapacity(count)
    owner.reserveCapacity(count)
    system.reserveCapacity(count)
    messageHash.reserveCapacity(count)
    messageId.reserveCapacity(count)
  }
}

/// What a touch says beside its columns, where it says anything.
package struct TouchDetailRows: Sendable {
  package var id: [Int64] = []
  package var medium: [String?] = []
  package var url: [String?] = []
  package var referrer: [String?] = []
  package var userAgent: [String?] = []
  package var costMinor: [Int64] = []
  package var costCurrency: [String?] = []

  package init() {}
}
