package import Alignment

/// How long contacts have stood at a stage since they came to it: where the funnel leaks time [P27].
package struct Waiting: Hashable, Sendable {
  package let stage: Stage
  /// Contacts at the stage that do not rest.
  package let contacts: Int
  /// Days since the entry into it; `nil` without contacts.
  package let medianDays: Double?
  package let p90Days: Double?
}

extension JourneyIndex {
  /// One a stage, of contacts as they stand now.
  ///
  /// - Complexity: O(*contacts* + *history rows*).
  package func waiting(at instant: Instant? = nil) -> [Waiting] {
    let now = (instant ?? loadedAt).milliseconds
    var durations = [Durations](repeating: Durations(), count: Stage.allCases.count)
    for contact in 0..<contacts.count where contacts.resting[contact] == .none {
      let stage = presentStage(of: contact)
      durations[Int(stage.rawValue)].append(wait(of: contact, at: stage, now: now).span)
    }
    return zip(Stage.allCases, durations).map { stage, durations in
      let days = durations.days
      return Waiting(stage: stage, contacts: durations.count, medianDays: days.median, p90Days: days.p90)
    }
  }

  /// The contacts of one stage that do not rest, each with the time since it came there.
  package func waitingRows(stage: Stage, at instant: Instant? = nil) -> [ReceiptRow] {
    let now = (instant ?? loadedAt).milliseconds
    return contacts.id.indices.compactMap { contact in
      guard contacts.resting[contact] == .none, presentStage(of: contact) == stage else { return nil }
      let wait = wait(of: contact, at: stage, now: now)
      return ReceiptRow(.contact(contacts.id[contact]), at: wait.since, span: wait.span)
    }
  }

  /// Since the last entry into the stage, or the last return to it; what lies ahead has not begun.
  private func wait(of contact: Int, at stage: Stage, now: Int64) -> (since: Int64, span: Int64) {
    var since = contacts.createdAt[contact]
    for row in contacts.history(of: contact) where !contacts.entries[row].isVoided {
      let entry = contacts.entries[row]
      if entry.kind == .recycle || (entry.kind == .advance && entry.to == stage) { since = entry.at }
    }
    return (since, calendar.zone.wallTime(from: since, to: max(since, now)))
  }
}
