/// One MQL cycle as the agreement counts it.
package struct MQLCycle: Hashable, Sendable {
  package enum Origin: UInt8, CaseIterable, Sendable {
    case definition, hand, otherSystem
  }

  package let id: Int64
  package let enteredAt: Instant
  package let origin: Origin
  /// Jumped over, or loaded as history: neither counts.
  package let isImplied: Bool
  package let isHistory: Bool
  /// Perfect or warm, frozen at the entry.
  package let isFit: Bool
  /// Expected revenue in minor units of the base currency.
  package let expected: Int64
  /// When it reached SQL in this cycle.
  package let sqlAt: Instant?
  package let profile: [Segment.Field: String]

  package init(
    id: Int64, enteredAt: Instant, origin: Origin = .definition, isImplied: Bool = false, isHistory: Bool = false,
    isFit: Bool, expected: Int64 = 0, sqlAt: Instant? = nil, profile: [Segment.Field: String] = [:]
  ) {
    self.id = id
    self.enteredAt = enteredAt
    self.origin = origin
    self.isImplied = isImplied
    self.isHistory = isHistory
    self.isFit = isFit
    self.expected = expected
    self.sqlAt = sqlAt
    self.profile = profile
  }
}

/// One hand-off as the agreement counts it: its instants.
package struct OfferedLead: Hashable, Sendable {
  package enum Ending: Hashable, Sendable {
    case accepted(Instant)
    /// - Parameter leavesSpeed: duplicate, wrong data or competitor: before any attempt it leaves the count of speed.
    case rejected(Instant, leavesSpeed: Bool)
    /// Merged or withdrawn.
    case gone(Instant)
  }

  package let id: Int64
  /// The MQL entry, at which clocks start.
  package let enteredAt: Instant
  package let offeredAt: Instant
  /// Attempts that count, ascending: at most one a kind and day.
  package let attempts: [Instant]
  /// The first attempt that reached the person.
  package let contactedAt: Instant?
  package let ending: Ending?
  /// Who had it, for excuses of named people.
  package let holders: [Holder]
  package let profile: [Segment.Field: String]

  package struct Holder: Hashable, Sendable {
    package let member: ID<Member>
    package let from: Instant
    package let to: Instant

    package init(member: ID<Member>, from: Instant, to: Instant = .distantFuture) {
      self.member = member
      self.from = from
      self.to = to
    }
  }

  package init(
    id: Int64, enteredAt: Instant, offeredAt: Instant, attempts: [Instant] = [], contactedAt: Instant? = nil,
    ending: Ending? = nil, holders: [Holder] = [], profile: [Segment.Field: String] = [:]
  ) {
    self.id = id
    self.enteredAt = enteredAt
    self.offeredAt = offeredAt
    self.attempts = attempts.sorted()
    self.contactedAt = contactedAt
    self.ending = ending
    self.holders = holders
    self.profile = profile
  }

  /// Accepted or rejected.
  package var decidedAt: Instant? {
    switch ending {
    case .accepted(let at), .rejected(let at, _): at
    case .gone, nil: nil
    }
  }
}

/// All that an agreement is judged on.
package struct AgreementFacts: Sendable {
  package let cycles: [MQLCycle]
  package let leads: [OfferedLead]
  package let excuses: [Excuse]
  /// The workspace takes its MQLs from another system, so that those count.
  package let countsOtherSystem: Bool

  package init(cycles: [MQLCycle], leads: [OfferedLead], excuses: [Excuse] = [], countsOtherSystem: Bool = false) {
    self.cycles = cycles
    self.leads = leads
    self.excuses = excuses
    self.countsOtherSystem = countsOtherSystem
  }

  /// Whether volume counts an MQL: opened by the definition, neither implied nor loaded as history.
  package func counts(_ cycle: MQLCycle) -> Bool {
    !cycle.isImplied && !cycle.isHistory
      && (cycle.origin == .definition || (cycle.origin == .otherSystem && countsOtherSystem))
  }
}
