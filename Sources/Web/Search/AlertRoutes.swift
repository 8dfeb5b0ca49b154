import Alignment
import Pages
import Reports
import Workspace

/// What waits for the person: tasks that are due, and contacts whose next action is overdue or today.
enum AlertRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.alerts) { visit in
      let alerts = try Alerts(visit)
      let lists = [list("overdue", alerts.overdue, alerts, visit), list("today", alerts.today, alerts, visit)]
        .compactMap { $0 }
      let tasks = TaskFields(reader: visit.reader, back: Path.alerts.link()).list(alerts.tasks, names: true)
      return visit.page(
        "alerts",
        tasks.merging([
          "hasTasks": !alerts.tasks.isEmpty, "mayEdit": visit.may(.editContacts), "taskForm": nil, "lists": lists,
          "isNothing": alerts.tasks.isEmpty && lists.isEmpty,
        ]), title: "alerts.title")
    }
  }

  private static func list(_ next: String, _ page: ContactFinder.Page, _ alerts: Alerts, _ visit: Visit) -> Fields? {
    guard page.count > 0 else { return nil }
    let line = ContactLine(alerts.finder, reader: visit.reader, colleagues: Colleagues([]))
    return [
      "listId": "h-\(next)", "listName": visit.reader.text("alerts.\(next)"),
      "listHref": Path.contacts.link(query: [("owner", "me"), ("next", next), ("sort", "next")]),
      "listAll": visit.reader.count("alerts.all-\(next)", page.count), "people": page.contacts.map { line.fields($0) },
    ]
  }
}

/// What waits for a person now. Who may not see contacts has nothing that waits.
struct Alerts {
  let finder: ContactFinder
  let tasks: [TaskRecord]
  let overdue: ContactFinder.Page
  let today: ContactFinder.Page

  init(_ visit: Visit) throws {
    let finder = visit.site.finder.current.contacts
    self.finder = finder
    guard visit.may(.seeContacts) else {
      tasks = []
      overdue = .empty
      today = .empty
      return
    }
    let person = try visit.person()
    let tomorrow = visit.reader.calendar.end(of: visit.reader.today)
    tasks = try visit.workspace.tasks(of: person.id.rawValue, dueBefore: tomorrow, limit: 50)
    func page(_ next: ContactFilter.Next) -> ContactFinder.Page {
      finder.page(Alerts.filter(person.name, next), order: ContactOrder(.next), limit: 20, now: visit.now)
    }
    overdue = page(.overdue)
    today = page(.today)
  }

  /// How many fell due today: what the bell counts. Cheap: a column and an indexed read.
  static func newCount(_ visit: Visit) -> Int {
    guard visit.may(.seeContacts), let person = visit.session?.person else { return 0 }
    let reader = visit.reader
    let end = reader.calendar.end(of: reader.today)
    let start = reader.calendar.start(of: reader.today)
    let tasks = (try? visit.workspace.tasks(of: person.id.rawValue, dueBefore: end, limit: 100)) ?? []
    let filter = filter(person.name, .today)
    let contacts = visit.site.finder.current.contacts.page(filter, limit: 1, now: visit.now).count
    let ofTasks = Set(tasks.filter { $0.dueAt >= start }.map(\.contactId))
    return max(contacts, ofTasks.count)
  }

  private static func filter(_ name: String, _ next: ContactFilter.Next) -> ContactFilter {
    var filter = ContactFilter()
    filter.owner = .member(name)
    filter.next = next
    return filter
  }
}
