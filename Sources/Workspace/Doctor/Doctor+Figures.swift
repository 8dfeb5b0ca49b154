import Alignment
import Reports

extension Doctor {
  /// The dimensions over which money is added up: one of each way of reading a value.
  private static let dimensions: [Dimension] = [.channel, .campaign, .content, .landingPage, .persona, .month]

  /// Markov's higher orders split revenue as the first does, from other shares: one dimension is enough for them.
  private static func models(by dimension: Dimension) -> [AttributionModel] {
    dimension == .channel
      ? AttributionModel.allCases : AttributionModel.allCases.filter { ($0.markovOrder ?? 1) == 1 }
  }

  /// I3: attributed and unattributed revenue are what was booked, to the cent, in every model and dimension.
  static func money(_ resolved: ResolvedIndex) -> DoctorFinding {
    var finding = DoctorFinding(
      "I3", "Attributed and unattributed are what was booked, to the cent.")
    var question = Question()
    for deals in DealSelection.allCases {
      question.deals = deals
      let booked = resolved.conversions(.won, question).booked
      for dimension in deals == .new ? dimensions : [.channel] {
        question.dimension = dimension
        for report in AttributionReport.reports(resolved, question, .won, models: models(by: dimension)) {
          finding.checked += 1
          let rows = report.rows.reduce(Int64(0)) { $0 + $1.revenue }
          let totals = report.totals
          if rows != totals.attributed || totals.attributed + totals.unattributed != booked || totals.booked != booked {
            finding.fail(
              """
              \(report.model.name) by \(dimension.name), \(deals.rawValue) deals: rows \(rows), attributed \
              \(totals.attributed), unattributed \(totals.unattributed), booked \(booked)
              """)
          }
        }
      }
    }
    return finding
  }

  /// I4: every figure equals the rows it opens to.
  static func receipts(_ resolved: ResolvedIndex) -> DoctorFinding {
    var finding = DoctorFinding("I4", "Every figure equals the rows it opens to.")
    attributionReceipts(resolved, &finding)
    for dimension in [Dimension.channel, .owner] {
      var question = Question()
      question.dimension = dimension
      let check = resolved.receiptCheck(question)
      finding.checked += check.checked
      for found in check.mismatches {
        finding.fail(
          "\(found.report) by \(dimension.name), \(found.figure) of \(found.row): "
            + "shows \(found.reported), its rows are \(found.counted)")
      }
    }
    for row in resolved.index.radar().stages {
      finding.checked += 1
      let rows = resolved.index.radarReceipt(stage: row.stage).count
      if row.contacts != rows { finding.fail("radar, \(row.stage.name): shows \(row.contacts), its rows are \(rows)") }
    }
    return finding
  }

  private static func attributionReceipts(_ resolved: ResolvedIndex, _ finding: inout DoctorFinding) {
    for model in [AttributionModel.linear, .u, .timeDecay] {
      let report = AttributionReport(resolved, Question(), .won, model: model)
      for row in report.rows {
        let shares = AttributionReceipt(resolved, Question(), .won, model: model, row: row.number).shares
        finding.checked += 2
        let revenue = shares.reduce(Int64(0)) { $0 + $1.revenue }
        if revenue != row.revenue {
          finding.fail("revenue of \(row.key) by \(model.name): shows \(row.revenue), its rows are \(revenue)")
        }
        let credit = shares.reduce(0) { $0 + $1.credit }
        if abs(credit - row.credit) > 1e-6 * max(1, row.credit) {
          finding.fail("credit of \(row.key) by \(model.name): shows \(row.credit), its rows are \(credit)")
        }
      }
    }
  }
}
