import Alignment

/// What share of the contacts that entered one stage reached another, by any dimension.
///
/// One assignment a row: a contact is in one row with all that became of it. The cohort is the contacts that
/// first entered `path.from` in the period; with a limit of days, those that have had them. From MQL on it
/// counts cycles: a contact that was recycled and became MQL again is a case of its own, judged by what it
/// reached in that cycle.
///
///     channel          from     to    rate   95 %             lift   median days
///     organic search  2,296    271   11.8 %  10.5 to 13.2 %   1.12        14.2
///
/// Revenue is what the cohort's deals brought: won deals of the selected kind (within the days, where they
/// are limited), each once, with its lead contact; deals with no exchange rate are counted apart.
package struct ConversionsReport: Hashable, Sendable {
  package let path: StagePath
  package let dimension: Dimension
  /// In time order for dimensions of time, else most cases first, then by key.
  package let rows: [Row]
  package let totals: Row
  /// Share of the judged cohort younger than 90 days, where the question has no limit of days: they may
  /// still convert. `nil` with a limit, and of an empty cohort.
  package let immatureShare: Double?
  /// Won deals of the cohort with no exchange rate, outside `revenue`.
  package let unconvertedDeals: Int

  package struct Row: Hashable, Sendable {
    package let key: String
    package let from: Int
    package let to: Int
    /// Left out of both because their days are not over; 0 without a limit.
    package let immature: Int
    /// `nil` without cases, and so the interval and lift.
    package let rate: Double?
    /// Wilson's interval at 95 %.
    package let low: Double?
    package let high: Double?
    /// The rate over that of all rows together; `nil` where that is zero.
    package let lift: Double?
    /// Days between explicit entries; negative ones are kept, implied entries left out.
    package let medianDays: Double?
    package let p90Days: Double?
    /// Minor units of the base currency.
    package let revenue: Int64
  }
}

/// One row while it is being counted.
struct ConversionTally: Sendable {
  var from = 0
  var to = 0
  var immature = 0
  var revenue: Int64 = 0
  var durations = Durations()

  @inline(__always)
  mutating func add(_ fate: Cohort.Fate, duration: Int64) {
    switch fate {
    case .immature: immature += 1
    case .notConverted: from += 1
    case .converted:
      from += 1
      to += 1
      if duration != StageReading.never { durations.append(duration) }
    }
  }

  mutating func add(_ other: ConversionTally) {
    from += other.from
    to += other.to
    immature += other.immature
    revenue += other.revenue
    durations.append(contentsOf: other.durations)
  }

  var rate: Double? { from > 0 ? Double(to) / Double(from) : nil }

  func row(key: String, overall: Double?) -> ConversionsReport.Row {
    let interval = Statistics.wilsonInterval(hits: to, trials: from)
    let lift = rate.flatMap { rate in overall.flatMap { $0 > 0 ? rate / $0 : nil } }
    let days = durations.days
    return ConversionsReport.Row(
      key: key, from: from, to: to, immature: immature, rate: rate, low: interval?.low, high: interval?.high,
      lift: lift, medianDays: days.median, p90Days: days.p90, revenue: revenue)
  }
}
