package import Alignment
import Reports

/// One deal: what it is worth, how it stands, who is on it, and what can be done with it.
package struct DealPage {
  let reader: Reader

  package init(_ reader: Reader) { self.reader = reader }

  /// What the head of the page and its facts say.
  package struct Head {
    let id: Int64
    let name: String?
    let money: Money?
    let outcome: Outcome
    let company: (id: Int64, name: String)?
    let owner: String?
    let createdAt: Instant
    let closedAt: Instant?
    let kind: DealKind?
    let stage: String?
    let probability: Double?
    let expectedClose: CivilDate?
    let lossReason: String?
    let isVoided: Bool
    let fields: [String: String]

    package init(
      id: Int64, name: String?, money: Money?, outcome: Outcome, company: (id: Int64, name: String)?, owner: String?,
      createdAt: Instant, closedAt: Instant?, kind: DealKind?, stage: String?, probability: Double?,
      expectedClose: CivilDate?, lossReason: String?, isVoided: Bool, fields: [String: String]
    ) {
      self.id = id
      self.name = name
      self.money = money
      self.outcome = outcome
      self.company = company
      self.owner = owner
      self.createdAt = createdAt
      self.closedAt = closedAt
      self.kind = kind
      self.stage = stage
      self.probability = probability
      self.expectedClose = expectedClose
      self.lossReason = lossReason
      self.isVoided = isVoided
      self.fields = fields
    }
  }

  package struct Person: Sendable {
    let id: Int64
    let name: String
    let email: String?
    let isPrimary: Bool
    let attachedAt: Instant

    package init(id: Int64, name: String, email: String?, isPrimary: Bool, attachedAt: Instant) {
      self.id = id
      self.name = name
      self.email = email
      self.isPrimary = isPrimary
      self.attachedAt = attachedAt
    }
  }

  package func head(_ deal: Head) -> Fields {
    func day(_ instant: Instant) -> String { reader.date(reader.calendar.day(of: instant)) }
    var facts: [(String, String?)] = [
      (reader.text("records.field-kind"), deal.kind.map { reader.dealKind($0) }),
      (reader.text("records.field-stage"), deal.stage),
      (reader.text("records.field-probability"), deal.probability.map { reader.share($0, digits: 0) }),
      (reader.text("records.field-expected-close"), deal.expectedClose.map { reader.date($0) }),
      (reader.text("deals.created"), day(deal.createdAt)),
      (reader.text("deals.closed"), deal.outcome == .open ? nil : deal.closedAt.map(day)),
      (reader.text("records.field-loss-reason"), deal.lossReason),
    ]
    facts += deal.fields.sorted { $0.key < $1.key }.map { field in
      (reader.dimension(Dimension(name: field.key) ?? .property(field.key)), field.value)
    }
    let isWon = deal.outcome == .won
    let days = deal.closedAt.map { Double($0.milliseconds - deal.createdAt.milliseconds) / Double(Instant.day) }
    return
      ([
        "name": deal.name ?? deal.company?.name ?? reader.text("companies.unnamed-deal", ["id": String(deal.id)]),
        "amount": reader.money(deal.money), "hasCompany": deal.company != nil, "company": deal.company?.name ?? "",
        "companyHref": deal.company.map { Path.company.link($0.id) } ?? "", "ownerName": deal.owner,
        "ownerInitials": deal.owner?.initials, "editHref": Path.editDeal.link(deal.id), "isWon": isWon,
        "wonWords": isWon
          ? reader.text(
            "deals.won-words",
            ["who": deal.owner ?? reader.text("deals.the-team"), "days": reader.days(days.map { max(0, $0) })]) : nil,
        "voided": deal.isVoided ? reader.text("deals.voided") : nil,
        "facts": facts.compactMap { label, value in value.map { ["label": label, "value": $0] as Fields } },
      ] as Fields).merging(RecordLines(reader).outcome(deal.outcome))
  }

  package func people(_ people: [Person], of deal: Int64, mayEdit: Bool) -> Fields {
    [
      "hasPeople": !people.isEmpty, "mayEdit": mayEdit, "peopleAction": Path.dealContacts.link(deal),
      "dealHref": Path.deal.link(deal),
      "people": people.map { person in
        [
          "personId": String(person.id), "personHref": Path.contact.link(person.id),
          "personName": person.name.isEmpty ? String(person.id) : person.name, "personEmail": person.email ?? "",
          "isPrimary": person.isPrimary, "canBePrimary": mayEdit && !person.isPrimary,
          "attached": reader.shortDate(reader.calendar.day(of: person.attachedAt)),
        ] as Fields
      },
    ]
  }

  /// The forms that close the deal or open it again.
  ///
  /// - Parameter typed: what was typed into a field of a form, and what is wrong with the form.
  package func actions(
    id: Int64, outcome: Outcome, isVoided: Bool, mayEdit: Bool, reasons: [String],
    _ typed: (_ form: String, _ field: String) -> (String?, FieldErrors?)
  ) -> Fields {
    func form(_ name: String, day: Bool, reason: Bool) -> Fields {
      // Two forms of a page have the same fields, so that ids are made apart.
      let errors = typed(name, "day").1
      let values = ["day": typed(name, "day").0, "reason": typed(name, "reason").0]
      let fields = FormFields(reader, values: { values[$0] ?? nil }, errors: errors)
      func apart(_ field: Fields) -> Fields { field.merging(["id": "f-\(name)-\(field["name"] as? String ?? "")"]) }
      var list: [Fields] = []
      if reason {
        list.append(
          apart(fields.text("reason", "records.field-loss-reason", isRequired: true, limit: 500, list: "reasons")))
      }
      if day { list.append(apart(fields.text("day", "deals.on-day", type: "date", hint: "deals.day-hint"))) }
      return ["closeName": name, "closeFields": list, "isOpenForm": errors != nil]
    }
    let isOpen = outcome == .open && !isVoided
    return [
      "outcomeAction": Path.dealOutcome.link(id), "canClose": mayEdit && isOpen,
      "canReopen": mayEdit && outcome != .open, "winForm": form("won", day: true, reason: false),
      "loseForm": form("lost", day: true, reason: true), "reopenForm": form("reopen", day: false, reason: true),
      "reasonOptions": reasons,
    ]
  }
}
