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
  private let identify: (@Sendable (CivilDate) throws -> JourneyIndex)?
  private let identities = OnceByKey<CivilDate, Result<ResolvedIndexes, any Error>>(most: 1)

  /// - Parameter identify: reads the journeys with the contacts of a day that merges have changed since; without it the
  ///   index is taken as it is for all days.
  package init(_ index: JourneyIndex, identify: (@Sendable (CivilDate) throws -> JourneyIndex)? = nil) {
    self.index = index
    self.identify = identify
  }

  /// What questions as of a day are to be put to: this, or where contacts have been merged or parted since, the same
  /// journeys by the contacts of then.
  ///
  /// - Complexity: of the first who asks about a day with other contacts that of reading all journeys.
  package func identified(asOf day: CivilDate?) throws -> ResolvedIndexes {
    guard let day, let identify, !index.holdsIdentity(asOf: day) else { return self }
    return try identities.value(day) { Result { ResolvedIndexes(try identify(day)) } }.get()
  }

  /// Makes what most questions of the present need, before anybody waits for it, and what was asked for lately.
  ///
  /// - Parameter earlier: the snapshot before; without one the usual dimensions stand for what was asked.
  /// - Complexity: O(*contacts* + *history rows* + *touches* + *deals*) for each dimension, on all cores.
  package func prepare(after earlier: ResolvedIndexes? = nil) {
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
    for path in OverviewReport.paths + OverviewReport.funnelPaths {
      _ = present.cohortCounts(path, Question())
      _ = present.cohortCounts(path, Question().withinUsualDays)
    }
    _ = present.members(.leadToCustomer)
    _ = present.funnel(Question())
    if let earlier { present.follow(earlier.asOf(nil)) } else { prepareDimensions(present) }
  }

  /// What questions by the usual dimensions need, before anybody has asked one.
  private func prepareDimensions(_ present: ResolvedIndex) {
    var dimensions: [Dimension] = [.channel, .source, .campaign, .content, .landingPage, .owner, .side]
    for field in [Dimension.persona, .country, .industry, .companySize]
    where field.fieldKeys.contains(where: { index.fields[$0] != nil }) {
      dimensions.append(field)
    }
    for dimension in dimensions {
      _ = present.touchSums(dimension, .marketing, in: nil)
      _ = present.entryCells(dimension, .marketing)
      if !dimension.isReadOnTouch { _ = present.values(dimension, atEntryInto: .lead) }
      _ = JourneyReader(present, Question(), dimension, readsWins: true)
      var question = Question()
      question.dimension = dimension
      _ = AttributionPass(present, question, .won, models: [.markov1]).idleSteps(isAhead: true)
    }
  }

  /// - Complexity: of the first who asks that of ``ResolvedIndex/init(of:asOf:)``.
  package func asOf(_ day: CivilDate?) -> ResolvedIndex {
    guard let day else { return present.value { ResolvedIndex(of: index, asOf: nil) } }
    return past.value(day) { ResolvedIndex(of: index, asOf: day) }
  }
}
