/// Days, weeks, months, quarters and years as the workspace lives them.
///
///     let calendar = WorkspaceCalendar(zone: rome)
///     calendar.day(of: now)                       // 2026-11-22
///     calendar.period(.month, containing: day)    // 2026-11-01 ..< 2026-12-01
package struct WorkspaceCalendar: Hashable, Sendable {
  package let zone: ZoneTable
  package let firstWeekday: Weekday

  package init(zone: ZoneTable, firstWeekday: Weekday = .monday) {
    self.zone = zone
    self.firstWeekday = firstWeekday
  }

  /// The day that a calendar on the wall shows there at the instant.
  package func day(of instant: Instant) -> CivilDate {
    let local = instant.milliseconds + zone.offset(at: instant)
    let days = local >= 0 ? local / Instant.day : (local - Instant.day + 1) / Instant.day
    return CivilDate(daysSinceEpoch: Int(days))
  }

  /// The day's first instant: 00:00, or later where a change of the clock skips midnight.
  ///
  /// Where clocks go back over midnight, 00:00 comes twice and the first one is meant. A day that a country
  /// left out (2011-12-30 in Apia) has no instant: it starts where the next one does.
  package func start(of day: CivilDate) -> Instant {
    zone.instant(reachingLocal: Int64(day.daysSinceEpoch) * Instant.day)
  }

  /// The first instant after the day.
  package func end(of day: CivilDate) -> Instant { start(of: day.adding(days: 1)) }

  /// The whole day as a moment; of a day that was left out, the instant at which it would have been.
  package func moment(of day: CivilDate) -> Moment {
    let start = start(of: day)
    return Moment(start: start, end: max(start, end(of: day).adding(milliseconds: -1)))
  }

  /// The whole unit that the day lies in.
  package func period(_ unit: PeriodUnit, containing day: CivilDate) -> Period {
    let (year, month, _) = day.components
    func first(_ month: Int) -> CivilDate { CivilDate(year: year, month: month, day: 1) ?? day }
    switch unit {
    case .day:
      return Period(first: day, last: day)
    case .week:
      let back = (Int(day.weekday.rawValue) - Int(firstWeekday.rawValue) + 7) % 7
      let start = day.adding(days: -back)
      return Period(first: start, last: start.adding(days: 6))
    case .month:
      return Period(first: first(month), last: first(month).adding(months: 1).adding(days: -1))
    case .quarter:
      let start = first((month - 1) / 3 * 3 + 1)
      return Period(first: start, last: start.adding(months: 3).adding(days: -1))
    case .year:
      return Period(first: first(1), last: first(12).adding(days: 30))
    }
  }

  /// The instants from the first of the period's first day to before the end of its last.
  package func range(of period: Period) -> Range<Instant> {
    start(of: period.first)..<end(of: period.last)
  }
}
