import Pages
import Reports
import Wire
import Workspace

/// The first page.
enum OverviewRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.overview) { visit in
      let sheet = try visit.sheet(visit.request(.overview))
      return visit.page(
        "overview", OverviewPage(sheet: sheet, reader: visit.reader).fields, title: "frame.page-overview")
    }
  }
}
