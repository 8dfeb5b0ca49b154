package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Goals that stand, by measure and days.
  package func goals() throws -> [MoneyRecord<GoalForm>] {
    try storage.read { store in
      try standingGoals(in: store).map { goal in
        MoneyRecord(
          id: goal.id, version: goal.changesetId,
          form: GoalForm(
            measure: goal.measure, first: CivilDate(daysSinceEpoch: Int(goal.firstDay)),
            last: CivilDate(daysSinceEpoch: Int(goal.lastDay)), target: goal.target))
      }
    }
  }

  /// Sets the goal of a measure for some days; its id. The one that stands for the same days is changed.
  ///
  /// - Throws: ``FieldErrors`` under `measure`, `last`, `target`.
  package func setGoal(_ form: GoalForm, by member: ActingMember, now: Instant) throws -> Int64 {
    try change("goal set", by: member, now: now) { change in
      try change.check(form)
      let (first, last) = (Int64(form.first.daysSinceEpoch), Int64(form.last.daysSinceEpoch))
      guard
        let goal = try standingGoals(in: change.store).last(where: {
          $0.measure == form.measure && $0.firstDay == first && $0.lastDay == last
        })
      else {
        return try Goals.insert(
          measure: form.measure, firstDay: first, lastDay: last, target: form.target,
          changeset: try change.changeset(), in: change.store)
      }
      try change.set(goal, to: form.target)
      return goal.id
    }
  }

  /// Changes the target of a goal: one more version of it. Other days are another goal.
  ///
  /// - Throws: ``FieldErrors`` under `target`, ``RecordConflict``, ``RecordError`` unknown.
  package func editGoal(
    _ id: Int64, target: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant
  ) throws {
    try change("goal changed", by: member, now: now) { change in
      let goal = try self.goal(id, expected: expected, change)
      try change.check(
        GoalForm(
          measure: goal.measure, first: CivilDate(daysSinceEpoch: Int(goal.firstDay)),
          last: CivilDate(daysSinceEpoch: Int(goal.lastDay)), target: target))
      try change.set(goal, to: target)
    }
  }

  /// Takes a goal back: it holds no more from now on, and still does for past days.
  package func removeGoal(_ id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant) throws {
    try change("goal removed", by: member, now: now) { change in
      let goal = try self.goal(id, expected: expected, change)
      try change.note(.goal, id, "target", String(goal.target), nil)
      try Removals.append(.goal, id, changeset: try change.changeset(), in: change.store)
    }
  }

  private func goal(_ id: Int64, expected: Int64?, _ change: RecordTransaction) throws -> Goals.Stored {
    guard let goal = try standingGoals(in: change.store).first(where: { $0.id == id }) else {
      throw RecordError.unknown(.goal, id)
    }
    try change.expectMoney(.goal, id, version: goal.changesetId, expected: expected)
    return goal
  }

  /// The last version of each goal that was not removed since.
  private func standingGoals(in store: any Reading) throws -> [Goals.Stored] {
    var standing: [Int64: Goals.Stored] = [:]
    for goal in try Goals.all(in: store) { standing[goal.id] = goal }
    for (entity, changeset) in try Removals.all(of: .goal, in: store) {
      if let goal = standing[entity], changeset > goal.changesetId { standing[entity] = nil }
    }
    return standing.values.sorted {
      ($0.measure, $0.firstDay, $0.lastDay, $0.id) < ($1.measure, $1.firstDay, $1.lastDay, $1.id)
    }
  }
}

extension RecordTransaction {
  fileprivate func set(_ goal: Goals.Stored, to target: Int64) throws {
    guard goal.target != target else { return }
    try note(.goal, goal.id, "target", String(goal.target), String(target))
    try Goals.change(goal, to: target, changeset: try changeset(), in: store)
  }
}
