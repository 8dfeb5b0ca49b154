import Alignment
import Reports

/// Open deals that nobody has touched for a while, the longest first.
struct StaleDealList {
  let pipeline: PipelineReport
  let days: Int
  let scene: HomeScene

  private var reader: Reader { scene.reader }

  var fields: Fields {
    let amount = pipeline.stale.reduce(Int64(0)) { $0 + ($1.amount ?? 0) }
    return [
      "staleTerm": reader.term(.stale, reader.text("sales.stale"), in: "stale"),
      "staleNote": reader.count(
        "sales.stale-note", pipeline.stale.count,
        ["amount": reader.money(minor: amount, .whole), "days": reader.number(days)]),
      "choices": SalesPage.staleChoices.map {
        [
          "choiceLabel": reader.count("calendar.days", $0), "choiceIsOpen": $0 == days,
          "choiceHref": scene.state.link(["stale": $0 == 14 ? nil : String($0)]) + "#stale",
        ] as Fields
      },
      "deals": pipeline.stale.prefix(SalesPage.mostListed).map(line), "hasDeals": !pipeline.stale.isEmpty,
    ]
  }

  private func line(_ deal: PipelineReport.StaleDeal) -> Fields {
    let href = scene.link(toDeal: deal.id.rawValue)
    let name = scene.deals[deal.id.rawValue]
    return [
      "dealName": name.map { $0.company ?? $0.text } ?? reader.column("deal") + " \(deal.id)",
      "dealHref": href ?? "", "dealIsLink": href != nil,
      "dealAmount": deal.amount.map { reader.money(minor: $0, .whole) } ?? Reader.dash,
      "dealSince": reader.text("sales.untouched", ["span": reader.relative(deal.lastTouch)]),
      "dealStage": deal.stage == TextDictionary.none ? "" : deal.stage,
      "dealHasStage": deal.stage != TextDictionary.none,
      "dealOwner": deal.owner, "dealInitials": deal.owner.initials, "dealHasOwner": deal.owner != TextDictionary.none,
    ]
  }
}
