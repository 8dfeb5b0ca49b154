import Alignment
import Pages
import Reports
import Wire
import Workspace

/// Marketing's own page.
enum MarketingRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.marketing) { visit in
      let home = try visit.home()
      var scene = visit.scene
      scene.board = try visit.board()
      var page = MarketingPage(
        try answers(visit, home), home: home, scene: scene, openCases: try visit.workspace.openCaseCount())
      page.handoffPart = try HomeHandoffs(visit).marketing()
      return visit.page("marketing", page.fields, title: "frame.page-marketing")
    }
  }

  private static func answers(_ visit: Visit, _ home: HomeFigures) throws -> MarketingPage.Answers {
    let asked = visit.state["by"].flatMap { Dimension(name: $0) }
    let dimension = asked.flatMap { MarketingPage.tabs.contains($0) ? $0 : nil } ?? MarketingPage.tabs[0]
    var sources = visit.request(.marketing, by: dimension)
    sources.isCompared = visit.state.comparison == .previous && !visit.isLong
    var months = visit.request(.marketing, by: .month)
    if let first = home.months.first, let last = home.months.last {
      months.question.period = Period(first: first.first, last: last.last)
    }
    var contents = visit.request(.attribution, by: .content)
    contents.model = AttributionModel.first.name
    // Campaigns have costs, and so have the channels and sources that they are of.
    var costs = visit.request(.attribution, by: dimension)
    costs.model = AttributionModel.first.name
    let hasCosts = [Dimension.channel, .source, .campaign].contains(dimension)
    visit.prepare([sources, months, contents] + (hasCosts ? [costs] : []))
    return MarketingPage.Answers(
      sources: try visit.sheet(sources), months: try visit.sheet(months), contents: try visit.sheet(contents),
      costs: hasCosts ? try visit.sheet(costs) : nil)
  }
}
