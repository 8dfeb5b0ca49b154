import Alignment
import Foundation
import Reports
import Testing
import Web
import Wire
import Workspace

@Suite struct `The API` {
  @Test func `lets in who has a token that works, and nobody by a cookie`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      #expect(try await program.call("GET", "/me").object["name"] as? String == "Ada Admin")
      let nobody = APIClient(browser: server.browser(), token: nil)
      let refused = try await nobody.call("GET", "/me")
      #expect(refused.status == 401 && refused.code == "not-signed-in")
      #expect(refused.headers["www-authenticate"]?.hasPrefix("Bearer") == true)
      #expect(refused.headers["content-type"] == "application/problem+json")
      for wrong in ["acc_", "acc_" + String(repeating: "x", count: 43), "nonsense", ""] {
        #expect(try await APIClient(browser: server.browser(), token: wrong).call("GET", "/me").status == 401)
      }
      let ada = try await server.signedIn(.administrator)
      #expect(try await ada.get("/api/v1/me").status == 401)
    }
  }

  /// The scope of each operation is read from the description, so that it is the description that is tested.
  @Test func `asks for the right of every operation, and takes no other`() async throws {
    try await TestServer.run { server in
      let every = try await description(server)
      #expect(every.count > 55)
      let all = try server.program()
      for operation in every {
        let path = String(operation.path.dropFirst("/api/v1".count))
          .replacing(/\{report\}/, with: "funnel").replacing(/\{stage\}/, with: "lead")
          .replacing(/\{[a-z]+\}/, with: "999999")
        let nobody = APIClient(browser: server.browser(), token: nil)
        #expect(try await nobody.call(operation.method, path).status == 401, "\(operation)")
        if let right = operation.right.flatMap(Right.init(rawValue:)) {
          let others = try server.program(Set(Right.allCases).subtracting([right]))
          let refused = try await others.call(operation.method, path)
          #expect(refused.status == 403, "\(operation)")
          let own = try server.program([right])
          #expect(try await own.call(operation.method, path).status != 403, "\(operation)")
        }
        let answer = try await all.call(operation.method, path)
        #expect(![401, 403, 405].contains(answer.status) && answer.status < 500, "\(operation) \(answer.status)")
        #expect(operation.statuses.contains(String(answer.status)), "\(operation) \(answer.status)")
      }
    }
  }

  @Test func `says which methods an address takes`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let refused = try await program.call("DELETE", "/contacts")
      #expect(refused.status == 405 && refused.code == "wrong-method")
      #expect(refused.headers["allow"] == "GET, HEAD, POST")
      let nowhere = try await program.call("GET", "/nowhere")
      #expect(nowhere.status == 404 && nowhere.code == "not-found")
    }
  }

  @Test(arguments: [
    ("", 400, "not-json"), ("{", 400, "not-json"), ("{\"name\": \"a\", \"name\": \"b\"}", 400, "not-json"),
    ("{\"name\": \"a\"} x", 400, "not-json"), ("{\"name\": 01}", 400, "not-json"), ("{'name': 1}", 400, "not-json"),
    ("{\"name\": \"\\ud800\"}", 400, "not-json"), ("{\"name\": NaN}", 400, "not-json"),
    (String(repeating: "[", count: 40) + String(repeating: "]", count: 40), 400, "not-json"),
    ("[]", 422, "wrong-fields"), ("null", 422, "wrong-fields"), ("{\"name\": 1}", 422, "wrong-fields"),
    ("{\"nam\": \"a\"}", 422, "wrong-fields"), ("{}", 422, "wrong-fields"),
    ("{\"name\": \"a\", \"fields\": {\"x\": 1}}", 422, "wrong-fields"),
    ("{\"name\": \"a\\u0000\"}", 422, "wrong-fields"), ("{\"email\": \"nobody\"}", 422, "wrong-fields"),
    ("{\"name\": \"a\", \"next_action_at\": \"tomorrow\"}", 422, "wrong-fields"),
    ("{\"name\": \"a\", \"owner_id\": 1e400}", 400, "not-json"),
  ])
  func `refuses bad JSON and saves nothing`(body: String, status: Int, code: String) async throws {
    try await TestServer.run { server in
      let answer = try await server.program().call("POST", "/contacts", body)
      #expect(answer.status == status && answer.code == code, "\(answer.text)")
      #expect(answer.object["reference"] as? String != nil)
      #expect(throws: RecordError.self) { try server.workspace.contact(1) }
    }
  }

  @Test func `refuses other content types and what is too large`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let form = try await program.call("POST", "/contacts", "name=a", headers: ["Content-Type": "text/plain"])
      #expect(form.status == 415 && form.code == "wrong-content-type")
      let large = try await program.call(
        "POST", "/contacts", "{\"name\": \"" + String(repeating: "a", count: 1 << 20) + "\"}")
      #expect(large.status == 413 && large.code == "too-large")
    }
  }

  @Test func `keeps two from changing the same version`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let made = try await program.call("POST", "/contacts", "{\"name\": \"Grace\", \"fields\": {\"country\": \"IT\"}}")
      #expect(made.status == 201)
      let path = try #require(made.location?.dropFirst("/api/v1".count)).description
      let read = try await program.call("GET", path)
      let tag = try #require(read.headers["etag"])
      #expect(try await program.call("GET", path, headers: ["If-None-Match": tag]).status == 304)
      #expect(try await program.call("PATCH", path, "{\"title\": \"CTO\"}").status == 428)
      let changed = try await program.call("PATCH", path, "{\"title\": \"CTO\"}", headers: ["If-Match": tag])
      #expect(changed.status == 200 && changed.object["title"] as? String == "CTO")
      #expect(changed.object["fields"] as? [String: String] == ["country": "IT"])
      #expect(changed.headers["etag"] != tag)
      let stale = try await program.call("PATCH", path, "{\"title\": \"CEO\"}", headers: ["If-Match": tag])
      #expect(stale.status == 412 && stale.code == "stale-version")
      #expect(stale.headers["etag"] == changed.headers["etag"])
      #expect(stale.object["changed_fields"] as? [String] == ["title"])
      let foreign = try await program.call("PATCH", path, "{\"title\": \"CEO\"}", headers: ["If-Match": "\"x\""])
      #expect(foreign.status == 412)
      let whatever = try await program.call("PATCH", path, "{\"title\": null}", headers: ["If-Match": "*"])
      #expect(whatever.status == 200 && whatever.object["title"] is NSNull)
    }
  }

  @Test func `makes one record of a creation that is sent again`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let key = ["Idempotency-Key": "k-1"]
      let first = try await program.call("POST", "/companies", "{\"name\": \"Acme\"}", headers: key)
      let again = try await program.call("POST", "/companies", "{\"name\": \"Acme\"}", headers: key)
      #expect(first.status == 201 && again.status == 201)
      #expect(first.text == again.text && first.location == again.location)
      let other = try await program.call("POST", "/companies", "{\"name\": \"Bolt\"}", headers: key)
      #expect(other.status == 422 && other.code == "idempotency-key-used")
      // A key is a token's own, and one whose request was refused is free again.
      let stranger = try await server.program().call("POST", "/companies", "{\"name\": \"Bolt\"}", headers: key)
      #expect(stranger.status == 201)
      let refused = try await program.call(
        "POST", "/companies", "{\"name\": \"\"}", headers: ["Idempotency-Key": "k-2"])
      #expect(refused.status == 422)
      let mended = try await program.call(
        "POST", "/companies", "{\"name\": \"Cord\"}", headers: ["Idempotency-Key": "k-2"])
      #expect(mended.status == 201)
      let blank = try await program.call(
        "POST", "/companies", "{\"name\": \"Dent\"}", headers: ["Idempotency-Key": "a b"])
      #expect(blank.status == 400)
    }
  }

  @Test func `answers one of several who send the same key at once`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<12 {
          group.addTask {
            try await program.call("POST", "/contacts", "{\"name\": \"Ada\"}", headers: ["Idempotency-Key": "same"])
              .status
          }
        }
        return try await group.reduce(into: [Int]()) { $0.append($1) }
      }
      #expect(Set(statuses).isSubset(of: [201, 409]) && statuses.contains(201))
      #expect(try server.workspace.contact(1).profile.name == "Ada")
      #expect(throws: RecordError.self) { try server.workspace.contact(2) }
    }
  }

  @Test func `slows a token that calls too often, and an address behind a proxy`() async throws {
    var settings = TestServer.settings
    settings.tokenRate = RateLimit(burst: 3, perSecond: 0.01)
    settings.addressRate = RateLimit(burst: 4, perSecond: 0.01)
    settings.trustedProxies = ["127.0.0.1"]
    try await TestServer.run(settings: settings) { server in
      let program = try server.program()
      for _ in 0..<3 { #expect(try await program.call("GET", "/me").status == 200) }
      let slowed = try await program.call("GET", "/me")
      #expect(slowed.status == 429 && slowed.code == "too-many-requests")
      #expect(slowed.headers["retry-after"].flatMap { Int($0) } ?? 0 > 0)
      let client = server.browser()
      let far = ["X-Forwarded-For": "203.0.113.9"]
      for _ in 0..<4 { #expect(try await client.get("/sign-in", headers: far).status == 200) }
      let page = try await client.get("/sign-in", headers: far)
      #expect(page.status == 429 && page.headers["content-type"]?.hasPrefix("text/html") == true)
      #expect(try await client.get("/health", headers: far).status != 429)
      #expect(try await client.get("/sign-in", headers: ["X-Forwarded-For": "203.0.113.10"]).status == 200)
    }
  }

  /// Of the description: method, address, scope and statuses.
  private struct Described: Sendable, CustomStringConvertible {
    let method: String
    let path: String
    let right: String?
    let statuses: Set<String>
    var description: String { "\(method) \(path)" }
  }

  private func description(_ server: TestServer) async throws -> [Described] {
    let document = try #require(try await server.browser().get("/api/v1/openapi.json").json as? [String: Any])
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    return paths.flatMap { path, items in
      items.map { method, item in
        let security = item["security"] as? [[String: [String]]]
        return Described(
          method: method.uppercased(), path: path, right: security?.first?["token"]?.first,
          statuses: Set((item["responses"] as? [String: Any] ?? [:]).keys))
      }
    }
  }
}
