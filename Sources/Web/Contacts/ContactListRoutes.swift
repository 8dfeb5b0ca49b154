import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Lists of contacts: filters, saved views, changes of many, download.
enum ContactListRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.contacts) { visit in
      visit.state["format"] == "csv" ? try download(visit) : try list(visit)
    }
    routes.post(.contactBulk, change)
    routes.post(.savedViews, save)
    routes.post(.savedView) { visit in
      try visit.workspace.forgetView(try visit.id(), by: try visit.actor(), now: visit.now)
      return .done(Path.contacts.link(), "contacts.view-forgotten")
    }
  }

  private static func query(_ visit: Visit, _ values: [(name: String, value: String)], _ colleagues: Colleagues) throws
    -> ContactQuery
  {
    ContactQuery(values, me: try visit.person().name) { colleagues.name(of: $0) }
  }

  private static func list(
    _ visit: Visit, errors: FieldErrors? = nil, refused: ContactsPage.RefusedChange? = nil,
    status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let colleagues = try visit.colleagues()
    let query = try query(visit, visit.state.values, colleagues)
    let finder = visit.site.finder.current.contacts
    let found = finder.page(query.filter, order: query.order, after: query.after, limit: 50, now: visit.now)
    var page = ContactsPage(found, finder, reader: visit.reader, state: visit.state, colleagues: colleagues)
    page.refused = refused
    let rights = ContactsPage.Rights(
      mayEdit: visit.may(.editContacts), mayMove: visit.may(.moveStages), mayExport: visit.may(.exportContacts),
      mayImport: visit.may(.importData))
    let fields = page.fields(rights, order: query.order, unread: query.unread)
    return visit.page(
      "contacts", fields.merging(try views(visit, errors)), title: "frame.page-contacts", status: status)
  }

  /// Every contact of the list as a file; names only, no more than the page shows.
  private static func download(_ visit: Visit) throws -> Answer {
    guard visit.may(.exportContacts) else { throw Refusal.forbidden }
    let query = try query(visit, visit.state.values, try visit.colleagues())
    let finder = visit.site.finder.current.contacts
    let export = ContactExport(finder, reader: visit.reader)
    return .download(
      export.text(finder.all(query.filter, now: visit.now)), type: "text/csv; charset=utf-8", name: "contacts.csv")
  }

  // MARK: Saved views

  private static func views(_ visit: Visit, _ errors: FieldErrors?) throws -> Fields {
    let member = try visit.actor()
    let reader = visit.reader
    let open = address(visit.form.text("query") ?? plain(visit))
    let form = FormFields(reader, values: { visit.form[$0] }, errors: errors)
    return [
      "views": try visit.workspace.savedViews(for: member).map { view in
        [
          "viewHref": Path.contacts.link() + (view.query.isEmpty ? "" : "?" + view.query), "viewName": view.name,
          "viewIsShared": view.isShared, "viewIsOwn": view.memberId == member.id,
          "viewIsOpen": view.query == open, "viewAction": Path.savedView.link(view.id),
          "viewForget": reader.text("contacts.view-forget", ["name": view.name]),
        ] as Fields
      },
      "viewForm": true, "viewsAction": Path.savedViews.link(), "viewQuery": open, "viewIsWrong": errors != nil,
      "viewField": form.text("name", "contacts.view-name", isRequired: true, limit: 80),
    ]
  }

  /// The page's own choices as a query; a place in the list is none.
  private static func plain(_ visit: Visit) -> String {
    visit.state.values.filter { $0.name != "after" && $0.name != "format" }
      .map { Path.encoded($0.name) + "=" + Path.encoded($0.value) }.joined(separator: "&")
  }

  /// A query made of what lists ask and nothing else, encoded anew, so that a saved view leads nowhere else.
  private static func address(_ query: String) -> String {
    (Form(query.utf8)?.values ?? []).filter {
      ContactQuery.names.contains($0.name) && $0.name != "after" || $0.name.hasPrefix("property:")
        || $0.name == "period" || $0.name == "compare"
    }.map { Path.encoded($0.name) + "=" + Path.encoded($0.value) }.joined(separator: "&")
  }

  private static func save(_ visit: Visit) throws -> Answer {
    do {
      let query = address(visit.form["query"] ?? "")
      let name = visit.form["name"] ?? ""
      _ = try visit.workspace.saveView(
        name, query: query, isShared: visit.form["shared"] == "1", by: try visit.actor(), now: visit.now)
      return .done(
        Path.contacts.link() + (query.isEmpty ? "" : "?" + query), "contacts.view-saved", [("name", name)])
    } catch let errors as FieldErrors {
      let values = Form((visit.form["query"] ?? "").utf8)?.values ?? []
      return try list(visit.at(.contacts, query: values), errors: errors, status: .unprocessableContent)
    }
  }

  // MARK: Changes of many

  private static func change(_ visit: Visit) throws -> Answer {
    let query = visit.form["query"] ?? ""
    let back = Path.contacts.link() + (address(query).isEmpty ? "" : "?" + address(query))
    let contacts = try chosen(visit, query)
    guard !contacts.isEmpty else { return .done(back, "contacts.nobody-selected", kind: .risk) }
    guard contacts.count <= ContactsPage.mostAtOnce else {
      return .done(back, "contacts.too-many", [("n", visit.reader.number(ContactsPage.mostAtOnce))], kind: .risk)
    }
    let action: BulkAction
    do {
      action = try bulkAction(visit)
    } catch let errors as FieldErrors {
      return try again(visit, errors, query)
    }
    let outcomes = try visit.workspace.changeMany(
      action, contacts: contacts, by: try visit.actor(), now: visit.now)
    let isRefused = outcomes.contains { if case .refused = $0.verdict { true } else { false } }
    guard isRefused else {
      return .done(back, "contacts.done", [("n", visit.reader.number(outcomes.count { $0.verdict == .done }))])
    }
    return result(visit, back, outcomes)
  }

  /// The list as it was, with what was ticked and typed, and what is wrong at its field.
  private static func again(_ visit: Visit, _ errors: FieldErrors, _ query: String) throws -> Answer {
    var values = Form(query.utf8)?.values ?? []
    if let after = visit.form["after"] { values.append(("after", after)) }
    let refused = ContactsPage.RefusedChange(
      contacts: Set(visit.form.all("id").compactMap { Int64($0) }), isWhole: visit.form["whole"] == "1",
      action: visit.form["do"] ?? "", form: FormFields(visit.reader, values: { visit.form[$0] }, errors: errors))
    return try list(visit.at(.contacts, query: values), refused: refused, status: .unprocessableContent)
  }

  /// The contacts that are ticked, or all that the list's query finds.
  private static func chosen(_ visit: Visit, _ text: String) throws -> [Int64] {
    guard visit.form["whole"] == "1" else { return visit.form.all("id").compactMap { Int64($0) } }
    let finder = visit.site.finder.current.contacts
    let query = try query(
      visit, (Form(text.utf8)?.values ?? []).filter { $0.name != "after" }, try visit.colleagues())
    // A filter that cannot be read would reach more than the list showed.
    guard query.unread.isEmpty else { throw Refusal.unreadable }
    return finder.all(query.filter, now: visit.now).map { finder.index.contacts.id[$0].rawValue }
  }

  /// - Throws: ``FieldErrors``, and ``PeopleError`` where the person may not.
  private static func bulkAction(_ visit: Visit) throws -> BulkAction {
    let person = try visit.person()
    switch visit.form["do"] {
    case "owner":
      try person.require(.editContacts)
      return .setOwner(try visit.member(in: "owner"))
    case "next":
      try person.require(.editContacts)
      guard let next = try visit.instant(ofDay: "next") else { throw FieldErrors("next", .required) }
      return .setNextAction(next)
    case "recycle":
      try person.require(.moveStages)
      guard let until = try visit.instant(ofDay: "until") else { throw FieldErrors("until", .required) }
      guard let reason = visit.form.text("recycle_reason") else { throw FieldErrors("recycle_reason", .required) }
      return .recycle(reason: reason, until: until)
    case "disqualify":
      try person.require(.moveStages)
      guard let reason = visit.form.text("reason") else { throw FieldErrors("reason", .required) }
      return .disqualify(reason: reason)
    default: throw Refusal.unreadable
    }
  }

  /// What came of each contact, those that were refused by name and reason.
  private static func result(
    _ visit: Visit, _ back: String, _ outcomes: [BulkOutcome]
  ) -> Answer {
    let reader = visit.reader
    let names = visit.site.finder.current.contacts.names
    var refusals: [Fields] = []
    for outcome in outcomes {
      guard case .refused(let code, let parameters) = outcome.verdict else { continue }
      refusals.append([
        "refusedHref": Path.contact.link(outcome.contact),
        "refusedName": names.label(of: Int(outcome.contact))
          ?? reader.text("contacts.unnamed", ["id": String(outcome.contact)]),
        "refusedWhy": reader.refusal(code, parameters),
      ])
    }
    let counts = [
      reader.count("contacts.changed", outcomes.count { $0.verdict == .done }),
      reader.count("contacts.was-so", outcomes.count { $0.verdict == .same }),
      reader.count("contacts.refused", refusals.count),
    ].joined(separator: " ")
    return visit.page(
      "contacts-bulk",
      ["summary": counts, "backHref": back, "refusals": Array(refusals.prefix(200))],
      title: "contacts.bulk")
  }
}
