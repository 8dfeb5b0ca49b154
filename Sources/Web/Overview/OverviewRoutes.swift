import Alignment
import Pages
import Reports
import Wire
import Workspace

/// The first page.
enum OverviewRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.overview) { visit in
      visit.prepare(requests(visit))
      let home = try visit.home()
      var scene = visit.scene
      scene.board = try visit.board()
      scene.heads = try visit.workspace.heads()
      scene.deals = try visit.names(ofDeals: home.wins.prefix(5).map(\.id.rawValue))
      return visit.page(
        "overview", OverviewPage(try answers(visit), home: home, scene: scene).fields, title: "frame.page-overview")
    }
  }

  private static func answers(_ visit: Visit) throws -> OverviewPage.Answers {
    let overview = visit.request(.overview)
    return OverviewPage.Answers(
      overview: try visit.sheet(overview),
      marketing: try visit.sheet(visit.request(.marketing, by: .channel)),
      velocity: try visit.sheet(visit.request(.velocity)),
      steps: try ReportDesk(visit.site.live.current.resolved).funnelSteps(overview.question))
  }

  private static func requests(_ visit: Visit) -> [ReportRequest] {
    [visit.request(.overview), visit.request(.marketing, by: .channel), visit.request(.velocity)]
  }
}
