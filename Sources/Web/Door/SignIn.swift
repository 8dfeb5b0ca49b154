import Alignment
import HTTPTypes
import Pages
import Workspace

/// Signing in and out, and the links that make a first or a new password.
enum SignIn {
  static func serve(_ routes: inout Routes) {
    routes.get(.signIn) { visit in
      if visit.session != nil { return .seeOther(Path.overview.link()) }
      if try visit.workspace.setUpIsNeeded() { return form(visit, fault: "door.set-up-first") }
      return form(visit)
    }
    routes.postHashing(.signIn, signIn)
    routes.post(.signOut) { visit in
      if let session = visit.session { try visit.workspace.signOut(session, now: visit.now) }
      return Answer.seeOther(Path.signIn.link())
        .with(.setCookie, Cookies.sessionCleared(isSecure: visit.site.settings.isSecure))
    }
    routes.get(.setUp) { visit in password(visit, isSetUp: true) }
    routes.postHashing(.setUp) { visit in try make(visit, isSetUp: true) }
    routes.get(.redeem) { visit in password(visit, isSetUp: false) }
    routes.postHashing(.redeem) { visit in try make(visit, isSetUp: false) }
    routes.get(.forgotten) { visit in forgotten(visit, isAsked: false) }
    routes.post(.forgotten) { visit in
      guard let writer = visit.site.letterWriter(for: visit.reader) else { return forgotten(visit, isAsked: false) }
      try visit.workspace.requestReset(
        email: visit.form["email"] ?? "", client: visit.client, now: visit.now, letter: writer)
      return forgotten(visit, isAsked: true)
    }
  }

  /// Says the same whoever has the address, and whether anybody does.
  private static func forgotten(_ visit: Visit, isAsked: Bool) -> Answer {
    let canMail = visit.site.letterWriter(for: visit.reader) != nil
    return visit.page(
      "forgotten",
      [
        "isAsked": isAsked, "canAsk": canMail && !isAsked, "isByHand": !canMail, "action": Path.forgotten.link(),
        "signIn": Path.signIn.link(),
      ], title: "door.forgotten")
  }

  private static func signIn(_ visit: Visit) throws -> Answer {
    do {
      let grant = try visit.workspace.signIn(
        email: visit.form["email"] ?? "", password: visit.form["password"] ?? "", client: visit.client, now: visit.now)
      return granted(grant, visit, to: safe(visit.form["to"]))
    } catch let error as PeopleError {
      return form(visit, fault: fault(error, visit), status: .unprocessableContent)
    }
  }

  private static func form(_ visit: Visit, fault: String? = nil, status: HTTPResponse.Status = .ok) -> Answer {
    visit.page(
      "sign-in",
      [
        "email": visit.form["email"], "to": safe(visit.form["to"] ?? visit.query["to"]),
        "fault": fault.map { visit.reader.texts.has($0) ? visit.reader.text($0) : $0 },
        "action": Path.signIn.link(), "forgotten": Path.forgotten.link(),
      ], title: "door.sign-in", status: status)
  }

  /// The page that a link opens: choose a password, and at the first set-up say who you are.
  private static func password(
    _ visit: Visit, isSetUp: Bool, fault: String? = nil, errors: FieldErrors? = nil,
    passwordFault: (field: String, sentence: String)? = nil, status: HTTPResponse.Status = .ok
  ) -> Answer {
    // A password is never sent back.
    let form = FormFields(
      visit.reader, values: { ["name", "email"].contains($0) ? visit.form[$0] : nil }, errors: errors)
    func secret(_ name: String, _ label: String) -> Fields {
      let field = form.text(name, label, type: "password", isRequired: true, autocomplete: "new-password")
      guard let passwordFault, passwordFault.field == name else { return field }
      return field.merging(["error": passwordFault.sentence, "isWrong": true])
    }
    let who =
      isSetUp
      ? [
        form.text("name", "door.name", isRequired: true, autocomplete: "name", limit: 200),
        form.text("email", "door.email", type: "email", isRequired: true, autocomplete: "username", limit: 320),
      ] : []
    let isRefused = errors != nil || passwordFault != nil
    return visit.page(
      "new-password",
      [
        "isSetUp": isSetUp, "fault": fault ?? (isRefused ? visit.reader.text("contact.wrong") : nil),
        "fields": who + [secret("password", "door.password"), secret("again", "door.again")],
        "action": (isSetUp ? Path.setUp : Path.redeem).link(visit.part("token")),
      ], title: isSetUp ? "door.set-up" : "door.new-password", status: status)
  }

  private static func make(_ visit: Visit, isSetUp: Bool) throws -> Answer {
    let password = visit.form["password"] ?? ""
    guard password == visit.form["again"] else {
      return self.password(
        visit, isSetUp: isSetUp, passwordFault: ("again", visit.reader.text("door.not-the-same")),
        status: .unprocessableContent)
    }
    do {
      let grant =
        isSetUp
        ? try visit.workspace.setUp(
          token: visit.part("token"), name: visit.form["name"] ?? "", email: visit.form["email"] ?? "",
          password: password, client: visit.client, now: visit.now)
        : try visit.workspace.redeem(
          linkToken: visit.part("token"), password: password, client: visit.client, now: visit.now)
      return granted(grant, visit, to: Path.overview.link())
    } catch let error as PeopleError {
      let sentence = fault(error, visit)
      if case .weakPassword = error {
        return self.password(
          visit, isSetUp: isSetUp, passwordFault: ("password", sentence), status: .unprocessableContent)
      }
      return self.password(visit, isSetUp: isSetUp, fault: sentence, status: .unprocessableContent)
    } catch let errors as FieldErrors {
      return self.password(visit, isSetUp: isSetUp, errors: errors, status: .unprocessableContent)
    }
  }

  private static func granted(_ grant: SessionGrant, _ visit: Visit, to address: String) -> Answer {
    let isSecure = visit.site.settings.isSecure
    return Answer.seeOther(address)
      .with(.setCookie, Cookies.session(grant.secret, isSecure: isSecure))
      .with(.setCookie, Cookies.device(grant.device, isSecure: isSecure))
  }

  private static func fault(_ error: PeopleError, _ visit: Visit) -> String {
    if case .tooManyAttempts(let until) = error {
      return visit.reader.text("fault.too-many-attempts-until", ["when": visit.reader.relative(until)])
    }
    return Fault(error).words(for: visit.reader)
  }

  /// An address of ours, never of another site: begins with one slash, and no backslash or control character follows.
  static func safe(_ address: String?) -> String {
    guard let address, address.hasPrefix("/"), !address.hasPrefix("//"), address.utf8.count <= 2_000,
      address.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") })
    else { return Path.overview.link() }
    return address
  }
}
