import Alignment
import Persistence
package import Reports
import Store

/// Who or what stands behind a row of a receipt.
package struct ReceiptName: Hashable, Sendable {
  /// A contact's name, else its e-mail; `nil` where nothing is known, and for what has no name.
  package var name: String?
  package var email: String?
  /// The company of a contact or deal.
  package var company: String?
}

extension OpenWorkspace {
  /// The names of some rows, for a person who may see contacts; for any other none, so that ids are all that shows.
  ///
  /// - Complexity: two look-ups by id a row, in one reading.
  package func names(
    of rows: some Sequence<ReceiptRow>, for person: Person
  ) throws -> [ReceiptRow.Subject: ReceiptName] {
    guard person.may(.seeContacts) else { return [:] }
    return try storage.read { store in
      var names: [ReceiptRow.Subject: ReceiptName] = [:]
      var companies: [Int64: String] = [:]
      func company(_ id: Int64?) throws -> String? {
        guard let id else { return nil }
        if let known = companies[id] { return known }
        companies[id] = try Companies.find(id, in: store)?.name
        return companies[id]
      }
      for row in rows where names[row.subject] == nil {
        switch row.subject {
        case .contact(let id):
          guard let contact = try Contacts.find(id.rawValue, in: store) else { continue }
          names[row.subject] = ReceiptName(
            name: contact.name ?? contact.email, email: contact.email, company: try company(contact.companyId))
        case .deal(let id):
          guard let deal = try Deals.find(id.rawValue, in: store) else { continue }
          names[row.subject] = ReceiptName(name: deal.name, company: try company(deal.companyId))
        case .company(let id): names[row.subject] = ReceiptName(name: try company(id.rawValue))
        case .cost, .value: continue
        }
      }
      return names
    }
  }
}
