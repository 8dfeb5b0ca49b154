package import Alignment
package import Persistence

/// What reports ask of a hand-off's contact beside its history.
package enum HandoffFacts {
  /// A text of the contact's first counted touch of marketing; `nil` where it has none.
  package static func firstTouch(_ kind: TermKind, of contact: Int64, in store: any Reading) throws -> String? {
    try firstTouchTerm(kind, of: contact, in: store).flatMap { try Terms.text($0, in: store) }
  }

  /// The id of that text.
  package static func firstTouchTerm(_ kind: TermKind, of contact: Int64, in store: any Reading) throws -> Int64? {
    guard
      let row = try store.row(
        """
        SELECT channel_id, source_id, campaign_id, content_id
        FROM touch
        WHERE contact_id = \(contact) AND mark = 0 AND side = 0
          AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 0 AND fact_id = touch.id)
        ORDER BY at, id
        LIMIT 1
        """)
    else { return nil }
    return switch kind {
    case .channel: row.integerOrNil(0)
    case .source: row.integerOrNil(1)
    case .campaign: row.integerOrNil(2)
    case .content: row.integerOrNil(3)
    default: nil
    }
  }

  /// Whether the contact or its company is in a deal won within a time after an instant [W13].
  package static func hasBought(
    contact: Int64, company: Int64?, after start: Instant, until end: Instant, in store: any Reading
  ) throws -> Bool {
    let own = try store.row(
      """
      SELECT 1
      FROM deal_contact
      JOIN deal ON deal.id = deal_contact.deal_id
      WHERE deal_contact.contact_id = \(contact) AND outcome = 1 AND closed_at > \(start.milliseconds)
        AND closed_at <= \(end.milliseconds)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
      LIMIT 1
      """)
    if own != nil { return true }
    guard let company else { return false }
    return try store.row(
      """
      SELECT 1
      FROM deal
      WHERE company_id = \(company) AND outcome = 1 AND closed_at > \(start.milliseconds)
        AND closed_at <= \(end.milliseconds)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
      LIMIT 1
      """) != nil
  }
}
