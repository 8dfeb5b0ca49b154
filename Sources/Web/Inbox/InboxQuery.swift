import Alignment
import Pages
import Workspace

/// Which list of the inbox is open, whose, and where in it.
struct InboxQuery {
  enum Tab: String, CaseIterable {
    case mine, waiting, decided, back
  }

  var tab: Tab
  /// Another's inbox; `nil` for one's own.
  var rep: Int64?
  var after: String?

  /// From the address, or from a form of the page.
  init(_ form: Form) {
    tab = form.text("tab").flatMap(Tab.init(rawValue:)) ?? .mine
    rep = form.text("rep").flatMap { Int64($0) }
    after = form.text("after")
  }

  private var values: [(String, String?)] {
    [("tab", tab == .mine ? nil : tab.rawValue), ("rep", rep.map(String.init)), ("after", after)]
  }

  var link: String { Path.inbox.link(query: values) }

  /// The same list with a hand-off open beside it.
  func link(to id: Int64) -> String { Path.handoff.link(id, query: values) }

  func with(_ tab: Tab) -> InboxQuery {
    var query = self
    query.tab = tab
    query.after = nil
    return query
  }

  func with(after: String?) -> InboxQuery {
    var query = self
    query.after = after
    return query
  }
}
