/// A period whose result is kept, as those after it are judged with it: what it came to, and how its cases came.
package struct PastPeriod: Hashable, Sendable {
  /// What it came to, excused time taken out.
  package let excused: PromiseTally
  /// What it came to without any excuse.
  package let strict: PromiseTally
  /// For probabilities: some cases may stand for several, with the sum of their amounts.
  package let cases: [PromiseCase]
  package let strictCases: [PromiseCase]

  package init(
    excused: PromiseTally, strict: PromiseTally, cases: [PromiseCase] = [], strictCases: [PromiseCase] = []
  ) {
    self.excused = excused
    self.strict = strict
    self.cases = cases
    self.strictCases = strictCases
  }
}

extension PromiseTally {
  /// Of a kept result, in which nothing is open.
  package init(_ figures: KeptResult.Figures, of measure: Measure.Kind) {
    self.init(kept: figures.good, broken: measure.isShare ? figures.total - figures.good : 0)
  }
}
