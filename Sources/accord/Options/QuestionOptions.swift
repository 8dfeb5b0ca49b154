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

  /// As names and values, for the one reading of them all.
  var values: [(String, String)] {
    let values: [(String, String?)] = [
      ("by", by), ("period", period), ("from", from?.description), ("to", to?.description),
      ("as_of", asOf?.description), ("within", within.map(String.init)), ("look_back", lookBack.map(String.init)),
      ("side", side.rawValue), ("repeats", repeats.rawValue), ("deals", deals.rawValue),
    ]
    return values.compactMap { name, value in value.map { (name, $0) } }
  }
}
