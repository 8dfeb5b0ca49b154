package import Alignment

/// Goals, days and lists that home pages show beside the reports, from one reading of a snapshot.
///
/// What reports answer as well equals them: entries by day are the marketing report's, money by day that of sales,
/// open deals those of sales, nurture the radar's; tests hold them together.
package struct HomeFigures: Sendable {
  package let question: HomeQuestion
  /// The last day that is read, and its instant.
  package let today: CivilDate
  package let earlier: EarlierPeriod
  /// The six months that end with the period's last one that has begun.
  package let months: [Period]
  /// By measure of ``measures``, for the period.
  package let goals: [String: GoalPace]
  /// By measure, one a month.
  package let monthGoals: [String: [GoalPace?]]
  /// From the first day that a page draws to the last.
  package let stages: StageDays
  package let money: MoneyDays
  package let pipeline: PipelineReport
  /// `nil` as of a past day: rests are kept as they stand now.
  package let nurture: NurturePool?
  package let back: [BackOnSite]
  /// New business won in the week of ``today``, the largest first.
  package let wins: [WonDeal]
  package let week: Period

  /// What goals may be of.
  package static let measures = ["revenue", "visits", "leads", "mqls", "sqls", "opportunities", "customers"]
}

extension ResolvedIndex {
  /// The day up to which things are read.
  package var today: CivilDate {
    min(asOf ?? index.calendar.day(of: index.loadedAt), index.calendar.day(of: index.loadedAt))
  }

  /// - Complexity: O(*contacts* + *history rows* + *deals*); touches only of the contacts of open deals, and the last
  ///   ones of each contact.
  ///
  /// - Parameter earlier: what the period is held against.
  package func home(_ question: HomeQuestion, against earlier: EarlierPeriod) -> HomeFigures {
    let calendar = index.calendar
    let today = today
    let before = earlier.whole
    let lastMonth = calendar.period(.month, containing: max(question.period.first, min(question.period.last, today)))
    var months = [lastMonth]
    while months.count < 6, let first = months.first { months.insert(first.previous, at: 0) }
    let week = calendar.period(.week, containing: today)
    let span = Period(
      first: min(question.period.first, before.first, months[0].first),
      last: max(question.period.last, before.last, lastMonth.last))
    var goals: [String: GoalPace] = [:]
    var monthGoals: [String: [GoalPace?]] = [:]
    for measure in HomeFigures.measures {
      goals[measure] = goal(measure, for: question.period)
      monthGoals[measure] = months.map { goal(measure, for: $0) }
    }
    var asked = Question()
    asked.asOf = question.asOf
    asked.deals = question.deals
    var thisWeek = asked
    thisWeek.period = week
    return HomeFigures(
      question: question, today: today,
      earlier: earlier, months: months,
      goals: goals, monthGoals: monthGoals, stages: stageDays(in: span),
      money: moneyDays(asked, in: span), pipeline: pipeline(asked, staleAfter: question.staleDays),
      nurture: question.asOf == nil ? nurture : nil,
      back: backOnSite, wins: wonDeals(thisWeek), week: week)
  }
}
