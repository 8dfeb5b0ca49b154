package import Alignment
import Persistence
import Store

/// What a rejection shares with others, and the case it is in, if any.
package struct CaseGround: Hashable, Sendable {
  package let ground: RejectionCase.Ground
  package let value: String
  package let caseId: Int64?
}

/// Cases of one rejection, by hand [W13].
extension OpenWorkspace {
  /// What cases may be opened of a hand-off; empty where it was never rejected.
  package func caseGrounds(ofHandoff id: Int64) throws -> [CaseGround] {
    try storage.read { store in
      guard let rejection = try RejectionCases.rejection(ofHandoff: id, in: store) else { return [] }
      return try rejection.grounds(in: store).map { ground, value in
        CaseGround(
          ground: ground, value: value, caseId: try RejectionCases.id(of: rejection.event, ground, in: store))
      }
    }
  }

  /// Asks marketing about one rejection, before there are as many as open a case by themselves.
  ///
  /// - Parameter ground: a raw value of ``Alignment/RejectionCase/Ground``.
  /// - Returns: the case: a new one, the one that waits for an answer already, or the one it is in.
  /// - Throws: ``UnknownHandoff``; ``FieldErrors`` under `ground`; ``PeopleError/notAllowed(_:)``.
  package func openCase(ofHandoff id: Int64, on ground: String, by person: Person, now: Instant) throws -> Int64 {
    try person.require(.workHandoffs)
    return try storage.write { store in
      guard try Handoffs.find(id, in: store) != nil else { throw UnknownHandoff(id: id) }
      guard !ground.isEmpty else { throw FieldErrors("ground", .required) }
      guard let chosen = RejectionCase.Ground(rawValue: ground),
        let rejection = try RejectionCases.rejection(ofHandoff: id, in: store)
      else { throw FieldErrors("ground", .notOffered) }
      let desk = CaseDesk(
        self, try RejectionCases.mark(in: store).threshold, by: person.name, now: now, in: store)
      guard let opened = try desk.open(rejection, on: chosen) else { throw FieldErrors("ground", .notOffered) }
      return opened
    }
  }
}
