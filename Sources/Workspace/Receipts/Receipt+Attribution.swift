import Alignment
import Reports
import Wire

extension ReceiptQuestion {
  private static let mostPaths = 50

  func attribution() -> FigureReceipt? {
    if isTotal { return attributionTotal() }
    guard let model = AttributionModel(rawValue: request.model) else { return compared() }
    switch column {
    case "journeys":
      // A model that gives all to one touch names its conversions; the others share among all it is in.
      return [.first, .last, .lastNonDirect].contains(model)
        ? receipt(.count, rows(.credit, model)) : receipt(.count, rows(.touches, model))
    case "credit": return shared(model, .credit)
    case "revenue": return shared(model, .revenue)
    case "share": return shared(model, .part, bases: [whole])
    case "return_period": return figure == .null ? nil : shared(model, .growth, bases: [base("cost")])
    case "return_cohort": return figure == .null ? nil : cohort(model)
    default: return sharedByModels(.linear)
    }
  }

  /// Figures that no model changes.
  private func sharedByModels(_ model: AttributionModel) -> FigureReceipt? {
    switch column {
    case "touches": return receipt(.tally, rows(.touches, model))
    case "influenced": return receipt(.count, rows(.touches, model))
    case "assists": return receipt(.count, rows(.assists, model))
    case "cost": return figure == .null ? nil : receipt(.amount, resolved.costRows(question, key: row))
    default: return nil
    }
  }

  private func attributionTotal() -> FigureReceipt? {
    func rows(_ total: AttributionTotal) -> [ReceiptRow] {
      resolved.attributionRows(question, request.conversion, total: total)
    }
    switch column {
    case "journeys": return receipt(.count, rows(.attributed))
    case "credit": return receipt(.credit, rows(.attributed))
    case "attributed", "revenue": return receipt(.amount, rows(.attributed))
    case "unattributed": return receipt(.amount, rows(.unattributed))
    case "booked": return receipt(.amount, rows(.booked))
    case "unconverted_deals": return receipt(.count, rows(.unconverted))
    default: return nil
    }
  }

  /// What shares are of: the attributed revenue, or without any the credit.
  private var whole: FigureReceipt.Base {
    let money = base("attributed", row: Sheet.totalRow)
    if case .money(let amount) = money.cell, amount.minor != 0 { return money }
    return base("credit", row: Sheet.totalRow)
  }

  private func rows(_ part: AttributionPart, _ model: AttributionModel) -> [ReceiptRow] {
    resolved.attributionRows(question, request.conversion, model: model, key: row, part: part)
  }

  /// A figure that a model shares out: by conversions, or under Markov's models by values.
  private func shared(
    _ model: AttributionModel, _ asked: FigureReceipt.MarkovFigure, bases: [FigureReceipt.Base] = []
  ) -> FigureReceipt {
    if model.markovOrder != nil {
      let values = resolved.markovRows(question, request.conversion, model: model)
      let paths = resolved.markovPaths(
        question, request.conversion, model: model, key: row, top: Self.mostPaths)
      return receipt(
        .markov(key: row, of: asked),
        values.map { ReceiptRow(.value($0.key), amount: $0.revenue, credit: $0.credit) }, bases: bases, paths: paths)
    }
    let rows = rows(.credit, model)
    switch asked {
    case .credit: return receipt(.credit, rows)
    case .revenue: return receipt(.amount, rows)
    case .part: return receipt(.part, rows, bases: bases)
    case .growth: return receipt(.growth, rows, bases: bases)
    }
  }

  private func cohort(_ model: AttributionModel) -> FigureReceipt? {
    // The chain of the question's own conversions splits what the leads brought to date.
    if model.markovOrder != nil { return receipt(.given, []) }
    return receipt(.growth, rows(.cohort, model), bases: [base("cost")])
  }

  // MARK: All models side by side

  private func compared() -> FigureReceipt? {
    if let (model, asked) = AttributionModel.column(column) {
      return shared(model, asked, bases: asked == .part ? [base("credit", row: Sheet.totalRow)] : [])
    }
    let own = AttributionModel.allCases.map { ($0, credit(of: row, $0)) }
    switch column {
    case "share_min", "share_max":
      let chosen = column == "share_min" ? own.min { $0.1 < $1.1 } : own.max { $0.1 < $1.1 }
      return chosen.map { shared($0.0, .part, bases: [base("credit", row: Sheet.totalRow)]) }
    case "rank_best", "rank_worst":
      let ranks = own.map { above($0.1, $0.0) }
      let chosen =
        column == "rank_best" ? ranks.min { $0.count < $1.count } : ranks.max { $0.count < $1.count }
      return chosen.map { receipt(.rank, $0) }
    default: return sharedByModels(.linear)
    }
  }

  /// The values with more credit under a model.
  private func above(_ credit: Double, _ model: AttributionModel) -> [ReceiptRow] {
    sheet.rows.compactMap { cells in
      let key = sheet.receiptKey(of: cells)
      let other = self.credit(of: key, model)
      return other > credit ? ReceiptRow(.value(key), credit: other) : nil
    }
  }

  /// A value's credit under a model, as the sheet of all models has it.
  private func credit(of key: String, _ model: AttributionModel) -> Double {
    guard let place = sheet.columns.firstIndex(where: { $0.key == model.key + "_credit" }),
      let cells = sheet.rows.first(where: { sheet.receiptKey(of: $0) == key }), case .real(let credit) = cells[place]
    else { return 0 }
    return credit
  }
}

extension AttributionModel {
  /// What a column of the comparison shows: `last_non_direct_share`.
  fileprivate static func column(_ key: String) -> (AttributionModel, FigureReceipt.MarkovFigure)? {
    for model in allCases {
      switch key {
      case model.key + "_share": return (model, .part)
      case model.key + "_credit": return (model, .credit)
      case model.key + "_revenue": return (model, .revenue)
      default: continue
      }
    }
    return nil
  }
}
