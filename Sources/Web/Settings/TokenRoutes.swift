import Alignment
import HTTPTypes
import Pages
import Workspace

/// Tokens of programs that use the API.
enum TokenRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.tokens) { visit in try list(visit) }
    routes.post(.tokens, make)
    routes.post(.token) { visit in
      try visit.workspace.revokeToken(ID(try visit.id()), by: try visit.person(), client: visit.client, now: visit.now)
      return .done(Path.tokens.link(), "settings.token-revoked")
    }
  }

  private static func make(_ visit: Visit) throws -> Answer {
    var errors = FieldErrors()
    var expires: Instant?
    if let text = visit.form.text("expires") {
      if let day = CivilDate(iso: text) {
        expires = visit.reader.calendar.end(of: day)
      } else {
        errors.add("expires", .notDate)
      }
    }
    do {
      try errors.check()
      let made = try visit.workspace.makeToken(
        name: visit.form["name"] ?? "", rights: rights(in: visit.form), expires: expires, by: try visit.person(),
        client: visit.client, now: visit.now)
      return try list(visit, secret: visit.reader.text("settings.token-made", ["secret": made.secret]), isKept: false)
    } catch let errors as FieldErrors {
      return try list(visit, errors: errors, status: .unprocessableContent)
    }
  }

  private static func rights(in form: Form) -> Set<Right> { Set(form.all("right").compactMap(Right.init(rawValue:))) }

  private static func list(
    _ visit: Visit, secret: String? = nil, errors: FieldErrors? = nil, isKept: Bool = true,
    status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let reader = visit.reader
    let person = try visit.person()
    let tokens = try visit.workspace.tokens(by: person, now: visit.now).filter { $0.revokedAt == nil }
    let form = FormFields(reader, values: { isKept ? visit.form[$0] : nil }, errors: errors)
    let chosen = isKept ? rights(in: visit.form) : []
    let fields: Fields = [
      "secret": secret, "action": Path.tokens.link(), "isEmpty": tokens.isEmpty,
      "fields": [
        form.text("name", "settings.token-name", isRequired: true, limit: 200),
        form.text("expires", "settings.token-expires", type: "date"),
      ],
      "rights": Right.allCases.filter { person.rights.contains($0) }.map {
        ["value": $0.rawValue, "label": reader.right($0), "isChosen": chosen.contains($0)] as Fields
      },
      "rightsError": errors?.reasons["rights"].map { reader.fault($0) },
      "rows": tokens.map { token in
        [
          "name": token.name, "maker": token.makerName,
          "rights": Right.allCases.filter(token.rights.contains).map { reader.right($0) }.joined(separator: ", "),
          "used": token.lastUsedAt.map { reader.relative($0) } ?? reader.text("settings.never"),
          "ends": token.expiresAt.map { reader.instant($0) } ?? reader.text("settings.never"),
          "action": Path.token.link(token.id.rawValue),
        ] as Fields
      },
    ]
    return visit.page(
      "tokens", fields.merging(SettingsHead.fields(.tokens, pages: visit.pages, reader: reader)),
      title: "settings.tokens", status: status)
  }
}
