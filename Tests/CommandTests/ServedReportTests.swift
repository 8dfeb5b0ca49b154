import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct `A report of the served program` {
  /// Every report with a question of its own, as options by name; all as of one day, so that no clock plays in.
  private static let questions: [(name: String, options: [(String, String)])] = [
    ("overview", []), ("funnel", []), ("funnel", [("reading", "flow"), ("from_stage", "lead")]), ("velocity", []),
    ("attribution", [("model", "linear"), ("by", "source")]), ("attribution", [("model", "all"), ("by", "channel")]),
    ("attribution", [("conversion", "mql"), ("by", "campaign")]),
    ("conversions", [("path", "lead-customer"), ("by", "property:plan")]), ("paths", []),
    ("marketing", [("by", "channel")]), ("sales", [("by", "owner")]), ("segments", [("within", "120")]),
    ("outcomes", []), ("agreement", []), ("handoffs", []), ("rejections", []), ("radar", []),
  ]

  @Test func `is the same JSON over HTTP as the command prints`() throws {
    let desk = try Desk()
    try desk.importClosedLoop()
    let made = try desk.accord("token", "add", "All", "--right", "see-figures", "--right", "see-contacts")
    #expect(made.code == 0, "\(made.errors)")
    let secret = made.output.trimmingCharacters(in: .newlines)
    let server = try desk.start(serving: "serve.out")
    defer {
      server.terminate()
      server.waitUntilExit()
    }
    let base = try #require(Self.base(desk.path("serve.out")))
    var asked: Set<String> = []
    for question in Self.questions {
      // The radar is of now alone.
      let options = question.options + (question.name == "radar" ? [] : [("as_of", "2026-06-30")])
      let arguments = options.flatMap { ["--" + $0.0.replacingOccurrences(of: "_", with: "-"), $0.1] }
      let typed = try desk.call(["report", question.name] + arguments + ["--format", "json"])
      var address = try #require(URLComponents(string: "\(base)/api/v1/reports/\(question.name)"))
      address.queryItems = options.map { URLQueryItem(name: $0.0, value: $0.1) }
      var request = URLRequest(url: try #require(address.url))
      request.setValue("Bearer \(secret)", forHTTPHeaderField: "Authorization")
      let (response, data) = try URLSession.shared.answer(to: request)
      let status = response.statusCode
      let text = String(decoding: data, as: UTF8.self)
      if typed.code == 2 {
        #expect(status == 400, "\(question): \(typed.errors) \(text)")
        let problem = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let sentence = try #require(problem["detail"] as? String)
        #expect(typed.errors.contains(sentence), "\(question): \(typed.errors) \(sentence)")
      } else {
        #expect(typed.code == 0 && status == 200, "\(question): \(typed.errors) \(text)")
        #expect(Self.plain(typed.output, question.name) == Self.plain(text, question.name), "\(question)")
        asked.insert(question.name)
      }
    }
    #expect(asked.count >= 11)
  }

  /// The radar's waits last until the instant of the question.
  private static func plain(_ text: String, _ name: String) -> String {
    let whole = text.trimmingCharacters(in: .newlines)
    return name == "radar" ? whole.replacing(/"(as_of|median_wait|p90_wait)": ("[^"]*Z"|[0-9.]+)/, with: "") : whole
  }

  private static func base(_ file: String) -> String? {
    for _ in 0..<1_200 {
      let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      if let found = text.firstMatch(of: /on (http:\/\/localhost:[0-9]+)/) { return String(found.1) }
      usleep(50_000)
    }
    return nil
  }
}
