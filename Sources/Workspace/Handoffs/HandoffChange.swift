import Alignment
import Persistence
import Store

/// A hand-off while it is changed: writes the events that came, and what follows for the contact's owner.
struct HandoffChange {
  private(set) var handoff: Handoff
  /// How many of its events are in the store.
  private var count: Int

  init(_ id: Int64, in store: any Reading) throws {
    guard let stored = try Handoffs.find(id, in: store) else { throw UnknownHandoff(id: id) }
    self.init(stored.handoff)
  }

  init(_ handoff: Handoff) {
    self.handoff = handoff
    count = handoff.events.count
  }

  /// Applies a rule to it.
  mutating func take(_ rule: (Handoff) throws -> Handoff) rethrows { handoff = try rule(handoff) }

  /// Whether anything was written.
  @discardableResult
  mutating func save(_ change: RecordTransaction, message: String? = nil) throws -> Bool {
    guard handoff.events.count > count else { return false }
    try Handoffs.save(
      handoff, after: count, message: message, changeset: try change.changeset(), in: change.store)
    count = handoff.events.count
    try change.setOwner(of: handoff)
    return true
  }
}

extension RecordTransaction {
  /// The contact of an open hand-off is its rep's.
  func setOwner(of handoff: Handoff) throws {
    guard handoff.isOpen, let assignee = handoff.assignee else { return }
    var contact = try ContactChange(handoff.contact.rawValue, in: store)
    contact.contact.ownerId = assignee.rawValue
    try contact.save(self)
  }

  /// Who should get a hand-off of a lead now; takes the turn.
  ///
  /// - Parameter excluded: reps that had it.
  func route(_ lead: RoutingSubject, excluding excluded: Set<ID<Member>> = []) throws -> RoutingAnswer {
    let roster = try roster.get()
    let answer = Routing(rules: roster.rules, lead: roster.lead).route(
      lead, among: roster.members, excluding: excluded, turns: try routingTurns(), at: now)
    if let next = answer.turns { take(next) }
    return answer
  }

  /// What routing knows of a contact.
  ///
  /// - Parameter owner: whose the contact counts as, where that is not who owns it now.
  func lead(_ id: ID<Contact>, owner: Int64?? = nil) throws -> RoutingSubject {
    let contact = try ContactChange(id.rawValue, in: store).contact
    let company = try contact.companyId.flatMap { try Companies.find($0, in: store) }
    var fields = try texts(of: .contact, contact.id)
    if let company { fields.merge(try texts(of: .company, company.id)) { own, _ in own } }
    return RoutingSubject(
      contactOwner: (owner ?? contact.ownerId).map { ID($0) }, companyOwner: company?.ownerId.map { ID($0) },
      fields: fields)
  }
}
