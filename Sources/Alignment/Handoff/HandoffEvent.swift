/// One row of a hand-off's history: a fact, appended and never changed.
package struct HandoffEvent: Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    /// The hand-off exists. The clock runs since the MQL entry.
    case made
    /// With routing's reasons: "why me". Empty where a person chose.
    case assigned(to: ID<Member>, AssignmentCause, why: [RoutingReason])
    case attempted(Attempt)
    /// A share of the promised time was over without an answer, in percent.
    case warned(share: Int)
    /// The promised time was over without an answer.
    case escalated
    /// Taken from its rep, to wait for the next.
    case returned(ReturnCause)
    case accepted
    case rejected(RejectionReason, note: String)
    /// Its contact turned out to be another's, whose hand-off is older.
    case merged(into: ID<Handoff>)
    /// The contact became MQL again soon after: the same hand-off, not a new one.
    case reopened
  }

  package let fact: Fact
  /// When it counts; never before the MQL entry.
  package let at: Instant
  /// `nil` for what rules did.
  package let by: ID<Member>?

  package init(_ fact: Fact, at: Instant, by: ID<Member>? = nil) {
    self.fact = fact
    self.at = at
    self.by = by
  }
}

/// Why a hand-off went to a person.
package enum AssignmentCause: UInt8, CaseIterable, Sendable {
  case routed, reassigned, takenOver, absence

  package var name: String {
    switch self {
    case .routed: "routed"
    case .reassigned: "reassigned"
    case .takenOver: "taken-over"
    case .absence: "absence"
    }
  }
}

/// Why a hand-off was taken from its rep.
package enum ReturnCause: UInt8, CaseIterable, Sendable {
  case clockRanOut, givenBack, absence

  package var name: String {
    switch self {
    case .clockRanOut: "clock-ran-out"
    case .givenBack: "given-back"
    case .absence: "absence"
    }
  }
}
