import Alignment
import Foundation
import Persistence
import Testing
import Web
import Workspace

/// Agreements and definitions that are wrong, by page and by call.
@Suite struct `A wrong document` {
  enum Kind: String, CaseIterable, Sendable {
    case agreement, definition

    var document: DocumentKind { self == .agreement ? .agreement : .definition }

    var text: String {
      switch self {
      case .agreement:
        """
        title: Ours
        starts: 2026-01-05
        commitments:
          - {measure: volume, target: 50, every: monday 18:00}
          - {measure: quality, target: 60 %, every: monday 18:00}

        """
      case .definition:
        """
        name: Ours
        starts: 2026-01-05
        fit: [{rule: Buyer, field: persona, is: Buyer, points: 60}]
        interest: {half_life: 7 days, kinds: [{kind: form, points: 45}]}
        thresholds: {fit: {A: 80, B: 60, C: 25}, interest: {"1": 60, "2": 40, "3": 15}}
        mql: {fit: B, interest: 2}

        """
      }
    }

    /// What is wrong, the text, its line, and a part of the reason.
    var wrong: [(text: String, line: Int, part: String)] {
      let count = text.split(separator: "\n").count
      let field = (text + "colour: blue\n", count + 1, "colour")
      return switch self {
      case .agreement: [field, (text.replacing("60 %", with: "160 %"), 5, "160")]
      case .definition: [field, (text.replacing("B: 60", with: "B: 600"), 5, "600")]
      }
    }
  }

  @Test(arguments: Kind.allCases)
  func `is refused with its line and the reason, and nothing is stored`(kind: Kind) async throws {
    try await TestServer.run { server in
      let head = try await server.signedIn(.headOfMarketing)
      let program = try server.program()
      for (text, line, part) in kind.wrong {
        let page = try await head.post(
          "/\(kind.rawValue)/proposal", [("text", text)], headers: ["Accept-Language": "en"])
        #expect(page.status == 422 && page.text.contains("Line \(line)"), "\(part)")
        let told = page.text.firstMatch(of: /id="f-text-e"[^>]*>(.+?)<textarea/.dotMatchesNewlines())?.1 ?? ""
        #expect(told.contains(part), "\(told)")
        let body = String(decoding: try JSONEncoder().encode(["text": text]), as: UTF8.self)
        let call = try await program.call("POST", "/\(kind.rawValue)s", body)
        let detail = call.object["detail"] as? String ?? ""
        #expect(call.status == 422 && detail.contains("line \(line)") && detail.contains(part), "\(call.text)")
      }
      #expect(try Self.count(server) == 0)
    }
  }

  @Test(arguments: Kind.allCases)
  func `holds for nothing while it is unsigned, signed twice by one team, or changed`(kind: Kind) async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.headOfMarketing)
      let grace = try await server.signedIn(.headOfSales)
      let program = try server.program()
      let path = "/\(kind.rawValue)s"
      let body = String(decoding: try JSONEncoder().encode(["text": kind.text]), as: UTF8.self)
      let made = try await program.call("POST", path, body)
      #expect(made.status == 201 && made.object["state"] as? String == "proposed", "\(made.text)")
      let hash = try #require(made.object["hash"] as? String)
      let place = "/\(kind.rawValue)/versions/\(made.id)"
      func isInForce() throws -> Bool {
        try server.workspace.documentInForce(of: kind.document, at: Site.now())
          != nil
      }
      #expect(try !isInForce())
      #expect(try await ada.post(place + "/signatures", [("party", "marketing"), ("hash", hash)]).status == 303)
      let twice = try await ada.post(
        place + "/signatures", [("party", "marketing"), ("hash", hash)], headers: ["Accept-Language": "en"])
      #expect(twice.status == 409 && twice.text.contains("Your team has signed this before"))
      let call = try await program.call(
        "POST", "\(path)/\(made.id)/signatures", "{\"hash\": \"\(hash)\", \"team\": \"marketing\"}")
      #expect(call.status == 409 && call.code == "already-signed", "\(call.text)")
      #expect(try !isInForce())

      // Somebody writes into the database itself.
      let other =
        try #require(
          try server.workspace.documents(
            of: kind.document, now: Site.now()
          ).first
        ).text + "# more\n"
      let forged = try OpenWorkspace.hash(of: other)
      _ = try server.workspace.storage.write {
        try $0.execute("UPDATE signed_document SET content = \(other), content_hash = \(forged.hex)")
      }
      let page = try await grace.post(
        place + "/signatures", [("party", "sales"), ("hash", forged.hex)], headers: ["Accept-Language": "en"])
      #expect(page.status == 409 && page.text.contains("The text is not the one that was signed"))
      let late = try await program.call(
        "POST", "\(path)/\(made.id)/signatures", "{\"hash\": \"\(forged.hex)\", \"team\": \"sales\"}")
      #expect(late.status == 409, "\(late.text)")
      #expect(try !isInForce())
    }
  }

  private static func count(_ server: TestServer) throws -> Int64 {
    try server.workspace.storage.read {
      try $0.row("SELECT count(*) FROM signed_document")?.integer(0) ?? 0
    }
  }
}
