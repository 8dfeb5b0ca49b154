/// Where a hand-off stands: a fold of its history.
///
///     offered ── first attempt ──► working ──┬──► accepted
///        ▲          │                 │      └──► rejected
///        └─ assigned ── returned ◄────┘      (any open one) ──► merged, withdrawn
package enum HandoffState: Hashable, Sendable {
  /// For a rep to answer, or waiting for one.
  case offered
  /// An attempt was logged since it was assigned.
  case working
  case accepted
  case rejected(RejectionReason, note: String)
  /// Taken from its rep; waits for the next.
  case returned
  case merged(into: ID<Handoff>)
  /// Its MQL entry was taken back, with an import that was undone.
  case withdrawn(note: String)

  /// Not decided: at most one of a contact is (I5).
  package var isOpen: Bool {
    switch self {
    case .offered, .working, .returned: true
    case .accepted, .rejected, .merged, .withdrawn: false
    }
  }

  package var isDecided: Bool {
    switch self {
    case .accepted, .rejected: true
    case .offered, .working, .returned, .merged, .withdrawn: false
    }
  }

  /// It counts in no figure: there is another for it, or there never was an MQL.
  package var isGone: Bool {
    switch self {
    case .merged, .withdrawn: true
    case .offered, .working, .returned, .accepted, .rejected: false
    }
  }

  /// Stable; stored. Never renumber. Those that are gone share one: rows are told apart by whether they count.
  package var code: UInt8 {
    switch self {
    case .offered: 0
    case .working: 1
    case .returned: 2
    case .accepted: 3
    case .rejected: 4
    case .merged, .withdrawn: 5
    }
  }

  package static let names = ["offered", "working", "returned", "accepted", "rejected", "merged", "withdrawn"]
  package var name: String {
    if case .withdrawn = self { return "withdrawn" }
    return HandoffState.names[Int(code)]
  }
}
