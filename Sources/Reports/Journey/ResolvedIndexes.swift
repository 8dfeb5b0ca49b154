package import Alignment

/// A snapshot as the days that are asked about saw it: each made once, by who asks first, and shared.
///
///     let resolved = ResolvedIndexes(index)
///     resolved.asOf(nil).overview(question)
///
/// The present is always held, of past days the last few that were asked about.
package final class ResolvedIndexes: Sendable {
  package let index: JourneyIndex
  private let present = Once<ResolvedIndex>()
  private let past = OnceByKey<CivilDate, ResolvedIndex>(most: 3)

  package init(_ index: JourneyIndex) { self.index = index }

  /// Makes what most questions of the present need, before anybody waits for it.
  ///
  /// - Complexity: O(*contacts* + *history rows* + *touches* + *deals*), on all cores.
  package func prepare() {
    let present = asOf(nil)
    _ = present.standing
    _ = present.firstTouches(.marketing)
    _ = present.entryDays
    for dimension in [Dimension.channel, .source, .campaign] {
      _ = present.touchSums(dimension, .marketing, in: nil)
      _ = present.entryCells(dimension, .marketing)
      _ = CostTable(present, dimension, period: nil, valueCount: 0)
    }
    _ = present.outcomeCells
    _ = JourneyReader(present, Question(), .channel, readsWins: true)
    _ = present.radar
    _ = present.backOnSite
    _ = present.nurture
    for path in OverviewReport.paths + [StagePath.leadToCustomer] { _ = present.members(path) }
  }

  /// - Complexity: of the first who asks that of ``ResolvedIndex/init(of:asOf:)``.
  package func asOf(_ day: CivilDate?) -> ResolvedIndex {
    guard let day else { return present.value { ResolvedIndex(of: index, asOf: nil) } }
    return past.value(day) { ResolvedIndex(of: index, asOf: day) }
  }
}
