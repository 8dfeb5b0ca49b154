import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `Harmless` {
  private static let script = "<script>alert(1)</script>\"'&"
  private static let formula = "=HYPERLINK(\"http://evil.example\")"

  @Test(arguments: [
    "/assets/../../../../etc/passwd", "/assets/..%2f..%2f..%2f..%2fetc%2fpasswd", "/assets/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..%5c..%5cetc%5cpasswd", "/assets/%2fetc%2fpasswd", "/assets/..%252f..%252fetc%252fpasswd",
    "/../etc/passwd",
    "//etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/data/uploads/..%2f..%2ftest.sqlite", "/data/uploads/../test.sqlite",
    "/data/imports/..%2f1/refused.csv", "/contacts/..%2f1", "/campaigns/..%2f..%2fetc%2fpasswd", "/glossary/..%2f..",
    "/receipts/..%2f..?column=x", "/assets/test%00.css", "/links/..%2f..", "/api/v1/contacts/..%2f1",
    "/api/v1/uploads/..%2f..%2ftest.sqlite",
  ])
  func `is a path outside`(path: String) async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let line = try await RawClient(port: server.port)
      await line.send(
        "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: accord=\(ada.cookie("accord") ?? "")\r\n\r\n")
      let answer = await line.answer()
      await line.close()
      // A link that somebody made up opens the form of a password, which then refuses it.
      let status = path.hasPrefix("/links") ? "HTTP/1.1 200" : "HTTP/1.1 40"
      #expect(answer.hasPrefix(status), "\(answer.prefix(200))")
      #expect(!answer.contains("root:") && !answer.contains("SQLite format"))
    }
  }

  @Test func `is a line break in whatever becomes a header`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let evil = "x\r\nX-Evil: 1\r\nSet-Cookie: evil=1"
      let answers = [
        try await server.browser().get("/contacts%0d%0aX-Evil:%201"),
        try await server.browser().get("/contacts?q=%0d%0aX-Evil:%201"),
        try await ada.post("/companies/new", [("name", evil)]),
        try await ada.post("/views", [("name", "kept"), ("query", "q=" + evil)]),
        try await ada.post("/deals/new", [("name", evil), ("currency", "EUR")]),
        try await ada.post("/deals/1/stage", [("stage", evil), ("back", "/deals" + evil)]),
        try await ada.post("/notes/1", [("do", "delete"), ("back", "/" + evil)]),
        try await server.browser().postRaw("/sign-in", [("email", evil), ("password", evil), ("to", "/" + evil)]),
        try await ada.upload("id,name\n1,x\n", named: evil, [("kind", "contacts"), ("mapping", "columns")]),
        try await ada.get("/data/uploads/1/mapping.yaml"),
      ]
      for (place, answer) in answers.enumerated() {
        #expect(answer.headers["x-evil"] == nil, "\(place)")
        #expect(answer.headers["set-cookie"]?.contains("evil=1") != true, "\(place)")
        #expect(answer.status < 500, "\(place)")
      }
    }
  }

  @Test func `is a script in every text that people and files bring`() async throws {
    try await TestServer.run(fill: { workspace in
      try RightsFixture.fill(workspace, texts: Self.script, campaign: Self.script)
      let admin = Person(id: ID(1), name: "Ada Admin", roles: [.administrator])
      _ = try workspace.invite(
        name: Self.script, email: "s@example.org", roles: [.rep], by: admin, now: Site.now())
      _ = try workspace.makeToken(name: Self.script, rights: [.seeFigures], expires: nil, by: admin, now: Site.now())
      try workspace.closeDeal(2, as: .lost, reason: Self.script, by: RecordPages.ada, now: Site.now())
      _ = try workspace.saveView(Self.script, query: "q=a", isShared: true, by: RecordPages.ada, now: Site.now())
    }) { server in
      let ada = try await server.signedIn(.administrator)
      _ = try await ada.importFile(
        "id,email,\(Self.script.replacing("\"", with: ""))\n1,no address,\(Self.script.replacing("\"", with: ""))\n",
        named: "../" + Self.script + ".csv", [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
      var seen = 0
      for line in RightsTable.lines where line.method == "GET" && !line.isCall && line.path != "/events" {
        for query in ["", "period=all", "period=all&by=campaign", "period=all&by=source&model=all", "q=%3Cscript%3E"] {
          var path = RightsFixture.address(of: line.path, isThere: true, style: "x.css")
          if path.hasPrefix("/campaigns/") { path = "/campaigns/%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%27%26" }
          let asked = query.isEmpty ? path : path + (path.contains("?") ? "&" : "?") + query
          let page = try await ada.get(asked)
          #expect(page.status < 500, "\(asked)")
          guard page.headers["content-type"]?.hasPrefix("text/html") == true else { continue }
          #expect(!page.text.contains("<script>alert"), "\(asked)")
          #expect(!page.text.contains("href=\"javascript:"), "\(asked)")
          // An attribute that such a text could end.
          #expect(!page.text.contains("script>\"'&"), "\(asked)")
          if page.text.contains("&lt;script&gt;alert") { seen += 1 }
        }
      }
      #expect(seen > 40, "\(seen)")
    }
  }

  @Test func `is a formula in any file that is taken away`() async throws {
    try await TestServer.run(fill: { try RightsFixture.fill($0, texts: Self.formula, campaign: Self.formula) }) {
      server in
      let head = try await server.signedIn(.administrator)
      _ = try await head.upload(
        "id,email,name\n1,no address,=1+1\n", [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
      _ = try await head.waited("/data/uploads/1") { $0.contains("no address") && $0.contains("mistakes.csv") }
      var files = 0
      for path in [
        "/contacts?format=csv", "/closed-loop?format=csv&by=campaign&period=all&model=linear",
        "/closed-loop?format=csv&by=source&period=all&model=all", "/funnel?format=csv&period=all",
        "/receipts/funnel?column=entered&row=contact&period=all&format=csv",
        "/receipts/sales?column=won&period=all&format=csv", "/data/uploads/1/mistakes.csv",
      ] {
        let file = try await head.get(path)
        #expect(file.status == 200, "\(path)")
        guard file.headers["content-type"]?.hasPrefix("text/csv") == true else { continue }
        files += 1
        for cell in file.text.matches(of: /(^|[,\n])"?([=+@\t])/) {
          Issue.record("\(path) has a cell that begins with \(cell.2)")
        }
      }
      #expect(files >= 6)
    }
  }

  @Test func `is a body, a header and an address that is too large`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.rep)
      let large = String(repeating: "a", count: (1 << 20) + 1)
      #expect(try await ada.post("/contacts/new", [("name", large)]).status == 413)
      #expect(try await server.browser().postRaw("/sign-in", [("email", large)]).status == 413)
      #expect(throws: RecordError.self) { try server.workspace.contact(1) }
      for head in [
        "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: \(String(repeating: "a", count: 40_000))\r\n\r\n",
        "GET /?q=\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + String(repeating: "X-Many: 1\r\n", count: 300) + "\r\n",
      ] {
        let line = try await RawClient(port: server.port)
        await line.send(head)
        let answer = await line.answer()
        #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(answer.prefix(100))")
        await line.close()
      }
      #expect(try await ada.get("/me").status == 200)
    }
  }

  @Test func `is a cookie that was stolen before the session was ended elsewhere`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.rep)
      let thief = server.browser()
      thief.keep("accord", try #require(ada.cookie("accord")))
      let changed = try await ada.post(
        "/me/password",
        [
          ("current", "quiet-lamps-orbit-42"), ("new", "other-lamps-orbit-43"), ("again", "other-lamps-orbit-43"),
        ])
      #expect(changed.status == 303, "\(changed.text.prefix(500))")
      #expect(try await ada.get("/me").status == 200)
      #expect(try await thief.get("/me").status == 303)
      #expect(try await thief.get("/events").status == 303)
      // Nor does a cookie open the API, nor a token a page.
      let token = try server.program().token ?? ""
      #expect(try await server.browser().get("/me", headers: ["Authorization": "Bearer \(token)"]).status == 303)
      thief.keep("accord", token)
      #expect(try await thief.get("/me").status == 303)
    }
  }
}
