import Alignment
import Reports
import Wire

extension ReportDesk {
  /// Every model beside the others: shares and ranges a row, and which conclusions hold whatever the model.
  func comparisonSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) -> Sheet {
    let comparison = AttributionComparison(
      resolved, request.question, request.conversion, seed: request.seed, scope: request.scope)
    let dimension = request.question.dimension
    var sheet = Sheet(name: "attribution", title: "Attribution of \(request.conversion.words) by \(dimension.name)")
    sheet.phrases = ["share of the credit in every model"]
    sheet.columns = comparisonColumns(dimension, hasValue: request.conversion.hasValue)
    for row in comparison.rows { sheet.append(cells(of: row, in: comparison)) }
    sheet.totals = totalFields(comparison.totals, hasValue: request.conversion.hasValue)
    sheet.sections = [Sheet.Field("holds", .list(comparison.holds.map(cell)))]
    sheet.notes = holdsNotes(comparison.holds)
    sheet.notes += notes(
      request, comparison.totals, hasNone: comparison.rows.contains { $0.key == TextDictionary.none })
    return sheet
  }

  private func comparisonColumns(_ dimension: Dimension, hasValue: Bool) -> [Sheet.Column] {
    var columns = [
      Sheet.Column("key", .text, title: dimension.words, rank: 0),
      Sheet.Column("touches", .count, places: .data),
      Sheet.Column("influenced", .count, places: .data),
      Sheet.Column("assists", .count, places: .data),
      Sheet.Column("cost", .money, places: .data),
      Sheet.Column("share_min", .share, title: "Lowest", rank: 0),
      Sheet.Column("share_max", .share, title: "Highest", rank: 0),
      Sheet.Column("rank_best", .count, title: "Best rank", rank: 4),
      Sheet.Column("rank_worst", .count, title: "Worst rank", rank: 4),
    ]
    for model in AttributionModel.comparing {
      let title = Sheet.title(ofKey: model.key)
      columns.append(Sheet.Column(model.key + "_share", .share, title: title, rank: model.rank, places: .table))
    }
    for model in AttributionModel.allCases {
      columns.append(Sheet.Column(model.key + "_credit", .number, places: .csv))
      columns.append(Sheet.Column(model.key + "_revenue", .money, places: hasValue ? .csv : []))
    }
    // What only one model can say is unknown here; the keys stay, so that one reader takes both.
    for key in ["journeys", "credit", "revenue", "return_period", "return_cohort"] {
      columns.append(Sheet.Column(key, .number, places: .json))
    }
    columns.append(Sheet.Column("models", .nested, places: .json))
    return columns
  }

  private func cells(of row: AttributionComparison.Row, in comparison: AttributionComparison) -> [Sheet.Cell] {
    let credit = comparison.totals.credit
    let asked = Set(comparison.models)
    var cells: [Sheet.Cell] = [
      .text(row.key), .integer(row.touches), .integer(row.influenced), .integer(row.assists),
      row.cost.map(money) ?? .null, .share(row.shareMin), .share(row.shareMax), .integer(row.rankBest),
      .integer(row.rankWorst),
    ]
    for model in AttributionModel.comparing {
      cells.append(.optional(share: credit > 0 && asked.contains(model) ? row[model].credit / credit : nil))
    }
    for (model, figure) in zip(AttributionModel.allCases, row.models) {
      cells += asked.contains(model) ? [.real(figure.credit), money(figure.revenue)] : [.null, .null]
    }
    cells += [.null, .null, .null, .null, .null]
    let models = zip(AttributionModel.allCases, row.models).filter { asked.contains($0.0) }.map { model, figure in
      Sheet.Field(
        model.name,
        .object([Sheet.Field("credit", .real(figure.credit)), Sheet.Field("revenue", money(figure.revenue))]))
    }
    cells.append(.object(models))
    return cells
  }

  private func cell(of pair: HoldsPair) -> Sheet.Cell {
    .object([
      Sheet.Field("a", .text(pair.a)), Sheet.Field("b", .text(pair.b)), Sheet.Field("holds", .flag(pair.holds)),
      Sheet.Field("share_of_resamples", .share(pair.shareOfResamples)),
    ])
  }

  /// Which of two values is better whatever the model, for the neighbours in the list.
  private func holdsNotes(_ pairs: [HoldsPair]) -> [String] {
    guard !pairs.isEmpty else { return [] }
    let holding = pairs.filter(\.holds)
    let names = AttributionModel.comparing.map(\.name).joined(separator: ", ")
    var notes = [
      "\(holding.count) of \(pairs.count) comparisons hold: the one has more credit than the other under \(names), "
        + "and in 95 % of 1,000 resamples. All are in --format json."
    ]
    func list(_ pairs: [HoldsPair]) -> String {
      pairs.prefix(5).map { "\($0.a) over \($0.b)" }.joined(separator: ", ")
    }
    if !holding.isEmpty { notes.append("Holds whatever the model: \(list(holding)).") }
    let open = pairs.filter { !$0.holds }
    if !open.isEmpty { notes.append("Depends on the model, or on chance: \(list(open)).") }
    return notes
  }
}

extension AttributionModel {
  /// How soon a narrow table leaves the model out: the simple ones and the data-driven one stay longest.
  fileprivate var rank: Int {
    switch self {
    case .first, .last, .linear, .markov1: 1
    case .lastNonDirect, .u, .timeDecay, .shapley: 2
    default: 3
    }
  }

  /// The name as part of a key, `last_non_direct`.
  var key: String { name.split(separator: "-").joined(separator: "_") }
}
