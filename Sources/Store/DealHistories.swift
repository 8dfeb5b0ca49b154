package import Alignment
package import Persistence

/// Deals seen from their contacts and companies: what moves stages.
package enum DealHistories {
  /// One deal that a contact is on.
  package struct Stored: Sendable {
    package var id: Int64
    package var companyId: Int64?
    package var ownerId: Int64?
    package var kind: DealKind?
    package var createdAt: Int64
    package var createdSpan: Int64
    /// Open where the close was voided.
    package var outcome: Outcome
    package var closedAt: Int64?
    package var closedSpan: Int64
    package var lossReasonId: Int64?
    package var attachedAt: Int64
  }

  /// Every deal of a contact, in order of creation and id.
  package static func all(of contact: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT deal.id, deal.company_id, deal.owner_id, deal.kind, deal.created_at, deal.created_span, deal.outcome,
        deal.closed_at, deal.closed_span, deal.loss_reason_id, deal_contact.attached_at,
        EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
      FROM deal_contact
      JOIN deal ON deal.id = deal_contact.deal_id
      WHERE deal_contact.contact_id = \(contact)
      ORDER BY deal.created_at, deal.id
      """
    ).map { row in
      let isVoided = row.bool(11)
      return Stored(
        id: row.integer(0), companyId: row.integerOrNil(1), ownerId: row.integerOrNil(2),
        kind: row.integerOrNil(3).flatMap { DealKind(rawValue: UInt8($0)) }, createdAt: row.integer(4),
        createdSpan: row.integer(5), outcome: isVoided ? .open : Outcome(rawValue: UInt8(row.integer(6))) ?? .open,
        closedAt: isVoided ? nil : row.integerOrNil(7), closedSpan: row.integer(8),
        lossReasonId: row.integerOrNil(9), attachedAt: row.integer(10))
    }
  }

  /// Instants of the wins of a company's other deals.
  package static func wins(ofCompany company: Int64, but deal: Int64, in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT closed_at FROM deal
      WHERE company_id = \(company) AND outcome = 1 AND id <> \(deal)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = deal.id)
      """
    ).map { $0.integer(0) }
  }

  /// Instants of the wins of other deals that a deal's contacts are on.
  package static func wins(ofContactsOf deal: Int64, in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT other.closed_at
      FROM deal_contact AS own
      JOIN deal_contact AS there ON there.contact_id = own.contact_id AND there.deal_id <> own.deal_id
      JOIN deal AS other ON other.id = there.deal_id
      WHERE own.deal_id = \(deal) AND other.outcome = 1
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 2 AND fact_id = other.id)
      """
    ).map { $0.integer(0) }
  }

  /// Instants at which a deal's contacts came to rest as lost customers.
  package static func losses(ofContactsOf deal: Int64, in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT transition.at
      FROM deal_contact
      JOIN transition ON transition.contact_id = deal_contact.contact_id
      WHERE deal_contact.deal_id = \(deal) AND transition.kind = 4
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
      """
    ).map { $0.integer(0) }
  }

  /// Contacts whose stages a deal can move: its own, and those of its company's other deals, whose kind may turn on it.
  package static func contacts(movedBy deal: Int64, in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT contact_id FROM deal_contact WHERE deal_id = \(deal)
      UNION
      SELECT there.contact_id
      FROM deal AS own
      JOIN deal AS other ON other.company_id = own.company_id
      JOIN deal_contact AS there ON there.deal_id = other.id
      WHERE own.id = \(deal)
      ORDER BY contact_id
      """
    ).map { $0.integer(0) }
  }
}
