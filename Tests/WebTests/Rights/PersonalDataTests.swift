import Alignment
import Foundation
import Store
import Testing
import Web
import Workspace

@Suite struct `The data of a contact` {
  private static let asked = RightsTable.lines.filter { $0.method == "GET" && $0.path != "/events" }

  /// What an answer says of the person.
  private static func found(in answer: TestBrowser.Answer) -> [String] {
    let text = (answer.text + "\(answer.headers)").lowercased()
    return RightsFixture.marks.filter { text.contains($0) }
  }

  @Test func `is on the pages of who may see it`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let rep = try await server.signedIn(.rep)
      for path in ["/contacts", "/contacts/1", "/search?q=zeph", "/deals", "/companies"] {
        #expect(!Self.found(in: try await rep.get(path)).isEmpty, "\(path)")
      }
      let seen = Set(Self.found(in: try await rep.get("/contacts/1")))
      #expect(seen.isSuperset(of: RightsFixture.marks))
    }
  }

  @Test(arguments: [Role.management, nil])
  func `shows on no page, in no file and in no search of who may not`(role: Role?) async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let person = server.browser()
      if let role {
        person.keep("accord", try server.workspace.testPerson(roles: [role], now: Site.now()).secret)
      }
      for line in Self.asked {
        for isThere in [true, false] {
          let path = RightsFixture.address(of: line.path, isThere: isThere, style: "style.css")
          let mark = path.contains("?") ? "&" : "?"
          for query in ["", "period=all", "period=all&format=csv", "period=all&format=json", "q=zeph&part=quick"] {
            let asked = query.isEmpty ? path : path + mark + query
            #expect(Self.found(in: try await person.get(asked)) == [], "\(asked)")
          }
        }
      }
      for report in ["overview", "attribution", "conversions", "marketing", "sales", "segments", "paths", "velocity"] {
        for column in ["leads", "mqls", "entered", "revenue", "won", "touches", "journeys", "credit", "contacts"] {
          for file in ["", "&format=csv", "&format=json"] {
            let path = "/receipts/\(report)?column=\(column)&by=channel&period=all&model=linear" + file
            #expect(Self.found(in: try await person.get(path)) == [], "\(path)")
          }
        }
      }
    }
  }

  @Test func `is in no answer to a program that may see figures alone`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let program = try server.program([.seeFigures])
      for line in Self.asked where line.isCall {
        let path = RightsFixture.address(of: line.path, isThere: true).dropFirst("/api/v1".count)
        for query in ["", "period=all", "q=zeph", "limit=200"] {
          let mark = path.contains("?") ? "&" : "?"
          let answer = try await program.call("GET", path + (query.isEmpty ? "" : mark + query))
          #expect(Self.found(in: answer) == [], "\(line) \(query)")
        }
      }
    }
  }

  @Test func `leaves as a file with who may take it away, and nobody else`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let receipt = "/receipts/funnel?column=entered&row=contact&period=all&format="
      for role in Role.allCases {
        let person = try await server.signedIn(role)
        let may = RightsTable.rights(of: role).contains("export-contacts")
        #expect(try await person.get("/contacts?format=csv").status == (may ? 200 : 403), "\(role)")
        for form in ["csv", "json"] {
          let file = try await person.get(receipt + form)
          #expect(file.status == 200)
          #expect(Self.found(in: file).isEmpty == !may, "\(role) \(form)")
        }
      }
    }
  }

  @Test func `is not in the stream of events`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let manager = try await server.signedIn(.management)
      let line = try await RawClient(port: server.port)
      await line.send(
        "GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: accord=\(manager.cookie("accord") ?? "")\r\n\r\n")
      var text = await line.answer()
      #expect(text.hasPrefix("HTTP/1.1 200"))
      _ = try server.workspace.addNote("quillnote two", to: .contact, 1, by: RecordPages.ada, now: Site.now())
      try server.workspace.editContact(1, by: RecordPages.ada, now: Site.now()) { $0.profile.title = "Quilltask chief" }
      for _ in 0..<20 where !text.contains("event: figures") { text += await line.answer() }
      await line.close()
      #expect(text.contains("event: figures"))
      #expect(RightsFixture.marks.filter { text.lowercased().contains($0) } == [])
      let nobody = try await RawClient(port: server.port)
      await nobody.send("GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
      #expect(await nobody.answer().hasPrefix("HTTP/1.1 303"))
      await nobody.close()
    }
  }
}
