import Alignment
import ArgumentParser
import Reports
import Wire
import Workspace

/// `accord report`: every figure, as a table or as data.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print a report.",
    discussion: HelpText.discussion(
      """
      overview      the figures that matter, with the period before
      funnel        how many reach each stage, what share, how fast
      velocity      days from stage to stage
      attribution   revenue and credit by what brought it, in any model
      conversions   share that gets from one stage to another, by anything
      paths         the commonest ways to a conversion
      marketing     visits, leads, MQLs, customers and revenue by month, channel or anything
      sales         deals won and lost by month, owner or anything
      segments      which contacts convert best
      radar         contacts that nobody follows
      outcomes      where the leads of a period have come to, by what brought them

      agreement     what both teams promised, period by period: actual, status, probability
      handoffs      what sales does with MQLs: in time, attempts, accepted, by rep or anything
      rejections    why sales gives leads back, by reason, source, campaign or anything

      Models: \(ReportRequest.modelNames.joined(separator: ", ")); all compares them and says which conclusions hold.
      """,
      examples: [
        ("accord report overview", "where things stand"),
        ("accord report attribution --by campaign --model linear --period 2026-Q3", "campaigns of a quarter"),
        ("accord report attribution --model all", "does the model matter?"),
        ("accord report attribution --by source --as-of 2026-06-30 --format csv", "as it was known then"),
        ("accord report funnel --reading flow --period 2026-11", "what came in this month"),
        ("accord report conversions --path mql-customer --by industry --within 90", "who converts"),
        ("accord report conversions --by property:plan --format json", "by a field of your own"),
      ])
  )

  @Argument(help: "The report.") var name: ReportRequest.Name
  @OptionGroup(title: "Question") var options: QuestionOptions

  @Option(
    help: ArgumentHelp("Attribution model, or all.", valueName: "model"),
    completion: .list(ReportRequest.modelNames + ["all"]))
  var model: String?
  @Option(help: "What a conversion is.") var conversion = Conversion.won
  @Option(help: ArgumentHelp("From stage to stage, mql-customer.", valueName: "stage-stage")) var path: StagePath?
  @Option(help: "How a funnel is read.") var reading = FunnelReading.cohort
  @Option(help: ArgumentHelp("The funnel's first stage.", valueName: "stage")) var fromStage: Stage?
  @Option(help: "What a funnel counts.") var count = FunnelUnit.contacts
  @Flag(help: "The same question for the period before, beside.") var compare = false
  @Option(parsing: .unconditional, help: ArgumentHelp("Show so many rows.", valueName: "n")) var top: Int?
  @Option(help: ArgumentHelp("Seed of what is drawn by chance.", valueName: "n")) var seed: UInt64 = 1
  @Option(help: "How the report is written.") var format = Sheet.Format.table
  @OptionGroup(title: "Global options") var global: GlobalOptions

  /// The one reading of the options says what is wrong with them, before anything is opened.
  func validate() throws {
    do { _ = try read() } catch let error as WorkspaceError { throw ValidationError(error.sentence) }
  }

  private func read() throws -> ReportOptions {
    let own: [(String, String?)] = [
      ("model", model), ("conversion", conversion.rawValue), ("path", path?.name), ("reading", reading.rawValue),
      ("from_stage", fromStage?.name), ("count", count.rawValue), ("compare", compare ? "previous" : nil),
      ("top", top.map(String.init)), ("seed", String(seed)),
    ]
    return try ReportOptions(
      options.values + own.compactMap { name, value in value.map { (name, $0) } }, spelling: .command)
  }

  func run() throws {
    let console = Console(global)
    let workspace = try global.openWorkspace()
    let request = try read().request(name, in: workspace.calendar)
    try request.check()
    if let sheet = try workspace.liveSheet(for: request, agreements: AgreementDesk(workspace), now: .now) {
      console.write(sheet.text(as: format, width: console.width, paint: console.paint))
      return
    }
    let line = ProgressLine("reading the journeys", noun: "", console: console)
    defer { line.end() }
    let index = try workspace.index(now: .now, asOf: request.question.asOf) { line.update(share: $0) }
    line.end()
    let sheet = try ReportDesk(index).sheet(for: request)
    console.write(sheet.text(as: format, width: console.width, paint: console.paint))
  }
}
