import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `accord serve` in a desk's folder, and a browser that is signed in to it.
struct ServedDesk {
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

  func send(_ method: String, _ path: String, type: String? = nil, _ body: String? = nil) throws -> (
    HTTPURLResponse, String
  ) {
    var request = URLRequest(url: try #require(URL(string: base + path)))
    request.httpMethod = method
    request.httpBody = body.map { Data($0.utf8) }
    request.httpShouldHandleCookies = false
    if let type { request.setValue(type, forHTTPHeaderField: "Content-Type") }
    if !cookie.isEmpty { request.setValue(cookie, forHTTPHeaderField: "Cookie") }
    let session = URLSession(configuration: .ephemeral, delegate: NoRedirect(), delegateQueue: nil)
    defer { session.invalidateAndCancel() }
    let (response, data) = try session.answer(to: request)
    return (response, String(decoding: data, as: UTF8.self))
  }

  func get(_ path: String) throws -> String { try send("GET", path).1 }

  func post(_ path: String, _ fields: String) throws -> HTTPURLResponse {
    try send("POST", path, type: "application/x-www-form-urlencoded", fields).0
  }

  func token() throws -> String {
    try String(#require(get("/me").firstMatch(of: /name="form_token" value="([^"]*)"/)).1)
  }

  /// Makes the first person, who is signed in then.
  mutating func setUp() throws {
    let answer = try post(
      try #require(link),
      "name=Ada&email=ada%40example.org&password=a+long+quiet+afternoon&again=a+long+quiet+afternoon")
    #expect(answer.statusCode == 303)
    let header = answer.value(forHTTPHeaderField: "Set-Cookie") ?? ""
    cookie = try String(#require(header.firstMatch(of: /accord=[^;]+/)).0)
  }

  func upload(_ text: String, kind: String, named name: String) throws -> String {
    var body = ""
    for (field, value) in [
      ("form_token", try token()), ("kind", kind), ("mapping", "accord"), ("history", "history"),
    ] {
      body += "--B\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
    }
    body += "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(text)\r\n--B--\r\n"
    let answer = try send("POST", "/data/uploads", type: "multipart/form-data; boundary=B", body)
    return try #require(answer.0.value(forHTTPHeaderField: "Location"), "\(answer.1.prefix(2_000))")
  }

  func ask(_ place: String) throws {
    let answer = try post(place + "/import", "form_token=\(try token())&revision=1")
    #expect(answer.statusCode == 303)
  }

  func until(_ path: String, _ isThere: (String) -> Bool) throws {
    for _ in 0..<1_200 {
      if isThere(try get(path)) { return }
      usleep(50_000)
    }
    Issue.record("\(path) never came to say it: \(try get(path).suffix(3_000))")
  }
}

/// Answers with the redirect itself.
private final class NoRedirect: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
