/// One promise of an agreement: who promises what, how much of it, and by when [P11-P13].
///
///     50 MQLs by every Monday 18:00, 60 % of them fit; each decided by the Wednesday 18:00 after
package struct Commitment: Hashable, Sendable {
  /// Lower-case letters, digits and hyphens; the same in two versions where it is the same promise.
  package let name: String
  /// Who promises; both for a joint promise.
  package let owner: Team
  package let measure: Measure
  package let goal: Goal
  /// The deadlines that end its periods; of a decision the ends of the delivery periods.
  package let every: Recurrence
  /// The MQLs it is about; empty for all.
  package let segment: Segment

  package init(
    name: String, owner: Team? = nil, measure: Measure, goal: Goal, every: Recurrence, segment: Segment = Segment()
  ) {
    self.name = name
    self.owner = owner ?? measure.owner
    self.measure = measure
    self.goal = goal
    self.every = every
    self.segment = segment
  }
}

/// What is measured: the seven of the agreement, exactly.
package enum Measure: Hashable, Sendable {
  /// MQL cycles opened.
  case volume
  /// Share of them that were perfect or warm at the entry.
  case quality
  /// Expected revenue of them, in minor units of the base currency.
  case value
  /// Share of hand-offs answered within a time of their MQL entry.
  case speed(within: PromisedTime, answer: PromisedAnswer)
  /// Share of hand-offs not reached that got the promised attempts in a window from the first.
  case persistence(attempts: Int, days: Int)
  /// Share of hand-offs decided by the first such deadline after the delivery period they were offered in.
  case decision(by: Recurrence)
  /// Share of volume's MQLs that reached SQL in the same cycle within days of 24 hours.
  case conversion(days: Int)

  package enum Kind: String, CaseIterable, Sendable {
    case volume, quality, value, speed, persistence, decision, conversion

    /// Whether it is a share of cases; else a sum.
    package var isShare: Bool { self != .volume && self != .value }
  }

  package var kind: Kind {
    switch self {
    case .volume: .volume
    case .quality: .quality
    case .value: .value
    case .speed: .speed
    case .persistence: .persistence
    case .decision: .decision
    case .conversion: .conversion
    }
  }

  /// The team that promises it where the agreement does not say otherwise.
  package var owner: Team {
    switch self {
    case .volume, .quality, .value: .marketing
    case .speed, .persistence, .decision: .sales
    case .conversion: .both
    }
  }
}

/// A promised time, and whether it runs by the clock or in working hours.
package struct PromisedTime: Hashable, Sendable {
  /// More than 0.
  package let milliseconds: Int64
  package let isInWorkingHours: Bool

  package init(milliseconds: Int64, isInWorkingHours: Bool) {
    precondition(milliseconds > 0, "a promised time is more than none")
    self.milliseconds = milliseconds
    self.isInWorkingHours = isInWorkingHours
  }
}

/// What counts as an answer to a lead.
package enum PromisedAnswer: String, CaseIterable, Sendable {
  /// Any attempt that counts.
  case attempt
  /// An attempt that reached the person.
  case contact
}

/// How much is promised.
package enum Goal: Hashable, Sendable {
  /// At least so many MQLs, or so many minor units of revenue.
  case amount(Int64)
  /// At least so many hundredths of a percent of the cases: 6000 is 60 %.
  case share(Int)

  /// The fewest cases a share is judged on: 1 / (1 - target) rounded up, and 1 where all is promised.
  package var fewestCases: Int64 {
    switch self {
    case .amount: 0
    case .share(let share): share >= 10_000 ? 1 : Int64((10_000 + 9_999 - share) / (10_000 - share))
    }
  }

  package func isReached(by good: Int64, of total: Int64) -> Bool {
    switch self {
    case .amount(let amount): good >= amount
    case .share(let share): good * 10_000 >= total * Int64(share)
    }
  }
}

/// The MQLs a commitment is about: of each field that is named, one of the values.
package struct Segment: Hashable, Sendable {
  package enum Field: String, CaseIterable, Comparable, Sendable {
    case persona, industry, size, country

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// Values as they are written, by field.
  package let values: [Field: [String]]
  private let folded: [Field: Set<String>]

  package init(_ values: [Field: [String]] = [:]) {
    self.values = values
    folded = values.mapValues { Set($0.map { TextFolding.folded($0) }) }
  }

  /// Whether a profile is of it; case and accents do not matter, and an unknown field is in no segment.
  package func contains(_ profile: [Field: String]) -> Bool {
    folded.allSatisfy { field, values in profile[field].map { values.contains(TextFolding.folded($0)) } ?? false }
  }
}
