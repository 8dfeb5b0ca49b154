import Alignment
import Reports
import Wire

extension ReportDesk {
  func attributionSheet(_ request: ReportRequest, _ resolved: ResolvedIndex) throws -> Sheet {
    if request.model == "all" { return comparisonSheet(request, resolved) }
    guard let model = AttributionModel(rawValue: request.model) else {
      let names = (ReportRequest.modelNames + ["all"]).joined(separator: ", ")
      throw WorkspaceError(.usage, "unknown-model", "There is no model \"\(request.model)\": use one of \(names).")
    }
    let report = AttributionReport(
      resolved, request.question, request.conversion, model: model, isBeside: request.scope == .quick)
    let dimension = request.question.dimension
    var sheet = Sheet(name: "attribution", title: "Attribution of \(request.conversion.words) by \(dimension.name)")
    sheet.phrases = [model.words]
    sheet.columns = attributionColumns(dimension, hasValue: request.conversion.hasValue)
    for row in report.rows { sheet.append(cells(of: row, in: report.totals)) }
    let totals = report.totals
    sheet.footer = sheet.columns.map { column in
      switch column.key {
      case "key": .text("Attributed")
      case "credit": .real(totals.credit)
      case "revenue": money(totals.attributed)
      default: .null
      }
    }
    sheet.totals = totalFields(totals, hasValue: request.conversion.hasValue)
    sheet.notes = notes(request, totals, hasNone: report.rows.contains { $0.key == TextDictionary.none })
    if request.conversion.hasValue, report.rows.contains(where: { $0.cost != nil }) {
      sheet.notes.append(
        "Return: won in the period (or to date from its leads: cohort) for each unit spent in it, minus 1.")
    }
    return sheet
  }

  /// Without a value revenue and returns are kept for programs alone, which expect their keys.
  private func attributionColumns(_ dimension: Dimension, hasValue: Bool) -> [Sheet.Column] {
    let places: Sheet.Places = hasValue ? .all : .json
    return [
      Sheet.Column("key", .text, title: dimension.words, rank: 0),
      Sheet.Column("touches", .count, rank: 4),
      Sheet.Column("journeys", .count, rank: 1),
      Sheet.Column("credit", .number, rank: 0),
      Sheet.Column("revenue", .money, rank: 0, places: places),
      Sheet.Column("share", .share, rank: 1, places: .table),
      Sheet.Column("influenced", .count, rank: 2),
      Sheet.Column("assists", .count, rank: 1),
      Sheet.Column("cost", .money, rank: 1),
      Sheet.Column("return_period", .share, title: "Return, period", rank: 1, places: places),
      Sheet.Column("return_cohort", .share, title: "Return, cohort", rank: 2, places: places),
    ]
  }

  private func cells(of row: AttributionReport.Row, in totals: AttributionReport.Totals) -> [Sheet.Cell] {
    [
      .text(row.key), .integer(row.touches), .integer(row.journeys), .real(row.credit), money(row.revenue),
      .optional(share: totals.share(revenue: row.revenue, credit: row.credit)), .integer(row.influenced),
      .integer(row.assists), row.cost.map(money) ?? .null, .optional(share: row.returnPeriod),
      .optional(share: row.returnCohort),
    ]
  }

  func totalFields(_ totals: AttributionReport.Totals, hasValue: Bool) -> [Sheet.Field] {
    let places: Sheet.Places = hasValue ? .all : .json
    return [
      Sheet.Field("journeys", .integer(totals.journeys), title: "Journeys with a touch"),
      Sheet.Field("credit", .real(totals.credit)),
      Sheet.Field("attributed", money(totals.attributed), places: places),
      Sheet.Field("unattributed", money(totals.unattributed), places: places),
      Sheet.Field("booked", money(totals.booked), places: places),
      Sheet.Field("unconverted_deals", .integer(totals.unconverted), places: places),
    ]
  }

  /// What the reader has to know to read the figures right.
  func notes(_ request: ReportRequest, _ totals: AttributionReport.Totals, hasNone: Bool) -> [String] {
    var notes: [String] = []
    if totals.unattributed != 0 {
      let limit = request.question.lookBack.map { " in the \($0) days before it" } ?? ""
      notes.append("Unattributed: deals with no counted touch before the win\(limit).")
    }
    if hasNone { notes.append(Self.noneNote(request.question.dimension)) }
    if totals.unconverted > 0 {
      notes.append(
        "Deals without an exchange rate, outside totals: \(totals.unconverted). Import rates to include them.")
    }
    if totals.unconvertedCosts > 0 {
      notes.append("Costs without an exchange rate, left out: \(totals.unconvertedCosts).")
    }
    notes.append(
      request.question.sides == .marketing
        ? "Marketing's touches count, content opened, and what sales did before the MQL; --side both counts all."
        : "Touches of both teams count.")
    return notes
  }
}

extension AttributionReport.Totals {
  /// Of the attributed revenue, or of the credit where conversions have no value; `nil` without any.
  func share(revenue: Int64, credit: Double) -> Double? {
    if attributed != 0 { return Double(revenue) / Double(attributed) }
    return self.credit > 0 ? credit / self.credit : nil
  }
}

extension AttributionModel {
  /// The model in a phrase under a title.
  var words: String {
    switch self {
    case .first: "all credit to the first touch"
    case .last: "all credit to the last touch"
    case .lastNonDirect: "all credit to the last touch that is not direct"
    case .linear: "the same credit to every touch"
    case .u: "U-shaped: first, lead, others 40/40/20"
    case .w: "W-shaped: first, lead, deal, others 30/30/30/10"
    case .fullPath: "full path: first, lead, deal, won, others 22.5/22.5/22.5/22.5/10"
    case .j: "J-shaped: first, last, others 20/60/20"
    case .inverseJ: "inverse J: first, last, others 60/20/20"
    case .timeDecay: "time decay: half the credit each 7 days before"
    case .markov1, .markov2, .markov3, .markov4: "Markov chain of order \(markovOrder ?? 1)"
    case .shapley: "Shapley value"
    }
  }
}
