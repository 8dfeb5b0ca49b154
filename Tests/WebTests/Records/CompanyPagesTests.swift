import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `Companies in the browser` {
  @Test func `are made, shown, changed and found`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let made = try await ada.post("/companies/new", [("name", "Oltremare"), ("domain", "oltremare.example")])
      #expect(made.status == 303)
      let address = try #require(made.location)
      let page = try await ada.get(address)
      #expect(page.status == 200 && page.text.contains("<h1>Oltremare</h1>"))
      let saved = try await ada.post(address + "/edit", [("name", "Oltremare Navi"), ("domain", "oltremare.example")])
      #expect(saved.status == 303)
      let changed = try await ada.get(address)
      #expect(changed.text.contains("<h1>Oltremare Navi</h1>") && changed.text.contains("Oltremare</td>"))
      let list = try await ada.get("/companies?q=olt", until: "Oltremare Navi</a>")
      #expect(list.text.contains("Oltremare Navi</a>"))
      #expect(!(try await ada.get("/companies?q=zzz")).text.contains("Oltremare Navi"))
    }
  }

  @Test func `keep what was typed, with what is wrong at its field`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let wrong = try await ada.post("/companies/new", [("name", ""), ("domain", "no domain"), ("owner", "99999")])
      #expect(wrong.status == 422)
      #expect(wrong.text.contains("value=\"no domain\""))
      for field in ["name", "domain", "owner"] {
        #expect(wrong.text.contains("aria-describedby=\"f-\(field)-e\""), "\(field)")
      }
      #expect(!(try await ada.get("/companies")).text.contains("no domain"))
    }
  }

  @Test func `are not made twice`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let first = try await ada.post("/companies/new", [("name", "Oltremare"), ("domain", "oltremare.example")])
      let second = try await ada.post("/companies/new", [("name", "Another"), ("domain", "oltremare.example")])
      #expect(second.location == first.location)
    }
  }

  @Test func `lose nobody's change to a form that was opened before it`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let made = try await ada.post("/companies/new", [("name", "Oltremare")])
      let address = try #require(made.location)
      let form = try await ada.get(address + "/edit")
      let version = try #require(form.text.firstMatch(of: /name="version" value="(\d+)"/)).1
      _ = try await ada.post(address + "/edit", [("name", "First"), ("version", String(version))])
      let late = try await ada.post(address + "/edit", [("name", "Second"), ("version", String(version))])
      #expect(late.status == 422 && late.text.contains("value=\"Second\""))
      #expect(try await ada.get(address).text.contains("<h1>First</h1>"))
    }
  }

  @Test func `print a script in any text as text`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let made = try await ada.post(
        "/companies/new", [("name", RecordPages.script), ("property:industry", RecordPages.script)])
      let address = try #require(made.location)
      _ = try await ada.post(address + "/notes", [("text", RecordPages.script)])
      for path in [address, address + "/edit", "/companies", "/companies?q=%3Cscript%3E&sort=name"] {
        let page = try await ada.get(path)
        #expect(page.status == 200, "\(path)")
        #expect(!page.text.contains("<script>alert"), "\(path)")
      }
      #expect(try await ada.get(address).text.contains("&lt;script&gt;alert(1)"))
    }
  }

  @Test func `are closed to who may not see or change them`() async throws {
    try await TestServer.run { server in
      let ids = try RecordPages.fill(server.workspace)
      let chief = try await server.signedIn(.management)
      for path in ["/companies", "/companies/\(ids.company)", "/companies/new", "/companies/\(ids.company)/edit"] {
        #expect(try await chief.get(path).status == 403, "\(path)")
        #expect(try await server.browser().get(path).status == 303, "\(path)")
      }
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.get("/companies/\(ids.company)").status == 200)
      #expect(try await rep.get("/companies/999999").status == 404)
      #expect(try await chief.post("/companies/new", [("name", "X")]).status == 403)
    }
  }
}
