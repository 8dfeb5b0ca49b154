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

  /// How much of it is answered: what takes long may be left out.
  package enum Scope: String, Hashable, Sendable {
    case full
    /// Nothing is drawn anew: ``holds`` is empty.
    case withoutHolds
    /// Nor are Markov's higher orders there, and of a dimension of very many values none of Markov's models.
    case quick

    /// Values up to which a chain of order 1 is solved well within a page's time.
    static let quickValues = 1_536

    func models(valueCount: Int) -> [AttributionModel] {
      guard self == .quick else { return AttributionModel.allCases }
      return AttributionModel.allCases.filter { model in
        guard let order = model.markovOrder else { return true }
        return order == 1 && valueCount <= Scope.quickValues
      }
    }
  }

  package let question: Question
  package let conversion: Conversion
  /// Those that were asked; figures of others are zero and mean nothing.
  package let models: [AttributionModel]
  /// Largest linear revenue first, then linear credit, then by text.
  package let rows: [Row]
  package let totals: AttributionReport.Totals
  /// Pairs of the best rows, the one with more linear credit as `a`.
  package let holds: [HoldsPair]

  /// - Parameters:
  ///   - seed: of the resamples; the same seed gives the same answer on any machine.
  package init(
    _ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, seed: UInt64 = 1,
    scope: Scope = .full
  ) {
    let valueCount = DimensionReader(question.dimension, resolved).dictionary.count
    let asked = scope.models(valueCount: valueCount)
    let pass = AttributionPass(resolved, question, conversion, models: asked)
    let figures = scope == .quick ? pass.quickFigures(asked) : pass.figures(asked)
    let cost = CostTable(resolved, question.dimension, period: question.period, valueCount: pass.dictionary.count)
    let ranks = asked.map { AttributionComparison.ranks(figures.credit[$0] ?? []) }
    let total = Double(figures.tally.journeys)
    var rows: [Row] = []
    for value in 0..<pass.dictionary.count {
      let models = AttributionModel.allCases.map { model in
        Figure(credit: figures.credit[model]?[value] ?? 0, revenue: figures.revenue[model]?[value] ?? 0)
      }
      if figures.tally.touches(of: value) == 0 && !models.contains(where: { $0.credit > 0 }) { continue }
      let places = ranks.map { $0[value] }
      let shares = asked.map { (figures.credit[$0]?[value] ?? 0) / total }
      rows.append(
        Row(
          key: pass.dictionary[Int32(value)], number: Int32(value), touches: figures.tally.touches(of: value),
          influenced: figures.tally.influenced(of: value), assists: figures.tally.assists(of: value), models: models,
          shareMin: shares.min() ?? 0, shareMax: shares.max() ?? 0,
          rankBest: places.min() ?? 1, rankWorst: places.max() ?? 1,
          cost: cost.amounts.isEmpty ? nil : cost.amounts[value]))
    }
    self.question = question
    self.conversion = conversion
    models = asked
    self.rows = rows.sorted { a, b in
      if a[.linear].revenue != b[.linear].revenue { return a[.linear].revenue > b[.linear].revenue }
      if a[.linear].credit != b[.linear].credit { return a[.linear].credit > b[.linear].credit }
      return a.key.unicodeScalars.lexicographicallyPrecedes(b.key.unicodeScalars)
    }
    totals = figures.totals(pass, cost)
    holds = scope == .full ? Holds(pass, figures, seed: seed).pairs : []
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
