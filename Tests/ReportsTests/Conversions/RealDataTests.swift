import Alignment
import Foundation
import Reports
import Testing

/// Folder of the public data sets that are not part of the project; tests on them are skipped without it.
private let testData = ProcessInfo.processInfo.environment["ACCORD_TEST_DATA"]

private enum RealData {
  /// Lines of a file without quoted fields, by column name.
  static func rows(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: (testData ?? "") + "/" + path, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  static func reference(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(filePath: (testData ?? "") + "/" + path))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// `2018-02-26` or `2018-02-26 19:58:54`, UTC, in days since the fixture's first.
  static func day(_ text: String) throws -> Double {
    let parts = text.split(separator: " ")
    let date = parts[0].split(separator: "-").compactMap { Int($0) }
    let civil = try #require(CivilDate(year: date[0], month: date[1], day: date[2]))
    let time = parts.count > 1 ? parts[1].split(separator: ":").compactMap { Int($0) } : [0, 0, 0]
    let seconds = Double(time[0] * 3_600 + time[1] * 60 + time[2])
    return Double(civil.daysSinceEpoch - HistoryFixture.first.daysSinceEpoch) + seconds / 86_400
  }
}

@Suite(.enabled(if: testData != nil, "set ACCORD_TEST_DATA to the folder of the data sets"))
struct `Reports on real data` {
  private func olist() throws -> ResolvedIndex {
    var won: [String: Double] = [:]
    for row in try RealData.rows("olist/olist_closed_deals_dataset.csv") {
      won[row["mql_id"] ?? ""] = try RealData.day(row["won_date"] ?? "")
    }
    var fixture = HistoryFixture()
    for row in try RealData.rows("olist/olist_marketing_qualified_leads_dataset.csv") {
      let first = try RealData.day(row["first_contact_date"] ?? "")
      var steps = [HistoryFixture.Step.to(.mql, first)]
      if let won = won[row["mql_id"] ?? ""] { steps.append(.to(.customer, won)) }
      fixture.contact(created: first, steps: steps)
      fixture.touch(first, source: row["origin"])
    }
    return ResolvedIndex(of: fixture.index, asOf: nil)
  }

  @Test func `equal the published figures of the Olist funnel by origin and month`() throws {
    let reference = try RealData.reference("olist/reference.json")
    let resolved = try olist()
    func check(_ dimension: Reports.Dimension, from: String, to: String) throws {
      var question = Question()
      question.dimension = dimension
      let report = resolved.conversions(along: StagePath.mqlToCustomer, question)
      let fromCounts = try #require(reference[from] as? [String: Int])
      let toCounts = try #require(reference[to] as? [String: Int])
      #expect(report.rows.count == fromCounts.count)
      for row in report.rows {
        let key = row.key == "(none)" ? "(blank)" : row.key
        #expect(row.from == fromCounts[key])
        #expect(row.to == toCounts[key] ?? 0)
      }
    }
    try check(.source, from: "mql_by_origin", to: "closed_deals_by_origin")
    try check(.month, from: "mql_by_month", to: "closed_deals_by_first_contact_month")
  }

  @Test func `equal the published days to win of Olist, the negative one kept`() throws {
    let reference = try RealData.reference("olist/reference.json")
    let resolved = try olist()
    var question = Question()
    question.dimension = .source
    let report = resolved.conversions(along: StagePath.mqlToCustomer, question)
    #expect(report.totals.from == 8_000 && report.totals.to == 842 && report.totals.rate == 0.10525)
    #expect(abs((report.totals.medianDays ?? 0) - 14.650729) < 1e-6)
    #expect(abs((report.totals.p90Days ?? 0) - 162.58877) < 1e-6)
    let days = try #require(reference["days_first_contact_to_won_by_origin"] as? [String: [String: Double]])
    for row in report.rows {
      let expected = try #require(days[row.key == "(none)" ? "(blank)" : row.key])
      #expect(abs((row.medianDays ?? 0) - (expected["median"] ?? 0)) < 1e-6)
      #expect(abs((row.p90Days ?? 0) - (expected["p90"] ?? 0)) < 1e-6)
    }
    let velocity = resolved.velocity(Question(), paths: [StagePath.mqlToCustomer]).rows[0]
    #expect(velocity.n == 842 && velocity.negative == 1)
  }

  @Test(arguments: [
    (Reports.Dimension.owner, "by_agent"), (.property("product"), "by_product"), (.quarter, "by_quarter"),
    (.month, "by_month"),
  ])
  func `equal the published figures of Maven's sales`(dimension: Reports.Dimension, name: String) throws {
    let reference = try #require(RealData.reference("maven_crm/reference.json")[name] as? [String: [String: Double]])
    var fixture = HistoryFixture()
    var product = FieldColumn()
    for row in try RealData.rows("maven_crm/sales_pipeline.csv") {
      let stage = row["deal_stage"] ?? ""
      let closed = row["close_date"] ?? ""
      let engaged = row["engage_date"] ?? ""
      fixture.deal(
        created: engaged.isEmpty ? 0 : try RealData.day(engaged),
        stage == "Won" ? .won : stage == "Lost" ? .lost : .open,
        closed: closed.isEmpty ? 0 : try RealData.day(closed),
        amount: (Int64(row["close_value"] ?? "") ?? 0) * 100, owner: row["sales_agent"])
      product.current.append(product.dictionary.number(of: row["product"]))
    }
    fixture.index.fields[FieldKey(.deal, "product")] = product
    var question = Question()
    question.deals = .all
    question.dimension = dimension
    let report = ResolvedIndex(of: fixture.index, asOf: nil).sales(question)
    #expect(report.totals.won == 4_238 && report.totals.lost == 2_473 && report.totals.open == 2_089)
    #expect(report.totals.revenue == 1_000_553_400)
    #expect(report.totals.medianDays == 57 && report.totals.p90Days == 106)
    let closed = report.rows.filter { $0.won + $0.lost > 0 }
    #expect(closed.count == reference.count)
    for row in closed {
      let expected = try #require(reference[row.key])
      #expect(Double(row.won) == expected["won"])
      #expect(Double(row.lost) == expected["lost"])
      #expect(Double(row.revenue) == (expected["revenue"] ?? 0) * 100)
      #expect(abs((row.winRate ?? 0) - (expected["win_rate"] ?? 0)) < 1e-6)
    }
  }
}
