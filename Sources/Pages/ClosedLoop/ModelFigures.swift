import Alignment
package import Reports
package import Wire

/// What every model says of every value, read off the comparison's sheet.
package struct ModelFigures: Sendable {
  package struct Row: Sendable {
    package let key: String
    /// Shares of all credit, and revenue in minor units, in the order of ``models``.
    package let shares: [Double]
    package let revenues: [Int64]
    package let best: Int
    package let worst: Int
    package let cost: Int64?
  }

  /// Those that were compared.
  package let models: [AttributionModel]
  package let rows: [Row]
  private let places: [String: Int]

  package var count: Int { models.count }

  package init(_ sheet: Sheet) {
    let view = SheetView(sheet)
    let all = view.total("credit").reading ?? 0
    let compared = AttributionModel.allCases.filter { model in
      view.rows.contains { $0[ModelFigures.key(model) + "_credit"] != .null }
    }
    models = compared
    rows = view.rows.map { row in
      let keys = compared.map(ModelFigures.key)
      return Row(
        key: row.key, shares: keys.map { all > 0 ? (row[$0 + "_credit"].reading ?? 0) / all : 0 },
        revenues: keys.map { row[$0 + "_revenue"].amount?.minor ?? 0 }, best: row["rank_best"].whole ?? 0,
        worst: row["rank_worst"].whole ?? 0, cost: row["cost"].amount?.minor)
    }
    places = Dictionary(zip(rows.map(\.key), rows.indices)) { first, _ in first }
  }

  /// The model's name as part of a column's key.
  static func key(_ model: AttributionModel) -> String { model.name.split(separator: "-").joined(separator: "_") }

  package subscript(key: String) -> Row? { places[key].map { rows[$0] } }

  /// The largest share of all, the right end of every range.
  var end: Double { rows.flatMap(\.shares).max() ?? 0 }

  func place(of model: AttributionModel) -> Int? { models.firstIndex(of: model) }

  /// A value's rank under a model, by its place: 1 and how many have more.
  func rank(of key: String, under model: Int) -> Int? {
    guard let own = self[key]?.shares[model] else { return nil }
    return 1 + rows.count { $0.shares[model] > own }
  }
}
