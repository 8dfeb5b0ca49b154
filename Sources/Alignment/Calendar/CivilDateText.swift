extension CivilDate {
  /// The day that an ISO 8601 text names: four digits, two and two, with hyphens.
  ///
  /// - Returns: `nil` for any other form and for a day that does not exist (2026-02-29).
  /// - Complexity: O(1), no allocation.
  package init?(iso text: some StringProtocol) {
    var digits = (year: 0, month: 0, day: 0)
    var place = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 48
      switch place {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<10:
        guard (0...9).contains(digit) else { return nil }
        if place < 4 {
          digits.year = digits.year * 10 + digit
        } else if place < 7 {
          digits.month = digits.month * 10 + digit
        } else {
          digits.day = digits.day * 10 + digit
        }
      default:
        return nil
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: digits.year, month: digits.month, day: digits.day)
  }

  /// The week of ISO 8601 that the day lies in, and the year that week counts in: that of its Thursday.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - Int(weekday.rawValue))
    let year = thursday.year
    return (year, (thursday.daysSinceEpoch - CivilDate.yearStart(year)) / 7 + 1)
  }

  /// Thursday of a week of ISO 8601; `nil` where the year has no such week. Years 1 to 9999.
  package static func thursday(ofISOWeek week: Int, year: Int) -> CivilDate? {
    guard (1...9999).contains(year), (1...53).contains(week) else { return nil }
    let fourth = CivilDate(daysSinceEpoch: yearStart(year) + 3)
    // The Thursday of week 1 is the year's first, so at most three days from the 4th of January.
    let first = fourth.adding(days: 4 - Int(fourth.weekday.rawValue))
    let thursday = first.adding(days: (week - 1) * 7)
    return thursday.year == year ? thursday : nil
  }

  private static func yearStart(_ year: Int) -> Int {
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400 - 719_162
  }
}
