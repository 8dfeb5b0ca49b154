import Alignment
package import Reports

/// The list of contacts: filters, stages with counts, rows to select, and what can be done with the selected.
package struct ContactsPage {
  let page: ContactFinder.Page
  let finder: ContactFinder
  let reader: Reader
  let state: PageState
  let colleagues: Colleagues
  /// A change of many that could not be read: shown again as it was sent.
  package var refused: RefusedChange?

  /// What was ticked and typed for a change that is asked again.
  package struct RefusedChange {
    let contacts: Set<Int64>
    let isWhole: Bool
    let action: String
    let form: FormFields

    /// - Parameter action: the value of the button that was pressed.
    package init(contacts: Set<Int64>, isWhole: Bool, action: String, form: FormFields) {
      self.contacts = contacts
      self.isWhole = isWhole
      self.action = action
      self.form = form
    }
  }

  /// What the person may do here.
  package struct Rights: Sendable {
    package var mayEdit: Bool
    package var mayMove: Bool
    package var mayExport: Bool
    package var mayImport: Bool

    package init(mayEdit: Bool, mayMove: Bool, mayExport: Bool, mayImport: Bool) {
      self.mayEdit = mayEdit
      self.mayMove = mayMove
      self.mayExport = mayExport
      self.mayImport = mayImport
    }
  }

  package init(
    _ page: ContactFinder.Page, _ finder: ContactFinder, reader: Reader, state: PageState, colleagues: Colleagues
  ) {
    self.page = page
    self.finder = finder
    self.reader = reader
    self.state = state
    self.colleagues = colleagues
  }

  /// Most contacts that one change may reach.
  package static let mostAtOnce = 5_000

  package func fields(_ rights: Rights, order: ContactOrder, unread: [String]) -> Fields {
    let line = ContactLine(finder, reader: reader, colleagues: colleagues)
    let form = ContactFilterForm(finder, reader: reader, colleagues: colleagues) { state[$0] }
    let filters = asked
    return [
      "countWords": reader.count("contacts.found", page.count), "newHref": Path.newContact.link(),
      "exportHref": state.link(["format": "csv"]), "importHref": Path.uploads.link(), "mayEdit": rights.mayEdit,
      "mayMove": rights.mayMove, "mayExport": rights.mayExport && page.count > 0, "mayImport": rights.mayImport,
      "form": form.fields, "path": state.path, "hidden": state.hidden(except: ContactFilterForm.names),
      "isFiltered": !filters.isEmpty, "filterCount": filters.isEmpty ? nil : reader.number(filters.count),
      "clearHref": state.link(to: .contacts), "stages": stages, "heads": heads(order),
      "lines": page.contacts.map { contact in
        let isTicked = refused?.contacts.contains(finder.index.contacts.id[contact].rawValue) ?? false
        return line.fields(contact).merging(["isTicked": isTicked])
      }, "hasLines": !page.contacts.isEmpty,
      "isEmpty": finder.index.contacts.count == 0,
      "unread": unread.isEmpty
        ? nil : reader.text("contacts.unread", ["names": unread.joined(separator: ", ")]),
      "nextHref": page.next.map { state.link(["after": $0.text]) },
      "firstHref": state["after"] == nil ? nil : state.link(["after": nil]), "bulk": bulk(rights),
    ]
  }

  /// The filters that the address sets.
  private var asked: [String] {
    state.values.map(\.name).filter {
      ContactFilterForm.names.contains($0) && $0 != "after" || $0 == "company" || $0.hasPrefix("property:")
    }
  }

  private var stages: [Fields] {
    let chosen = state["stage"]
    let all = page.countByStage.reduce(0, +)
    let whole: Fields = [
      "stageName": reader.text("contacts.all"), "stageCount": reader.number(all), "stageTeam": nil,
      "stageHref": state.link(["stage": nil]), "isChosen": chosen == nil,
    ]
    return [whole]
      + Stage.allCases.map { stage in
        [
          "stageName": reader.stages(stage), "stageCount": reader.number(page.countByStage[Int(stage.rawValue)]),
          "stageTeam": finder.index.stageOwners[stage].cssClass, "stageHref": state.link(["stage": stage.name]),
          "isChosen": chosen == stage.name,
        ]
      }
  }

  private func heads(_ order: ContactOrder) -> Fields {
    var fields: Fields = [:]
    for key in ContactOrder.Key.allCases {
      let isSorted = order.key == key
      let goesDown = isSorted ? !order.isDescending : key.isDescendingAtFirst
      fields[key.rawValue] =
        [
          "headHref": state.link(["sort": key.rawValue, "direction": goesDown ? "down" : "up"]),
          "headWords": reader.text("contacts.\(key.rawValue)"), "isSorted": isSorted,
          "sortedWord": order.isDescending ? "descending" : "ascending",
          "sortedArrow": order.isDescending ? "↓" : "↑",
        ] as Fields
    }
    return fields
  }

  private func bulk(_ rights: Rights) -> Fields? {
    guard rights.mayEdit || rights.mayMove, !page.contacts.isEmpty else { return nil }
    let form = refused?.form ?? FormFields(reader, values: { _ in nil })
    let opened = refused?.action
    return [
      "bulkAction": Path.contactBulk.link(), "bulkAfter": state["after"], "isWhole": refused?.isWhole ?? false,
      "opensOwner": opened == "owner", "opensNext": opened == "next", "opensRecycle": opened == "recycle",
      "opensDisqualify": opened == "disqualify",
      "bulkQuery": state.values.filter { $0.name != "after" && $0.name != "format" }
        .map { Path.encoded($0.name) + "=" + Path.encoded($0.value) }.joined(separator: "&"),
      "whole": page.count > page.contacts.count && page.count <= ContactsPage.mostAtOnce
        ? reader.text("contacts.whole", ["n": reader.number(page.count)]) : nil,
      "bulkOwner": form.choice(
        "owner", "contacts.owner", colleagues.options, empty: reader.text("contact.nobody")),
      "bulkDate": form.text("next", "contacts.date", type: "date"),
      "bulkUntil": form.text("until", "contacts.until", type: "date"),
      "bulkReason": form.text("recycle_reason", "contacts.reason", limit: 500),
      "bulkWhy": form.text("reason", "contacts.reason", limit: 500),
    ]
  }
}
