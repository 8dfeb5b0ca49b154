package import Alignment

/// The ends of a period that has only one: the first and last day there are.
package enum OpenPeriod {
  package static let first = CivilDate(year: 1, month: 1, day: 1) ?? CivilDate(daysSinceEpoch: -719_162)
  package static let last = CivilDate(year: 9999, month: 12, day: 31) ?? CivilDate(daysSinceEpoch: 2_932_896)

  /// `nil` for an end that is open.
  static func start(of period: Period?) -> CivilDate? { period.flatMap { $0.first == first ? nil : $0.first } }
  static func end(of period: Period?) -> CivilDate? { period.flatMap { $0.last == last ? nil : $0.last } }

  /// `2026-Q3`, `2026-01-01 to 2026-02-15`, `from 2026-01-01`, `all time`.
  static func words(_ period: Period?, in calendar: WorkspaceCalendar) -> String {
    switch (start(of: period), end(of: period)) {
    case (nil, nil): return "all time"
    case (let first?, nil): return "from \(first)"
    case (nil, let last?): return "to \(last)"
    case (let first?, let last?):
      let whole = Period(first: first, last: last)
      // A week of seven days is also shown by its days: few know the number.
      for unit in [PeriodUnit.year, .quarter, .month, .day] where calendar.period(unit, containing: first) == whole {
        return calendar.key(of: first, unit: unit)
      }
      return "\(first) to \(last)"
    }
  }
}
