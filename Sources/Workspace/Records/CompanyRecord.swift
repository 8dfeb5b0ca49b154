package import Alignment
import Persistence
import Store

/// What a person may write of a company.
package struct CompanyForm: Hashable, Sendable {
  package var name: String
  package var domain: String?
  package var ownerId: Int64?
  /// Segment fields and properties by name; an empty text clears one. Those not named stay.
  package var fields: [String: String]

  package init(name: String, domain: String? = nil, ownerId: Int64? = nil, fields: [String: String] = [:]) {
    self.name = name
    self.domain = domain
    self.ownerId = ownerId
    self.fields = fields
  }
}

/// A company as a person is shown it.
package struct CompanyRecord: Sendable {
  package let id: Int64
  package let version: Int64
  package let name: String
  package let domain: String?
  package let owner: NamedRecord?
  package let createdAt: Instant
  package let fields: [(name: String, text: String)]
  /// By id; at most 500. ``OpenWorkspace/contacts(ofCompany:after:limit:)`` has the rest.
  package let contacts: [CompanyContact]
  /// Newest first; at most 500.
  package let deals: [DealLine]

  package var form: CompanyForm {
    CompanyForm(
      name: name, domain: domain, ownerId: owner?.id,
      fields: Dictionary(fields.map { ($0.name, $0.text) }) { $1 })
  }
}

/// A contact in a company's list.
package struct CompanyContact: Hashable, Sendable {
  package let id: Int64
  package let name: String?
  package let email: String?
  package let stage: Stage
}

extension OpenWorkspace {
  /// Makes a company.
  ///
  /// - Returns: the new one, or the one that has the same domain, or the same name where one of the two has no domain.
  /// - Throws: ``FieldErrors`` under `name`, `domain`, `owner`, `property:NAME`.
  package func createCompany(_ form: CompanyForm, by member: ActingMember, now: Instant) throws -> Creation {
    try change("company made", by: member, now: now) { change in
      let read = try change.read(form)
      if let known = try change.company(like: read) { return .exists(known) }
      try read.errors.check()
      let id = try Sequences.take(1, of: .company, in: change.store)
      try Companies.insert(
        Companies.Stored(
          id: id, name: read.name, nameKey: CompanyName.key(read.name), domain: read.domain, ownerId: form.ownerId,
          createdAt: now.milliseconds),
        changeset: try change.changeset(), in: change.store)
      try change.set(read.fields, of: .company, id, isNew: true)
      return .made(id)
    }
  }

  /// Changes a company; see ``editContact(_:expected:by:now:_:)`` for the form of the call.
  @discardableResult
  package func editCompany(
    _ id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant,
    _ body: (inout CompanyForm) throws -> Void
  ) throws -> Int64 {
    try change("company changed", by: member, now: now) { change in
      guard var company = try Companies.find(id, in: change.store) else { throw RecordError.unknown(.company, id) }
      try change.expect(expected, of: .company, id)
      let before = company
      var form = CompanyForm(
        name: company.name, domain: company.domain, ownerId: company.ownerId,
        fields: try change.texts(of: .company, id))
      try body(&form)
      var read = try change.read(form)
      if let domain = read.domain, domain != before.domain,
        let known = try Companies.find(domain: domain, in: change.store), known != id
      {
        read.errors.add("domain", .taken, ["id": String(known)])
      }
      try read.errors.check()
      company.name = read.name
      company.nameKey = CompanyName.key(read.name)
      company.domain = read.domain
      company.ownerId = form.ownerId
      try change.note(.company, id, "name", before.name, company.name)
      try change.note(.company, id, "domain", before.domain, company.domain)
      try change.note(.company, id, "owner", before.ownerId, company.ownerId)
      if company != before { try Companies.update(company, in: change.store) }
      try change.set(read.fields, of: .company, id)
      return try change.version(of: .company, id)
    }
  }

  /// - Throws: ``RecordError`` unknown.
  package func company(_ id: Int64) throws -> CompanyRecord {
    try storage.read { store in
      guard let company = try Companies.find(id, in: store) else { throw RecordError.unknown(.company, id) }
      return CompanyRecord(
        id: id, version: try Versions.company(id, in: store), name: company.name, domain: company.domain,
        owner: try named(company.ownerId) { try memberName($0, in: store) },
        createdAt: Instant(milliseconds: company.createdAt),
        fields: try Fields.values(of: id, .company, in: store),
        contacts: try contacts(of: id, after: 0, limit: 500, in: store),
        deals: try Deals.ids(ofCompany: id, limit: 500, in: store).compactMap { deal in
          try Deals.find(deal, in: store).map { try DealLine($0, in: store) }
        })
    }
  }

  /// A company's contacts by id, after one of them.
  package func contacts(ofCompany id: Int64, after contact: Int64 = 0, limit: Int = 100) throws -> [CompanyContact] {
    try storage.read { try contacts(of: id, after: contact, limit: limit, in: $0) }
  }

  private func contacts(
    of id: Int64, after contact: Int64, limit: Int, in store: any Reading
  ) throws -> [CompanyContact] {
    try Companies.contacts(of: id, after: contact, limit: limit, in: store).compactMap { row in
      guard let stored = try Contacts.find(row.id, in: store) else { return nil }
      return CompanyContact(
        id: row.id, name: row.name, email: row.email, stage: try StageHistory.read(stored, in: store).stage)
    }
  }
}

/// A company's form, read: what is clean, and what is wrong.
private struct CompanyReading {
  var name: String
  var domain: String?
  var fields: [String: String?]
  var errors: FieldErrors
}

extension RecordTransaction {
  fileprivate func read(_ form: CompanyForm) throws -> CompanyReading {
    var errors = FieldErrors()
    let name = TextRule.name.read(form.name, as: "name", isRequired: true, into: &errors)
    var domain: String?
    if let text = TextRule(limit: 253).read(form.domain, as: "domain", into: &errors) {
      domain = DomainName(text)?.text
      if domain == nil { errors.add("domain", .notDomain) }
    }
    try check(member: form.ownerId, as: "owner", into: &errors)
    let fields = read(fields: form.fields, into: &errors)
    return CompanyReading(name: name ?? "", domain: domain, fields: fields, errors: errors)
  }

  fileprivate func company(like read: CompanyReading) throws -> Int64? {
    if let domain = read.domain, let known = try Companies.find(domain: domain, in: store) { return known }
    guard !read.name.isEmpty, let known = try Companies.find(nameKey: CompanyName.key(read.name), in: store) else {
      return nil
    }
    let hasDomain = try Companies.find(known, in: store)?.domain != nil
    return read.domain == nil || !hasDomain ? known : nil
  }
}
