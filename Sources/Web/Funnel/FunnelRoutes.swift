import Alignment
import Pages
import Reports
import Wire
import Workspace

/// How many reach each stage, how fast, by what, and where they wait.
enum FunnelRoutes {
  private static let months = 12

  static func serve(_ routes: inout Routes) {
    routes.get(.funnel) { visit in
      let request = try visit.asked(.funnel)
      switch visit.query["format"] {
      case "csv": return .download(try visit.sheet(request).csv(), type: "text/csv; charset=utf-8", name: "funnel.csv")
      case "json": return .json(try visit.sheet(request).json())
      default: return try page(request, visit)
      }
    }
  }

  private static func page(_ asked: ReportRequest, _ visit: Visit) throws -> Answer {
    var request = asked
    // The dimension is that of the segments below; the funnel itself has none.
    let dimension = asked.isBroken ? asked.question.dimension : .channel
    request.isBroken = false
    request.question.dimension = .channel
    var velocity = visit.request(.velocity)
    velocity.question.within = request.question.within
    var segments = visit.request(.conversions, by: dimension)
    segments.path = StagePath(from: max(request.fromStage ?? .lead, .lead), to: .customer) ?? .leadToCustomer
    segments.question.within = request.question.within
    var byMonth = visit.request(.marketing, by: .month)
    byMonth.question.period = lastMonths(visit)
    visit.prepare([request, velocity, segments, byMonth])
    let answers = FunnelPage.Answers(
      funnel: try visit.sheet(request), velocity: try visit.sheet(velocity), segments: try visit.sheet(segments),
      months: try visit.sheet(byMonth),
      radar: request.question.asOf == nil ? try visit.sheet(ReportRequest(.radar)) : nil)
    var choices = FunnelChoices()
    choices.reading = request.reading
    choices.unit = request.unit
    choices.from = request.fromStage ?? .contact
    choices.within = request.question.within
    choices.dimension = dimension
    choices.properties = visit.properties
    let page = FunnelPage(answers, choices: choices, reader: visit.reader, state: visit.state, pages: visit.pages)
    return visit.page("funnel", page.fields, title: "frame.page-funnel")
  }

  /// The last twelve months of the period, whole, or those before today.
  private static func lastMonths(_ visit: Visit) -> Period {
    let today = visit.state.asOf ?? visit.reader.today
    let last = visit.state.isAllTime ? today : min(visit.state.period.last, max(today, visit.state.period.first))
    let end = visit.reader.calendar.period(.month, containing: last)
    var first = end.first
    for _ in 1..<months { first = visit.reader.calendar.period(.month, containing: first.adding(days: -1)).first }
    return Period(first: first, last: end.last)
  }
}
