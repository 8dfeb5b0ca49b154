import Alignment
import HTTPTypes
import Pages
import Reports
import Wire
import Workspace

/// Companies, deals and campaigns as lists, filtered and ordered as the pages do it.
enum ListOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiCompanies, "listCompanies", "Companies that pass a filter, with what their deals come to",
      in: .companies,
      parameters: [
        Parameter("q", "Beginnings of words of name or domain.", .text(1...200)),
        Parameter("show", "Which.", .one(of: CompanyFilter.State.allCases.map(\.rawValue))),
        Parameter("industry", "As it is stored."), Parameter("company_size", "As it is stored."),
        Parameter("country", "As it is stored."), sort(CompanyOrder.Key.allCases.map(\.rawValue)), direction, .limit,
        .after,
      ], answer: page("CompanyPage", of: company, with: []), handler: companies),
    Operation(
      .get, .apiDeals, "listDeals", "Deals that pass a filter, with sums of all that do", in: .deals,
      about: "`value` and the sums are in the workspace's currency; null where no rate is known.",
      parameters: [
        Parameter("q", "Beginnings of words of the deal's or its company's name.", .text(1...200)),
        Parameter("outcome", "Open, won or lost.", .one(of: Outcome.allCases.map(\.name))),
        Parameter("kind", "As given or derived.", .one(of: DealKind.allCases.map(\.name))),
        Parameter("owner", "A person's name, or `none`."),
        Parameter("stage", "A stage of the pipeline, or `none`."), Parameter("company", "The company's id.", .id),
        Parameter("created_from", "Made on this day or later.", .day),
        Parameter("created_to", "Up to this day.", .day),
        Parameter("closed_from", "Closed on this day or later.", .day),
        Parameter("closed_to", "Up to this day.", .day),
        Parameter("least", "Minor units of the workspace's currency.", .integer),
        Parameter("most", "Minor units of the workspace's currency.", .integer),
        sort(DealOrder.Key.allCases.map(\.rawValue)), direction, .limit, .after,
      ], answer: page("DealPage", of: deal, with: [("sum", Shapes.money)]), handler: deals),
    Operation(
      .get, .apiCampaigns, "listCampaigns", "Campaigns by name", in: .money,
      about: "Those of touches and costs. What each cost and brought is in reports by `campaign`.",
      parameters: [.limit, Parameter("after", "`next` of the page before.", .text(1...2_000))],
      answer: Shapes.page("CampaignPage", of: .object("Campaign", ["name": .string])), handler: campaigns),
  ]

  private static func sort(_ keys: [String]) -> Parameter { Parameter("sort", "By what.", .one(of: keys)) }
  private static let direction = Parameter(
    "direction", "`down` puts the largest first.", .one(of: ["up", "down"]))

  private static func page(_ name: String, of item: Schema, with more: [(String, Schema)]) -> Schema {
    Schema(
      kind: .object(
        [
          ("items", .list(item)), ("next", Schema.string.orNull),
          ("count", Schema.count.said("All that pass, whatever the page.")),
        ] + more, needed: Set(["items", "next", "count"] + more.map(\.0)), others: .none), name: name)
  }

  // MARK: Companies

  private static let company = Schema.object(
    "CompanyLine",
    [
      "id": .id, "name": Schema.string.orNull, "contacts": .count,
      "stage": Schema.one(of: ReportOperations.stages).orNull.said("The furthest of its contacts."),
      "last_touch_at": Schema.instant.orNull, "open_deals": .count, "open": Shapes.money, "won_deals": .count,
      "won": Shapes.money,
    ])

  private static func companies(_ call: Call) throws -> Reply {
    let query = call.query
    var filter = CompanyFilter()
    filter.text = query.text("q")
    filter.state = query["show"].flatMap(CompanyFilter.State.init(rawValue:)) ?? .all
    for (name, field, _) in CompaniesPage.segments {
      if let text = query.text(name) { filter.fields[field] = text }
    }
    let key = query["sort"].flatMap(CompanyOrder.Key.init(rawValue:))
    let order = CompanyOrder(key ?? CompanyOrder().key, isDescending: query["direction"].map { $0 == "down" })
    let list = try call.site.recordLists.companies
    let names = call.site.finder.current.contacts.companies
    let page = list.page(
      filter, order: order, names: names, after: try call.cursor { ContactCursor($0) }, limit: call.limit)
    let code = list.index.baseCurrency.code
    return call.page(
      page.companies.map { ordinal in
        let (line, id) = (list.lines[ordinal], list.index.companies[ordinal].rawValue)
        return [
          "id": .integer(id), "name": .optional(names.label(of: Int(id))), "contacts": .integer(Int64(line.contacts)),
          "stage": .optional(line.stage?.name),
          "last_touch_at": line.lastTouch == .min ? .null : .instant(Instant(milliseconds: line.lastTouch)),
          "open_deals": .integer(Int64(line.openDeals)), "open": .money(line.openMinor, code),
          "won_deals": .integer(Int64(line.wonDeals)), "won": .money(line.wonMinor, code),
        ]
      }, next: page.next?.text, with: ["count": .count(page.count)])
  }

  // MARK: Deals

  private static let deal = Schema.object(
    "ListedDeal",
    [
      "id": .id, "name": Schema.string.orNull, "company": Shapes.named.orNull, "owner": Schema.string.orNull,
      "amount": Shapes.money, "value": Shapes.money.orNull, "outcome": .one(of: Outcome.allCases.map(\.name)),
      "kind": .one(of: DealKind.allCases.map(\.name)), "pipeline_stage": Schema.string.orNull,
      "created_at": .instant, "closed_at": Schema.instant.orNull,
    ])

  private static func deals(_ call: Call) throws -> Reply {
    let query = call.query
    var filter = DealFilter()
    filter.text = query.text("q")
    filter.outcome = query["outcome"].flatMap { Outcome(name: $0) }
    filter.kind = query["kind"].flatMap { DealKind(name: $0) }
    filter.owner = query.text("owner").map { $0 == "none" ? .nobody : .member($0) }
    filter.stage = query.text("stage").map { $0 == "none" ? "" : $0 }
    filter.company = query["company"].flatMap { Int64($0) }.map { ID($0) }
    func day(_ name: String) -> CivilDate? { query[name].flatMap { CivilDate(iso: $0) } }
    filter.created = ContactFilter.Days(from: day("created_from"), to: day("created_to"))
    filter.closed = ContactFilter.Days(from: day("closed_from"), to: day("closed_to"))
    filter.least = query["least"].flatMap { Int64($0) }
    filter.most = query["most"].flatMap { Int64($0) }
    let key = query["sort"].flatMap(DealOrder.Key.init(rawValue:))
    let order = DealOrder(key ?? DealOrder().key, isDescending: query["direction"].map { $0 == "down" })
    let list = try call.site.recordLists.deals
    let finder = call.site.finder.current
    let companies = finder.contacts.companies
    let page = list.page(
      filter, order: order, names: finder.deals, companies: companies, after: try call.cursor { ContactCursor($0) },
      limit: call.limit)
    return call.page(
      page.deals.map { line($0, list, finder) }, next: page.next?.text,
      with: ["count": .count(page.sum.count), "sum": .money(page.sum.minor, list.index.baseCurrency.code)])
  }

  private static func line(_ deal: Int, _ list: DealList, _ finder: RecordFinder) -> JSON {
    let (row, index) = (list.deals.rows[deal], list.index)
    var company: JSON = .null
    if row.company >= 0 {
      let id = index.companies[Int(row.company)].rawValue
      company = [
        "id": .integer(id), "name": .text(finder.contacts.companies.label(of: Int(id)) ?? String(id)),
      ]
    }
    return [
      "id": .integer(row.id.rawValue), "name": .optional(finder.deals.label(of: Int(row.id.rawValue))),
      "company": company, "owner": row.owner == 0 ? .null : .text(index.members.texts[Int(row.owner)]),
      "amount": .money(row.amountMinor, index.currencies[Int(row.currency)].code),
      "value": list.deals.isConverted[deal] ? .money(list.deals.amount[deal], index.baseCurrency.code) : .null,
      "outcome": .text(row.outcome.name), "kind": .text(list.deals.kind[deal].name),
      "pipeline_stage": row.pipelineStage == 0 ? .null : .text(index.pipelineStages.texts[Int(row.pipelineStage)]),
      "created_at": .instant(Instant(milliseconds: row.createdAt)),
      "closed_at": row.outcome == .open ? .null : .instant(Instant(milliseconds: row.closedAt)),
    ]
  }

  // MARK: Campaigns

  private static func campaigns(_ call: Call) throws -> Reply {
    let after = call.query["after"]
    let names = call.site.live.current.index.campaigns.texts.dropFirst().sorted()
    let left = names.drop { name in after.map { name <= $0 } ?? false }
    let shown = left.prefix(call.limit)
    return call.page(shown.map { ["name": .text($0)] }, next: left.count > call.limit ? shown.last : nil)
  }
}
