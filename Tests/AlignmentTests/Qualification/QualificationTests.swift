import Alignment
import Testing

@Suite struct `A qualification` {
  let now = Definition.day0
  let acme = Definition.acme

  func facts(_ fields: [String: String] = [:], _ touches: [ScoredTouch] = []) -> ContactFacts {
    var facts = ContactFacts()
    facts.fields = fields
    facts.touches = touches
    return facts
  }

  func view(_ page: String, daysAgo: Int = 0) -> ScoredTouch {
    var touch = ScoredTouch(at: now.adding(days: -daysAgo), kind: .pageView)
    touch.page = page
    return touch
  }

  static let fits: [([String: String], Double, Double)] = [
    ([:], 0, 0), (["persona": "buyer"], 50, 50.0 / 140), (["persona": "Intern"], 0, 50.0 / 140),
    (["persona": "Founder", "company-size": "51-200", "industry": "Software", "country": "DE"], 100, 1),
    (["persona": "Founder", "company-size": "501+", "industry": "retail", "country": "DE"], 50, 1),
    (["country": "NZ"], 0, 40.0 / 140), (["persona": "Buyer", "country": "nz"], 10, 90.0 / 140),
    (["persona": ""], 0, 0),
  ]

  @Test(arguments: fits)
  func `has a fit, and how much is known`(fields: [String: String], score: Double, completeness: Double) {
    let fit = acme.fitScore(fields)
    #expect(fit.score == score)
    #expect(abs(fit.completeness - completeness) < 1e-12)
  }

  @Test func `halves, caps and takes off`() {
    let views = (0..<5).map { _ in view("/pricing") }
    #expect(acme.qualification(of: facts([:], views), at: now).interest == 30)
    #expect(acme.qualification(of: facts([:], [view("/Pricing/teams", daysAgo: 7)]), at: now).interest == 5)
    #expect(acme.qualification(of: facts(["newsletter": "No"], views), at: now).interest == 15)
    #expect(acme.qualification(of: facts(["newsletter": "no"]), at: now).interest == 0)
    #expect(acme.qualification(of: facts([:], [view("/pricing", daysAgo: -1)]), at: now).interest == 0)
  }

  @Test(
    arguments: [
      (80.0, "A"), (79.999, "B"), (50, "B"), (49.999_999_9, "C"), (50 - 1e-12, "B"), (20, "C"), (0, "D"), (100, "A"),
    ] as [(Double, String)])
  func `is graded at the threshold itself, unrounded`(score: Double, grade: String) {
    #expect(acme.thresholds.fitGrade(score).name == grade)
  }

  @Test func `has one cell of sixteen, in one of four quadrants`() {
    #expect(
      MatrixCell.all.map(\.name) == ["A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4"]
        + ["C1", "C2", "C3", "C4", "D1", "D2", "D3", "D4"])
    #expect(MatrixCell.all.allSatisfy { MatrixCell(number: $0.number) == $0 })
    #expect(MatrixCell(number: 16) == nil)
    let perfect = MatrixCell.all.filter { $0.quadrant == .perfect }.map(\.name)
    #expect(perfect == ["A1", "A2", "B1", "B2"])
    #expect(MatrixCell.all.filter { $0.quadrant == .curious }.map(\.name) == ["C1", "C2", "D1", "D2"])
    #expect(MatrixCell.all.count { $0.quadrant.isFit } == 8)
  }

  @Test(arguments: 0..<100)
  func `says why: reasons add up to the scores`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var (definition, facts) = Definition.random(&dice)
    definition.fit = Definition.acme.fit
    facts.fields = Self.fits[Int(seed) % Self.fits.count].0
    let found = definition.qualification(of: facts, at: now.adding(days: 200))
    var (fit, interest) = (0.0, 0.0)
    for reason in found.reasons {
      switch reason.rule {
      case .fit, .fitClamp: fit += reason.points
      default: interest += reason.points
      }
      if case .touch(let kind, let rule) = reason.rule {
        #expect(reason.given == definition.interest.kinds[kind].rules[rule].points)
        #expect(reason.points <= reason.given)
      }
    }
    #expect(abs(fit - found.fit.score) < 1e-9)
    #expect(abs(interest - found.interest) < 1e-9)
  }

  @Test func `becomes an MQL at a touch, a change of fields or a new definition, once both grades are there`() {
    let fields = ["persona": "Buyer"]
    let touches = [view("/pricing"), view("/pricing"), view("/pricing"), ScoredTouch(at: now, kind: .form)]
    let ready = facts(fields, touches)
    let found = acme.qualification(of: ready, at: now)
    #expect(found.cell.name == "B2")
    for event in [QualifyingEvent.touch(touches[0]), .fields, .inForce] {
      let entry = acme.entry(of: ready, found, at: event)
      #expect(entry?.cause == .grades)
      #expect(entry?.quadrant == .perfect)
    }
    var machine = touches[0]
    machine.mark = .machine
    #expect(acme.entry(of: ready, found, at: .touch(machine)) == nil)
  }

  @Test(arguments: [
    (Stage.lead, Resting.none, true), (.contact, .none, true), (.lead, .nurture, true), (.mql, .none, false),
    (.customer, .none, false), (.lead, .disqualified, false), (.lead, .lostCustomer, false),
  ])
  func `enters only from before MQL and not out of a final rest`(stage: Stage, resting: Resting, enters: Bool) {
    var ready = facts(["persona": "Buyer"], [ScoredTouch(at: now, kind: .form), ScoredTouch(at: now, kind: .form)])
    ready.stage = stage
    ready.resting = resting
    #expect((acme.entry(of: ready, acme.qualification(of: ready, at: now), at: .fields) != nil) == enters)
  }

  @Test func `of an excluded contact is no MQL, whatever the scores`() {
    let ready = facts(
      ["persona": "Buyer", "relation": "Competitor"],
      [ScoredTouch(at: now, kind: .form), ScoredTouch(at: now, kind: .form)])
    let found = acme.qualification(of: ready, at: now)
    #expect(found.quadrant == .perfect)
    #expect(found.exclusion == 0)
    #expect(acme.entry(of: ready, found, at: .fields) == nil)
  }

  @Test func `is made by a trigger at its own touch only, with the fit that it asks`() {
    var demo = ScoredTouch(at: now, kind: .form)
    demo.content = "demo request"
    let fit = facts(["company-size": "120"], [demo])
    let found = acme.qualification(of: fit, at: now)
    #expect(found.cell.name == "C3")
    #expect(acme.entry(of: fit, found, at: .touch(demo))?.cause == .trigger(0))
    #expect(acme.entry(of: fit, found, at: .fields) == nil)
    #expect(acme.entry(of: fit, found, at: .touch(ScoredTouch(at: now, kind: .form))) == nil)
    let unfit = facts([:], [demo])
    #expect(acme.entry(of: unfit, acme.qualification(of: unfit, at: now), at: .touch(demo)) == nil)
  }

  @Test func `falls to the next grade by itself`() throws {
    let ready = facts([:], [ScoredTouch(at: now, kind: .webinar), ScoredTouch(at: now, kind: .webinar)])
    let state = InterestState(of: ready.touches, acme.interest)
    let fall = try #require(acme.nextFall(of: state, deductions: 0, after: now))
    #expect(fall.to == .three)
    #expect(acme.qualification(of: ready, at: fall.at).cell.interest == .three)
    #expect(acme.qualification(of: ready, at: fall.at.adding(milliseconds: -1)).cell.interest == .two)
    let last = try #require(acme.nextFall(of: state, deductions: 0, after: fall.at))
    #expect(last.to == .four)
    #expect(last.at == now.adding(milliseconds: 60 * Instant.day + 1))
    #expect(acme.nextFall(of: state, deductions: 0, after: last.at) == nil)
  }
}

@Suite struct `A condition` {
  @Test(arguments: [
    ("/pricing*", "/Pricing/Teams", true), ("/pricing*", "/a/pricing", false), ("*pricing*", "/a/pricing/b", true),
    ("a*b*c", "axxbyyc", true), ("a*b*c", "acb", false), ("ab*ba", "aba", false), ("", "", true), ("*", "", true),
    ("Zürich", "zurich", true), ("x", "xy", false), ("a**b", "ab", true),
  ])
  func `compares texts whatever the case, with stars`(pattern: String, text: String, matches: Bool) {
    #expect(TextPattern(pattern).matches(text) == matches)
  }

  @Test(
    arguments: [
      ("51-200", 51.0), ("1000+", 1_000), ("12,500", 12_500), ("-2.5", -2.5), ("about 20 people", 20),
      ("1'000'000", 1e6),
      ("7.", 7), ("2, 3", 2), ("12 5000", 12),
    ] as [(String, Double)])
  func `reads the first number of a text`(text: String, number: Double) {
    #expect(FieldCondition.number(in: text) == number)
  }

  @Test func `finds no number where there is none`() {
    for text in ["", "many", "-"] { #expect(FieldCondition.number(in: text) == nil) }
  }

  @Test(arguments: [
    (FieldCondition.Test.isKnown, "x", true), (.isKnown, "", false), (.isMissing, "", true), (.isMissing, "x", false),
    (.within(10, nil), "10", true), (.within(10, 20), "20.1", false), (.within(nil, 5), "", false),
    (.isNone(of: [TextPattern("no")]), "", false), (.isNone(of: [TextPattern("no")]), "yes", true),
    (.isNone(of: [TextPattern("no")]), "NO", false), (.isOne(of: [TextPattern("a"), TextPattern("b*")]), "Bee", true),
  ])
  func `on a field holds of what is known`(test: FieldCondition.Test, text: String, holds: Bool) {
    #expect(FieldCondition("f", test).holds(for: text) == holds)
    if text.isEmpty { #expect(FieldCondition("f", test).holds(for: nil) == holds) }
  }
}
