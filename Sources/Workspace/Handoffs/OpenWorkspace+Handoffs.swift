package import Alignment
import Persistence
import Store

/// What becomes of the contact of a rejected hand-off.
package enum RejectionEnding: Hashable, Sendable {
  /// Nurtured until a date, `nil` for the workspace's usual time [P17].
  case recycle(until: Instant?)
  case disqualify
}

extension OpenWorkspace {
  /// Logs a try to reach the person; one that an integration reports twice is logged once.
  ///
  /// - Parameters:
  ///   - stated: when it was, where that is not now: by hand at most 15 minutes earlier.
  ///   - message: how the integration calls it.
  /// - Throws: ``HandoffError``, ``UnknownHandoff``, ``PeopleError`` not allowed.
  @discardableResult
  package func logAttempt(
    _ attempt: Attempt, on id: Int64, stated: Instant? = nil, message: String? = nil, by person: Person, now: Instant
  ) throws -> Handoff {
    try changeHandoff(id, "attempt logged", .workHandoffs, by: person, now: now, message: message) { handoff, change in
      if let message, try HandoffEvents.handoff(ofMessage: message, in: change.store) != nil { return }
      try handoff.take { try $0.attempted(attempt, by: person.id, stated: stated, at: now) }
    }
  }

  /// Accepts: the contact becomes SQL [P16].
  @discardableResult
  package func acceptHandoff(_ id: Int64, by person: Person, now: Instant) throws -> Handoff {
    try changeHandoff(id, "hand-off accepted", .workHandoffs, by: person, now: now) { handoff, change in
      try handoff.take { try $0.accepted(by: person.id, at: now) }
      // Saved first, so that the move finds it decided.
      try handoff.save(change)
      var contact = try ContactChange(handoff.handoff.contact.rawValue, in: change.store)
      guard try change.history(of: contact.contact).stage < .sql else { return }
      try change.take(.advance(to: .sql), next: nil, with: &contact)
    }
  }

  /// Rejects with a reason, and recycles or disqualifies the contact [P16, P17].
  ///
  /// - Parameters:
  ///   - reason: the code of one of the reasons.
  ///   - ending: `nil` for what the reason says.
  /// - Throws: ``HandoffError``; ``FieldErrors`` under `reason`, `note`; ``StageError``; ``UnknownHandoff``.
  @discardableResult
  package func rejectHandoff(
    _ id: Int64, reason: String, note: String = "", ending: RejectionEnding? = nil, by person: Person, now: Instant
  ) throws -> Handoff {
    var errors = FieldErrors()
    let note = TextRule.reason.read(note, as: "note", into: &errors) ?? ""
    let found = RejectionReason.standard(reason)
    if found == nil { errors.add("reason", .notOffered) }
    try errors.check()
    guard let found else { throw errors }
    return try changeHandoff(id, "hand-off rejected", .workHandoffs, by: person, now: now) { handoff, change in
      try handoff.take { try $0.rejected(found, note: note, by: person.id, at: now, calendar: calendar) }
      try handoff.save(change)
      var contact = try ContactChange(handoff.handoff.contact.rawValue, in: change.store)
      try change.take(change.step(after: found, ending), next: nil, with: &contact)
    }
  }

  /// Gives it back to be routed again: its rep, or who manages hand-offs. Those who had it are left out.
  @discardableResult
  package func returnHandoff(_ id: Int64, by person: Person, now: Instant) throws -> Handoff {
    try changeHandoff(id, "hand-off given back", .workHandoffs, by: person, now: now) { handoff, change in
      if handoff.handoff.assignee != person.id { try person.require(.manageHandoffs) }
      try handoff.take { try $0.returned(.givenBack, by: person.id, at: now) }
      try change.routeAgain(&handoff, .reassigned)
    }
  }

  /// Gives it to another.
  ///
  /// - Throws: ``FieldErrors`` under `assignee` where the other does not work hand-offs.
  @discardableResult
  package func reassignHandoff(_ id: Int64, to member: Int64, by person: Person, now: Instant) throws -> Handoff {
    try changeHandoff(id, "hand-off reassigned", .manageHandoffs, by: person, now: now) { handoff, change in
      let team = try change.roster.get()
      guard team.members.contains(where: { $0.id.rawValue == member }) else {
        throw FieldErrors("assignee", .notOffered)
      }
      try handoff.take { try $0.assigned(to: ID(member), .reassigned, by: person.id, at: now) }
    }
  }

  /// Takes it from whoever has it. The clock runs on.
  @discardableResult
  package func takeOverHandoff(_ id: Int64, by person: Person, now: Instant) throws -> Handoff {
    try changeHandoff(id, "hand-off taken over", .workHandoffs, by: person, now: now) { handoff, _ in
      try handoff.take { try $0.takenOver(by: person.id, at: now) }
    }
  }

  /// How many turns a person takes beside the others, and who stands in for them.
  ///
  /// - Throws: ``FieldErrors`` under `member`, `capacity`, `deputy`.
  package func setHandoffCapacity(
    _ capacity: Int, deputy: Int64? = nil, of member: Int64, by person: Person, now: Instant
  ) throws {
    try person.require(.manageHandoffs)
    try change("capacity changed", by: ActingMember(person), now: now) { change in
      var errors = FieldErrors()
      if !(0...1_000).contains(capacity) { errors.add("capacity", .outOfRange, ["from": "0", "to": "1000"]) }
      try change.check(member: member, as: "member", into: &errors)
      try change.check(member: deputy, as: "deputy", into: &errors)
      if deputy == member { errors.add("deputy", .notOffered) }
      try errors.check()
      let before = try HandoffTeam.capacities(in: change.store).first { $0.memberId == member }
      try change.note(.member, member, "capacity", before.map { Int64($0.capacity) }, Int64(capacity))
      try change.note(.member, member, "deputy", before?.deputyId, deputy)
      try HandoffTeam.set(
        HandoffTeam.Capacity(memberId: member, capacity: capacity, deputyId: deputy), in: change.store)
    }
  }

  /// Says that a person is away; at its start their unworked hand-offs go to the deputy or are routed again.
  ///
  /// - Throws: ``FieldErrors`` under `member`, `until`.
  package func addAbsence(of member: Int64, _ time: Range<Instant>, by person: Person, now: Instant) throws {
    if person.id.rawValue != member { try person.require(.manageHandoffs) }
    try change("absence", by: ActingMember(person), now: now) { change in
      var errors = FieldErrors()
      try change.check(member: member, as: "member", into: &errors)
      if time.isEmpty { errors.add("until", .endsBeforeStart) }
      try errors.check()
      let id = try Sequences.take(1, of: .absence, in: change.store)
      try HandoffTeam.insert(
        HandoffTeam.Absence(
          id: id, memberId: member, from: time.lowerBound.milliseconds, until: time.upperBound.milliseconds),
        changeset: try change.changeset(), in: change.store)
    }
  }

  private func changeHandoff(
    _ id: Int64, _ cause: String, _ right: Right, by person: Person, now: Instant, message: String? = nil,
    _ body: (inout HandoffChange, RecordTransaction) throws -> Void
  ) throws -> Handoff {
    try person.require(right)
    return try change(cause, by: ActingMember(person), now: now) { change in
      var handoff = try HandoffChange(id, in: change.store)
      try body(&handoff, change)
      try handoff.save(change, message: message)
      return handoff.handoff
    }
  }
}

extension ActingMember {
  init(_ person: Person) { self.init(id: person.id.rawValue, name: person.name) }
}

extension RecordTransaction {
  /// What the contact of a rejected hand-off goes through.
  fileprivate func step(after reason: RejectionReason, _ ending: RejectionEnding?) -> StageStep {
    let ending = ending ?? (reason.ending == .recycle ? .recycle(until: nil) : .disqualify)
    let words = reason.code.replacing("-", with: " ")
    switch ending {
    case .disqualify: return .disqualify(reason: words)
    case .recycle(let until):
      let usual = workspace.calendar.start(of: today.adding(days: policy.nurtureDays))
      return .recycle(reason: words, until: until ?? usual)
    }
  }

  /// Routes one that waits to the next rep, but none who had it; without one it goes on waiting.
  func routeAgain(_ handoff: inout HandoffChange, _ cause: AssignmentCause) throws {
    let answer = try route(try lead(handoff.handoff.contact), excluding: Set(handoff.handoff.assignees))
    guard let member = answer.member else { return }
    try handoff.take { try $0.assigned(to: member, cause, why: answer.why, at: now) }
  }
}
