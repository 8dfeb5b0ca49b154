import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The server killed with signal 9 in the middle of an import that somebody asked for in the browser.
@Suite struct `An import by upload` {
  static let people = 500
  static let touches = 120_000

  @Test(arguments: [SIGKILL, SIGTERM])
  func `goes on after the server was killed or told to stop, as if it had never been`(signal: Int32) async throws {
    let desk = try Desk()
    try desk.makeWorkspace()
    let contacts = Self.contacts()
    let touches = Self.touchRows()
    try desk.write(contacts, to: "contacts.csv")
    try desk.write(touches, to: "touches.csv")
    #expect(try desk.accord("import", "contacts", "contacts.csv", "--history").code == 0)

    var server = try ServedDesk(desk)
    try await server.setUp()
    let place = try await server.upload(touches, kind: "touches", named: "touches.csv")
    try await server.ask(place)
    try await server.until(place) { $0.contains("<progress") && $0.contains("rows,") }
    let begun = Date()
    kill(server.process.processIdentifier, signal)
    server.process.waitUntilExit()
    #expect(Date().timeIntervalSince(begun) < 20)
    if signal == SIGTERM { #expect(server.process.terminationStatus == 0) }
    let doctor = try desk.accord("doctor")
    #expect(doctor.code == 0, "\(doctor.output)\(doctor.errors)")

    let cookie = server.cookie
    server = try ServedDesk(desk)
    server.cookie = cookie
    try await server.until(place) { $0.contains("is-kept") }
    let page = try await server.get(place)
    #expect(page.contains("<b>120,000</b><span>Rows</span>"), "\(page.prefix(6_000))")
    server.process.terminate()
    server.process.waitUntilExit()
    #expect(server.process.terminationStatus == 0)

    #expect(try desk.accord("doctor").code == 0)
    let after = try desk.accord("report", "attribution", "--conversion", "lead", "--by", "source", "--format", "csv")
    let clean = try Desk()
    try clean.makeWorkspace()
    for (kind, text) in [("contacts", contacts), ("touches", touches)] {
      try clean.write(text, to: "\(kind).csv")
      #expect(try clean.accord("import", kind, "\(kind).csv", "--history").code == 0)
    }
    let reference = try clean.accord(
      "report", "attribution", "--conversion", "lead", "--by", "source", "--format", "csv")
    #expect(after.output == reference.output)
    #expect(reference.output.split(whereSeparator: \.isNewline).count > 5)
  }

  private static func contacts() -> String {
    var text = "id,name,lead_at\n"
    for person in 1...people { text += "c\(person),Person \(person),2026-02-03\n" }
    return text
  }

  private static func touchRows() -> String {
    var rows = "message_id,contact_id,at,kind,channel,source\n"
    for row in 1...touches {
      let day = row % 28 + 1
      rows +=
        "m\(row),c\(row &* 7_919 % people + 1),2026-01-\(day < 10 ? "0" : "")\(day)T10:\(10 + row % 50):00Z,page-view,"
      rows += "email,source \(row % 11)\n"
    }
    return rows
  }
}

/// `accord serve` in a desk's folder, and a browser that is signed in to it.
private struct ServedDesk {
  let process: Process
  let base: String
  private let link: String?
  var cookie = ""

  init(_ desk: Desk) throws {
    let name = "serve-\(UUID().uuidString.prefix(8)).out"
    process = try desk.start(serving: name)
    var text = ""
    for _ in 0..<600 where !text.contains("\n") || (text.contains("Set it up") && !text.contains("/set-up/")) {
      usleep(50_000)
      text = (try? String(contentsOfFile: desk.path(name), encoding: .utf8)) ?? ""
    }
    base = try String(#require(text.firstMatch(of: /on (http:\/\/localhost:[0-9]+)/), "\(text)").1)
    link = text.firstMatch(of: /\/set-up\/\S+/).map { String($0.0) }
  }

  private func send(_ method: String, _ path: String, type: String? = nil, _ body: String? = nil) async throws -> (
    HTTPURLResponse, String
  ) {
    var request = URLRequest(url: try #require(URL(string: base + path)))
    request.httpMethod = method
    request.httpBody = body.map { Data($0.utf8) }
    request.httpShouldHandleCookies = false
    if let type { request.setValue(type, forHTTPHeaderField: "Content-Type") }
    if !cookie.isEmpty { request.setValue(cookie, forHTTPHeaderField: "Cookie") }
    let session = URLSession(configuration: .ephemeral, delegate: NoRedirect(), delegateQueue: nil)
    let (data, response) = try await session.data(for: request)
    return (try #require(response as? HTTPURLResponse), String(decoding: data, as: UTF8.self))
  }

  func get(_ path: String) async throws -> String { try await send("GET", path).1 }

  private func post(_ path: String, _ fields: String) async throws -> HTTPURLResponse {
    try await send("POST", path, type: "application/x-www-form-urlencoded", fields).0
  }

  private func token() async throws -> String {
    try String(#require(await get("/me").firstMatch(of: /name="form_token" value="([^"]*)"/)).1)
  }

  /// Makes the first person, who is signed in then.
  mutating func setUp() async throws {
    let answer = try await post(
      try #require(link),
      "name=Ada&email=ada%40example.org&password=a+long+quiet+afternoon&again=a+long+quiet+afternoon")
    #expect(answer.statusCode == 303)
    let header = answer.value(forHTTPHeaderField: "Set-Cookie") ?? ""
    cookie = try String(#require(header.firstMatch(of: /accord=[^;]+/)).0)
  }

  func upload(_ text: String, kind: String, named name: String) async throws -> String {
    var body = ""
    for (field, value) in [
      ("form_token", try await token()), ("kind", kind), ("mapping", "accord"), ("history", "history"),
    ] {
      body += "--B\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
    }
    body += "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(text)\r\n--B--\r\n"
    let answer = try await send("POST", "/data/uploads", type: "multipart/form-data; boundary=B", body)
    return try #require(answer.0.value(forHTTPHeaderField: "Location"), "\(answer.1.prefix(2_000))")
  }

  func ask(_ place: String) async throws {
    let answer = try await post(place + "/import", "form_token=\(try await token())&revision=1")
    #expect(answer.statusCode == 303)
  }

  func until(_ path: String, _ isThere: (String) -> Bool) async throws {
    for _ in 0..<1_200 {
      if isThere(try await get(path)) { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("\(path) never came to say it: \(try await get(path).suffix(3_000))")
  }
}

/// Answers with the redirect itself.
private final class NoRedirect: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
