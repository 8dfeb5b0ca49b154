import Alignment
import Testing

private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
private let utc = WorkspaceCalendar(zone: .utc)

@Suite struct `A civil date` {
  @Test(arguments: [
    "", "2026", "2026-1-1", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
    "0000-01-01", "2026/01/01", "2026-01-01T00", "2026-01-0x", "-026-01-01", "２０２６-01-01", " 2026-01-01",
  ])
  func `is not read from another form`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `is read and written alike on every day`() {
    for number in stride(from: -719_162, through: 2_932_896, by: 61) {
      let date = CivilDate(daysSinceEpoch: number)
      #expect(CivilDate(iso: date.description) == date)
    }
    #expect(CivilDate(iso: "0001-01-01")?.daysSinceEpoch == -719_162)
    #expect(CivilDate(iso: "9999-12-31")?.daysSinceEpoch == 2_932_896)
    #expect(CivilDate(iso: "1970-01-01")?.weekday == .thursday)
    #expect(CivilDate(iso: "x2024-02-29".dropFirst())?.day == 29)
  }

  // Dates of the Wikipedia article "ISO week date", which holds the odd ones.
  @Test(arguments: [
    ("1977-01-01", 1976, 53), ("1977-01-02", 1976, 53), ("1977-12-31", 1977, 52), ("1978-01-02", 1978, 1),
    ("1980-12-29", 1981, 1), ("1982-01-03", 1981, 53), ("2008-12-29", 2009, 1), ("2010-01-03", 2009, 53),
    ("2026-11-22", 2026, 47), ("2027-01-01", 2026, 53),
  ])
  func `lies in an ISO week`(iso: String, year: Int, week: Int) throws {
    let date = try day(iso)
    #expect(date.isoWeek == (year, week))
    #expect(CivilDate.thursday(ofISOWeek: week, year: year)?.isoWeek.week == week)
  }

  @Test func `week numbers go up by one each Monday`() throws {
    var date = try day("1995-01-02")
    var last = date.isoWeek
    for _ in 0..<20_000 {
      date = date.adding(days: 1)
      let week = date.isoWeek
      if date.weekday == .monday {
        #expect(week == (last.year, last.week + 1) || (week == (last.year + 1, 1) && last.week >= 52))
      } else {
        #expect(week == last)
      }
      let thursday = CivilDate.thursday(ofISOWeek: week.week, year: week.year)
      #expect(thursday?.daysSinceEpoch == date.daysSinceEpoch + 4 - Int(date.weekday.rawValue))
      last = week
    }
    #expect(CivilDate.thursday(ofISOWeek: 53, year: 2025) == nil)
    #expect(CivilDate.thursday(ofISOWeek: 0, year: 2025) == nil)
  }
}

@Suite struct `A period` {
  @Test(arguments: [
    ("2026-11-15..2026-11-15", "2026-11-14..2026-11-14"), ("2026-11-01..2026-11-15", "2026-10-17..2026-10-31"),
    ("2026-03", "2026-02-01..2026-02-28"), ("2024-03", "2024-02-01..2024-02-29"), ("2026-01", "2025-12-01..2025-12-31"),
    ("2026-Q1", "2025-10-01..2025-12-31"), ("2026", "2025-01-01..2025-12-31"), ("2026-W01", "2025-12-22..2025-12-28"),
    ("2026-07..2026-12", "2026-01-01..2026-06-30"), ("2026-02-02..2026-02-28", "2026-01-06..2026-02-01"),
  ])
  func `has one before it of the same kind`(text: String, expected: String) throws {
    #expect(try #require(utc.period(text)).previous.description == expected)
  }

  @Test(arguments: [
    ("2024-02-29", "2023-02-28..2023-02-28"), ("2024-02", "2023-02-01..2023-02-28"),
    ("2025-02", "2024-02-01..2024-02-29"),
    ("2026-Q4", "2025-10-01..2025-12-31"), ("2026", "2025-01-01..2025-12-31"), ("2026-W47", "2025-11-17..2025-11-23"),
    ("2026-11-01..2026-11-15", "2025-11-01..2025-11-15"),
  ])
  func `has one a year before`(text: String, expected: String) throws {
    #expect(try #require(utc.period(text)).lastYear.description == expected)
  }

  @Test(arguments: [
    ("2026", "2026-01-01..2026-12-31"), ("2024-02", "2024-02-01..2024-02-29"), ("2026-Q3", "2026-07-01..2026-09-30"),
    ("2026-q1", "2026-01-01..2026-03-31"), ("2026-W47", "2026-11-16..2026-11-22"),
    ("2026-w01", "2025-12-29..2026-01-04"),
    ("2026-W53", "2026-12-28..2027-01-03"), ("2026-11-15", "2026-11-15..2026-11-15"),
    ("2026-11-01..2026-11-15", "2026-11-01..2026-11-15"), ("2026-09..2026-11", "2026-09-01..2026-11-30"),
    ("2025..2026-Q1", "2025-01-01..2026-03-31"),
  ])
  func `is read from its text`(text: String, expected: String) {
    #expect(utc.period(text)?.description == expected)
  }

  @Test(arguments: [
    "", "20", "202", "20266", "2026-", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-Q", "2026-W00", "2025-W53",
    "2026-W5", "0000", "2026-11-31", "..", "2026..", "..2026", "2026-11-15..2026-11-01", "2026...2027", "2026-1",
    "x026",
    "2026-11-01..2026-11-15..2026-11-30", "2026-11-15T00:00:00..2026-11-16T00:00:00",
  ])
  func `is not read from anything else`(text: String) {
    #expect(utc.period(text) == nil)
  }

  @Test(arguments: PeriodUnit.allCases)
  func `is covered by its units without gap or overlap`(unit: PeriodUnit) throws {
    var dice = SeededGenerator(seed: 9)
    for _ in 0..<100 {
      let first = CivilDate(daysSinceEpoch: .random(in: 15_000...22_000, using: &dice))
      let period = Period(first: first, last: first.adding(days: .random(in: 0...800, using: &dice)))
      for firstWeekday in Weekday.allCases {
        let calendar = WorkspaceCalendar(zone: .utc, firstWeekday: firstWeekday)
        let units = calendar.periods(unit, in: period)
        #expect(units.compactMap { $0.intersection(with: period)?.dayCount }.reduce(0, +) == period.dayCount)
        #expect(zip(units, units.dropFirst()).allSatisfy { $0.last.adding(days: 1) == $1.first })
        let keys = units.map { calendar.key(of: $0.first, unit: unit) }
        #expect(Set(keys).count == keys.count)
        for (key, unitPeriod) in zip(keys, units) {
          #expect(calendar.period(key) == unitPeriod, "\(key), weeks from \(firstWeekday)")
          #expect(calendar.key(of: unitPeriod.last, unit: unit) == key)
        }
      }
    }
  }

  @Test(arguments: [
    (PeriodUnit.day, "2026-11-22"), (.week, "2026-W47"), (.month, "2026-11"), (.quarter, "2026-Q4"), (.year, "2026"),
  ])
  func `has a key for each unit`(unit: PeriodUnit, key: String) throws {
    #expect(utc.key(of: try day("2026-11-22"), unit: unit) == key)
  }

  @Test func `meets another in the days they share`() throws {
    let november = try #require(utc.period("2026-11"))
    let week = try #require(utc.period("2026-W49"))
    #expect(november.overlap(with: week) == 1)
    #expect(november.intersection(with: week)?.description == "2026-11-30..2026-11-30")
    #expect(november.intersection(with: try #require(utc.period("2026-12"))) == nil)
    #expect(november.contains(november.last))
    #expect(!november.contains(november.last.adding(days: 1)))
  }
}
