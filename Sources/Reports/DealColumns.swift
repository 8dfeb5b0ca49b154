package import Alignment

/// One deal as it stands now. Money is in the workspace's base currency where it could be converted.
package struct DealRow: Sendable {
  package var id: ID<Deal>
  /// Ordinal of the company, -1 for none.
  package var company: Int32
  /// Amount in minor units of `currency`.
  package var amountMinor: Int64
  /// Number in ``JourneyIndex/currencies``.
  package var currency: UInt8
  package var outcome: Outcome
  /// Given by the source or by hand; `nil` where new business is to be derived.
  package var kind: DealKind?
  package var owner: UInt16
  /// Start of the moment, milliseconds.
  package var createdAt: Int64
  package var createdSpan: Int32
  /// Start of the moment; meaningful when the outcome is not open.
  package var closedAt: Int64
  package var closedSpan: Int32
  /// When the deal, and when its close, became known.
  package var changeset: Int32
  package var closedChangeset: Int32
  /// Changeset of a `void` of its win or loss, -1 for none.
  package var voidedBy: Int32
  package var lossReason: Int32
  /// Pipeline stage text, number in ``JourneyIndex/pipelineStages``.
  package var pipelineStage: Int32

  package init(
    id: ID<Deal>, company: Int32, amountMinor: Int64, currency: UInt8, outcome: Outcome, kind: DealKind?,
    owner: UInt16, createdAt: Int64, createdSpan: Int32, closedAt: Int64, closedSpan: Int32, changeset: Int32,
    closedChangeset: Int32, voidedBy: Int32 = -1, lossReason: Int32 = 0, pipelineStage: Int32 = 0
  ) {
    self.id = id
    self.company = company
    self.amountMinor = amountMinor
    self.currency = currency
    self.outcome = outcome
    self.kind = kind
    self.owner = owner
    self.createdAt = createdAt
    self.createdSpan = createdSpan
    self.closedAt = closedAt
    self.closedSpan = closedSpan
    self.changeset = changeset
    self.closedChangeset = closedChangeset
    self.voidedBy = voidedBy
    self.lossReason = lossReason
    self.pipelineStage = pipelineStage
  }
}

/// A contact on a deal.
package struct DealContact: Sendable {
  /// Ordinal of the contact.
  package var contact: Int32
  package var isPrimary: Bool
  package var attachedAt: Int64
  package var changeset: Int32

  package init(contact: Int32, isPrimary: Bool, attachedAt: Int64, changeset: Int32) {
    self.contact = contact
    self.isPrimary = isPrimary
    self.attachedAt = attachedAt
    self.changeset = changeset
  }
}

/// What a deal's row was before a change; undone when the change is after the as-of instant.
package struct DealChange: Sendable {
  package var at: Int64
  package var changeset: Int32
  /// The whole row as it was before.
  package var before: DealRow

  package init(at: Int64, changeset: Int32, before: DealRow) {
    self.at = at
    self.changeset = changeset
    self.before = before
  }
}

/// Who was on a deal before somebody came, went or became primary by a person's hand.
package struct DealContactsChange: Sendable {
  package var at: Int64
  package var changeset: Int32
  /// All of the deal's contacts before, primary first.
  package var before: [DealContact]

  package init(at: Int64, changeset: Int32, before: [DealContact]) {
    self.at = at
    self.changeset = changeset
    self.before = before
  }
}

/// Deals by dense ordinal, their contacts in runs (primary first, then by contact id).
package struct DealColumns: Sendable {
  package var rows: [DealRow] = []
  package var contactStart: [Int32] = [0]
  package var contacts: [DealContact] = []
  /// By ordinal: changes, oldest first.
  package var changes: [Int32: [DealChange]] = [:]
  /// By ordinal: changes of who is on the deal that attaching alone does not say, oldest first. Sparse.
  package var contactChanges: [Int32: [DealContactsChange]] = [:]

  package init() {}

  package var count: Int { rows.count }
  package func contactRange(of deal: Int) -> Range<Int> {
    Int(contactStart[deal])..<Int(contactStart[deal + 1])
  }
}
