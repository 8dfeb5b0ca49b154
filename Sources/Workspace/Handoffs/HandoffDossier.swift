package import Alignment
import Persistence
import Store

/// All that a rep is told of a hand-off: who it is, why it is an MQL, why it is theirs, and what went before.
///
/// Scores are those of the entry; journey, profile and company stand as they were when it was offered, later changes
/// undone. What came since stands apart [P15].
package struct HandoffDossier: Sendable {
  /// A touch or a move of stage on the way to the hand-off, or since.
  package struct Step: Sendable {
    package let at: Instant
    package let touch: TouchLine?
    package let move: MoveLine?
    /// After the hand-off was offered.
    package let isSince: Bool
  }

  package let record: HandoffRecord
  /// Name, address, number and job at the offer.
  package let profile: ContactProfile
  package let companyId: Int64?
  /// Fields of the contact and of its company at the offer, by name.
  package let fields: [(name: String, text: String)]
  package let companyFields: [(name: String, text: String)]
  /// Whether something of these was changed since the offer.
  package let isChangedSince: Bool
  /// Newest first; at most ``mostSteps``.
  package let steps: [Step]
  package let hasMoreSteps: Bool
  /// Other contacts of the company, at most ten.
  package let colleagues: [NamedRecord]
  package let deals: [DealLine]
  /// Which cycle of the contact it opened, from 1.
  package let cycle: Int
  /// The contact's other hand-offs, the first first.
  package let others: [HandoffRecord]
  /// Routing's own rules by the number that reasons have, those taken away too.
  package let ruleNames: [Int: String]
  package let memberNames: [Int64: String]
  package let advice: HandoffAdvice?

  package static let mostSteps = 60
}

extension OpenWorkspace {
  /// - Throws: ``UnknownHandoff``; ``PeopleError`` not allowed.
  package func dossier(of id: Int64, by person: Person, now: Instant) throws -> HandoffDossier {
    try person.require(.seeContacts)
    let record = try handoff(id, by: person, now: now)
    let contact = record.contact.id
    let page = try timeline(
      ofContact: contact, filter: TimelineFilter(kinds: [.touch, .transition]), limit: HandoffDossier.mostSteps)
    let offer = record.handoff.madeAt
    let steps = page.entries.map { entry in
      HandoffDossier.Step(at: entry.at, touch: entry.touch, move: entry.move, isSince: entry.at > offer)
    }
    return try storage.read { store in
      guard let row = try Contacts.find(contact, in: store) else { throw UnknownHandoff(id: id) }
      var past = PastRecord(
        [
          "name": row.name, "email": row.email, "phone": row.phone, "title": row.title,
          "company": row.companyId.map(String.init),
        ], fields: try Fields.values(of: contact, .contact, in: store))
      try past.undo(.contact, contact, after: offer, in: store)
      let company = past["company"].flatMap { Int64($0) }
      var firm = PastRecord([:], fields: try company.map { try Fields.values(of: $0, .company, in: store) } ?? [])
      if let company { try firm.undo(.company, company, after: offer, in: store) }
      let terms = try HandoffTerms(self, now: now, in: store)
      let all = try Handoffs.all(of: contact, in: store)
      let history = try StageHistory.read(row, in: store)
      let deals = try Deals.ids(ofContact: contact, in: store).prefix(10)
        .compactMap { try Deals.find($0, in: store) }
      return HandoffDossier(
        record: record,
        profile: ContactProfile(
          name: past["name"], email: past["email"], phone: past["phone"], title: past["title"]),
        companyId: company, fields: past.fields, companyFields: firm.fields,
        isChangedSince: past.isChanged || firm.isChanged, steps: steps, hasMoreSteps: page.next != nil,
        colleagues: try company.map { company in
          try Companies.contacts(of: company, limit: 11, in: store).filter { $0.id != contact }.prefix(10).map {
            NamedRecord(id: $0.id, name: $0.name ?? $0.email ?? "")
          }
        } ?? [],
        deals: try deals.map { try DealLine($0, in: store) },
        cycle: max(1, CycleEntry.all(of: history).filter { !$0.isResumed && $0.at <= record.handoff.entry }.count),
        others: try all.filter { $0.handoff.id.rawValue != id }.map {
          try HandoffRecord($0, self, terms, now: now, in: store)
        },
        ruleNames: Dictionary(
          try RoutingRules.all(in: store).map { (Int($0.id) - 1 + RoutingRule.firstOwnNumber, $0.name) }
        ) { first, _ in first },
        memberNames: Dictionary(try Members.all(in: store).map { ($0.id, $0.name) }) { first, _ in first },
        advice: HandoffAdvice(
          record.handoff, hasPhone: row.phone != nil, hasEmail: row.email != nil, at: now, calendar: calendar))
    }
  }
}

/// The texts of a record as they were at an instant: those of now with later changes undone.
private struct PastRecord {
  private var texts: [String: String]
  private(set) var isChanged = false
  private static let prefix = "property:"

  init(_ own: [String: String?], fields: [(name: String, text: String)]) {
    texts = own.compactMapValues { $0 }
    for field in fields { texts[PastRecord.prefix + field.name] = field.text }
  }

  subscript(name: String) -> String? { texts[name] }

  var fields: [(name: String, text: String)] {
    texts.filter { $0.key.hasPrefix(PastRecord.prefix) }
      .map { (String($0.key.dropFirst(PastRecord.prefix.count)), $0.value) }.sorted { $0.0 < $1.0 }
  }

  mutating func undo(_ kind: EntityKind, _ id: Int64, after instant: Instant, in store: any Reading) throws {
    // Newest first, so that the last that is undone is the first after the instant.
    for change in try Versions.changes(of: kind, id, limit: 500, in: store) where change.at > instant.milliseconds {
      guard
        ["name", "email", "phone", "title", "company"].contains(change.field)
          || change.field.hasPrefix(PastRecord.prefix)
      else { continue }
      texts[change.field] = change.before
      isChanged = true
    }
  }
}
