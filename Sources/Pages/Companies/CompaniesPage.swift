import Alignment
package import Reports

/// The list of companies: filters, order, and what each comes to.
package struct CompaniesPage {
  let page: CompanyList.Page
  let list: CompanyList
  let names: NameBook
  let reader: Reader
  let state: PageState

  package init(
    _ page: CompanyList.Page, _ list: CompanyList, names: NameBook, reader: Reader, state: PageState
  ) {
    self.page = page
    self.list = list
    self.names = names
    self.reader = reader
    self.state = state
  }

  /// Names that the filter form sends; what else stands in the address goes along hidden.
  package static let names: Set<String> = ["q", "show", "industry", "company_size", "country", "after"]

  package func fields(order: CompanyOrder, mayEdit: Bool, unread: [String]) -> Fields {
    let heads = SortHead(state, current: order.key.rawValue, isDescending: order.isDescending)
    return [
      "found": reader.count("companies.found", page.count), "newHref": Path.newCompany.link(), "mayEdit": mayEdit,
      "path": state.path, "filters": filters, "hidden": state.hidden(except: CompaniesPage.names),
      "isFiltered": CompaniesPage.names.contains { $0 != "after" && state[$0] != nil },
      "clearHref": state.link(to: .companies), "isEmpty": list.lines.isEmpty, "hasLines": !page.companies.isEmpty,
      "heads": CompanyOrder.Key.allCases.map { key in
        heads.fields(
          key.rawValue, reader.text("companies.\(key.rawValue)"), descendsFirst: CompanyOrder(key).isDescending,
          isFigure: key != .name && key != .touched)
      },
      "lines": page.companies.map(line),
      "unread": unread.isEmpty ? nil : reader.text("records.unread", ["names": unread.joined(separator: ", ")]),
      "nextHref": page.next.map { state.link(["after": $0.text]) },
      "firstHref": state["after"] == nil ? nil : state.link(["after": nil]),
    ]
  }

  private var filters: [Fields] {
    let form = FormFields(reader, values: { state[$0] })
    var fields: [Fields] = [
      form.text("q", "records.words", type: "search", limit: 200).merging(["isChoice": false]),
      form.choice(
        "show", "companies.show",
        CompanyFilter.State.allCases.filter { $0 != .all }.map {
          ($0.rawValue, reader.text("companies.show-\($0.rawValue)"))
        },
        empty: reader.text("companies.show-all")
      ).merging(["isChoice": true]),
    ]
    for (name, field, dimension) in CompaniesPage.segments {
      guard let column = list.index.fields[FieldKey(.company, field)] else { continue }
      let values = column.dictionary.texts.dropFirst().sorted().prefix(200)
      guard !values.isEmpty else { continue }
      fields.append(
        FormFields(reader, values: { state[$0] }).choice(
          name, "terms.dimension-\(dimension)", values.map { ($0, $0) }, empty: reader.text("records.any")
        ).merging(["isChoice": true]))
    }
    return fields
  }

  /// Name in the address, name of the field, name of the dimension.
  package static let segments = [
    ("industry", "industry", "industry"), ("company_size", "company-size", "company-size"),
    ("country", "country", "country"),
  ]

  private func line(_ company: Int) -> Fields {
    let line = list.lines[company]
    let id = list.index.companies[company].rawValue
    let texts = names.texts(of: Int(id))
    let day = line.lastTouch == .min ? nil : Instant(milliseconds: line.lastTouch)
    return [
      "href": Path.company.link(id), "name": names.label(of: Int(id)) ?? String(id),
      "domain": texts.flatMap { $0.second.isEmpty || $0.name.isEmpty ? nil : $0.second },
      "contacts": reader.number(Int(line.contacts)), "hasStage": line.stage != nil,
      "stage": line.stage.map { reader.stage($0) }, "team": line.stage.map { list.index.stageOwners[$0].cssClass },
      "touched": day.map { reader.relative($0) } ?? Reader.dash, "touchedExact": day.map { reader.instant($0) },
      "open": line.openDeals == 0 ? Reader.dash : reader.money(minor: line.openMinor, .whole),
      "openCount": line.openDeals > 1 ? reader.number(Int(line.openDeals)) : nil,
      "won": line.wonDeals == 0 ? Reader.dash : reader.money(minor: line.wonMinor, .whole),
      "wonCount": line.wonDeals > 1 ? reader.number(Int(line.wonDeals)) : nil,
    ]
  }
}
