/// What sales promised for one hand-off, frozen when it is offered [P12].
///
/// A later version of the agreement changes nothing of it.
package struct HandoffPromise: Hashable, Sendable {
  /// Milliseconds from the MQL entry to the first answer, in the promise's count; more than 0.
  package var answerTime: Int64
  package var answer: PromisedAnswer
  /// Whether that time counts in working hours, else by the clock.
  package var isInWorkingHours: Bool
  /// Shares of the time at which a warning comes, in percent, 1 to 99, ascending.
  package var warningShares: [Int]
  /// Share of the time after which it goes to the next rep, in percent, 100 or more; `nil` for never.
  package var reassignmentShare: Int?
  /// Attempts promised before somebody may be called unreachable; at most one a kind and day counts.
  package var attempts: Int
  /// Milliseconds by the clock, from the first attempt, in which they are made.
  package var window: Int64
  /// By when it is decided; `nil` where nothing is promised.
  package var decision: Instant?
  /// The version of the agreement it was offered under; `nil` where none was in force.
  package var agreementVersion: Int64?

  package init(
    answerTime: Int64 = Instant.day, answer: PromisedAnswer = .attempt, isInWorkingHours: Bool = false,
    warningShares: [Int] = [50, 80], reassignmentShare: Int? = 200, attempts: Int = 5, window: Int64 = 10 * Instant.day,
    decision: Instant? = nil, agreementVersion: Int64? = nil
  ) {
    precondition(answerTime > 0 && attempts >= 0 && window >= 0, "a promise has a time, attempts and a window")
    self.answerTime = answerTime
    self.answer = answer
    self.isInWorkingHours = isInWorkingHours
    self.warningShares = warningShares
    self.reassignmentShare = reassignmentShare
    self.attempts = attempts
    self.window = window
    self.decision = decision
    self.agreementVersion = agreementVersion
  }

  /// 24 hours to the first attempt, five attempts over ten days: what holds until an agreement is signed.
  package static let standard = HandoffPromise()

  /// The instant at which a share of the answer time is over, in percent.
  package func instant(atShare share: Int, from start: Instant, in count: some TimeCount) -> Instant {
    let (whole, rest) = answerTime.quotientAndRemainder(dividingBy: 100)
    return count.adding(whole * Int64(share) + rest * Int64(share) / 100, to: start)
  }

  /// The last instant at which the first answer is in time.
  package func due(from start: Instant, in count: some TimeCount) -> Instant { count.adding(answerTime, to: start) }
}
