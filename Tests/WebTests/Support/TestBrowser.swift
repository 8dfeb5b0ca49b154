import Foundation
import Synchronization
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Speaks HTTP as a browser does: keeps cookies, sends forms with the token of the page, follows nothing by itself.
final class TestBrowser: Sendable {
  struct Answer: Sendable {
    let status: Int
    let headers: [String: String]
    let body: Data
    var text: String { String(decoding: body, as: UTF8.self) }
    var location: String? { headers["location"] }
    var json: Any? { try? JSONSerialization.jsonObject(with: body) }
  }

  let base: String
  private let cookies = Mutex<[String: String]>([:])
  /// The token of forms, and the session that it is of.
  private let token = Mutex<(session: String, token: String)?>(nil)
  private let session: URLSession

  init(base: String) {
    self.base = base
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.httpCookieAcceptPolicy = .never
    configuration.timeoutIntervalForRequest = 240
    session = URLSession(configuration: configuration, delegate: StayHere(), delegateQueue: nil)
  }

  func keep(_ name: String, _ value: String) { cookies.withLock { $0[name] = value } }
  func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }

  func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
    try await send("GET", path, headers: headers)
  }

  /// Sends a form, with the token that pages of this session carry.
  func post(_ path: String, _ fields: [(String, String)], headers: [String: String] = [:]) async throws -> Answer {
    try await postRaw(path, fields + [("form_token", formToken())], headers: headers)
  }

  /// The token that pages of this session carry; empty for nobody.
  func formToken() async throws -> String {
    guard let session = cookie("accord") else { return "" }
    if let known = token.withLock({ $0?.session == session ? $0?.token : nil }) { return known }
    let page = try await get("/me")
    let found = page.text.firstMatch(of: /name="form_token" value="([^"]*)"/).map { String($0.1) } ?? ""
    token.withLock { $0 = (session, found) }
    return found
  }

  /// Sends a form as it is.
  func postRaw(_ path: String, _ fields: [(String, String)], headers: [String: String] = [:]) async throws -> Answer {
    func encoded(_ text: String) -> String {
      text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
    let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    return try await send(
      "POST", path, headers: headers.merging(["Content-Type": "application/x-www-form-urlencoded"]) { own, _ in own },
      body: Data(body.utf8))
  }

  func send(_ method: String, _ path: String, headers: [String: String] = [:], body: Data? = nil) async throws -> Answer
  {
    var request = URLRequest(url: try #require(URL(string: base + path)))
    request.httpMethod = method
    request.httpBody = body
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let jar = cookies.withLock { $0 }
    if !jar.isEmpty {
      request.setValue(jar.map { "\($0.key)=\($0.value)" }.joined(separator: "; "), forHTTPHeaderField: "Cookie")
    }
    let (data, response) = try await session.data(for: request)
    let http = try #require(response as? HTTPURLResponse)
    var fields: [String: String] = [:]
    for (name, value) in http.allHeaderFields { fields["\(name)".lowercased()] = "\(value)" }
    take(fields["set-cookie"])
    return Answer(status: http.statusCode, headers: fields, body: data)
  }

  private func take(_ header: String?) {
    guard let header else { return }
    // Our cookies hold no comma of their own, so that one separates them where there are several.
    for cookie in header.split(separator: ",") {
      let pair = cookie.prefix { $0 != ";" }.drop { $0 == " " }
      guard let equals = pair.firstIndex(of: "=") else { continue }
      let name = String(pair[..<equals])
      let value = String(pair[pair.index(after: equals)...])
      cookies.withLock { $0[name] = cookie.contains("Max-Age=0") ? nil : value }
    }
  }
}

/// Answers with the redirect itself.
private final class StayHere: NSObject, URLSessionTaskDelegate {
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
