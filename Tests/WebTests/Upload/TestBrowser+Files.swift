import Foundation
import Testing

extension TestBrowser {
  /// Sends a form with a file as a browser does: fields in their order, the token first.
  func upload(
    _ file: String, named name: String = "file.csv", _ fields: [(String, String)], document: String? = nil,
    headers: [String: String] = [:]
  ) async throws -> Answer {
    try await uploadRaw(
      file, named: name, [("form_token", formToken())] + fields, document: document, headers: headers)
  }

  func uploadRaw(
    _ file: String, named name: String = "file.csv", _ fields: [(String, String)], document: String? = nil,
    headers: [String: String] = [:]
  ) async throws -> Answer {
    let boundary = "test-\(UUID().uuidString)"
    var text = ""
    for (field, value) in fields {
      text += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
    }
    func quoted(_ text: String) -> String { text.replacing("\"", with: "%22") }
    text += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(quoted(name))\"\r\n"
    text += "Content-Type: text/csv\r\n\r\n\(file)\r\n"
    if let document {
      text +=
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"document\"; filename=\"m.yaml\"\r\n\r\n\(document)\r\n"
    }
    text += "--\(boundary)--\r\n"
    return try await send(
      "POST", "/data/uploads",
      headers: headers.merging(["Content-Type": "multipart/form-data; boundary=\(boundary)"]) { own, _ in own },
      body: Data(text.utf8))
  }

  /// Uploads a file and asks to import it; the address of its page once it is over.
  func importFile(_ file: String, named name: String = "file.csv", _ fields: [(String, String)]) async throws -> String
  {
    let sent = try await upload(file, named: name, fields)
    let place = try #require(sent.status == 303 ? sent.location : nil, "\(sent.status) \(sent.text.prefix(4_000))")
    let page = try await waited(place) { $0.contains("data-live") && !$0.contains("role=\"status\"") }
    let revision = try #require(page.firstMatch(of: /name="revision" value="([0-9]+)"/)).1
    let asked = try await post(place + "/import", [("revision", String(revision))])
    #expect(asked.status == 303, "\(asked.text.prefix(4_000))")
    _ = try await waited(place) { $0.contains(/status-soft is-(kept|risk|broken)/) }
    return place
  }

  /// A page once it says something; asked again and again for at most a minute.
  func waited(_ path: String, _ isThere: (String) -> Bool) async throws -> String {
    for _ in 0..<600 {
      let answer = try await get(path)
      try #require(answer.status == 200, "\(answer.status) of \(path)")
      if isThere(answer.text) { return answer.text }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("\(path) never came to say it")
    return ""
  }
}
