import Alignment
import Pages
import Reports
import Wire
import Workspace

/// Campaigns: what each cost and brought in the period, and one of them.
enum CampaignRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.campaigns, list)
    routes.get(.campaign, show)
  }

  private static func sheet(_ visit: Visit, _ name: ReportRequest.Name) throws -> Sheet {
    var request = visit.request(name)
    request.question.dimension = .campaign
    request.isBroken = true
    return try visit.sheet(request)
  }

  private static func list(_ visit: Visit) throws -> Answer {
    let page = CampaignsPage(
      try sheet(visit, .marketing), costs: try sheet(visit, .attribution), reader: visit.reader, state: visit.state)
    let fields = page.fields.merging([
      "mayEditMoney": visit.may(.editMoney), "costsHref": visit.state.link(to: .costs),
      "goalsHref": visit.state.link(to: .goals),
    ])
    return visit.page("campaigns", fields, title: "frame.page-campaigns")
  }

  private static func show(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let name = visit.part("id")
    let finder = visit.site.finder.current
    let index = finder.index
    guard let number = index.campaigns.existing(name), number > 0 else { throw Refusal.notFound }
    let period = index.calendar.range(of: visit.state.period)
    let range =
      visit.state.isAllTime
      ? Int64.min..<Int64.max : period.lowerBound.milliseconds..<period.upperBound.milliseconds
    let contacts = CampaignContacts(number, in: range, index, finder.contacts.traits)
    let page = CampaignsPage(
      try sheet(visit, .marketing), costs: try sheet(visit, .attribution), reader: reader, state: visit.state)
    var fields = page.one(name)
    let days = visit.state.isAllTime ? nil : visit.state.period
    let costs = try visit.workspace.costs().filter { cost in
      cost.form.campaign == name && (days.map { cost.form.first <= $0.last && $0.first <= cost.form.last } ?? true)
    }
    let maySee = visit.may(.seeContacts)
    fields = fields.merging(page.breakdown(contacts)).merging([
      "name": name, "mayEditMoney": visit.may(.editMoney),
      "newCostHref": Path.costs.link(query: [("campaign", name)]) + "#new", "hasCosts": !costs.isEmpty,
      "costs": costs.prefix(50).map { CostLine(reader, $0.form).fields(id: $0.id, mayEdit: visit.may(.editMoney)) },
      "maySee": maySee, "broughtCount": reader.count("campaigns.brought-count", contacts.brought.count),
      "hasBrought": maySee && !contacts.brought.isEmpty,
      "brought": maySee
        ? contacts.brought.prefix(50).map { contact in
          let id = index.contacts.id[contact].rawValue
          let stage = finder.contacts.traits.stage[contact]
          let touch = Int(finder.contacts.traits.firstTouch[contact])
          return [
            "contactHref": Path.contact.link(id),
            "contactName": finder.contacts.names.label(of: Int(id)) ?? String(id), "stage": reader.stage(stage),
            "team": index.stageOwners[stage].cssClass,
            "day": reader.shortDate(
              reader.calendar.day(of: Instant(milliseconds: index.touches.at[touch]))),
          ] as Fields
        } : [],
    ])
    return visit.page("campaign", fields, title: "frame.page-campaigns", name: name)
  }
}

extension CostLine {
  init(_ reader: Reader, _ form: CostForm) {
    self.init(
      reader, campaign: form.campaign, channel: form.channel, source: form.source,
      days: Period(first: form.first, last: form.last),
      money: Currency(form.currency ?? "").map { Money(minor: form.amountMinor, currency: $0) })
  }
}
