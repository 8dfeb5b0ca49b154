import Alignment
import Foundation
import Reports
import Testing
import Wire
import Workspace

/// The public marketing funnel of Olist: 8,000 MQLs, 842 closed deals, against figures computed elsewhere.
@Suite(.enabled(if: testData != nil, "set ACCORD_TEST_DATA to the folder of the public data sets"))
struct `The Olist funnel` {
  let place: TemporaryWorkspace
  let reference: [String: Any]
  let folder: URL

  init() throws {
    folder = try #require(testData).appendingPathComponent("olist")
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("reference.json")))
    reference = try #require(json as? [String: Any])
    place = try TemporaryWorkspace(zone: "America/Sao_Paulo", currency: "BRL")
    for (kind, file, mapping) in OlistTestFiles.all {
      try place.load(kind, folder.appendingPathComponent(file).path, mapping: try exampleMapping(mapping))
    }
  }

  @Test func `has the reference's MQLs, customers and conversion by origin`() throws {
    var question = Question()
    question.dimension = .channel
    let report = try place.resolved().conversions(along: .mqlToCustomer, question)
    let mqls = try #require(reference["mql_by_origin"] as? [String: Int])
    let won = try #require(reference["closed_deals_by_origin"] as? [String: Int])
    let rates = try #require(reference["conversion_by_origin"] as? [String: Double])
    let revenue = try #require(
      (reference["revenue"] as? [String: Any])?["revenue_by_origin"] as? [String: Double])
    #expect(report.rows.count == mqls.count)
    for row in report.rows {
      let key = row.key == "(none)" ? "(blank)" : row.key
      #expect(row.from == mqls[key])
      #expect(row.to == won[key])
      #expect(abs((row.rate ?? 0) - (rates[key] ?? 0)) < 1e-6)
      #expect(row.revenue == Int64(((revenue[key] ?? 0) * 100).rounded()), "\(key)")
    }
    #expect(report.totals.from == 8_000)
    #expect(report.totals.to == 842)
  }

  @Test func `has the reference's days, the deal won before its first contact included`() throws {
    let report = try place.resolved().conversions(along: .mqlToCustomer, Question())
    let days = try #require(reference["days_first_contact_to_won"] as? [String: Any])
    let median = try #require(days["median"] as? Double)
    let p90 = try #require(days["p90"] as? Double)
    #expect(abs(try #require(report.totals.medianDays) - median) < 1e-6)
    #expect(abs(try #require(report.totals.p90Days) - p90) < 1e-5)
  }

  @Test func `has the reference's MQLs and customers by month of first contact`() throws {
    var question = Question()
    question.dimension = .month
    let report = try place.resolved().conversions(along: .mqlToCustomer, question)
    let mqls = try #require(reference["mql_by_month"] as? [String: Int])
    let won = try #require(reference["closed_deals_by_first_contact_month"] as? [String: Int])
    #expect(report.rows.count == mqls.count)
    for row in report.rows {
      #expect(row.from == mqls[row.key])
      #expect(row.to == won[row.key] ?? 0)
    }
  }

  @Test func `has the reference's MQLs by origin in every month`() throws {
    let table = try #require(reference["mql_by_origin_and_month"] as? [String: [String: Int]])
    let resolved = try place.resolved()
    for month in try #require(reference["mql_by_month"] as? [String: Int]).keys {
      var question = Question()
      question.period = place.workspace.calendar.period(month)
      let report = resolved.conversions(along: .mqlToCustomer, question)
      for row in report.rows {
        #expect(row.from == table[row.key == "(none)" ? "(blank)" : row.key]?[month] ?? 0)
      }
    }
  }

  @Test func `has the reference's customers by month won`() throws {
    var question = Question()
    question.dimension = .month
    let report = try place.resolved().sales(question)
    let won = try #require(reference["closed_deals_by_won_month"] as? [String: Int])
    #expect(Dictionary(uniqueKeysWithValues: report.rows.filter { $0.won > 0 }.map { ($0.key, $0.won) }) == won)
  }

  @Test func `changes nothing when it is loaded again`() throws {
    for (kind, file, mapping) in OlistTestFiles.all {
      let outcome = try place.load(
        kind, folder.appendingPathComponent(file).path, mapping: try exampleMapping(mapping))
      #expect(outcome.new == 0)
      #expect(outcome.changed == 0)
      #expect(outcome.refused == 0)
    }
    #expect(try place.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
  }
}

enum OlistTestFiles {
  static let all: [(ImportKind, String, String)] = [
    (.contacts, "olist_marketing_qualified_leads_dataset.csv", "olist-mqls.yaml"),
    (.deals, "olist_closed_deals_dataset.csv", "olist-deals.yaml"),
    (.deals, "derived_seller_performance_delivered.csv", "olist-revenue.yaml"),
  ]
}

extension StagePath {
  static var mqlToCustomer: StagePath {
    guard let path = StagePath(from: .mql, to: .customer) else { preconditionFailure("mql comes before customer") }
    return path
  }
}
