import Alignment
import Foundation
import Testing

private let zones = [
  "UTC", "Europe/Rome", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu",
  "Pacific/Apia", "Africa/Casablanca", "Africa/Cairo", "Asia/Beirut", "America/Havana", "Asia/Tehran",
]

@Suite struct `A zone table` {
  @Test(arguments: zones)
  func `has the system's offset at any instant`(name: String) throws {
    let system = try #require(SystemZone(name))
    var dice = SeededGenerator(seed: 1)
    let range = Int64(SystemZone.first) * Instant.day...Int64(SystemZone.last) * Instant.day
    var instants: [Instant] = []
    for _ in 0..<2_000 { instants.append(Instant(milliseconds: .random(in: range, using: &dice) / 1_000 * 1_000)) }
    for change in system.changes {
      instants.append(change)
      instants.append(change.adding(milliseconds: -1_000))
      instants.append(change.adding(milliseconds: 1_000))
    }
    for instant in instants {
      let expected = Int64(system.zone.secondsFromGMT(for: system.date(instant))) * 1_000
      #expect(system.table.offset(at: instant) == expected, "\(instant)")
    }
    for change in system.changes {
      #expect(system.table.offset(at: change) != system.table.offset(at: change.adding(milliseconds: -1)))
    }
  }

  @Test(arguments: zones)
  func `finds the day and its start as the system's calendar does`(name: String) throws {
    let system = try #require(SystemZone(name))
    let calendar = WorkspaceCalendar(zone: system.table)
    let gregorian = system.gregorian
    var days = Set(stride(from: SystemZone.first, through: SystemZone.last, by: 97))
    for change in system.changes {
      let day = calendar.day(of: change).daysSinceEpoch
      days.formUnion(day - 2...day + 2)
    }
    for day in days.sorted().map(CivilDate.init(daysSinceEpoch:)) {
      let start = calendar.start(of: day)
      // A day that was left out has no start of its own.
      guard start < calendar.end(of: day) else { continue }
      #expect(calendar.day(of: start) == day)
      #expect(calendar.day(of: start.adding(milliseconds: -1)) == day.adding(days: -1) || name == "Pacific/Apia")
      #expect(calendar.day(of: calendar.end(of: day).adding(milliseconds: -1)) == day)
      #expect(gregorian.startOfDay(for: system.date(start)) == system.date(start), "\(day)")
      let noon = start.adding(milliseconds: 12 * Instant.hour)
      let parts = gregorian.dateComponents([.year, .month, .day], from: system.date(noon))
      let seen = calendar.day(of: noon).components
      #expect(parts.year == seen.year && parts.month == seen.month && parts.day == seen.day)
    }
  }

  @Test(arguments: zones)
  func `leads from local time to the instant and back`(name: String) throws {
    let system = try #require(SystemZone(name))
    var dice = SeededGenerator(seed: 2)
    let range = Int64(SystemZone.first) * Instant.day...Int64(SystemZone.last) * Instant.day
    var locals: [Int64] = []
    for _ in 0..<500 { locals.append(.random(in: range, using: &dice)) }
    for change in system.changes {
      let local = change.milliseconds + system.table.offset(at: change)
      for quarter: Int64 in -104...104 { locals.append(local + quarter * 15 * Instant.minute) }
    }
    for local in locals {
      let instant = system.table.instant(ofLocal: local)
      let shown = instant.milliseconds + system.table.offset(at: instant)
      if shown == local {
        // The first of two occurrences: no earlier instant shows the same.
        let earlier = instant.adding(milliseconds: -Instant.hour)
        #expect(earlier.milliseconds + system.table.offset(at: earlier) != local)
        #expect(system.table.instant(reachingLocal: local) == instant)
      } else {
        // Skipped: it lands after the gap, and the gap begins where the time would first have been reached.
        #expect(shown > local)
        let reached = system.table.instant(reachingLocal: local)
        #expect(system.changes.contains(reached))
        let before = reached.adding(milliseconds: -1)
        #expect(before.milliseconds + system.table.offset(at: before) < local)
        #expect(reached.milliseconds + system.table.offset(at: reached) > local)
      }
    }
  }

  @Test func `skips an hour in spring and repeats one in autumn`() throws {
    let rome = WorkspaceCalendar(zone: try #require(SystemZone("Europe/Rome")).table)
    let spring = try #require(CivilDate(iso: "2026-03-29"))
    let autumn = try #require(CivilDate(iso: "2026-10-25"))
    func hours(_ day: CivilDate) -> Int64 {
      (rome.end(of: day).milliseconds - rome.start(of: day).milliseconds) / Instant.hour
    }
    #expect(hours(spring) == 23)
    #expect(hours(autumn) == 25)
    #expect(hours(spring.adding(days: 1)) == 24)
    // 02:30 does not exist: it is read as 03:30 summer time, 01:30 UTC.
    let skipped = Int64(spring.daysSinceEpoch) * Instant.day + 150 * Instant.minute
    #expect(rome.zone.instant(ofLocal: skipped) == rome.start(of: spring).adding(milliseconds: 150 * Instant.minute))
    // 02:30 comes twice: the first is summer time's, 00:30 UTC.
    let twice = Int64(autumn.daysSinceEpoch) * Instant.day + 150 * Instant.minute
    #expect(rome.zone.instant(ofLocal: twice) == Instant(milliseconds: twice - 2 * Instant.hour))
  }

  @Test(arguments: [
    ("America/Sao_Paulo", "2018-11-04"), ("Asia/Beirut", "2021-03-28"), ("America/Havana", "2026-03-08"),
  ])
  func `starts a day without midnight at one o'clock`(name: String, iso: String) throws {
    let calendar = WorkspaceCalendar(zone: try #require(SystemZone(name)).table)
    let day = try #require(CivilDate(iso: iso))
    let start = calendar.start(of: day)
    let local = start.milliseconds + calendar.zone.offset(at: start)
    #expect(local - Int64(day.daysSinceEpoch) * Instant.day == Instant.hour)
    #expect(calendar.day(of: start.adding(milliseconds: -1)) == day.adding(days: -1))
    #expect(calendar.moment(of: day).end.milliseconds - start.milliseconds == 23 * Instant.hour - 1)
  }

  @Test func `knows a day that was left out`() throws {
    let apia = WorkspaceCalendar(zone: try #require(SystemZone("Pacific/Apia")).table)
    let missing = try #require(CivilDate(iso: "2011-12-30"))
    #expect(apia.start(of: missing) == apia.end(of: missing))
    #expect(apia.day(of: apia.start(of: missing)) == missing.adding(days: 1))
    #expect(apia.moment(of: missing) == Moment(apia.start(of: missing)))
    #expect(apia.range(of: Period(first: missing, last: missing)).isEmpty)
  }

  @Test func `half an hour of daylight saving in Lord Howe`() throws {
    let calendar = WorkspaceCalendar(zone: try #require(SystemZone("Australia/Lord_Howe")).table)
    let day = try #require(CivilDate(iso: "2026-04-05"))
    let length = calendar.end(of: day).milliseconds - calendar.start(of: day).milliseconds
    #expect(length == 24 * Instant.hour + 30 * Instant.minute)
  }
}
