import Alignment
package import Reports

/// The list of deals: as a table, and as a board by stage of the pipeline; with sums in the base currency.
package struct DealsPage {
  let list: DealList
  let cell: DealCell
  let reader: Reader
  let state: PageState
  /// Names of members to filter by.
  let members: [String]

  package init(_ list: DealList, _ cell: DealCell, reader: Reader, state: PageState, members: [String]) {
    self.list = list
    self.cell = cell
    self.reader = reader
    self.state = state
    self.members = members
  }

  /// Names that the filter form sends; what else stands in the address goes along hidden.
  package static let names: Set<String> = [
    "q", "outcome", "owner", "kind", "stage", "created_from", "created_to", "closed_from", "closed_to", "least",
    "most", "after",
  ]

  /// What the person may do, and what could not be read of the address.
  package func head(isBoard: Bool, mayEdit: Bool, unread: [String], sum: DealList.Sum) -> Fields {
    [
      "isBoard": isBoard, "isTable": !isBoard, "newHref": Path.newDeal.link(), "mayEdit": mayEdit,
      "found": reader.count("deals.found", sum.count), "sum": reader.money(minor: sum.minor, .whole),
      "unconverted": sum.unconverted > 0 ? reader.count("deals.unconverted", sum.unconverted) : nil,
      "tableHref": state.link(["view": nil]), "boardHref": state.link(["view": "board"]), "path": state.path,
      "filters": filters(isBoard: isBoard), "hidden": state.hidden(except: DealsPage.names),
      "isFiltered": DealsPage.names.contains { $0 != "after" && state[$0] != nil } || state["company"] != nil,
      "clearHref": state.link(to: .deals, with: ["view": isBoard ? "board" : nil]),
      "unread": unread.isEmpty ? nil : reader.text("records.unread", ["names": unread.joined(separator: ", ")]),
      "isEmpty": list.deals.rows.isEmpty,
    ]
  }

  package func table(_ page: DealList.Page, order: DealOrder) -> Fields {
    let heads = SortHead(state, current: order.key.rawValue, isDescending: order.isDescending)
    return [
      "hasLines": !page.deals.isEmpty,
      "heads": DealOrder.Key.allCases.map { key in
        heads.fields(
          key.rawValue, reader.text("deals.\(key.rawValue)"), descendsFirst: DealOrder(key).isDescending,
          isFigure: key == .amount)
      },
      "lines": page.deals.map { cell.fields($0) },
      "outcomes": outcomes(page), "nextHref": page.next.map { state.link(["after": $0.text]) },
      "firstHref": state["after"] == nil ? nil : state.link(["after": nil]),
    ]
  }

  private func outcomes(_ page: DealList.Page) -> [Fields] {
    let all = page.sums.values.reduce(into: DealList.Sum()) { sum, part in
      sum.count += part.count
      sum.minor += part.minor
    }
    func tab(_ name: String?, _ words: String, _ sum: DealList.Sum) -> Fields {
      [
        "tabHref": state.link(["outcome": name]), "tabWords": words, "tabCount": reader.number(sum.count),
        "tabSum": reader.money(minor: sum.minor, .short), "isChosen": state["outcome"] == name,
      ]
    }
    return [tab(nil, reader.text("deals.all"), all)]
      + Outcome.allCases.map { tab($0.name, reader.outcome($0), page.sums[$0] ?? DealList.Sum()) }
  }

  /// Lanes with cards; each card has a form that moves it, which the script makes a drag.
  package func board(_ columns: [DealList.Column], mayEdit: Bool) -> Fields {
    let stages = columns.filter { $0.stage != 0 }.map { list.index.pipelineStages.texts[Int($0.stage)] }
    return [
      "hasLanes": !columns.isEmpty,
      "lanes": columns.enumerated().map { place, column in
        let stage = column.stage == 0 ? "" : list.index.pipelineStages.texts[Int(column.stage)]
        return [
          "laneName": stage.isEmpty ? reader.text("deals.no-stage") : stage, "laneStage": stage,
          "laneId": "lane-\(place)", "laneCount": reader.number(column.sum.count),
          "laneSum": reader.money(minor: column.sum.minor, .whole),
          "laneMore": column.sum.count > column.deals.count
            ? reader.text(
              "deals.lane-more", ["shown": reader.number(column.deals.count), "all": reader.number(column.sum.count)])
            : nil, "laneHref": state.link(["view": nil, "outcome": "open", "stage": stage.isEmpty ? "none" : stage]),
          "cards": column.deals.map { deal in
            let fields = cell.fields(deal)
            return fields.merging([
              "mayMove": mayEdit, "moveAction": Path.dealStage.link(list.deals.rows[deal].id.rawValue),
              "moveLabel": reader.text("deals.move-label", ["name": fields["name"] as? String ?? ""]),
              "back": state.link([:]),
              "stages": stages.map { ["stageValue": $0, "isChosen": $0 == stage] as Fields },
              "isNowhere": stage.isEmpty,
            ])
          },
        ] as Fields
      },
    ]
  }

  private func filters(isBoard: Bool) -> [Fields] {
    let form = FormFields(reader, values: { state[$0] })
    let any = reader.text("records.any")
    var fields: [Fields] = [form.text("q", "deals.words", type: "search", limit: 200).merging(["isChoice": false])]
    func choice(_ name: String, _ label: String, _ options: [(value: String, label: String)]) {
      fields.append(form.choice(name, label, options, empty: any).merging(["isChoice": true]))
    }
    func input(_ name: String, _ label: String, _ type: String) {
      fields.append(form.text(name, label, type: type, limit: type == "text" ? 20 : nil).merging(["isChoice": false]))
    }
    choice(
      "owner", "records.owner",
      [("none", reader.text("records.nobody"))] + members.sorted().map { ($0, $0) })
    choice("kind", "records.field-kind", DealKind.allCases.map { ($0.name, reader.dealKind($0)) })
    if !isBoard {
      choice("outcome", "records.field-outcome", Outcome.allCases.map { ($0.name, reader.outcome($0)) })
      choice(
        "stage", "records.field-stage",
        [("none", reader.text("deals.no-stage"))] + list.index.pipelineStages.texts.dropFirst().map { ($0, $0) })
    }
    input("created_from", "deals.created-from", "date")
    input("created_to", "deals.created-to", "date")
    if !isBoard {
      input("closed_from", "deals.closed-from", "date")
      input("closed_to", "deals.closed-to", "date")
    }
    input("least", "deals.least", "text")
    input("most", "deals.most", "text")
    return fields
  }
}
