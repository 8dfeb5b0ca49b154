import Alignment
import Foundation
import Pages
import Reports
import SQLiteDriver
import Testing
import Web
import Wire
import Workspace

/// Page, API and command line, which prints `Sheet.json()`: ServedReportTests asks the program itself.
@Suite struct `A question` {
  /// Beside the plain question, which is asked of every report.
  private static let options: [ReportRequest.Name: [String]] = [
    .overview: ["period=2026"], .funnel: ["reading=flow&period=all", "count=deals&from_stage=mql&period=all"],
    .velocity: ["period=all", "period=all&by=channel"],
    .attribution: [
      "period=all&model=linear&by=source", "period=all&model=all&by=channel", "conversion=mql&by=campaign&period=all",
      "compare=previous&period=2026&model=u&by=channel", "look_back=30&side=both&repeats=collapsed&period=all",
    ],
    .conversions: ["path=mql-customer&by=source&period=all", "within=90&period=all&by=country"],
    .paths: ["period=all", "period=all&top=3"], .marketing: ["by=channel&period=all", "period=2026"],
    .sales: ["by=owner&period=all", "deals=all&period=2026"], .segments: ["period=all&within=120"],
    .outcomes: ["period=all"],
  ]

  /// The instant of the snapshot is left out: a newer one may be of the same facts.
  private static func plain(_ text: String) -> String { text.replacing(/"as_of": "[^"]*Z"/, with: "") }

  private func withDemo(_ body: @escaping @Sendable (TestServer) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "accord-same-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let storage = try SQLiteStorage.open(path: folder.appending(path: "demo.sqlite").path, create: true)
    let workspace = try OpenWorkspace.demo(in: storage, size: DemoSize(contacts: 200), now: Site.now())
    try await TestServer.serving(workspace, TestServer.settings, folder, body)
  }

  @Test func `has one answer in every report, for programs and for people`() async throws {
    try await withDemo { server in
      let program = try server.program()
      var answered: Set<ReportRequest.Name> = []
      for name in ReportRequest.Name.allCases {
        for options in [""] + (Self.options[name] ?? []) {
          let pairs = try #require(Form(options.utf8)).values.map { ($0.name, $0.value) }
          let answer = try await program.call("GET", "/reports/\(name.rawValue)?\(options)")
          do {
            let request = try ReportRequest(name, options: pairs, in: server.workspace.calendar)
            let sheet =
              try server.workspace.liveSheet(for: request, agreements: server.site.agreements, now: Site.now())
              ?? ReportDesk(server.site.live.current.index).sheet(for: request)
            #expect(answer.status == 200, "\(name) \(options): \(answer.text.prefix(300))")
            #expect(Self.plain(answer.text) == Self.plain(sheet.json()), "\(name) \(options)")
            if !sheet.rows.isEmpty { answered.insert(name) }
          } catch let refusal as WorkspaceError {
            #expect(answer.status == 400 && answer.code == refusal.code, "\(name) \(options): \(answer.status)")
          }
        }
      }
      #expect(
        answered.isSuperset(of: [
          .overview, .funnel, .velocity, .attribution, .conversions, .paths, .marketing, .sales, .segments, .radar,
          .agreement,
        ]))
    }
  }

  @Test func `has the same answer in a page's file`() async throws {
    try await withDemo { server in
      let program = try server.program()
      let manager = try await server.signedIn(.management)
      for (page, report, options) in [
        ("/closed-loop", "attribution", "period=all&model=linear&by=source"),
        ("/closed-loop", "attribution", "period=all&model=all&by=channel"), ("/funnel", "funnel", "period=all"),
        ("/funnel", "funnel", "period=all&reading=flow"),
      ] {
        let file = try await manager.get("\(page)?\(options)&format=json")
        let answer = try await program.call("GET", "/reports/\(report)?\(options)")
        #expect(file.status == 200 && answer.status == 200)
        #expect(Self.plain(file.text) == Self.plain(answer.text), "\(page) \(options)")
      }
    }
  }

  @Test func `as of a past day has the contacts of that day, whatever was merged since`() async throws {
    try await withDemo { server in
      let manager = try await server.signedIn(.management)
      let day = server.workspace.calendar.day(of: Site.now()).adding(days: -30)
      let questions = ["/closed-loop?period=all&model=linear", "/funnel?period=all"]
      func answers(_ more: String) async throws -> [String] {
        var texts: [String] = []
        for question in questions {
          texts.append(Self.plain(try await manager.get("\(question)\(more)&format=json").text))
        }
        return texts
      }
      let before = (past: try await answers("&as_of=\(day)"), now: try await answers(""))
      let admin = try #require(try server.workspace.people().first).person
      let leads = server.site.live.current.resolved.asOf(nil).entries.lead.at
      let contacts = leads.indices.filter { leads[$0] != FirstEntries.never }.prefix(2)
        .map { server.site.live.current.index.contacts.id[$0].rawValue }
      _ = try server.workspace.mergeContacts(
        survivor: contacts[0], merged: contacts[1], by: ActingMember(id: admin.id.rawValue, name: admin.name),
        now: Site.now())
      _ = try server.site.follow()
      #expect(try await answers("") != before.now)
      #expect(try await answers("&as_of=\(day)") == before.past)
      // The home page and a receipt of it are asked the same way.
      #expect(try await manager.get("/?as_of=\(day)").status == 200)
      #expect(try await manager.get("/receipts/funnel?period=all&as_of=\(day)&row=lead&column=entered").status == 200)
    }
  }

  @Test func `has the figures on the pages that are in the JSON`() async throws {
    try await withDemo { server in
      let figures = try await Self.figures(server)
      let texts = try await Self.answers(to: figures, server)
      let compared = try Self.compare(figures, texts, server)
      for (report, least) in [("overview", 5), ("funnel", 5), ("attribution", 20), ("marketing", 20), ("sales", 10)] {
        #expect(compared[report, default: 0] >= least, "\(report) of \(compared)")
      }
    }
  }

  private static let pages = [
    "/", "/marketing", "/sales", "/closed-loop", "/closed-loop?model=linear&by=source", "/closed-loop?model=all",
    "/closed-loop/journeys", "/funnel", "/funnel?reading=flow", "/campaigns",
  ]

  /// The linked figures of all pages, in the year of the demo.
  private static func figures(_ server: TestServer) async throws -> [LinkedFigure] {
    let admin = try await server.signedIn(.administrator)
    let calendar = server.workspace.calendar
    let year = calendar.key(of: calendar.day(of: Site.now()).adding(days: -120), unit: .year)
    var found: [LinkedFigure] = []
    for path in pages {
      let page = try await admin.get("\(path)\(path.contains("?") ? "&" : "?")period=\(year)")
      #expect(page.status == 200, "\(path)")
      found += LinkedFigure.all(in: page.text)
    }
    return found
  }

  /// The JSON of every question, by question.
  private static func answers(to figures: [LinkedFigure], _ server: TestServer) async throws -> [String: String] {
    let program = try server.program()
    var texts: [String: String] = [:]
    for asked in Set(figures.map(\.question)) {
      let answer = try await program.call("GET", asked)
      #expect(answer.status == 200, "\(asked): \(answer.text.prefix(300))")
      texts[asked] = answer.text
    }
    return texts
  }

  /// How many figures of each report were found in the JSON; each that says something else is an issue.
  private static func compare(
    _ figures: [LinkedFigure], _ texts: [String: String], _ server: TestServer
  ) throws -> [String: Int] {
    let workspace = server.workspace
    let reader = Reader(
      .english, texts: try Renderer(AssetFile.embedded).texts, calendar: workspace.calendar,
      currency: workspace.settings.currency, now: Site.now())
    var compared: [String: Int] = [:]
    for figure in figures {
      guard let forms = figure.forms(in: texts[figure.question] ?? "", for: reader) else { continue }
      #expect(forms.contains(figure.text), "\(figure.address) says \(figure.text), the JSON \(forms)")
      compared[figure.report, default: 0] += 1
    }
    return compared
  }
}
