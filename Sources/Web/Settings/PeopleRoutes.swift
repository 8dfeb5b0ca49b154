import Alignment
import HTTPTypes
import Pages
import Workspace

/// The people of both teams: invite, roles, links, who may sign in.
enum PeopleRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.people) { visit in try list(visit) }
    routes.post(.people, invite)
    routes.get(.member) { visit in try member(visit) }
    routes.post(.member, change)
    routes.post(.memberLink) { visit in
      let row = try row(visit)
      let writer = visit.site.letterWriter(for: visit.reader)
      let token = try visit.workspace.makeResetLink(
        for: row.person.id, by: try visit.person(), client: visit.client, now: visit.now, letter: writer)
      let secret = visit.reader.text(
        writer == nil ? "settings.link-made" : "settings.link-sent",
        ["name": row.person.name, "link": visit.address(of: Path.redeem.link(token))])
      return try member(visit, secret: secret)
    }
  }

  private static func invite(_ visit: Visit) throws -> Answer {
    let name = visit.form["name"] ?? ""
    let writer = visit.site.letterWriter(for: visit.reader)
    do {
      let invited = try visit.workspace.invite(
        name: name, email: visit.form["email"] ?? "", roles: roles(in: visit.form), by: try visit.person(),
        client: visit.client, now: visit.now, letter: writer)
      let link = visit.address(of: Path.redeem.link(invited.link))
      return try list(
        visit,
        secret: visit.reader.text(
          writer == nil ? "settings.invited" : "settings.invited-by-mail", ["name": name, "link": link]),
        isKept: false)
    } catch let errors as FieldErrors {
      return try list(visit, errors: errors, status: .unprocessableContent)
    } catch PeopleError.alreadyActive {
      return try list(
        visit, fault: Fault(PeopleError.alreadyActive).words(for: visit.reader), status: .unprocessableContent)
    }
  }

  private static func change(_ visit: Visit) throws -> Answer {
    let row = try row(visit)
    let (id, actor) = (row.person.id, try visit.person())
    let back = Path.member.link(id.rawValue)
    do {
      switch visit.form["do"] {
      case "roles":
        try visit.workspace.setRoles(roles(in: visit.form), of: id, by: actor, client: visit.client, now: visit.now)
        return .done(back, "settings.saved")
      case "disable":
        try visit.workspace.disable(id, by: actor, client: visit.client, now: visit.now)
        return .done(back, "settings.disabled", [("name", row.person.name)])
      case "enable":
        try visit.workspace.enable(id, by: actor, client: visit.client, now: visit.now)
        return .done(back, "settings.enabled", [("name", row.person.name)])
      default: throw Refusal.unreadable
      }
    } catch let errors as FieldErrors {
      return try member(visit, errors: errors, status: .unprocessableContent)
    } catch PeopleError.lastAdministrator {
      return try member(
        visit, fault: Fault(PeopleError.lastAdministrator).words(for: visit.reader), status: .unprocessableContent)
    }
  }

  private static func roles(in form: Form) -> Set<Role> { Set(form.all("role").compactMap(Role.init(rawValue:))) }

  private static func row(_ visit: Visit) throws -> PersonRow {
    let id = try visit.id()
    guard let row = try visit.workspace.people().first(where: { $0.person.id.rawValue == id }) else {
      throw Refusal.notFound
    }
    return row
  }

  private static func list(
    _ visit: Visit, secret: String? = nil, fault: String? = nil, errors: FieldErrors? = nil, isKept: Bool = true,
    status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let reader = visit.reader
    let form = FormFields(reader, values: { isKept ? visit.form[$0] : nil }, errors: errors)
    let fields: Fields = [
      "secret": secret, "fault": fault, "action": Path.people.link(),
      "fields": [
        form.text("name", "settings.name", isRequired: true, limit: 200),
        form.text("email", "settings.email", type: "email", isRequired: true, limit: 320),
      ],
      "roles": choices(isKept ? roles(in: visit.form) : [], reader),
      "rolesError": errors?.reasons["roles"].map { reader.fault($0) },
      "rows": try visit.workspace.people().map { row in
        [
          "href": Path.member.link(row.person.id.rawValue), "name": row.person.name,
          "initials": row.person.name.initials, "team": row.person.team.cssClass, "email": row.person.email,
          "roles": row.person.roles.sorted().map { reader.role($0) }.joined(separator: ", "),
          "state": reader.text("settings.state-\(row.state.rawValue)"),
          "seen": row.lastSignIn.map { reader.relative($0) } ?? Reader.dash,
        ] as Fields
      },
    ]
    return visit.page(
      "people", fields.merging(SettingsHead.fields(.people, pages: visit.pages, reader: reader)),
      title: "settings.people", status: status)
  }

  private static func member(
    _ visit: Visit, secret: String? = nil, fault: String? = nil, errors: FieldErrors? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let row = try row(visit)
    let reader = visit.reader
    let id = row.person.id.rawValue
    let fields: Fields = [
      "secret": secret, "fault": fault, "action": Path.member.link(id), "link": Path.memberLink.link(id),
      "roles": choices(errors == nil ? row.person.roles : roles(in: visit.form), reader),
      "rolesError": errors?.reasons["roles"].map { reader.fault($0) },
      "state": reader.text("settings.state-\(row.state.rawValue)"),
      "canLink": row.state == .active || row.state == .invited,
      "canDisable": row.state == .active || row.state == .invited,
      "canEnable": row.state == .disabled,
    ]
    return visit.page(
      "member", fields.merging(SettingsHead.fields(.people, pages: visit.pages, reader: reader, name: row.person.name)),
      title: "settings.people", name: row.person.name, status: status)
  }

  private static func choices(_ chosen: Set<Role>, _ reader: Reader) -> [Fields] {
    Role.allCases.map { ["value": $0.rawValue, "label": reader.role($0), "isChosen": chosen.contains($0)] }
  }
}
