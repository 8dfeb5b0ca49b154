package import Alignment

/// The rows behind a figure (I4): every result opens to them, and equals their number.
package struct Receipt: Hashable, Sendable {
  /// In the order of the index.
  package var contacts: [ID<Contact>] = []
  package var companies: [ID<Company>] = []
  package var deals: [ID<Deal>] = []

  package init(contacts: [ID<Contact>] = [], companies: [ID<Company>] = [], deals: [ID<Deal>] = []) {
    self.contacts = contacts
    self.companies = companies
    self.deals = deals
  }

  package var count: Int { contacts.count + companies.count + deals.count }
}
