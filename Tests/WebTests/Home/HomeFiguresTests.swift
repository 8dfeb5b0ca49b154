import Alignment
import Foundation
import Pages
import SQLiteDriver
import Testing
import Web
import Wire
import Workspace

@Suite struct `The figures of the home pages` {
  /// The cell that the command line gives for the same question.
  private func cell(_ link: LinkedFigure, _ server: TestServer) throws -> (Sheet.Cell, Sheet.Kind)? {
    let workspace = server.workspace
    let name = try #require(ReportRequest.Name(rawValue: link.report))
    let request = try ReportOptions(link.query.map { ($0.name, $0.value) }).request(name, in: workspace.calendar)
    let sheet =
      try workspace.liveSheet(for: request, agreements: server.site.agreements, now: Site.now())
      ?? ReportDesk(server.site.live.current.index).sheet(for: request)
    let column = try #require(link.value("column"))
    guard let row = link.value("row") else {
      let kind = sheet.columns.first { $0.key == column }?.kind ?? .count
      return sheet.totals.first { $0.key == column }.map { ($0.cell, kind) }
    }
    guard let place = sheet.columns.firstIndex(where: { $0.key == column }) else { return nil }
    return sheet.rows.first { $0.first == .text(row) }.map { ($0[place], sheet.columns[place].kind) }
  }

  @Test func `are those of the command line, to the last digit, and open to their rows`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "accord-home-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let storage = try SQLiteStorage.open(path: folder.appending(path: "demo.sqlite").path, create: true)
    let workspace = try OpenWorkspace.demo(in: storage, size: DemoSize(contacts: 400), now: Site.now())
    try await TestServer.serving(workspace, TestServer.settings, folder) { server in
      let reader = Reader(
        .english, texts: try Renderer(AssetFile.embedded).texts, calendar: workspace.calendar,
        currency: workspace.settings.currency, now: Site.now())
      let admin = try await server.signedIn(.administrator)
      let year = reader.calendar.key(of: reader.today.adding(days: -120), unit: .year)
      var compared = 0
      for path in ["/", "/marketing", "/sales", "/marketing?by=campaign"] {
        let page = try await admin.get("\(path)\(path.contains("?") ? "&" : "?")period=\(year)")
        #expect(page.status == 200, "\(path)")
        #expect(page.body.count < 150_000)
        let links = LinkedFigure.all(in: page.text)
        #expect(links.count > 10, "\(path) has \(links.count) linked figures")
        for link in links {
          guard link.value("row") != "goal_due", link.value("column")?.hasPrefix("cost") != true else { continue }
          let (cell, kind) = try #require(try self.cell(link, server), "\(link.address)")
          let forms = [Reader.MoneyStyle.whole, .short, .exact].map { reader.cell(cell, kind: kind, money: $0) }
          #expect(forms.contains(link.text), "\(path): \(link.address) says \(link.text), the report \(forms)")
          compared += 1
        }
        for link in links.prefix(12) {
          #expect(try await admin.get(link.address).status == 200, "\(link.address)")
        }
      }
      #expect(compared > 100)
    }
  }

  @Test func `are shown without names to who may not see contacts`() async throws {
    try await TestServer.run { server in
      let manager = try await server.signedIn(.management)
      for path in ["/", "/marketing", "/sales"] {
        let page = try await manager.get(path)
        #expect(page.status == 200)
        #expect(!page.text.contains("href=\"/data/radar"))
      }
      #expect(try await server.browser().get("/sales").status == 303)
    }
  }
}
