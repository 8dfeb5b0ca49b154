package import Alignment
import Wire

extension Reader {
  /// `12 March 2026`, in the order of the language; days of this year leave the year out where they may.
  package func date(_ day: CivilDate, withYear: Bool = true) -> String {
    let (year, month, number) = day.components
    let name = text("calendar.month-\(month)")
    let head = language == .english || number != 1 ? String(number) : text("calendar.first")
    return withYear ? "\(head) \(name) \(year)" : "\(head) \(name)"
  }

  /// `Thu 12 Mar`, with the year where it is another one.
  package func shortDate(_ day: CivilDate) -> String {
    let (year, month, number) = day.components
    let weekday = text("calendar.weekday-\(day.weekday.rawValue)")
    let text = "\(weekday) \(number) \(self.text("calendar.short-month-\(month)"))"
    return year == today.year ? text : text + " \(year)"
  }

  /// `Thu 12 Mar, 10:40` on the clocks of the workspace.
  package func instant(_ instant: Instant) -> String {
    shortDate(calendar.day(of: instant)) + ", " + time(instant)
  }

  /// For machines, in `<time datetime>`: RFC 3339 in UTC.
  package func machine(_ instant: Instant) -> String { Sheet.timestamp(instant) }

  /// `10:40`.
  package func time(_ instant: Instant) -> String { String(calendar.minute(of: instant).suffix(5)) }

  /// `in 3 h 20 min`, `2 days ago`: the two largest units, from a minute on.
  package func relative(_ instant: Instant) -> String {
    let distance = instant.milliseconds - now.milliseconds
    let span = Int64(distance.magnitude)
    guard span >= Instant.minute else { return text("calendar.now") }
    let words = duration(span)
    return text(distance > 0 ? "calendar.ahead" : "calendar.ago", ["span": words])
  }

  /// `today`, `tomorrow`, `in 9 days`, `3 days ago`: a day as the calendar counts, whatever the hour.
  package func relative(_ day: CivilDate) -> String {
    let distance = day.daysSinceEpoch - today.daysSinceEpoch
    switch distance {
    case 0: return text("calendar.today")
    case 1: return text("calendar.tomorrow")
    case -1: return text("calendar.yesterday")
    default:
      return text(
        distance > 0 ? "calendar.ahead" : "calendar.ago", ["span": count("calendar.days", abs(distance))])
    }
  }

  /// A span of milliseconds in its largest units: `12 days`, `3 h 20 min`, `5 min`.
  package func duration(_ span: Int64) -> String {
    if span >= 2 * Instant.day { return count("calendar.days", Int(span / Instant.day)) }
    let minutes = Int(span / Instant.minute)
    let (hours, rest) = (minutes / 60, minutes % 60)
    let gap = NumberForm.gap
    if hours == 0 { return "\(rest)\(gap)min" }
    return rest == 0 || hours >= 10 ? "\(hours)\(gap)h" : "\(hours)\(gap)h \(rest)\(gap)min"
  }

  /// Days with one decimal below ten: `3.5 days`.
  package func days(_ days: Double?) -> String {
    guard let days else { return Reader.dash }
    if days < 9.95, days != days.rounded() {
      return text("calendar.days.other", ["n": decimal(days, digits: 1)])
    }
    return count("calendar.days", Int(days.rounded()))
  }

  /// A period by its shortest name: `Q1 2026`, `March 2026`, `week 12, 2026`, `2026`, or two dates.
  package func period(_ period: Period) -> String {
    let start = period.first
    for unit in [PeriodUnit.year, .quarter, .month, .week, .day]
    where calendar.period(unit, containing: start) == period {
      switch unit {
      case .year: return String(start.year)
      case .quarter:
        return text("calendar.quarter", ["n": String((start.month - 1) / 3 + 1), "year": String(start.year)])
      case .month: return "\(text("calendar.month-\(start.month)")) \(start.year)"
      case .week:
        let key = calendar.key(of: start, unit: .week)
        return text("calendar.week", ["n": String(key.suffix(2)), "year": String(key.prefix(4))])
      case .day: return date(start)
      }
    }
    return "\(date(period.first, withYear: period.first.year != period.last.year)) – \(date(period.last))"
  }
}
