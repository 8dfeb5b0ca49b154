import Alignment

extension DemoJourney {
  /// How those come back who know the firm, while they read.
  private static let returning: [(Channel, Double)] = [
    (.organicSearch, 0.32), (.direct, 0.26), (.paidSearch, 0.1), (.organicSocial, 0.1), (.paidSocial, 0.08),
    (.referral, 0.06), (.organicVideo, 0.08),
  ]
  /// How those come back who are about to choose.
  private static let choosing: [(Channel, Double)] = [
    (.direct, 0.3), (.organicSearch, 0.22), (.paidSearch, 0.18), (.referral, 0.22), (.email, 0.08),
  ]
  private static let returningSums = DemoDice.sums(returning.map(\.1))
  private static let choosingSums = DemoDice.sums(choosing.map(\.1))

  func back(late: Bool, _ at: Int64, _ dice: inout DemoDice) -> DemoArrival {
    let channel =
      late
      ? Self.choosing[dice.place(in: Self.choosingSums)].0 : Self.returning[dice.place(in: Self.returningSums)].0
    let place = channel.rawValue
    if late, channel == .paidSearch {
      return DemoArrival(channel: channel, source: terms.sources[place][0], campaign: campaigns.brandSearch)
    }
    if late, channel == .referral, dice.chance(0.7) {
      return DemoArrival(channel: channel, source: terms.sources[place][dice.below(2)], campaign: campaigns.reviewSites)
    }
    return DemoArrival(campaigns, terms, channel, day: clock.day(of: at), &dice)
  }

  /// Page views some seconds to minutes apart. Stages of content: 0 and 1 to become aware, 2 to consider, 3 to decide.
  mutating func visit(
    at: Int64, _ arrival: DemoArrival, _ contact: DemoContact, stage: Int, _ dice: inout DemoDice, limit: Int64 = .max
  ) {
    var at = at
    var landing = terms.home
    let pages = max(1, min(6, dice.count(mean: 0.55 + 1.3 * min(depth, 2))))
    for place in 0..<pages {
      guard at < limit, at < clock.end else { return }
      let theme = dice.chance(0.7) ? contact.theme : dice.below(terms.contents.count)
      var content = Int64.min
      let own: Int64
      switch (stage, dice.below(4)) {
      case (3, 0): own = terms.pricing
      case (2, 0) where place > 0: own = terms.pricing
      case (3, _):
        content = terms.contents[theme][5 + dice.below(2)]
        own = terms.stories
      case (2, _):
        content = terms.contents[theme][2 + dice.below(3)]
        own = terms.guidePages[theme]
      case (_, 0) where place > 0: own = terms.home
      default:
        content = terms.contents[theme][dice.below(2)]
        own = terms.articlePages[theme]
      }
      if place == 0 { landing = own }
      page(at, arrival, content: content, landing: landing)
      at += Int64(dice.between(15, 190) * 1_000)
    }
  }

  /// A page or two, then the form at exactly this instant.
  mutating func fill(
    form: TouchKind, at: Int64, _ contact: DemoContact, stage: Int, by arrival: DemoArrival? = nil,
    _ dice: inout DemoDice
  ) {
    let arrival = arrival ?? back(late: false, at, &dice)
    let content = terms.contents[contact.theme][stage == 2 ? 2 + dice.below(3) : 1 + dice.below(2)]
    let landing = terms.guidePages[contact.theme]
    if dice.chance(min(0.95, 0.7 * depth)) {
      page(at - Int64(dice.between(30, 240) * 1_000), arrival, content: content, landing: landing)
    }
    add(at, form, arrival, content: form == .download ? content : .min, landing: landing)
  }

  mutating func page(_ at: Int64, _ arrival: DemoArrival, content: Int64 = .min, landing: Int64) {
    add(at, .pageView, arrival, content: content, landing: landing)
  }

  mutating func rep(_ at: Int64, _ kind: TouchKind, _ contact: DemoContact, content: Int64 = .min, limit: Int64) {
    let arrival = DemoArrival(channel: .outbound, source: terms.sources[Channel.outbound.rawValue][0], campaign: -1)
    add(at, kind, arrival, side: .sales, content: content, owner: contact.rep, limit: limit)
  }

  mutating func add(
    _ at: Int64, _ kind: TouchKind, _ arrival: DemoArrival, side: Side = .marketing, mark: TouchMark = .counted,
    content: Int64 = .min, landing: Int64 = .min, owner: Int64 = .min, limit: Int64 = .max
  ) {
    guard at < limit, at >= clock.start, at < clock.end else { return }
    touches.append(
      DemoTouch(
        at: at, kind: kind, side: side, mark: mark, channel: terms.channels[arrival.channel.rawValue],
        source: arrival.source, campaign: arrival.campaign >= 0 ? terms.campaigns[arrival.campaign] : .min,
        content: content, landing: landing, owner: owner))
  }

  /// A member's own look at the page that a contact's record links to.
  mutating func addInternal(_ contact: DemoContact, at: Int64) {
    let arrival = DemoArrival(channel: .direct, source: terms.sources[Channel.direct.rawValue][0], campaign: -1)
    add(at, .pageView, arrival, mark: .internal, landing: terms.home)
    sort()
  }

  /// Runs are short and nearly in order.
  mutating func sort() {
    for next in touches.indices.dropFirst() {
      let touch = touches[next]
      var place = next
      while place > 0, touches[place - 1].at > touch.at {
        touches[place] = touches[place - 1]
        place -= 1
      }
      touches[place] = touch
    }
  }
}

extension DemoArrival {
  /// Source and campaign of a channel on a day.
  init(_ campaigns: DemoCampaigns, _ terms: DemoTerms, _ channel: DemoMarket.Channel, day: Int, _ dice: inout DemoDice)
  {
    let campaign = campaigns.draw(channel, day: day, &dice)
    let sources = terms.sources[channel.rawValue]
    var place = dice.place(in: terms.sourceSums[channel.rawValue])
    if campaign >= 0, !campaigns.all[campaign].sources.isEmpty {
      let own = campaigns.all[campaign].sources
      place = own[dice.below(own.count)]
    }
    self.init(channel: channel, source: sources[place], campaign: campaign)
  }
}
