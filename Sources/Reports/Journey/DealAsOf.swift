import Alignment

extension DealColumns {
  /// A deal's row as it was seen; `nil` where the deal was not there yet.
  ///
  /// Changes that had not happened, or were not known, are undone. A close that is not seen, or was voided,
  /// leaves the deal open. A change takes back only what it had changed, so that one that became known
  /// late does not carry later ones with it.
  package func row(of deal: Int, seen visibility: Visibility) -> DealRow? {
    var row = rows[deal]
    if !visibility.seesAll, let history = changes[Int32(deal)], let oldest = history.first {
      var seen = oldest.before
      for place in history.indices
      where visibility.sees(at: history[place].at, changeset: history[place].changeset) {
        let after = place + 1 < history.count ? history[place + 1].before : row
        seen.take(changesFrom: history[place].before, to: after)
      }
      row = seen
    }
    guard visibility.sees(at: row.createdAt, changeset: row.changeset) else { return nil }
    if row.outcome != .open {
      let isVoided = row.voidedBy >= 0 && visibility.knows(changeset: row.voidedBy)
      if isVoided || !visibility.sees(at: row.closedAt, changeset: row.closedChangeset) { row.outcome = .open }
    }
    return row
  }
}

extension DealRow {
  /// The last millisecond of the moment it was created: what bounds a journey.
  package var createdEnd: Int64 { createdAt + Int64(createdSpan) }
  /// The last millisecond of the moment it was closed.
  package var closedEnd: Int64 { closedAt + Int64(closedSpan) }

  fileprivate mutating func take(changesFrom a: DealRow, to b: DealRow) {
    if a.company != b.company { company = b.company }
    if a.amountMinor != b.amountMinor || a.currency != b.currency {
      amountMinor = b.amountMinor
      currency = b.currency
    }
    if a.kind != b.kind { kind = b.kind }
    if a.owner != b.owner { owner = b.owner }
    if a.pipelineStage != b.pipelineStage { pipelineStage = b.pipelineStage }
    if a.createdAt != b.createdAt || a.createdSpan != b.createdSpan {
      createdAt = b.createdAt
      createdSpan = b.createdSpan
    }
    if a.outcome != b.outcome || a.closedAt != b.closedAt || a.closedSpan != b.closedSpan
      || a.closedChangeset != b.closedChangeset || a.voidedBy != b.voidedBy || a.lossReason != b.lossReason
    {
      outcome = b.outcome
      closedAt = b.closedAt
      closedSpan = b.closedSpan
      closedChangeset = b.closedChangeset
      voidedBy = b.voidedBy
      lossReason = b.lossReason
    }
  }
}
