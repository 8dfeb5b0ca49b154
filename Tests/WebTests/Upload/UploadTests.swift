import Alignment
import Foundation
import Reports
import Testing
import Web
import Wire
import Workspace

private let people =
  "id,email,name,Segment\n1,ada@example.org,Ada,A\n2,grace@example.org,Grace,B\n3,no address,Joan,C\n"

@Suite struct `A file handed over` {
  @Test func `is shown before anything is written, then imported, and its refused rows are kept`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      let sent = try await ada.upload(people, [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
      let place = try #require(sent.location)
      #expect(sent.status == 303)
      let page = try await ada.waited(place) { $0.contains("class=\"is-risk strong\"") }
      #expect(page.contains("Nothing is written yet."))
      #expect(page.contains("ada@example.org"))
      #expect(page.contains("Import 2 rows"))
      #expect(page.contains("no address"))
      #expect(page.contains("Custom field “Segment”"))
      #expect(try server.workspace.importRuns(limit: 9, by: server.admin).isEmpty)

      let csv = try await ada.get(place + "/mistakes.csv")
      #expect(csv.headers["content-type"]?.hasPrefix("text/csv") == true)
      #expect(csv.text.hasPrefix("line,column,reason,id,email,name,Segment\r\n4,email,"))

      let revision = try #require(page.firstMatch(of: /name="revision" value="([0-9]+)"/)).1
      #expect(try await ada.post(place + "/import", [("revision", String(revision))]).status == 303)
      let done = try await ada.waited(place) { $0.contains("Refused rows as CSV") }
      #expect(done.contains("Loaded as history"))
      let run = try #require(server.workspace.importRuns(limit: 9, by: server.admin).first)
      #expect(run.new == 2 && run.refused == 1 && run.fileName == "file.csv" && run.state == .done)
      let refused = try await ada.get("/data/imports/\(run.id)/refused.csv")
      #expect(refused.text.contains("4,email,"))
      // Nothing but the file of refused rows is left of it.
      let left = try FileManager.default.contentsOfDirectory(atPath: server.workspace.uploadFolder.path)
      #expect(left.allSatisfy { $0.hasSuffix(".refused.csv") })
    }
  }

  @Test func `is read as its columns are set, and says at once what is missing`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.operations)
      let file = "Who;When;How much\nx1;03/02/2026;1.234,50\nx2;04/02/2026;99,00\n"
      let sent = try await ada.upload(file, [("kind", "deals"), ("mapping", "columns"), ("history", "")])
      let place = try #require(sent.location)
      let first = try await ada.get(place)
      #expect(first.text.contains("is-unread") == false)
      #expect(first.text.contains("error-box"))
      let fields = [
        ("revision", "1"), ("columns", "0"), ("source", "crm"), ("date", "dd/MM/yyyy"), ("decimal", ","), ("zone", ""),
        ("currency", ""), ("separator", ""), ("encoding", ""), ("history", "live"),
      ]
      let choices = [("c0", "field:id"), ("c1", "field:created"), ("c2", "field:amount")]
      #expect(try await ada.post(place, fields + choices).status == 303)
      let page = try await ada.waited(place) { $0.contains("class=\"is-kept strong\"") }
      #expect(page.contains("3 February 2026"))
      #expect(page.contains("€1,234.50"))
      #expect(page.contains("dd/MM/yyyy"))
      // Somebody else's change in between is not overwritten.
      let stale = try await ada.post(place, fields + choices)
      #expect(stale.status == 422)
      #expect(stale.text.contains("Somebody changed"))
      // What cannot be read is told at the form, and what was typed stays.
      let wrong = try await ada.post(
        place, [("revision", "2"), ("date", "dd/XX"), ("decimal", "."), ("zone", "Nowhere/City"), ("source", "crm")])
      #expect(wrong.status == 422)
      #expect(wrong.text.contains("value=\"Nowhere/City\"") && wrong.text.contains("aria-describedby=\"f-zone-e\""))
      #expect(wrong.text.contains("value=\"dd/XX\""))
      let dates = try await ada.post(place, [("revision", "2"), ("date", "dd/XX"), ("decimal", ".")])
      #expect(dates.status == 422 && dates.text.contains("aria-describedby=\"f-date-e\""))
      let yaml = try await ada.get(place + "/mapping.yaml")
      #expect(try Mapping(yaml: [UInt8](yaml.body)).kind == .deals)
      let document = try await ada.post(
        place, [("revision", "2"), ("document", "kind: deals\nsource: x\nid: Nowhere\n")])
      #expect(document.status == 303)
      #expect(try await ada.get(place).text.contains("no column &quot;Nowhere&quot;"))
      let broken = try await ada.post(place, [("revision", "3"), ("document", "kind: [")])
      #expect(broken.status == 422)
      #expect(broken.text.contains("kind: [</textarea>") && broken.text.contains("aria-describedby=\"f-document-e\""))
    }
  }

  @Test func `named with a script, and full of them, is harmless`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      let evil = "<script>alert(1)</script>"
      let file = "id,\"\(evil)\",name\n1,\(evil),\"=cmd|' /C calc'!A0\"\n1,again,=2\n"
      let place = try await ada.importFile(
        file, named: "../../\(evil)\"/etc/passwd.csv", [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
      for path in [place, "/data", "/data/imports"] {
        let page = try await ada.get(path)
        #expect(!page.text.contains(evil), "\(path)")
      }
      let run = try #require(server.workspace.importRuns(limit: 1, by: server.admin).first)
      #expect(run.fileName == "passwd.csv")
      let refused = try await ada.get("/data/imports/\(run.id)/refused.csv")
      #expect(refused.text.contains("'=2"))
      #expect(refused.headers["content-disposition"] == "attachment; filename=\"refused-\(run.id).csv\"")
    }
  }

  @Test func `is taken only with the session's token, from our own page, by who may`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      let fields = [("kind", "contacts"), ("mapping", "columns"), ("history", "")]
      #expect(try await ada.uploadRaw(people, fields).status == 403)
      #expect(try await ada.uploadRaw(people, [("form_token", "nonsense")] + fields).status == 403)
      // The token after the file is too late.
      let token = try await ada.formToken()
      #expect(try await ada.uploadRaw(people, fields + [("form_token", token)]).status == 403)
      let eve = try await server.signedIn(.operations)
      #expect(try await eve.uploadRaw(people, [("form_token", token)] + fields).status == 403)
      #expect(
        try await ada.upload(people, fields, headers: ["Origin": "https://evil.example"]).status == 403)
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.upload(people, fields).status == 403)
      #expect(try await server.browser().uploadRaw(people, fields).status == 401)
      #expect(try await ada.post("/data/uploads", fields).status == 400)
      let folder = server.workspace.uploadFolder.path
      #expect(((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).isEmpty)
    }
  }

  @Test func `of members is for who manages people`() async throws {
    try await TestServer.run { server in
      let file = "id,name,roles\n1,Eve,administrator\n"
      let fields = [("kind", "members"), ("mapping", "accord"), ("history", "")]
      let ada = try await server.signedIn(.operations)
      #expect(try await ada.upload(file, fields).status == 403)
      #expect(!(try await ada.get("/data/uploads").text.contains("value=\"members\"")))
      let admin = try await server.signedIn(.administrator)
      let sent = try await admin.upload(file, fields)
      let place = try #require(sent.location)
      #expect(try await ada.get(place).status == 403)
      #expect(try await admin.get(place).status == 200)
    }
  }

  @Test func `that is none, or goes with another mapping, is refused at its field`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      let empty = try await ada.upload(
        "", named: "", [("kind", "contacts"), ("mapping", "columns"), ("history", "live")])
      #expect(empty.status == 422)
      #expect(empty.text.contains("id=\"f-file-e\""))
      #expect(empty.text.contains("value=\"live\" selected"))
      let binary = try await ada.upload("%PDF-1.7 and so on", [("kind", "contacts"), ("mapping", "columns")])
      #expect(binary.status == 422)
      #expect(binary.text.contains("PDF"))
      let other = try await ada.upload(people, [("kind", "contacts"), ("mapping", "example:olist-deals")])
      #expect(other.status == 422)
      #expect(other.text.contains("id=\"f-mapping-e\""))
      let missing = try await ada.upload(people, [("kind", "contacts"), ("mapping", "document")])
      #expect(missing.text.contains("id=\"f-mapping-e\""))
      let none = try await ada.upload(people, [("kind", "touches"), ("mapping", "hubspot")])
      #expect(none.status == 422)
      let own = try await ada.uploadRaw(
        people, [("form_token", try await ada.formToken()), ("kind", "contacts"), ("mapping", "document")],
        document: "kind: contacts\nsource: crm\nid: id\nfields: {email: email}\n")
      #expect(own.status == 303)
      let left = try FileManager.default.contentsOfDirectory(atPath: server.workspace.uploadFolder.path)
      #expect(left.count == 1)
    }
  }

  @Test func `is thrown away where nobody wants it`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      let sent = try await ada.upload(people, [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
      let place = try #require(sent.location)
      #expect(try await ada.post(place + "/removal", []).location == "/data/imports")
      #expect(try FileManager.default.contentsOfDirectory(atPath: server.workspace.uploadFolder.path).isEmpty)
      #expect(try await ada.post(place + "/import", [("revision", "1")]).status == 422)
    }
  }

  @Test func `waits in a folder of our own`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.marketer)
      _ = try await ada.upload(people, named: "x.csv", [("kind", "contacts"), ("mapping", "columns")])
      let folder = server.workspace.uploadFolder.path
      let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? NSNumber
      #expect(mode?.intValue == 0o700)
      let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
      #expect(file.wholeMatch(of: /[0-9a-z]{12,30}/) != nil)
      let own = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)[.posixPermissions] as? NSNumber
      #expect(own?.intValue == 0o600)
      // A day later nobody asked for it.
      try server.workspace.cleanUploads(now: Site.now().adding(days: 1).adding(milliseconds: 5_000))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      #expect(try server.workspace.upload(1, by: server.admin).state == .discarded)
    }
  }

  @Test func `is undone by who may`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.operations)
      _ = try await ada.importFile(people, [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
      let run = try #require(server.workspace.importRuns(limit: 1, by: server.admin).first)
      let rep = try await server.signedIn(.marketer)
      #expect(try await rep.get("/data/imports/\(run.id)/undo").status == 403)
      #expect(try await rep.post("/data/imports/\(run.id)/undo", []).status == 403)
      let asked = try await ada.get("/data/imports/\(run.id)/undo")
      #expect(asked.text.contains("<b>2</b><span>Contacts</span>"))
      #expect(try await ada.post("/data/imports/\(run.id)/undo", []).status == 303)
      #expect(try server.workspace.index(now: Site.now()).contacts.count == 0)
      #expect(try await ada.post("/data/imports/\(run.id)/undo", []).status == 409)
    }
  }
}

extension TestServer {
  var admin: Person { Person(id: ID(1), name: "Ada Admin", email: nil, roles: [.administrator]) }
}
