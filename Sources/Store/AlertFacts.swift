package import Alignment
package import Persistence

/// What happened live after a mark, and may be told.
package enum AlertFacts {
  /// How far facts were looked at: the last id of each table that only grows.
  package struct Mark: Hashable, Sendable {
    package var touch: Int64
    package var event: Int64
    package var transition: Int64
    package var changeset: Int64

    package init(touch: Int64, event: Int64, transition: Int64, changeset: Int64) {
      self.touch = touch
      self.event = event
      self.transition = transition
      self.changeset = changeset
    }
  }

  package static func mark(in store: any Reading) throws -> Mark? {
    try store.row("SELECT touch_id, event_id, transition_id, changeset_id FROM alert_mark WHERE id = 1").map {
      Mark(touch: $0.integer(0), event: $0.integer(1), transition: $0.integer(2), changeset: $0.integer(3))
    }
  }

  /// Where the store stands; one look at the end of each table.
  package static func now(in store: any Reading) throws -> Mark {
    func last(_ table: Query) throws -> Int64 { try store.row(table)?.integerOrNil(0) ?? 0 }
    return Mark(
      touch: try last("SELECT max(id) FROM touch"), event: try last("SELECT max(id) FROM handoff_event"),
      transition: try last("SELECT max(id) FROM transition"), changeset: try last("SELECT max(id) FROM changeset"))
  }

  /// - Returns: false where another moved it meanwhile.
  package static func setMark(_ mark: Mark, from before: Mark, in store: any Writing) throws -> Bool {
    try store.execute(
      """
      UPDATE alert_mark
      SET touch_id = \(mark.touch), event_id = \(mark.event), transition_id = \(mark.transition),
        changeset_id = \(mark.changeset)
      WHERE id = 1 AND touch_id = \(before.touch) AND event_id = \(before.event)
        AND transition_id = \(before.transition) AND changeset_id = \(before.changeset)
      """) == 1
  }

  package struct Touch: Hashable, Sendable {
    package let id: Int64
    package let contact: Int64
    package let at: Instant
    package let kind: TouchKind
    package let side: Side
    package let page: String
    package let content: String
  }

  /// Touches that count, were known live, within a time of their happening, and lie after an instant; in order of id.
  package static func touches(
    after mark: Int64, to last: Int64, since start: Instant, knownWithin time: Int64, limit: Int,
    in store: any Reading
  ) throws -> [Touch] {
    try store.rows(
      """
      SELECT touch.id, contact_id, touch.at, touch.kind, side, landing.text, content.text
      FROM touch
      JOIN changeset ON changeset.id = touch.changeset_id
      LEFT JOIN term AS landing ON landing.id = landing_id
      LEFT JOIN term AS content ON content.id = content_id
      WHERE touch.id > \(mark) AND touch.id <= \(last) AND mark = 0 AND history = 0
        AND touch.at >= \(start.milliseconds) AND touch.at >= changeset.at - \(time)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 0 AND fact_id = touch.id)
      ORDER BY touch.id
      LIMIT \(limit)
      """
    ).compactMap { row in
      guard let kind = TouchKind(rawValue: UInt8(row.integer(3))) else { return nil }
      return Touch(
        id: row.integer(0), contact: row.integer(1), at: Instant(milliseconds: row.integer(2)), kind: kind,
        side: row.integer(4) == 1 ? .sales : .marketing, page: row.text(5), content: row.text(6))
    }
  }

  /// When a contact was on our pages before a touch; `nil` where never.
  package static func lastVisit(before touch: Touch, in store: any Reading) throws -> Instant? {
    try store.row(
      """
      SELECT max(at)
      FROM touch
      WHERE contact_id = \(touch.contact) AND mark = 0 AND kind IN (0, 1, 2, 8, 11)
        AND (at < \(touch.at.milliseconds) OR (at = \(touch.at.milliseconds) AND id < \(touch.id)))
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 0 AND fact_id = touch.id)
      """)?.integerOrNil(0).map(Instant.init(milliseconds:))
  }

  package struct Event: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case assigned(to: Int64)
      /// A share of the time in percent.
      case over(share: Int)
    }
    package let id: Int64
    package let handoff: Int64
    package let contact: Int64
    package let assignee: Int64?
    package let at: Instant
    package let kind: Kind
    package let by: Int64?
    /// The contact was recycled before.
    package let isOfRecycled: Bool
    /// It was handed off just now, or opened again.
    package let isRouted: Bool
  }

  /// What happened to hand-offs: assignments, and clocks that ran.
  package static func events(
    after mark: Int64, to last: Int64, limit: Int, in store: any Reading
  ) throws -> [Event] {
    try store.rows(
      """
      SELECT handoff_event.id, handoff_id, contact_id, assignee_id, handoff_event.at, handoff_event.kind, by_id,
        subject_id, code,
        EXISTS (SELECT 1 FROM transition
          WHERE transition.contact_id = handoff.contact_id AND transition.kind = 1
            AND transition.at <= handoff_event.at)
      FROM handoff_event
      JOIN handoff ON handoff.id = handoff_id
      WHERE handoff_event.id > \(mark) AND handoff_event.id <= \(last) AND handoff_event.kind IN (1, 3, 4)
      ORDER BY handoff_event.id
      LIMIT \(limit)
      """
    ).compactMap { row in
      let kind: Event.Kind
      switch row.integer(5) {
      case 1: kind = .assigned(to: row.integer(7))
      case 3: kind = .over(share: row.int(8))
      default: kind = .over(share: 100)
      }
      return Event(
        id: row.integer(0), handoff: row.integer(1), contact: row.integer(2), assignee: row.integerOrNil(3),
        at: Instant(milliseconds: row.integer(4)), kind: kind, by: row.integerOrNil(6), isOfRecycled: row.bool(9),
        isRouted: row.integer(5) == 1 && row.integer(8) == Int64(AssignmentCause.routed.rawValue))
    }
  }

  /// Contacts that their nurture date brought back, live.
  package static func woken(
    after mark: Int64, to last: Int64, limit: Int, in store: any Reading
  ) throws -> [(id: Int64, contact: Int64, at: Instant)] {
    try store.rows(
      """
      SELECT transition.id, contact_id, transition.at
      FROM transition
      JOIN changeset ON changeset.id = transition.changeset_id
      WHERE transition.id > \(mark) AND transition.id <= \(last) AND kind = 3
        AND transition.actor = \(Int64(Actor.rule.rawValue)) AND history = 0
      ORDER BY transition.id
      LIMIT \(limit)
      """
    ).map { ($0.integer(0), $0.integer(1), Instant(milliseconds: $0.integer(2))) }
  }

  /// Deals whose win was written down live after a changeset, within a time of it, in the order of the changesets.
  package static func wins(
    after mark: Int64, to last: Int64, knownWithin time: Int64, in store: any Reading
  ) throws -> [(deal: Int64, changeset: Int64, at: Instant, owner: Int64?)] {
    try store.rows(
      """
      SELECT deal.id, closed_changeset_id, closed_at, owner_id
      FROM deal
      JOIN changeset ON changeset.id = closed_changeset_id
      WHERE outcome = 1 AND closed_changeset_id > \(mark) AND closed_changeset_id <= \(last) AND history = 0
        AND closed_at >= changeset.at - \(time)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
      ORDER BY closed_changeset_id, deal.id
      """
    ).map { ($0.integer(0), $0.integer(1), Instant(milliseconds: $0.integer(2)), $0.integerOrNil(3)) }
  }

  /// The last stored touches that count and happened since an instant, by time, with whose contacts they are of.
  package static func recent(
    since start: Instant, limit: Int, in store: any Reading
  ) throws -> [(id: Int64, contact: Int64, owner: Int64?, at: Instant, kind: TouchKind, page: String, content: String)]
  {
    try store.rows(
      """
      SELECT last.id, last.contact_id, contact.owner_id, last.at, last.kind, landing.text, content.text
      FROM (SELECT id, contact_id, at, kind, mark, landing_id, content_id FROM touch ORDER BY id DESC LIMIT \(limit))
        AS last
      JOIN contact ON contact.id = last.contact_id
      LEFT JOIN term AS landing ON landing.id = last.landing_id
      LEFT JOIN term AS content ON content.id = last.content_id
      WHERE last.mark = 0 AND last.at >= \(start.milliseconds)
      ORDER BY last.at, last.id
      """
    ).compactMap { row in
      TouchKind(rawValue: UInt8(row.integer(4))).map {
        (
          row.integer(0), row.integer(1), row.integerOrNil(2), Instant(milliseconds: row.integer(3)), $0, row.text(5),
          row.text(6)
        )
      }
    }
  }

  /// Deals won since an instant, by time.
  package static func recentWins(
    since start: Instant, limit: Int, in store: any Reading
  ) throws -> [(deal: Int64, owner: Int64?, at: Instant)] {
    try store.rows(
      """
      SELECT id, owner_id, closed_at FROM deal
      WHERE outcome = 1 AND closed_at >= \(start.milliseconds)
      ORDER BY closed_at, id
      LIMIT \(limit)
      """
    ).map { ($0.integer(0), $0.integerOrNil(1), Instant(milliseconds: $0.integer(2))) }
  }
}
