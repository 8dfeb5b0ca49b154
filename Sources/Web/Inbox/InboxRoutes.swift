import Alignment
import HTTPTypes
import Pages
import Workspace

/// The inbox: hand-offs of a rep as a list with a dossier beside, and the team's.
enum InboxRoutes {
  private static let teamRows = 100

  static func serve(_ routes: inout Routes) {
    routes.get(.inbox) { visit in try page(visit, InboxQuery(visit.query)) }
    routes.get(.inboxTeam, team)
    routes.get(.handoff) { visit in try page(visit, InboxQuery(visit.query), open: try visit.id()) }
    HandoffForms.serve(&routes)
  }

  /// The list, and beside it the hand-off that is open, else the first.
  ///
  /// - Parameter open: the hand-off that the address names.
  static func page(
    _ visit: Visit, _ query: InboxQuery, open: Int64? = nil, failure: HandoffFailure? = nil,
    bulk: InboxList.BulkFailure? = nil
  ) throws -> Answer {
    var list = try InboxList(visit, query: query)
    let shown = open ?? list.records.first?.id
    list.open = shown
    list.bulk = bulk
    var fields = try list.fields()
    fields["isOne"] = open != nil
    fields["hasDossier"] = shown != nil
    var name: String?
    if let shown {
      let dossier = try visit.workspace.dossier(of: shown, by: try visit.person(), now: visit.now)
      if open != nil { name = dossier.record.contact.name }
      fields["dossier"] = try DossierView(dossier: dossier, visit: visit, list: list, failure: failure).fields()
    } else {
      fields["dossier"] = nil
    }
    let isRefused = failure != nil || bulk != nil
    return visit.page(
      open == nil ? "inbox" : "handoff", fields, title: "frame.page-inbox", name: name, rail: .inbox,
      status: isRefused ? .unprocessableContent : .ok)
  }

  private static func team(_ visit: Visit) throws -> Answer {
    let (reader, person) = (visit.reader, try visit.person())
    let counts = try visit.workspace.inboxCounts(of: person.id.rawValue)
    let team = try visit.workspace.teamInboxes(by: person, now: visit.now)
    func count(_ number: Int) -> String { reader.number(number) }
    let first = max(0, visit.query["after"].flatMap { Int($0) } ?? 0)
    let rows = team.dropFirst(first).prefix(teamRows)
    func page(after: Int?) -> String { Path.inboxTeam.link(query: [("after", after.map(String.init))]) }
    var note = reader.text("inbox.team-note", ["days": String(InboxStanding.days)])
    if counts.queue > 0 {
      note += " · " + reader.text("inbox.team-queue", ["n": count(counts.queue) + (counts.queue >= 1_000 ? "+" : "")])
    }
    let fields: Fields = [
      "teamNote": note, "settingsHref": Path.salesTeam.link(),
      "tabs": InboxTabs(visit).fields(nil, query: InboxQuery(Form()), counts: counts), "hasTeam": !rows.isEmpty,
      "hasPager": first > 0 || team.count > first + rows.count, "firstHref": first > 0 ? page(after: nil) : nil,
      "nextHref": team.count > first + rows.count ? page(after: first + rows.count) : nil,
      "soonHead": reader.text("inbox.team-soon", ["span": reader.duration(InboxStanding.dueSoon)]),
      "team": rows.map { row in
        let seller = row.seller
        let away = seller.absences.first { $0.time.contains(visit.now) }
        let until = away.map { reader.shortDate(reader.calendar.day(of: $0.time.upperBound)) }
        return [
          "repHref": Path.inbox.link(query: [("rep", String(seller.member.id))]), "repName": seller.member.name,
          "repInitials": seller.member.name.initials, "repOpen": count(row.open),
          "repInTime": row.due > 0 ? reader.share(Double(row.inTime) / Double(row.due), digits: 0) : Reader.dash,
          "repOf": row.due > 0
            ? reader.text("inbox.team-of", ["n": reader.number(row.inTime), "all": reader.number(row.due)]) : nil,
          "repSoon": count(row.dueSoon), "repOverdue": count(row.overdue), "repIsLate": row.overdue > 0,
          "repCapacity": seller.takesTurns
            ? reader.number(seller.capacity ?? 1) : reader.text("inbox.team-no-turns"),
          "repAway": until.map { day in
            seller.deputy.map { reader.text("inbox.team-away-deputy", ["day": day, "name": $0.name]) }
              ?? reader.text("inbox.team-away", ["day": day])
          } ?? "",
        ] as Fields
      },
    ]
    return visit.page("inbox-team", fields, title: "inbox.team-title", rail: .inbox)
  }
}
