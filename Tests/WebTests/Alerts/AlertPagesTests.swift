import Alignment
import Foundation
import Jobs
import Logging
import Persistence
import Store
import Testing
import Web
import Wire
import Workspace

extension TestBrowser {
  /// Sends a form that is taken, and opens the page that it leads to.
  func sent(_ path: String, _ form: [(String, String)]) async throws -> Answer {
    let answer = try await post(path, form)
    #expect(answer.status == 303, "\(path)")
    return try await get(answer.location ?? "/")
  }
}

/// Pages of alerts, personas and cases, and their API.
@Suite struct `Alerts in the pages` {
  /// A lead of the administrator's that looks at the prices now.
  static func fill(_ workspace: OpenWorkspace) throws {
    try AlertPagesFixture.fill(workspace)
    _ = try workspace.makeAlerts(now: Site.now())
  }

  static func touch(_ workspace: OpenWorkspace, _ id: String, page: String, now: Instant) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "alerts-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let at = Sheet.timestamp(now)
    try "message_id,contact_email,at,kind,url\n\(id),marta@x.test,\(at),page-view,https://x.test\(page)\n"
      .write(to: file, atomically: true, encoding: .utf8)
    let mapping = try #require(Mapping.builtIn(.accord, .touches))
    let outcome = try workspace.importFile(
      ImportRequest(kind: .touches, path: file.path, mapping: mapping, isHistory: false), now: now
    ) { _ in }
    #expect(outcome.refused == 0, "\(outcome.firstRefusals)")
  }

  @Test func `the bell counts what was not read, and reading ends it`() async throws {
    try await TestServer.run { server in
      let grant = try server.workspace.testAdministrator(now: Site.now())
      try Self.fill(server.workspace)
      let browser = server.browser()
      browser.keep("accord", grant.secret)
      let page = try await browser.get("/alerts")
      #expect(page.text.contains("1 new alert") && page.text.contains("Marta &lt;b&gt;Vezzoli looked at /pricing"))
      let again = try await browser.get("/alerts")
      #expect(again.text.contains("1 new alert"))
      let id = try #require(page.text.firstMatch(of: /name="id" value="(\d+)"/)?.1)
      let read = try await browser.sent("/alerts", [("id", String(id))])
      #expect(!read.text.contains("1 new alert") && read.text.contains("looked at /pricing"))
    }
  }

  @Test func `nobody reads another's alerts`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      #expect(try await !rep.get("/alerts").text.contains("looked at"))
      let boss = try await server.signedIn(.management)
      #expect(try await !boss.get("/alerts").text.contains("Vezzoli"))
      let call = try server.program([.seeFigures])
      let own = try await call.call("GET", "/alerts")
      #expect((own.object["items"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func `speak four languages`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let admin = try await server.signedIn(.administrator, .headOfMarketing)
      for (language, word) in [("en", "Alerts"), ("it", "Avvisi"), ("fr", "Alertes"), ("ro", "Alerte")] {
        for path in [
          "/alerts", "/settings/alerts", "/settings/alerts?occasion=came-back", "/settings/alerts/1", "/personas",
          "/personas/1", "/marketing/cases", "/marketing/cases?state=answered", "/marketing/cases/1",
          "/marketing/bought-anyway", "/data/radar",
        ] {
          let page = try await admin.get(path, headers: ["Accept-Language": language])
          #expect(page.status == 200 && page.text.contains("<html lang=\"\(language)\""), "\(path)")
        }
        #expect(try await admin.get("/alerts", headers: ["Accept-Language": language]).text.contains(word))
      }
    }
  }

  @Test func `rules are kept, changed and tried by who may`() async throws {
    try await TestServer.run { server in
      let head = try await server.signedIn(.headOfSales)
      let wrong = try await head.post(
        "/settings/alerts", [("occasion", "page"), ("audience", "owner"), ("quiet", "9999"), ("name", "Prices <i>")])
      #expect(wrong.status == 422 && wrong.text.contains("value=\"Prices &lt;i&gt;\""))
      #expect(wrong.text.contains("id=\"f-pattern-e\"") && wrong.text.contains("id=\"f-quiet-e\""))
      let kept = try await head.sent(
        "/settings/alerts",
        [
          ("occasion", "page"), ("pattern", "/demo"), ("audience", "sales"), ("quiet", "2"), ("in_product", "yes"),
          ("hook_form", "json"), ("hook_address", "https://hooks.example/x"), ("hook_language", "it"),
        ])
      #expect(kept.status == 200 && kept.text.contains("Looked at /demo"))
      let rule = try #require(try server.workspace.alertRules().last)
      #expect(rule.rule.audience == .team(.sales) && rule.rule.hook?.form == .json && rule.rule.quiet == 7_200_000)
      let tried = try await head.sent("/settings/alerts/\(rule.id)", [("do", "test")])
      #expect(tried.text.contains("Sent: 1"))
      let content = try server.workspace.storage.read {
        try $0.row("SELECT content FROM outbox WHERE kind = 'hook'")?.text(0)
      }
      let document = try #require(content)
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
      #expect(json["is_test"] as? Bool == true && json["occasion"] as? String == "page")
      #expect(try await head.sent("/settings/alerts/\(rule.id)", [("do", "off")]).status == 200)
      #expect(try server.workspace.alertRule(rule.id).rule.isOn == false)
      #expect(try await head.sent("/settings/alerts/\(rule.id)", [("do", "remove")]).status == 200)
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.post("/settings/alerts", [("occasion", "win")]).status == 403)
      #expect(try await !rep.get("/settings/alerts?occasion=win").text.contains("name=\"hook_form\""))
    }
  }

  @Test func `a person chooses how to hear of them, and what is wrong stays in the form`() async throws {
    try await TestServer.run { server in
      let rep = try await server.signedIn(.rep)
      let wrong = try await rep.post(
        "/me/alerts", [("mail", "digest"), ("digest_hour", "7"), ("quiet_from", "22:00"), ("quiet_until", "")])
      #expect(wrong.status == 422 && wrong.text.contains("value=\"22:00\""))
      #expect(wrong.text.contains("id=\"f-quiet_until-e\""))
      let kept = try await rep.sent(
        "/me/alerts", [("mail", "digest"), ("digest_hour", "7"), ("quiet_from", "22:00"), ("quiet_until", "06:30")])
      #expect(kept.status == 200 && kept.text.contains("value=\"06:30\""))
    }
  }

  @Test func `a persona is written, read by hand, and one that changed meanwhile is not acknowledged unread`()
    async throws
  {
    try await TestServer.run { server in
      let head = try await server.signedIn(.headOfMarketing)
      let wrong = try await head.post(
        "/personas", [("kind", "persona"), ("name", ""), ("role", "Buys"), ("goals", "Speed")])
      #expect(wrong.status == 422 && wrong.text.contains("id=\"f-name-e\"") && wrong.text.contains(">Speed</textarea>"))
      let broken = try await head.post(
        "/personas", [("kind", "persona"), ("name", "Buyer"), ("role", "Buys"), ("fit", "{field: size, at: 5}")])
      #expect(broken.status == 422 && broken.text.contains("at"))
      let made = try await head.sent(
        "/personas",
        [
          ("kind", "persona"), ("name", "Buyer <b>"), ("role", "Buys"), ("goals", "Speed\nPrice"),
          ("fit", "{field: company-size, at_least: 50}"),
        ])
      #expect(made.status == 200 && made.text.contains("Buyer &lt;b&gt;") && made.text.contains("company-size"))
      let rep = try await server.signedIn(.rep)
      let page = try await rep.get("/personas/1")
      let hash = try #require(page.text.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)?.1)
      #expect(try await rep.get("/alerts").status == 200)
      let second = try await head.sent(
        "/personas/1", [("kind", "persona"), ("name", "Buyer"), ("role", "Buys"), ("goals", "Price")])
      #expect(second.status == 200)
      let late = try await rep.sent("/personas/1/acknowledgement", [("hash", String(hash))])
      #expect(late.text.contains("A newer version came"))
      let fresh = try #require(late.text.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)?.1)
      let read = try await rep.sent("/personas/1/acknowledgement", [("hash", String(fresh))])
      #expect(read.text.contains("You have read it"))
      #expect(try await rep.post("/personas", [("name", "x")]).status == 403)
    }
  }

  @Test func `a case is answered once, with a note`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let marketer = try await server.signedIn(.marketer)
      #expect(try await marketer.get("/marketing/cases").text.contains("Source letter"))
      #expect(try await marketer.get("/marketing").text.contains("1 case of rejections waits"))
      let wrong = try await marketer.post("/marketing/cases/1", [("answer", "keep"), ("note", "")])
      #expect(wrong.status == 422 && wrong.text.contains("id=\"f-note-e\""))
      let kept = try await marketer.sent("/marketing/cases/1", [("answer", "drop-source"), ("note", "No <more>")])
      #expect(kept.text.contains("Drop the source") && kept.text.contains("No &lt;more&gt;"))
      #expect(try await marketer.post("/marketing/cases/1", [("answer", "keep"), ("note", "x")]).status == 409)
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.get("/marketing/cases/1").status == 200)
      #expect(try await rep.post("/marketing/cases/1", [("answer", "keep"), ("note", "x")]).status == 403)
    }
  }

  @Test func `the API tells, sets and answers the same`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let call = try server.program()
      let made = try await call.call(
        "POST", "/alert-rules", "{\"occasion\":\"came-back\",\"days\":30,\"by_mail\":true,\"audience\":\"both\"}")
      #expect(made.status == 201)
      let wrong = try await call.call("POST", "/alert-rules", "{\"occasion\":\"came-back\"}")
      #expect(wrong.status == 422 && wrong.faults == ["days": "required"])
      let changed = try await call.call("PATCH", "/alert-rules/\(made.id)", "{\"is_on\":false,\"days\":7}")
      #expect(changed.object["is_on"] as? Bool == false && changed.object["days"] as? Int == 7)
      #expect(try await call.call("DELETE", "/alert-rules/\(made.id)").status == 204)
      #expect(try await call.call("GET", "/alert-rules/\(made.id)").status == 404)
      let personas = try await call.call("GET", "/personas")
      #expect((personas.object["items"] as? [[String: Any]])?.first?["name"] as? String == "Buyer")
      #expect(try await call.call("GET", "/cases/1/rejections").status == 200)
      let answered = try await call.call("PUT", "/cases/1/answer", "{\"answer\":\"keep\",\"note\":\"As it is\"}")
      #expect(answered.object["answer"] as? String == "keep")
      #expect(try await call.call("PUT", "/cases/1/answer", "{\"answer\":\"keep\",\"note\":\"x\"}").status == 409)
      #expect(try await call.call("GET", "/radar-certificates").status == 200)
      #expect(try await call.call("GET", "/bought-anyway").status == 200)
    }
  }
}
