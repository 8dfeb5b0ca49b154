import Alignment
import Foundation
import Testing
import Web
import Workspace

/// A program that calls the API with a token.
struct APIClient: Sendable {
  let browser: TestBrowser
  var token: String?

  func call(
    _ method: String, _ path: String, _ body: String? = nil, headers: [String: String] = [:]
  ) async throws -> TestBrowser.Answer {
    var all = headers
    if let token { all["Authorization"] = "Bearer \(token)" }
    if body != nil, all["Content-Type"] == nil { all["Content-Type"] = "application/json" }
    return try await browser.send(method, "/api/v1" + path, headers: all, body: body.map { Data($0.utf8) })
  }
}

extension TestBrowser.Answer {
  var object: [String: Any] { json as? [String: Any] ?? [:] }
  var code: String? { object["code"] as? String }
  var id: Int { object["id"] as? Int ?? 0 }
  /// Codes by field.
  var faults: [String: String] {
    Dictionary(
      (object["errors"] as? [[String: Any]] ?? []).compactMap { error in
        (error["field"] as? String).map { ($0, error["code"] as? String ?? "") }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension TestServer {
  /// A program with these rights, whose maker is an administrator and leads both teams.
  func program(_ rights: Set<Right> = Set(Right.allCases)) throws -> APIClient {
    let admin = Person(id: ID(1), name: "Ada Admin", roles: [.administrator, .headOfMarketing, .headOfSales])
    let isLeading = try workspace.people().contains { $0.person.id == admin.id && $0.person.roles == admin.roles }
    if !isLeading { try workspace.setRoles(admin.roles, of: admin.id, by: admin, now: Site.now()) }
    let made = try workspace.makeToken(name: "test", rights: rights, expires: nil, by: admin, now: Site.now())
    return APIClient(browser: browser(), token: made.secret)
  }
}

extension OpenWorkspace {
  /// People, contacts and journeys enough for every report to have rows.
  func fillWithStory() throws {
    let (ada, now) = (ActingMember(id: 1, name: "Ada Admin"), Site.now())
    _ = try addCost(
      CostForm(
        channel: "email", first: CivilDate(daysSinceEpoch: 20_000), last: CivilDate(daysSinceEpoch: 20_030),
        amountMinor: 10_000), by: ada, now: now)
    for number in 0..<6 {
      let form = ContactForm(profile: ContactProfile(name: "Contact \(number)"), ownerId: 1)
      let contact = try createContact(form, by: ada, now: now).id
      if number > 0 { try moveContact(contact, .advance(to: .mql), by: ada, now: now) }
      guard number > 3 else { continue }
      let deal = try createDeal(
        DealForm(name: "Deal \(number)", amountMinor: 100_000), contacts: [contact], by: ada, now: now)
      try closeDeal(deal, as: .won, by: ada, now: now)
    }
  }
}
