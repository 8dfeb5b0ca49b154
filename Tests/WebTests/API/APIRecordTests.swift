import Alignment
import Foundation
import Reports
import Testing
import Web
import Wire
import Workspace

@Suite struct `Records over the API` {
  @Test func `go through the life of a contact`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let contact = try await program.call(
        "POST", "/contacts", "{\"name\": \"Grace\", \"email\": \"grace@example.org\", \"company_name\": \"Acme\"}")
      #expect(contact.status == 201, "\(contact.text)")
      let twice = try await program.call("POST", "/contacts", "{\"email\": \"Grace@Example.org\"}")
      #expect(twice.status == 409 && twice.code == "contact-exists" && twice.id == contact.id)
      let path = "/contacts/\(contact.id)"
      let mql = try await program.call("POST", path + "/stage", "{\"stage\": \"mql\"}")
      #expect(mql.status == 200 && mql.object["stage"] as? String == "mql", "\(mql.text)")
      #expect(mql.object["owner"] is [String: Any])
      let back = try await program.call("POST", path + "/stage", "{\"stage\": \"lead\"}")
      #expect(back.status == 422 && back.code == "not-later")
      let unreasoned = try await program.call(
        "POST", path + "/rest", "{\"action\": \"recycle\", \"reason\": \"later\"}")
      #expect(unreasoned.status == 422 && unreasoned.faults == ["until": "required"])
      let note = try await program.call("POST", path + "/notes", "{\"text\": \"Met at the fair\"}")
      #expect(note.status == 201)
      #expect(try await program.call("PATCH", "/notes/\(note.id)", "{\"text\": \"Met in Rome\"}").status == 204)
      let notes = try await program.call("GET", path + "/notes")
      #expect((notes.object["items"] as? [[String: Any]])?.first?["text"] as? String == "Met in Rome")
      let timeline = try await program.call("GET", path + "/timeline?limit=1")
      let next = try #require(timeline.object["next"] as? String)
      #expect(timeline.headers["link"]?.contains("rel=\"next\"") == true)
      let older = try await program.call("GET", path + "/timeline?after=\(next)")
      #expect((older.object["items"] as? [Any])?.isEmpty == false)
      #expect(try await program.call("GET", path + "/timeline?after=x").status == 400)
      #expect(try await program.call("DELETE", "/notes/\(note.id)").status == 204)
      #expect(try await program.call("DELETE", "/notes/\(note.id)").status == 404)
    }
  }

  @Test func `win a deal and attach a second person at any time`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let ada = try await program.call("POST", "/contacts", "{\"name\": \"Ada\"}").id
      let eve = try await program.call("POST", "/contacts", "{\"name\": \"Eve\"}").id
      let deal = try await program.call(
        "POST", "/deals",
        "{\"name\": \"Big\", \"amount\": {\"minor\": 123456789012, \"currency\": \"EUR\"}, \"contacts\": [\(ada)]}")
      #expect(deal.status == 201, "\(deal.text)")
      #expect((deal.object["amount"] as? [String: Any])?["minor"] as? Int == 123_456_789_012)
      let path = "/deals/\(deal.id)"
      #expect(try await program.call("POST", path + "/outcome", "{\"outcome\": \"lost\"}").status == 422)
      let won = try await program.call("POST", path + "/outcome", "{\"outcome\": \"won\"}")
      #expect(won.status == 200 && won.object["outcome"] as? String == "won", "\(won.text)")
      #expect(try await program.call("POST", path + "/outcome", "{\"outcome\": \"won\"}").code == "deal-closed")
      let both = try await program.call("POST", path + "/contacts", "{\"contact_id\": \(eve)}")
      #expect((both.object["contacts"] as? [Any])?.count == 2, "\(both.text)")
      #expect(try await program.call("POST", path + "/contacts", "{\"contact_id\": \(eve)}").status == 409)
      #expect(try await program.call("PUT", path + "/contacts/\(eve)").status == 200)
      let one = try await program.call("DELETE", path + "/contacts/\(ada)")
      #expect((one.object["contacts"] as? [[String: Any]])?.first?["is_primary"] as? Bool == true)
      #expect(try await program.call("GET", "/contacts/\(ada)").object["stage"] as? String != nil)
    }
  }

  @Test func `merge two contacts and take it back`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let ada = try await program.call("POST", "/contacts", "{\"name\": \"Ada\"}").id
      let twin = try await program.call("POST", "/contacts", "{\"name\": \"A. L.\", \"title\": \"CTO\"}").id
      let merge = try await program.call(
        "POST", "/merges",
        "{\"survivor_id\": \(ada), \"merged_id\": \(twin), \"choices\": {\"name\": \"merged\"}}")
      #expect(merge.status == 201, "\(merge.text)")
      let survivor = try await program.call("GET", "/contacts/\(twin)")
      #expect(survivor.id == ada && survivor.object["name"] as? String == "A. L.")
      let undone = try await program.call("DELETE", "/merges/\(merge.id)")
      #expect(undone.status == 200, "\(undone.text)")
      #expect(try await program.call("GET", "/contacts/\(twin)").id == twin)
      #expect(try await program.call("DELETE", "/merges/\(merge.id)").status == 409)
    }
  }

  @Test func `keep costs, goals, stages and people`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let wrong = try await program.call(
        "POST", "/costs", "{\"first\": \"2026-02-30\", \"last\": \"2026-01-31\", \"amount\": {\"minor\": 1}}")
      #expect(wrong.status == 422 && wrong.faults == ["first": "not-a-day"])
      let cost = try await program.call(
        "POST", "/costs",
        "{\"channel\": \"email\", \"first\": \"2026-01-01\", \"last\": \"2026-01-31\", \"amount\": {\"minor\": 5000}}")
      #expect(cost.status == 201, "\(cost.text)")
      let read = try await program.call("GET", "/costs/\(cost.id)")
      let tag = try #require(read.headers["etag"])
      #expect(try await program.call("DELETE", "/costs/\(cost.id)").status == 428)
      #expect(try await program.call("DELETE", "/costs/\(cost.id)", headers: ["If-Match": tag]).status == 204)
      #expect(try await program.call("GET", "/costs/\(cost.id)").status == 404)
      let goal = try await program.call(
        "POST", "/goals",
        "{\"measure\": \"revenue\", \"first\": \"2026-01-01\", \"last\": \"2026-12-31\", \"target\": 1000}")
      #expect(goal.status == 201, "\(goal.text)")
      let raised = try await program.call(
        "PATCH", "/goals/\(goal.id)", "{\"target\": 2000}", headers: ["If-Match": "*"])
      #expect(raised.object["target"] as? Int == 2_000, "\(raised.text)")
      let stage = try await program.call("PUT", "/stages/mql", "{\"team\": \"sales\"}")
      #expect(stage.object["team"] as? String == "sales")
      #expect(try await program.call("PUT", "/stages/nowhere", "{\"team\": \"sales\"}").status == 404)
      let invited = try await program.call(
        "POST", "/people", "{\"name\": \"Rex\", \"email\": \"rex@example.org\", \"roles\": [\"rep\"]}")
      #expect(invited.status == 201 && (invited.object["link"] as? String)?.contains("/links/") == true)
      let token = try await program.call("POST", "/tokens", "{\"name\": \"t\", \"rights\": [\"see-figures\"]}")
      #expect((token.object["secret"] as? String)?.hasPrefix("acc_") == true)
      #expect(try await program.call("DELETE", "/tokens/\(token.id)").status == 204)
      #expect(try await program.call("GET", "/sign-ins?limit=1").object["next"] as? String != nil)
    }
  }

  @Test(arguments: [
    ReportRequest.Name.overview, .funnel, .velocity, .attribution, .conversions, .paths, .marketing,
    .sales, .segments, .radar,
  ])
  func `are counted as the command line counts them`(name: ReportRequest.Name) async throws {
    try await TestServer.run(fill: { try $0.fillWithStory() }) { server in
      let options = name == .radar ? "" : "?period=all" + (name == .attribution ? "&model=linear&by=source" : "")
      let answer = try await server.program().call("GET", "/reports/\(name.rawValue)\(options)")
      #expect(answer.status == 200, "\(answer.text)")
      var request = ReportRequest(name)
      if name == .attribution {
        request.model = "linear"
        request.question.dimension = .source
        request.isBroken = true
      }
      let sheet = try ReportDesk(server.site.live.current.index).sheet(for: request)
      // The snapshot may be a newer one by now, of the same facts.
      func plain(_ text: String) -> String { text.replacing(/"as_of": "[^"]*Z"/, with: "") }
      #expect(plain(answer.text) == plain(sheet.json()))
      #expect(!sheet.rows.isEmpty || name == .paths || name == .segments)
    }
  }

  @Test func `come once each, page by page, whatever is added meanwhile`() async throws {
    try await TestServer.run(fill: { try $0.fillWithStory() }) { server in
      let program = try server.program()
      var seen: [Int] = []
      var path: String? = "/contacts?sort=created&direction=up&limit=2"
      while let asked = path {
        let page = try await program.call("GET", asked)
        #expect(page.status == 200, "\(page.text)")
        seen += (page.object["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? Int }
        _ = try await program.call("POST", "/contacts", "{\"name\": \"Late \(seen.count)\"}")
        let next = page.headers["link"]?.firstMatch(of: /<\/api\/v1([^>]*)>; rel="next"/).map { String($0.1) }
        #expect((next == nil) == (page.object["next"] is NSNull))
        path = seen.count < 40 ? next : nil
      }
      #expect(Set(seen).count == seen.count)
      #expect(Set(seen).isSuperset(of: 1...6))
      #expect(try await program.call("GET", "/contacts?after=x").status == 400)
    }
  }

  @Test func `say what is wrong with a question`() async throws {
    try await TestServer.run { server in
      let program = try server.program([.seeFigures])
      #expect(try await program.call("GET", "/reports/nothing").status == 404)
      #expect(try await program.call("GET", "/reports/radar").status == 403)
      let wrong = try await program.call("GET", "/reports/funnel?modle=first&top=0&reading=x&top=2")
      #expect(
        wrong.faults == ["modle": "unknown-parameter", "top": "out-of-range", "reading": "unknown-value"])
      let unasked = try await program.call("GET", "/reports/funnel?by=source")
      #expect(unasked.status == 400 && unasked.code == "no-dimension")
      #expect(try await program.call("GET", "/receipts/funnel").faults == ["column": "required"])
    }
  }
}
