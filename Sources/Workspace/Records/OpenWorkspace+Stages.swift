package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Moves a contact by the rules of the stages (domain, section 2), at this instant.
  ///
  /// A contact that is or comes awake has a next action afterwards, and from MQL on an owner (I1); one that rests has
  /// a reason, and nurture a date.
  ///
  /// - Parameter next: the next action of a contact that is awake; `nil` leaves it to the stage's policy.
  /// - Returns: the version that stands now.
  /// - Throws: ``StageError`` where the rules refuse the move, ``FieldErrors`` under `reason` and `next_action`,
  ///   ``RecordConflict``, ``RecordError``.
  @discardableResult
  package func moveContact(
    _ id: Int64, _ step: StageStep, next: Instant? = nil, expected: Int64? = nil, by member: ActingMember,
    now: Instant
  ) throws -> Int64 {
    try change("stage: \(step.kind.name)", by: member, now: now) { change in
      var contact = try ContactChange(id, in: change.store)
      try change.expect(expected, of: .contact, contact.contact.id)
      try change.take(step, next: next, with: &contact)
      return try change.version(of: .contact, contact.contact.id)
    }
  }
}

extension RecordTransaction {
  /// Takes a step with a contact and saves it; what can be refused is refused before anything is written.
  func take(_ step: StageStep, next: Instant?, with contact: inout ContactChange) throws {
    let step = try clean(step)
    let history = try history(of: contact.contact)
    let moved = try moved(history, by: step, contact: contact.contact)
    guard let row = moved.moves.last(where: { $0.kind == step.kind && $0.at.start == now }) else { return }
    if let next, moved.rest == .none {
      var errors = FieldErrors()
      check(next: next, of: contact.contact, at: moved.stage, into: &errors)
      try errors.check()
    }
    let reason = try row.reason.isEmpty ? nil : Terms.make(row.reason, kind: .reason, in: store)
    var rows = TransitionRows()
    rows.append(
      contact: contact.contact.id, moment: row.at, kind: row.kind, from: row.from, to: row.to, actor: actor,
      reason: reason, until: row.until?.milliseconds, definition: qualifying?.version.number)
    try Transitions.append(rows, changeset: try changeset(), in: store)
    switch moved.rest {
    case .none: try wake(&contact, at: moved.stage, next: next)
    case .nurture(let until, _): contact.rest(.nurture, until: until, reason: reason)
    case .disqualified: contact.rest(.disqualified, reason: reason)
    case .lostCustomer: contact.rest(.lostCustomer, reason: reason)
    }
    try contact.save(self)
    // An owner that only I1 gave just now is nobody's choice.
    try followStages(of: contact.contact.id, owner: .some(contact.before.ownerId))
  }

  /// The step with its reason cleaned; an empty one is left for the rules to refuse.
  private func clean(_ step: StageStep) throws -> StageStep {
    var errors = FieldErrors()
    func read(_ text: String) -> String { TextRule.reason.read(text, as: "reason", into: &errors) ?? "" }
    let cleaned: StageStep =
      switch step {
      case .advance: step
      case .recycle(let reason, let until): .recycle(reason: read(reason), until: until)
      case .disqualify(let reason): .disqualify(reason: read(reason))
      case .reopen(let reason): .reopen(reason: read(reason))
      case .lose(let reason): .lose(reason: read(reason))
      }
    try errors.check()
    return cleaned
  }

  /// What the rules make of the step. A rest that no row says (below MQL an import leaves none) ends all the same.
  private func moved(
    _ history: StageHistory, by step: StageStep, contact: Contacts.Stored
  ) throws(StageError) -> StageHistory {
    let moment = Moment(now)
    if case .reopen(let reason) = step, history.rest == .none, contact.resting != .none {
      if reason.isEmpty { throw .reasonMissing }
      return history.appending(
        StageMove(.reopen, from: history.stage, to: history.stage, at: moment, reason: reason))
    }
    return try history.taking(step, at: moment)
  }

  /// Awake at a stage: the next action by hand, by the earliest open task, or by the stage's policy.
  private func wake(_ contact: inout ContactChange, at stage: Stage, next: Instant?) throws {
    contact.rest(.none)
    let task = try Tasks.open(of: contact.contact.id, in: store).first
    if let task {
      contact.next = .fresh(at: Instant(milliseconds: task.dueAt))
    } else if let next {
      contact.next = .fresh(at: next)
    } else if let day = contact.next.at.map({ workspace.calendar.day(of: $0) }), !contact.next.isByDefault,
      day <= policy.lastDay(at: stage, from: today)
    {
      // A date that a person set, and that the new stage allows, stands.
    } else {
      contact.next = NextAction(at: nil)
    }
    try keepOnRadar(&contact, at: stage)
  }
}
