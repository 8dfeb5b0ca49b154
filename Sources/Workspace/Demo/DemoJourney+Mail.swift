import Alignment

extension DemoJourney {
  /// Newsletters and sequences: some are opened, few are clicked; a gateway opens and clicks the lot at once.
  mutating func mails(_ contact: DemoContact, from: Int64, until: Int64, scanner: Bool, _ dice: inout DemoDice) {
    let days = campaigns.newsletterDays
    let low = clock.day(of: from) + 1
    let high = clock.day(of: until)
    guard high > low else { return }
    let first = lowest(low, in: days)
    let last = lowest(high, in: days)
    guard last > first else { return }
    let eager = dice.between(0.03, 0.24)
    let mean = Double(last - first) * eager * depth
    for _ in 0..<dice.count(mean: min(mean, 9 * depth)) {
      let day = days[first + dice.below(last - first)]
      let sent = clock.start(ofDay: day) + 9 * Instant.hour + 30 * Instant.minute
      let isSequence = dice.chance(0.3)
      let arrival = DemoArrival(
        channel: .email, source: terms.sources[Channel.email.rawValue][isSequence ? 1 : 0],
        campaign: isSequence ? campaigns.nurture : campaigns.newsletter)
      let theme = dice.chance(0.6) ? contact.theme : dice.below(terms.contents.count)
      let content = terms.contents[theme][dice.below(isSequence ? 6 : 3)]
      if scanner, dice.chance(0.4) {
        scan(sent, arrival, &dice)
        continue
      }
      let opened = sent + Int64(dice.skewed(mean: 9) * Double(Instant.hour)) + Int64(dice.between(20, 3_000) * 1_000)
      add(opened, .emailOpen, arrival, content: content, limit: until)
      guard dice.chance(0.3), opened + Instant.hour < until else { continue }
      let clicked = opened + Int64(dice.between(6, 90) * 1_000)
      add(clicked, .emailClick, arrival, content: content)
      page(clicked + 2_000 + Int64(dice.unit() * 3_000), arrival, content: content, landing: terms.articlePages[theme])
      if dice.chance(0.3) {
        page(clicked + Int64(dice.between(40, 300) * 1_000), arrival, landing: terms.articlePages[theme])
      }
    }
  }

  /// A mail gateway: the mail is opened and each link followed within seconds of sending.
  private mutating func scan(_ sent: Int64, _ arrival: DemoArrival, _ dice: inout DemoDice) {
    var at = sent + Int64(dice.between(400, 1_500))
    add(at, .emailOpen, arrival, mark: .machine)
    for form in 0..<3 {
      at += Int64(dice.between(80, 700))
      add(at, .emailClick, arrival, mark: .machine, content: terms.contents[dice.below(terms.contents.count)][form])
    }
  }

  private func lowest(_ day: Int, in days: [Int]) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
