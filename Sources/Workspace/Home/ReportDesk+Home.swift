import Alignment
package import Reports

extension ReportDesk {
  /// What home pages draw beside the reports. See ``Reports/ResolvedIndex/home(_:against:)`` for what it costs.
  ///
  /// - Throws: where the contacts of a past day have to be read and cannot be.
  package func home(_ question: HomeQuestion) throws -> HomeFigures {
    let identified = try resolved.identified(asOf: question.asOf)
    if identified !== resolved { return try ReportDesk(identified).home(question) }
    let resolved = resolved.asOf(question.asOf)
    return resolved.home(question, against: earlier(question, today: resolved.today))
  }

  /// How many of those that entered each stage in a question's period came to the next, from leads on.
  ///
  /// - Throws: as ``home(_:)``.
  package func funnelSteps(_ question: Question) throws -> [OverviewReport.Step] {
    try resolved.identified(asOf: question.asOf).asOf(question.asOf).steps(OverviewReport.funnelPaths, question)
  }

  /// The period before, or a year before; of a running one as many working days.
  private func earlier(_ question: HomeQuestion, today: CivilDate) -> EarlierPeriod {
    let period = question.period
    let compared = Comparison.earlier(
      than: period, to: question.earlier == .lastYear ? period.lastYear : period.previous, today: today,
      calendar: index.calendar)
    return EarlierPeriod(whole: compared.whole, comparable: compared.earlier, now: compared.now)
  }
}
