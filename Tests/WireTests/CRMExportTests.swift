import Alignment
import Foundation
import Testing

@testable import Wire

@Suite struct `An export of a CRM` {
  static func mapping(_ format: ImportFormat, _ kind: ImportKind) throws -> Mapping {
    try #require(Mapping.builtIn(format, kind))
  }

  @Test func `of HubSpot contacts gives stages and a first touch`() throws {
    let text = """
      Record ID,First Name,Last Name,Email,Phone Number,Lead Status,Create Date,Associated Company,Country/Region,Contact owner,Lifecycle Stage,Became a Lead Date,Became a Marketing Qualified Lead Date,Original Source,Original Source Drill-Down 1,Original Source Drill-Down 2,First Page Seen,höbbela
      101,Camille,Durand,camille@example.com,+33 6 00 00 00 00,NEW,2024-03-12 09:14,PT Demo,France,Ada Byron (ada@firm.example),Marketing Qualified Lead,2024-03-12 09:15,2024-04-01 08:00,PAID_SEARCH,spring,shoes,/home,x
      102,,Solo,,,UNQUALIFIED,2024-03-13 10:00,,,,Sales Qualified Lead,,,Offline Sources,IMPORT,12345,,
      103,A,B,a@b.example,,,2024-03-13 10:00,,,,Other,,,Something new,,,,
      """
    let (batch, reader) = try `A draft reader`.read(text, Self.mapping(.hubspot, .contacts))
    #expect(batch.refusals == [])
    let camille = batch.contacts[0]
    #expect(camille.key == ExternalKey(system: "hubspot", value: "101"))
    #expect(camille.name == "Camille Durand" && camille.country == "France")
    #expect(camille.company?.name == "PT Demo" && camille.company?.makesMissing == true)
    #expect(camille.owner?.address == "ada@firm.example" && camille.owner?.name == "Ada Byron")
    #expect(camille.entries.map(\.stage) == [.lead, .mql])
    let touch = try #require(camille.touches.first)
    #expect(camille.touches.count == 1)
    #expect(reader.texts[Int(touch.channel)] == "paid-search")
    #expect(reader.texts[Int(touch.campaign)] == "spring")
    #expect(reader.texts[Int(touch.landing)] == "/home")
    #expect(touch.at == camille.createdAt)
    let solo = batch.contacts[1]
    #expect(solo.entries.map(\.stage) == [.sql])
    #expect(solo.rest?.resting == .disqualified && solo.rest?.reason == "UNQUALIFIED")
    #expect(reader.texts[Int(solo.touches[0].channel)] == "offline")
    #expect(batch.contacts[2].entries.isEmpty && batch.contacts[2].touches.isEmpty)
    #expect(reader.notes.contains("1 contact has a stage but no date for it: the date of creation was taken."))
    #expect(reader.notes.contains { $0.contains("höbbela") })
  }

  @Test func `of HubSpot deals and companies is read`() throws {
    let deals = """
      Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Last Activity Date,Associated Contact IDs,Associated Company IDs,Deal Type
      1,First,Closed Won,1200.50,Ada Byron,2024-05-01 10:00,2024-03-01 09:00,,101;102,9002;9999,newbusiness
      2,Second,Appointment Scheduled,,Ada Byron,2024-09-01 10:00,2024-03-01 09:00,,,,
      """
    let batch = try `A draft reader`.read(deals, Self.mapping(.hubspot, .deals)).batch
    #expect(batch.refusals == [])
    #expect(batch.deals[0].outcome == .won && batch.deals[0].kind == .newBusiness)
    #expect(batch.deals[0].contacts.compactMap { $0.key?.value } == ["101", "102"])
    #expect(batch.deals[0].company?.key?.value == "9002")
    #expect(batch.deals[0].closedAt != nil)
    #expect(batch.deals[1].outcome == .open && batch.deals[1].closedAt == nil)
    #expect(batch.deals[1].expectedClose != nil)

    let companies =
      "Record ID,Company name,Website URL,Company owner,Create Date\n7,Acme,https://acme.example,Ada,2024-01-01 10:00\n"
    let second = try `A draft reader`.read(companies, Self.mapping(.hubspot, .companies)).batch
    #expect(second.companies.first?.domain == "acme.example")
  }

  @Test func `of Salesforce leads and contacts is read`() throws {
    let leads = """
      Lead ID,Lead Owner: Manager,Lead Owner,First Name,Last Name,Email,Lead Status,Last Activity,Last Activity Date,Phone,Primary Campaign,Campaign Channel,Create Date,Location Friendly Name,Lead Source
      00Q1,Boss,Ada Byron,Emmy,Noether,emmy@x.example,Open,,,,Fair 2026,,3/1/2026,Erlangen,Trade Show
      00Q2,Boss,Ada Byron,Rosa,,rosa@x.example,Unqualified,,,,,,2/30/2026,,
      """
    let (batch, reader) = try `A draft reader`.read(leads, Self.mapping(.salesforce, .contacts))
    let emmy = try #require(batch.contacts.first)
    #expect(emmy.createdAt?.isDate == true)
    #expect(emmy.entries.map(\.stage) == [.lead])
    #expect(reader.texts[Int(emmy.touches[0].channel)] == "Trade Show")
    #expect(reader.texts[Int(emmy.touches[0].campaign)] == "Fair 2026")
    #expect(batch.refusals.map { "\($0.column ?? "") \($0.code)" } == ["Create Date bad-date"])

    let contacts = """
      Salutation,First Name,Last Name,Title,Mailing Country,Phone,Email,Account Owner,Account Name
      Dr.,Emmy,Noether,Professor,Germany,,emmy@x.example,Ada Byron,Erlangen
      """
    let second = try `A draft reader`.read(contacts, Self.mapping(.salesforce, .contacts)).batch
    #expect(second.contacts.first?.company?.name == "Erlangen")
    #expect(second.contacts.first?.entries.isEmpty == true)
  }

  @Test func `of Salesforce opportunities is read with its currencies`() throws {
    let text = """
      Territory Region,Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,Total Amount Currency,Total Amount,Probability (%),Fiscal Period,Close Date,Type
      EMEA,Ada Byron,Acme,Engine,Closed Won,Closed,USD,"$1,234,567",100,FY26-Q3,3/1/2026,New Business
      EMEA,Ada Byron,Acme,Loom,Negotiation,Commit,EUR,"1,000.50",60,FY26-Q3,6/1/2026,Existing Business
      EMEA,Ada Byron,Acme,Wheel,Negotiation,Commit,GBP,"$1,000",60,FY26-Q3,6/1/2026,
      Grand Totals
      """
    let batch = try `A draft reader`.read(text, Self.mapping(.salesforce, .deals)).batch
    #expect(batch.deals.compactMap { $0.key?.value } == ["Acme / Engine", "Acme / Loom", "Acme / Wheel"])
    #expect(batch.deals.map(\.amountMinor) == [123_456_700, 100_050, 100_000])
    #expect(batch.deals.map { $0.currency?.code } == ["USD", "EUR", "GBP"])
    #expect(batch.deals[0].probability == 1 && batch.deals[1].probability == 0.6)
    #expect(batch.deals.map(\.kind) == [.newBusiness, .upsell, nil])
    #expect(batch.refusals.map(\.code) == ["ragged-row"])

    let accounts =
      "Account ID,Account Name,Website,Employees,Billing Country\n001,Acme,www.acme.example,\"1,200\",Italy\n"
    let second = try `A draft reader`.read(accounts, Self.mapping(.salesforce, .companies)).batch
    #expect(second.companies.first?.domain == "acme.example")
    #expect(second.companies.first?.country == "Italy")
  }

  static var data: String? { ProcessInfo.processInfo.environment["ACCORD_TEST_DATA"] }

  @Test(.enabled(if: data != nil, "ACCORD_TEST_DATA is not set"))
  func `of every HubSpot property has columns that are known`() throws {
    let folder = try #require(Self.data)
    let path = folder + "/hubspot_salesforce_samples/hubspot_contacts_all_properties_HEADER_ONLY.csv"
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let (batch, reader) = try `A draft reader`.read(bytes, Self.mapping(.hubspot, .contacts))
    #expect(batch.rows == 0)
    #expect(reader.header.count == 182)
  }
}
