import Alignment
import Testing

/// Working hours of the tests: 9 to 18 on weekdays of one zone, but for holidays. Counts minute by minute, so plainly
/// that what it says can be believed.
struct OfficeHours: TimeCount {
  let calendar: WorkspaceCalendar
  var holidays: Set<CivilDate> = []

  func isOpen(_ instant: Instant) -> Bool {
    let day = calendar.day(of: instant)
    guard day.weekday.rawValue <= 5, !holidays.contains(day) else { return false }
    let local = instant.milliseconds + calendar.zone.offset(at: instant) - Int64(day.daysSinceEpoch) * Instant.day
    return (9 * Instant.hour..<18 * Instant.hour).contains(local)
  }

  func elapsed(from start: Instant, to end: Instant) -> Int64 {
    var total: Int64 = 0
    var place = start
    while place < end {
      let next = min(end, Instant(milliseconds: (place.milliseconds / Instant.minute + 1) * Instant.minute))
      if isOpen(place) { total += next.milliseconds - place.milliseconds }
      place = next
    }
    return total
  }

  func adding(_ milliseconds: Int64, to start: Instant) -> Instant {
    var left = milliseconds
    var place = start
    while left > 0 {
      let next = Instant(milliseconds: (place.milliseconds / Instant.minute + 1) * Instant.minute)
      if isOpen(place) {
        let run = min(left, next.milliseconds - place.milliseconds)
        left -= run
        place = left == 0 ? place.adding(milliseconds: run) : next
      } else {
        place = next
      }
    }
    return place
  }
}

/// Time and people of the tests on hand-offs.
struct Desk {
  let calendar: WorkspaceCalendar
  let ada: ID<Member> = 1
  let grace: ID<Member> = 2

  init(zone: String = "Europe/Rome") throws {
    calendar = WorkspaceCalendar(zone: try #require(SystemZone(zone)).table)
  }

  /// `2026-11-20 10:00` there.
  func at(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ")
    guard let day = CivilDate(iso: parts[0]) else { throw Unreadable(text: text) }
    let clock = parts[1].split(separator: ":").compactMap { Int64($0) }
    let local = Int64(day.daysSinceEpoch) * Instant.day + clock[0] * Instant.hour + clock[1] * Instant.minute
    return calendar.zone.instant(ofLocal: local)
  }

  func handoff(_ entry: String, promise: HandoffPromise = .standard, id: ID<Handoff> = 1) throws -> Handoff {
    let at = try at(entry)
    return try Handoff(id, contact: 7, entry: at, promise: promise, events: [HandoffEvent(.made, at: at)])
      .assigned(to: ada, .routed, at: at)
  }

  struct Unreadable: Error { let text: String }
}
