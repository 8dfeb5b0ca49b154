import Alignment

/// What becomes of the contacts of an account: stages, hand-offs as far as the funnel knows them, and deals.
struct DemoFlow {
  let clock: DemoClock
  let terms: DemoTerms
  let campaigns: DemoCampaigns
  private let recycleSums = DemoDice.sums(DemoMarket.recycleReasons.map(\.weight))
  private let disqualifySums = DemoDice.sums(DemoMarket.disqualifyReasons.map(\.weight))
  let lossSums = DemoDice.sums(DemoMarket.lossReasons.map(\.weight))
  let leavingSums = DemoDice.sums(DemoMarket.leavingReasons.map(\.weight))

  init(clock: DemoClock, terms: DemoTerms, campaigns: DemoCampaigns) {
    self.clock = clock
    self.terms = terms
    self.campaigns = campaigns
  }

  private static func days(_ count: Double) -> Int64 { Int64(count * Double(Instant.day)) }

  /// The whole life of every contact, in the order in which they came, then who joins whose deal.
  func run(_ account: inout DemoAccount, _ dice: inout DemoDice) {
    for place in account.contacts.indices where account.contacts[place].repeats < 0 {
      run(place, of: &account, &dice)
    }
    attach(to: &account, &dice)
    serve(&account, &dice)
  }

  // MARK: One contact

  private func run(_ place: Int, of account: inout DemoAccount, _ dice: inout DemoDice) {
    let arrival = account.contacts[place].arrival
    let persona = DemoMarket.personas[account.contacts[place].persona]
    let quality = arrival.campaign >= 0 ? campaigns.all[arrival.campaign].quality : 1
    let hasFirm = account.company != .min
    let fit =
      persona.fit * DemoMarket.sizes[account.size].fit * DemoMarket.industries[account.industry].fit
      * (hasFirm ? 1 : 0.15)
    let isInteresting = dice.chance(0.7)
    let created = account.contacts[place].createdAt

    guard dice.chance(min(0.95, 0.45 * arrival.channel.lead * (0.4 + 0.6 * quality) * (0.75 + 0.25 * persona.fit)))
    else {
      if isInteresting {
        let at = created + Self.days(dice.skewed(mean: 20))
        if at < clock.end { account.contacts[place].advance(to: .prospect, at: at, .rule) }
      }
      return
    }
    var lead = created
    if dice.chance(0.6) {
      lead = clock.leisure(from: created, to: created + Self.days(2 + dice.skewed(mean: 16)), &dice)
      let prospect = created + Int64(dice.unit() * Double(lead - created))
      if prospect < clock.end, prospect > created {
        account.contacts[place].advance(to: .prospect, at: prospect, .rule)
      }
    }
    guard lead < clock.end else { return }
    account.contacts[place].advance(to: .lead, at: lead, .rule)

    guard dice.chance(min(0.92, 0.29 * arrival.channel.mql * quality * fit)) else { return }
    let ready = lead + Self.days(dice.chance(0.25) ? dice.between(0.05, 1) : 1 + dice.skewed(mean: 24))
    qualify(
      place, at: clock.leisure(from: lead, to: max(lead + Instant.hour, ready), &dice), of: &account, quality, fit,
      cycle: 1, &dice)
  }

  /// From MQL on; a contact whose firm buys already, or is about to, is left with those who sell there.
  private func qualify(
    _ place: Int, at mql: Int64, of account: inout DemoAccount, _ quality: Double, _ fit: Double, cycle: Int,
    _ dice: inout DemoDice
  ) {
    guard mql < clock.end, mql < account.wonAt,
      !account.deals.contains(where: { $0.createdAt <= mql && mql <= $0.closesAt })
    else { return }
    let channel = account.contacts[place].arrival.channel
    account.contacts[place].advance(to: .mql, at: mql, dice.chance(0.8) ? .rule : .person)
    account.contacts[place].rep = account.rep

    let decided = clock.office(mql + Self.days(0.15 + dice.skewed(mean: 2.6)), &dice)
    guard decided < clock.end else { return }
    let isTaken = account.deals.contains { $0.createdAt > mql }
    guard !isTaken, dice.chance(min(0.85, 0.42 * (0.5 + 0.5 * channel.win) * (0.6 + 0.4 * fit))) else {
      reject(place, at: decided, of: &account, quality, fit, cycle: cycle, &dice)
      return
    }
    account.contacts[place].advance(to: .sql, at: decided, .person)

    let opened = clock.office(decided + Self.days(3 + dice.skewed(mean: 11)), &dice)
    guard opened < clock.end else { return }
    guard dice.chance(0.58) else {
      reject(place, at: opened, of: &account, quality, fit, cycle: cycle, &dice)
      return
    }
    let size = DemoMarket.sizes[account.size]
    let sale = opened + Self.days(min(120, max(20, dice.logNormal(median: 44 + 5 * Double(account.size), sigma: 0.4))))
    let closes = clock.office(sale, &dice)
    let isWon = dice.chance(min(0.85, 0.385 * channel.win * (0.8 + 0.2 * quality) * (0.85 + 0.15 * fit)))
    // Years of a growing firm: somewhat larger deals, and those that a partner brings are larger too.
    let growth = 0.9 + 0.3 * Double(clock.day(of: opened)) / Double(clock.dayCount)
    let amount = dice.logNormal(median: size.amount * growth * (channel == .referral ? 1.15 : 1), sigma: 0.45)
    account.contacts[place].advance(to: .opportunity, at: opened, .rule)
    account.contacts[place].deal = account.deals.count
    var deal = DemoDeal(
      kind: nil, createdAt: opened, closesAt: closes, outcome: isWon ? .won : .lost, contacts: [place],
      attachedAt: [opened], amount: max(900, Int64(amount / 100) * 100))
    if !isWon { deal.reason = terms.loss[dice.place(in: lossSums)] }
    account.deals.append(deal)
    guard closes < clock.end else { return }
    if isWon {
      account.wonAt = closes
      account.contacts[place].advance(to: .customer, at: closes, .rule)
    } else {
      let until = nurtureEnd(closes)
      account.contacts[place].recycle(at: closes, reason: deal.reason, until: until, .rule)
      revive(place, at: until, of: &account, quality, fit, cycle: cycle, &dice)
    }
  }

  /// The rep says no: back to be nurtured, or out.
  private func reject(
    _ place: Int, at: Int64, of account: inout DemoAccount, _ quality: Double, _ fit: Double, cycle: Int,
    _ dice: inout DemoDice
  ) {
    if dice.chance(min(0.8, 0.3 + 0.3 * fit)) {
      let until = nurtureEnd(at)
      account.contacts[place].recycle(at: at, reason: terms.recycle[dice.place(in: recycleSums)], until: until, .person)
      revive(place, at: until, of: &account, quality, fit, cycle: cycle, &dice)
    } else {
      account.contacts[place].rest(
        .disqualify, at: at, reason: terms.disqualify[dice.place(in: disqualifySums)], .person)
    }
  }

  /// When a nurture date comes: a few are MQL again, most are opened again as leads, some lie there for a while.
  private func revive(
    _ place: Int, at until: Int64, of account: inout DemoAccount, _ quality: Double, _ fit: Double, cycle: Int,
    _ dice: inout DemoDice
  ) {
    guard until < clock.end else { return }
    let again = until + Self.days(dice.skewed(mean: 18))
    if cycle < 2, dice.chance(0.22), account.wonAt == .max {
      qualify(
        place, at: clock.leisure(from: until, to: again + Instant.hour, &dice), of: &account, quality, fit, cycle: 2,
        &dice)
      if account.contacts[place].resting != .nurture { return }
      guard account.contacts[place].moves.last?.until == until else { return }
    }
    let seen = clock.office(until + Self.days(dice.skewed(mean: 3)), &dice)
    guard seen < clock.end, dice.chance(0.93) else { return }
    account.contacts[place].rest(.reopen, at: seen, reason: terms.nurtureDone, .person)
  }

  /// The start of the day 90 days on.
  private func nurtureEnd(_ at: Int64) -> Int64 {
    clock.start(ofDay: clock.day(of: at) + StagePolicy().nurtureDays)
  }
}
