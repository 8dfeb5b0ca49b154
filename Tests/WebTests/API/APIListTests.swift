import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `Lists over the API` {
  @Test func `are those of the pages, in pages by key`() async throws {
    try await TestServer.run(fill: { workspace in
      for number in 1...7 {
        let ids = try RecordPages.fill(workspace, name: "Company \(number)", number: number)
        if number > 4 { try workspace.closeDeal(ids.deal, as: .won, by: RecordPages.ada, now: Site.now()) }
      }
    }) { server in
      let program = try server.program()
      for (path, sort) in [("/companies", "name"), ("/deals", "created")] {
        var seen: [Int] = []
        var next: String? = "\(path)?sort=\(sort)&limit=3"
        while let asked = next {
          let page = try await program.call("GET", asked)
          #expect(page.status == 200, "\(page.text)")
          #expect(page.object["count"] as? Int == 7)
          seen += (page.object["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? Int }
          next = page.headers["link"]?.firstMatch(of: /<\/api\/v1([^>]*)>; rel="next"/).map { String($0.1) }
        }
        #expect(seen.count == 7 && Set(seen).count == 7, "\(path) \(seen)")
        #expect(try await program.call("GET", "\(path)?after=x").status == 400)
        #expect(try await program.call("GET", "\(path)?sort=luck").faults == ["sort": "unknown-value"])
      }
    }
  }

  @Test func `say what companies and deals come to`() async throws {
    try await TestServer.run(fill: { workspace in
      let ids = try RecordPages.fill(workspace)
      try workspace.closeDeal(ids.deal, as: .won, by: RecordPages.ada, now: Site.now())
      _ = try workspace.createDeal(
        DealForm(name: "Second", companyId: ids.company, amountMinor: 5_000, pipelineStage: "Talks"),
        contacts: [ids.contact], by: RecordPages.ada, now: Site.now())
    }) { server in
      let program = try server.program()
      let companies = try await program.call("GET", "/companies?show=customers")
      let company = try #require((companies.object["items"] as? [[String: Any]])?.first)
      #expect(company["name"] as? String == "Oltremare" && company["contacts"] as? Int == 1)
      #expect((company["won"] as? [String: Any])?["minor"] as? Int == 1_200_000)
      #expect((company["open"] as? [String: Any])?["minor"] as? Int == 5_000)
      #expect(company["open_deals"] as? Int == 1 && company["won_deals"] as? Int == 1)
      let open = try await program.call("GET", "/deals?outcome=open")
      let deal = try #require((open.object["items"] as? [[String: Any]])?.first)
      #expect(open.object["count"] as? Int == 1 && deal["name"] as? String == "Second")
      #expect(deal["pipeline_stage"] as? String == "Talks" && deal["closed_at"] is NSNull)
      #expect((deal["company"] as? [String: Any])?["name"] as? String == "Oltremare")
      let all = try await program.call("GET", "/deals")
      #expect((all.object["sum"] as? [String: Any])?["minor"] as? Int == 1_205_000)
      #expect(try await program.call("GET", "/deals?least=100000").object["count"] as? Int == 1)
    }
  }

  @Test func `name the campaigns that touches and costs name`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let program = try server.program([.seeFigures])
      let page = try await program.call("GET", "/campaigns")
      #expect(page.status == 200, "\(page.text)")
      #expect((page.object["items"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == ["spring"])
      let rest = try await program.call("GET", "/campaigns?after=spring")
      #expect((rest.object["items"] as? [Any])?.isEmpty == true)
    }
  }
}
