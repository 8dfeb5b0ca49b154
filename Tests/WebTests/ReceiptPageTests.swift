import Alignment
import Foundation
import Testing
import Web
import Wire
import Workspace

@Suite struct `A receipt in the browser` {
  /// Two people of one firm, one deal won after two touches, one open; a name that is a script, one a formula.
  static func fill(_ workspace: OpenWorkspace) throws {
    let now = Site.now()
    let day = workspace.calendar.day(of: now)
    func ago(_ days: Int) -> String { day.adding(days: -days).description }
    try load(
      workspace, .contacts,
      """
      id,email,name,company,created_at,lead_at,mql_at
      1,ada@one.example,<script>alert(1)</script>,=1+1,\(ago(60)),\(ago(50)),\(ago(40))
      2,bob@one.example,Bob,=1+1,\(ago(60)),\(ago(50)),

      """)
    try load(
      workspace, .touches,
      """
      message_id,contact_id,at,kind,channel,content
      m1,1,\(ago(55)) 10:00:00,page-view,email,/white-paper
      m2,1,\(ago(52)) 10:00:00,form,paid-search,/white-paper
      m3,2,\(ago(54)) 10:00:00,page-view,paid-search,/other

      """)
    try load(
      workspace, .deals,
      """
      id,contact_id,company,amount,outcome,created_at,closed_at
      d1,1,=1+1,1000.01,won,\(ago(30)),\(ago(20))
      d2,2,=1+1,500.00,open,\(ago(30)),

      """)
    try load(workspace, .costs, "channel,from,to,amount\nemail,\(ago(60)),\(ago(1)),100.00\n")
  }

  private static func load(_ workspace: OpenWorkspace, _ kind: ImportKind, _ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "receipt-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    let mapping = try #require(Mapping.builtIn(.accord, kind))
    _ = try workspace.importFile(
      ImportRequest(kind: kind, path: file.path, mapping: mapping, isHistory: nil, isDryRun: false), now: Site.now()
    ) { _ in }
  }

  private let won = "/receipts/attribution?by=channel&model=linear&period=all&row=email&column=revenue"
  private let entered = "/receipts/funnel?period=all&row=contact&column=entered"

  @Test func `shows the rows, their sum, and that it is the figure`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let head = try await server.signedIn(.headOfMarketing)
      let page = try await head.get(won, headers: ["Accept-Language": "en"])
      #expect(page.status == 200)
      #expect(page.text.contains("€500.01") || page.text.contains("€500.00"))
      #expect(page.text.contains("the rows come to the figure"))
      #expect(page.text.contains("<h1>Revenue, Email</h1>") || page.text.contains("<h1>Revenue, E-mail</h1>"))
      for language in ["it", "fr", "ro"] {
        let other = try await head.get(won, headers: ["Accept-Language": language])
        #expect(other.status == 200)
        #expect(!other.text.contains("the rows come to the figure"))
      }
    }
  }

  @Test func `keeps names to those who may see them, and files of names to those who may take them`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let manager = try await server.signedIn(.management)
      let seen = try await manager.get(entered)
      #expect(seen.status == 200)
      #expect(!seen.text.contains("Bob") && !seen.text.contains("one.example") && !seen.text.contains("alert(1)"))
      let plain = try await manager.get(entered + "&format=csv")
      #expect(plain.text.hasPrefix("kind,id,at,") && !plain.text.contains("Bob"))

      let rep = try await server.signedIn(.rep)
      #expect(try await rep.get(entered).text.contains("Bob"))
      #expect(try await !rep.get(entered + "&format=csv").text.contains("Bob"))
      #expect(try await !rep.get(entered + "&format=json").text.contains("Bob"))

      let head = try await server.signedIn(.headOfMarketing)
      let file = try await head.get(entered + "&format=csv")
      #expect(file.headers["content-disposition"]?.hasPrefix("attachment") ?? false)
      #expect(file.text.contains("Bob") && file.text.contains("'=1+1"))
      #expect(!file.text.contains(",=1+1"))
      #expect(try await server.browser().get(entered).status != 200)
    }
  }

  @Test func `lets no name act as markup`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let head = try await server.signedIn(.headOfMarketing)
      for path in [entered, won, entered + "&row=%3Cscript%3E", entered + "&after=%3Cscript%3E"] {
        let page = try await head.get(path)
        #expect(!page.text.contains("<script>alert") && !page.text.contains("\"<script>"))
      }
    }
  }

  @Test(arguments: [
    ("/receipts/nothing?column=x", 404), ("/receipts/sales", 404), ("/receipts/sales?column=nonsense", 404),
    ("/receipts/sales?row=1999-01&column=won", 404), ("/receipts/attribution?model=best&column=credit", 400),
    ("/receipts/attribution?look_back=-1&column=credit", 400), ("/receipts/radar?column=contacts", 200),
    ("/receipts/overview?column=revenue", 200), ("/receipts/overview?row=revenue&column=value", 200),
  ])
  func `answers what is none with its status`(path: String, status: Int) async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let head = try await server.signedIn(.headOfMarketing)
      #expect(try await head.get(path).status == status)
    }
  }
}

@Suite struct `Closed loop and funnel in the browser` {
  @Test func `show the figures of the same report as data`() async throws {
    try await TestServer.run(fill: `A receipt in the browser`.fill) { server in
      let rep = try await server.signedIn(.rep)
      let json = try #require(
        try await rep.get("/closed-loop?period=all&model=linear&format=json").json as? [String: Any])
      let request = try ReportRequest(
        .attribution, options: [("model", "linear")], in: server.workspace.calendar)
      let sheet = try ReportDesk(server.workspace.index(now: Site.now())).sheet(for: request)
      let rows = try #require(json["rows"] as? [[String: Any]])
      #expect(rows.count == sheet.rows.count && rows.count == 2)
      let totals = try #require(json["totals"] as? [String: Any])
      #expect((totals["booked"] as? [String: Any])?["minor"] as? Int == 100_001)
      let csv = try await rep.get("/closed-loop?period=all&model=linear&format=csv").text
      #expect(csv == sheet.csv())

      let page = try await rep.get("/closed-loop?period=all&model=linear", headers: ["Accept-Language": "en"])
      #expect(page.status == 200)
      #expect(page.text.contains("adds up to the cent"))
      #expect(page.text.contains("1,000<") || page.text.contains("1,000.01"))
      #expect(page.text.utf8.count < 150_000)
    }
  }

  @Test(arguments: [
    "/closed-loop", "/closed-loop?model=all", "/closed-loop?period=all&by=country", "/closed-loop?by=property:none",
    "/closed-loop?conversion=lead&period=all", "/closed-loop?period=all&sort=-leads&look_back=30&side=both",
    "/closed-loop/holds?period=all", "/closed-loop/holds?period=all&part=1",
    "/closed-loop/journeys?period=all&by=source",
    "/closed-loop/journeys?period=all&part=1", "/closed-loop?as_of=2020-01-01",
    "/funnel", "/funnel?period=all&reading=flow&count=deals&from_stage=mql", "/funnel?as_of=2020-01-01",
    "/funnel?period=all&count=companies&within=90&by=month", "/funnel?format=json", "/funnel?format=csv",
  ])
  func `answer every choice, in every language`(path: String) async throws {
    try await TestServer.run(fill: `A receipt in the browser`.fill) { server in
      let manager = try await server.signedIn(.management)
      for language in ["en", "it", "fr", "ro"] {
        let page = try await manager.get(path, headers: ["Accept-Language": language])
        // A property that nobody has is no page.
        #expect(page.status == (path.contains("property:none") ? 404 : 200), "\(path) \(language)")
        #expect(!page.text.contains("closed-loop.") && !page.text.contains("funnel.lead"), "a text is missing: \(path)")
        #expect(!page.text.contains(" style=") && page.text.utf8.count < 150_000)
      }
    }
  }

  @Test(arguments: ["/closed-loop?model=best", "/closed-loop?by=colour", "/funnel?within=0", "/funnel?from_stage=x"])
  func `say what they cannot read`(path: String) async throws {
    try await TestServer.run { server in
      let manager = try await server.signedIn(.management)
      #expect(try await manager.get(path).status == 400)
    }
  }
}
