import Alignment
import Pages
import Reports
import Workspace

/// What led to a deal: the touches that count, with their credit under the chosen model.
enum DealJourneyPart {
  private static let most = 100

  static func fields(_ visit: Visit, _ id: Int64) throws -> Fields {
    let reader = visit.reader
    let list = try visit.lists.deals
    let model = visit.query["model"].flatMap { AttributionModel(rawValue: $0) }
    let chosen = model.flatMap { DealJourney.models.contains($0) ? $0 : nil } ?? .linear
    guard let deal = list.ordinal(of: ID(id)) else { return ["hasJourney": false, "hasModels": false] }
    let journey = DealJourney(list.resolved, deal: deal, model: chosen)
    let row = list.deals.rows[deal]
    let isWon = row.outcome == .won && list.deals.isConverted[deal]
    let amount = list.deals.amount[deal]
    let names = visit.site.finder.current.contacts.names
    let month = reader.calendar.key(of: reader.calendar.day(of: Instant(milliseconds: row.closedAt)), unit: .month)
    let shown = journey.steps.suffix(most).reversed()
    return [
      "hasJourney": !journey.steps.isEmpty, "hasModels": isWon && !journey.steps.isEmpty,
      "hasCredit": isWon,
      "journeyCount": reader.count("deals.touch-count", journey.steps.count),
      "journeyCut": journey.steps.count > most
        ? reader.text("deals.touch-cut", ["shown": reader.number(most)]) : nil,
      "modelPath": visit.state.path,
      "models": DealJourney.models.map {
        ["modelValue": $0.rawValue, "modelWords": reader.model($0), "isChosen": $0 == chosen] as Fields
      },
      "steps": shown.map { step in
        let credit = step.credit ?? 0
        let receipt = Path.receipt.link(
          "attribution",
          query: [
            ("by", "channel"), ("period", month), ("model", chosen.rawValue),
            ("deals", list.deals.kind[deal] == .newBusiness ? nil : "all"), ("row", step.channel),
            ("column", "revenue"),
          ])
        return [
          "stepAt": reader.instant(step.at), "stepDay": reader.shortDate(reader.calendar.day(of: step.at)),
          "stepInstant": reader.machine(step.at), "stepKind": reader.touchKind(step.kind),
          "stepTeam": step.side == .marketing ? Team.marketing.cssClass : Team.sales.cssClass,
          "stepSide": reader.side(step.side), "stepWho": names.label(of: Int(step.contact.rawValue)) ?? "",
          "stepHref": Path.contact.link(step.contact.rawValue),
          "stepChannel": reader.value(step.channel, of: .channel), "stepWhat": step.content ?? step.campaign ?? "",
          "stepCredit": reader.share(step.credit),
          "stepMoney": FigureLink(
            isWon ? reader.money(minor: Int64((credit * Double(amount)).rounded()), .whole) : Reader.dash,
            to: isWon && credit > 0 ? receipt : nil
          ).fields,
        ] as Fields
      },
    ]
  }
}
