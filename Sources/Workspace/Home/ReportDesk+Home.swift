import Alignment
package import Reports

extension ReportDesk {
  /// What home pages draw beside the reports. See ``Reports/ResolvedIndex/home(_:against:)`` for what it costs.
  package func home(_ question: HomeQuestion) -> HomeFigures {
    let resolved = resolved.asOf(question.asOf)
    return resolved.home(question, against: earlier(question, today: resolved.today))
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
