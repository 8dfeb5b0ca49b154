package import Alignment
import Persistence
import Store

/// One thing done with many hand-offs.
package enum HandoffBulk: Hashable, Sendable {
  case accept
  case reject(reason: String, note: String, ending: RejectionEnding?)
  case reassign(to: Int64)
}

/// What came of it for one of them.
package struct HandoffOutcome: Sendable {
  package let id: Int64
  /// Why it was refused; `nil` where it was done.
  package let refusal: (any Error)?
}

extension OpenWorkspace {
  /// Does one thing with many hand-offs, each in a transaction of its own: what is refused leaves the others alone.
  ///
  /// - Returns: one outcome each, in the order given; one named twice is done once.
  /// - Throws: what is no refusal of a rule: the store's errors, and where the person may do none of it.
  package func changeHandoffs(
    _ action: HandoffBulk, ids: [Int64], by person: Person, now: Instant
  ) throws -> [HandoffOutcome] {
    if case .reassign = action { try person.require(.manageHandoffs) } else { try person.require(.workHandoffs) }
    var seen: Set<Int64> = []
    return try ids.filter { seen.insert($0).inserted }.map { id in
      do {
        switch action {
        case .accept: try acceptHandoff(id, by: person, now: now)
        case .reject(let reason, let note, let ending):
          try rejectHandoff(id, reason: reason, note: note, ending: ending, by: person, now: now)
        case .reassign(let member): try reassignHandoff(id, to: member, by: person, now: now)
        }
        return HandoffOutcome(id: id, refusal: nil)
      } catch let error as HandoffError {
        return HandoffOutcome(id: id, refusal: error)
      } catch let error as FieldErrors {
        return HandoffOutcome(id: id, refusal: error)
      } catch let error as StageError {
        return HandoffOutcome(id: id, refusal: error)
      } catch let error as UnknownHandoff {
        return HandoffOutcome(id: id, refusal: error)
      }
    }
  }
}
