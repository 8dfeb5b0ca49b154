import Alignment
import Testing

/// A week of two teams in UTC; 2026-03-02 is a Monday.
enum Week {
  static let calendar = WorkspaceCalendar(zone: .utc)

  static func at(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ")
    let day = try #require(CivilDate(iso: parts[0]))
    let time = try parts[1].split(separator: ":").map { try #require(Int64($0)) }
    return Instant(
      milliseconds: Int64(day.daysSinceEpoch) * Instant.day + time[0] * Instant.hour + time[1] * Instant.minute)
  }

  static let monday18 = Recurrence(.week(.monday), minute: 1_080)
  static let wednesday18 = Recurrence(.week(.wednesday), minute: 1_080)

  static let mqls = Commitment(name: "mqls", measure: .volume, goal: .amount(50), every: monday18)
  static let fit = Commitment(name: "fit", measure: .quality, goal: .share(6_000), every: monday18)
  static let speed = Commitment(
    name: "speed",
    measure: .speed(within: PromisedTime(milliseconds: Instant.day, isInWorkingHours: false), answer: .attempt),
    goal: .share(9_500), every: monday18)
  static let attempts = Commitment(
    name: "attempts", measure: .persistence(attempts: 5, days: 10), goal: .share(9_000), every: monday18)
  static let decided = Commitment(
    name: "decided", measure: .decision(by: wednesday18), goal: .share(9_000), every: monday18)
  static let conversion = Commitment(
    name: "conversion", measure: .conversion(days: 30), goal: .share(3_000), every: monday18)

  static func agreement(_ commitments: [Commitment], hours: WorkingHours = .standard) -> Agreement {
    Agreement(
      title: "Ours", startsOn: CivilDate(daysSinceEpoch: 20_500), hours: hours, commitments: commitments)
  }

  /// In force and live since Monday 2026-02-23 18:00.
  static func timeline(_ commitments: Commitment...) throws -> AgreementTimeline {
    let start = try at("2026-02-23 18:00")
    return AgreementTimeline(
      [.init(number: 1, agreement: agreement(commitments), calendar: calendar, start: start)], goLive: start)
  }

  static func cycles(_ count: Int, fit: Int, from: String, id: Int64 = 0, step: Int64 = Instant.hour) throws
    -> [MQLCycle]
  {
    let start = try at(from)
    return (0..<count).map { place in
      MQLCycle(
        id: id + Int64(place), enteredAt: start.adding(milliseconds: Int64(place) * step), isFit: place < fit,
        expected: 1_000)
    }
  }
}
