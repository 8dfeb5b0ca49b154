import Alignment

/// All models side by side, and which comparisons of two values hold under all of them [W10].
///
/// A value's share is its credit over all credit; ranks count from 1, equal credits share a rank.
package struct AttributionComparison: Sendable {
  package struct Figure: Equatable, Sendable {
    package var credit: Double
    /// Minor units of the base currency.
    package var revenue: Int64
  }

  package struct Row: Sendable {
    package var key: String
    package var number: Int32
    package var touches: Int
    package var influenced: Int
    package var assists: Int
    /// In the order of ``AttributionModel/allCases``.
    package var models: [Figure]
    package var shareMin: Double
    package var shareMax: Double
    package var rankBest: Int
    package var rankWorst: Int
    package var cost: Int64?

    package subscript(model: AttributionModel) -> Figure {
      models[AttributionModel.allCases.firstIndex(of: model) ?? 0]
    }
  }

  package let question: Question
  package let conversion: Conversion
  /// Largest linear revenue first, then linear credit, then by text.
  package let rows: [Row]
  package let totals: AttributionReport.Totals
  /// Pairs of the best rows, the one with more linear credit as `a`.
  package let holds: [HoldsPair]

  /// - Parameters:
  ///   - seed: of the resamples; the same seed gives the same answer on any machine.
  ///   - judgesHolds: without it ``holds`` is empty, and nothing is drawn anew.
  package init(
    _ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, seed: UInt64 = 1,
    judgesHolds: Bool = true
  ) {
    let pass = AttributionPass(resolved, question, conversion, models: AttributionModel.allCases)
    let figures = pass.figures(AttributionModel.allCases)
    let cost = CostTable(resolved, question.dimension, period: question.period, valueCount: pass.dictionary.count)
    let ranks = AttributionModel.allCases.map { AttributionComparison.ranks(figures.credit[$0] ?? []) }
    let total = Double(figures.tally.journeys)
    var rows: [Row] = []
    for value in 0..<pass.dictionary.count {
      let models = AttributionModel.allCases.map { model in
        Figure(credit: figures.credit[model]?[value] ?? 0, revenue: figures.revenue[model]?[value] ?? 0)
      }
      if figures.tally.touches(of: value) == 0 && !models.contains(where: { $0.credit > 0 }) { continue }
      let places = ranks.map { $0[value] }
      rows.append(
        Row(
          key: pass.dictionary[Int32(value)], number: Int32(value), touches: figures.tally.touches(of: value),
          influenced: figures.tally.influenced(of: value), assists: figures.tally.assists(of: value), models: models,
          shareMin: (models.map(\.credit).min() ?? 0) / total, shareMax: (models.map(\.credit).max() ?? 0) / total,
          rankBest: places.min() ?? 1, rankWorst: places.max() ?? 1,
          cost: cost.amounts.isEmpty ? nil : cost.amounts[value]))
    }
    self.question = question
    self.conversion = conversion
    self.rows = rows.sorted { a, b in
      if a[.linear].revenue != b[.linear].revenue { return a[.linear].revenue > b[.linear].revenue }
      if a[.linear].credit != b[.linear].credit { return a[.linear].credit > b[.linear].credit }
      return a.key.unicodeScalars.lexicographicallyPrecedes(b.key.unicodeScalars)
    }
    totals = figures.totals(pass, cost)
    holds = judgesHolds ? Holds(pass, figures, seed: seed).pairs : []
  }

  /// By value: 1 + how many have more credit.
  private static func ranks(_ credit: [Double]) -> [Int] {
    let sorted = credit.sorted(by: >)
    return credit.map { own in
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] > own { low = middle + 1 } else { high = middle }
      }
      return low + 1
    }
  }
}
