import Alignment
import Reports

extension Doctor {
  /// The dimensions over which money is added up: one of each way of reading a value.
  private static let dimensions: [Dimension] = [.channel, .campaign, .content, .landingPage, .persona, .month]

  /// I3: attributed and unattributed revenue are what was booked, to the cent, in every model and dimension.
  static func money(_ resolved: ResolvedIndex) -> DoctorFinding {
    var finding = DoctorFinding(
      "I3", "Attributed and unattributed revenue add up to what was booked, in every model, to the cent.")
    var question = Question()
    for deals in DealSelection.allCases {
      question.deals = deals
      let booked = resolved.conversions(.won, question).booked
      for dimension in deals == .new ? dimensions : [.channel] {
        question.dimension = dimension
        for model in AttributionModel.allCases {
          let report = AttributionReport(resolved, question, .won, model: model)
          finding.checked += 1
          let rows = report.rows.reduce(Int64(0)) { $0 + $1.revenue }
          let totals = report.totals
          if rows != totals.attributed || totals.attributed + totals.unattributed != booked || totals.booked != booked {
            finding.fail(
              """
              \(model.name) by \(dimension.name), \(deals.rawValue) deals: rows \(rows), attributed \
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
    funnelReceipts(resolved, &finding)
    conversionReceipts(resolved, &finding)
    salesReceipts(resolved, &finding)
    radarReceipts(resolved, &finding)
    return finding
  }

  private static func check(_ what: @autoclosure () -> String, _ shown: Int, _ rows: Int, _ finding: inout DoctorFinding) {
    finding.checked += 1
    if shown != rows { finding.fail("\(what()): shows \(shown), its rows are \(rows)") }
  }

  private static func attributionReceipts(_ resolved: ResolvedIndex, _ finding: inout DoctorFinding) {
    for model in [AttributionModel.linear, .u, .timeDecay] {
      let report = AttributionReport(resolved, Question(), .won, model: model)
      for row in report.rows {
        let shares = AttributionReceipt(resolved, Question(), .won, model: model, row: row.number).shares
        let revenue = shares.reduce(Int64(0)) { $0 + $1.revenue }
        check("revenue of \(row.key) by \(model.name)", Int(row.revenue), Int(revenue), &finding)
        let credit = shares.reduce(0) { $0 + $1.credit }
        finding.checked += 1
        if abs(credit - row.credit) > 1e-6 * max(1, row.credit) {
          finding.fail("credit of \(row.key) by \(model.name): shows \(row.credit), its rows are \(credit)")
        }
      }
    }
  }

  private static func funnelReceipts(_ resolved: ResolvedIndex, _ finding: inout DoctorFinding) {
    for reading in FunnelReading.allCases {
      for unit in FunnelUnit.allCases {
        for row in resolved.funnel(Question(), reading: reading, unit: unit).rows {
          let receipt = resolved.funnelReceipt(Question(), reading: reading, unit: unit, stage: row.stage)
          check(
            "\(reading.rawValue) funnel of \(unit.rawValue), \(row.stage.name)", row.entered, receipt.count, &finding)
        }
      }
    }
  }

  private static func conversionReceipts(_ resolved: ResolvedIndex, _ finding: inout DoctorFinding) {
    guard let path = StagePath(from: .mql, to: .customer) else { return }
    for row in resolved.conversions(along: path, Question()).rows {
      let from = resolved.conversionsReceipt(along: path, Question(), key: row.key)
      check("MQLs of \(row.key)", row.from, from.count, &finding)
      let to = resolved.conversionsReceipt(along: path, Question(), key: row.key, part: .to)
      check("customers of \(row.key)", row.to, to.count, &finding)
    }
  }

  private static func salesReceipts(_ resolved: ResolvedIndex, _ finding: inout DoctorFinding) {
    var question = Question()
    question.dimension = .owner
    question.deals = .all
    for row in resolved.sales(question).rows {
      for (part, shown) in [(SalesPart.created, row.created), (.open, row.open), (.won, row.won), (.lost, row.lost)] {
        let receipt = resolved.salesReceipt(question, key: row.key, part: part)
        check("\(part.rawValue) deals of \(row.key)", shown, receipt.count, &finding)
      }
    }
  }

  private static func radarReceipts(_ resolved: ResolvedIndex, _ finding: inout DoctorFinding) {
    for row in resolved.index.radar().stages {
      check("radar, \(row.stage.name)", row.contacts, resolved.index.radarReceipt(stage: row.stage).count, &finding)
    }
  }
}
