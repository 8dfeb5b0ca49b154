package import Alignment

extension Agreement {
  /// What most courses on the subject ask of both teams: something to begin with, in weeks that end on Monday.
  package static func starter(startsOn day: CivilDate, volume: Int64 = 50) -> Agreement {
    let monday = Recurrence(.week(.monday), minute: 18 * 60)
    return Agreement(
      title: "Marketing and sales", startsOn: day,
      commitments: [
        Commitment(name: "volume", measure: .volume, goal: .amount(volume), every: monday),
        Commitment(name: "quality", measure: .quality, goal: .share(6_000), every: monday),
        Commitment(
          name: "speed",
          measure: .speed(
            within: PromisedTime(milliseconds: 24 * Instant.hour, isInWorkingHours: false), answer: .attempt),
          goal: .share(9_500), every: monday),
        Commitment(
          name: "persistence", measure: .persistence(attempts: 5, days: 10), goal: .share(9_000), every: monday),
        Commitment(
          name: "decision", measure: .decision(by: Recurrence(.week(.wednesday), minute: 18 * 60)),
          goal: .share(9_500), every: monday),
        Commitment(
          name: "conversion", measure: .conversion(days: 30), goal: .share(3_000),
          every: Recurrence(.month(31), minute: 1_440)),
      ])
  }
}

extension Definition {
  /// A definition to begin with: who decides in firms of a size, and what shows interest.
  package static func starter(startsOn day: CivilDate) -> Definition {
    var definition = Definition(name: "MQL")
    definition.startsOn = day
    definition.fit = [
      FitRule("Size we can serve", FieldCondition("company-size", .within(50, 1_000)), points: 50),
      FitRule("Industry is known", FieldCondition("industry", .isKnown), points: 25),
      FitRule("Country is known", FieldCondition("country", .isKnown), points: 25),
    ]
    let pages = InterestKind(
      [.pageView], decay: .halving(every: 7 * Instant.day), cap: 40,
      rules: [
        TouchRule("Read the prices", TouchCondition([.page: [TextPattern("/pricing*")]]), points: 12),
        TouchRule("", points: 2),
      ])
    let month: Decay = .halving(every: 30 * Instant.day)
    definition.interest = InterestRules(
      kinds: [
        pages, InterestKind([.webinar, .event], decay: month, cap: 40, rules: [TouchRule("", points: 20)]),
        InterestKind([.download], decay: month, cap: 30, rules: [TouchRule("", points: 10)]),
        InterestKind([.emailClick, .emailReply], decay: month, cap: 20, rules: [TouchRule("", points: 5)]),
        InterestKind([.form], decay: month, cap: 50, rules: [TouchRule("", points: 25)]),
      ])
    definition.exclusions = [Exclusion("Customers", .stage(.customer))]
    return definition
  }
}
