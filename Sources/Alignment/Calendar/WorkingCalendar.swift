/// Working time in one zone: hours by weekday, holidays, days with hours of their own.
///
///     let calendar = WorkingCalendar(zone: rome, hours: .standard, holidays: [christmas])
///     let due = calendar.adding(8 * Instant.hour, to: friday17)    // Monday 16:00
///     calendar.elapsed(from: friday17, to: due)                    // 8 hours, always
///
/// An instant is working time where clocks there show a working time of a working day. So an hour that a change of the
/// clock leaves out is not worked, and one that comes twice is worked twice.
///
/// How: on the wall there is no change of the clock, and the work done until a time there (``worked(untilWall:)``) is
/// whole weeks, plus the days of the week, plus a prefix sum over the days that differ. Real time runs along that line
/// and jumps at each change of the clock; ``lags`` says by how much work it is behind then.
///
///     wall    ──────────────╴2:00╶3:00──────────────────►
///     real    ─────── lag 0 ──────┤├──────── lag 1 ─────►
///
/// - Complexity: every question two binary searches, over the zone's changes and the days that differ, for any span;
///   O(changes + days) to make.
package struct WorkingCalendar: Hashable, Sendable {
  package let calendar: WorkspaceCalendar
  package let hours: WorkingHours
  /// Days that differ from their weekday, ascending.
  package let exceptions: [Exception]

  /// A day with hours of its own; a holiday has none.
  package struct Exception: Hashable, Sendable {
    package let day: CivilDate
    package let hours: DayHours

    package init(day: CivilDate, hours: DayHours = .off) {
      self.day = day
      self.hours = hours
    }
  }

  /// Work of the week before each weekday, Monday first, and of the whole week at the end.
  private let weekWork: [Int64]
  /// By how much the first so many exceptions change the work done.
  private let changes: [Int64]
  /// Real work minus wall work since each change of the zone, and real work at the change.
  private var lags: [Int64] = [0]
  private var works: [Int64] = [.min]

  /// - Parameter exceptions: in any order; of two for one day the later stands.
  package init(_ calendar: WorkspaceCalendar, hours: WorkingHours = .standard, exceptions: [Exception] = []) {
    self.calendar = calendar
    self.hours = hours
    var byDay: [CivilDate: DayHours] = [:]
    for exception in exceptions { byDay[exception.day] = exception.hours }
    let days = byDay.map { Exception(day: $0.key, hours: $0.value) }.sorted { $0.day < $1.day }
    self.exceptions = days
    var week: [Int64] = [0]
    for weekday in Weekday.allCases { week.append((week.last ?? 0) + hours[weekday].total) }
    var changes: [Int64] = [0]
    for exception in days {
      changes.append((changes.last ?? 0) + exception.hours.total - hours[exception.day.weekday].total)
    }
    weekWork = week
    self.changes = changes
    for change in calendar.zone.wallChanges {
      let work = worked(untilWall: change.before) + (lags.last ?? 0)
      works.append(work)
      lags.append(work - worked(untilWall: change.after))
    }
  }

  package init(_ calendar: WorkspaceCalendar, hours: WorkingHours = .standard, holidays: [CivilDate]) {
    self.init(calendar, hours: hours, exceptions: holidays.map { Exception(day: $0) })
  }

  package var zone: ZoneTable { calendar.zone }

  /// The hours of a day.
  package func hours(on day: CivilDate) -> DayHours {
    let place = exceptions.count(before: day)
    if place < exceptions.count, exceptions[place].day == day { return exceptions[place].hours }
    return hours[day.weekday]
  }

  package func isWorkingDay(_ day: CivilDate) -> Bool { !hours(on: day).isOff }

  /// Working milliseconds between two instants; negative where the second is earlier.
  package func elapsed(from start: Instant, to end: Instant) -> Int64 {
    worked(until: end) - worked(until: start)
  }

  /// The first instant by which so many working milliseconds have passed: at the end of a day rather than at the
  /// start of the next. 0 is the instant itself, also out of hours.
  ///
  /// `elapsed(from: start, to: adding(time, to: start)) == time` for every time of 0 or more; less is taken as 0.
  package func adding(_ milliseconds: Int64, to start: Instant) -> Instant {
    guard milliseconds > 0 else { return start }
    return first(worked: worked(until: start) + milliseconds)
  }

  /// The last instant from which so many working milliseconds pass until the end: at the start of a day rather than
  /// at the end of the one before. 0 is the end itself; less is taken as 0.
  package func subtracting(_ milliseconds: Int64, from end: Instant) -> Instant {
    guard milliseconds > 0 else { return end }
    return first(worked: worked(until: end) - milliseconds + 1).adding(milliseconds: -1)
  }

  package func isOpen(at instant: Instant) -> Bool {
    elapsed(from: instant, to: instant.adding(milliseconds: 1)) == 1
  }

  /// The instant itself in working time, else the next start of it.
  package func opening(from instant: Instant) -> Instant {
    first(worked: worked(until: instant) + 1).adding(milliseconds: -1)
  }

  /// The day itself where it is worked, else the next that is; within ten years, else the day itself.
  package func workingDay(from day: CivilDate) -> CivilDate {
    for days in 0..<3_660 where isWorkingDay(day.adding(days: days)) { return day.adding(days: days) }
    return day
  }

  // MARK: Real time

  private func worked(until instant: Instant) -> Int64 {
    let (place, wall) = zone.wall(at: instant)
    return worked(untilWall: wall) + lags[place]
  }

  /// The first instant with so much work behind it.
  private func first(worked work: Int64) -> Instant {
    // The last change of the zone before which less was done.
    var (low, high) = (0, works.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if works[middle] < work { low = middle } else { high = middle }
    }
    return zone.instant(ofWall: firstWall(worked: work - lags[low]), inRow: low)
  }

  // MARK: On the wall, where no clock changes

  /// A Monday, from which weeks are counted.
  private static let monday = -3

  private func worked(untilWall wall: Int64) -> Int64 {
    let (day, time) = WorkingCalendar.split(wall)
    let gross = workBefore(day: day) + hours[CivilDate(daysSinceEpoch: day).weekday].worked(until: time)
    let place = exceptions.count(before: CivilDate(daysSinceEpoch: day))
    guard place < exceptions.count, exceptions[place].day.daysSinceEpoch == day else { return gross + changes[place] }
    return workBefore(day: day) + changes[place] + exceptions[place].hours.worked(until: time)
  }

  /// The first time on the wall with so much work behind it.
  private func firstWall(worked work: Int64) -> Int64 {
    // The exceptions before whose start less was done.
    var (low, high) = (0, exceptions.count)
    while low < high {
      let middle = (low + high) / 2
      if workBefore(day: exceptions[middle].day.daysSinceEpoch) + changes[middle] < work {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low > 0 {
      let exception = exceptions[low - 1]
      let day = exception.day.daysSinceEpoch
      let rest = work - workBefore(day: day) - changes[low - 1]
      if rest <= exception.hours.total { return Int64(day) * Instant.day + exception.hours.time(worked: rest) }
    }
    let gross = work - changes[low]
    let week = weekWork[7]
    let weeks = WorkingCalendar.floor(gross - 1, week)
    let rest = gross - weeks * week
    var weekday = 0
    while weekday < 6, weekWork[weekday + 1] < rest { weekday += 1 }
    let day = weeks * 7 + Int64(weekday + WorkingCalendar.monday)
    let inDay = hours[Weekday.allCases[weekday]].time(worked: rest - weekWork[weekday])
    return day * Instant.day + inDay
  }

  /// Work before a day by the weekdays alone.
  private func workBefore(day: Int) -> Int64 {
    let since = Int64(day - WorkingCalendar.monday)
    let weeks = WorkingCalendar.floor(since, 7)
    return weeks * weekWork[7] + weekWork[Int(since - weeks * 7)]
  }

  private static func split(_ wall: Int64) -> (day: Int, time: Int64) {
    let day = floor(wall, Instant.day)
    return (Int(day), wall - day * Instant.day)
  }

  private static func floor(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : (a - b + 1) / b }
}

extension [WorkingCalendar.Exception] {
  /// How many lie before a day.
  fileprivate func count(before day: CivilDate) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
