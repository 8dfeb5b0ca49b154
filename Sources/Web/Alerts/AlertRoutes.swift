import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// What happened to a person's leads, and what waits for them: tasks that are due, and contacts whose next action is
/// overdue or today.
enum AlertRoutes {
  private static let most = 40

  static func serve(_ routes: inout Routes) {
    routes.post(.alerts) { visit in
      let person = try visit.person()
      if let last = visit.form.text("through").flatMap({ Int64($0) }) {
        _ = try visit.workspace.readAllAlerts(upTo: last, of: person, now: visit.now)
      }
      _ = try visit.workspace.readAlerts(
        visit.form.all("id").prefix(1_000).compactMap { Int64($0) }, of: person, now: visit.now)
      return .done(Path.alerts.link(), "alerts.all-read")
    }
    routes.get(.alerts) { visit in try page(visit) }
  }

  /// - Parameter failure: why the form of a task was refused.
  static func page(_ visit: Visit, failure: FormFailure? = nil) throws -> Answer {
    let alerts = try Alerts(visit)
    let lists = [list("overdue", alerts.overdue, alerts, visit), list("today", alerts.today, alerts, visit)]
      .compactMap { $0 }
    let refused = TaskFields.Refused(failure, typed: visit.form["due_at"])
    let tasks = TaskFields(reader: visit.reader, back: Path.alerts.link(), open: refused)
      .list(alerts.tasks, names: true)
    return visit.page(
      "alerts",
      try news(visit).merging(tasks).merging([
        "failure": failure?.sentence, "hasTasks": !alerts.tasks.isEmpty, "mayEdit": visit.may(.editContacts),
        "taskForm": nil, "lists": lists,
        "isNothing": try alerts.tasks.isEmpty && lists.isEmpty
          && visit.workspace.alerts(
            of: try visit.person(), limit: 1
          ).isEmpty, "rulesHref": Path.alertRules.link(), "action": Path.alerts.link(),
      ]), title: "alerts.title", status: failure == nil ? .ok : .unprocessableContent)
  }

  /// What the person was told, the latest first; of one rule together.
  private static func news(_ visit: Visit) throws -> Fields {
    let reader = visit.reader
    let person = try visit.person()
    let last = visit.query["after"].flatMap { Int64($0) } ?? .max
    let alerts = try visit.workspace.alerts(of: person, before: last, limit: most + 1)
    let shown = Array(alerts.prefix(most))
    let newest = try visit.workspace.alerts(of: person, limit: 1).first?.id ?? 0
    let groups: [Fields] = shown.grouped.map { group in
      let told = group.map { $0.told() }
      let sentence = reader.sentence(of: told)
      let at = group[0].at
      return [
        "sentence": sentence, "href": group.count == 1 ? told[0].link : nil, "isUnread": !group[0].isRead,
        "rule": group[0].ruleName, "isMany": group.count > 1, "ids": group.map { String($0.id) },
        "when": reader.relative(at), "exact": reader.instant(at), "instant": reader.machine(at),
        "readLabel": "\(reader.text("alerts.read-one")): \(sentence)",
        "members": group.count == 1
          ? []
          : told.map { alert in
            [
              "line": alert.occasion == .page || alert.occasion == .win || alert.occasion == .clock
                ? reader.sentence(of: alert) : reader.name(of: alert),
              "href": alert.link, "when": reader.relative(alert.at), "instant": reader.machine(alert.at),
            ] as Fields
          },
      ]
    }
    return [
      "hasNews": !groups.isEmpty, "groups": groups, "through": String(newest),
      "hasUnread": try visit.workspace.unreadAlerts(of: person) > 0,
      "older": alerts.count > shown.count
        ? shown.last.map { Path.alerts.link(query: [("after", String($0.id))]) } : nil,
    ]
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

  /// How many the person has not read: what the bell counts. One look in an index.
  static func newCount(_ visit: Visit) -> Int {
    guard let person = visit.session?.person else { return 0 }
    return (try? visit.workspace.unreadAlerts(of: person)) ?? 0
  }

  private static func filter(_ name: String, _ next: ContactFilter.Next) -> ContactFilter {
    var filter = ContactFilter()
    filter.owner = .member(name)
    filter.next = next
    return filter
  }
}
