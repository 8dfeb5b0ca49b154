package import Alignment

/// One company: who it is, its people with their stages, its deals and what its people did.
package struct CompanyPage {
  let reader: Reader
  let owners: StageOwners

  package init(_ reader: Reader, owners: StageOwners) {
    self.reader = reader
    self.owners = owners
  }

  package struct Deal: Sendable {
    let id: Int64
    let name: String?
    let money: Money?
    let outcome: Outcome
    let at: Instant

    package init(id: Int64, name: String?, money: Money?, outcome: Outcome, at: Instant) {
      self.id = id
      self.name = name
      self.money = money
      self.outcome = outcome
      self.at = at
    }
  }

  package struct Touch: Sendable {
    package let at: Instant
    let kind: TouchKind
    let side: Side
    let contact: Int64
    let who: String?
    let what: String?

    package init(at: Instant, kind: TouchKind, side: Side, contact: Int64, who: String?, what: String?) {
      self.at = at
      self.kind = kind
      self.side = side
      self.contact = contact
      self.who = who
      self.what = what
    }
  }

  package func head(
    name: String, domain: String?, owner: String?, createdAt: Instant, fields: [(name: String, text: String)]
  ) -> Fields {
    var facts: [Fields] = []
    if let domain { facts.append(["label": reader.text("companies.domain"), "value": domain]) }
    facts.append([
      "label": reader.text("companies.created"), "value": reader.date(reader.calendar.day(of: createdAt)),
    ])
    facts += fields.map { field in
      ["label": reader.known("terms.dimension-\(field.name)") ?? field.name, "value": field.text]
    }
    return ["name": name, "domain": domain, "ownerName": owner, "ownerInitials": owner?.initials, "facts": facts]
  }

  package func people(
    _ people: [(id: Int64, name: String?, email: String?, stage: Stage)], of count: Int
  ) -> Fields {
    [
      "hasContacts": !people.isEmpty, "contactCount": reader.count("companies.people-count", count),
      "contacts": people.map { person in
        [
          "href": Path.contact.link(person.id), "contactName": person.name ?? person.email ?? String(person.id),
          "email": person.email ?? "", "stage": reader.stage(person.stage), "team": owners[person.stage].cssClass,
        ] as Fields
      },
      "moreContacts": count > people.count
        ? reader.text("companies.first-of", ["shown": reader.number(people.count)]) : nil,
    ]
  }

  /// The sums are of deals in the base currency alone: others are listed in their own.
  package func deals(_ deals: [Deal]) -> Fields {
    func sum(_ outcome: Outcome) -> String {
      let minor = deals.filter { $0.outcome == outcome && $0.money?.currency == reader.currency }
        .reduce(0) { $0 + ($1.money?.minor ?? 0) }
      return reader.money(minor: minor, .whole)
    }
    return [
      "hasDeals": !deals.isEmpty,
      "dealSum": deals.isEmpty ? "" : reader.text("companies.deal-sum", ["won": sum(.won), "open": sum(.open)]),
      "deals": deals.map { deal in
        ([
          "href": Path.deal.link(deal.id),
          "dealName": deal.name ?? reader.text("companies.unnamed-deal", ["id": String(deal.id)]),
          "amount": reader.money(deal.money), "day": reader.shortDate(reader.calendar.day(of: deal.at)),
        ] as Fields).merging(RecordLines(reader).outcome(deal.outcome))
      },
    ]
  }

  package func touches(_ touches: [Touch]) -> Fields {
    [
      "hasTouches": !touches.isEmpty,
      "touches": touches.map { touch in
        [
          "touchTeam": touch.side == .marketing ? Team.marketing.cssClass : Team.sales.cssClass,
          "touchKind": reader.touchKind(touch.kind), "touchWho": touch.who ?? String(touch.contact),
          "touchHref": Path.contact.link(touch.contact), "touchWhat": touch.what, "touchAt": reader.instant(touch.at),
          "touchWhen": reader.relative(touch.at), "touchInstant": reader.machine(touch.at),
        ] as Fields
      },
    ]
  }
}
