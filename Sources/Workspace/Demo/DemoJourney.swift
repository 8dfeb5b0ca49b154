import Alignment

/// One touch to be.
struct DemoTouch: Sendable {
  var at: Int64
  var kind: TouchKind
  var side: Side = .marketing
  var mark: TouchMark = .counted
  var channel: Int64
  var source: Int64
  var campaign: Int64
  var content: Int64 = .min
  var landing: Int64 = .min
  var owner: Int64 = .min
}

/// Tells what a contact saw and did, given what becomes of it: reading first, prices and a demo late.
struct DemoJourney {
  let clock: DemoClock
  let terms: DemoTerms
  let campaigns: DemoCampaigns
  /// How many touches against the usual ten or so a contact; 0 for none.
  let depth: Double
  /// Of the contact told last, in time order.
  var touches: [DemoTouch] = []

  typealias Channel = DemoMarket.Channel

  init(clock: DemoClock, terms: DemoTerms, campaigns: DemoCampaigns, depth: Double) {
    self.clock = clock
    self.terms = terms
    self.campaigns = campaigns
    self.depth = depth
  }

  mutating func tell(_ contact: DemoContact, of account: DemoAccount, _ dice: inout DemoDice) {
    touches.removeAll(keepingCapacity: true)
    guard depth > 0 else { return }
    let mql = contact.entry(.mql)
    let opportunity = contact.entry(.opportunity)
    let lead = contact.entry(.lead)
    let deal = contact.deal >= 0 ? account.deals[contact.deal] : nil
    let won = contact.entry(.customer)
    /// Marketing's part ends here: at the hand-over, or when the contact loses interest.
    let interest = contact.createdAt + Int64(dice.skewed(mean: lead == nil ? 45 : 110) * Double(Instant.day))
    let reading = min(clock.end, mql ?? opportunity ?? max(interest, lead ?? 0))
    let active = min(clock.end, deal.map { min($0.closesAt, clock.end) } ?? max(reading, contact.moves.last?.at ?? 0))

    arrive(contact, account, &dice)
    read(contact, until: reading, isLead: lead != nil, isQualified: mql != nil || opportunity != nil, &dice)
    if let lead, lead > contact.createdAt { fill(form: .download, at: lead, contact, stage: 2, &dice) }
    for move in contact.moves where move.kind == .advance && move.to == .mql {
      choose(contact, at: move.at, &dice)
      sell(contact, from: move.at, &dice)
    }
    // Newsletters stop at the hand-over, for one in four not; customers get them again.
    let mailed = dice.chance(0.25) ? active : reading
    mails(contact, from: contact.createdAt, until: mailed, scanner: account.hasScanner, &dice)
    if let won { mails(contact, from: won, until: clock.end, scanner: account.hasScanner, &dice) }
    if contact.isOutbound { reachOut(contact, account, before: mql ?? reading, &dice) }
    if let deal, let opportunity { negotiate(contact, deal, from: opportunity, to: active, &dice) }
    if let won { use(contact, from: won, &dice) }
    sort()
  }

  // MARK: Parts

  /// Anonymous visits, then the form, stand or call by which the contact became one.
  private mutating func arrive(_ contact: DemoContact, _ account: DemoAccount, _ dice: inout DemoDice) {
    let created = contact.createdAt
    switch contact.arrival.channel {
    case .event:
      add(created, .event, contact.arrival)
      return
    case .outbound:
      let wrote = max(clock.start, created - Int64(dice.between(1, 9) * Double(Instant.day)))
      add(clock.office(wrote, &dice), .emailSent, contact.arrival, side: .sales, owner: account.rep, limit: created)
      add(created, dice.chance(0.6) ? .emailReply : .call, contact.arrival, side: .sales, owner: account.rep)
      return
    case .display where dice.chance(0.7):
      for _ in 0..<(1 + dice.below(2)) {
        add(created - Int64(dice.between(0.2, 8) * Double(Instant.day)), .adView, contact.arrival)
      }
    default:
      break
    }
    let earlier = dice.count(mean: 0.75 * depth)
    var first = created
    if earlier > 0 {
      let span = Int64((1 + dice.skewed(mean: 12)) * Double(Instant.day))
      first = clock.leisure(from: max(clock.start, created - span), to: created - Instant.hour, &dice)
      visit(at: first, contact.arrival, contact, stage: 0, &dice)
      for _ in 1..<max(1, earlier) {
        visit(
          at: clock.leisure(from: first, to: created - Instant.hour, &dice), back(late: false, first, &dice), contact,
          stage: 0, &dice)
      }
    }
    let how = earlier > 0 ? back(late: false, created, &dice) : contact.arrival
    fill(form: dice.chance(0.55) ? .download : .form, at: created, contact, stage: 1, by: how, &dice)
  }

  /// Visits, advertisements and webinars between the first form and the hand-over.
  private mutating func read(
    _ contact: DemoContact, until: Int64, isLead: Bool, isQualified: Bool, _ dice: inout DemoDice
  ) {
    let from = contact.createdAt
    guard until > from + Instant.hour else { return }
    let visits = dice.count(mean: (isQualified ? 3.4 : isLead ? 1.6 : 0.8) * depth)
    for place in 0..<visits {
      let at = clock.leisure(from: from, to: until, &dice)
      visit(
        at: at, back(late: isQualified && place * 2 > visits, at, &dice), contact,
        stage: isQualified && place > 0 ? 2 : 1, &dice)
    }
    // Banners follow those who were there once: seen, seldom clicked.
    if dice.chance(isLead ? 0.3 : 0.16) {
      let arrival = DemoArrival(
        channel: .display, source: terms.sources[Channel.display.rawValue][0], campaign: campaigns.retargeting)
      for _ in 0..<max(1, dice.count(mean: 1.6 * depth)) {
        let at = clock.leisure(from: from, to: until, &dice)
        add(at, dice.chance(0.07) ? .adClick : .adView, arrival)
      }
    }
    if dice.chance(isQualified ? 0.42 : isLead ? 0.13 : 0.03) { attend(from: from, to: until, &dice) }
  }

  private mutating func attend(from: Int64, to: Int64, _ dice: inout DemoDice) {
    let low = clock.day(of: from)
    let high = clock.day(of: to)
    guard let webinar = campaigns.webinars.first(where: { $0.day > low && $0.day < high }) else { return }
    let at = clock.start(ofDay: webinar.day) + 11 * Instant.hour + Int64(dice.between(0, 9) * Double(Instant.minute))
    touches.append(
      DemoTouch(
        at: at, kind: .webinar, channel: terms.channels[Channel.event.rawValue], source: terms.webinarSource,
        campaign: terms.campaigns[webinar.campaign], content: terms.contents[webinar.theme][3],
        landing: terms.webinarPages[webinar.theme]))
  }

  /// Prices, a customer's story, and the request for a demo, or one more guide that made the score.
  private mutating func choose(_ contact: DemoContact, at: Int64, _ dice: inout DemoDice) {
    let arrival = back(late: true, at, &dice)
    if dice.chance(0.6) {
      page(at - Int64(dice.between(60, 400) * 1_000), arrival, landing: terms.pricing)
      if dice.chance(0.6) {
        page(
          at - Int64(dice.between(420, 700) * 1_000), arrival,
          content: terms.contents[contact.theme][5 + dice.below(2)], landing: terms.pricing)
      }
      add(at, .form, arrival, landing: terms.pricing)
    } else {
      fill(form: .download, at: at, contact, stage: 2, by: arrival, &dice)
    }
  }

  /// A rep's attempts after the hand-over, and the meeting that makes an SQL.
  private mutating func sell(_ contact: DemoContact, from: Int64, _ dice: inout DemoDice) {
    let next = contact.moves.first { $0.at > from }
    let end = min(clock.end, next?.at ?? clock.end)
    let isTaken = next?.kind == .advance
    for place in 0..<max(1, dice.count(mean: (isTaken ? 2.2 : 3) * min(depth, 1.5))) {
      let at = clock.office(from + Int64((0.1 + Double(place) * dice.between(0.5, 1.4)) * Double(Instant.day)), &dice)
      rep(at, dice.chance(0.55) ? .call : .emailSent, contact, limit: end)
    }
    if isTaken, end < clock.end {
      rep(end - Int64(dice.between(0.5, 3) * Double(Instant.hour)), .meeting, contact, limit: end)
    }
  }

  /// Meetings, calls and documents on a deal, and visits of the people on it.
  private mutating func negotiate(
    _ contact: DemoContact, _ deal: DemoDeal, from: Int64, to: Int64, _ dice: inout DemoDice
  ) {
    guard to > from + Instant.hour else { return }
    for _ in 0..<(1 + dice.count(mean: 3.6 * min(depth, 1.5))) {
      let at = clock.office(clock.leisure(from: from, to: to, &dice), &dice)
      let kind: TouchKind = dice.chance(0.34) ? .meeting : dice.chance(0.5) ? .call : .emailSent
      rep(at, kind, contact, limit: to)
    }
    if dice.chance(0.55) {
      let at = clock.office(clock.leisure(from: from, to: to, &dice), &dice)
      let story = terms.contents[contact.theme][5 + dice.below(2)]
      rep(at, .assetShared, contact, content: story, limit: to)
      let opened = at + Int64(dice.between(0.2, 30) * Double(Instant.hour))
      if opened < to {
        add(
          opened, .assetOpened,
          DemoArrival(channel: .email, source: terms.sources[Channel.email.rawValue][1], campaign: -1), side: .sales,
          content: story)
      }
    }
    if dice.chance(0.2) { attend(from: from, to: to, &dice) }
    for _ in 0..<dice.count(mean: 1.6 * depth) {
      let at = clock.leisure(from: from, to: to, &dice)
      visit(at: at, back(late: true, at, &dice), contact, stage: 3, &dice, limit: to)
    }
  }

  /// A customer uses the product and comes by now and then.
  private mutating func use(_ contact: DemoContact, from: Int64, _ dice: inout DemoDice) {
    let lost = contact.moves.first { $0.kind == .lose }?.at ?? clock.end
    let months = Double(lost - from) / Double(30 * Instant.day)
    let arrival = DemoArrival(channel: .direct, source: terms.sources[Channel.direct.rawValue][0], campaign: -1)
    for _ in 0..<dice.count(mean: 1.4 * months * depth) {
      let at = clock.leisure(from: from, to: lost, &dice)
      add(at, .productUse, arrival)
    }
    for _ in 0..<dice.count(mean: 0.12 * months * depth) {
      rep(clock.office(clock.leisure(from: from, to: lost, &dice), &dice), .call, contact, limit: lost)
    }
  }

  /// A rep writes and calls before marketing hands over.
  private mutating func reachOut(_ contact: DemoContact, _ account: DemoAccount, before: Int64, _ dice: inout DemoDice)
  {
    guard before > contact.createdAt + Instant.day else { return }
    let arrival = DemoArrival(
      channel: .outbound, source: terms.sources[Channel.outbound.rawValue][0], campaign: campaigns.outbound)
    for place in 0..<(1 + dice.below(3)) {
      let at = clock.office(clock.leisure(from: contact.createdAt, to: before, &dice), &dice)
      add(
        at, place == 0 || dice.chance(0.5) ? .emailSent : .call, arrival, side: .sales, owner: account.rep,
        limit: before)
    }
  }
}
