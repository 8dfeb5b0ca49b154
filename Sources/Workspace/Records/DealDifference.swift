import Alignment
import Persistence
import Store

extension RecordTransaction {
  /// - Throws: ``RecordError`` unknown.
  func deal(_ id: Int64) throws -> Deals.Stored {
    guard let deal = try Deals.find(id, in: store) else { throw RecordError.unknown(.deal, id) }
    return deal
  }

  /// Writes a deal that differs, with a change for each field, and lets the stages of contacts follow.
  func save(_ deal: Deals.Stored, was before: Deals.Stored) throws {
    guard deal != before else { return }
    let moved = try DealHistories.contacts(movedBy: deal.id, in: store)
    let closes = deal.outcome != before.outcome || deal.closedAt != before.closedAt
    try DealDifference(before: before, after: deal).note(in: self)
    try Deals.update(deal, closedIn: closes ? try changeset() : nil, in: store)
    // A deal that changed its company may change what kind of business both companies' deals are.
    try moveStages(of: moved + DealHistories.contacts(movedBy: deal.id, in: store))
  }

  /// Makes the rows of who is on a deal these; the rows before stay as a change.
  func setAttachments(_ rows: [Attachments.Stored], of deal: Int64) throws {
    let before = try Attachments.all(of: deal, in: store)
    let sorted = rows.sorted { ($0.isPrimary ? 0 : 1, $0.contactId) < ($1.isPrimary ? 0 : 1, $1.contactId) }
    guard before != sorted else { return }
    try note(.deal, deal, Attachments.field, Attachments.text(before), Attachments.text(sorted))
    try Attachments.set(sorted, of: deal, in: store)
  }
}

/// A deal before and after a person's change.
struct DealDifference {
  let before: Deals.Stored
  let after: Deals.Stored

  /// One change row for each field that differs, under the names that the index reads.
  func note(in change: RecordTransaction) throws {
    let id = after.id
    try change.note(.deal, id, "name", before.name, after.name)
    try change.note(.deal, id, "company", before.companyId, after.companyId)
    try change.note(.deal, id, "owner", before.ownerId, after.ownerId)
    try change.note(.deal, id, "amount", before.amountMinor, after.amountMinor)
    try change.note(.deal, id, "currency", before.currency, after.currency)
    try change.note(.deal, id, "stage", before.pipelineStageId, after.pipelineStageId)
    try change.note(.deal, id, "probability", before.probability.map { "\($0)" }, after.probability.map { "\($0)" })
    try change.note(.deal, id, "kind", kind(before), kind(after))
    try change.note(.deal, id, "expected-close", before.expectedClose, after.expectedClose)
    try change.note(
      .deal, id, "outcome", String(before.outcome.rawValue), String(after.outcome.rawValue))
    try change.note(.deal, id, "closed", before.closedAt, after.closedAt)
    try change.note(.deal, id, "closed-span", before.closedSpan, after.closedSpan)
    try change.note(.deal, id, "loss-reason", before.lossReasonId, after.lossReasonId)
  }

  private func kind(_ deal: Deals.Stored) -> String? { deal.kind.map { String($0.rawValue) } }
}
