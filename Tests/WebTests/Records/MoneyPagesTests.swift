import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `Costs, goals and the glossary in the browser` {
  @Test func `costs are written down, changed and taken back`() async throws {
    try await TestServer.run { server in
      let paul = try await server.signedIn(.marketer)
      let made = try await paul.post(
        "/costs",
        [
          ("campaign", "Spring"), ("first", "2026-01-01"), ("last", "2026-03-31"), ("amount", "1,500.00"),
          ("currency", "EUR"),
        ])
      #expect(made.status == 303)
      let cost = try #require(try server.workspace.costs().first)
      #expect(cost.form.amountMinor == 150_000 && cost.form.campaign == "Spring")
      #expect(try await paul.get("/costs").text.contains("€1,500.00"))
      let form = try await paul.get("/costs/\(cost.id)")
      #expect(form.text.contains("value=\"2026-03-31\"") && form.text.contains("value=\"1500\""))
      let wrong = try await paul.post(
        "/costs/\(cost.id)", [("first", "2026-04-01"), ("last", "2026-03-31"), ("amount", "x")])
      #expect(wrong.status == 422)
      for field in ["campaign", "last", "amount"] {
        #expect(wrong.text.contains("aria-describedby=\"f-\(field)-e\""), "\(field)")
      }
      #expect(try await paul.post("/costs/\(cost.id)", [("do", "remove")]).status == 303)
      #expect(try server.workspace.costs().isEmpty)
      #expect(try await paul.get("/costs/\(cost.id)").status == 404)
    }
  }

  @Test func `goals are set, changed and taken back`() async throws {
    try await TestServer.run { server in
      let paul = try await server.signedIn(.marketer)
      let year = [("first", "2026-01-01"), ("last", "2026-12-31")]
      #expect(try await paul.post("/goals", [("measure", "revenue"), ("target", "2.000.000")] + year).status == 303)
      #expect(try await paul.post("/goals", [("measure", "mqls"), ("target", "1 200")] + year).status == 303)
      let goals = try server.workspace.goals()
      #expect(goals.first { $0.form.measure == "revenue" }?.form.target == 200_000_000)
      let mqls = try #require(goals.first { $0.form.measure == "mqls" })
      #expect(mqls.form.target == 1_200)
      let page = try await paul.get("/goals?period=2026")
      #expect(page.text.contains("€2,000,000") && page.text.contains("1,200"))
      let wrong = try await paul.post(
        "/goals", [("measure", "luck"), ("first", "soon"), ("last", ""), ("target", "-")])
      #expect(wrong.status == 422 && wrong.text.contains("value=\"soon\""))
      #expect(try await paul.post("/goals/\(mqls.id)", [("target", "1,300")]).status == 303)
      #expect(try server.workspace.goals().first { $0.id == mqls.id }?.form.target == 1_300)
      #expect(try await paul.post("/goals/\(mqls.id)", [("do", "remove")]).status == 303)
      #expect(try server.workspace.goals().count == 1)
    }
  }

  @Test func `a rep reads costs and goals and changes none`() async throws {
    try await TestServer.run { server in
      let rep = try await server.signedIn(.rep)
      for path in ["/campaigns", "/costs", "/goals", "/glossary"] {
        #expect(try await rep.get(path).status == 200, "\(path)")
      }
      #expect(try await rep.post("/costs", []).status == 403)
      #expect(try await rep.post("/goals", []).status == 403)
      #expect(try await rep.post("/glossary/mql", [("text-en", "Mine")]).status == 403)
      #expect(try await rep.get("/campaigns/nobody-knows").status == 404)
    }
  }

  @Test func `a term is worded in each language, and goes back`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      #expect(try await ada.get("/glossary").text.contains("id=\"mql\""))
      let saved = try await ada.post(
        "/glossary/mql", [("text-en", "Ours: \(RecordPages.script)"), ("text-it", "Il nostro")])
      #expect(saved.status == 303)
      let page = try await ada.get("/glossary")
      #expect(page.text.contains("Ours: &lt;script&gt;") && !page.text.contains("<script>alert"))
      let long = try await ada.post("/glossary/mql", [("text-en", String(repeating: "a", count: 2_001))])
      #expect(long.status == 422 && long.text.contains("aria-describedby=\"f-text-en-e\""))
      #expect(try await ada.post("/glossary/mql", [("text-en", "")]).status == 303)
      #expect(!(try await ada.get("/glossary").text.contains("Ours:")))
      #expect(try await ada.post("/glossary/no-such-term", [("text-en", "x")]).status == 404)
    }
  }
}
