import Alignment

/// Which entries a cohort takes in, and how long each has to convert.
struct CohortWindow: Sendable {
  /// First millisecond of the period, and the first after it.
  let first: Int64
  let end: Int64
  /// Milliseconds in which a stage must be reached to count, both ends included; `nil` for *at all*.
  let limit: Int64?
  /// The instant up to which is known what became of them: the end of the as-of day, else the load.
  let now: Int64
  /// Whose clocks durations are read on.
  let zone: ZoneTable

  /// Where no limit is asked, entries younger than this are called immature in ``isYoung(_:)``.
  static let usualDays = 90

  init(_ question: Question, on index: JourneyIndex) {
    let range = question.period.map { index.calendar.range(of: $0) }
    first = range?.lowerBound.milliseconds ?? .min
    end = range?.upperBound.milliseconds ?? .max
    limit = question.within.map { Int64($0) * Instant.day }
    zone = index.calendar.zone
    now = question.asOf.map { index.calendar.end(of: $0).milliseconds - 1 } ?? index.loadedAt.milliseconds
  }

  @inline(__always)
  func contains(_ at: Int64) -> Bool { at >= first && at < end }

  /// Whether all of the time an entry has to convert has been seen; always so without a limit.
  @inline(__always)
  func isMature(_ at: Int64) -> Bool {
    guard let limit else { return true }
    return at <= now - limit
  }

  /// Entered less than the limit (without one, ``usualDays``) before now.
  @inline(__always)
  func isYoung(_ at: Int64) -> Bool { at > now - (limit ?? Int64(CohortWindow.usualDays) * Instant.day) }

  /// Whether a stage reached then counts for a cohort member that entered at `from`.
  @inline(__always)
  func counts(reached: Int64, from: Int64) -> Bool {
    guard reached != StageReading.never else { return false }
    guard let limit else { return true }
    return reached - from <= limit
  }
}
