import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// The form of a deal: a new one, or a change of one.
enum DealForms {
  static func page(
    _ visit: Visit, _ deal: DealRecord?, errors: FieldErrors? = nil, fault: String? = nil, version: Int64? = nil
  ) throws -> Answer {
    let reader = visit.reader
    let isAgain = errors != nil || fault != nil
    let stored = try stored(visit, deal)
    let form = FormFields(reader, values: { isAgain ? visit.form[$0] : stored[$0] ?? nil }, errors: errors)
    let index = visit.site.live.current.index
    var names = Set((deal?.form.fields ?? [:]).keys).union(visit.typedProperties.keys)
    for key in index.fields.keys where key.owner == .deal { names.insert(key.name) }
    let properties = visit.propertyFields(form, names.sorted())
    let who = try with(visit)
    func text(_ fields: Fields) -> Fields { fields.merging(["isChoice": false]) }
    func choice(_ fields: Fields) -> Fields { fields.merging(["isChoice": true]) }
    let title = deal == nil ? "companies.new-deal" : "deals.edit"
    let fields: Fields = [
      "heading": reader.text(title),
      "help": deal == nil ? who.map { reader.text("deals.with", ["name": $0.name]) } : nil,
      "fault": fault ?? (errors == nil ? nil : reader.text("records.wrong")),
      "action": deal.map { Path.editDeal.link($0.id) }
        ?? Path.newDeal.link(query: [("contact", who.map { String($0.id) })]),
      "back": deal.map { Path.deal.link($0.id) } ?? Path.deals.link(),
      "version": (version ?? deal?.version).map(String.init),
      "fields": [
        text(form.text("name", "records.field-name", limit: 200)),
        text(form.text("company", "records.field-company", hint: "deals.company-hint", limit: 200)),
        choice(form.choice("owner", "records.owner", try visit.memberOptions(), empty: reader.text("records.nobody"))),
        text(form.text("amount", "records.field-amount", limit: 30)),
        text(form.text("currency", "records.field-currency", hint: "deals.currency-hint", limit: 3)),
        choice(
          form.choice(
            "kind", "records.field-kind", DealKind.allCases.map { ($0.name, reader.dealKind($0)) },
            empty: reader.text("deals.kind-derived"))),
        text(form.text("expected_close", "records.field-expected-close", type: "date")),
        text(form.text("pipeline_stage", "records.field-stage", limit: 200, list: "stages")),
        text(form.text("probability", "records.field-probability", hint: "deals.probability-hint", limit: 6)),
      ],
      "properties": properties, "hasProperties": !properties.isEmpty, "hasLists": true,
      "lists": [["listId": "stages", "listOptions": Array(index.pipelineStages.texts.dropFirst())] as Fields],
    ]
    return visit.page(
      "record-form", fields, title: title, name: deal?.line.name, status: isAgain ? .unprocessableContent : .ok)
  }

  /// What the form begins with.
  private static func stored(_ visit: Visit, _ deal: DealRecord?) throws -> [String: String?] {
    guard let deal else {
      guard let id = visit.query["company"].flatMap({ Int64($0) }) else {
        return ["currency": visit.reader.currency.code, "company": try with(visit)?.company]
      }
      let company = try visit.found { try visit.workspace.company(id) }
      return ["company": company.name, "currency": visit.reader.currency.code]
    }
    let form = deal.form
    let currency = form.currency.flatMap { Currency($0) } ?? visit.reader.currency
    var stored: [String: String?] = [
      "name": form.name, "company": deal.company?.name, "owner": form.ownerId.map(String.init),
      "amount": AmountField.text(form.amountMinor, currency), "currency": currency.code, "kind": form.kind?.name,
      "expected_close": form.expectedClose?.description, "pipeline_stage": form.pipelineStage,
      "probability": form.probability.map { percent($0) },
    ]
    for (name, text) in form.fields { stored["property:" + name] = text }
    return stored
  }

  /// Per cent, with a decimal only where there is one.
  private static func percent(_ share: Double) -> String {
    let tenths = Int64((share * 1_000).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  /// The contact that a new deal is with, where the address names one.
  private static func with(_ visit: Visit) throws -> (id: Int64, name: String, company: String?)? {
    guard let id = visit.query["contact"].flatMap({ Int64($0) }) else { return nil }
    let contact = try visit.found { try visit.workspace.contact(id) }
    return (contact.id, contact.profile.name ?? contact.profile.email ?? String(contact.id), contact.company?.name)
  }

  /// What was typed onto a deal's form; what cannot be read is an error of its field.
  private static func fill(_ form: inout DealForm, _ visit: Visit, company: NamedRecord?) throws {
    var errors = FieldErrors()
    form.name = visit.form.text("name")
    let name = visit.form.text("company")
    // An untouched name keeps the company itself, also where another has the same name.
    form.companyId = name != nil && name == company?.name ? company?.id : nil
    form.companyName = name
    form.ownerId = visit.chosen("owner")
    form.currency = visit.form.text("currency")?.uppercased()
    let currency = form.currency.map { Currency($0) } ?? visit.reader.currency
    form.amountMinor = 0
    if let text = visit.form.text("amount") {
      // With an unknown currency its own field says so; the amount is read as the workspace's.
      if let minor = AmountField.minor(text, currency ?? visit.reader.currency) {
        form.amountMinor = minor
      } else {
        errors.add("amount", .notAmount)
      }
    }
    form.kind = nil
    if let text = visit.form.text("kind") {
      form.kind = DealKind(name: text)
      if form.kind == nil { errors.add("kind", .notOffered) }
    }
    form.expectedClose = nil
    if let text = visit.form.text("expected_close") {
      form.expectedClose = CivilDate(iso: text)
      if form.expectedClose == nil { errors.add("expected_close", .notDate) }
    }
    form.pipelineStage = visit.form.text("pipeline_stage")
    form.probability = nil
    if let text = visit.form.text("probability") {
      let number = Double(text.replacing("%", with: "").trimmed.replacing(",", with: "."))
      if let number, (0...100).contains(number) {
        form.probability = number / 100
      } else {
        errors.add("probability", .outOfRange, ["from": "0", "to": "100"])
      }
    }
    form.fields.merge(visit.typedProperties) { $1 }
    if currency == nil { errors.add("currency", .unknownCurrency) }
    try errors.check()
  }

  static func create(_ visit: Visit) throws -> Answer {
    do {
      var form = DealForm()
      try fill(&form, visit, company: nil)
      let contact = visit.query["contact"].flatMap { Int64($0) }
      let id = try visit.workspace.createDeal(
        form, contacts: contact.map { [$0] } ?? [], by: try visit.editor(), now: visit.now)
      return .done(Path.deal.link(id), "deals.made")
    } catch let errors as FieldErrors {
      return try page(visit, nil, errors: errors)
    }
  }

  static func edit(_ visit: Visit) throws -> Answer {
    let deal = try DealView.record(visit)
    do {
      try visit.found {
        _ = try visit.workspace.editDeal(
          deal.id, expected: visit.expectedVersion, by: try visit.editor(), now: visit.now
        ) { try fill(&$0, visit, company: deal.company) }
      }
      return .done(Path.deal.link(deal.id), "records.saved")
    } catch let errors as FieldErrors {
      return try page(visit, deal, errors: errors, version: visit.expectedVersion)
    } catch let conflict as RecordConflict {
      return try page(visit, deal, fault: visit.sentence(conflict), version: conflict.current)
    }
  }
}
