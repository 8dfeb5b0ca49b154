package import Alignment
package import Persistence

/// Hand-offs that were rejected and whose contact or company bought within 365 days [W13].
package enum BoughtAnyway {
  package struct Stored: Hashable, Sendable {
    package let handoff: Int64
    package let contact: Int64
    package let deal: Int64
    package let wonAt: Instant
    package let rejectedAt: Instant
    package let reason: String
    package let member: Int64?
  }

  /// Deals won in a changeset after one, in order, with their contacts' and companies' rejected hand-offs before the win.
  package static func wins(
    after mark: Int64, to last: Int64, limit: Int, in store: any Reading
  ) throws -> [(changeset: Int64, deal: Int64, company: Int64?, at: Instant)] {
    try store.rows(
      """
      SELECT closed_changeset_id, id, company_id, closed_at
      FROM deal
      WHERE outcome = 1 AND closed_changeset_id > \(mark) AND closed_changeset_id <= \(last)
      ORDER BY closed_changeset_id, id
      LIMIT \(limit)
      """
    ).map { ($0.integer(0), $0.integer(1), $0.integerOrNil(2), Instant(milliseconds: $0.integer(3))) }
  }

  /// Deals of one changeset beyond a first page.
  package static func wins(
    of changeset: Int64, in store: any Reading
  ) throws -> [(changeset: Int64, deal: Int64, company: Int64?, at: Instant)] {
    try store.rows(
      """
      SELECT closed_changeset_id, id, company_id, closed_at
      FROM deal
      WHERE outcome = 1 AND closed_changeset_id = \(changeset)
      ORDER BY id
      """
    ).map { ($0.integer(0), $0.integer(1), $0.integerOrNil(2), Instant(milliseconds: $0.integer(3))) }
  }

  /// Rejected hand-offs of a deal's contacts, and of its company's, decided in a range.
  package static func rejected(
    deal: Int64, company: Int64?, in range: Range<Instant>, in store: any Reading
  ) throws -> [Int64] {
    let own = try store.rows(
      """
      SELECT handoff.id
      FROM deal_contact
      JOIN handoff ON handoff.contact_id = deal_contact.contact_id
      WHERE deal_id = \(deal) AND state = 4 AND decided_at >= \(range.lowerBound.milliseconds)
        AND decided_at < \(range.upperBound.milliseconds)
      ORDER BY handoff.id
      """
    ).map { $0.integer(0) }
    guard let company else { return own }
    let ofCompany = try store.rows(
      """
      SELECT handoff.id
      FROM contact
      JOIN handoff ON handoff.contact_id = contact.id
      WHERE company_id = \(company) AND state = 4 AND decided_at >= \(range.lowerBound.milliseconds)
        AND decided_at < \(range.upperBound.milliseconds)
      ORDER BY handoff.id
      """
    ).map { $0.integer(0) }
    return Set(own + ofCompany).sorted()
  }

  package static func insert(
    handoff: Int64, deal: Int64, wonAt: Instant, changeset: Int64, in store: any Writing
  ) throws -> Bool {
    try store.execute(
      """
      INSERT INTO bought_anyway (handoff_id, deal_id, won_at, changeset_id)
      VALUES (\(handoff), \(deal), \(wonAt.milliseconds), \(changeset))
      ON CONFLICT (handoff_id) DO NOTHING
      """) == 1
  }

  /// The latest wins first, before a place in that order; voided wins and reopened hand-offs are left out.
  package static func page(
    before last: (won: Int64, handoff: Int64) = (.max, .max), limit: Int, in store: any Reading
  ) throws -> [Stored] {
    try store.rows(
      """
      SELECT bought_anyway.handoff_id, contact_id, deal_id, won_at, decided_at,
        (SELECT reason FROM handoff_event WHERE handoff_event.handoff_id = handoff.id AND kind = 7
          ORDER BY handoff_event.id DESC LIMIT 1),
        (SELECT by_id FROM handoff_event WHERE handoff_event.handoff_id = handoff.id AND kind = 7
          ORDER BY handoff_event.id DESC LIMIT 1)
      FROM bought_anyway
      JOIN handoff ON handoff.id = bought_anyway.handoff_id
      JOIN deal ON deal.id = deal_id
      WHERE (won_at < \(last.won) OR (won_at = \(last.won) AND bought_anyway.handoff_id < \(last.handoff)))
        AND handoff.state = 4 AND deal.outcome = 1
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
      ORDER BY won_at DESC, bought_anyway.handoff_id DESC
      LIMIT \(limit)
      """
    ).map {
      Stored(
        handoff: $0.integer(0), contact: $0.integer(1), deal: $0.integer(2),
        wonAt: Instant(milliseconds: $0.integer(3)),
        rejectedAt: Instant(milliseconds: $0.integer(4)), reason: $0.text(5), member: $0.integerOrNil(6))
    }
  }
}
