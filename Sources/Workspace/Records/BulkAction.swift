package import Alignment
import Persistence
import Store

/// One change made with many contacts.
package enum BulkAction: Hashable, Sendable {
  /// `nil` leaves contacts below MQL without one.
  case setOwner(Int64?)
  case setNextAction(Instant)
  case recycle(reason: String, until: Instant)
  case disqualify(reason: String)

  var cause: String {
    switch self {
    case .setOwner: "owner of many"
    case .setNextAction: "next action of many"
    case .recycle: "many recycled"
    case .disqualify: "many disqualified"
    }
  }
}

/// What came of a bulk action for one contact.
package struct BulkOutcome: Hashable, Sendable {
  package enum Verdict: Hashable, Sendable {
    case done
    /// It was so already.
    case same
    /// A stable code and what fills its sentence in: a field's, a stage's or a record's.
    case refused(code: String, parameters: [String: String])
  }

  package let contact: Int64
  package let verdict: Verdict
}

extension OpenWorkspace {
  /// Makes one change with many contacts, each for itself: what is refused leaves the others alone.
  ///
  /// Runs in transactions that hold the writer for about 40 ms each, so that a page or a touch is not kept waiting;
  /// what was done stays done where a later one fails.
  ///
  /// - Parameter progress: called after each transaction with how many contacts are through.
  /// - Returns: one outcome a contact, in the order given; a contact named twice is done once.
  package func changeMany(
    _ action: BulkAction, contacts: [Int64], by member: ActingMember, now: Instant,
    progress: (Int) -> Void = { _ in }
  ) throws -> [BulkOutcome] {
    var seen: Set<Int64> = []
    let contacts = contacts.filter { seen.insert($0).inserted }
    var outcomes: [BulkOutcome] = []
    outcomes.reserveCapacity(contacts.count)
    while outcomes.count < contacts.count {
      let batch = try change(action.cause, by: member, now: now) { change in
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(40)
        var batch: [BulkOutcome] = []
        for contact in contacts[outcomes.count...] {
          batch.append(BulkOutcome(contact: contact, verdict: try change.verdict(of: action, contact)))
          if clock.now >= end { break }
        }
        return batch
      }
      outcomes += batch
      progress(outcomes.count)
    }
    return outcomes
  }
}

extension RecordTransaction {
  fileprivate func verdict(of action: BulkAction, _ id: Int64) throws -> BulkOutcome.Verdict {
    do {
      return try apply(action, to: id) ? .done : .same
    } catch let error as StageError {
      return .refused(code: error.code, parameters: error.parameters)
    } catch let error as FieldErrors {
      let first = error.reasons.min { $0.key < $1.key }
      return .refused(code: first?.value.code.rawValue ?? "refused", parameters: first?.value.parameters ?? [:])
    } catch let error as RecordError {
      return .refused(code: error.code, parameters: ["id": String(id)])
    }
  }

  /// Whether anything differed. Throws before the first write or not at all.
  private func apply(_ action: BulkAction, to id: Int64) throws -> Bool {
    var contact = try ContactChange(id, in: store)
    switch action {
    case .setOwner(let owner):
      var errors = FieldErrors()
      try check(member: owner, as: "owner", into: &errors)
      if owner == nil, contact.contact.resting == .none, try history(of: contact.contact).stage >= .mql {
        errors.add("owner", .required)
      }
      try errors.check()
      contact.contact.ownerId = owner
      return try contact.save(self)
    case .setNextAction(let next):
      var errors = FieldErrors()
      try move(&contact, to: next, at: try history(of: contact.contact).stage, into: &errors)
      try errors.check()
      return try contact.save(self)
    case .recycle(let reason, let until):
      try take(.recycle(reason: reason, until: until), next: nil, with: &contact)
      return true
    case .disqualify(let reason):
      try take(.disqualify(reason: reason), next: nil, with: &contact)
      return true
    }
  }
}
