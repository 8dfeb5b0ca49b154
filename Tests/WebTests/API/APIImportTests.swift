import Alignment
import Foundation
import Testing
import Web
import Workspace

private let people =
  "id,email,name,Segment\n1,ada@example.org,Ada,A\n2,grace@example.org,Grace,B\n3,no address,Joan,C\n"

extension APIClient {
  /// Sends a file as it is.
  fileprivate func send(_ file: String, to path: String) async throws -> TestBrowser.Answer {
    try await call("POST", path, file, headers: ["Content-Type": "text/csv"])
  }

  /// The upload once its import is over.
  fileprivate func ended(_ id: Int) async throws -> TestBrowser.Answer {
    for _ in 0..<600 {
      let answer = try await call("GET", "/uploads/\(id)")
      if ["done", "failed"].contains(answer.object["state"] as? String ?? "") { return answer }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("the upload \(id) is never over")
    return try await call("GET", "/uploads/\(id)")
  }
}

@Suite struct `A file sent by a program` {
  @Test func `is imported in one call, and taken back`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let sent = try await program.send(people, to: "/imports?kind=contacts&file_name=people.csv&history=true")
      #expect(sent.status == 202, "\(sent.text)")
      #expect(sent.location == "/api/v1/uploads/\(sent.id)")
      let done = try await program.ended(sent.id)
      #expect(done.object["state"] as? String == "done", "\(done.text)")
      let number = try #require(done.object["import_id"] as? Int)
      let run = try await program.call("GET", "/imports/\(number)")
      #expect(run.object["new"] as? Int == 2 && run.object["refused"] as? Int == 1, "\(run.text)")
      #expect(run.object["file_name"] as? String == "people.csv" && run.object["history"] as? Bool == true)
      let refused = try await program.call("GET", "/imports/\(number)/refused")
      let row = try #require((refused.object["items"] as? [[String: Any]])?.first)
      #expect(row["line"] as? Int == 4 && row["column"] as? String == "email")
      #expect(try server.workspace.contact(1).profile.name == "Ada")
      let list = try await program.call("GET", "/imports?limit=1")
      #expect((list.object["items"] as? [[String: Any]])?.first?["id"] as? Int == number)
      let undone = try await program.call("POST", "/imports/\(number)/undo")
      #expect(undone.status == 200 && undone.object["contacts"] as? Int == 2, "\(undone.text)")
      #expect(try await program.call("POST", "/imports/\(number)/undo").status == 409)
    }
  }

  @Test func `gives what the upload page gives`() async throws {
    @Sendable func runs(_ server: TestServer) throws -> [Int] {
      let run = try #require(server.workspace.importRuns(limit: 1, by: server.admin).first)
      return [run.rows, run.new, run.changed, run.same, run.skipped, run.refused]
    }
    let clicked = try await TestServer.run { server in
      let ada = try await server.signedIn(.operations)
      _ = try await ada.importFile(people, [("kind", "contacts"), ("mapping", "columns"), ("history", "")])
      return try runs(server)
    }
    let called = try await TestServer.run { server in
      let program = try server.program()
      _ = try await program.ended(try await program.send(people, to: "/imports?kind=contacts").id)
      return try runs(server)
    }
    #expect(clicked == called && clicked == [3, 2, 0, 0, 0, 1])
  }

  @Test func `waits for its mapping where it is not to be imported yet`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let sent = try await program.send("Who;When\nx1;03/02/2026\n", to: "/uploads?kind=contacts")
      #expect(sent.status == 201 && sent.object["state"] as? String == "received", "\(sent.text)")
      let path = "/uploads/\(sent.id)"
      let early = try await program.call("POST", path + "/import")
      #expect(early.status == 422, "\(early.text)")
      let tag = try #require(try await program.call("GET", path).headers["etag"])
      let document = "{\"document\": \"kind: contacts\\nsource: crm\\nid: Who\\n\"}"
      #expect(try await program.call("PUT", path + "/mapping", document).status == 428)
      let broken = try await program.call(
        "PUT", path + "/mapping", "{\"document\": \"kind: [\"}", headers: ["If-Match": tag])
      #expect(broken.status == 422, "\(broken.text)")
      let changed = try await program.call("PUT", path + "/mapping", document, headers: ["If-Match": tag])
      #expect(changed.status == 200, "\(changed.text)")
      #expect(try await program.call("PUT", path + "/mapping", document, headers: ["If-Match": tag]).status == 412)
      #expect(try await program.call("POST", path + "/import").status == 202)
      #expect(try await program.ended(sent.id).object["state"] as? String == "done")
      #expect(try await program.call("DELETE", path).status == 409)
      let other = try await program.send(people, to: "/uploads?kind=contacts")
      #expect(try await program.call("DELETE", "/uploads/\(other.id)").status == 204)
      #expect(try await program.call("GET", "/uploads/\(other.id)").object["state"] as? String == "discarded")
    }
  }

  @Test func `is refused before anything of it is kept`() async throws {
    var settings = TestServer.settings
    settings.uploads.mostBytes = 100_000
    try await TestServer.run(settings: settings) { server in
      let program = try server.program()
      let none = APIClient(browser: server.browser(), token: nil)
      #expect(try await none.send(people, to: "/imports?kind=contacts").status == 401)
      let figures = try server.program([.seeFigures])
      #expect(try await figures.send(people, to: "/imports?kind=contacts").status == 403)
      // Members may be made by who manages people alone.
      let loader = try server.program([.importData])
      #expect(try await loader.send("id,name\n1,Eve\n", to: "/imports?kind=members&mapping=accord").status == 403)
      #expect(try await loader.send("id,name\n1,Eve\n", to: "/uploads?kind=members&mapping=accord").status == 403)
      let form = try await program.call("POST", "/imports?kind=contacts", people)
      #expect(form.status == 415 && form.code == "wrong-content-type")
      #expect(try await program.send(people, to: "/imports").faults == ["kind": "required"])
      #expect(try await program.send(people, to: "/imports?kind=luck").faults == ["kind": "unknown-value"])
      let mapping = try await program.send(people, to: "/imports?kind=contacts&mapping=example:nothing")
      #expect(mapping.faults == ["mapping": "unknown-value"])
      let other = try await program.send(people, to: "/imports?kind=contacts&mapping=example:olist-deals")
      #expect(other.status == 422 && other.code == "other-kind")
      #expect(try await program.send("", to: "/imports?kind=contacts").status == 422)
      #expect(try await program.send("%PDF-1.7 and so on", to: "/imports?kind=contacts").status == 422)
      // Its columns name no id: nothing to import it by.
      let lacking = try await program.send("a,b\n1,2\n", to: "/imports?kind=deals")
      #expect(lacking.status == 422, "\(lacking.text)")
      let long = String(repeating: "1,some name\n", count: 20_000)
      #expect(try await program.send("id,name\n" + long, to: "/imports?kind=contacts").status == 413)
      let folder = server.workspace.uploadFolder.path
      #expect(((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).isEmpty)
      #expect(try server.workspace.importRuns(limit: 9, by: server.admin).isEmpty)
    }
  }
}
