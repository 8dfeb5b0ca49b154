import Alignment
import Reports

extension PlainHistory {
  /// A small history with everything in it that a journey can trip over.
  static func random(seed: UInt64) -> PlainHistory {
    var dice = SeededGenerator(seed: seed)
    func chance(_ share: Double) -> Bool { dice.unit() < share }
    func at() -> Int64 { PlainHistory.start + Int64(dice.unit() * 120 * 86_400) * 1_000 }
    let channels = ["direct", "organic search", "paid search", "email", "outbound", ""]
    var history = PlainHistory()
    history.companies = 3
    for contact in 0..<8 {
      var row = Contact(
        company: Int.random(in: -1..<3, using: &dice), persona: ["", "buyer", "user"].randomElement(using: &dice) ?? "")
      for stage in [Stage.lead, .mql, .sql, .customer] where chance(0.5) {
        let entry = at()
        row.entries.append(
          Entry(
            to: stage, at: entry, span: chance(0.3) ? 3_600_000 : 0, known: entry + (chance(0.3) ? 40 * 86_400_000 : 0),
            voidKnown: chance(0.1) ? entry + 50 * 86_400_000 : nil))
      }
      history.contacts.append(row)
      for _ in 0..<Int.random(in: 0..<14, using: &dice) {
        let instant = chance(0.1) ? PlainHistory.start + 30 * 86_400_000 : at()
        var touch = Touch(contact: contact, at: instant, channel: channels.randomElement(using: &dice) ?? "")
        touch.campaign = ["", "spring", "autumn"].randomElement(using: &dice) ?? ""
        touch.content = ["a", "b"].randomElement(using: &dice) ?? ""
        touch.kind = [TouchKind.pageView, .form, .call, .assetOpened].randomElement(using: &dice) ?? .form
        touch.side = chance(0.3) ? .sales : .marketing
        touch.mark = chance(0.1) ? .machine : .counted
        touch.visit = touch.kind == .pageView && chance(0.8) ? Int32.random(in: 0..<6, using: &dice) : -1
        touch.known = instant + (chance(0.2) ? 30 * 86_400_000 : 0)
        touch.voidKnown = chance(0.1) ? instant + 60 * 86_400_000 : nil
        history.touches.append(touch)
      }
    }
    for _ in 0..<7 {
      var deal = Deal(company: Int.random(in: -1..<3, using: &dice))
      deal.amount = Int64.random(in: -50_000...200_000, using: &dice)
      deal.currency = ["EUR", "EUR", "USD", "GBP"].randomElement(using: &dice) ?? "EUR"
      deal.outcome = chance(0.7) ? .won : chance(0.5) ? .lost : .open
      deal.kind = chance(0.3) ? DealKind.allCases.randomElement(using: &dice) : nil
      deal.createdAt = at()
      deal.closedAt = deal.createdAt + Int64(dice.unit() * 40 * 86_400) * 1_000
      deal.closedSpan = chance(0.3) ? 86_399_999 : 0
      deal.known = deal.createdAt
      deal.closeKnown = deal.closedAt + (chance(0.2) ? 20 * 86_400_000 : 0)
      deal.voidKnown = chance(0.1) ? deal.closedAt + 10 * 86_400_000 : nil
      let count = Int.random(in: 0..<4, using: &dice)
      for contact in (0..<8).shuffled(using: &dice).prefix(count) {
        let attached = deal.createdAt + (chance(0.2) ? 15 * 86_400_000 : 0)
        deal.members.append(Member(contact: contact, attachedAt: attached, known: attached))
      }
      // As the columns have them: primary first, then by contact.
      if deal.members.count > 2 { deal.members[1...].sort { $0.contact < $1.contact } }
      history.deals.append(deal)
    }
    // Pounds have no rate: their deals are unconverted.
    for step in 0..<8 {
      history.rates.append(
        RateRow(
          currency: 1, day: CivilDate(daysSinceEpoch: Int(PlainHistory.start / 86_400_000) + step * 20),
          nano: 900_000_000 + Int64(step) * 12_345_678, changeset: 0))
    }
    return history
  }

  /// 2023-11-15.
  static let start: Int64 = 1_700_006_400_000
}
