package import Alignment

/// Open deals by the stage of the pipeline they stand in, and those that nobody has touched for a while [P33].
///
/// Deals and their amounts are those of the sales report's `open` and `pipeline`. A deal's last touch is the latest
/// counted one, of either team, of any of its contacts; its creation where there was none since. Amounts are minor
/// units of the base currency.
package struct PipelineReport: Hashable, Sendable {
  /// Most money first, then by name.
  package let rows: [Row]
  /// Untouched for longest first.
  package let stale: [StaleDeal]

  /// What it hangs on besides the snapshot and its as-of day; of no period.
  struct Key: Hashable, Sendable {
    let deals: DealSelection
    let days: Int
  }

  package struct Row: Hashable, Sendable {
    /// As the source calls it; `(none)` where it says nothing.
    package let stage: String
    package var open = 0
    package var amount: Int64 = 0
    package var stale = 0
    package var staleAmount: Int64 = 0
  }

  package struct StaleDeal: Hashable, Sendable {
    package let id: ID<Deal>
    package let stage: String
    /// `nil` where no exchange rate is known.
    package let amount: Int64?
    package let lastTouch: Instant
    /// Name of the owner; `(none)` without one.
    package let owner: String
  }
}

extension ResolvedIndex {
  /// - Parameter days: a deal whose last touch is longer ago is stale; days of 24 hours.
  /// - Complexity: O(*deals* + *touches of the contacts of open deals, from the last one back to a counted one*), for
  ///   who asks first on a snapshot.
  package func pipeline(_ question: Question, staleAfter days: Int) -> PipelineReport {
    pipelines.value(PipelineReport.Key(deals: question.deals, days: days)) { makePipeline(question, staleAfter: days) }
  }

  private func makePipeline(_ question: Question, staleAfter days: Int) -> PipelineReport {
    let limit = now - Int64(days) * Instant.day
    var rows: [Int32: PipelineReport.Row] = [:]
    var stale: [PipelineReport.StaleDeal] = []
    for deal in deals.rows.indices {
      let row = deals.rows[deal]
      guard deals.isSeen[deal], row.outcome == .open, question.deals.includes(deals.kind[deal]) else { continue }
      let stage = index.pipelineStages[row.pipelineStage]
      let amount = deals.amount[deal]
      var last = row.createdAt
      for place in deals.contactRange(of: deal) {
        if let touch = lastCountedTouch(of: Int(deals.contacts[place].contact)) {
          last = max(last, index.touches.at[touch])
        }
      }
      let isStale = last < limit
      rows[row.pipelineStage, default: PipelineReport.Row(stage: stage)].open += 1
      rows[row.pipelineStage]?.amount += amount
      guard isStale else { continue }
      rows[row.pipelineStage]?.stale += 1
      rows[row.pipelineStage]?.staleAmount += amount
      stale.append(
        PipelineReport.StaleDeal(
          id: row.id, stage: stage, amount: deals.isConverted[deal] ? amount : nil,
          lastTouch: Instant(milliseconds: last), owner: index.members[Int32(row.owner)]))
    }
    return PipelineReport(
      rows: rows.values.sorted { $0.amount == $1.amount ? $0.stage < $1.stage : $0.amount > $1.amount },
      stale: stale.sorted { $0.lastTouch == $1.lastTouch ? $0.id < $1.id : $0.lastTouch < $1.lastTouch })
  }

  /// The row of the contact's latest touch that counts and is seen, of either team; `nil` without one.
  func lastCountedTouch(of contact: Int, where isAsked: (TouchKind) -> Bool = { _ in true }) -> Int? {
    index.touches.run(of: contact).last { touch in
      let flags = index.touches.flags[touch]
      guard flags & TouchColumns.markMask == 0 else { return false }
      if flags & TouchColumns.voidBit != 0, let void = index.touches.voids[Int32(touch)],
        visibility.knows(changeset: void)
      {
        return false
      }
      guard visibility.sees(at: index.touches.at[touch], changeset: index.touches.changeset[touch]),
        let kind = TouchKind(rawValue: index.touches.kind[touch])
      else { return false }
      return isAsked(kind)
    }
  }
}
