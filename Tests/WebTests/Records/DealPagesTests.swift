import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `Deals in the browser` {
  @Test func `are made with a company by its name, and changed`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.rep)
      let made = try await ada.post(
        "/deals/new",
        [
          ("name", "Spring order"), ("company", "Oltremare"), ("amount", "1.234,50"), ("currency", "EUR"),
          ("pipeline_stage", "Proposal"), ("probability", "40"), ("expected_close", "2027-01-31"),
        ])
      let address = try #require(made.location)
      let page = try await ada.get(address)
      #expect(page.text.contains("€1,234.50") && page.text.contains("Oltremare</a>"))
      #expect(page.text.contains("31 January 2027") && page.text.contains("Proposal"))
      let form = try await ada.get(address + "/edit")
      #expect(form.text.contains("value=\"1234.50\"") && form.text.contains("value=\"40\""))
    }
  }

  @Test func `keep what was typed, with what is wrong at its field`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.rep)
      let wrong = try await ada.post(
        "/deals/new",
        [
          ("name", "Kept"), ("amount", "a lot"), ("currency", "XXQ"), ("expected_close", "31/02/2027"),
          ("probability", "140"),
        ])
      #expect(wrong.status == 422 && wrong.text.contains("value=\"Kept\"") && wrong.text.contains("value=\"a lot\""))
      for field in ["amount", "currency", "expected_close", "probability"] {
        #expect(wrong.text.contains("aria-describedby=\"f-\(field)-e\""), "\(field)")
      }
    }
  }

  @Test func `take and give up people at any time`() async throws {
    try await TestServer.run { server in
      let ids = try RecordPages.fill(server.workspace)
      let alan = try server.workspace.createContact(
        ContactForm(profile: ContactProfile(name: "Alan Turing", email: "alan@oltremare.example")),
        by: RecordPages.ada, now: Site.now()
      ).id
      let rep = try await server.signedIn(.rep)
      let path = "/deals/\(ids.deal)"
      let sought = try await rep.get(path + "?find=alan", until: "alan@oltremare.example")
      #expect(sought.text.contains("name=\"contact\" value=\"\(alan)\""))
      _ = try await rep.post(path + "/contacts", [("contact", "\(alan)"), ("do", "attach")])
      #expect(try server.workspace.deal(ids.deal).people.count == 2)
      _ = try await rep.post(path + "/contacts", [("contact", "\(alan)"), ("do", "primary")])
      #expect(try server.workspace.deal(ids.deal).people.first?.contact.id == alan)
      _ = try await rep.post(path + "/contacts", [("contact", "\(alan)"), ("do", "detach")])
      #expect(try server.workspace.deal(ids.deal).people.map(\.contact.id) == [ids.contact])
      #expect(try await rep.post(path + "/contacts", [("contact", "\(alan)"), ("do", "nonsense")]).status == 400)
    }
  }

  @Test func `are lost with a reason alone, won, and opened again`() async throws {
    try await TestServer.run { server in
      let ids = try RecordPages.fill(server.workspace)
      let rep = try await server.signedIn(.rep)
      let path = "/deals/\(ids.deal)"
      let noReason = try await rep.post(path + "/outcome", [("do", "lost"), ("reason", ""), ("day", "2999-01-01")])
      #expect(noReason.status == 422 && noReason.text.contains("aria-describedby=\"f-lost-reason-e\""))
      #expect(noReason.text.contains("value=\"2999-01-01\"") && noReason.text.contains("f-lost-day-e"))
      #expect(try await rep.post(path + "/outcome", [("do", "won")]).status == 303)
      #expect(try await rep.get(path).text.contains("won-band"))
      #expect(try await rep.post(path + "/outcome", [("do", "reopen"), ("reason", "")]).status == 422)
      #expect(try await rep.post(path + "/outcome", [("do", "reopen"), ("reason", "too early")]).status == 303)
      #expect(!(try await rep.get(path).text.contains("won-band")))
      #expect(try await rep.post(path + "/outcome", [("do", "lost"), ("reason", "price")]).status == 303)
      #expect(try server.workspace.deal(ids.deal).lossReason == "price")
    }
  }

  @Test func `stand in a list and on a board, and move on it`() async throws {
    try await TestServer.run(fill: { workspace in
      _ = try RecordPages.fill(workspace)
      _ = try workspace.createDeal(
        DealForm(name: "Second order", amountMinor: 300_000, pipelineStage: "Talks"), contacts: [],
        by: RecordPages.ada, now: Site.now())
    }) { server in
      let rep = try await server.signedIn(.rep)
      let list = try await rep.get("/deals?sort=amount")
      #expect(list.text.contains("€15,000") && list.text.contains("First order"))
      #expect(!(try await rep.get("/deals?least=5000")).text.contains("Second order"))
      #expect(try await rep.get("/deals?least=abc&outcome=maybe").text.contains("least, outcome") == false)
      let board = try await rep.get("/deals?view=board")
      #expect(board.text.contains("data-stage=\"Proposal\"") && board.text.contains("data-stage=\"Talks\""))
      let id = try #require(board.text.firstMatch(of: /href="\/deals\/(\d+)">Second order/)).1
      let moved = try await rep.post(
        "/deals/\(id)/stage", [("stage", "Proposal"), ("back", "/deals?view=board")])
      #expect(moved.location == "/deals?view=board")
      let away = try await rep.post("/deals/\(id)/stage", [("stage", "Talks"), ("back", "//evil.example")])
      #expect(away.location?.hasPrefix("//") == false)
      #expect(try server.workspace.deal(Int64(id) ?? 0).form.pipelineStage == "Talks")
    }
  }

  @Test func `print a script in any text as text`() async throws {
    try await TestServer.run(fill: { workspace in
      _ = try workspace.createDeal(
        DealForm(
          name: RecordPages.script, companyName: RecordPages.script, pipelineStage: RecordPages.script,
          fields: [RecordPages.script: RecordPages.script]), contacts: [], by: RecordPages.ada, now: Site.now())
    }) { server in
      let rep = try await server.signedIn(.rep)
      let id = try #require(
        try await rep.get("/deals").text.firstMatch(of: /href="\/deals\/(\d+)"/)
      ).1
      for path in [
        "/deals", "/deals?view=board", "/deals/\(id)", "/deals/\(id)/edit", "/deals/\(id)?find=%3Cscript%3E",
      ] {
        let page = try await rep.get(path)
        #expect(page.status == 200, "\(path)")
        #expect(!page.text.contains("<script>alert"), "\(path)")
      }
    }
  }

  @Test func `are changed by sales alone`() async throws {
    try await TestServer.run { server in
      let ids = try RecordPages.fill(server.workspace)
      let marketer = try await server.signedIn(.marketer)
      let chief = try await server.signedIn(.management)
      #expect(try await marketer.get("/deals/\(ids.deal)").status == 200)
      #expect(try await chief.get("/deals/\(ids.deal)").status == 403)
      for path in ["/deals/new", "/deals/\(ids.deal)/edit"] { #expect(try await marketer.get(path).status == 403) }
      for path in ["stage", "outcome", "contacts", "notes", "edit"] {
        #expect(try await marketer.post("/deals/\(ids.deal)/\(path)", []).status == 403, "\(path)")
      }
    }
  }
}
