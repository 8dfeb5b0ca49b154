import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Costs by hand: their list, a new one, a change, and taking one back.
enum CostRoutes {
  private static let size = 100

  static func serve(_ routes: inout Routes) {
    routes.get(.costs) { visit in try list(visit) }
    routes.post(.costs) { visit in
      do {
        var form = CostForm(first: visit.reader.today, last: visit.reader.today, amountMinor: 0)
        try fill(&form, visit)
        _ = try visit.workspace.addCost(form, by: try visit.editor(), now: visit.now)
        return .done(Path.costs.link(), "campaigns.cost-kept")
      } catch let errors as FieldErrors {
        return try list(visit, errors: errors)
      }
    }
    routes.get(.cost) { visit in try one(visit) }
    routes.post(.cost, change)
  }

  private static func list(_ visit: Visit, errors: FieldErrors? = nil) throws -> Answer {
    let reader = visit.reader
    let all = try visit.workspace.costs()
    let start = visit.query["after"].flatMap { Int64($0) }.flatMap { id in all.firstIndex { $0.id == id } }
    let shown = all.dropFirst(start.map { $0 + 1 } ?? 0).prefix(size)
    let mayEdit = visit.may(.editMoney)
    let fresh = ["campaign": visit.query["campaign"], "currency": reader.currency.code]
    let form = FormFields(reader, values: { errors == nil ? fresh[$0] ?? nil : visit.form[$0] }, errors: errors)
    let fields: Fields = [
      "found": reader.count("campaigns.cost-count", all.count), "hasCosts": !shown.isEmpty, "mayEdit": mayEdit,
      "costs": shown.map { CostLine(reader, $0.form).fields(id: $0.id, mayEdit: mayEdit) },
      "action": Path.costs.link(), "fields": inputs(form),
      "fault": errors == nil ? nil : reader.text("records.wrong"), "campaignsHref": Path.campaigns.link(),
      "nextHref": shown.last.flatMap { last in
        last.id == all.last?.id ? nil : visit.state.link(["after": String(last.id)])
      }, "lists": lists(visit),
    ]
    return visit.page(
      "costs", fields, title: "campaigns.costs", status: errors == nil ? .ok : .unprocessableContent)
  }

  private static func inputs(_ form: FormFields) -> [Fields] {
    [
      form.text("campaign", "terms.dimension-campaign", hint: "campaigns.campaign-hint", limit: 200, list: "campaigns"),
      form.text("channel", "terms.dimension-channel", limit: 200, list: "channels"),
      form.text("source", "terms.dimension-source", limit: 200, list: "sources"),
      form.text("first", "campaigns.first", type: "date", isRequired: true),
      form.text("last", "campaigns.last", type: "date", isRequired: true),
      form.text("amount", "records.field-amount", isRequired: true, limit: 30),
      form.text("currency", "records.field-currency", limit: 3),
    ].map { $0.merging(["isChoice": false]) }
  }

  /// Names to choose from; the newest of many.
  private static func lists(_ visit: Visit) -> [Fields] {
    let index = visit.site.live.current.index
    return [("campaigns", index.campaigns), ("channels", index.channels), ("sources", index.sources)].map {
      ["listId": $0.0, "listOptions": Array($0.1.texts.dropFirst().suffix(100))]
    }
  }

  private static func record(_ visit: Visit) throws -> MoneyRecord<CostForm> {
    let id = try visit.id()
    guard let cost = try visit.workspace.costs().first(where: { $0.id == id }) else { throw Refusal.notFound }
    return cost
  }

  private static func one(
    _ visit: Visit, errors: FieldErrors? = nil, fault: String? = nil, version: Int64? = nil
  ) throws -> Answer {
    let cost = try record(visit)
    let reader = visit.reader
    let isAgain = errors != nil || fault != nil
    let currency = Currency(cost.form.currency ?? "") ?? reader.currency
    let stored = [
      "campaign": cost.form.campaign, "channel": cost.form.channel, "source": cost.form.source,
      "first": cost.form.first.description, "last": cost.form.last.description,
      "amount": AmountField.text(cost.form.amountMinor, currency), "currency": currency.code,
    ]
    let form = FormFields(reader, values: { isAgain ? visit.form[$0] : stored[$0] ?? nil }, errors: errors)
    let fields: Fields = [
      "heading": reader.text("campaigns.edit-cost"), "help": reader.text("campaigns.cost-help"),
      "fault": fault ?? (errors == nil ? nil : reader.text("records.wrong")), "action": Path.cost.link(cost.id),
      "back": Path.costs.link(), "version": String(version ?? cost.version), "fields": inputs(form),
      "hasProperties": false, "hasLists": true, "lists": lists(visit),
      "removal": visit.may(.editMoney) ? ["words": reader.text("campaigns.remove-help")] as Fields : nil,
    ]
    return visit.page(
      "record-form", fields, title: "campaigns.edit-cost", status: isAgain ? .unprocessableContent : .ok)
  }

  private static func change(_ visit: Visit) throws -> Answer {
    let cost = try record(visit)
    do {
      if visit.form["do"] == "remove" {
        try visit.workspace.removeCost(cost.id, by: try visit.editor(), now: visit.now)
        return .done(Path.costs.link(), "campaigns.removed")
      }
      try visit.workspace.editCost(
        cost.id, expected: visit.expectedVersion, by: try visit.editor(), now: visit.now
      ) { try fill(&$0, visit) }
      return .done(Path.costs.link(), "records.saved")
    } catch let errors as FieldErrors {
      return try one(visit, errors: errors, version: visit.expectedVersion)
    } catch let conflict as RecordConflict {
      return try one(visit, fault: visit.sentence(conflict), version: conflict.current)
    }
  }

  private static func fill(_ form: inout CostForm, _ visit: Visit) throws {
    var errors = FieldErrors()
    form.campaign = visit.form.text("campaign")
    form.channel = visit.form.text("channel")
    form.source = visit.form.text("source")
    form.first = visit.day("first", or: form.first, into: &errors)
    form.last = visit.day("last", or: form.last, into: &errors)
    form.currency = visit.form.text("currency")?.uppercased()
    let currency = form.currency.map { Currency($0) } ?? visit.reader.currency
    if currency == nil { errors.add("currency", .unknownCurrency) }
    if let text = visit.form.text("amount") {
      if let minor = AmountField.minor(text, currency ?? visit.reader.currency) {
        form.amountMinor = minor
      } else {
        errors.add("amount", .notAmount)
      }
    } else {
      errors.add("amount", .required)
    }
    if form.campaign == nil, form.channel == nil, form.source == nil { errors.add("campaign", .required) }
    if form.last < form.first { errors.add("last", .endsBeforeStart) }
    try errors.check()
  }
}

extension Visit {
  /// A day of a form that must be there; the one before, and an error, where it is not.
  func day(_ name: String, or before: CivilDate, into errors: inout FieldErrors) -> CivilDate {
    guard let text = form.text(name) else {
      errors.add(name, .required)
      return before
    }
    guard let day = CivilDate(iso: text) else {
      errors.add(name, .notDate)
      return before
    }
    return day
  }
}
