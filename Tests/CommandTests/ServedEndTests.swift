import Foundation
import Synchronization
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// How a server ends, and what is left after it.
@Suite struct `A server that ends` {
  @Test func `is gone within 20 seconds of SIGTERM, with open pages, an import and a slow upload`() throws {
    let desk = try Desk()
    try desk.makeWorkspace()
    let rows = (1...400).map { "c\($0),Person \($0)\n" }.joined()
    try desk.write("id,name\n" + rows, to: "contacts.csv")
    #expect(try desk.accord("import", "contacts", "contacts.csv", "--history").code == 0)
    var server = try ServedDesk(desk)
    try server.setUp()
    let streams = try (0..<10).map { _ in try RawConnection(server.base) }
    for stream in streams {
      stream.say("GET /events HTTP/1.1\r\nHost: localhost\r\nCookie: \(server.cookie)\r\n\r\n")
      #expect(stream.hear().contains("text/event-stream"))
    }
    var touches = "message_id,contact_id,at,kind,channel\n"
    for row in 1...120_000 { touches += "m\(row),c\(row % 400 + 1),2026-01-02T10:00:00Z,page-view,email\n" }
    let place = try server.upload(touches, kind: "touches", named: "touches.csv")
    let slow = try RawConnection(server.base)
    let body = "--B\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n\(try server.token())\r\n"
    slow.say(
      "POST /data/uploads HTTP/1.1\r\nHost: localhost\r\nCookie: \(server.cookie)\r\nContent-Length: 9000000\r\n"
        + "Content-Type: multipart/form-data; boundary=B\r\n\r\n" + body
        + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nid,name\n")
    // Asked for last, so that it still runs when the signal comes.
    try server.ask(place)
    try server.until(place) { $0.contains("<progress") }

    let begun = Date()
    kill(server.process.processIdentifier, SIGTERM)
    server.process.waitUntilExit()
    #expect(Date().timeIntervalSince(begun) < 20)
    #expect(server.process.terminationStatus == 0)
    #expect(streams.allSatisfy { $0.isClosed(within: 2) })
    let doctor = try desk.accord("doctor")
    #expect(doctor.code == 0, "\(doctor.output)")

    // The import goes on with the next server; of the upload that was cut off nothing is left.
    let cookie = server.cookie
    server = try ServedDesk(desk)
    server.cookie = cookie
    try server.until(place) { $0.contains("is-kept") }
    #expect(try server.get(place).contains("<b>120,000</b>"))
    #expect(try !server.get("/data/uploads").contains("a.csv"))
    server.process.terminate()
    server.process.waitUntilExit()
  }

  @Test func `has kept all that it acknowledged when it is killed under writes`() throws {
    let desk = try Desk()
    try desk.makeWorkspace()
    let made = try desk.accord("token", "add", "Writer", "--right", "edit-contacts", "--right", "see-contacts")
    #expect(made.code == 0, "\(made.errors)")
    let token = made.output.trimmingCharacters(in: .newlines)
    var acknowledged: [(name: String, path: String)] = []
    for round in 0..<3 {
      let server = try ServedDesk(desk)
      let writers = Writers(base: server.base, token: token, round: round)
      writers.begin()
      // In the middle of writing, however busy the machine is.
      for _ in 0..<600 where writers.count.withLock({ $0 }) < 12 { usleep(50_000) }
      kill(server.process.processIdentifier, SIGKILL)
      server.process.waitUntilExit()
      acknowledged += writers.end()
      let doctor = try desk.accord("doctor")
      #expect(doctor.code == 0, "\(doctor.output)\(doctor.errors)")
    }
    #expect(acknowledged.count > 10)
    let server = try ServedDesk(desk)
    let writers = Writers(base: server.base, token: token, round: 9)
    var lost: [String] = []
    for (name, path) in acknowledged {
      if try !writers.call("GET", path).body.contains("\(name)@example.org") { lost.append(name) }
    }
    #expect(lost == [])
    server.process.terminate()
    server.process.waitUntilExit()
  }

  @Test func `is the only one: a second server and a restore are refused with its name`() throws {
    let desk = try Desk()
    try desk.makeWorkspace()
    #expect(try desk.accord("backup", "kept.sqlite").code == 0)
    let server = try ServedDesk(desk)
    let second = try desk.accord("serve", "--port", "0")
    #expect(second.code == 4)
    #expect(second.errors.contains("accord serve (process \(server.process.processIdentifier)"))
    let restored = try desk.accord("restore", "kept.sqlite")
    #expect(restored.code == 4)
    #expect(restored.errors.contains("end it first"))
    kill(server.process.processIdentifier, SIGKILL)
    server.process.waitUntilExit()
    // Of a killed server nothing is left that stands in the way.
    #expect(try desk.accord("restore", "kept.sqlite").code == 0)
    let next = try ServedDesk(desk)
    next.process.terminate()
    next.process.waitUntilExit()
  }
}

/// Programs that write through the API until the server is gone.
private final class Writers: Sendable {
  let base: String
  let token: String
  let round: Int
  /// How many were acknowledged so far.
  let count = Mutex(0)

  init(base: String, token: String, round: Int) {
    self.base = base
    self.token = token
    self.round = round
  }

  private let kept = Mutex<[(name: String, path: String)]>([])
  private let working = DispatchGroup()

  /// Four of them, each on a thread of its own.
  func begin() {
    for writer in 0..<4 {
      DispatchQueue.global().async(group: working) { [self] in write(writer) }
    }
  }

  /// Those whose making was acknowledged, by name, and where each is.
  func end() -> [(name: String, path: String)] {
    working.wait()
    return kept.withLock { $0 }
  }

  private func write(_ writer: Int) {
    for number in 0..<10_000 {
      let name = "r\(round)w\(writer)n\(number)"
      let body = #"{"name":"\#(name)","email":"\#(name)@example.org"}"#
      guard let answer = try? call("POST", "/api/v1/contacts", body) else { break }
      guard answer.status == 201, let id = answer.body.firstMatch(of: /"id": ?([0-9]+)/)?.1 else { continue }
      kept.withLock { $0.append((name, "/api/v1/contacts/\(id)")) }
      count.withLock { $0 += 1 }
    }
  }

  func call(_ method: String, _ path: String, _ body: String? = nil) throws -> (status: Int, body: String) {
    guard let url = URL(string: base + path) else { throw URLError(.badURL) }
    var request = URLRequest(url: url)
    request.httpMethod = method
    request.httpBody = body.map { Data($0.utf8) }
    request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    if body != nil { request.setValue("application/json", forHTTPHeaderField: "Content-Type") }
    let (response, data) = try URLSession.shared.answer(to: request)
    return (response.statusCode, String(decoding: data, as: UTF8.self))
  }
}
