import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// From a definition that both heads sign in the browser to the lead in the rep's inbox: all within `accord serve`.
@Suite struct `A definition that is signed on the page` {
  static let text = """
    name: Ours
    fit: [{rule: Buyer, field: persona, is: Buyer, points: 60}]
    interest:
      half_life: 7 days
      kinds: [{kind: form, points: 45}, {kind: page-view, points: 1}]
    thresholds: {fit: {A: 80, B: 60, C: 25}, interest: {"1": 60, "2": 40, "3": 15}}
    mql: {fit: B, interest: 2}
    """

  @Test func `makes an MQL of a touch that a program posts, and the rep sees it`() throws {
    let desk = try Desk()
    try desk.makeWorkspace()
    var server = try ServedDesk(desk)
    defer { server.process.terminate() }
    try server.setUp()
    let token = try server.token()
    func form(_ path: String, _ fields: [(String, String)]) throws -> HTTPURLResponse {
      try server.post(
        path,
        (fields + [("form_token", token)]).map { name, value in
          "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }.joined(separator: "&"))
    }
    // A firm of one: who leads both teams, and works the leads.
    let roles = ["administrator", "head-of-marketing", "head-of-sales", "rep"].map { ("role", $0) }
    #expect(try form("/settings/people/1", [("do", "roles")] + roles).statusCode == 303)

    let proposed = try form("/definition/proposal", [("text", Self.text)])
    let version = try #require(proposed.value(forHTTPHeaderField: "Location"))
    let paper = try server.get(version)
    let hash = try String(#require(paper.firstMatch(of: /name="hash" value="([0-9a-f]{64})"/)).1)
    // Nobody has the field yet, and the page says so before it is signed.
    #expect(paper.contains("has a field “persona” yet"))
    for party in ["marketing", "sales"] {
      let signed = try form(version + "/signatures", [("party", party), ("hash", hash)])
      #expect(signed.statusCode == 303)
    }
    try server.until("/definition") { $0.contains("Version 1 is in force") }

    let secret = try desk.accord(
      "token", "add", "Site", "--right", "edit-contacts", "--right", "import-data", "--right", "see-contacts",
      "--member", "Ada"
    ).output.trimmingCharacters(in: .newlines)
    func call(_ method: String, _ path: String, _ body: String?, type: String) throws -> (Int, String) {
      var request = URLRequest(url: try #require(URL(string: server.base + "/api/v1" + path)))
      request.httpMethod = method
      request.httpBody = body.map { Data($0.utf8) }
      request.setValue("Bearer \(secret)", forHTTPHeaderField: "Authorization")
      request.setValue(type, forHTTPHeaderField: "Content-Type")
      let (response, data) = try URLSession.shared.answer(to: request)
      return (response.statusCode, String(decoding: data, as: UTF8.self))
    }
    let contact = try call(
      "POST", "/contacts", #"{"name": "Bo Buyer", "email": "bo@x.test", "fields": {"persona": "Buyer"}}"#,
      type: "application/json")
    #expect(contact.0 == 201, "\(contact.1)")
    #expect(!(try server.get("/inbox").contains("Bo Buyer")))
    // Through the file as a site sends it: one form a minute ago.
    let at = ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: -60))
    let touch = try call(
      "POST", "/imports?kind=touches&file_name=site.csv",
      "message_id,contact_email,at,kind,url\nm1,bo@x.test,\(at),form,https://x.test/demo\n", type: "text/csv")
    #expect(touch.0 == 202, "\(touch.1)")

    try server.until("/inbox") { $0.contains("<b>Bo Buyer</b>") }
    let inbox = try server.get("/inbox")
    #expect(inbox.contains("reached B2"), "\(inbox.suffix(4_000))")
    let handoffs = try call("GET", "/handoffs", nil, type: "application/json")
    #expect(handoffs.0 == 200 && handoffs.1.contains("Bo Buyer"))
    let one = try call("GET", "/contacts/1", nil, type: "application/json")
    #expect(one.1.contains("\"stage\":\"mql\""), "\(one.1)")
    let doctor = try desk.accord("doctor")
    #expect(doctor.code == 0, "\(doctor.output)\(doctor.errors)")
  }
}
