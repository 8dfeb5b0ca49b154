/// How a commitment stands in one period.
package enum PromiseStatus: String, CaseIterable, Sendable {
  case kept, broken
  case onTrack = "on-track"
  case atRisk = "at-risk"
  /// Without cases, or with too few to judge: in no tally.
  case none

  /// No open case can change it.
  package var isFinal: Bool { self == .kept || self == .broken }
}

/// The figures of one period, with or without the time that was excused.
package struct PeriodReading: Hashable, Sendable {
  /// The period's own rows, by the instant they count at, then id: hand-offs or MQL cycles, those that left included.
  package let cases: [PromiseCase]
  /// Kept cases that are due, or the sum of volume or value.
  package let good: Int64
  /// Kept and broken cases that are due; of a sum the same as `good`.
  package let total: Int64
  /// Cases not decided.
  package let open: Int64
  /// The run of whole periods, this one the last, that a share is judged on, and its decided cases; 0 periods where
  /// not enough cases are there.
  package let runPeriods: Int
  package let runGood: Int64
  package let runTotal: Int64
  package let status: PromiseStatus
  /// Of keeping it, 0 to 1; `nil` where it is over, or below ``KeepingProbability/fewestPeriods`` periods before.
  package let probability: Double?

  /// `nil` without cases that are due.
  package var share: Double? { total > 0 ? Double(good) / Double(total) : nil }
}

/// One period of one commitment, judged. Once final it is kept as it is, whatever becomes of the agreement.
package struct PeriodResult: Hashable, Sendable {
  package let version: Int
  package let commitment: Commitment
  package let period: DeadlinePeriod
  /// With the time that was excused taken out: what counts for the status people see.
  package let excused: PeriodReading
  /// Without any excuse: what a bonus is paid by.
  package let strict: PeriodReading

  package var deadline: Instant { period.through }
  /// Nothing can change it any more: to be stored.
  package var isFinal: Bool { excused.status.isFinal && strict.status.isFinal }
}
