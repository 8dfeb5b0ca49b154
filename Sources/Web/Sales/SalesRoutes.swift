import Alignment
import Pages
import Reports
import Workspace

/// Sales' own page.
enum SalesRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.sales) { visit in
      let asked = visit.state["stale"].flatMap { Int($0) }
      let stale = asked.flatMap { SalesPage.staleChoices.contains($0) ? $0 : nil } ?? 14
      let home = try visit.home(staleDays: stale)
      var scene = visit.scene
      scene.deals = try visit.names(ofDeals: home.pipeline.stale.prefix(SalesPage.mostListed).map(\.id.rawValue))
      scene.contacts = try visit.names(ofContacts: home.back.prefix(SalesPage.mostListed).map(\.contact.rawValue))
      var reps = visit.request(.sales, by: .owner)
      reps.isCompared = visit.state.comparison == .previous && !visit.isLong
      var page = SalesPage(reps: try visit.sheet(reps), home: home, scene: scene)
      page.handoffPart = try HomeHandoffs(visit).sales()
      return visit.page("sales", page.fields, title: "frame.page-sales")
    }
  }
}
