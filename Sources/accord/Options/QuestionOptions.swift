import Alignment
import ArgumentParser
import Reports
import Workspace

/// What a report is asked: the same words for every report.
struct QuestionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What rows are by: channel, source, campaign, content, kind, side, landing-page, owner, persona, industry, "
        + "company-size, country, quadrant, reason, day, week, month, quarter, year, or property:NAME for a field "
        + "of your own.", valueName: "dimension"),
    completion: .list(Dimension.allValueStrings))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "Conversions in these days: 2026, 2026-Q3, 2026-11, 2026-W47, 2026-11-22 or A..B.", valueName: "period"))
  var period: String?
  @Option(help: ArgumentHelp("First day, in place of --period.", valueName: "yyyy-mm-dd")) var from: CivilDate?
  @Option(help: ArgumentHelp("Last day, in place of --period.", valueName: "yyyy-mm-dd")) var to: CivilDate?
  @Option(
    help: ArgumentHelp("Read the facts as they were, and were known, at the end of this day.", valueName: "yyyy-mm-dd"))
  var asOf: CivilDate?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A cohort converts within so many days; without it, at all.", valueName: "days"))
  var within: Int?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Touches count from so many days before the conversion.", valueName: "days"))
  var lookBack: Int?
  @Option(help: "Marketing's touches, or those of both teams.") var side = Question.Sides.marketing
  @Option(help: "Every touch, or the same value once where it follows itself (the exposure path).")
  var repeats = Question.Repeats.every
  @Option(help: "Which won deals.") var deals = DealSelection.new

  func validate() throws {
    if period != nil, from != nil || to != nil {
      throw ValidationError("--period and --from/--to both say which days: give one of them.")
    }
    if let by, Dimension(name: by) == nil {
      let names = Dimension.allValueStrings.joined(separator: ", ")
      throw ValidationError("There is no dimension \"\(by)\": use one of \(names).")
    }
    if let from, let to, from > to { throw ValidationError("--from \(from) is after --to \(to).") }
    for (days, least, name) in [(within, 1, "--within"), (lookBack, 0, "--look-back")] {
      guard let days else { continue }
      if days < least { throw ValidationError("\(name) takes \(least) or more, not \(days).") }
      if days > 36_500 { throw ValidationError("\(name) takes 36500 days at most, not \(days).") }
    }
  }

  /// - Throws: ``Fault``, wrong call for a period that is none.
  func question(in calendar: WorkspaceCalendar) throws -> Question {
    var question = Question()
    if let period {
      guard let days = calendar.period(period) else {
        throw Fault(
          .wrongCall,
          "\"\(period)\" is no period: use 2026, 2026-Q3, 2026-11, 2026-W47, 2026-11-22 or A..B of these.")
      }
      question.period = days
    } else if from != nil || to != nil {
      question.period = Period(first: from ?? OpenPeriod.first, last: to ?? OpenPeriod.last)
    }
    question.asOf = asOf
    question.within = within
    question.lookBack = lookBack
    question.sides = side
    question.repeats = repeats
    question.deals = deals
    if let dimension = by.flatMap(Dimension.init(name:)) { question.dimension = dimension }
    return question
  }
}
