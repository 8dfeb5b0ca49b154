import Alignment

extension DemoFlow {
  /// Colleagues who join a deal: they are opportunities from then on, and end as it ends.
  func attach(to account: inout DemoAccount, _ dice: inout DemoDice) {
    guard account.contacts.count > 1 else { return }
    for number in account.deals.indices {
      let deal = account.deals[number]
      let end = min(deal.closesAt, clock.end)
      for place in account.contacts.indices
      where account.contacts[place].deal < 0 && account.contacts[place].repeats < 0
        && DemoMarket.personas[account.contacts[place].persona].fit > 0.5
      {
        guard account.deals[number].contacts.count < 4, dice.chance(0.33) else { continue }
        let earliest = max(deal.createdAt + Instant.hour, account.contacts[place].createdAt + Instant.day)
        let raw = earliest + Int64(dice.between(0, 0.5) * Double(max(0, end - earliest)))
        let at = clock.office(raw, &dice)
        guard at < end - Instant.day else { continue }
        // What it would have done by itself ends here; somebody who is out stays out.
        var contact = account.contacts[place]
        contact.moves.removeAll { $0.at >= at }
        guard contact.resting != .disqualified else { continue }
        contact.deal = number
        contact.rep = account.rep
        contact.advance(to: .opportunity, at: at, .rule)
        if !deal.isOpen(at: clock.end) {
          if deal.outcome == .won {
            contact.advance(to: .customer, at: deal.closesAt, .rule)
          } else {
            let until = clock.start(ofDay: clock.day(of: deal.closesAt) + StagePolicy().nurtureDays)
            contact.recycle(at: deal.closesAt, reason: deal.reason, until: until, .rule)
            let seen = clock.office(until + Instant.day, &dice)
            if seen < clock.end { contact.rest(.reopen, at: seen, reason: terms.nurtureDone, .person) }
          }
        }
        account.contacts[place] = contact
        account.deals[number].contacts.append(place)
        account.deals[number].attachedAt.append(at)
      }
    }
  }

  /// What follows a first win: more seats, a refund now and then, the renewal after a year, or the end.
  func serve(_ account: inout DemoAccount, _ dice: inout DemoDice) {
    guard account.wonAt < clock.end,
      let first = account.deals.firstIndex(where: { $0.outcome == .won && $0.closesAt == account.wonAt })
    else { return }
    let won = account.deals[first]
    func add(_ kind: DealKind, created: Int64, closes: Int64, _ outcome: Outcome, _ amount: Double) {
      guard created < clock.end else { return }
      account.deals.append(
        DemoDeal(
          kind: kind, createdAt: created, closesAt: closes, outcome: outcome, contacts: won.contacts,
          attachedAt: won.contacts.map { _ in created }, amount: Int64(amount / 10) * 10,
          reason: outcome != .lost
            ? .min
            : kind == .renewal
              ? terms.leaving[dice.place(in: leavingSums)] : terms.loss[dice.place(in: lossSums)]))
    }
    func day(_ mean: Double) -> Int64 { account.wonAt + Int64(mean * Double(Instant.day)) }
    let value = Double(won.amount)

    if dice.chance(0.05) {
      // Leaves before the year is over, with some money back.
      let left = clock.office(day(dice.between(60, 280)), &dice)
      guard left < clock.end else { return }
      if dice.chance(0.5) { add(.upsell, created: left, closes: left, .won, -value * dice.between(0.15, 0.5)) }
      lose(won.contacts, at: left, reason: terms.leaving[dice.place(in: leavingSums)], in: &account)
      return
    }
    if dice.chance(0.28) {
      let created = clock.office(day(dice.between(70, 300)), &dice)
      let closes = clock.office(created + Int64(dice.between(8, 50) * Double(Instant.day)), &dice)
      add(.upsell, created: created, closes: closes, dice.chance(0.75) ? .won : .lost, value * dice.between(0.15, 0.5))
    }
    let created = clock.office(day(dice.between(300, 325)), &dice)
    let closes = clock.office(day(dice.between(350, 372)), &dice)
    let stays = dice.chance(0.84)
    add(.renewal, created: created, closes: closes, stays ? .won : .lost, value * (stays ? dice.between(1, 1.12) : 1))
    if !stays, closes < clock.end, let reason = account.deals.last?.reason {
      lose(won.contacts, at: closes, reason: reason, in: &account)
    }
  }

  private func lose(_ contacts: [Int], at: Int64, reason: Int64, in account: inout DemoAccount) {
    for place in contacts { account.contacts[place].rest(.lose, at: at, reason: reason, .person) }
  }
}
