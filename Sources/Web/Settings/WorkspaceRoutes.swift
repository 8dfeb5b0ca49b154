import Alignment
import Pages
import Reports
import Wire
import Workspace

/// The workspace's own settings: stages and their owners, channels, and the audit.
enum WorkspaceRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.settings) { visit in
      let (reader, settings) = (visit.reader, visit.workspace.settings)
      let facts: [(String, String)] = [
        ("name", settings.name), ("zone-name", settings.zoneName), ("currency", settings.currency.code),
        ("week-begins", reader.text("calendar.weekday-\(settings.firstWeekday.rawValue)")),
      ]
      let fields: Fields = [
        "facts": facts.map { ["label": reader.text("settings.\($0.0)"), "value": $0.1] as Fields }
      ]
      return visit.page(
        "settings", fields.merging(SettingsHead.fields(.settings, pages: visit.pages, reader: reader)),
        title: "frame.page-settings")
    }
    routes.get(.stages, stages)
    routes.post(.stages) { visit in
      // All are read before one is changed.
      let owners = try Stage.allCases.compactMap { stage -> (stage: Stage, team: Team)? in
        guard let text = visit.form["stage-\(stage.rawValue)"] else { return nil }
        guard let team = Team(rawValue: text) else { throw Refusal.unreadable }
        return (stage, team)
      }
      try visit.workspace.setOwners(owners, actor: try visit.person().name, now: visit.now)
      return .done(Path.stages.link(), "settings.saved")
    }
    routes.get(.channels, channels)
    routes.get(.audit, audit)
  }

  private static func stages(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let owners = try visit.workspace.stageOwners()
    let mayChange = visit.may(.manageWorkspace)
    let rows = Stage.allCases.map { stage in
      [
        "stage": reader.stage(stage), "team": owners[stage].cssClass, "owner": reader.team(owners[stage]),
        "name": "stage-\(stage.rawValue)", "label": "\(reader.text("settings.owner")): \(reader.stage(stage))",
        "options": Team.allCases.map {
          ["value": $0.rawValue, "label": reader.team($0), "isChosen": $0 == owners[stage]] as Fields
        },
      ] as Fields
    }
    let fields: Fields = ["rows": rows, "mayChange": mayChange, "action": Path.stages.link()]
    return visit.page(
      "stages",
      fields.merging(
        SettingsHead.fields(.stages, pages: visit.pages, reader: reader, help: "settings.stages-help")),
      title: "settings.stages")
  }

  private static func channels(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    var request = visit.request(.marketing)
    request.question.period = nil
    request.question.dimension = .channel
    request.isBroken = true
    let sheet = try visit.sheet(request)
    let keyColumn = sheet.columns.firstIndex { $0.key == "key" } ?? 0
    let touchColumn = sheet.columns.firstIndex { $0.key == "touches" } ?? 0
    let rows = sheet.rows.map { row in
      [
        "name": reader.value(row[keyColumn].string ?? "", of: .channel),
        "touches": reader.cell(row[touchColumn], kind: .count),
      ] as Fields
    }
    let fields: Fields = ["rows": rows]
    return visit.page(
      "channels",
      fields.merging(
        SettingsHead.fields(.channels, pages: visit.pages, reader: reader, help: "settings.channels-help")),
      title: "settings.channels")
  }

  private static func audit(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let size = 100
    let after = visit.query["after"].flatMap { Int64($0) }
    let events = try visit.workspace.signIns(after: after.map { ID($0) }, limit: size, by: try visit.person())
    let names = Dictionary(
      try visit.workspace.people().map { ($0.person.id, $0.person.name) }, uniquingKeysWith: { first, _ in first })
    let rows = events.map { event in
      [
        "when": reader.instant(event.at), "instant": reader.machine(event.at),
        "who": event.member.flatMap { names[$0] } ?? reader.text("settings.unknown-person"),
        "what": reader.text("settings.event-\(event.kind.rawValue)"), "detail": event.detail,
        "by": event.actor.flatMap { names[$0] } ?? Reader.dash, "address": event.client.address,
      ] as Fields
    }
    let older = events.count == size ? events.last.map { visit.state.link(["after": String($0.id.rawValue)]) } : nil
    let fields: Fields = ["rows": rows, "older": older]
    return visit.page(
      "audit",
      fields.merging(SettingsHead.fields(.audit, pages: visit.pages, reader: reader, help: "settings.audit-help")),
      title: "settings.audit")
  }
}
