import Alignment
import Foundation
import HTTPTypes
import Pages
import Testing
import Web
import Workspace

@Suite struct `Every address` {
  private static let lines = RightsTable.lines
  private static let pages = lines.filter { !$0.isCall }
  private static let calls = lines.filter { $0.isCall && $0.asks != "open" }

  @Test func `that is served stands in the table once, and no other`() async throws {
    var served = Set(Routes.all.entries.map { "\($0.method.rawValue) \($0.path.rawValue)" })
    served.formUnion(["GET /events", "GET /health", "GET /api/v1/openapi.json"])
    let description = try await TestServer.run { server in
      let document = try #require(try await server.browser().get("/api/v1/openapi.json").json as? [String: Any])
      let paths = try #require(document["paths"] as? [String: [String: Any]])
      return paths.flatMap { path, items in items.keys.map { "\($0.uppercased()) \(path)" } }
    }
    served.formUnion(description)
    #expect(Set(Self.lines.map(\.description)).symmetricDifference(served) == [])
    #expect(Self.lines.count == served.count)
    let addressed = Set(Self.lines.map(\.path))
    #expect(Path.allCases.filter { !addressed.contains($0.rawValue) } == [])
  }

  @Test(arguments: Role.allCases) func `answers a person by the rights of the role`(role: Role) async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let style = try await prepare(server)
      let person = try await server.signedIn(role)
      for line in Self.pages where line.path != "/events" && line.path != "/sign-out" {
        let isOpen = line.isOpen(to: role)
        let path = RightsFixture.address(
          of: line.path, isThere: line.method == "GET" || !isOpen, style: style)
        let answer = line.method == "GET" ? try await person.get(path) : try await person.post(path, [])
        #expect(answer.status == (isOpen ? line.answer : 403), "\(line) \(path)")
      }
      #expect(try await person.post("/sign-out", []).status == 303)
      #expect(try await person.get("/me").status == 303)
    }
  }

  @Test func `leads nobody to the sign-in page, and does nothing for nobody`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let style = try await prepare(server)
      let changes = try server.workspace.changesets().count
      let nobody = server.browser()
      for line in Self.pages {
        let path = RightsFixture.address(of: line.path, isThere: true, style: style)
        let answer = line.method == "GET" ? try await nobody.get(path) : try await nobody.postRaw(path, [])
        if line.asks == "open" {
          #expect(answer.status == (line.path == "/sign-in" && line.method == "GET" ? 200 : line.answer), "\(line)")
        } else if line.method == "GET" {
          #expect(answer.status == 303 && answer.location?.hasPrefix("/sign-in?to=%2F") == true, "\(line)")
        } else {
          #expect(answer.status == 401, "\(line)")
        }
      }
      #expect(try server.workspace.changesets().count == changes)
    }
  }

  @Test func `takes no form without the session's token, nor one that another page sent`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      _ = try await prepare(server)
      let ada = try await server.signedIn(.administrator)
      let eve = try await server.signedIn(.administrator)
      let foreign = try await eve.formToken()
      let own = try await ada.formToken()
      let changes = try server.workspace.changesets().count
      for line in Self.pages where line.method == "POST" && line.path != "/data/uploads" {
        let path = RightsFixture.address(of: line.path, isThere: true)
        #expect(try await ada.postRaw(path, []).status == 403, "\(line)")
        #expect(try await ada.postRaw(path, [("form_token", foreign)]).status == 403, "\(line)")
        for header in [
          ["Origin": "https://evil.example"], ["Origin": "null"], ["Sec-Fetch-Site": "cross-site"],
          ["Sec-Fetch-Site": "same-site"],
        ] {
          let forged = try await ada.postRaw(path, [("form_token", own)], headers: header)
          #expect(forged.status == 403, "\(line) \(header)")
        }
      }
      #expect(try server.workspace.changesets().count == changes)
      #expect(try await ada.get("/me").status == 200)
    }
  }

  @Test(arguments: Role.allCases) func `answers a program by the rights of its maker's role`(role: Role) async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      _ = try await prepare(server)
      let program = try server.program(of: role)
      let nobody = APIClient(browser: server.browser(), token: nil)
      for line in Self.calls {
        let isOpen = line.isOpen(to: role)
        let path = RightsFixture.address(of: line.path, isThere: line.method == "GET" || !isOpen)
          .dropFirst("/api/v1".count)
        let answer = try await program.call(line.method, String(path))
        if isOpen {
          #expect(answer.status != 401 && answer.status != 403 && answer.status < 500, "\(line) \(answer.status)")
          if line.method == "GET" && !path.hasPrefix("/search") { #expect(answer.status == 200, "\(line)") }
        } else {
          #expect(answer.status == 403 && answer.code == "forbidden", "\(line) \(answer.status)")
        }
        #expect(try await nobody.call(line.method, String(path)).status == 401, "\(line)")
      }
    }
  }

  /// Hands a file over and imports it, so that there is an upload and an import; the name of the style sheet.
  private func prepare(_ server: TestServer) async throws -> String {
    let ada = try await server.signedIn(.administrator)
    let place = try await ada.importFile(
      "id,email,name\n7,zephyrine@quill.example,Again\n8,no address,Zephyrine\n",
      [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
    #expect(place == "/data/uploads/1")
    let page = try await ada.get("/me").text
    return try String(#require(page.firstMatch(of: /\/assets\/([^"]+\.css)/)).1)
  }
}
