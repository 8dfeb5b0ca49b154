package import Alignment

/// First entries into each stage, day by day: what lines and bars of a home page are drawn from.
///
/// Counts are those of the marketing report by day (flow, implied entries included), in one pass over all days.
///
///     day        contact  prospect  lead  mql  ...
///     1 March         12         9     7    2
///     2 March          0         0     1    0
package struct StageDays: Hashable, Sendable {
  package let period: Period
  /// Seven a day, in the order of the stages.
  private var counts: [Int]

  init(_ period: Period) {
    self.period = period
    counts = [Int](repeating: 0, count: period.dayCount * 7)
  }

  /// Entries on a day; none outside the period.
  package func count(_ stage: Stage, on day: CivilDate) -> Int {
    guard period.contains(day) else { return 0 }
    return counts[(day.daysSinceEpoch - period.first.daysSinceEpoch) * 7 + Int(stage.rawValue)]
  }

  /// Entries of the days that a stretch shares with the period.
  package func count(_ stage: Stage, in days: Period) -> Int {
    guard let shared = days.intersection(with: period) else { return 0 }
    return (0..<shared.dayCount).reduce(0) { $0 + count(stage, on: shared.first.adding(days: $1)) }
  }

  mutating func add(_ count: Int, stage: Int, day: Int) { counts[day * 7 + stage] += count }
}

extension ResolvedIndex {
  /// - Parameter period: at most some years; 56 bytes a day.
  /// - Complexity: O(*days*).
  package func stageDays(in period: Period) -> StageDays {
    var counted = StageDays(period)
    let entries = entryDays
    guard let days = entries.days else { return counted }
    let places = entries.places(of: period)
    let offset = days.first.daysSinceEpoch - period.first.daysSinceEpoch
    for (stage, column) in entries.columns.enumerated() {
      for day in places { counted.add(column.entries(in: day..<day + 1).count, stage: stage, day: day + offset) }
    }
    return counted
  }
}
