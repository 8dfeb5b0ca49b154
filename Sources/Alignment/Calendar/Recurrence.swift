/// A deadline that comes again and again at one time of the day.
///
///     every day 18:00      every monday 18:00      every month 1 09:00 (31: the month's last day)
///
/// Times are the clocks' of the zone: one that a change of the clock skips is read with the offset before it, one that
/// comes twice is the first of the two (``ZoneTable/instant(ofLocal:)``).
package struct Recurrence: Hashable, Sendable {
  package enum Rhythm: Hashable, Sendable {
    case day
    case week(Weekday)
    /// Day of the month, 1 to 31; in shorter months the last.
    case month(Int)
  }

  package let rhythm: Rhythm
  /// Minutes since midnight, 0 to 1440, which is the end of the day.
  package let minute: Int
  /// A deadline on a day without work moves to the same time of the next day with work; else it stands.
  package let movesToWorkingDay: Bool

  package init(_ rhythm: Rhythm, minute: Int, movesToWorkingDay: Bool = false) {
    precondition((0...1_440).contains(minute), "a time of the day")
    if case .month(let day) = rhythm { precondition((1...31).contains(day), "a day of the month") }
    self.rhythm = rhythm
    self.minute = minute
    self.movesToWorkingDay = movesToWorkingDay
  }

  /// The first deadline after an instant.
  ///
  /// - Complexity: a few steps, each a look-up in the calendar.
  package func next(after instant: Instant, in calendar: WorkingCalendar) -> Instant {
    var number = number(near: instant, in: calendar)
    while deadline(number - 1, in: calendar) > instant { number -= 1 }
    while deadline(number, in: calendar) <= instant { number += 1 }
    return deadline(number, in: calendar)
  }

  /// The last deadline before an instant.
  package func last(before instant: Instant, in calendar: WorkingCalendar) -> Instant {
    var number = number(near: instant, in: calendar)
    while deadline(number + 1, in: calendar) < instant { number += 1 }
    while deadline(number, in: calendar) >= instant { number -= 1 }
    return deadline(number, in: calendar)
  }

  /// The period that an instant belongs to: from just after one deadline to the next inclusive.
  package func period(of instant: Instant, in calendar: WorkingCalendar) -> DeadlinePeriod {
    let end = next(after: instant.adding(milliseconds: -1), in: calendar)
    return DeadlinePeriod(after: last(before: end, in: calendar), through: end)
  }

  /// Periods in time order: the first whole one that starts at or after an instant, up to the one that an end lies in.
  ///
  /// - Complexity: O(periods).
  package func periods(from start: Instant, through end: Instant, in calendar: WorkingCalendar) -> [DeadlinePeriod] {
    var after = next(after: start.adding(milliseconds: -1), in: calendar)
    var periods: [DeadlinePeriod] = []
    while after < end {
      let deadline = next(after: after, in: calendar)
      periods.append(DeadlinePeriod(after: after, through: deadline))
      after = deadline
    }
    return periods
  }

  private func number(near instant: Instant, in calendar: WorkingCalendar) -> Int {
    let day = calendar.calendar.day(of: instant)
    switch rhythm {
    case .day: return day.daysSinceEpoch
    case .week(let weekday):
      let days = day.daysSinceEpoch - Recurrence.monday - (Int(weekday.rawValue) - 1)
      return days >= 0 ? days / 7 : (days - 6) / 7
    case .month: return day.year * 12 + day.month - 1
    }
  }

  /// A Monday, from which weeks are counted.
  private static let monday = -3

  private func deadline(_ number: Int, in calendar: WorkingCalendar) -> Instant {
    let day: CivilDate
    switch rhythm {
    case .day: day = CivilDate(daysSinceEpoch: number)
    case .week(let weekday):
      day = CivilDate(daysSinceEpoch: Recurrence.monday + number * 7 + Int(weekday.rawValue) - 1)
    case .month(let dayOfMonth):
      let first = CivilDate(daysSinceEpoch: 0).adding(months: number - 1970 * 12)
      day = first.adding(days: min(dayOfMonth, CivilDate.length(ofMonth: first.month, year: first.year)) - 1)
    }
    let due = movesToWorkingDay ? calendar.workingDay(from: day) : day
    return calendar.zone.instant(
      ofLocal: Int64(due.daysSinceEpoch) * Instant.day + Int64(minute) * Instant.minute)
  }
}

/// The time of one deadline: from just after the one before to this, inclusive.
package struct DeadlinePeriod: Hashable, Sendable {
  /// The deadline before; it belongs to the period before.
  package let after: Instant
  /// The deadline; it belongs to this.
  package let through: Instant

  package init(after: Instant, through: Instant) {
    precondition(after < through, "a period ends after it starts")
    self.after = after
    self.through = through
  }

  package func contains(_ instant: Instant) -> Bool { after < instant && instant <= through }
}
