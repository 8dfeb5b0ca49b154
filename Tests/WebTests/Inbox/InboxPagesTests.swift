import Alignment
import Foundation
import Testing
import Web
import Workspace

/// A rep with hand-offs of their own, and a head of sales.
private struct Morning {
  let server: TestServer
  let rep: TestBrowser
  let head: TestBrowser
  let repId: Int64
  let headId: Int64
  /// Hand-offs of the rep, the first due first.
  let ids: [Int64]

  init(_ server: TestServer, names: [String] = ["Ada", "Grace", "Joan"]) async throws {
    self.server = server
    rep = try await server.signedIn(.rep)
    head = try await server.signedIn(.headOfSales)
    let people = try server.workspace.colleagues()
    let rep = try #require(people.first { $0.roles == [.rep] })
    let head = try #require(people.first { $0.roles == [.headOfSales] })
    (repId, headId) = (rep.id.rawValue, head.id.rawValue)
    ids = try names.map { name in
      let id = try server.workspace.createContact(
        ContactForm(profile: ContactProfile(name: name, email: nil, phone: "+39 333 7654321")), by: RecordPages.ada,
        now: Site.now()
      ).id
      try server.workspace.moveContact(id, .advance(to: .mql), by: RecordPages.ada, now: Site.now())
      return try #require(
        try server.workspace.handoffs(ofContact: id, by: rep, now: Site.now()).first?.id)
    }
  }

  func record(_ id: Int64) throws -> HandoffRecord {
    try server.workspace.handoff(
      id, by: Person(id: ID(headId), name: "", roles: [.headOfSales]), now: Site.now())
  }
}

@Suite struct `The inbox in the browser` {
  @Test func `shows hand-offs with their clocks, and a dossier beside`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      let page = try await morning.rep.get("/inbox")
      #expect(page.status == 200)
      for name in ["Ada", "Grace", "Joan"] { #expect(page.text.contains("<b>\(name)</b>")) }
      #expect(page.text.contains("class=\"ring ring-ok\"") && page.text.contains("left</time>"))
      #expect(page.text.contains("id=\"inbox-count\">3<"))
      #expect(page.text.contains("tel:+393337654321"))
      let one = try await morning.rep.get("/handoffs/\(morning.ids[1])")
      #expect(one.text.contains("p-inbox is-one") && one.text.contains("<title>Grace"))
      #expect(try await morning.rep.get("/handoffs/999").status == 404)
      #expect(try await morning.rep.get("/inbox?rep=999").status == 404)
      for tab in ["waiting", "decided", "back", "nonsense"] {
        #expect(try await morning.rep.get("/inbox?tab=\(tab)&after=x.y.z").status == 200, "\(tab)")
      }
    }
  }

  @Test func `accepts, and goes on to the next`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      let id = morning.ids[0]
      let answer = try await morning.rep.post(
        "/handoffs/\(id)/acceptance", [("next", "/handoffs/\(morning.ids[1])")])
      #expect(answer.status == 303 && answer.location == "/handoffs/\(morning.ids[1])")
      #expect(try morning.record(id).handoff.state == .accepted)
      let again = try await morning.rep.post("/handoffs/\(id)/acceptance", [("next", "https://evil.example/")])
      #expect(again.status == 422 && again.text.contains("nothing more is done with it"))
      let foreign = try await morning.rep.post(
        "/handoffs/\(morning.ids[1])/acceptance", [("next", "https://evil.example/")])
      #expect(foreign.location?.hasPrefix("/") == true && foreign.location?.hasPrefix("//") == false)
      #expect(try await morning.rep.get("/inbox?tab=decided").text.contains("accepted"))
    }
  }

  @Test func `rejects with a reason, refuses unreachable too early at its field, and keeps what was typed`()
    async throws
  {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      let path = "/handoffs/\(morning.ids[0])/rejection"
      let early = try await morning.rep.post(
        path, [("reason", "unreachable"), ("note", "Called once"), ("until", "2099-01-31"), ("ending", "recycle")])
      #expect(early.status == 422 && early.text.contains("0 of 5 promised attempts are logged"))
      #expect(early.text.contains("aria-describedby=\"f-reason-e\"") && early.text.contains(">Called once</textarea>"))
      #expect(early.text.contains("value=\"2099-01-31\"") && early.text.contains("value=\"unreachable\" selected"))
      for (fields, field) in [
        ([("reason", "")], "reason"), ([("reason", "boring")], "reason"),
        ([("reason", "other"), ("note", " ")], "note"), ([("reason", "no-need"), ("until", "soon")], "until"),
        ([("reason", "no-need"), ("until", "2001-01-01")], "until"),
        ([("reason", "no-need"), ("ending", "x")], "ending"),
      ] {
        let page = try await morning.rep.post(path, fields)
        #expect(page.status == 422 && page.text.contains("aria-describedby=\"f-\(field)-e\""), "\(fields)")
      }
      #expect(try morning.record(morning.ids[0]).handoff.isOpen)
      #expect(
        try await morning.rep.post(path, [("reason", "bad-timing"), ("note", "In spring"), ("until", "2099-01-31")])
          .status == 303)
      let record = try server.workspace.contact(try morning.record(morning.ids[0]).contact.id)
      #expect(record.rest.resting == .nurture)
      #expect(try await morning.rep.get("/inbox?tab=back").text.contains("Ada"))
    }
  }

  @Test func `logs an attempt, at most 15 minutes back`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      let path = "/handoffs/\(morning.ids[0])/attempts"
      let old = try await morning.rep.post(path, [("kind", "call"), ("outcome", "no-answer"), ("minutes", "40")])
      #expect(old.status == 422 && old.text.contains("aria-describedby=\"f-minutes-e\""))
      let wrong = try await morning.rep.post(path, [("kind", "pigeon"), ("outcome", ""), ("minutes", "x")])
      #expect(wrong.status == 422)
      for field in ["kind", "outcome", "minutes"] {
        #expect(wrong.text.contains("aria-describedby=\"f-\(field)-e\""), "\(field)")
      }
      #expect(try morning.record(morning.ids[0]).handoff.attempts.isEmpty)
      #expect(try await morning.rep.post(path, [("kind", "call"), ("outcome", "no-answer")]).status == 303)
      let page = try await morning.rep.get("/handoffs/\(morning.ids[0])")
      #expect(page.text.contains("Call, no answer") && page.text.contains("1 of 5 promised"))
      #expect(page.text.contains("answered in time"))
    }
  }

  @Test func `is given back, taken over and given to another by who may`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      let id = morning.ids[0]
      let given = try await morning.rep.post("/handoffs/\(id)/return", [])
      #expect(given.status == 303)
      let holder = try morning.record(id).handoff.assignee?.rawValue
      #expect(holder != morning.repId)
      let taken = try await morning.rep.post("/handoffs/\(id)/assignee", [("do", "take-over")])
      #expect(taken.status == 303)
      #expect(try morning.record(id).handoff.assignee?.rawValue == morning.repId)
      let mayNot = try await morning.rep.post(
        "/handoffs/\(id)/assignee", [("do", "reassign"), ("member", "\(morning.headId)")])
      #expect(mayNot.status == 403)
      for member in ["", "999", "king"] {
        let page = try await morning.head.post("/handoffs/\(id)/assignee", [("do", "reassign"), ("member", member)])
        #expect(page.status == 422 && page.text.contains("aria-describedby=\"f-member-e\""), "\(member)")
      }
      let moved = try await morning.head.post(
        "/handoffs/\(id)/assignee", [("do", "reassign"), ("member", "\(morning.headId)")])
      #expect(moved.status == 303)
      #expect(try morning.record(id).handoff.assignee?.rawValue == morning.headId)
      #expect(try await morning.head.get("/inbox").text.contains("Ada"))
      #expect(try await morning.head.get("/inbox?rep=\(morning.repId)").text.contains("Grace"))
    }
  }

  @Test func `works those that are ticked, and keeps the ticks of what is refused`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      try server.workspace.reassignHandoff(
        morning.ids[1], to: morning.headId, by: Person(id: ID(morning.headId), name: "", roles: [.headOfSales]),
        now: Site.now())
      let all = morning.ids.map { ("id", "\($0)") }
      let nobody = try await morning.rep.post("/handoffs/bulk", [("do", "accept"), ("back", "/inbox")])
      #expect(nobody.status == 303 && nobody.location == "/inbox")
      let noReason = try await morning.rep.post("/handoffs/bulk", [("do", "reject"), ("back", "/inbox")] + all)
      #expect(noReason.status == 422 && noReason.text.contains("aria-describedby=\"b-reason-e\""))
      #expect(noReason.text.matches(of: /name="id" value="\d+" checked/).count == 2)
      let some = try await morning.rep.post(
        "/handoffs/bulk", [("do", "reject"), ("reason", "unreachable"), ("back", "/inbox")] + all)
      #expect(some.status == 422 && some.text.matches(of: /name="id" value="\d+" checked/).count == 2)
      #expect(some.text.contains("promised attempts are logged"))
      let part = try await morning.rep.post("/handoffs/bulk", [("do", "accept"), ("back", "/inbox")] + all)
      #expect(part.status == 422 && part.text.contains("2 done."))
      #expect(try morning.ids.map { try morning.record($0).handoff.state == .accepted } == [true, false, true])
      let mayNot = try await morning.rep.post(
        "/handoffs/bulk", [("do", "reassign"), ("member", "\(morning.headId)"), ("back", "/inbox")] + all)
      #expect(mayNot.status == 403)
      #expect(
        try await morning.head.post("/handoffs/bulk", [("do", "fly"), ("back", "/inbox")] + all).status == 400)
      let done = try await morning.head.post(
        "/handoffs/bulk",
        [
          ("do", "reassign"), ("member", "\(morning.repId)"), ("back", "/inbox?tab=waiting"),
          ("id", "\(morning.ids[1])"),
        ])
      #expect(done.location == "/inbox?tab=waiting")
    }
  }

  @Test func `tells open pages of a change at once`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      let before = server.site.changes.lastNumber
      _ = try await morning.rep.post(
        "/handoffs/\(morning.ids[0])/attempts", [("kind", "call"), ("outcome", "reached")])
      #expect(server.site.changes.lastNumber > before)
    }
  }

  @Test func `stands on the contact's page and on the homes of both teams, each figure with its rows`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server)
      _ = try await morning.rep.post("/handoffs/\(morning.ids[0])/rejection", [("reason", "no-need")])
      let record = try morning.record(morning.ids[1])
      let contact = try await morning.rep.get("/contacts/\(record.contact.id)", until: "handoffs/\(morning.ids[1])")
      #expect(contact.text.contains("Hand-off</h2>") && contact.text.contains("offered"))
      for path in ["/sales", "/marketing"] {
        #expect(try await morning.head.get(path + "?as_of=2020-01-01").status == 200)
      }
      let query = "period=all&row=no-need&by=reason&column=rejected"
      let receipt = try await morning.head.get("/receipts/rejections?" + query)
      #expect(receipt.status == 200 && receipt.text.contains("Ada"), "\(receipt.status)")
      #expect(try await morning.head.get("/receipts/handoffs?period=all&column=in_time_share").status == 200)
      #expect(try await morning.head.get("/receipts/handoffs?period=all&column=nonsense").status >= 400)
    }
  }
}

@Suite struct `The settings of the sales team` {
  @Test func `take rules, absences, hours and capacities, and tell what is wrong`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server, names: [])
      let path = "/settings/sales-team"
      let wrong = try await morning.head.post(
        path + "/rules", [("name", ""), ("field-1", "shoe-size"), ("values-1", "44")])
      #expect(wrong.status == 422)
      for field in ["f-name-e", "f-field-1-e"] { #expect(wrong.text.contains("id=\"\(field)\""), "\(field)") }
      #expect(wrong.text.contains(">44</textarea>"))
      let script = RecordPages.script
      let made = try await morning.head.post(
        path + "/rules",
        [
          ("name", script), ("field-1", "country"), ("values-1", "Italy, \(script)\nFrance"),
          ("members", "\(morning.repId)"),
        ])
      #expect(made.status == 303)
      let page = try await morning.head.get(path)
      #expect(!page.text.contains("<script>alert") && page.text.contains("&lt;script&gt;alert"))
      let rule = try #require(
        try server.workspace.salesTeam(
          by: Person(id: ID(morning.headId), name: "", roles: [.headOfSales]), now: Site.now()
        ).rules.first)
      #expect(rule.conditions.first?.values.count == 3)
      #expect(try await morning.rep.post(path + "/rules/\(rule.id)", [("do", "remove")]).status == 403)
      #expect(try await morning.head.post(path + "/rules/\(rule.id)", [("do", "raise")]).status == 303)
      #expect(try await morning.head.post(path + "/rules/\(rule.id)", [("do", "remove")]).status == 303)
      #expect(try await morning.head.post(path + "/rules/\(rule.id)", [("do", "remove")]).status == 404)
      // One's own hours and absences are one's own; a colleague's are the head's.
      #expect(
        try await morning.rep.post(path + "/sellers/\(morning.repId)", [("hours-monday", "9-13")]).status == 303)
      #expect(try await morning.rep.get(path).text.contains("09:00-13:00"))
      #expect(
        try await morning.rep.post(path + "/sellers/\(morning.headId)", [("hours-monday", "9-13")]).status == 403)
      let away = [("member", "\(morning.repId)"), ("from", "2099-01-01"), ("until", "2099-01-02")]
      #expect(try await morning.rep.post(path + "/absences", away).status == 303)
      #expect(try await morning.rep.get(path).text.contains("Thu 1 Jan 2099 to Fri 2 Jan 2099"))
      #expect(try await morning.rep.post(path + "/absences/1", []).status == 303)
      #expect(try await morning.rep.post(path + "/absences/1", []).status == 404)
    }
  }

  @Test func `move go-live until the first hand-off`() async throws {
    try await TestServer.run { server in
      let admin = try await server.signedIn(.administrator)
      #expect(try await admin.post("/settings/go-live", [("go_live", "2001-01-01")]).text.contains("lies in the past"))
      #expect(try await admin.post("/settings/go-live", [("go_live", "2099-01-01")]).status == 303)
      #expect(try await admin.get("/settings/sales-team").text.contains("2099"))
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.post("/settings/go-live", [("go_live", "2099-01-01")]).status == 403)
    }
  }

  @Test func `are open to programs`() async throws {
    try await TestServer.run { server in
      let morning = try await Morning(server, names: [])
      let program = try server.program([.workHandoffs, .manageHandoffs, .seeContacts])
      #expect(try await program.call("GET", "/sales-team").status == 200)
      let made = try await program.call(
        "POST", "/sales-team/rules",
        """
        {"name":"North","conditions":[{"field":"country","values":["Norway"]}],"member_ids":[\(morning.repId)]}
        """)
      #expect(made.status == 201, "\(made.text)")
      #expect(made.text.contains("Norway"))
      let path = "/sales-team/sellers/\(morning.repId)"
      let changed = try await program.call("PATCH", path, #"{"hours":{"monday":"09:00-13:00"},"capacity":3}"#)
      #expect(changed.status == 200 && changed.text.contains("\"capacity\":3"), "\(changed.text)")
      let wrong = try await program.call("PATCH", path, #"{"hours":{"monday":"all day"}}"#)
      #expect(wrong.status == 422)
      #expect(try await program.call("DELETE", "/sales-team/rules/999").status == 404)
      #expect(try await program.call("DELETE", "/sales-team/rules/1").status == 204)
      #expect(try await program.call("PUT", "/go-live", #"{"day":"2099-01-01"}"#).status == 403)
    }
  }
}
