import Alignment
import Persistence
import Store

/// Writes down MQL cycles as the agreement counts them, as soon as they are seen.
extension RecordTransaction {
  /// Keeps each cycle that was opened live, and when it reached SQL; what is kept already keeps all else.
  ///
  /// - Parameters:
  ///   - entries: since go-live, in order of time.
  ///   - fields: the contact's and its company's, asked for a new cycle alone.
  func keepCycles(
    _ entries: [CycleEntry], of contact: Int64, _ history: StageHistory, fields: () throws -> [String: String]
  ) throws {
    let opened = entries.filter { !$0.isResumed }
    for (place, entry) in opened.enumerated() where !entry.isImplied {
      guard let transition = try MQLScores.transition(contact: contact, at: entry.at.milliseconds, in: store) else {
        continue
      }
      let end = place + 1 < opened.count ? opened[place + 1].at : .distantFuture
      let sqlAt = history.moves.first {
        $0.kind == .advance && $0.to >= .sql && $0.at.start >= entry.at && $0.at.start < end
      }?.at.start.milliseconds
      if let known = try MQLCycles.find(transition, in: store) {
        if known.sqlAt != sqlAt { try MQLCycles.setSQL(sqlAt, of: transition, in: store) }
        continue
      }
      guard try !HandoffEntries.isHistory(contact: contact, at: entry.at.milliseconds, in: store) else { continue }
      let cycle = try cycle(of: contact, transition, entry, sqlAt: sqlAt, fields: fields())
      try MQLCycles.insert(cycle, changeset: try changeset(), in: store)
    }
  }

  private func cycle(
    of contact: Int64, _ transition: Int64, _ entry: CycleEntry, sqlAt: Int64?, fields: [String: String]
  ) throws -> MQLCycles.Stored {
    let judged = try judged(contact, entry: entry.at)
    let origin: MQLCycle.Origin =
      if try MQLScores.find(contact: contact, at: entry.at.milliseconds, in: store)?.cause != nil {
        .definition
      } else {
        switch try MQLCycles.actor(of: transition, in: store) {
        case .importer, .integration: .otherSystem
        case .person, .rule, nil: .hand
        }
      }
    let expected =
      try terms.get().promisesValue(at: now) ? try MQLWorths.expected(on: today, in: store) ?? 0 : 0
    return MQLCycles.Stored(
      transitionId: transition, contactId: contact, entryAt: entry.at.milliseconds, origin: origin,
      quadrant: judged.quadrant, expected: expected, sqlAt: sqlAt,
      profile: HandoffTerms.profile(fields))
  }
}

extension OpenWorkspace {
  /// Once a day, where the agreement promises value: what an MQL is worth, the share of those first MQL in the year
  /// before that are customers, times the year's average sale of new business in the workspace's currency.
  ///
  /// - Returns: whether it was new.
  func keepMQLWorth(_ timeline: AgreementTimeline, now: Instant) throws -> Bool {
    let today = calendar.day(of: now)
    let promised = timeline.version(at: now)?.agreement.commitments.contains { $0.measure == .value } ?? false
    guard promised, try storage.read({ try !MQLWorths.isKept(on: today, in: $0) }) else { return false }
    let year = calendar.start(of: today.adding(days: -365))..<calendar.start(of: today)
    // The scan is read on its own, so that nobody waits to write.
    let figures = try storage.read {
      try MQLWorths.figures(in: year, currency: settings.currency.code, in: $0)
    }
    var expected = 0.0
    if figures.mqls > 0, figures.sales > 0 {
      expected =
        Double(figures.customers) / Double(figures.mqls) * Double(figures.revenue) / Double(figures.sales)
    }
    try storage.write { store in
      let changeset = try Changesets.open(
        at: now, actor: "agreement", cause: "expected revenue", isHistory: true, in: store)
      try MQLWorths.keep(Int64(expected.rounded()), on: today, changeset: changeset, in: store)
    }
    return true
  }
}
