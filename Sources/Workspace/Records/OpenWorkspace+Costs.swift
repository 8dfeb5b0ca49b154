package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Costs that stand, the latest days first.
  package func costs() throws -> [MoneyRecord<CostForm>] {
    try storage.read { store in
      var standing: [Int64: (cost: Costs.Stored, version: Int64)] = [:]
      for (cost, changeset) in try Costs.all(in: store) { standing[cost.id] = (cost, changeset) }
      for (entity, changeset) in try Removals.all(of: .cost, in: store) {
        if let cost = standing[entity], changeset > cost.version { standing[entity] = nil }
      }
      return try standing.values
        .sorted { ($1.cost.lastDay, $1.cost.id) < ($0.cost.lastDay, $0.cost.id) }
        .map { MoneyRecord(id: $0.cost.id, version: $0.version, form: try CostForm($0.cost, in: store)) }
    }
  }

  /// Writes down a cost; its id.
  ///
  /// - Throws: ``FieldErrors`` under `campaign`, `channel`, `source`, `last`, `amount`, `currency`.
  package func addCost(_ form: CostForm, by member: ActingMember, now: Instant) throws -> Int64 {
    try change("cost added", by: member, now: now) { change in
      var cost = try change.read(form, id: 0)
      cost.id = try Sequences.take(1, of: .cost, in: change.store)
      try Costs.insert(cost, changeset: try change.changeset(), in: change.store)
      return cost.id
    }
  }

  /// Changes a cost: one more version of it, so that a past day keeps the one before.
  ///
  /// - Throws: ``FieldErrors``, ``RecordConflict``, ``RecordError`` unknown.
  package func editCost(
    _ id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant,
    _ body: (inout CostForm) throws -> Void
  ) throws {
    try change("cost changed", by: member, now: now) { change in
      let before = try change.cost(id, expected: expected)
      var form = try CostForm(before, in: change.store)
      try body(&form)
      let cost = try change.read(form, id: id)
      guard cost != before else { return }
      try change.note(
        .cost, id, "amount", "\(before.amountMinor) \(before.currency)", "\(cost.amountMinor) \(cost.currency)")
      try Costs.change(cost, changeset: try change.changeset(), in: change.store)
    }
  }

  /// Takes a cost back: it counts no more from now on, and still does for past days.
  package func removeCost(_ id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant) throws {
    try change("cost removed", by: member, now: now) { change in
      let cost = try change.cost(id, expected: expected)
      try change.note(.cost, id, "amount", "\(cost.amountMinor) \(cost.currency)", nil)
      try Removals.append(.cost, id, changeset: try change.changeset(), in: change.store)
    }
  }
}

extension CostForm {
  init(_ cost: Costs.Stored, in store: any Reading) throws {
    func text(_ id: Int64?) throws -> String? { try id.flatMap { try Terms.text($0, in: store) } }
    self.init(
      campaign: try text(cost.campaignId), channel: try text(cost.channelId), source: try text(cost.sourceId),
      first: CivilDate(daysSinceEpoch: Int(cost.firstDay)), last: CivilDate(daysSinceEpoch: Int(cost.lastDay)),
      amountMinor: cost.amountMinor, currency: cost.currency)
  }
}

extension RecordTransaction {
  /// A cost that stands, at the version that is expected.
  fileprivate func cost(_ id: Int64, expected: Int64?) throws -> Costs.Stored {
    guard let cost = try Costs.find(id, in: store), let version = try Costs.version(of: id, in: store) else {
      throw RecordError.unknown(.cost, id)
    }
    try expectMoney(.cost, id, version: version, expected: expected)
    return cost
  }

  /// - Throws: ``RecordError`` unknown where it was removed, ``RecordConflict`` where it is at another version.
  func expectMoney(_ kind: EntityKind, _ id: Int64, version: Int64, expected: Int64?) throws {
    if let removed = try Removals.last(of: kind, id, in: store), removed > version {
      throw RecordError.unknown(kind, id)
    }
    guard let expected, expected != version else { return }
    let recorded = try Versions.changes(of: kind, id, after: expected, limit: 100, in: store)
    throw RecordConflict(
      kind: kind, id: id, expected: expected, current: version, changes: try RecordChange.read(recorded, in: store))
  }
}
