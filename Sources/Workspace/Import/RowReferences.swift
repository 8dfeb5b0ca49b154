import Alignment
import Persistence
import Wire

/// What a row points at, found or made; nothing is made for a row that is refused.
///
/// References that may make what is missing are never refused. So those that may not are looked up first.
extension ImportSession {
  /// - Throws: ``RowRefused`` where one is unknown and not to be made; nothing is written then.
  func ownerAndCompany(
    _ owner: Reference?, _ company: Reference?, line: Int, createdAt: Int64?, in store: any Writing
  ) throws -> (owner: Int64?, company: Int64?) {
    if company?.makesMissing == true {
      let owner = try self.owner(owner, line: line, in: store)
      return (owner, try self.company(company, createdAt: createdAt, in: store))
    }
    let company = try self.company(company, createdAt: createdAt, in: store)
    return (try self.owner(owner, line: line, in: store), company)
  }

  /// The contacts, owner and company of a deal's row; contacts each once, primary first.
  ///
  /// - Throws: ``RowRefused`` where one is unknown and not to be made; nothing is written then.
  func references(of draft: DealDraft, createdAt: Int64, in store: any Writing) throws -> DealReferences {
    let named = draft.contacts.filter { !$0.isEmpty }
    var found = [Int64?](repeating: nil, count: named.count)
    for (place, reference) in named.enumerated() where !reference.makesMissing {
      found[place] = try contact(reference, in: store)
    }
    let (owner, company) = try ownerAndCompany(
      draft.owner, draft.company, line: draft.line, createdAt: createdAt, in: store)
    var contacts: [Int64] = []
    for (place, reference) in named.enumerated() {
      let id = try found[place] ?? contact(reference, in: store)
      if !contacts.contains(id) { contacts.append(id) }
    }
    return DealReferences(contacts: contacts, owner: owner, company: company)
  }

  /// - Throws: ``RowRefused`` for a deal that is won or lost and has no day on which it closed.
  func requireClosing(_ outcome: Outcome, _ closedAt: Moment?) throws {
    guard outcome != .open, closedAt == nil else { return }
    throw RowRefused(
      column: "closed_at", code: "missing-value",
      reason: "The deal is \(outcome.name) but has no closing date; a closed deal needs the day it closed.")
  }
}

/// What a deal's row points at, by id.
struct DealReferences {
  var contacts: [Int64]
  var owner: Int64?
  var company: Int64?
}
