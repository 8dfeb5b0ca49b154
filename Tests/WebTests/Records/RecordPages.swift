import Alignment
import Foundation
import Testing
import Web
import Workspace

/// What tests of companies, deals and money put into a fresh workspace.
enum RecordPages {
  static let ada = ActingMember(id: 1, name: "Ada Admin")
  /// Would run, were it ever printed as it is.
  static let script = "<script>alert(1)</script>\"'&"

  /// A company with a contact and an open deal of 12,000 euros; their ids.
  ///
  /// - Parameter number: tells the domains of several apart.
  static func fill(
    _ workspace: OpenWorkspace, name: String = "Oltremare", number: Int? = nil, now: Instant = Site.now()
  ) throws -> (company: Int64, contact: Int64, deal: Int64) {
    let domain = "oltremare\(number.map(String.init) ?? "").example"
    let company = try workspace.createCompany(CompanyForm(name: name, domain: domain), by: ada, now: now).id
    let contact = try workspace.createContact(
      ContactForm(profile: ContactProfile(name: "Grace Hopper", email: "grace@\(domain)"), companyId: company),
      by: ada, now: now
    ).id
    let deal = try workspace.createDeal(
      DealForm(name: "First order", companyId: company, amountMinor: 1_200_000, pipelineStage: "Proposal"),
      contacts: [contact], by: ada, now: now)
    return (company, contact, deal)
  }
}

extension TestBrowser {
  /// Asks again until the page says it: lists follow the store within a second or two.
  func get(_ path: String, until words: String) async throws -> Answer {
    var answer = try await get(path)
    for _ in 0..<400 where !answer.text.contains(words) {
      try await Task.sleep(for: .milliseconds(100))
      answer = try await get(path)
    }
    return answer
  }
}
