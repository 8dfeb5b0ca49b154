import Alignment
import Reports

/// A small random world as plain facts, and the columns that hold it.
struct ScoreFixture {
  let definition: Definition
  private(set) var contacts: [ContactFacts] = []
  let index: JourneyIndex
  static let now = Instant(milliseconds: 1_767_225_600_000)

  private static let texts = ["", "buyer", "Founder", "51-200", "7", "DE", "no"]
  private static let pages = ["", "/", "/pricing", "/Pricing/teams", "/blog"]
  private static let names = ["", "spring", "demo request", "email"]

  init(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    definition = ScoreFixture.definition(&dice)
    var fixture = HistoryFixture()
    var (persona, size, companySize) = (FieldColumn(), FieldColumn(), FieldColumn())
    for _ in 0..<3 {
      companySize.current.append(companySize.dictionary.number(of: Self.texts.randomElement(using: &dice)))
    }
    var pages: [Int32] = []
    for contact in 0..<40 {
      var facts = ContactFacts()
      let stages = [Stage.lead, .mql, .customer].prefix(Int.random(in: 0...3, using: &dice))
      facts.stage = stages.last ?? .contact
      facts.resting = Resting.allCases.randomElement(using: &dice) ?? .none
      let company = Int.random(in: -1..<3, using: &dice)
      fixture.contact(
        created: 0, company: Int32(company),
        steps: stages.map { HistoryFixture.Step(to: $0, day: Double($0.rawValue)) })
      fixture.index.contacts.resting[contact] = facts.resting
      let (own, theirs) = (Self.texts.randomElement(using: &dice) ?? "", Self.texts.randomElement(using: &dice) ?? "")
      persona.current.append(persona.dictionary.number(of: own))
      size.current.append(size.dictionary.number(of: theirs))
      facts.fields = ["persona": own, "company-size": theirs]
      if theirs.isEmpty, company >= 0 {
        facts.fields["company-size"] =
          companySize.current[company] == 0 ? "" : companySize.dictionary[companySize.current[company]]
      }
      for _ in 0..<Int.random(in: 0...12, using: &dice) {
        facts.touches.append(ScoreFixture.add(to: &fixture.index, &pages, &dice))
      }
      contacts.append(facts)
    }
    fixture.index.touches.setPages(pages)
    fixture.index.fields = [
      FieldKey(.contact, "persona"): persona, FieldKey(.contact, "company-size"): size,
      FieldKey(.company, "company-size"): companySize,
    ]
    index = fixture.index
  }

  /// A touch of the contact that was added last; voided ones are in the columns only.
  private static func add(
    to index: inout JourneyIndex, _ pages: inout [Int32], _ dice: inout SeededGenerator
  ) -> ScoredTouch {
    let age = Int64.random(in: -5 * Instant.day...200 * Instant.day, using: &dice)
    var touch = ScoredTouch(
      at: now.adding(milliseconds: -age), kind: TouchKind.allCases.randomElement(using: &dice) ?? .form)
    touch.side = dice.unit() < 0.3 ? .sales : .marketing
    touch.mark = dice.unit() < 0.1 ? .machine : dice.unit() < 0.1 ? .internal : .counted
    touch.page = self.pages.randomElement(using: &dice) ?? ""
    (touch.campaign, touch.content) = (names.randomElement(using: &dice) ?? "", names.randomElement(using: &dice) ?? "")
    (touch.channel, touch.source) = (names.randomElement(using: &dice) ?? "", names.randomElement(using: &dice) ?? "")
    let isVoided = dice.unit() < 0.1
    if isVoided { index.touches.voids[Int32(index.touches.count)] = 0 }
    index.touches.flags.append(
      (touch.side == .sales ? TouchColumns.salesBit : 0) | touch.mark.rawValue << 1
        | (isVoided ? TouchColumns.voidBit : 0))
    index.touches.at.append(touch.at.milliseconds)
    index.touches.kind.append(touch.kind.rawValue)
    index.touches.channel.append(UInt16(index.channels.number(of: touch.channel)))
    index.touches.source.append(index.sources.number(of: touch.source))
    index.touches.campaign.append(index.campaigns.number(of: touch.campaign))
    index.touches.content.append(index.contents.number(of: touch.content))
    pages.append(index.landings.number(of: touch.page))
    index.touches.landing.append(0)
    index.touches.visit.append(-1)
    index.touches.changeset.append(0)
    index.touches.owner.append(0)
    index.touches.start[index.touches.start.count - 1] = Int32(index.touches.count)
    // What is voided counts as little as a machine's: so the plain facts hold it.
    if isVoided { touch.mark = .machine }
    return touch
  }

  private static func definition(_ dice: inout SeededGenerator) -> Definition {
    func condition(_ field: String) -> FieldCondition {
      let tests: [FieldCondition.Test] = [
        .isOne(of: [TextPattern("buyer"), TextPattern("F*")]), .isNone(of: [TextPattern("no")]), .within(7, 60),
        .isKnown,
      ]
      return FieldCondition(field, tests.randomElement(using: &dice) ?? .isKnown)
    }
    var definition = Definition(name: "Random")
    for field in ["persona", "company-size", "persona", "nowhere"].shuffled(using: &dice).prefix(3) {
      definition.fit.append(FitRule(condition(field), points: Double.random(in: -30...70, using: &dice)))
    }
    for kind in TouchKind.allCases.shuffled(using: &dice).prefix(8) {
      var rules: [TouchRule] = []
      for part in TouchCondition.Part.allCases.shuffled(using: &dice).prefix(2) where dice.unit() < 0.6 {
        let patterns = [part: [TextPattern(part == .page ? "/pricing*" : "demo*"), TextPattern("spring")]]
        rules.append(
          TouchRule(
            TouchCondition(patterns, side: dice.unit() < 0.3 ? .marketing : nil),
            points: Double.random(in: 5...40, using: &dice)))
      }
      if dice.unit() < 0.7 { rules.append(TouchRule(points: Double.random(in: 1...30, using: &dice))) }
      let halfLife = Int64.random(in: Instant.day...90 * Instant.day, using: &dice)
      definition.interest.kinds.append(
        InterestKind(
          [kind], decay: dice.unit() < 0.2 ? .none : .halving(every: halfLife), cap: dice.unit() < 0.5 ? 25 : nil,
          rules: rules))
    }
    definition.deductions = [
      Deduction(.field(condition("persona")), points: 6), Deduction(.resting(.nurture), points: 3),
      Deduction(.field(FieldCondition("company-size", .isMissing)), points: 2),
    ]
    definition.exclusions = [
      Exclusion(.stage(.customer)), Exclusion(.field(condition("company-size"))), Exclusion(.resting(.lostCustomer)),
    ]
    definition.thresholds = GradeThresholds(fit: [60, 40, 10], interest: [40, 20, 5])
    return definition
  }
}

extension FitRule {
  init(_ condition: FieldCondition, points: Double) { self.init("", condition, points: points) }
}
extension TouchRule {
  init(_ condition: TouchCondition = TouchCondition(), points: Double) { self.init("", condition, points: points) }
}
extension Deduction {
  init(_ state: ContactState, points: Double) { self.init("", state, points: points) }
}
extension Exclusion {
  init(_ state: ContactState) { self.init("", state) }
}
