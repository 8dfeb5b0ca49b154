import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Companies: their list, one of them with its people, deals and touches, and its form.
enum CompanyRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.companies, list)
    routes.get(.newCompany) { visit in try form(visit, nil) }
    routes.post(.newCompany, create)
    routes.get(.company, show)
    routes.get(.editCompany) { visit in try form(visit, try record(visit)) }
    routes.post(.editCompany, edit)
    routes.post(.companyNotes) { visit in
      let id = try visit.id()
      do {
        _ = try visit.found {
          try visit.workspace.addNote(
            visit.form["text"] ?? "", toCompany: id, by: try visit.editor(), now: visit.now)
        }
        return .done(Path.company.link(id) + "#notes", "records.noted")
      } catch let errors as FieldErrors {
        return try show(visit, errors: errors)
      }
    }
  }

  private static func record(_ visit: Visit) throws -> CompanyRecord {
    try visit.found { try visit.workspace.company(try visit.id()) }
  }

  // MARK: List

  private static func list(_ visit: Visit) throws -> Answer {
    var unread: [String] = []
    var filter = CompanyFilter()
    filter.text = visit.query.text("q")
    if let text = visit.query.text("show") {
      if let state = CompanyFilter.State(rawValue: text) { filter.state = state } else { unread.append("show") }
    }
    for (name, field, _) in CompaniesPage.segments {
      if let text = visit.query.text(name) { filter.fields[field] = text }
    }
    var order = CompanyOrder()
    if let text = visit.query.text("sort") {
      if let key = CompanyOrder.Key(rawValue: text) {
        order = CompanyOrder(key, isDescending: visit.query["direction"].map { $0 == "down" })
      } else {
        unread.append("sort")
      }
    }
    let list = try visit.lists.companies
    let names = visit.site.finder.current.contacts.companies
    let page = list.page(
      filter, order: order, names: names, after: visit.query["after"].flatMap { ContactCursor($0) })
    return visit.page(
      "companies",
      CompaniesPage(page, list, names: names, reader: visit.reader, state: visit.state)
        .fields(order: order, mayEdit: visit.may(.editContacts), unread: unread),
      title: "frame.page-companies")
  }

  // MARK: One company

  private static func show(_ visit: Visit) throws -> Answer { try show(visit, errors: nil) }

  private static func show(_ visit: Visit, errors: FieldErrors?) throws -> Answer {
    let company = try record(visit)
    let page = CompanyPage(visit.reader, owners: visit.site.live.current.index.stageOwners)
    let notes = try visit.workspace.notes(ofCompany: company.id)
    let changes = try visit.workspace.changes(ofCompany: company.id)
    let lines = RecordLines(visit.reader)
    let noteForm = FormFields(visit.reader, values: { errors == nil ? nil : visit.form[$0] }, errors: errors)
    var fields = page.head(
      name: company.name, domain: company.domain, owner: company.owner?.name, createdAt: company.createdAt,
      fields: company.fields)
    fields = fields.merging(
      page.people(company.contacts.prefix(100).map { ($0.id, $0.name, $0.email, $0.stage) }, of: company.contacts.count)
    ).merging(
      page.deals(
        company.deals.map { deal in
          CompanyPage.Deal(
            id: deal.id, name: deal.name,
            money: Currency(deal.currency).map { Money(minor: deal.amountMinor, currency: $0) },
            outcome: deal.isVoided ? .open : deal.outcome, at: deal.closedAt ?? deal.createdAt)
        })
    ).merging(page.touches(try touches(visit, company)))
    fields = fields.merging([
      "editHref": Path.editCompany.link(company.id), "mayEdit": visit.may(.editContacts),
      "mayDeal": visit.may(.editDeals), "newDealHref": Path.newDeal.link(query: [("company", String(company.id))]),
      "contactsHref": Path.contacts.link(query: [("company", String(company.id))]),
      "noteAction": Path.companyNotes.link(company.id), "mayNote": visit.may(.editContacts),
      "noteField": noteForm.text("text", "records.note-text", limit: 10_000, rows: 3), "hasNotes": !notes.isEmpty,
      "notes": notes.map { lines.note(text: $0.text, author: $0.author, at: $0.at, isEdited: $0.editedAt != nil) },
      "hasChanges": !changes.isEmpty,
      "changes": changes.map {
        lines.change(field: $0.field, before: $0.before, after: $0.after, actor: $0.actor, at: $0.at)
      },
    ])
    return visit.page(
      "company", fields, title: "frame.page-companies", name: company.name,
      status: errors == nil ? .ok : .unprocessableContent)
  }

  /// The last touches of the company's people, newest first.
  private static func touches(_ visit: Visit, _ company: CompanyRecord) throws -> [CompanyPage.Touch] {
    let people = Dictionary(company.contacts.map { ($0.id, $0.name ?? $0.email) }) { first, _ in first }
    return try visit.workspace.recentTouches(ofContacts: company.contacts.prefix(50).map(\.id), limit: 30).map {
      CompanyPage.Touch(
        at: $0.at, kind: $0.kind, side: $0.side, contact: $0.contact, who: people[$0.contact] ?? nil, what: $0.what)
    }
  }

  // MARK: Form

  private static func form(
    _ visit: Visit, _ company: CompanyRecord?, errors: FieldErrors? = nil, fault: String? = nil,
    version: Int64? = nil
  ) throws -> Answer {
    let reader = visit.reader
    let isAgain = errors != nil || fault != nil
    var stored = ["name": company?.name, "domain": company?.domain, "owner": company?.owner.map { String($0.id) }]
    for field in company?.fields ?? [] { stored["property:" + field.name] = field.text }
    let form = FormFields(
      reader, values: { isAgain ? visit.form[$0] : stored[$0] ?? nil }, errors: errors)
    var names = Set((company?.fields ?? []).map(\.name)).union(visit.typedProperties.keys)
    for key in visit.site.live.current.index.fields.keys where key.owner == .company { names.insert(key.name) }
    let properties = visit.propertyFields(form, names.sorted())
    let heading = company.map(\.name) ?? reader.text("companies.new")
    let fields: Fields = [
      "heading": heading, "fault": fault ?? (errors == nil ? nil : reader.text("records.wrong")),
      "action": company.map { Path.editCompany.link($0.id) } ?? Path.newCompany.link(),
      "back": company.map { Path.company.link($0.id) } ?? Path.companies.link(),
      "version": (version ?? company?.version).map(String.init),
      "fields": [
        form.text("name", "records.field-name", isRequired: true, limit: 200).merging(["isChoice": false]),
        form.text("domain", "companies.domain", hint: "companies.domain-hint", limit: 253).merging(["isChoice": false]),
        form.choice("owner", "records.owner", try visit.memberOptions(), empty: reader.text("records.nobody"))
          .merging(["isChoice": true]),
      ],
      "properties": properties, "hasProperties": !properties.isEmpty,
    ]
    return visit.page(
      "record-form", fields, title: company == nil ? "companies.new" : "companies.edit", name: company?.name,
      status: isAgain ? .unprocessableContent : .ok)
  }

  private static func filled(_ visit: Visit) -> CompanyForm {
    CompanyForm(
      name: visit.form["name"] ?? "", domain: visit.form.text("domain"), ownerId: visit.chosen("owner"),
      fields: visit.typedProperties)
  }

  private static func create(_ visit: Visit) throws -> Answer {
    let form = filled(visit)
    do {
      switch try visit.workspace.createCompany(form, by: try visit.editor(), now: visit.now) {
      case .made(let id): return .done(Path.company.link(id), "companies.made", [("name", form.name.trimmed)])
      case .exists(let id):
        return .done(Path.company.link(id), "companies.exists", [("name", form.name.trimmed)], kind: .risk)
      }
    } catch let errors as FieldErrors {
      return try self.form(visit, nil, errors: errors)
    }
  }

  private static func edit(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    let typed = filled(visit)
    do {
      try visit.found {
        _ = try visit.workspace.editCompany(id, expected: visit.expectedVersion, by: try visit.editor(), now: visit.now)
        {
          $0.name = typed.name
          $0.domain = typed.domain
          $0.ownerId = typed.ownerId
          $0.fields.merge(typed.fields) { $1 }
        }
      }
      return .done(Path.company.link(id), "records.saved")
    } catch let errors as FieldErrors {
      return try form(visit, try record(visit), errors: errors, version: visit.expectedVersion)
    } catch let conflict as RecordConflict {
      return try form(visit, try record(visit), fault: visit.sentence(conflict), version: conflict.current)
    }
  }
}
