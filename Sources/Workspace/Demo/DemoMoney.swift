import Alignment
import Persistence
import Store

/// What the demo company spends each month, what it aims for, and what other currencies were worth.
struct DemoMoney {
  let clock: DemoClock
  let campaigns: DemoCampaigns
  let terms: DemoTerms
  let contacts: Int
  let seed: UInt64

  func insert(changeset: Int64, in store: any Writing) throws {
    var dice = DemoDice(seed: seed, part: 0xC057)
    let last = clock.civil(clock.dayCount - 1)
    var month = clock.calendar.period(.month, containing: clock.first)
    while month.first <= last {
      let days = Period(first: max(month.first, clock.first), last: min(month.last, last))
      try costs(days, changeset: changeset, &dice, in: store)
      try goals(month, changeset: changeset, in: store)
      try rates(month.first, changeset: changeset, &dice, in: store)
      month = clock.calendar.period(.month, containing: month.last.adding(days: 1))
    }
  }

  // MARK: Costs

  private func costs(_ days: Period, changeset: Int64, _ dice: inout DemoDice, in store: any Writing) throws {
    let newcomers = Double(contacts) * clock.share(of: days)
    for channel in DemoMarket.Channel.allCases where channel.cost > 0 {
      let budget = newcomers * channel.share * channel.cost
      let places = campaigns.ofChannel[channel.rawValue]
      guard !places.isEmpty else {
        // Nobody runs campaigns there: people and tools cost the same all month.
        try insert(
          budget * dice.between(0.9, 1.1), nil, terms.channels[channel.rawValue], nil, days, changeset, store)
        continue
      }
      for place in places {
        let campaign = campaigns.all[place]
        guard let run = running(campaign, in: days) else { continue }
        // Fairs come in four months of the two years and are paid for then.
        let part =
          channel == .event
          ? Double(contacts) * channel.share * channel.cost / Double(max(1, Set(campaigns.fairs.values).count))
            * Double(run.dayCount) / Double(campaign.days.count)
          : budget * campaign.weight / total(places, days) * campaign.price
            * Double(run.dayCount) / Double(days.dayCount)
        let source =
          campaign.sources.count == 1
          ? terms.sources[channel.rawValue][campaign.sources[0]]
          : channel.sources.count == 1 ? terms.sources[channel.rawValue][0] : nil
        try insert(
          part * dice.between(0.85, 1.15), terms.campaigns[place], terms.channels[channel.rawValue], source, run,
          changeset, store)
      }
    }
    for webinar in campaigns.webinars where days.contains(clock.civil(webinar.day)) {
      guard let run = running(campaigns.all[webinar.campaign], in: days) else { continue }
      try insert(
        (250 + Double(contacts) * 0.16) * dice.between(0.85, 1.15), terms.campaigns[webinar.campaign],
        terms.channels[DemoMarket.Channel.event.rawValue], terms.webinarSource, run, changeset, store)
    }
  }

  private func running(_ campaign: DemoCampaign, in days: Period) -> Period? {
    Period(first: clock.civil(campaign.days.lowerBound), last: clock.civil(campaign.days.upperBound))
      .intersection(with: days)
  }

  /// The weights of the campaigns that run in the period, each for its days.
  private func total(_ places: [Int], _ days: Period) -> Double {
    places.reduce(0) { sum, place in
      let run = running(campaigns.all[place], in: days)?.dayCount ?? 0
      return sum + campaigns.all[place].weight * Double(run) / Double(days.dayCount)
    }
  }

  private func insert(
    _ euros: Double, _ campaign: Int64?, _ channel: Int64, _ source: Int64?, _ days: Period, _ changeset: Int64,
    _ store: any Writing
  ) throws {
    try Costs.insert(
      Costs.Stored(
        id: try Sequences.take(1, of: .cost, in: store), campaignId: campaign, channelId: channel, sourceId: source,
        firstDay: Int64(days.first.daysSinceEpoch), lastDay: Int64(days.last.daysSinceEpoch),
        amountMinor: Int64(max(1, euros) * 100), currency: "EUR"),
      changeset: changeset, in: store)
  }

  // MARK: Goals and rates

  /// A little more than what the months before brought; two digits are round enough for a goal.
  private func goals(_ month: Period, changeset: Int64, in store: any Writing) throws {
    let newcomers = Double(contacts) * clock.share(of: month)
    // Deals come some four months after their contacts, so the first months aim low.
    let months = Double(month.first.daysSinceEpoch - clock.first.daysSinceEpoch) / 30.4
    let ramp = min(1, max(0.1, months / 6))
    for (measure, target) in [
      ("leads", newcomers * 0.47), ("mqls", newcomers * 0.15), ("sqls", newcomers * 0.065),
      ("customers", newcomers * 0.02 * ramp), ("revenue", newcomers * 0.021 * ramp * 1_900_000),
    ] {
      try Goals.insert(
        measure: measure, firstDay: Int64(month.first.daysSinceEpoch), lastDay: Int64(month.last.daysSinceEpoch),
        target: DemoMoney.round(target), changeset: changeset, in: store)
    }
  }

  private static func round(_ target: Double) -> Int64 {
    var step: Int64 = 1
    while target / Double(step) >= 100 { step *= 10 }
    return max(1, Int64((target / Double(step)).rounded())) * step
  }

  /// Dollars and pounds by the month; francs were forgotten, so what is paid in them is not converted.
  private func rates(_ day: CivilDate, changeset: Int64, _ dice: inout DemoDice, in store: any Writing) throws {
    for (currency, rate) in [("USD", 0.91), ("GBP", 1.17)] {
      let nano = Int64(rate * dice.between(0.97, 1.03) * 10_000) * 100_000
      try Rates.set(currency, day: Int64(day.daysSinceEpoch), nano: nano, changeset: changeset, in: store)
    }
  }
}
