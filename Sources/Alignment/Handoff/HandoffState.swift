/// Where a hand-off stands: a fold of its history.
///
///     offered ── first attempt ──► working ──┬──► accepted
///        ▲          │                 │      └──► rejected
///        └─ assigned ── returned ◄────┘      (any open one) ──► merged
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

  /// Not decided: at most one of a contact is (I5).
  package var isOpen: Bool {
    switch self {
    case .offered, .working, .returned: true
    case .accepted, .rejected, .merged: false
    }
  }

  package var isDecided: Bool {
    switch self {
    case .accepted, .rejected: true
    case .offered, .working, .returned, .merged: false
    }
  }

  /// Stable; stored. Never renumber.
  package var code: UInt8 {
    switch self {
    case .offered: 0
    case .working: 1
    case .returned: 2
    case .accepted: 3
    case .rejected: 4
    case .merged: 5
    }
  }

  package static let names = ["offered", "working", "returned", "accepted", "rejected", "merged"]
  package var name: String { HandoffState.names[Int(code)] }
}
