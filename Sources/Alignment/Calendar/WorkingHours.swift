/// The working minutes of one day: intervals of wall time, in order, none touching the next.
///
///     DayHours([540..<780, 840..<1_080])     // 09:00-13:00, 14:00-18:00
package struct DayHours: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1440.
  package let intervals: [Range<Int>]

  /// - Parameter intervals: in any order; those that touch are joined. Empty is a day off.
  ///   `nil` where one is empty, leaves the day, or two overlap.
  package init?(_ intervals: [Range<Int>]) {
    var joined: [Range<Int>] = []
    for next in intervals.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard !next.isEmpty, next.lowerBound >= 0, next.upperBound <= 1_440 else { return nil }
      guard let last = joined.last, next.lowerBound <= last.upperBound else {
        joined.append(next)
        continue
      }
      guard next.lowerBound == last.upperBound else { return nil }
      joined[joined.count - 1] = last.lowerBound..<next.upperBound
    }
    self.intervals = joined
  }

  private init(joined: [Range<Int>]) { intervals = joined }

  package static let off = DayHours(joined: [])
  /// 09:00 to 18:00.
  package static let standard = DayHours(joined: [540..<1_080])
  package static let wholeDay = DayHours(joined: [0..<1_440])

  package var isOff: Bool { intervals.isEmpty }

  /// Milliseconds of the whole day.
  package var total: Int64 { intervals.reduce(0) { $0 + Int64($1.count) } * Instant.minute }

  /// Working milliseconds from midnight to a time of the day.
  func worked(until time: Int64) -> Int64 {
    var sum: Int64 = 0
    for interval in intervals {
      let start = Int64(interval.lowerBound) * Instant.minute
      guard time > start else { break }
      sum += min(time, Int64(interval.upperBound) * Instant.minute) - start
    }
    return sum
  }

  /// The first time of the day by which so much was worked; more than 0, at most the total.
  func time(worked: Int64) -> Int64 {
    var left = worked
    for interval in intervals {
      let length = Int64(interval.count) * Instant.minute
      if left <= length { return Int64(interval.lowerBound) * Instant.minute + left }
      left -= length
    }
    return Instant.day
  }
}

/// The working hours of each day of the week.
package struct WorkingHours: Hashable, Sendable {
  /// Monday first.
  private let days: [DayHours]

  /// - Parameter days: days off where a weekday is left out. `nil` where no hour of the week is worked.
  package init?(_ days: [Weekday: DayHours]) {
    self.init(Weekday.allCases.map { days[$0] ?? .off })
    guard days.values.contains(where: { !$0.isOff }) else { return nil }
  }

  private init(_ days: [DayHours]) { self.days = days }

  /// Monday to Friday, 09:00 to 18:00.
  package static let standard = WorkingHours(Weekday.allCases.map { $0 < .saturday ? .standard : .off })
  /// Every hour of every day.
  package static let always = WorkingHours(Weekday.allCases.map { _ in .wholeDay })

  package subscript(weekday: Weekday) -> DayHours { days[Int(weekday.rawValue) - 1] }
}

extension Weekday: Comparable {
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// `monday`.
  package var name: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  package init?(name: some StringProtocol) {
    guard let day = Weekday.allCases.first(where: { $0.name == name }) else { return nil }
    self = day
  }
}
