import Alignment
import HTTPTypes
import Pages
import Workspace

/// One's own account: language and theme, password, and where one is signed in.
enum AccountRoutes {
  private static let themes = ["light", "dark"]

  static func serve(_ routes: inout Routes) {
    routes.get(.me) { visit in try page(visit) }
    routes.post(.myPreferences) { visit in
      do {
        let (language, theme) = (visit.form.text("language"), visit.form.text("theme"))
        var errors = FieldErrors()
        if let language, Language(rawValue: language) == nil { errors.add("language", .unknownLanguage) }
        if let theme, !themes.contains(theme) { errors.add("theme", .notOffered) }
        try errors.check()
        try visit.workspace.setPreference(language: language, theme: theme, of: try visit.person())
        return .done(Path.me.link(), "settings.saved")
      } catch let errors as FieldErrors {
        return try page(visit, errors: errors, status: .unprocessableContent)
      }
    }
    routes.postHashing(.myPassword, changePassword)
    routes.post(.mySession) { visit in
      try visit.workspace.revokeSession(
        ID(try visit.id()), by: try visit.person(), client: visit.client, now: visit.now)
      return .done(Path.me.link(), "settings.session-ended")
    }
  }

  private static func changePassword(_ visit: Visit) throws -> Answer {
    let new = visit.form["new"] ?? ""
    guard new == visit.form["again"] else {
      return try page(
        visit, fault: ("again", visit.reader.text("door.not-the-same")), status: .unprocessableContent)
    }
    do {
      let grant = try visit.workspace.changePassword(
        of: try visit.person(), current: visit.form["current"] ?? "", new: new, client: visit.client, now: visit.now)
      let isSecure = visit.site.settings.isSecure
      return Answer.done(Path.me.link(), "settings.password-changed")
        .with(.setCookie, Cookies.session(grant.secret, isSecure: isSecure))
        .with(.setCookie, Cookies.device(grant.device, isSecure: isSecure))
    } catch let error as PeopleError {
      var field: String?
      if case .weakPassword = error { field = "new" }
      if case .wrongCredentials = error { field = "current" }
      return try page(
        visit, fault: (field, Fault(error).words(for: visit.reader)), status: .unprocessableContent)
    }
  }

  /// - Parameter fault: why a password was not changed; at a field, where it is one's.
  private static func page(
    _ visit: Visit, fault: (field: String?, sentence: String)? = nil, errors: FieldErrors? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let person = try visit.person()
    let reader = visit.reader
    let form = FormFields(
      reader, values: { $0 == "language" ? person.language : $0 == "theme" ? person.theme : nil }, errors: errors)
    let sessions = try visit.workspace.sessions(of: person.id, by: person, now: visit.now)
    let fields: Fields = [
      "preferences": Path.myPreferences.link(), "password": Path.myPassword.link(),
      "passwordFault": fault.map { $0.field == nil ? $0.sentence : reader.text("contact.wrong") },
      "language": form.choice(
        "language", "settings.language", Language.allCases.map { ($0.rawValue, $0.name) },
        empty: reader.text("settings.language-browser")),
      "theme": form.choice(
        "theme", "settings.theme", themes.map { ($0, reader.text("settings.theme-\($0)")) },
        empty: reader.text("settings.theme-system")),
      "passwords": [
        form.text(
          "current", "settings.password-current", type: "password", isRequired: true, autocomplete: "current-password"),
        form.text(
          "new", "settings.password-new", type: "password", isRequired: true, hint: "door.password-help",
          autocomplete: "new-password"),
        form.text("again", "door.again", type: "password", isRequired: true, autocomplete: "new-password"),
      ].map { field in
        guard let fault, fault.field == field["name"] as? String else { return field }
        return field.merging(["error": fault.sentence, "isWrong": true])
      },
      "sessions": sessions.map { session in
        [
          "agent": BrowserName.of(session.client.agent), "address": session.client.address,
          "isThis": session.id == visit.session?.id, "seen": reader.relative(session.lastSeenAt),
          "exact": reader.instant(session.lastSeenAt), "instant": reader.machine(session.lastSeenAt),
          "action": Path.mySession.link(session.id.rawValue),
        ] as Fields
      },
    ]
    return visit.page(
      "me", fields.merging(SettingsHead.fields(.me, pages: visit.pages, reader: reader)), title: "settings.account",
      status: status)
  }
}

/// A browser's name out of its user agent, for a list: `Firefox, Linux`.
enum BrowserName {
  private static let browsers = [
    ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ("curl/", "curl"),
  ]
  private static let systems = [
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"),
    ("Linux", "Linux"),
  ]

  static func of(_ agent: String) -> String {
    let parts = [browsers, systems].compactMap { names in names.first { agent.contains($0.0) }?.1 }
    return parts.isEmpty ? String(agent.prefix(40)) : parts.joined(separator: ", ")
  }
}
