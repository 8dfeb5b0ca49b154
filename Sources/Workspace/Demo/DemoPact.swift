import Alignment
import Persistence
import Store
import Wire

/// What the two teams of the demo company agreed on: the definition, the agreement and a year of results under it.
///
///     54 weeks ago   definition 1, agreement 1 signed
///     26 weeks ago   definition 2, agreement 2
///     this week      agreement 3, with the volume of weeks in which old leads come back; agreement 4 proposed,
///                    signed by marketing
struct DemoPact {
  let workspace: OpenWorkspace
  let size: DemoSize
  let clock: DemoClock

  func run() throws {
    guard let marketing = try head(.headOfMarketing), let sales = try head(.headOfSales) else { return }
    let last = workspace.calendar.period(.week, containing: clock.today).first
    let (first, second) = (last.adding(days: -54 * 7), last.adding(days: -26 * 7))
    func at(_ day: CivilDate, _ hours: Int64) -> Instant {
      Instant(milliseconds: workspace.calendar.start(of: day).milliseconds + hours * Instant.hour)
    }
    let start = at(first, 0)
    try workspace.storage.write { try Workspaces.setGoLive(start, in: $0) }
    for (day, definition) in [(first, DemoPact.definition(first)), (second, DemoPact.newerDefinition(second))] {
      let proposed = try workspace.proposeDefinition(
        yaml: Array(definition.document.utf8), by: marketing, now: at(day.adding(days: -6), 10))
      try sign(proposed.version.id, .definition, marketing, at(day.adding(days: -6), 11))
      try sign(proposed.version.id, .definition, sales, at(day.adding(days: -4), 16))
    }
    var handoffs = DemoHandoffs(workspace: workspace, seed: size.seed, clock: clock, since: start)
    let expected = try handoffs.expectedRevenue()
    let weekly = try handoffs.volumes(weeks: 52)
    let low = DemoPact.volume(weekly.prefix(26), share: 0.35)
    let high = DemoPact.volume(weekly.suffix(26), share: 0.4)
    let holidays = DemoPact.holidays(from: first.year)
    let older = DemoPact.agreement(first, volume: low, worth: expected, decidedOn: .thursday, holidays, workspace)
    let newer = DemoPact.agreement(second, volume: high, worth: expected, decidedOn: .wednesday, holidays, workspace)
    // The running weeks have the leads of the inbox too; the first of them began on a Monday at six in the evening.
    let latest = clock.now < at(last, 18) ? last.adding(days: -7) : last
    let running = (high + Int64(DemoInbox.count)) * 9 / 10
    let newest = DemoPact.agreement(
      latest, volume: running, worth: expected, decidedOn: .wednesday, holidays, workspace)
    for (day, agreement) in [(first, older), (second, newer), (latest, newest)] {
      let id = try workspace.proposeAgreement(
        yaml: Array(agreement.document.utf8), by: sales, now: at(day.adding(days: -5), 9)
      ).id
      try sign(id, .agreement, marketing, at(day.adding(days: -5), 12))
      try sign(id, .agreement, sales, at(day.adding(days: -3), 17))
    }
    try excuse(marketing, sales, from: at(last.adding(days: -33), 9))
    // What a lead that comes back is worth.
    try workspace.storage.write { store in
      let changeset = try Changesets.open(
        at: start, actor: "demo", cause: "expected revenue", isHistory: true, in: store)
      try MQLWorths.keep(expected, on: first, changeset: changeset, in: store)
    }
    try handoffs.insert(expected: expected)
    let results = try workspace.agreementBoard(now: clock.now).results
    _ = try workspace.keep(results, now: clock.now)
    try propose(newest, volume: running, marketing, day: last.adding(days: 14), now: at(last.adding(days: -4), 10))
    // Everybody was judged by the definition as time went by.
    try workspace.storage.write { store in
      guard let document = try workspace.documentInForce(of: .definition, at: clock.now, in: store) else { return }
      try QualifyingMarks.set(try QualifyingMarks.now(document.document.id, in: store), in: store)
    }
  }

  private func head(_ role: Role) throws -> Person? {
    try workspace.colleagues().first { $0.roles.contains(role) }
  }

  private func sign(_ id: ID<SignedDocument>, _ kind: DocumentKind, _ head: Person, _ now: Instant) throws {
    _ = try workspace.sign(id, of: kind, by: head, now: now)
  }

  /// Marketing's head excused two days of sales, and sales' head half a day of marketing.
  private func excuse(_ marketing: Person, _ sales: Person, from: Instant) throws {
    _ = try workspace.askExcuse(
      for: .sales, range: from..<from.adding(milliseconds: 33 * Instant.hour), reason: "Stand at the Bologna fair",
      by: marketing, now: from.adding(days: -3))
    let other = from.adding(days: -21)
    _ = try workspace.askExcuse(
      for: .marketing, range: other..<other.adding(milliseconds: 4 * Instant.hour), reason: "Website moved",
      by: sales, now: other.adding(days: -1))
  }

  private func propose(
    _ agreement: Agreement, volume: Int64, _ marketing: Person, day: CivilDate, now: Instant
  ) throws {
    let proposal = agreement.with(
      startsOn: day,
      goals: ["volume": .amount(volume + max(1, volume / 10)), "conversion": .share(3_200)])
    let id = try workspace.proposeAgreement(yaml: Array(proposal.document.utf8), by: marketing, now: now).id
    try sign(id, .agreement, marketing, now.adding(milliseconds: 20 * Instant.minute))
  }

  /// What so many weeks in a hundred do not reach.
  private static func volume(_ weekly: ArraySlice<Int>, share: Double) -> Int64 {
    let sorted = weekly.sorted()
    guard !sorted.isEmpty else { return 1 }
    return Int64(max(1, sorted[Int(share * Double(sorted.count - 1))]))
  }

  // MARK: Texts

  private static func holidays(from first: Int) -> [Agreement.Holiday] {
    (first...first + 2).flatMap { year in
      [
        (1, 1, "New Year"), (4, 25, "Liberation Day"), (5, 1, "Labour Day"), (8, 15, "Ferragosto"),
        (12, 25, "Christmas"),
      ].compactMap { month, day, name in
        CivilDate(year: year, month: month, day: day).map { Agreement.Holiday(day: $0, name: name) }
      }
    }
  }

  private static func agreement(
    _ day: CivilDate, volume: Int64, worth: Int64, decidedOn: Weekday, _ holidays: [Agreement.Holiday],
    _ workspace: OpenWorkspace
  ) -> Agreement {
    let monday = Recurrence(.week(.monday), minute: 18 * 60)
    // Whole hundreds of the currency, somewhat below what the volume brings.
    let value = max(10_000, volume * worth / 10_000 * 10_000)
    return Agreement(
      title: "Marketing and sales", startsOn: day, holidays: holidays, currency: workspace.settings.currency,
      commitments: [
        Commitment(name: "volume", measure: .volume, goal: .amount(volume), every: monday),
        Commitment(name: "quality", measure: .quality, goal: .share(6_000), every: monday),
        Commitment(name: "value", measure: .value, goal: .amount(value), every: monday),
        Commitment(
          name: "speed",
          measure: .speed(
            within: PromisedTime(milliseconds: 24 * Instant.hour, isInWorkingHours: false), answer: .attempt),
          goal: .share(9_000), every: monday),
        Commitment(
          name: "persistence", measure: .persistence(attempts: 3, days: 10), goal: .share(7_500), every: monday),
        Commitment(
          name: "decision", measure: .decision(by: Recurrence(.week(decidedOn), minute: 18 * 60)),
          goal: .share(7_000), every: monday),
        Commitment(
          name: "conversion", measure: .conversion(days: 30), goal: .share(3_000),
          every: Recurrence(.month(31), minute: 1_440)),
      ])
  }

  private static func definition(_ day: CivilDate) -> Definition {
    var definition = Definition(name: "MQL of Bellavento")
    definition.note = "Plants that we can serve, and people in them who asked for something."
    definition.startsOn = day
    func field(_ name: String, _ values: String...) -> FieldCondition {
      FieldCondition(name, .isOne(of: values.map { TextPattern($0) }))
    }
    definition.fit = [
      FitRule("More than 50 people", FieldCondition("company-size", .within(51, nil)), points: 30),
      FitRule("11 to 50 people", FieldCondition("company-size", .within(11, 50)), points: 20),
      FitRule(
        "Industry we know", field("industry", "Machinery", "Food*", "Automotive*", "Packaging", "Chemicals"), points: 25
      ),
      FitRule("Country with a rep", field("country", "Italy", "France", "Romania", "United Kingdom"), points: 20),
      FitRule(
        "Decides, or runs the plant", field("persona", "Operations manager", "Maintenance planner", "Owner"), points: 25
      ),
    ]
    let (week, month): (Decay, Decay) = (.halving(every: 7 * Instant.day), .halving(every: 30 * Instant.day))
    definition.interest = InterestRules(
      kinds: [
        InterestKind(
          [.pageView], decay: week, cap: 40,
          rules: [
            TouchRule("Read the prices", TouchCondition([.page: [TextPattern("/pricing*")]]), points: 14),
            TouchRule("Any page", points: 3),
          ]),
        InterestKind([.webinar, .event], decay: month, cap: 45, rules: [TouchRule("Came to see us", points: 25)]),
        InterestKind([.download], decay: month, cap: 40, rules: [TouchRule("Took a document", points: 18)]),
        InterestKind([.emailClick], decay: month, cap: 12, rules: [TouchRule("Opened a link of ours", points: 4)]),
        InterestKind([.form], decay: month, cap: 60, rules: [TouchRule("Wrote to us", points: 35)]),
      ])
    definition.thresholds.fit = [85, 65, 40]
    definition.mql.triggers = [
      MQLTrigger(
        "Asked for a demo", [.form], TouchCondition([.page: [TextPattern("/demo*"), TextPattern("/pricing*")]]), fit: .c
      )
    ]
    definition.exclusions = [
      Exclusion("Customers", .stage(.customer)), Exclusion("Disqualified", .resting(.disqualified)),
    ]
    return definition
  }

  /// With what half a year taught: prices say more than they gave for, mails less.
  private static func newerDefinition(_ day: CivilDate) -> Definition {
    var definition = definition(day)
    definition.interest.kinds[0].rules[0].points = 18
    definition.interest.kinds[3].rules[0].points = 3
    definition.thresholds.interest = [55, 30, 12]
    return definition
  }
}

extension DemoClock {
  /// The instant at which the story ends.
  var now: Instant { Instant(milliseconds: end) }
}
