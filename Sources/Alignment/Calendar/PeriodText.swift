extension WorkspaceCalendar {
  /// The key of a row by time: `2026-11-22`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`.
  ///
  /// A week has the number and year of ISO 8601. Where weeks do not start on Monday, it is the number of the ISO
  /// week that holds the week's fourth day, so every week has one and no number comes twice.
  package func key(of day: CivilDate, unit: PeriodUnit) -> String {
    switch unit {
    case .day:
      return day.description
    case .week:
      let (year, week) = period(.week, containing: day).first.adding(days: 3).isoWeek
      return Self.padded(year, 4) + "-W" + Self.padded(week, 2)
    case .month:
      let (year, month, _) = day.components
      return Self.padded(year, 4) + "-" + Self.padded(month, 2)
    case .quarter:
      let (year, month, _) = day.components
      return Self.padded(year, 4) + "-Q" + String((month - 1) / 3 + 1)
    case .year:
      return Self.padded(day.year, 4)
    }
  }

  /// The period that a text names.
  ///
  ///     2026    2026-Q3    2026-11    2026-W47    2026-11-15    2026-11-01..2026-11-15
  ///
  /// Either side of `..` may be any of these: `2026-09..2026-11` is three months.
  ///
  /// - Returns: `nil` for any other text, a day or week that does not exist, and an end before the start.
  package func period(_ text: some StringProtocol) -> Period? {
    let bytes = Array(text.utf8)
    guard bytes.count <= 24 else { return nil }
    guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 46 && bytes[$0 + 1] == 46 }) else {
      return unit(bytes[...])
    }
    guard let start = unit(bytes[..<dots]), let end = unit(bytes[(dots + 2)...]), start.first <= end.last else {
      return nil
    }
    return Period(first: start.first, last: end.last)
  }

  /// What clocks and calendars there show at an instant, to the minute: `2026-11-22 09:30`.
  package func minute(of instant: Instant) -> String {
    let day = day(of: instant)
    let local = instant.milliseconds + zone.offset(at: instant) - Int64(day.daysSinceEpoch) * Instant.day
    let hour = Self.padded(Int(local / Instant.hour), 2)
    return "\(day) \(hour):\(Self.padded(Int(local / Instant.minute % 60), 2))"
  }

  /// The whole units that meet a period, in order; the first and last may reach beyond it.
  package func periods(_ unit: PeriodUnit, in period: Period) -> [Period] {
    var periods: [Period] = []
    var day = period.first
    while day <= period.last {
      let next = self.period(unit, containing: day)
      periods.append(next)
      day = next.last.adding(days: 1)
    }
    return periods
  }

  private func unit(_ bytes: ArraySlice<UInt8>) -> Period? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.count >= 4, let year = Self.number(bytes.prefix(4)), (1...9999).contains(year) else { return nil }
    let rest = bytes.dropFirst(4)
    switch rest.count {
    case 0:
      return CivilDate(year: year, month: 1, day: 1).map { period(.year, containing: $0) }
    case 3 where rest.starts(with: "-Q".utf8) || rest.starts(with: "-q".utf8):
      guard let quarter = Self.number(rest.dropFirst(2)), (1...4).contains(quarter) else { return nil }
      return CivilDate(year: year, month: quarter * 3, day: 1).map { period(.quarter, containing: $0) }
    case 3 where rest.first == UInt8(ascii: "-"):
      guard let month = Self.number(rest.dropFirst()) else { return nil }
      return CivilDate(year: year, month: month, day: 1).map { period(.month, containing: $0) }
    case 4 where rest.starts(with: "-W".utf8) || rest.starts(with: "-w".utf8):
      guard let week = Self.number(rest.dropFirst(2)) else { return nil }
      // Whatever day weeks start on, the Thursday's week is the one that bears the ISO week's number.
      return CivilDate.thursday(ofISOWeek: week, year: year).map { period(.week, containing: $0) }
    default:
      return CivilDate(iso: text).map { Period(first: $0, last: $0) }
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
