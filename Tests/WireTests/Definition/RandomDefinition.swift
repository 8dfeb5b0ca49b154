import Alignment

/// Definitions with rules of every sort, each as a document can say it.
enum RandomDefinition {
  static func make(_ dice: inout SeededGenerator) -> Definition {
    var definition = Definition(name: "N \(dice.next() % 9)")
    if dice.unit() < 0.5 { definition.note = "yes\nno: \"x\" # y" }
    if dice.unit() < 0.5 { definition.startsOn = CivilDate(daysSinceEpoch: Int(dice.next() % 40_000)) }
    for place in 0..<Int(dice.next() % 5) {
      var condition = field(&dice)
      if condition.test == .isMissing { condition.test = .isKnown }
      definition.fit.append(FitRule("fit \(place)", condition, points: points(&dice) * (dice.unit() < 0.3 ? -1 : 1)))
    }
    definition.interest.cap = 100
    for kind in TouchKind.allCases.shuffled(using: &dice).prefix(Int(dice.next() % 6)) {
      var rules: [TouchRule] = []
      for place in 0..<Int(dice.next() % 3) {
        let condition = TouchCondition(
          [TouchCondition.Part.allCases.randomElement(using: &dice) ?? .page: patterns(&dice)],
          side: dice.unit() < 0.3 ? .sales : nil)
        rules.append(TouchRule("rule \(place)", condition, points: points(&dice)))
      }
      if rules.isEmpty || dice.unit() < 0.5 { rules.append(TouchRule(points: points(&dice))) }
      let decay: Decay =
        dice.unit() < 0.2 ? .none : .halving(every: Int64.random(in: 1...2_000, using: &dice) * Instant.hour)
      definition.interest.kinds.append(
        InterestKind([kind], decay: decay, cap: dice.unit() < 0.5 ? points(&dice) : nil, rules: rules))
    }
    for place in 0..<Int(dice.next() % 3) {
      definition.deductions.append(Deduction("off \(place)", state(&dice), points: points(&dice)))
      definition.exclusions.append(Exclusion("out \(place)", state(&dice)))
    }
    definition.thresholds = GradeThresholds(fit: [75.5, 50, 0.0001], interest: [60, 35.25, 15])
    definition.mql.grades = dice.unit() < 0.8 ? MatrixCell.all.randomElement(using: &dice) : nil
    if definition.mql.grades == nil || dice.unit() < 0.5 {
      definition.mql.triggers = [
        MQLTrigger(
          dice.unit() < 0.5 ? "Demo" : "", [.form, .chat], TouchCondition([.content: patterns(&dice)]),
          fit: dice.unit() < 0.5 ? .c : nil)
      ]
    }
    return definition
  }

  static func points(_ dice: inout SeededGenerator) -> Double {
    dice.unit() < 0.5 ? Double(1 + dice.next() % 100) : Double(1 + dice.next() % 990_000) / 10_000
  }

  private static func patterns(_ dice: inout SeededGenerator) -> [TextPattern] {
    let texts = ["no", "/a*", "Zürich", "a: b", "x, y", "1", "null", "- a", "\"quoted\"", "100%", "*", "true"]
    return texts.shuffled(using: &dice).prefix(1 + Int(dice.next() % 3)).map { TextPattern($0) }
  }

  static func field(_ dice: inout SeededGenerator) -> FieldCondition {
    let tests: [FieldCondition.Test] = [
      .isOne(of: patterns(&dice)), .isNone(of: patterns(&dice)), .within(-4.5, 9), .within(nil, 3),
      .within(100_000, nil),
      .isKnown, .isMissing,
    ]
    return FieldCondition(
      ["persona", "company-size", "my field: x"].randomElement(using: &dice) ?? "",
      tests.randomElement(using: &dice) ?? .isKnown)
  }

  private static func state(_ dice: inout SeededGenerator) -> ContactState {
    let states: [ContactState] = [
      .stage(Stage.allCases.randomElement(using: &dice) ?? .lead), .resting(.nurture), .resting(.lostCustomer),
      .field(field(&dice)),
    ]
    return states.randomElement(using: &dice) ?? .stage(.customer)
  }
}
