import Alignment
import Store

/// Makes the company account by account, each from its own seed, and hands it out in batches.
///
/// Ids are given here: the store is empty, so they run from 1 without gaps.
struct DemoStory {
  private let size: DemoSize
  private let clock: DemoClock
  private let terms: DemoTerms
  private let teams: DemoTeams
  private let campaigns: DemoCampaigns
  private let flow: DemoFlow
  private var journey: DemoJourney
  private let names = DemoNames()
  private let firms = DemoFirms()
  private var account = 0
  private var people: Int64 = 0
  private var companies: Int64 = 0
  private var deals: Int64 = 0
  private var touches: Int64 = 0
  private let hashKey: (low: UInt64, high: UInt64)

  private static let channelSums = DemoDice.sums(DemoMarket.Channel.allCases.map(\.share))
  private static let personaSums = DemoDice.sums(DemoMarket.personas.map(\.weight))
  private static let countrySums = DemoDice.sums(DemoMarket.countries.map(\.weight))
  private static let industrySums = DemoDice.sums(DemoMarket.industries.map(\.weight))
  private static let sizeSums = DemoDice.sums(DemoMarket.sizes.map(\.weight))
  /// How many people of a firm are known: 1, 2, 3 ...
  private static let peopleSums = DemoDice.sums([0.42, 0.24, 0.14, 0.08, 0.05, 0.03, 0.02, 0.02])

  init(
    size: DemoSize, clock: DemoClock, terms: DemoTerms, teams: DemoTeams, campaigns: DemoCampaigns,
    hashKey: (low: UInt64, high: UInt64)
  ) {
    self.size = size
    self.clock = clock
    self.terms = terms
    self.teams = teams
    self.campaigns = campaigns
    self.hashKey = hashKey
    flow = DemoFlow(clock: clock, terms: terms, campaigns: campaigns)
    let wanted = size.touches.map { Double($0) / Double(max(1, size.contacts)) } ?? DemoStory.usualTouches
    let depth = wanted / DemoStory.measuredTouches
    journey = DemoJourney(clock: clock, terms: terms, campaigns: campaigns, depth: depth)
  }

  /// Touches a contact where nobody says how many.
  static let usualTouches = 10.0
  /// The same at depth 1, as measured over 100,000 contacts.
  private static let measuredTouches = 9.0
  static let batchTouches = 50_000
  static let batchContacts = 10_000

  /// The next batch, `nil` at the end; the last one has the deals that are nobody's.
  mutating func next() -> DemoBatch? {
    guard people < Int64(size.contacts) else { return nil }
    var batch = DemoBatch()
    batch.touches.reserve(DemoStory.batchTouches + 1_000)
    while people < Int64(size.contacts), batch.touches.count < DemoStory.batchTouches,
      batch.contacts.count < DemoStory.batchContacts
    {
      tell(into: &batch)
    }
    if people == Int64(size.contacts) { addStrays(to: &batch) }
    return batch
  }

  // MARK: One account

  private mutating func tell(into batch: inout DemoBatch) {
    var dice = DemoDice(seed: size.seed, part: UInt64(account) + 1)
    var told = draw(&dice)
    flow.run(&told, &dice)
    write(told, to: &batch)
    for place in told.contacts.indices {
      journey.tell(told.contacts[place], of: told, &dice)
      if dice.chance(0.006), !journey.touches.isEmpty {
        journey.addInternal(told.contacts[place], at: told.contacts[place].createdAt + Instant.day)
      }
      write(told.contacts[place], of: told, to: &batch, &dice)
    }
    account += 1
  }

  /// A firm and its people; one in sixteen is somebody without a firm.
  private mutating func draw(_ dice: inout DemoDice) -> DemoAccount {
    let isAlone = dice.chance(0.06)
    let country = dice.place(in: DemoStory.countrySums)
    let firm = firms.name(account)
    let first = dice.place(in: DemoStory.channelSums)
    let channel = DemoMarket.Channel(rawValue: first) ?? .direct
    let created = channel == .event ? clock.fair(&dice) : clock.arrival(&dice)
    if !isAlone { companies += 1 }
    let forms = DemoMarket.countries[country].legalForms
    var told = DemoAccount(
      number: account, company: isAlone ? .min : companies, name: firm.name + " " + forms[dice.below(forms.count)],
      domain: isAlone ? "post.example" : firm.domain, country: country,
      industry: dice.place(in: DemoStory.industrySums), size: isAlone ? 0 : dice.place(in: DemoStory.sizeSums),
      rep: teams.reps[(account * 7 + country) % teams.reps.count], hasScanner: !isAlone && dice.chance(0.12),
      createdAt: created)
    let wanted = isAlone ? 1 : 1 + dice.place(in: DemoStory.peopleSums)
    let count = min(wanted, size.contacts - Int(people))
    var last = created
    for place in 0..<count {
      if place > 0 {
        last = clock.leisure(from: last, to: last + Int64((1 + dice.skewed(mean: 120)) * Double(Instant.day)), &dice)
        // The others of a young account have not come yet.
        if last >= clock.end { break }
      }
      people += 1
      told.contacts.append(person(place, channel: place == 0 ? channel : nil, at: last, of: told, &dice))
    }
    return told
  }

  private func person(
    _ place: Int, channel: DemoMarket.Channel?, at: Int64, of account: DemoAccount, _ dice: inout DemoDice
  ) -> DemoContact {
    var at = at
    var channel = channel
    if channel == nil {
      let drawn = DemoMarket.Channel(rawValue: dice.place(in: DemoStory.channelSums)) ?? .direct
      // At a fair only on its days.
      channel = drawn == .event ? .referral : drawn
    }
    let found = channel ?? .direct
    at = min(at, clock.end - 1)
    let home = DemoMarket.countries[account.country].language
    let language = dice.chance(0.85) ? home : dice.below(names.languages.count)
    let people = names.languages[language]
    var contact = DemoContact(
      id: self.people, arrival: DemoArrival(campaigns, terms, found, day: clock.day(of: at), &dice), language: language,
      firstName: dice.below(people.first.count), lastName: dice.below(people.last.count),
      persona: dice.place(in: DemoStory.personaSums), createdAt: at, theme: dice.below(terms.contents.count))
    contact.isOutbound = found == .outbound || dice.chance(account.size > 2 ? 0.1 : 0.03)
    contact.rep = account.rep
    if place > 0, dice.chance(0.05) {
      // The same person once more, from another form.
      let original = account.contacts[0]
      contact.repeats = 0
      contact.language = original.language
      contact.firstName = original.firstName
      contact.lastName = original.lastName
      contact.persona = original.persona
    }
    return contact
  }

  // MARK: Rows

  private mutating func write(_ told: DemoAccount, to batch: inout DemoBatch) {
    if told.company != .min {
      batch.companies.append(
        id: told.company, name: told.name, nameKey: CompanyName.key(told.name), domain: told.domain,
        owner: told.wonAt < clock.end ? told.rep : .min, createdAt: told.createdAt)
      batch.fields.append(field: terms.industryField, entity: told.company, term: terms.industries[told.industry])
      batch.fields.append(field: terms.sizeField, entity: told.company, term: terms.sizes[told.size])
      batch.fields.append(field: terms.companyCountryField, entity: told.company, term: terms.countries[told.country])
    }
    for deal in told.deals {
      deals += 1
      let isOpen = deal.isOpen(at: clock.end)
      let product = DemoMarket.sizes[told.size].product
      // An open deal is as far along as its time is.
      let progress = Double(clock.end - deal.createdAt) / Double(max(1, deal.closesAt - deal.createdAt))
      let stage = min(DemoMarket.pipeline.count - 1, max(0, Int(progress * Double(DemoMarket.pipeline.count))))
      batch.deals.append(
        Deals.Stored(
          id: deals, name: "\(told.name): \(product)", companyId: told.company == .min ? nil : told.company,
          ownerId: told.rep, amountMinor: deal.amount * 100, currency: DemoMarket.countries[told.country].currency,
          pipelineStageId: isOpen ? terms.pipeline[stage] : deal.outcome == .won ? terms.wonStage : terms.lostStage,
          probability: isOpen ? DemoMarket.pipeline[stage].probability : nil, kind: deal.kind,
          createdAt: deal.createdAt,
          createdSpan: 0, expectedClose: clock.start(ofDay: clock.day(of: deal.closesAt) + 3),
          outcome: isOpen ? .open : deal.outcome, closedAt: isOpen ? nil : deal.closesAt, closedSpan: 0,
          lossReasonId: isOpen || deal.outcome != .lost ? nil : deal.reason))
      for (order, place) in deal.contacts.enumerated() {
        batch.attached.append((deals, told.contacts[place].id, order == 0, deal.attachedAt[order]))
      }
      batch.fields.append(field: terms.productField, entity: deals, term: terms.products[told.size])
    }
  }

  private mutating func write(
    _ contact: DemoContact, of told: DemoAccount, to batch: inout DemoBatch, _ dice: inout DemoDice
  ) {
    let stage = contact.stage
    let care = DemoCare(contact, stage: stage, clock: clock, terms: terms, teams: teams, &dice)
    let shown = spelled(contact, of: told)
    let titles = DemoMarket.personas[contact.persona].titles
    batch.contacts.append(
      contact, name: shown.name, email: shown.email, title: titles[contact.language], company: told.company, care)
    batch.fields.append(field: terms.personaField, entity: contact.id, term: terms.personas[contact.persona])
    batch.fields.append(field: terms.countryField, entity: contact.id, term: terms.countries[told.country])
    for move in contact.moves {
      batch.transitions.append(
        contact: contact.id, moment: Moment(Instant(milliseconds: move.at)), kind: move.kind, from: move.from,
        to: move.to, actor: move.actor, reason: move.reason == .min ? nil : move.reason,
        until: move.until == .min ? nil : move.until)
    }
    for (place, touch) in journey.touches.enumerated() {
      touches += 1
      var hash = SipHash(key: hashKey.low, hashKey.high)
      hash.combine(terms.system)
      hash.combine(contact.id)
      hash.combine(Int64(place))
      batch.touches.append(touch, id: touches, contact: contact.id, system: terms.system, hash: hash.finalized())
    }
  }

  /// Name and address. The second record of a person spells the name without accents and the address another way.
  private func spelled(_ contact: DemoContact, of told: DemoAccount) -> (name: String, email: String) {
    let first = names.languages[contact.language].first[contact.firstName]
    let last = names.languages[contact.language].last[contact.lastName]
    let mailbox = last.address.contains { !$0.isLetter } ? last.address.filter(\.isLetter) : last.address
    if contact.repeats >= 0 {
      return contact.id % 2 == 0
        ? (first.plain + " " + last.plain, "\(first.address.prefix(1)).\(mailbox)@\(told.domain)")
        : (last.text + " " + first.text, "\(first.address)\(mailbox)@\(told.domain)")
    }
    // Somebody else of that name may be there already.
    let isTaken =
      told.company == .min
      || told.contacts.contains {
        $0.id < contact.id && $0.repeats < 0 && $0.language == contact.language && $0.firstName == contact.firstName
          && $0.lastName == contact.lastName
      }
    return (
      first.text + " " + last.text, "\(first.address).\(mailbox)\(isTaken ? String(contact.id) : "")@\(told.domain)"
    )
  }

  // MARK: Deals of nobody

  /// Firms that a reseller brought: their deals have no contact; one was paid in a currency without a rate.
  private mutating func addStrays(to batch: inout DemoBatch) {
    var dice = DemoDice(seed: size.seed, part: 0)
    for number in 0..<max(3, size.contacts / 1_600) {
      let firm = firms.name(firms.count - 1 - number)
      let created = clock.office(
        clock.leisure(from: clock.start, to: clock.start(ofDay: clock.dayCount - 70), &dice), &dice)
      let closes = clock.office(created + Int64(dice.between(20, 60) * Double(Instant.day)), &dice)
      let size = 1 + dice.below(3)
      let isForeign = number == 0
      companies += 1
      deals += 1
      let name = firm.name + (isForeign ? " AG" : " S.r.l.")
      let rep = teams.reps[number % teams.reps.count]
      batch.companies.append(
        id: companies, name: name, nameKey: CompanyName.key(name), domain: firm.domain, owner: rep, createdAt: created)
      batch.fields.append(
        field: terms.industryField, entity: companies, term: terms.industries[dice.below(terms.industries.count)])
      batch.fields.append(field: terms.sizeField, entity: companies, term: terms.sizes[size])
      batch.fields.append(
        field: terms.companyCountryField, entity: companies, term: isForeign ? terms.switzerland : terms.countries[0])
      batch.fields.append(field: terms.productField, entity: deals, term: terms.products[size])
      let amount = Int64(dice.logNormal(median: DemoMarket.sizes[size].amount, sigma: 0.4) / 100) * 100
      batch.deals.append(
        Deals.Stored(
          id: deals, name: "\(name): \(DemoMarket.sizes[size].product)", companyId: companies, ownerId: rep,
          amountMinor: amount * 100, currency: isForeign ? "CHF" : "EUR", pipelineStageId: terms.wonStage,
          probability: nil, kind: nil, createdAt: created, createdSpan: 0,
          expectedClose: clock.start(ofDay: clock.day(of: closes)), outcome: .won, closedAt: closes, closedSpan: 0,
          lossReasonId: nil))
    }
  }
}
