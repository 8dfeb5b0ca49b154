import Alignment
import Persistence
import Store

/// Finds what a file's keys, addresses and names stand for: asked of the store one by one for a small file,
/// read into memory once for a large one.
///
/// Lives for one load, on its writing thread, inside its transactions.
final class KeyMaps {
  private var systems: [String: Int64] = [:]
  /// External ids by kind and system, and where each of these has its table.
  private var tables: [KeyTable] = []
  private var tablePlaces: [TableKey: Int] = [:]
  private var lastTable: (key: TableKey, place: Int)?
  private var contactByEmail: [String: Int64] = [:]
  private var companyByName: [String: Int64] = [:]
  private var companyByDomain: [String: Int64] = [:]
  private var memberByName: [String: Int64] = [:]
  private var memberByEmail: [String: Int64] = [:]
  private var terms: [TermKind: [String: Int64]] = [:]
  private var fields: [EntityKind: [String: Int64]] = [:]
  private var complete: Set<EntityKind> = []
  private var completeTerms: Set<TermKind> = []
  private(set) var members: [Members.Stored] = []
  let stageOwners: StageOwners
  private var hasEmails = false

  private struct TableKey: Hashable {
    var kind: EntityKind
    var system: Int64
  }

  init(from store: any Reading) throws {
    stageOwners = try Workspaces.stageOwners(in: store)
    for system in try Systems.all(in: store) { systems[system.name] = system.id }
    try loadMembers(from: store)
    for field in try Fields.all(in: store) { fields[field.owner, default: [:]][field.name] = field.id }
  }

  func loadMembers(from store: any Reading) throws {
    members = try Members.all(in: store)
    memberByName = [:]
    memberByEmail = [:]
    for member in members.reversed() {
      memberByName[member.name.lowercased()] = member.id
      if let email = member.email { memberByEmail[email] = member.id }
    }
  }

  /// Reads every key of these kinds, so that nothing is asked of the store again but, once, for all e-mails.
  func preload(_ kinds: Set<EntityKind>, from store: any Reading) throws {
    for kind in kinds.subtracting(complete).sorted(by: { $0.rawValue < $1.rawValue }) {
      let count = try ExternalIds.count(kind: kind, in: store)
      try ExternalIds.forEach(kind: kind, in: store) { system, value, entity in
        tables[table(kind, system, capacity: count)][value] = entity
      }
      if kind == .company {
        try Companies.all(in: store) { company in
          if companyByName[company.nameKey] == nil { companyByName[company.nameKey] = company.id }
          if let domain = company.domain, companyByDomain[domain] == nil { companyByDomain[domain] = company.id }
        }
      }
      complete.insert(kind)
    }
  }

  // MARK: Keys

  func system(_ name: String, in store: any Writing) throws -> Int64 {
    if let known = systems[name] { return known }
    let id = try Systems.make(name, in: store)
    systems[name] = id
    return id
  }

  func find(_ kind: EntityKind, system: Int64, value: String, in store: any Reading) throws -> Int64? {
    let place = table(kind, system)
    if let known = tables[place][value] { return known }
    if complete.contains(kind) { return nil }
    guard let found = try ExternalIds.find(value, system: system, kind: kind, in: store) else { return nil }
    tables[place][value] = found
    return found
  }

  /// What plain touches are read by; `nil` unless every contact's key is known.
  func plainTouches(hashKey: (low: UInt64, high: UInt64)) -> PlainTouchReading? {
    guard complete.contains(.contact) else { return nil }
    var contacts: [Int64: KeyTable] = [:]
    for (key, place) in tablePlaces where key.kind == .contact { contacts[key.system] = tables[place] }
    return PlainTouchReading(hashKey: hashKey, systems: systems, contacts: contacts)
  }

  /// Reads the places of many keys that are numbers; see ``RepeatFilter/glance(at:)``.
  func glance(at numbers: [Int64], _ kind: EntityKind, system: Int64) -> Int64 {
    tables[table(kind, system)].glance(at: numbers)
  }

  func remember(_ kind: EntityKind, system: Int64, value: String, id: Int64) {
    tables[table(kind, system)][value] = id
  }

  /// The place of a table, made where there is none; mostly the one asked for last.
  private func table(_ kind: EntityKind, _ system: Int64, capacity: Int = 0) -> Int {
    if let lastTable, lastTable.key.system == system, lastTable.key.kind == kind { return lastTable.place }
    let key = TableKey(kind: kind, system: system)
    let place = tablePlaces[key] ?? tables.count
    if place == tables.count {
      tables.append(KeyTable(capacity: capacity))
      tablePlaces[key] = place
    }
    lastTable = (key, place)
    return place
  }

  // MARK: Contacts

  func contact(emailKey: String, in store: any Reading) throws -> Int64? {
    if complete.contains(.contact), !hasEmails { try loadEmails(from: store) }
    if let known = contactByEmail[emailKey] { return known }
    if complete.contains(.contact) { return nil }
    guard let found = try Contacts.find(emailKey: emailKey, in: store) else { return nil }
    contactByEmail[emailKey] = found
    return found
  }

  /// Of two contacts with one address the older counts. What this load has made is in the store or remembered.
  private func loadEmails(from store: any Reading) throws {
    try Contacts.forEachEmail(in: store) { key, id in
      if let known = contactByEmail[key], known <= id { return }
      contactByEmail[key] = id
    }
    hasEmails = true
  }

  func remember(contact id: Int64, emailKey: String) {
    if contactByEmail[emailKey] == nil { contactByEmail[emailKey] = id }
  }

  // MARK: Companies

  func company(domain: String, in store: any Reading) throws -> Int64? {
    if let known = companyByDomain[domain] { return known }
    if complete.contains(.company) { return nil }
    guard let found = try Companies.find(domain: domain, in: store) else { return nil }
    companyByDomain[domain] = found
    return found
  }

  func company(nameKey: String, in store: any Reading) throws -> Int64? {
    if let known = companyByName[nameKey] { return known }
    if complete.contains(.company) { return nil }
    guard let found = try Companies.find(nameKey: nameKey, in: store) else { return nil }
    companyByName[nameKey] = found
    return found
  }

  func remember(company id: Int64, nameKey: String, domain: String?) {
    if companyByName[nameKey] == nil { companyByName[nameKey] = id }
    if let domain, companyByDomain[domain] == nil { companyByDomain[domain] = id }
  }

  // MARK: Members

  func member(name: String) -> Int64? { memberByName[name.lowercased()] }
  func member(email: String) -> Int64? { memberByEmail[email.lowercased()] }

  // MARK: Terms and fields

  func term(_ text: String, kind: TermKind, in store: any Writing) throws -> Int64 {
    if let known = terms[kind]?[text] { return known }
    if !completeTerms.contains(kind) {
      var map: [String: Int64] = [:]
      for term in try Terms.all(of: kind, in: store) { map[term.text] = term.id }
      terms[kind] = map
      completeTerms.insert(kind)
      if let known = map[text] { return known }
    }
    let id = try Terms.make(text, kind: kind, in: store)
    terms[kind, default: [:]][text] = id
    return id
  }

  func field(_ name: String, of owner: EntityKind, in store: any Writing) throws -> Int64 {
    if let known = fields[owner]?[name] { return known }
    let id = try Fields.make(name, owner: owner, in: store)
    fields[owner, default: [:]][name] = id
    return id
  }
}
