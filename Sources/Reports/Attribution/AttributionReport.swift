package import Alignment

/// Which values of a dimension made the conversions of a question, under one model [P21, P22, P26].
///
/// Rows add up: the revenue of all rows is what is attributed, and attributed + unattributed = booked, to
/// the cent (I3). Unattributed are conversions without a counted touch in the question's window.
package struct AttributionReport: Sendable {
  package struct Row: Equatable, Sendable {
    /// The value's text; `(none)` where it is missing.
    package var key: String
    /// The value's number in the dimension's dictionary.
    package var number: Int32
    /// Counted touches with the value in converting journeys.
    package var touches: Int
    /// Conversions that gave the value credit: those of its receipt.
    package var journeys: Int
    /// Conversions, in fractions.
    package var credit: Double
    /// Minor units of the base currency.
    package var revenue: Int64
    /// Converting journeys with the value in them at all.
    package var influenced: Int
    /// Converting journeys with the value in them, but not as their last touch.
    package var assists: Int
    /// Spent in the period; `nil` where nothing is recorded, and for dimensions without costs.
    package var cost: Int64?
    /// Won in the period / spent in it - 1; `nil` without cost, or for conversions without value.
    package var returnPeriod: Double?
    /// Won to date from leads of the period / spent in it - 1; `nil` likewise.
    package var returnCohort: Double?
  }

  package struct Totals: Equatable, Sendable {
    /// Converting journeys with at least one counted touch.
    package var journeys: Int
    package var credit: Double
    package var attributed: Int64
    package var unattributed: Int64
    package var booked: Int64
    /// Deals outside the totals for want of a rate.
    package var unconverted: Int
    /// Deals behind it, for the list.
    package var unconvertedDeals: [ID<Deal>]
    /// Costs left out for want of a rate.
    package var unconvertedCosts: Int
  }

  package let question: Question
  package let conversion: Conversion
  package let model: AttributionModel
  /// Largest revenue first, then credit, then by text.
  package let rows: [Row]
  package let totals: Totals

  /// - Parameter isBeside: whether all quick models are asked for on the same page (``AttributionComparison/Scope``), so
  ///   that this one is counted with them.
  package init(
    _ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, model: AttributionModel,
    isBeside: Bool = false
  ) {
    let valueCount = DimensionReader(question.dimension, resolved).dictionary.count
    let quick = isBeside ? AttributionComparison.Scope.quick.models(valueCount: valueCount) : []
    let models = quick.contains(model) ? quick : [model]
    let pass = AttributionPass(resolved, question, conversion, models: models)
    let cost = CostTable(resolved, question.dimension, period: question.period, valueCount: pass.dictionary.count)
    self.init(pass, { models.count > 1 ? pass.quickFigures(models) : pass.figures(models) }, cost, model)
  }

  /// One report a model, all from one pass over the journeys, and one more for each of Markov's.
  package static func reports(
    _ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, models: [AttributionModel]
  ) -> [AttributionReport] {
    let pass = AttributionPass(resolved, question, conversion, models: models)
    let cost = CostTable(resolved, question.dimension, period: question.period, valueCount: pass.dictionary.count)
    let figures = pass.figures(models)
    return models.map { AttributionReport(pass, { figures }, cost, $0) }
  }

  private init(
    _ pass: AttributionPass, _ figures: () -> AttributionFigures, _ cost: CostTable, _ model: AttributionModel
  ) {
    // Before the figures: those may just be made for somebody else.
    let tally = cost.amounts.contains { $0 != nil } ? pass.cohortTally(model) : nil
    let figures = figures()
    let cohort = tally.map { pass.revenue(of: $0, model, figures) } ?? []
    question = pass.question
    conversion = pass.conversion
    self.model = model
    rows = figures.rows(pass, model, cost, cohort).sorted(by: AttributionReport.isBefore)
    totals = figures.totals(pass, cost)
  }

  static func isBefore(_ a: Row, _ b: Row) -> Bool {
    if a.revenue != b.revenue { return a.revenue > b.revenue }
    if a.credit != b.credit { return a.credit > b.credit }
    return a.key.unicodeScalars.lexicographicallyPrecedes(b.key.unicodeScalars)
  }
}
