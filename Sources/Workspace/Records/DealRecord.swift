package import Alignment
import Persistence
import Store

/// A deal in a list.
package struct DealLine: Hashable, Sendable {
  package let id: Int64
  package let name: String?
  package let amountMinor: Int64
  package let currency: String
  package let outcome: Outcome
  package let createdAt: Instant
  package let closedAt: Instant?
  /// The close was cancelled as wrong; the deal counts as open.
  package let isVoided: Bool

  init(_ deal: Deals.Stored, in store: any Reading) throws {
    id = deal.id
    name = deal.name
    amountMinor = deal.amountMinor
    currency = deal.currency
    outcome = deal.outcome
    createdAt = Instant(milliseconds: deal.createdAt)
    closedAt = deal.closedAt.map(Instant.init(milliseconds:))
    isVoided = try Voids.reason(of: .close, deal.id, in: store) != nil
  }
}

/// A contact on a deal.
package struct DealPerson: Hashable, Sendable {
  package let contact: NamedRecord
  package let email: String?
  package let isPrimary: Bool
  package let attachedAt: Instant
}

/// A deal as a person is shown it.
package struct DealRecord: Sendable {
  package let line: DealLine
  package let version: Int64
  package let company: NamedRecord?
  package let owner: NamedRecord?
  package let lossReason: String?
  /// Primary first.
  package let people: [DealPerson]
  /// What an edit begins with: amount, kind, pipeline stage, fields.
  package let form: DealForm
  /// Newest first; at most 200.
  package let changes: [RecordChange]

  package var id: Int64 { line.id }
}

extension OpenWorkspace {
  /// - Throws: ``RecordError`` unknown.
  package func deal(_ id: Int64) throws -> DealRecord {
    try storage.read { store in
      guard let deal = try Deals.find(id, in: store) else { throw RecordError.unknown(.deal, id) }
      let people = try Attachments.all(of: id, in: store).map { row in
        let contact = try Contacts.find(row.contactId, in: store)
        return DealPerson(
          contact: NamedRecord(id: row.contactId, name: contact?.name ?? contact?.email ?? ""),
          email: contact?.email, isPrimary: row.isPrimary, attachedAt: Instant(milliseconds: row.attachedAt))
      }
      return DealRecord(
        line: try DealLine(deal, in: store), version: try Versions.deal(id, in: store),
        company: try named(deal.companyId) { try companyName($0, in: store) },
        owner: try named(deal.ownerId) { try memberName($0, in: store) },
        lossReason: try deal.lossReasonId.flatMap { try Terms.text($0, in: store) }, people: people,
        form: try DealForm(deal, of: self, in: store),
        changes: try RecordChange.read(
          try Versions.changes(of: .deal, id, limit: 200, in: store).filter { $0.field != Attachments.field },
          in: store))
    }
  }
}
