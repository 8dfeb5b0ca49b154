import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Making a contact, and changing who it is.
enum ContactFormRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.newContact) { visit in try page(visit, of: nil) }
    routes.post(.newContact, make)
    routes.get(.editContact) { visit in try page(visit, of: try visit.workspace.contact(try visit.id())) }
    routes.post(.editContact, change)
  }

  private static func make(_ visit: Visit) throws -> Answer {
    do {
      let form = try form(visit, of: nil)
      switch try visit.workspace.createContact(form, by: try visit.actor(), now: visit.now) {
      case .made(let id):
        let name = form.profile.name ?? form.profile.email ?? ""
        return .done(Path.contact.link(id), "contact.made", [("name", name)])
      case .exists(let id): return .done(Path.contact.link(id), "contact.exists", kind: .risk)
      }
    } catch {
      guard let failure = FormFailure(error, form: "contact", reader: visit.reader) else { throw error }
      return try page(visit, of: nil, failure: failure)
    }
  }

  private static func change(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    let record = try visit.workspace.contact(id)
    do {
      let new = try form(visit, of: record)
      try visit.workspace.editContact(
        record.id, expected: visit.form.text("version").flatMap { Int64($0) }, by: try visit.actor(), now: visit.now
      ) { $0 = new }
      return .done(Path.contact.link(record.id), "contact.saved")
    } catch {
      guard let failure = FormFailure(error, form: "contact", reader: visit.reader) else { throw error }
      return try page(visit, of: record, failure: failure, changes: (error as? RecordConflict)?.changes ?? [])
    }
  }

  /// What the form says; days and members that cannot be read are errors at their fields, with all others that are.
  private static func form(_ visit: Visit, of record: ContactRecord?) throws -> ContactForm {
    var form = ContactForm(
      profile: ContactProfile(
        name: visit.form["name"], email: visit.form["email"], phone: visit.form["phone"],
        title: visit.form["title"]))
    let company = visit.form.text("company")
    if let record, company == record.company?.name {
      form.companyId = record.company?.id
    } else {
      form.companyName = company
    }
    form.ownerId = try visit.member(in: "owner")
    form.nextActionAt = try visit.instant(ofDay: "next_action", keeping: record?.nextAction.at)
    for (name, value) in visit.form.values where name.hasPrefix("property:") {
      form.fields[String(name.dropFirst("property:".count))] = value
    }
    return form
  }

  private static func page(
    _ visit: Visit, of record: ContactRecord?, failure: FormFailure? = nil, changes: [RecordChange] = []
  ) throws -> Answer {
    let reader = visit.reader
    let isTyped = failure != nil
    let form = FormFields(
      reader, values: { isTyped ? visit.form[$0] : stored($0, of: record, reader) }, errors: failure?.errors)
    let properties = properties(visit, of: record).map { name in
      var field = form.text("property:" + name, "contact.fields", limit: 1_000)
      field["label"] = Dimension(name: name).map { reader.dimension($0) } ?? name
      return field
    }
    let name =
      record.map {
        $0.profile.name ?? $0.profile.email ?? reader.text("contacts.unnamed", ["id": String($0.id)])
      } ?? ""
    let heading = record == nil ? reader.text("contact.new-title") : reader.text("contact.edit-title", ["name": name])
    let fields: Fields = [
      "heading": heading, "failure": failure?.sentence,
      "conflictChanges": changes.isEmpty
        ? nil : changes.prefix(10).map { ChangeWords($0, reader: reader).text }.joined(separator: "; "),
      "action": record.map { Path.editContact.link($0.id) } ?? Path.newContact.link(),
      "cancelHref": record.map { Path.contact.link($0.id) } ?? Path.contacts.link(),
      "version": record.map { String($0.version) },
      "plain": [
        form.text("name", "contacts.name", autocomplete: "off", limit: 200),
        form.text("email", "contacts.email", type: "email", limit: 254),
        form.text("phone", "contacts.phone", type: "tel", limit: 50),
        form.text("title", "contacts.job", limit: 200),
        form.text("company", "contacts.company", hint: "contact.company-hint", limit: 200),
      ],
      "ownerField": form.choice(
        "owner", "contacts.owner", try visit.colleagues().options, empty: reader.text("contact.nobody")),
      "nextField": form.text("next_action", "contacts.next", type: "date", hint: "contact.next-hint"),
      "properties": properties, "hasProperties": !properties.isEmpty,
    ]
    return visit.page(
      "contact-form", fields, title: "contact.new-title", name: record == nil ? nil : heading,
      status: isTyped ? .unprocessableContent : .ok)
  }

  private static func stored(_ name: String, of record: ContactRecord?, _ reader: Reader) -> String? {
    guard let record else { return nil }
    switch name {
    case "name": return record.profile.name
    case "email": return record.profile.email
    case "phone": return record.profile.phone
    case "title": return record.profile.title
    case "company": return record.company?.name
    case "owner": return record.owner.map { String($0.id) }
    case "next_action": return record.nextAction.at.map { reader.calendar.day(of: $0).description }
    default:
      let prefix = "property:"
      guard name.hasPrefix(prefix) else { return nil }
      return record.fields.first { $0.name == name.dropFirst(prefix.count) }?.text
    }
  }

  /// The fields that contacts of this workspace have; at most 40.
  private static func properties(_ visit: Visit, of record: ContactRecord?) -> [String] {
    let known = visit.site.finder.current.index.fields.keys.filter { $0.owner == .contact }.map(\.name)
    let own = record?.fields.map(\.name) ?? []
    return Array(Set(known + own).sorted().prefix(40))
  }
}
