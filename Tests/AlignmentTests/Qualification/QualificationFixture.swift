import Alignment

/// A definition that tests share, and random ones.
extension Definition {
  static let day0 = Instant(milliseconds: 1_767_225_600_000)

  /// Persona and size make the fit; pages, webinars and forms the interest; a demo request is a trigger.
  static let acme: Definition = {
    var definition = Definition(name: "Acme")
    definition.fit = [
      FitRule(
        "Buyer", FieldCondition("persona", .isOne(of: [TextPattern("Buyer"), TextPattern("Founder")])), points: 50),
      FitRule("Mid-size", FieldCondition("company-size", .within(50, 500)), points: 30),
      FitRule("Industry", FieldCondition("industry", .isNone(of: [TextPattern("Retail")])), points: 20),
      FitRule("Far away", FieldCondition("country", .isOne(of: [TextPattern("NZ")])), points: -40),
    ]
    definition.interest.kinds = [
      InterestKind(
        [.pageView], decay: .halving(every: 7 * Instant.day), cap: 30,
        rules: [
          TouchRule("Prices", TouchCondition([.page: [TextPattern("/pricing*")]]), points: 10),
          TouchRule(points: 1),
        ]),
      InterestKind(
        [.webinar, .event], decay: .halving(every: 30 * Instant.day), cap: 40, rules: [TouchRule(points: 20)]),
      InterestKind([.form], decay: .none, rules: [TouchRule(points: 25)]),
    ]
    definition.deductions = [
      Deduction("Unsubscribed", .field(FieldCondition("newsletter", .isOne(of: [TextPattern("no")]))), points: 15)
    ]
    definition.thresholds = GradeThresholds(fit: [80, 50, 20], interest: [60, 35, 10])
    definition.mql.triggers = [
      MQLTrigger("Demo", [.form], TouchCondition([.content: [TextPattern("Demo request")]]), fit: .c)
    ]
    definition.exclusions = [
      Exclusion("Competitor", .field(FieldCondition("relation", .isOne(of: [TextPattern("competitor")])))),
      Exclusion("Customer", .stage(.customer)),
    ]
    return definition
  }()

  /// Random kinds with half-lives that differ, caps, and touches over a year.
  static func random(_ dice: inout SeededGenerator, oneHalfLife: Bool = false) -> (Definition, ContactFacts) {
    var definition = Definition(name: "Random")
    let kinds = TouchKind.allCases.shuffled(using: &dice).prefix(Int.random(in: 1...6, using: &dice))
    let shared = Decay.halving(every: Int64.random(in: Decay.shortest...60 * Instant.day, using: &dice))
    for kind in kinds {
      var rules = [TouchRule(points: Double.random(in: 0.5...30, using: &dice))]
      if dice.unit() < 0.5 {
        rules.insert(TouchRule(TouchCondition([.page: [TextPattern("/a*")]]), points: 17.25), at: 0)
      }
      if dice.unit() < 0.3 { rules[rules.count - 1].condition.side = .marketing }
      let decay: Decay =
        oneHalfLife
        ? shared
        : dice.unit() < 0.15 ? .none : .halving(every: Int64.random(in: Instant.hour...90 * Instant.day, using: &dice))
      definition.interest.kinds.append(
        InterestKind(
          [kind], decay: decay, cap: dice.unit() < 0.6 ? Double.random(in: 5...50, using: &dice) : nil, rules: rules))
    }
    definition.interest.cap = dice.unit() < 0.5 ? 100 : 80
    definition.thresholds = GradeThresholds(
      fit: [75, 50, 25], interest: [60, 35, Double.random(in: 1...20, using: &dice)])
    if dice.unit() < 0.5 { definition.deductions = [Deduction("Out", .resting(.nurture), points: 7.5)] }
    var facts = ContactFacts()
    facts.resting = dice.unit() < 0.5 ? .nurture : .none
    for _ in 0..<Int.random(in: 0...40, using: &dice) {
      let at = day0.adding(milliseconds: Int64.random(in: 0..<365 * Instant.day, using: &dice))
      var touch = ScoredTouch(at: at, kind: kinds.randomElement(using: &dice) ?? .other)
      touch.page = ["", "/about", "/b"].randomElement(using: &dice) ?? ""
      touch.side = dice.unit() < 0.2 ? .sales : .marketing
      touch.mark = dice.unit() < 0.1 ? .machine : dice.unit() < 0.1 ? .internal : .counted
      facts.touches.append(touch)
    }
    return (definition, facts)
  }
}

extension TouchRule {
  init(_ condition: TouchCondition, points: Double) { self.init("", condition, points: points) }
}
