import Alignment
import Foundation
import Reports
import Testing
import Wire
import Workspace

/// The public CRM opportunities of Maven Analytics: 8,800 deals, against figures computed elsewhere.
@Suite(.enabled(if: testData != nil, "set ACCORD_TEST_DATA to the folder of the public data sets"))
struct `The Maven opportunities` {
  let place: TemporaryWorkspace
  let reference: [String: Any]
  let folder: URL

  init() throws {
    folder = try #require(testData).appendingPathComponent("maven_crm")
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("reference.json")))
    reference = try #require(json as? [String: Any])
    place = try TemporaryWorkspace(zone: "America/New_York", currency: "USD")
    for (kind, file, mapping) in MavenTestFiles.all {
      try place.load(kind, folder.appendingPathComponent(file).path, mapping: try exampleMapping(mapping))
    }
  }

  static let tables: [(String, Reports.Dimension)] = [
    ("by_agent", .owner), ("by_product", .property("product")), ("by_quarter", .quarter), ("by_month", .month),
    ("by_sector", .industry),
  ]

  @Test(arguments: tables)
  func `has the reference's won, lost, revenue and win rate`(table: String, dimension: Reports.Dimension) throws {
    var question = Question()
    question.deals = .all
    question.dimension = dimension
    let report = try place.resolved().sales(question)
    let expected = try #require(reference[table] as? [String: [String: Any]])
    let closed = report.rows.filter { $0.won + $0.lost > 0 }
    #expect(Set(closed.map(\.key)) == Set(expected.keys))
    for row in closed {
      let figures = try #require(expected[row.key])
      #expect(row.won == figures["won"] as? Int)
      #expect(row.lost == figures["lost"] as? Int)
      #expect(row.revenue == (figures["revenue"] as? Int).map { Int64($0) * 100 })
      #expect(abs(try #require(row.winRate) - (figures["win_rate"] as? Double ?? -1)) < 1e-6)
    }
    #expect(report.totals.won == 4_238)
    #expect(report.totals.lost == 2_473)
    #expect(report.totals.revenue == 1_000_553_400)
  }

  @Test func `changes nothing when it is loaded again`() throws {
    for (kind, file, mapping) in MavenTestFiles.all {
      let outcome = try place.load(
        kind, folder.appendingPathComponent(file).path, mapping: try exampleMapping(mapping))
      #expect(outcome.new == 0)
      #expect(outcome.changed == 0)
      #expect(outcome.refused == 0)
    }
    #expect(try place.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
  }
}

enum MavenTestFiles {
  static let all: [(ImportKind, String, String)] = [
    (.companies, "accounts.csv", "maven-companies.yaml"),
    (.members, "sales_teams.csv", "maven-members.yaml"),
    (.deals, "sales_pipeline.csv", "maven-deals.yaml"),
  ]
}
