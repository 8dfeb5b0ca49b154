/// A run of whole days, both ends included.
package struct Period: Hashable, Sendable {
  package let first: CivilDate
  package let last: CivilDate

  package init(first: CivilDate, last: CivilDate) {
    precondition(first <= last, "a period ends on or after its first day")
    self.first = first
    self.last = last
  }

  package var dayCount: Int { last.daysSinceEpoch - first.daysSinceEpoch + 1 }

  package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// How many days the two have in common; 0 when they do not meet.
  package func overlap(with other: Period) -> Int {
    max(0, min(last, other.last).daysSinceEpoch - max(first, other.first).daysSinceEpoch + 1)
  }

  /// The days the two have in common; `nil` when they do not meet.
  package func intersection(with other: Period) -> Period? {
    guard overlap(with: other) > 0 else { return nil }
    return Period(first: max(first, other.first), last: min(last, other.last))
  }

  /// How many whole calendar months it is; `nil` unless it starts on a first and ends on a last of the month.
  package var wholeMonths: Int? {
    let start = first.components
    let after = last.adding(days: 1).components
    guard start.day == 1, after.day == 1 else { return nil }
    return (after.year - start.year) * 12 + after.month - start.month
  }

  /// The period of the same kind that ends the day before this one starts.
  ///
  /// Of whole months as many months (so a month, quarter or year gives the one before), else as many days.
  ///
  ///     2026-02-01..2026-02-28  ->  2026-01-01..2026-01-31
  ///     2026-11-01..2026-11-15  ->  2026-10-17..2026-10-31
  package var previous: Period {
    let end = first.adding(days: -1)
    if let months = wholeMonths { return Period(first: first.adding(months: -months), last: end) }
    return Period(first: first.adding(days: -dayCount), last: end)
  }

  /// The period it is compared with a year before.
  ///
  /// Of whole weeks, 52 weeks before, so that weekdays match; else the same dates, 29 February as the 28th
  /// (a February of whole months stays whole).
  package var lastYear: Period {
    if let months = wholeMonths {
      let start = first.adding(months: -12)
      return Period(first: start, last: start.adding(months: months).adding(days: -1))
    }
    if dayCount % 7 == 0 { return Period(first: first.adding(days: -364), last: last.adding(days: -364)) }
    return Period(first: first.adding(months: -12), last: last.adding(months: -12))
  }
}

extension Period: CustomStringConvertible {
  /// Both days in ISO 8601: `2026-11-01..2026-11-15`.
  package var description: String { "\(first)..\(last)" }
}

/// What a row of a report by time is.
package enum PeriodUnit: String, CaseIterable, Sendable {
  case day, week, month, quarter, year
}
