import Alignment
import Reports

/// Scores under a new definition: of all contacts, bound to the dictionaries anew, and of one after a touch.
struct Rescoring {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  /// Contacts scored one by one in a timed run, and the row's unit: the time of one stands in the note.
  private static let singles = 100_000

  func measure() throws {
    let index = try bench.index(.won)
    // In the midst of the data, so that touches of all ages are there and most contacts are interested.
    let now = Instant(milliseconds: BenchmarkData.start).adding(days: 400)
    bench.measureWithHalf("rescore-all", index) { index in
      CompiledDefinition(Rescoring.definition, for: index).scores(of: index, at: now).matrix()
    }
    guard bench.options.wants("rescore-one") else { return }
    let compiled = CompiledDefinition(Rescoring.definition, for: index)
    var dice = SeededGenerator(seed: 1)
    let contacts = (0..<Rescoring.singles).map { _ in Int.random(in: 0..<index.contacts.count, using: &dice) }
    let timing = Stopwatch.repeated(bench.options.runs) {
      contacts.reduce(0) { $0 + compiled.score(of: $1, index, at: now).interest }
    }.timing
    let each = (timing.median * 1_000 / Double(Rescoring.singles)).rounded(to: 2)
    bench.add(MeasuredRow("rescore-one", timing, note: "\(Rescoring.singles) contacts, \(each) µs each"))
  }

  /// Rules of every sort over what the generated data holds.
  private static let definition: Definition = {
    func kind(_ kind: TouchKind, days: Int64, cap: Double, points: Double, _ condition: TouchCondition? = nil)
      -> InterestKind
    {
      var rules = [TouchRule(points: points)]
      if let condition { rules.insert(TouchRule("", condition, points: points * 3), at: 0) }
      return InterestKind([kind], decay: .halving(every: days * Instant.day), cap: cap, rules: rules)
    }
    var definition = Definition(name: "Benchmark")
    definition.fit = [
      FitRule("", FieldCondition("persona", .isOne(of: [TextPattern("Buyer"), TextPattern("Founder")])), points: 60),
      FitRule("", FieldCondition("country", .isNone(of: [TextPattern("US")])), points: 40),
    ]
    definition.interest.kinds = [
      kind(.pageView, days: 14, cap: 40, points: 5, TouchCondition([.campaign: [TextPattern("*1*")]])),
      kind(.emailClick, days: 14, cap: 30, points: 6), kind(.webinar, days: 30, cap: 40, points: 15),
      kind(.form, days: 30, cap: 40, points: 20, TouchCondition([.content: [TextPattern("*1*")]])),
      kind(.download, days: 21, cap: 30, points: 10), kind(.adClick, days: 7, cap: 10, points: 2),
    ]
    definition.deductions = [Deduction("", .resting(.nurture), points: 5)]
    definition.exclusions = [Exclusion("", .stage(.customer))]
    return definition
  }()
}
