import Alignment
package import Reports

/// A deal as a row of the list and as a card of the board.
package struct DealCell {
  let list: DealList
  let names: NameBook
  let companies: NameBook
  let reader: Reader

  package init(_ list: DealList, names: NameBook, companies: NameBook, reader: Reader) {
    self.list = list
    self.names = names
    self.companies = companies
    self.reader = reader
  }

  package func fields(_ deal: Int) -> Fields {
    let row = list.deals.rows[deal]
    let id = row.id.rawValue
    let company = row.company >= 0 ? list.index.companies[Int(row.company)].rawValue : 0
    let own = list.index.currencies[Int(row.currency)]
    let isBase = own == list.index.baseCurrency
    let owner = row.owner == 0 ? nil : list.index.members.texts[Int(row.owner)]
    let created = Instant(milliseconds: row.createdAt)
    let closed = row.outcome == .open ? nil : Instant(milliseconds: row.closedAt)
    return
      ([
        "id": String(id), "href": Path.deal.link(id), "name": name(id, company: company),
        "hasCompany": row.company >= 0, "companyHref": Path.company.link(company),
        "company": companies.label(of: Int(company)) ?? String(company), "owner": owner,
        "ownerInitials": owner?.initials,
        "amount": list.deals.isConverted[deal]
          ? reader.money(minor: list.deals.amount[deal], .whole)
          : reader.money(Money(minor: row.amountMinor, currency: own), .whole),
        "ownAmount": isBase || !list.deals.isConverted[deal]
          ? nil : reader.money(Money(minor: row.amountMinor, currency: own), .whole),
        "kind": reader.dealKind(list.deals.kind[deal]),
        "created": reader.shortDate(reader.calendar.day(of: created)), "age": reader.relative(created),
        "closed": closed.map { reader.shortDate(reader.calendar.day(of: $0)) } ?? Reader.dash,
        "stage": row.pipelineStage == 0 ? nil : list.index.pipelineStages.texts[Int(row.pipelineStage)],
      ] as Fields).merging(RecordLines(reader).outcome(row.outcome))
  }

  private func name(_ id: Int64, company: Int64) -> String {
    names.label(of: Int(id)) ?? (company > 0 ? companies.label(of: Int(company)) : nil)
      ?? reader.text("companies.unnamed-deal", ["id": String(id)])
  }
}
