package import Alignment
package import Persistence

/// Deals as they stand, and who is on them.
package enum Deals {
  package struct Stored: Sendable, Equatable {
    package var id: Int64
    package var name: String?
    package var companyId: Int64?
    package var ownerId: Int64?
    package var amountMinor: Int64
    package var currency: String
    package var pipelineStageId: Int64?
    package var probability: Double?
    package var kind: DealKind?
    package var createdAt: Int64
    package var createdSpan: Int64
    package var expectedClose: Int64?
    package var outcome: Outcome
    package var closedAt: Int64?
    package var closedSpan: Int64
    package var lossReasonId: Int64?

    package init(
      id: Int64, name: String?, companyId: Int64?, ownerId: Int64?, amountMinor: Int64, currency: String,
      pipelineStageId: Int64?, probability: Double?, kind: DealKind?, createdAt: Int64, createdSpan: Int64,
      expectedClose: Int64?, outcome: Outcome, closedAt: Int64?, closedSpan: Int64, lossReasonId: Int64?
    ) {
      self.id = id
      self.name = name
      self.companyId = companyId
      self.ownerId = ownerId
      self.amountMinor = amountMinor
      self.currency = currency
      self.pipelineStageId = pipelineStageId
      self.probability = probability
      self.kind = kind
      self.createdAt = createdAt
      self.createdSpan = createdSpan
      self.expectedClose = expectedClose
      self.outcome = outcome
      self.closedAt = closedAt
      self.closedSpan = closedSpan
      self.lossReasonId = lossReasonId
    }
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    guard
      let row = try store.row(
        """
        SELECT id, name, company_id, owner_id, amount_minor, currency, pipeline_stage_id, probability, kind,
          created_at, created_span, expected_close, outcome, closed_at, closed_span, loss_reason_id
        FROM deal
        WHERE id = \(id)
        """)
    else { return nil }
    return Stored(
      id: row.integer(0), name: row.textOrNil(1), companyId: row.integerOrNil(2), ownerId: row.integerOrNil(3),
      amountMinor: row.integer(4), currency: row.text(5), pipelineStageId: row.integerOrNil(6),
      probability: row.values[7] == .null ? nil : row.real(7),
      kind: row.integerOrNil(8).flatMap { DealKind(rawValue: UInt8($0)) }, createdAt: row.integer(9),
      createdSpan: row.integer(10), expectedClose: row.integerOrNil(11),
      outcome: Outcome(rawValue: UInt8(row.integer(12))) ?? .open, closedAt: row.integerOrNil(13),
      closedSpan: row.integer(14), lossReasonId: row.integerOrNil(15))
  }

  package static func insert(_ deal: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO deal
        (id, name, company_id, owner_id, amount_minor, currency, pipeline_stage_id, probability, kind,
        created_at, created_span, expected_close, outcome, closed_at, closed_span, loss_reason_id,
        changeset_id, closed_changeset_id)
      VALUES (\(deal.id), \(deal.name), \(deal.companyId), \(deal.ownerId), \(deal.amountMinor),
        \(deal.currency), \(deal.pipelineStageId), \(deal.probability), \(deal.kind.map { Int64($0.rawValue) }),
        \(deal.createdAt), \(deal.createdSpan), \(deal.expectedClose), \(Int64(deal.outcome.rawValue)),
        \(deal.closedAt), \(deal.closedSpan), \(deal.lossReasonId), \(changeset),
        \(deal.closedAt == nil ? nil : changeset))
      """)
  }

  /// - Parameter closedIn: the changeset of this change where it closes, reopens or moves the close.
  package static func update(_ deal: Stored, closedIn changeset: Int64?, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE deal
      SET name = \(deal.name), company_id = \(deal.companyId), owner_id = \(deal.ownerId),
        amount_minor = \(deal.amountMinor), currency = \(deal.currency),
        pipeline_stage_id = \(deal.pipelineStageId), probability = \(deal.probability),
        kind = \(deal.kind.map { Int64($0.rawValue) }), created_at = \(deal.createdAt),
        created_span = \(deal.createdSpan), expected_close = \(deal.expectedClose),
        outcome = \(Int64(deal.outcome.rawValue)), closed_at = \(deal.closedAt),
        closed_span = \(deal.closedSpan), loss_reason_id = \(deal.lossReasonId),
        closed_changeset_id = CASE
          WHEN \(deal.outcome == .open) = 1 THEN NULL
          ELSE coalesce(\(changeset), closed_changeset_id)
        END
      WHERE id = \(deal.id)
      """)
  }

  package static func contacts(of deal: Int64, in store: any Reading) throws -> [(contact: Int64, isPrimary: Bool)] {
    try store.rows(
      """
      SELECT contact_id, is_primary FROM deal_contact
      WHERE deal_id = \(deal)
      ORDER BY is_primary DESC, contact_id
      """
    ).map { ($0.integer(0), $0.bool(1)) }
  }

  /// The deals a contact is on, oldest first.
  package static func ids(ofContact contact: Int64, in store: any Reading) throws -> [Int64] {
    try store.rows(
      """
      SELECT deal.id
      FROM deal_contact
      JOIN deal ON deal.id = deal_contact.deal_id
      WHERE deal_contact.contact_id = \(contact)
      ORDER BY deal.created_at, deal.id
      """
    ).map { $0.integer(0) }
  }

  /// The deals a contact is on before a place in the order of creation, newest first.
  package static func ids(
    ofContact contact: Int64, before: (at: Int64, id: Int64), limit: Int, in store: any Reading
  ) throws -> [Int64] {
    try store.rows(
      """
      SELECT deal.id
      FROM deal_contact
      JOIN deal ON deal.id = deal_contact.deal_id
      WHERE deal_contact.contact_id = \(contact)
        AND (deal.created_at < \(before.at) OR (deal.created_at = \(before.at) AND deal.id < \(before.id)))
      ORDER BY deal.created_at DESC, deal.id DESC
      LIMIT \(limit)
      """
    ).map { $0.integer(0) }
  }

  /// The deals of a company, newest first.
  package static func ids(ofCompany company: Int64, limit: Int, in store: any Reading) throws -> [Int64] {
    try store.rows(
      "SELECT id FROM deal WHERE company_id = \(company) ORDER BY created_at DESC, id DESC LIMIT \(limit)"
    ).map { $0.integer(0) }
  }

  package static func attach(
    _ contact: Int64, to deal: Int64, isPrimary: Bool, at: Int64, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO deal_contact (deal_id, contact_id, is_primary, attached_at, changeset_id)
      VALUES (\(deal), \(contact), \(isPrimary), \(at), \(changeset))
      """)
  }

  /// Whether a contact is on another deal that is open or won.
  package static func hasOther(than deal: Int64, contact: Int64, in store: any Reading) throws -> Bool {
    try store.row(
      """
      SELECT 1
      FROM deal_contact
      JOIN deal ON deal.id = deal_contact.deal_id
      WHERE deal_contact.contact_id = \(contact) AND deal.id <> \(deal) AND deal.outcome <> 2
      LIMIT 1
      """) != nil
  }

  /// Every deal in order of id, for the index: the columns of ``find(_:in:)``, then changesets of creation and close.
  package static func forEach(in store: any Reading, _ body: (ResultRow) throws -> Bool) throws {
    try store.forEach(
      """
      SELECT id, company_id, owner_id, amount_minor, currency, pipeline_stage_id, kind, created_at,
        created_span, outcome, closed_at, closed_span, loss_reason_id, changeset_id, closed_changeset_id
      FROM deal
      ORDER BY id
      """, body)
  }

  /// For the index: deal, contact, primary, attached, changeset; deals in order, primary first.
  package static func scanContacts(in store: any Reading, _ body: (Span<Int64>) throws -> Void) throws {
    try store.scan(
      """
      SELECT deal_id, contact_id, is_primary, attached_at, changeset_id
      FROM deal_contact
      ORDER BY deal_id, is_primary DESC, contact_id
      """, width: 5, body)
  }
}
