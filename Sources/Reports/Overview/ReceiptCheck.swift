import Alignment

/// A figure that does not equal its rows (I4).
package struct ReceiptMismatch: Hashable, Sendable {
  package let report: String
  /// The row's key, and which of its figures.
  package let row: String
  package let figure: String
  package let reported: Int64
  /// What the rows behind it come to.
  package let counted: Int64
}

/// What a check of figures against their rows has found.
package struct ReceiptCheck: Hashable, Sendable {
  package private(set) var checked = 0
  package private(set) var mismatches: [ReceiptMismatch] = []

  mutating func compare(_ report: String, _ row: String, _ figure: String, _ reported: Int64, _ counted: Int64) {
    checked += 1
    guard reported != counted else { return }
    mismatches.append(
      ReceiptMismatch(report: report, row: row, figure: figure, reported: reported, counted: counted))
  }

  mutating func compare(_ report: String, _ row: String, _ figure: String, _ reported: Int, _ receipt: Receipt) {
    compare(report, row, figure, Int64(reported), Int64(receipt.count))
  }
}

extension ResolvedIndex {
  /// Opens every figure of funnel, velocity, conversions, sales, marketing and paths, and counts its rows.
  ///
  /// - Complexity: O(*rows of the reports* x *contacts*); meant for the doctor, by dimensions of few values.
  package func receiptCheck(_ question: Question) -> ReceiptCheck {
    var check = ReceiptCheck()
    checkFunnels(question, into: &check)
    checkVelocity(question, into: &check)
    checkConversions(question, into: &check)
    checkSales(question, into: &check)
    checkMarketing(question, into: &check)
    checkPaths(question, into: &check)
    return check
  }

  private func checkFunnels(_ question: Question, into check: inout ReceiptCheck) {
    for unit in FunnelUnit.allCases {
      for reading in FunnelReading.allCases {
        for row in funnel(question, reading: reading, unit: unit).rows {
          let receipt = funnelReceipt(question, reading: reading, unit: unit, stage: row.stage)
          check.compare("funnel", row.stage.name, "\(reading.rawValue) \(unit.rawValue)", row.entered, receipt)
        }
      }
    }
  }

  private func checkVelocity(_ question: Question, into check: inout ReceiptCheck) {
    for row in velocity(question).rows {
      func compare(_ part: VelocityPart, _ reported: Int) {
        check.compare(
          "velocity", row.path.name, part.rawValue, reported, velocityReceipt(question, path: row.path, part: part))
      }
      compare(.timed, row.n)
      compare(.negative, row.negative)
      compare(.implied, row.impliedLeftOut)
    }
  }

  private func checkConversions(_ question: Question, into check: inout ReceiptCheck) {
    let path = StagePath.leadToCustomer
    for row in conversions(along: path, question).rows {
      func receipt(_ part: ConversionPart) -> Receipt {
        conversionsReceipt(along: path, question, key: row.key, part: part)
      }
      check.compare("conversions", row.key, "from", row.from, receipt(.from))
      check.compare("conversions", row.key, "to", row.to, receipt(.to))
      check.compare("conversions", row.key, "immature", row.immature, receipt(.immature))
      check.compare("conversions", row.key, "revenue", row.revenue, amount(of: receipt(.revenue)))
    }
  }

  private func checkSales(_ question: Question, into check: inout ReceiptCheck) {
    for row in sales(question).rows {
      func receipt(_ part: SalesPart) -> Receipt { salesReceipt(question, key: row.key, part: part) }
      check.compare("sales", row.key, "created", row.created, receipt(.created))
      check.compare("sales", row.key, "open", row.open, receipt(.open))
      check.compare("sales", row.key, "won", row.won, receipt(.won))
      check.compare("sales", row.key, "lost", row.lost, receipt(.lost))
      check.compare("sales", row.key, "revenue", row.revenue, amount(of: receipt(.won)))
      check.compare("sales", row.key, "pipeline", row.pipeline, amount(of: receipt(.open)))
    }
  }

  private func checkMarketing(_ question: Question, into check: inout ReceiptCheck) {
    for row in marketing(question).rows {
      func receipt(_ part: MarketingPart) -> Receipt { marketingReceipt(question, key: row.key, part: part) }
      check.compare("marketing", row.key, "leads", row.leads, receipt(.entries(.lead)))
      check.compare("marketing", row.key, "mqls", row.mqls, receipt(.entries(.mql)))
      check.compare("marketing", row.key, "customers", row.customers, receipt(.entries(.customer)))
      check.compare("marketing", row.key, "revenue", row.revenue, amount(of: receipt(.revenue)))
    }
  }

  private func checkPaths(_ question: Question, into check: inout ReceiptCheck) {
    for row in paths(question, top: 5).rows {
      let receipt = pathsReceipt(question, values: row.values)
      check.compare("paths", row.values.joined(separator: " > "), "conversions", row.conversions, receipt)
      check.compare("paths", row.values.joined(separator: " > "), "revenue", row.revenue, amount(of: receipt))
    }
  }

  /// The amounts of a receipt's deals in the base currency; those with no rate are outside totals.
  private func amount(of receipt: Receipt) -> Int64 {
    let ids = Set(receipt.deals)
    return deals.rows.indices.reduce(0) { $0 + (ids.contains(index.deals.rows[$1].id) ? deals.amount[$1] : 0) }
  }
}
