/// What rejections of one reason have in common, and what marketing answered to it [W13].
///
///     let case = RejectionCase(3, "bad-fit", .campaign, "Spring fair", openedAt: monday, days: 28)
///     case.answered(.changeRule, note: "Fair leads need a demo request", by: mia, at: now)
package struct RejectionCase: Hashable, Sendable {
  /// What the rejected contacts share. Raw values are stored.
  package enum Ground: String, CaseIterable, Sendable {
    /// Of the first touch of marketing that counts.
    case source, campaign
    /// The rule of the definition that made the MQL.
    case rule
  }

  /// What follows. Raw values are stored.
  package enum Answer: String, CaseIterable, Sendable {
    case keep
    case changeRule = "change-rule"
    case dropSource = "drop-source"
    case mendData = "mend-data"
  }

  package struct Decision: Hashable, Sendable {
    package let answer: Answer
    package let note: String
    package let by: ID<Member>
    package let at: Instant

    package init(_ answer: Answer, note: String, by: ID<Member>, at: Instant) {
      self.answer = answer
      self.note = note
      self.by = by
      self.at = at
    }
  }

  package let id: ID<RejectionCase>
  /// A code of ``RejectionReason``.
  package let reason: String
  package let ground: Ground
  package let value: String
  package let openedAt: Instant
  /// The days of 24 hours in which rejections were counted, and over which the outcome is.
  package let days: Int
  package private(set) var decision: Decision?

  package init(
    _ id: ID<RejectionCase>, _ reason: String, _ ground: Ground, _ value: String, openedAt: Instant, days: Int,
    decision: Decision? = nil
  ) {
    self.id = id
    self.reason = reason
    self.ground = ground
    self.value = value
    self.openedAt = openedAt
    self.days = days
    self.decision = decision
  }

  package var isOpen: Bool { decision == nil }

  /// - Throws: ``RejectionCaseError/answered`` where it was answered before: another answer is another case's.
  package func answered(
    _ answer: Answer, note: String, by member: ID<Member>, at now: Instant
  ) throws(RejectionCaseError) -> RejectionCase {
    guard isOpen else { throw .answered }
    var copy = self
    copy.decision = Decision(answer, note: note, by: member, at: now)
    return copy
  }

  /// The time before the answer and the time after, as far as it has gone, over which rejections are compared.
  package func outcomeSpans(at now: Instant) -> (before: Range<Instant>, after: Range<Instant>)? {
    guard let decision else { return nil }
    let end = min(decision.at.adding(days: days), max(now, decision.at))
    return (decision.at.adding(days: -days)..<decision.at, decision.at..<end)
  }
}

/// Why a case is not answered.
package enum RejectionCaseError: Error, Hashable, Sendable {
  case answered

  package var code: String { "case-answered" }
  package var sentence: String { "This case was answered before." }
}

/// How many rejections of one reason and ground open a case, within how many days.
package struct CaseThreshold: Hashable, Sendable {
  package let count: Int
  package let days: Int

  package static let standard = CaseThreshold(count: 5, days: 28)

  package init(count: Int, days: Int) {
    self.count = count
    self.days = days
  }

  /// Whether a rejection at an instant, with the earlier ones that no case has, opens one.
  package func opens(at instant: Instant, earlier: [Instant]) -> Bool {
    1 + earlier.count { $0 <= instant && $0 > instant.adding(days: -days) } >= count
  }
}
