package import Alignment
package import Wire

/// Where the rows behind the figures of one report are: its question, and then the row and column of a figure.
///
///     let receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
///     receipts.link(row: "paid-search", column: "leads")
///     // /receipts/marketing?by=channel&period=2026-Q1&row=paid-search&column=leads
///
/// Names are those of the command line. What a report takes where nothing is said is left out.
package struct ReceiptAddress: Sendable {
  private let report: String
  private let question: [(String, String?)]

  package init(of sheet: Sheet, calendar: WorkspaceCalendar) {
    report = sheet.name
    let asked = Dictionary(sheet.question.map { ($0.key, $0.cell) }) { first, _ in first }
    func word(_ key: String) -> String? {
      switch asked[key] {
      case .text(let text): text == ReceiptAddress.usual[key] ? nil : text
      case .integer(let number): String(number)
      case .date(let day): day.description
      default: nil
      }
    }
    var period: String?
    if asked["from"] != nil {
      switch (asked["from"], asked["to"]) {
      case (.date(let first), .date(let last)):
        period = ReceiptAddress.shortest(Period(first: first, last: last), calendar)
      default: period = "all"
      }
    }
    question =
      [("period", period)]
      + [
        "by", "model", "conversion", "path", "reading", "from_stage", "count", "as_of", "within", "look_back", "side",
        "repeats", "deals",
      ].map { ($0, word($0)) }
  }

  /// - Parameter row: the key of the row; `nil` for the figure of the whole.
  package func link(row: String? = nil, column: String) -> String {
    Path.receipt.link(report, query: question + [("row", row), ("column", column)])
  }

  /// The same figure under another model.
  package func link(model: String, row: String? = nil, column: String) -> String {
    let others = question.filter { $0.0 != "model" }
    return Path.receipt.link(
      report,
      query: others + [
        ("model", model == ReceiptAddress.usual["model"] ? nil : model), ("row", row), ("column", column),
      ]
    )
  }

  /// A figure of another report on the same period, past day and deals.
  package func link(
    _ report: String, with own: [(String, String?)], row: String? = nil, column: String
  ) -> String {
    let shared = question.filter { ["period", "as_of", "deals"].contains($0.0) }
    return Path.receipt.link(report, query: shared + own + [("row", row), ("column", column)])
  }

  private static let usual = [
    "model": "first", "conversion": "won", "reading": "cohort", "from_stage": "contact", "count": "contacts",
    "side": "marketing", "repeats": "every", "deals": "new",
  ]

  private static func shortest(_ period: Period, _ calendar: WorkspaceCalendar) -> String {
    for unit in [PeriodUnit.year, .quarter, .month, .week]
    where calendar.period(unit, containing: period.first) == period {
      return calendar.key(of: period.first, unit: unit)
    }
    return period.description
  }
}
