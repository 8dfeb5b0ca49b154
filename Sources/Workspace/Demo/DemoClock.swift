import Alignment

/// The two years of the demo company: days, seasons, working days and office hours, as tables.
///
/// Ends where today starts, so that the hour at which the demo is made changes nothing.
struct DemoClock: Sendable {
  let calendar: WorkspaceCalendar
  let first: CivilDate
  let today: CivilDate
  /// Start of each day in milliseconds, 500 days past today too.
  private let starts: [Int64]
  private let isWorking: [Bool]
  /// Running sum of how many contacts come on each day up to yesterday.
  private let arrivals: [Double]
  /// Days on which the firm stood at a fair, with their running sum of weights.
  let fairDays: [Int]
  private let fairSums: [Double]

  init(calendar: WorkspaceCalendar, now: Instant) {
    let today = calendar.day(of: now)
    let first = today.adding(months: -24)
    let count = today.daysSinceEpoch - first.daysSinceEpoch
    let days = (0..<(count + 500)).map { first.adding(days: $0) }
    let weights = (0..<count).map { DemoClock.weight(of: days[$0], growth: Double($0) / Double(count)) }
    let fairs = (0..<count).filter { DemoClock.isFair(days[$0]) }
    self.calendar = calendar
    self.today = today
    self.first = first
    starts = days.map { calendar.start(of: $0).milliseconds }
    isWorking = days.map(DemoClock.isWorking)
    arrivals = DemoDice.sums(weights)
    fairDays = fairs
    fairSums = DemoDice.sums(fairs.map { weights[$0] })
  }

  /// Days of the story: 0 up to, but without, this.
  var dayCount: Int { arrivals.count }
  var start: Int64 { starts[0] }
  /// Nothing happens at or after this instant.
  var end: Int64 { starts[dayCount] }

  func start(ofDay day: Int) -> Int64 { starts[min(max(0, day), starts.count - 1)] }

  func day(of at: Int64) -> Int {
    var day = min(max(0, Int((at - starts[0]) / Instant.day)), starts.count - 2)
    while day + 2 < starts.count, starts[day + 1] <= at { day += 1 }
    while day > 0, starts[day] > at { day -= 1 }
    return day
  }

  func civil(_ day: Int) -> CivilDate { first.adding(days: day) }

  /// The share of all contacts that come on the days of a period.
  func share(of period: Period) -> Double {
    let low = max(0, period.first.daysSinceEpoch - first.daysSinceEpoch)
    let high = min(dayCount - 1, period.last.daysSinceEpoch - first.daysSinceEpoch)
    guard low <= high, let total = arrivals.last else { return 0 }
    return (arrivals[high] - (low == 0 ? 0 : arrivals[low - 1])) / total
  }

  // MARK: Draws

  /// When somebody new comes by: on a day by season and growth, mostly in working hours.
  func arrival(_ dice: inout DemoDice) -> Int64 { starts[dice.place(in: arrivals)] + hour(&dice) }

  /// A time at the stand of a fair.
  func fair(_ dice: inout DemoDice) -> Int64 {
    guard !fairDays.isEmpty else { return arrival(&dice) }
    return starts[fairDays[dice.place(in: fairSums)]] + Int64(dice.between(9.5, 17.5) * Double(Instant.hour))
  }

  /// A time between two instants at which people read: seldom at night and at weekends.
  func leisure(from low: Int64, to high: Int64, _ dice: inout DemoDice) -> Int64 {
    guard high > low + 1 else { return low }
    for _ in 0..<3 {
      let raw = low + Int64(dice.unit() * Double(high - low))
      let day = day(of: raw)
      guard isWorking[day] || dice.chance(0.3) else { continue }
      let at = starts[day] + hour(&dice)
      if at > low, at < high { return at }
    }
    return low + Int64(dice.unit() * Double(high - low))
  }

  /// The instant if it is in office hours, else one soon after the office opens next.
  func office(_ at: Int64, _ dice: inout DemoDice) -> Int64 {
    var day = day(of: at)
    let hour = at - starts[day]
    if isWorking[day], hour >= 8 * Instant.hour + 30 * Instant.minute, hour < 18 * Instant.hour { return at }
    if !isWorking[day] || hour >= 18 * Instant.hour { day += 1 }
    while day < starts.count - 1, !isWorking[day] { day += 1 }
    return starts[day] + Int64(dice.between(8.6, 12.5) * Double(Instant.hour))
  }

  private func hour(_ dice: inout DemoDice) -> Int64 {
    let hours =
      dice.chance(0.82)
      ? 8.5 + 5 * (dice.unit() + dice.unit()) : dice.chance(0.7) ? dice.between(18, 23) : dice.between(6, 9)
    return Int64(hours * Double(Instant.hour))
  }

  // MARK: Seasons

  private static let months = [0.95, 1.05, 1.2, 1, 1.05, 1, 0.85, 0.45, 1.15, 1.25, 1.1, 0.75]
  private static let weekdays = [1.1, 1.2, 1.2, 1.1, 0.85, 0.25, 0.3]

  private static func weight(of day: CivilDate, growth: Double) -> Double {
    let (_, month, number) = day.components
    var weight = (0.65 + 0.8 * growth) * months[month - 1] * weekdays[Int(day.weekday.rawValue) - 1]
    if month == 8, (8...24).contains(number) { weight *= 0.6 }
    if (month == 12 && number >= 22) || (month == 1 && number <= 6) { weight *= 0.35 }
    return weight
  }

  private static func isWorking(_ day: CivilDate) -> Bool {
    let (_, month, number) = day.components
    let holidays = [101, 106, 425, 501, 602, 815, 1101, 1208, 1225, 1226]
    return day.weekday.rawValue <= Weekday.friday.rawValue && !holidays.contains(month * 100 + number)
  }

  /// Three days in the second week of March and of October.
  static func isFair(_ day: CivilDate) -> Bool {
    let (_, month, number) = day.components
    return (month == 3 || month == 10) && (8...14).contains(number)
      && (Weekday.tuesday.rawValue...Weekday.thursday.rawValue).contains(day.weekday.rawValue)
  }
}
