import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// The page of one deal.
enum DealView {
  static func record(_ visit: Visit) throws -> DealRecord {
    try visit.found { try visit.workspace.deal(try visit.id()) }
  }

  /// - Parameter action: whose form the errors are of: `won`, `lost`, `reopen`, `note`.
  static func page(_ visit: Visit, errors: FieldErrors? = nil, of action: String? = nil) throws -> Answer {
    let deal = try record(visit)
    let reader = visit.reader
    let mayEdit = visit.may(.editDeals)
    let page = DealPage(reader)
    let notes = try visit.workspace.notes(ofDeal: deal.id)
    let currency = Currency(deal.line.currency)
    let outcome: Outcome = deal.line.isVoided ? .open : deal.line.outcome
    var fields = page.head(
      DealPage.Head(
        id: deal.id, name: deal.line.name, money: currency.map { Money(minor: deal.line.amountMinor, currency: $0) },
        outcome: outcome, company: deal.company.map { ($0.id, $0.name) }, owner: deal.owner?.name,
        createdAt: deal.line.createdAt, closedAt: deal.line.closedAt, kind: try kind(visit, deal),
        stage: deal.form.pipelineStage, probability: deal.form.probability, expectedClose: deal.form.expectedClose,
        lossReason: deal.lossReason, isVoided: deal.line.isVoided, fields: deal.form.fields))
    fields = fields.merging(
      page.people(
        deal.people.map {
          DealPage.Person(
            id: $0.contact.id, name: $0.contact.name, email: $0.email, isPrimary: $0.isPrimary,
            attachedAt: $0.attachedAt)
        }, of: deal.id, mayEdit: mayEdit))
    fields = fields.merging(found(visit, deal))
    fields = fields.merging(
      page.actions(
        id: deal.id, outcome: outcome, isVoided: deal.line.isVoided, mayEdit: mayEdit,
        reasons: visit.site.live.current.index.reasons.texts.dropFirst().prefix(50).map { $0 }
      ) { name, field in name == action ? (visit.form[field], errors) : (nil, nil) })
    let lines = RecordLines(reader)
    let noteForm = FormFields(
      reader, values: { action == "note" ? visit.form[$0] : nil }, errors: action == "note" ? errors : nil)
    fields = fields.merging([
      "noteAction": Path.dealNotes.link(deal.id), "mayNote": mayEdit,
      "noteField": noteForm.text("text", "records.note-text", limit: 10_000, rows: 3), "hasNotes": !notes.isEmpty,
      "notes": notes.map { lines.note(text: $0.text, author: $0.author, at: $0.at, isEdited: $0.editedAt != nil) },
      "hasChanges": !deal.changes.isEmpty,
      "changes": deal.changes.filter { $0.field != "closed-span" && !$0.field.hasPrefix("note:") }.map {
        lines.change(
          field: $0.field, before: $0.before, after: $0.after, actor: $0.actor, at: $0.at, currency: currency)
      },
    ])
    return visit.page(
      "deal", fields.merging(try DealJourneyPart.fields(visit, deal.id)), title: "frame.page-deals",
      name: fields["name"] as? String, status: errors == nil ? .ok : .unprocessableContent)
  }

  /// What was said, or what follows from earlier wins, as reports read it.
  private static func kind(_ visit: Visit, _ deal: DealRecord) throws -> DealKind? {
    if let kind = deal.form.kind { return kind }
    let list = try visit.lists.deals
    return list.ordinal(of: ID(deal.id)).map { list.deals.kind[$0] }
  }

  /// Contacts that were looked for, to attach one.
  private static func found(_ visit: Visit, _ deal: DealRecord) -> Fields {
    guard let words = visit.query.text("find") else { return ["find": nil, "wasSought": false] }
    let finder = visit.site.finder.current
    let on = Set(deal.people.map(\.contact.id))
    let hits = finder.contacts(words, limit: 10 + on.count, now: visit.now).first
      .filter { !on.contains(finder.index.contacts.id[$0].rawValue) }.prefix(8)
    return [
      "find": words, "wasSought": true, "hasHits": !hits.isEmpty,
      "hits": hits.map { contact in
        let id = finder.index.contacts.id[contact].rawValue
        let texts = finder.contacts.names.texts(of: Int(id))
        let company = finder.index.contacts.company[contact]
        return [
          "hitId": String(id), "hitHref": Path.contact.link(id),
          "hitName": finder.contacts.names.label(of: Int(id)) ?? String(id), "hitEmail": texts?.second ?? "",
          "hitCompany": company >= 0
            ? finder.contacts.companies.label(of: Int(finder.index.companies[Int(company)].rawValue)) ?? "" : "",
        ] as Fields
      },
    ]
  }
}
