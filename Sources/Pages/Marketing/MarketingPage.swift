import Alignment
import Charts
package import Reports
package import Wire

/// Marketing's own page: MQLs against the goal, what the months brought, and by which source [P30-P32].
package struct MarketingPage {
  package struct Answers: Sendable {
    /// The marketing report by the dimension of the open tab.
    package var sources: Sheet
    /// The same by month, over the six months of ``HomeFigures/months``.
    package var months: Sheet
    /// Attribution by content, for assists.
    package var contents: Sheet
    /// Attribution by the dimension of the open tab, for costs; `nil` where the dimension has none.
    package var costs: Sheet?

    package init(sources: Sheet, months: Sheet, contents: Sheet, costs: Sheet? = nil) {
      self.sources = sources
      self.months = months
      self.contents = contents
      self.costs = costs
    }
  }

  /// The dimensions with a tab, by their names in addresses; the first is shown where none is asked.
  package static let tabs: [Dimension] = [.channel, .source, .campaign, .content, .landingPage]

  let answers: Answers
  let home: HomeFigures
  let scene: HomeScene
  /// What sales did with hand-offs: the partial `home-handoffs`.
  package var handoffPart: Fields?
  /// Cases of rejections that wait for an answer.
  let openCases: Int

  package init(_ answers: Answers, home: HomeFigures, scene: HomeScene, openCases: Int = 0) {
    self.openCases = openCases
    self.answers = answers
    self.home = home
    self.scene = scene
  }

  private var reader: Reader { scene.reader }

  package var fields: Fields {
    let isEmpty = SheetView(answers.sources).rows.isEmpty
    let promises = scene.board.flatMap {
      DeliveryAgainstPromise($0, reader: reader, isOpen: scene.pages.contains(.agreementResult)).fields
    }
    return [
      "isEmpty": isEmpty, "dataHref": Path.data.link(), "mayImport": scene.pages.contains(.data),
      "lead": reader.text(
        "marketing.lead", ["period": scene.isLong ? reader.text("frame.all-time") : reader.period(scene.state.period)]),
      "tiles": tiles, "casesHref": scene.pages.contains(.cases) ? Path.cases.link() : nil,
      "casesLabel": openCases > 0 ? reader.count("cases.to-answer", openCases) : reader.text("cases.see"),
      "hasPromises": promises != nil, "promises": promises,
      "hasLine": !scene.isLong,
      "line": scene.isLong ? nil : line,
      "monthCharts": MonthBars.measures.map {
        MonthBars(measure: $0, sheet: answers.months, home: home, reader: reader).fields
      },
      "tabs": tabs, "sources": sources, "hasNurture": home.nurture != nil,
      "nurture": home.nurture.map { NurtureBars(pool: $0, home: home, scene: scene).fields },
      "contents": contents, "hasContents": !contentRows.isEmpty,
      "costsHref": Path.campaigns.link(), "hasCosts": hasCosts, "mayEditMoney": scene.mayEditMoney,
      "handoffPart": handoffPart,
    ]
  }

  private var tiles: [Fields] {
    let view = SheetView(answers.sources)
    let receipts = ReceiptAddress(of: answers.sources, calendar: reader.calendar)
    let tile = HomeTile(scene: scene, home: home)
    func before(_ stage: Stage) -> Double? { Double(home.stages.count(stage, in: home.earlier.comparable)) }
    var tiles = [
      tile.fields(
        reader.term(.mql, reader.stages(.mql), in: "tile"), view.total("mqls"), to: receipts.link(column: "mqls"),
        measure: "mqls", before: before(.mql)),
      tile.fields(
        reader.term(.lead, reader.stages(.lead), in: "tile"), view.total("leads"), to: receipts.link(column: "leads"),
        measure: "leads", before: before(.lead)),
      tile.fields(
        reader.term(.visit, reader.measure("visits"), in: "tile"), view.total("visits"),
        to: receipts.link(column: "visits"), measure: "visits"),
      tile.fields(
        reader.term(.customer, reader.stages(.customer), in: "tile"), view.total("customers"),
        to: receipts.link(column: "customers"), measure: "customers", before: before(.customer)),
    ]
    if let pool = home.nurture {
      let radar = scene.pages.contains(.radar) ? Path.radar.link() : nil
      var nurture = tile.fields(
        reader.term(.nurture, reader.resting(.nurture), in: "tile", isAtEnd: true), .integer(pool.total), to: radar)
      if pool.due > 0 {
        nurture["tileHasStatus"] = true
        nurture["tileStatus"] = StatusMark(.risk, reader.count("marketing.due", pool.due)).fields
      }
      tiles.append(nurture)
    }
    return tiles
  }

  private var line: Fields {
    let total = RunningTotal(
      home: home, reader: reader, amount: { Double(home.stages.count(.mql, in: $0)) }, goal: home.goals["mqls"],
      paint: reader.owners[.mql].paint, words: { reader.number(Int($0)) },
      short: { $0 < 10_000 ? reader.number(Int($0)) : reader.short($0) }, noun: reader.stages(.mql))
    return ChartFields(
      total.chart, title: reader.text("marketing.by-day"), note: reader.text("marketing.summed"),
      headings: total.headings
    ).fields
  }

  // MARK: Sources

  private var dimension: Dimension {
    SheetView(answers.sources).asked("by").string.flatMap { Dimension(name: $0) } ?? MarketingPage.tabs[0]
  }

  private var tabs: [Fields] {
    MarketingPage.tabs.map {
      [
        "tabLabel": reader.dimension($0), "tabIsOpen": $0 == dimension,
        "tabHref": scene.state.link(["by": $0 == MarketingPage.tabs[0] ? nil : $0.name, "sort": nil]) + "#sources",
      ]
    }
  }

  /// Money spent by the key of the row; what has no record is not there.
  private var costs: [String: Money] {
    guard let sheet = answers.costs else { return [:] }
    return Dictionary(SheetView(sheet).rows.compactMap { row in row["cost"].amount.map { (row.key, $0) } }) { $1 }
  }

  private var hasCosts: Bool { !costs.isEmpty }

  private var sources: Fields {
    var table = SheetTable(withCosts, reader: reader, state: scene.state)
    table.columns = ["key", "visits", "leads", "mqls", "sqls", "customers", "lead_to_customer", "revenue"]
    if let sheet = answers.costs, hasCosts {
      table.columns? += ["cost", "cost_per_lead"]
      let receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
      table.receipt = { $0.hasPrefix("cost") ? receipts.link(row: $1.key, column: "cost") : nil }
    }
    table.caption = reader.text("marketing.by-source", ["dimension": reader.dimension(dimension)])
    if dimension == .channel {
      table.team = { $0.key == DefaultChannel.outbound.rawValue ? .sales : .marketing }
    }
    return table.fields
  }

  /// The sources with what was spent on each, and on each of its leads.
  private var withCosts: Sheet {
    var sheet = answers.sources
    guard hasCosts else { return sheet }
    let view = SheetView(sheet)
    sheet.columns += [Sheet.Column("cost", .money), Sheet.Column("cost_per_lead", .money)]
    sheet.rows = view.rows.map { row in
      guard let cost = costs[row.key] else { return row.cells + [.null, .null] }
      let leads = row["leads"].whole ?? 0
      let each = leads > 0 ? (Double(cost.minor) / Double(leads)).rounded() : nil
      return row.cells + [.money(cost), each.map { .money(minor: Int64($0), cost.currency) } ?? .null]
    }
    if !sheet.footer.isEmpty { sheet.footer += [.null, .null] }
    return sheet
  }

  // MARK: Contents

  /// The contents that helped most conversions without being their last touch.
  private var contentRows: [[Sheet.Cell]] {
    let view = SheetView(answers.contents)
    guard let place = view.sheet.columns.firstIndex(where: { $0.key == "assists" }) else { return [] }
    return view.sheet.rows
      .filter { $0.first != .text(TextDictionary.none) && ($0[place].whole ?? 0) > 0 }
      .sorted { ($0[place].whole ?? 0) > ($1[place].whole ?? 0) }
      .prefix(8).map { $0 }
  }

  private var contents: Fields {
    var sheet = answers.contents
    sheet.rows = contentRows
    sheet.footer = []
    var table = SheetTable(sheet, reader: reader)
    table.columns = ["key", "assists", "influenced"]
    table.caption = reader.text("marketing.assisting")
    return table.fields
  }
}
