import Alignment
import Pages
import Reports
import Wire
import Workspace

/// What brought the revenue: the page, its file, and what holds whatever the model.
enum ClosedLoopRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.closedLoop) { visit in
      let request = try visit.asked(.attribution)
      switch visit.query["format"] {
      case "csv":
        return .download(try answer(request, visit).csv(), type: "text/csv; charset=utf-8", name: file(request))
      case "json": return .json(try answer(request, visit).json())
      default: return try page(request, visit)
      }
    }
    routes.get(.closedLoopHolds) { visit in
      var request = try visit.asked(.attribution)
      request.model = "all"
      var page = HoldsPage(
        try visit.sheet(request), dimension: request.question.dimension, reader: visit.reader)
      if visit.query["part"] != nil {
        return .html(visit.site.renderer.fragment("closed-loop-holds", page.fields, for: visit.reader))
      }
      page.backHref = Path.closedLoop.link(query: visit.query.values.map { ($0.name, $0.value) })
      return visit.page("closed-loop-pairs", page.fields, title: "closed-loop.pairs")
    }
    routes.get(.closedLoopJourneys, journeys)
  }

  private static func journeys(_ visit: Visit) throws -> Answer {
    let request = try visit.asked(.attribution)
    var contents = request
    contents.question.dimension = .content
    contents.isBroken = true
    contents.model = AttributionModel.linear.name
    var paths = try visit.asked(.paths)
    if visit.query["repeats"] == nil { paths.question.repeats = .collapsed }
    visit.prepare([paths, contents])
    var page = LoopJourneys(
      paths: try visit.sheet(paths), contents: try visit.sheet(contents), choices: choices(request, visit),
      reader: visit.reader)
    if visit.query["part"] != nil {
      return .html(visit.site.renderer.fragment("closed-loop-journeys", page.fields, for: visit.reader))
    }
    page.backHref = Path.closedLoop.link(query: visit.query.values.map { ($0.name, $0.value) })
    return visit.page("closed-loop-paths", page.fields, title: "closed-loop.journeys")
  }

  /// The same sheet as the command line's, comparison and resamples included.
  private static func answer(_ request: ReportRequest, _ visit: Visit) throws -> Sheet { try visit.sheet(request) }

  private static func file(_ request: ReportRequest) -> String {
    "attribution-\(request.question.dimension.name)-\(request.model).csv"
  }

  private static func page(_ request: ReportRequest, _ visit: Visit) throws -> Answer {
    var all = request
    all.model = "all"
    all.scope = .quick
    // Counted with the others.
    var own = request
    own.scope = .quick
    visit.prepare(
      [all, entries(request, visit), outcomes(request, visit)] + (own.model == "all" ? [] : [own]))
    let comparison = try visit.sheet(all)
    let page = ClosedLoopPage(
      ClosedLoopPage.Answers(
        attribution: own.model == "all" ? nil : try visit.sheet(own), comparison: comparison,
        marketing: try visit.sheet(entries(request, visit)), outcomes: try visit.sheet(outcomes(request, visit))),
      choices: choices(request, visit), reader: visit.reader, state: visit.state)
    var shown = page
    shown.mayImport = visit.may(.importData)
    return visit.page("closed-loop", shown.fields, title: "frame.page-closed-loop")
  }

  /// What the values' own contacts became: leads, MQLs, customers.
  private static func entries(_ request: ReportRequest, _ visit: Visit) -> ReportRequest {
    var entries = visit.request(.marketing, by: request.question.dimension)
    entries.question.sides = request.question.sides
    entries.question.deals = request.question.deals
    return entries
  }

  private static func outcomes(_ request: ReportRequest, _ visit: Visit) -> ReportRequest {
    var outcomes = visit.request(.outcomes, by: request.question.dimension)
    outcomes.question.sides = request.question.sides
    return outcomes
  }

  private static func choices(_ request: ReportRequest, _ visit: Visit) -> LoopChoices {
    var choices = LoopChoices()
    choices.dimension = request.question.dimension
    choices.model = AttributionModel(rawValue: request.model)
    choices.conversion = request.conversion
    choices.lookBack = request.question.lookBack
    choices.sides = request.question.sides
    choices.repeats = request.question.repeats
    choices.deals = request.question.deals
    choices.properties = visit.properties
    return choices
  }
}

extension Visit {
  /// Names of the workspace's own fields that are no dimension of ours.
  var properties: [String] {
    let taken = Set(Dimension.named.map(\.name))
    return Set(site.live.current.index.fields.keys.map(\.name)).subtracting(taken).sorted()
  }
}
