import Alignment
import Testing

@testable import Wire

@Suite struct `The difference of two definitions` {
  let first: Definition

  init() throws { first = try Definition(yaml: `A definition document`.example.get()) }

  @Test func `is nothing where both say the same, in whatever order`() {
    var other = first
    other.fit.reverse()
    other.exclusions.reverse()
    #expect(first.changes(to: other).isEmpty)
  }

  static let cases: [(change: @Sendable (inout Definition) -> Void, sentence: String)] = [
    ({ $0.name = "MQL" }, "Name: \"MQL of Acme\", now \"MQL\"."),
    ({ $0.startsOn = nil }, "First day: 2026-12-07, now none."),
    ({ $0.fit[0].points = 45 }, "Fit rule \"Decides or pays\": points 40, now 45."),
    (
      { $0.fit[1].condition.test = .isKnown },
      "Fit rule \"Uses it\": condition persona is Engineer, now persona is known."
    ),
    (
      { $0.fit.remove(at: 2) },
      "Fit rule \"Size we can serve\" is removed: it was 35 points where company-size is 50 to 1000."
    ),
    (
      { $0.fit.append(FitRule("", FieldCondition("role", .isKnown), points: 5)) },
      "Fit rule \"role is known\" is new: 5 points where role is known."
    ),
    ({ $0.interest.cap = 90 }, "Interest: cap 100, now 90."),
    (
      { $0.interest.kinds[0].decay = .halving(every: 36 * Instant.hour) },
      "Touches \"page-view\": half-life 7 days, now half-life 36 hours."
    ),
    ({ $0.interest.kinds[1].cap = nil }, "Touches \"webinar, event\": cap 40, now none."),
    (
      { $0.interest.kinds[0].rules[0].points = 15 },
      "Rule of touches \"page-view / Read the prices\": points 12, now 15."
    ),
    (
      { $0.interest.kinds[0].rules[0].condition.patterns[.page] = [TextPattern("/prices")] },
      "Rule of touches \"page-view / Read the prices\": condition page is /pricing* or /plans*, now page is /prices."
    ),
    (
      { $0.interest.kinds.removeLast() },
      "Touches \"form\" is removed: it was half-life 30 days; at most 50; 25 points."
    ),
    (
      { $0.interest.kinds[0].rules.reverse() },
      "Touches \"page-view\": order Read the prices, then any, now any, then Read the prices."
    ),
    ({ $0.deductions[0].points = 20 }, "Deduction \"Left the newsletter\": points 15, now 20."),
    ({ $0.thresholds.fit[1] = 50 }, "Threshold \"fit B\": 55, now 50."),
    (
      { $0.mql.grades = nil },
      "MQL by grades: fit B and interest 2, or better, now none."
    ),
    ({ $0.mql.triggers[0].fit = nil }, "Trigger \"Asked for a demo\": least fit C, now none."),
    (
      { $0.mql.triggers = [] },
      "Trigger \"Asked for a demo\" is removed: it was form where content is Demo request*, fit C or better."
    ),
    ({ $0.exclusions.remove(at: 2) }, "Exclusion \"Customers\" is removed: it was stage is customer or later."),
  ]

  @Test(arguments: cases.indices)
  func `is told in words`(place: Int) {
    var other = first
    Self.cases[place].change(&other)
    #expect(first.changes(to: other).map(\.sentence) == [Self.cases[place].sentence])
    #expect(other.changes(to: first).count == 1)
  }

  @Test(arguments: 0..<100)
  func `is there wherever two documents differ in more than order`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let (a, b) = (RandomDefinition.make(&dice), RandomDefinition.make(&dice))
    let changes = a.changes(to: b)
    #expect(changes.isEmpty == (a == b))
    #expect(b.changes(to: a).count == changes.count)
    #expect(changes.allSatisfy { $0.before != $0.after && !$0.sentence.isEmpty })
  }
}
