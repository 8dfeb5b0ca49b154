import Alignment

/// What became of those that entered a stage, by the day they did: the funnel of any period's cohort, where they may take
/// any time, is a difference of sums and slices of times.
///
///     up to the end of   entered lead   mql   sql ...   young      times to MQL of a day's
///     1 March                     210    96    31           0      3.2 d, 0.4 d, 11.0 d
///     2 March                     405   180    57           0      2.9 d
///
/// 8 bytes for each timed entry of a contact that entered the stage, and 12 a day for each stage from there on.
struct FunnelDays: Sendable {
  /// One stage's part of it, by the day of the entry into the cohort's.
  private struct Column: Sendable {
    /// Running sums of all days before each, and of all days at the end.
    var entered: [Int32] = []
    var implied: [Int32] = []
    /// Milliseconds from the explicit entry into the stage before, and where those of each day begin.
    var times: [Int64] = []
    var starts: [Int32] = []
  }

  /// Place of the cohort's stage.
  private let from: Int
  /// By stage, from the cohort's on.
  private let columns: [Column]
  /// Running sums of those that are still young.
  private let young: [Int32]

  /// - Parameter window: of any period, without a limit of days; its now is what counts.
  /// - Complexity: O(*contacts* + *days*), on all cores.
  init(_ moments: StageMoments, _ entries: EntryDays, from stage: Stage, _ window: CohortWindow) {
    from = Int(stage.rawValue)
    guard let days = entries.dayStarts else {
      (columns, young) = ([], [])
      return
    }
    let first = moments.column(stage)
    var day = [Int32](repeating: -1, count: moments.count)
    var young = [Int32](repeating: 0, count: days.count + 1)
    let at = moments.at.span
    let oldest = window.now - Int64(CohortWindow.usualDays) * Instant.day
    for contact in day.indices where at[first + contact] != StageMoments.never {
      let start = at[first + contact]
      let place = days.place(of: start)
      day[contact] = Int32(truncatingIfNeeded: place)
      if start > oldest { young[place + 1] += 1 }
    }
    FunnelDays.run(&young)
    self.young = young
    let (dayOf, stages) = (day, Array(from..<7))
    let isFirst = from
    columns = inChunks(stages.count, smallest: 1) { run in
      run.map { FunnelDays.column(moments, stages[$0], dayOf, dayCount: days.count, isTimed: stages[$0] > isFirst) }
    }
    .flatMap { $0 }
  }

  private static func column(
    _ moments: StageMoments, _ place: Int, _ dayOf: [Int32], dayCount: Int, isTimed: Bool
  ) -> Column {
    var column = Column()
    column.entered = [Int32](repeating: 0, count: dayCount + 1)
    column.implied = column.entered
    column.starts = column.entered
    let first = moments.column(place)
    let before = isTimed ? moments.column(place - 1) : first
    let zone = moments.zone
    let at = moments.at.span
    let marks = moments.implied.span
    let days = dayOf.span
    for contact in days.indices where days[contact] >= 0 && at[first + contact] != StageMoments.never {
      let next = Int(days[contact]) + 1
      column.entered[next] += 1
      column.implied[next] += Int32(marks[contact] >> UInt8(place) & 1)
      if isTimed,
        StageMoments.isTimed(at, first + contact, before: before + contact, implied: marks[contact], place: place)
      {
        column.starts[next] += 1
      }
    }
    run(&column.entered)
    run(&column.implied)
    run(&column.starts)
    column.times = [Int64](repeating: 0, count: Int(column.starts[dayCount]))
    var next = column.starts
    if column.times.isEmpty { return column }
    for contact in days.indices where days[contact] >= 0 {
      guard StageMoments.isTimed(at, first + contact, before: before + contact, implied: marks[contact], place: place)
      else { continue }
      let day = Int(days[contact])
      column.times[Int(next[day])] = zone.wallTime(from: at[before + contact], to: at[first + contact])
      next[day] += 1
    }
    return column
  }

  /// Makes running sums of counts that stand one place late.
  private static func run(_ counts: inout [Int32]) {
    for day in counts.indices.dropFirst() { counts[day] += counts[day - 1] }
  }

  /// The cohort of some days, places in those of ``EntryDays``.
  func tally(in days: Range<Int>) -> FunnelTally {
    var tally = FunnelTally()
    if days.isEmpty { return tally }
    func count(_ sums: [Int32]) -> Int { Int(sums[days.upperBound] - sums[days.lowerBound]) }
    tally.young = count(young)
    for (place, column) in zip(from..<7, columns) {
      tally.entered[place] = count(column.entered)
      tally.implied[place] = count(column.implied)
      let times = Int(column.starts[days.lowerBound])..<Int(column.starts[days.upperBound])
      tally.durations[place] = Durations(column.times[times])
    }
    return tally
  }
}
