/// How a person wants to hear of alerts.
package struct AlertChoice: Hashable, Sendable {
  package enum Mail: String, CaseIterable, Sendable {
    /// As they come, gathered for a minute.
    case atOnce = "at-once"
    /// All of a day in one mail, at an hour.
    case digest
    case none
  }

  /// Minutes of the day from which and to which no mail is sent, past midnight where the first is later.
  package struct QuietHours: Hashable, Sendable {
    package let from: Int
    package let until: Int

    /// `nil` for minutes that are none of a day, and for an empty span.
    package init?(from: Int, until: Int) {
      guard (0..<1_440).contains(from), (0..<1_440).contains(until), from != until else { return nil }
      self.from = from
      self.until = until
    }

    func holds(atMinute minute: Int) -> Bool {
      from < until ? minute >= from && minute < until : minute >= from || minute < until
    }
  }

  /// Whether the list behind the bell shows them.
  package var isInProduct = true
  package var mail = Mail.atOnce
  /// The hour of the digest, 0 to 23.
  package var digestHour = 8
  package var quiet: QuietHours?

  package init() {}

  /// Milliseconds in which alerts gather, so that three are one mail.
  package static let gathering: Int64 = Instant.minute

  /// When the mail of an alert made now is due; `nil` for never.
  ///
  /// - Parameter last: the day of the last digest: there is one a day.
  package func mailInstant(
    after now: Instant, lastDigest last: CivilDate? = nil, in calendar: WorkspaceCalendar
  ) -> Instant? {
    switch mail {
    case .none: nil
    case .atOnce: quietEnd(at: now.adding(milliseconds: AlertChoice.gathering), in: calendar)
    case .digest:
      {
        var day = calendar.day(of: now)
        if let last, last >= day { day = last.adding(days: 1) }
        let hour = calendar.instant(of: day, minute: digestHour * 60)
        return hour >= now ? hour : calendar.instant(of: day.adding(days: 1), minute: digestHour * 60)
      }()
    }
  }

  /// Until when a mail that is due now is held; `nil` where it may go.
  package func holds(at now: Instant, in calendar: WorkspaceCalendar) -> Instant? {
    let end = quietEnd(at: now, in: calendar)
    return mail == .atOnce && end > now ? end : nil
  }

  /// The instant itself, or where it lies in quiet hours their end.
  private func quietEnd(at instant: Instant, in calendar: WorkspaceCalendar) -> Instant {
    guard let quiet, quiet.holds(atMinute: calendar.minuteOfDay(of: instant)) else { return instant }
    let day = calendar.day(of: instant)
    let end = calendar.instant(of: day, minute: quiet.until)
    return end > instant ? end : calendar.instant(of: day.adding(days: 1), minute: quiet.until)
  }
}

extension WorkspaceCalendar {
  /// The minute of the day that a clock on the wall shows.
  package func minuteOfDay(of instant: Instant) -> Int {
    let local = instant.milliseconds + zone.offset(at: instant)
    return Int((local - Int64(day(of: instant).daysSinceEpoch) * Instant.day) / Instant.minute)
  }

  /// When a clock on the wall shows a minute of a day, or first shows a later one where that is skipped.
  package func instant(of day: CivilDate, minute: Int) -> Instant {
    zone.instant(reachingLocal: Int64(day.daysSinceEpoch) * Instant.day + Int64(minute) * Instant.minute)
  }
}
