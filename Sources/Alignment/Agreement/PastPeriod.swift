/// A period whose result is kept, as those after it are judged with it: what it came to, and how its cases came.
package struct PastPeriod: Hashable, Sendable {
  /// What it came to, excused time taken out.
  package let excused: PromiseTally
  /// What it came to without any excuse.
  package let strict: PromiseTally
  /// For probabilities.
  package let flow: PromiseFlow
  package let strictFlow: PromiseFlow

  package init(
    excused: PromiseTally, strict: PromiseTally, flow: PromiseFlow = PromiseFlow(),
    strictFlow: PromiseFlow = PromiseFlow()
  ) {
    self.excused = excused
    self.strict = strict
    self.flow = flow
    self.strictFlow = strictFlow
  }
}

extension PromiseTally {
  /// Of a kept result, in which nothing is open.
  package init(_ figures: KeptResult.Figures, of measure: Measure.Kind) {
    self.init(kept: figures.good, broken: measure.isShare ? figures.total - figures.good : 0)
  }
}
