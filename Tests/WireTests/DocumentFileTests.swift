import Alignment
import Foundation
import Testing

@testable import Wire

@Suite struct `The documents that ship` {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func mapping(_ name: String) throws -> Mapping {
    try Mapping(yaml: bytes("Documents/examples/\(name).yaml"))
  }

  @Test(arguments: ImportKind.allCases)
  func `have a template of each kind that is read whole`(kind: ImportKind) throws {
    let mapping = try #require(Mapping.builtIn(.accord, kind))
    let (batch, reader) = try `A draft reader`.read(Self.bytes("Documents/templates/\(kind.rawValue).csv"), mapping)
    #expect(batch.refusals == [])
    #expect(batch.rows > 0)
    #expect(reader.notes == [])
  }

  static let fixtures = [
    ("olist-mqls", "olist-mqls", 12), ("olist-deals", "olist-deals", 5), ("olist-revenue", "olist-revenue", 4),
    ("maven-companies", "maven-accounts", 3), ("maven-members", "maven-sales_teams", 3),
    ("maven-deals", "maven-sales_pipeline", 9),
  ]

  @Test(arguments: fixtures)
  func `have example mappings for files of that shape`(example: String, file: String, rows: Int) throws {
    let path = "Tests/WorkspaceTests/Fixtures/\(file).csv"
    let batch = try `A draft reader`.read(Self.bytes(path), Self.mapping(example)).batch
    #expect(batch.refusals == [])
    #expect(batch.rows == rows)
  }

  static let published = [
    ("olist-mqls", "olist/olist_marketing_qualified_leads_dataset.csv", 8_000),
    ("olist-deals", "olist/olist_closed_deals_dataset.csv", 842),
    ("olist-revenue", "olist/derived_seller_performance_delivered.csv", 2_970),
    ("maven-companies", "maven_crm/accounts.csv", 85),
    ("maven-members", "maven_crm/sales_teams.csv", 35),
    ("maven-deals", "maven_crm/sales_pipeline.csv", 8_800),
    ("x-education-leads", "x_education_leads/Leads.csv", 9_240),
  ]

  @Test(.enabled(if: `An export of a CRM`.data != nil, "ACCORD_TEST_DATA is not set"), arguments: published)
  func `have example mappings for published data`(example: String, file: String, rows: Int) throws {
    let folder = try #require(`An export of a CRM`.data)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + file)))
    let (batch, reader) = try `A draft reader`.read(bytes, Self.mapping(example))
    #expect(batch.refusals == [])
    #expect(batch.rows == rows)
    if example == "olist-mqls" {
      let channels = batch.contacts.compactMap { $0.touches.first.map { reader.texts[Int($0.channel)] } }
      #expect(channels.count { $0.isEmpty } == 60)
      #expect(channels.count { $0 == "unknown" } == 1_099)
      #expect(batch.contacts.allSatisfy { $0.entries.map(\.stage) == [.mql] && $0.touches.count == 1 })
    }
    if example == "maven-deals" {
      let won = batch.deals.filter { $0.outcome == .won }
      #expect(won.count == 4_238)
      #expect(won.reduce(0) { $0 + ($1.amountMinor ?? 0) } == 1_000_553_400)
      #expect(batch.deals.count { $0.createdAt == nil } == 500)
    }
    if example == "olist-revenue" {
      #expect(batch.deals.reduce(0) { $0 + ($1.amountMinor ?? 0) } == 1_322_149_811)
    }
  }
}
