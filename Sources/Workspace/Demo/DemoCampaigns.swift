import Alignment

/// One campaign: a channel's money and message over some days.
struct DemoCampaign: Sendable {
  let name: String
  let channel: DemoMarket.Channel
  /// Places in the channel's sources that it runs on; empty for all.
  let sources: [Int]
  /// Days of the story, both included.
  let days: ClosedRange<Int>
  /// Share of the channel's new contacts while it runs, against the channel's other campaigns.
  let weight: Double
  /// How well its contacts convert against the channel's average.
  let quality: Double
  /// What it costs against the channel's average.
  let price: Double

  init(
    _ name: String, _ channel: DemoMarket.Channel, sources: [Int] = [], days: ClosedRange<Int>, weight: Double,
    quality: Double = 1, price: Double = 1
  ) {
    self.name = name
    self.channel = channel
    self.sources = sources
    self.days = days
    self.weight = weight
    self.quality = quality
    self.price = price
  }

  func runs(on day: Int) -> Bool { days.contains(day) }
}

/// All campaigns of the two years, and the webinars and newsletters that are dates in them.
struct DemoCampaigns: Sendable {
  let all: [DemoCampaign]
  /// Of each channel: places in `all`.
  let ofChannel: [[Int]]
  /// Places in `all` that are sent to contacts who are there already.
  let newsletter: Int
  let nurture: Int
  let retargeting: Int
  let brandSearch: Int
  let reviewSites: Int
  let outbound: Int
  /// Webinars: day, theme, place in `all`.
  let webinars: [(day: Int, theme: Int, campaign: Int)]
  /// Days on which the newsletter went out.
  let newsletterDays: [Int]
  /// Fairs: place in `all` by day of the story.
  let fairs: [Int: Int]

  init(_ clock: DemoClock) {
    let whole = 0...(clock.dayCount - 1)
    let half = clock.dayCount / 2
    var all = [
      DemoCampaign("newsletter", .email, sources: [0], days: whole, weight: 0.6),
      DemoCampaign("nurture-sequence", .email, sources: [1], days: whole, weight: 0.4, quality: 1.15),
      DemoCampaign("display-retargeting", .display, sources: [0], days: whole, weight: 0.3, quality: 1.2, price: 0.6),
      DemoCampaign("search-brand", .paidSearch, days: whole, weight: 0.3, quality: 1.3, price: 0.45),
      DemoCampaign("review-sites", .referral, sources: [0, 1], days: whole, weight: 0.45, quality: 1.1, price: 1.4),
      DemoCampaign("outbound-machinery", .outbound, days: whole, weight: 1),
      DemoCampaign("search-maintenance-software", .paidSearch, days: whole, weight: 0.45, quality: 1, price: 1.15),
      DemoCampaign(
        "search-competitors", .paidSearch, sources: [0], days: 0...(half + 60), weight: 0.2, quality: 0.6, price: 1.7),
      DemoCampaign(
        "search-downtime", .paidSearch, days: half...(clock.dayCount - 1), weight: 0.3, quality: 1.1, price: 1),
      DemoCampaign(
        "linkedin-decision-makers", .paidSocial, sources: [0], days: whole, weight: 0.5, quality: 1.1, price: 1.1),
      DemoCampaign(
        "facebook-lookalike", .paidSocial, sources: [1], days: 90...(half - 30), weight: 0.4, quality: 0.45, price: 0.95
      ),
      DemoCampaign("display-awareness", .display, days: 60...(half + 120), weight: 0.7, quality: 0.8, price: 1.2),
      DemoCampaign(
        "partner-programme", .referral, sources: [2], days: 120...(clock.dayCount - 1), weight: 0.35, quality: 1.25,
        price: 1.2),
      DemoCampaign("affiliate-programme", .affiliates, days: whole, weight: 1),
    ]
    (newsletter, nurture, retargeting, brandSearch, reviewSites, outbound) = (0, 1, 2, 3, 4, 5)
    // Guides are pushed for two months twice a year, each about another theme.
    for (place, month) in [2, 8, 14, 20].enumerated() {
      let first = clock.first.adding(months: month).daysSinceEpoch - clock.first.daysSinceEpoch
      let label = DemoCampaigns.label(clock.civil(first))
      all.append(
        DemoCampaign(
          "linkedin-guide-\(DemoMarket.slug(DemoMarket.themes[place]))-\(label)", .paidSocial, sources: [0],
          days: first...min(first + 61, clock.dayCount - 1), weight: 0.5, quality: 1.25, price: 0.9))
    }
    var fairs: [Int: Int] = [:]
    for day in clock.fairDays {
      let civil = clock.civil(day)
      let name = (civil.month == 3 ? "spring-fair-" : "autumn-fair-") + String(civil.year)
      if let place = all.firstIndex(where: { $0.name == name }) {
        fairs[day] = place
      } else {
        fairs[day] = all.count
        all.append(DemoCampaign(name, .event, days: day...min(day + 3, clock.dayCount - 1), weight: 1))
      }
    }
    var webinars: [(day: Int, theme: Int, campaign: Int)] = []
    var day = 40
    while day < clock.dayCount {
      let civil = clock.civil(day)
      let isQuiet = civil.month == 8 || (civil.month == 12 && civil.day > 15)
      if !isQuiet {
        // Always a Thursday.
        let thursday = day + (4 - Int(civil.weekday.rawValue))
        let theme = webinars.count % DemoMarket.themes.count
        if thursday < clock.dayCount {
          webinars.append((thursday, theme, all.count))
          all.append(
            DemoCampaign(
              "webinar-\(DemoMarket.slug(DemoMarket.themes[theme]))-\(DemoCampaigns.label(clock.civil(thursday)))",
              .event,
              days: max(0, thursday - 14)...thursday, weight: 0))
        }
      }
      day += 45
    }
    self.fairs = fairs
    self.webinars = webinars
    newsletterDays = (0..<clock.dayCount).filter { day in
      let civil = clock.civil(day)
      return civil.weekday == .tuesday && (civil.day <= 7 || (15...21).contains(civil.day)) && civil.month != 8
    }
    self.all = all
    ofChannel = DemoMarket.Channel.allCases.map { channel in
      all.indices.filter { all[$0].channel == channel && all[$0].weight > 0 }
    }
  }

  /// A campaign of the channel that runs on the day; -1 for none. Channels without campaigns have none.
  func draw(_ channel: DemoMarket.Channel, day: Int, _ dice: inout DemoDice) -> Int {
    if channel == .event { return fairs[day] ?? -1 }
    let places = ofChannel[channel.rawValue]
    guard !places.isEmpty else { return -1 }
    var total = 0.0
    for place in places where all[place].runs(on: day) { total += all[place].weight }
    // The rest comes without a campaign: a partner's own page, a link somebody passed on.
    let free = channel == .referral || channel == .email ? 0.25 : 0
    var mark = dice.unit() * (total + free)
    for place in places where all[place].runs(on: day) {
      mark -= all[place].weight
      if mark < 0 { return place }
    }
    return -1
  }

  private static func label(_ day: CivilDate) -> String { String(day.description.prefix(7)) }
}
