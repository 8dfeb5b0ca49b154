/// One MQL or hand-off under one commitment: what it is judged by, and how it stands. The rows of every figure.
package struct PromiseCase: Hashable, Sendable {
  package enum Outcome: UInt8, CaseIterable, Sendable {
    case open, kept, broken
    /// It counts for nothing, neither way.
    case left
  }

  /// Of the MQL cycle or the hand-off.
  package let id: Int64
  /// When it was known that it has to be judged.
  package let appearedAt: Instant
  /// The instant whose period it counts in.
  package let countsAt: Instant
  /// When it is due; at the latest then it is kept or broken.
  package let due: Instant
  package let outcome: Outcome
  /// When that was certain; `nil` while open.
  package let resolvedAt: Instant?
  /// What it adds: 1, or its expected revenue.
  package let amount: Int64

  package init(
    id: Int64, appearedAt: Instant, countsAt: Instant, due: Instant, outcome: Outcome, resolvedAt: Instant?,
    amount: Int64 = 1
  ) {
    self.id = id
    self.appearedAt = appearedAt
    self.countsAt = countsAt
    self.due = due
    self.outcome = outcome
    self.resolvedAt = resolvedAt
    self.amount = amount
  }

  /// Kept where something happened by the due instant, broken where it did not by then, else open.
  static func byDeadline(
    id: Int64, appearedAt: Instant, countsAt: Instant, due: Instant, done: Instant?, now: Instant
  ) -> PromiseCase {
    if let done, done <= due, done <= now {
      return PromiseCase(
        id: id, appearedAt: appearedAt, countsAt: countsAt, due: due, outcome: .kept, resolvedAt: done)
    }
    let isOver = now > due
    return PromiseCase(
      id: id, appearedAt: appearedAt, countsAt: countsAt, due: due, outcome: isOver ? .broken : .open,
      resolvedAt: isOver ? due : nil)
  }
}
