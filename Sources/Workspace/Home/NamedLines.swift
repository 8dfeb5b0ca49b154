import Alignment
import Persistence
import Store

/// A deal or a contact as one line of a list that knows it by its id.
package struct NamedLine: Hashable, Sendable {
  package let id: Int64
  package let name: String
  package let company: String?
}

extension OpenWorkspace {
  /// Names of a few deals, in their order; one that is gone is left out. One transaction.
  package func lines(ofDeals ids: some Collection<Int64>) throws -> [NamedLine] {
    try storage.read { store in
      try ids.compactMap { id in
        guard let deal = try Deals.find(id, in: store) else { return nil }
        let company = try deal.companyId.flatMap { try companyName($0, in: store) }
        return NamedLine(id: id, name: deal.name ?? company ?? "#\(id)", company: company)
      }
    }
  }

  /// Names of a few contacts, in their order; personal data, for who may see it. One transaction.
  package func lines(ofContacts ids: some Collection<Int64>) throws -> [NamedLine] {
    try storage.read { store in
      try ids.compactMap { id in
        guard let contact = try Contacts.find(id, in: store) else { return nil }
        let company = try contact.companyId.flatMap { try companyName($0, in: store) }
        return NamedLine(id: id, name: contact.name ?? contact.email ?? "#\(id)", company: company)
      }
    }
  }
}
