import Alignment
import Foundation
import Persistence
import SQLiteDriver
import Store
import Testing
import Web
import Wire
import Workspace

/// What heads do with agreements, definitions and excuses on pages and over the API, and what is refused.
@Suite struct `Agreement and definition on the web` {
  private static let text = """
    title: Ours
    starts: 2026-01-05
    commitments:
      - {measure: volume, target: 50, every: monday 18:00}
      - {measure: quality, target: 60 %, every: monday 18:00}

    """

  private static func hash(_ page: String) throws -> String {
    try String(#require(page.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)).1)
  }

  /// Proposes a text, and gives the address of the version.
  private static func propose(_ head: TestBrowser, _ text: String, _ kind: String = "agreement") async throws -> String
  {
    let answer = try await head.post("/\(kind)/proposal", [("text", text.replacing("\n", with: "\r\n"))])
    #expect(answer.status == 303, "\(answer.status)")
    return try #require(answer.location)
  }

  @Test func `two versions are proposed, signed by both heads, and the second retires the first`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.headOfMarketing)
      let grace = try await server.signedIn(.headOfSales)
      #expect(try await ada.get("/agreement").text.contains("href=\"/agreement/proposal\""))
      let first = try await Self.propose(ada, Self.text)
      let hash = try Self.hash(try await ada.get(first).text)
      #expect(
        try await ada.post(first + "/signatures", [("party", "marketing"), ("hash", hash)]).location
          == "/agreement#signatures")
      // A team signs once, and only its head.
      let twice = try await ada.post(first + "/signatures", [("party", "marketing"), ("hash", hash)])
      #expect(twice.status == 409 && twice.text.contains("Your team has signed this before"))
      let foreign = try await ada.post(first + "/signatures", [("party", "sales"), ("hash", hash)])
      #expect(foreign.status == 403 && foreign.text.contains("Only the head of the team signs for it"))
      let other = String(repeating: "0", count: 64)
      let unread = try await grace.post(first + "/signatures", [("party", "sales"), ("hash", other)])
      #expect(unread.status == 409 && unread.text.contains("not the one you read"))
      #expect(try server.workspace.agreementInForce(at: Site.now()) == nil)
      #expect(try await grace.post(first + "/signatures", [("party", "sales"), ("hash", hash)]).status == 303)
      #expect(try server.workspace.agreementInForce(at: Site.now())?.number == 1)
      let page = try await grace.get("/agreement").text
      #expect(page.contains("Version 1, in force since") && page.contains("50 MQLs by Mon 18:00"))

      #expect(try await ada.get("/agreement?as_of=2026-01-06").text.contains("the past day does not apply"))

      // The numbers alone make the second.
      let proposed = try await grace.post(
        "/agreement/proposal",
        [
          ("do", "numbers"), ("from", ""), ("target-volume", "55"), ("target-quality", "62,5 %"),
          ("starts", "2026-01-05"),
        ])
      let second = try #require(proposed.location)
      let read = try await grace.get(second).text
      #expect(read.contains("Volume: 50 → 55") && read.contains("Quality: 60\u{202F}% → 62.5\u{202F}%"))
      for (head, party) in [(ada, "marketing"), (grace, "sales")] {
        let print = try Self.hash(read)
        #expect(try await head.post(second + "/signatures", [("party", party), ("hash", print)]).status == 303)
      }
      let states = try server.workspace.agreements(now: Site.now()).map(\.version.state)
      #expect(states == [.retired, .inForce])
      // It ends once both say so.
      #expect(try await ada.post(second + "/retirement", [("party", "marketing")]).status == 303)
      #expect(try server.workspace.agreementInForce(at: Site.now())?.number == 2)
      #expect(try await grace.get(second).text.contains("Its end was asked by"))
      #expect(try await grace.post(second + "/retirement", [("party", "sales")]).status == 303)
      #expect(try server.workspace.agreementInForce(at: Site.now()) == nil)
    }
  }

  @Test func `a text that was changed after signing is signed by nobody`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.headOfMarketing)
      let grace = try await server.signedIn(.headOfSales)
      let place = try await Self.propose(ada, Self.text)
      let hash = try Self.hash(try await ada.get(place).text)
      #expect(try await ada.post(place + "/signatures", [("party", "marketing"), ("hash", hash)]).status == 303)
      // Somebody writes into the database itself.
      let other = Self.text.replacing("50", with: "5")
      let forged = try OpenWorkspace.hash(of: other)
      _ = try server.workspace.storage.write {
        try $0.execute("UPDATE signed_document SET content = \(other), content_hash = \(forged.hex)")
      }
      let answer = try await grace.post(place + "/signatures", [("party", "sales"), ("hash", forged.hex)])
      #expect(answer.status == 409 && answer.text.contains("The text is not the one that was signed"))
      #expect(try server.workspace.agreementInForce(at: Site.now()) == nil)
    }
  }

  @Test(arguments: [("agreement", "starts: 2026-01-05", "starts: someday"), ("definition", "B: 50", "B: 500")])
  func `a wrong text comes back with line and reason, and nothing is stored`(
    kind: String, right: String, wrong: String
  ) async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.headOfMarketing)
      let editor = try await ada.get("/\(kind)/proposal")
      #expect(editor.status == 200)
      let day = CivilDate(daysSinceEpoch: 20_458)
      let good = kind == "agreement" ? Self.text : Definition.starter(startsOn: day).document
      let text = good.replacing(right, with: wrong) + "unheard: of\n"
      let answer = try await ada.post("/\(kind)/proposal", [("text", text)], headers: ["Accept-Language": "it"])
      #expect(answer.status == 422, "\(kind)")
      #expect(answer.text.firstMatch(of: /(Line|Riga) \d+/) != nil, "\(answer.text.prefix(3_000))")
      #expect(answer.text.contains("unheard: of"))
      #expect(try server.workspace.documents(of: .agreement, now: Site.now()).isEmpty)
      #expect(try server.workspace.documents(of: .definition, now: Site.now()).isEmpty)
      let numbers = try await ada.post("/agreement/proposal", [("do", "numbers"), ("target-volume", "many")])
      #expect(numbers.status == 422 && numbers.text.contains("value=\"many\""))
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.post("/\(kind)/proposal", [("text", good)]).status == 403)
    }
  }

  @Test func `time is excused by the other head, and shown to all`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.headOfMarketing)
      let grace = try await server.signedIn(.headOfSales)
      let time = [("from", "2026-07-07T12:00"), ("to", "2026-07-08T12:00"), ("reason", "Fair <i>")]
      let own = try await grace.post("/agreement/excuses", [("team", "sales")] + time)
      #expect(own.status == 303)
      let refused = try await grace.post("/agreement/excuses/1/grants", [])
      #expect(refused.status == 403 && refused.text.contains("never by the own"))
      #expect(try await ada.get("/agreement/excuses").text.contains("/agreement/excuses/1/grants"))
      #expect(try await ada.post("/agreement/excuses/1/grants", []).status == 303)
      #expect(try await ada.post("/agreement/excuses/1/grants", []).status == 409)
      let excuse = try #require(try server.workspace.excuses().first)
      #expect(excuse.changesStatus && excuse.range.lowerBound == Instant(milliseconds: 1_783_418_400_000))
      let list = try await server.signedIn(.management).get("/agreement/excuses").text
      #expect(list.contains("Fair &lt;i&gt;") && !list.contains("name=\"reason\""))
      // What is wrong is said at its field, and what was typed stays.
      let wrong = try await ada.post(
        "/agreement/excuses",
        [("team", "sales"), ("from", "2026-07-08T12:00"), ("to", "2026-07-07T12:00"), ("reason", "Typed")])
      #expect(wrong.status == 422 && wrong.text.contains("value=\"Typed\"") && wrong.text.contains("f-to-e"))
      #expect(try server.workspace.excuses().count == 1)
    }
  }

  @Test func `programs propose, sign, excuse and read the same`() async throws {
    try await TestServer.run { server in
      let program = try server.program()
      func quoted(_ text: String) throws -> String {
        String(decoding: try JSONEncoder().encode(["text": text]), as: UTF8.self)
      }
      let wrong = try await program.call("POST", "/agreements", #"{"text": "title: Ours\nstarts: never\n"}"#)
      #expect(wrong.status == 422 && wrong.text.contains("line 2"), "\(wrong.text)")
      let key = ["Idempotency-Key": "once"]
      let made = try await program.call("POST", "/agreements", try quoted(Self.text), headers: key)
      #expect(made.status == 201, "\(made.text)")
      let again = try await program.call("POST", "/agreements", try quoted(Self.text), headers: key)
      #expect(again.id == made.id)
      let hash = try #require(made.object["hash"] as? String)
      let unsaid = try await program.call("POST", "/agreements/1/signatures", "{\"hash\": \"\(hash)\"}")
      #expect(unsaid.status == 409 && unsaid.code == "choose-party")
      for team in ["marketing", "sales"] {
        let signed = try await program.call(
          "POST", "/agreements/1/signatures", "{\"hash\": \"\(hash)\", \"team\": \"\(team)\"}")
        #expect(signed.status == 200, "\(signed.text)")
      }
      let found = try await program.call("GET", "/agreements/1")
      #expect(found.object["state"] as? String == "in-force" && found.headers["etag"] != nil)
      let signatures = try #require(found.object["signatures"] as? [[String: Any]])
      #expect(signatures.count == 2 && signatures.allSatisfy { $0["is_by_head_of_both"] as? Bool == true })
      let definition = try await program.call(
        "POST", "/definitions",
        try quoted(Definition.starter(startsOn: CivilDate(daysSinceEpoch: 20_458)).document))
      #expect(definition.status == 201, "\(definition.text)")
      let excuse = try await program.call(
        "POST", "/excuses",
        #"{"team": "sales", "from": "2026-07-07T10:00:00Z", "to": "2026-07-08T10:00:00Z", "reason": "Fair"}"#)
      #expect(excuse.status == 201 && excuse.object["is_granted"] as? Bool == true)
      #expect(excuse.object["changes_status"] as? Bool == false)
      #expect(try await program.call("POST", "/excuses/1/grants").status == 409)
      #expect(try await program.call("GET", "/agreements/99").code == "unknown-document")
    }
  }

  @Test func `the page, the report and the file behind a figure agree`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "accord-pact-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let storage = try SQLiteStorage.open(path: folder.appending(path: "demo.sqlite").path, create: true)
    let workspace = try OpenWorkspace.demo(in: storage, size: DemoSize(contacts: 1_000), now: Site.now())
    try await TestServer.serving(workspace, TestServer.settings, folder) { server in
      let admin = try await server.signedIn(.administrator)
      let program = try server.program()
      let page = try await admin.get("/agreement").text
      let report = try await program.call("GET", "/reports/agreement?period=all")
      let rows = try #require(report.object["rows"] as? [[String: Any]])
      #expect(rows.count > 7 * 40)
      var counted = 0
      for row in rows {
        let commitment = try #require(row["commitment"] as? String)
        let deadline = try #require(row["deadline"] as? String)
        let instant = try #require(ISO8601DateFormatter.exact.date(from: deadline))
        let address = "/agreement/results/\(commitment)/\(Int64((instant.timeIntervalSince1970 * 1_000).rounded()))"
        guard page.contains(address) else { continue }
        let file = try await admin.get(address + "?format=csv")
        let lines = file.text.split(whereSeparator: \.isNewline).dropFirst()
        // What is due later counts later.
        let kept = lines.filter { $0.contains("Z,kept,") && $0.split(separator: ",").last?.hasSuffix("Z") == false }
          .count
        if let actual = row["actual"] as? Int { #expect(kept == actual, "\(address) \(actual)") }
        #expect(try await admin.get(address).status == 200)
        counted += 1
      }
      #expect(counted >= 60)
      #expect(try await admin.get("/agreement/results/volume/1").status == 404)
      #expect(try await admin.get("/").text.contains("mirror-side"))
      #expect(try await admin.get("/marketing").text.contains("promise-list"))
      let matrix = try await admin.get("/definition").text
      let cell = try #require(matrix.firstMatch(of: /\/definition\/cells\/([A-D][1-4])/))
      #expect(try await admin.get("/definition/cells/\(cell.1)").text.contains("href=\"/contacts/"))
      #expect(try await admin.get("/definition/cells/E9").status == 404)
      let manager = try await server.signedIn(.management)
      #expect(!(try await manager.get("/agreement").text.contains("/agreement/results/")))
    }
  }
}

extension ISO8601DateFormatter {
  fileprivate static var exact: ISO8601DateFormatter {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
    return formatter
  }
}
