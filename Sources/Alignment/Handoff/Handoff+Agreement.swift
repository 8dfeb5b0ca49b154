/// Hand-offs as the agreement counts them, and the agreement as a hand-off is promised.
extension Handoff {
  /// What the measures count of the hand-off.
  ///
  /// - Parameter profile: the contact's segment fields, as they stood at the entry.
  package func offered(_ profile: [Segment.Field: String] = [:], calendar: WorkspaceCalendar) -> OfferedLead {
    var holders: [OfferedLead.Holder] = []
    var held: (member: ID<Member>, from: Instant)?
    func close(at end: Instant) {
      if let held { holders.append(OfferedLead.Holder(member: held.member, from: held.from, to: end)) }
      held = nil
    }
    for event in events {
      switch event.fact {
      case .assigned(let member, _, _):
        close(at: event.at)
        held = (member, event.at)
      case .returned, .reopened, .merged: close(at: event.at)
      case .made, .attempted, .warned, .escalated, .accepted, .rejected: break
      }
    }
    close(at: .distantFuture)
    return OfferedLead(
      id: id.rawValue, enteredAt: entry, offeredAt: madeAt,
      attempts: firstAttemptsOfDays(calendar), contactedAt: firstContact, ending: ending, holders: holders,
      profile: profile)
  }

  private var ending: OfferedLead.Ending? {
    switch state {
    case .accepted: decidedAt.map { .accepted($0) }
    case .rejected(let reason, _): decidedAt.map { .rejected($0, leavesSpeed: reason.leavesSpeed) }
    case .merged, .withdrawn: events.last.map { .gone($0.at) }
    case .offered, .working, .returned: nil
    }
  }
}

extension HandoffPromise {
  /// What a version of the agreement promises a lead: its speed, persistence and decision for the lead's segment.
  ///
  /// What the version does not promise is as in ``standard``; of several commitments the first whose segment has the
  /// lead counts.
  package init(
    _ version: AgreementTimeline.Version, offeredAt offered: Instant, profile: [Segment.Field: String] = [:]
  ) {
    self = .standard
    agreementVersion = Int64(version.number)
    var found: Set<Measure.Kind> = []
    for commitment in version.agreement.commitments where commitment.segment.contains(profile) {
      guard found.insert(commitment.measure.kind).inserted else { continue }
      switch commitment.measure {
      case .speed(let within, let answer):
        answerTime = within.milliseconds
        isInWorkingHours = within.isInWorkingHours
        self.answer = answer
      case .persistence(let attempts, let days):
        self.attempts = attempts
        window = Int64(days) * Instant.day
      case .decision(let by):
        decision = by.next(
          after: commitment.every.period(of: offered, in: version.calendar).through, in: version.calendar)
      case .volume, .quality, .value, .conversion: break
      }
    }
  }
}
