package import Alignment
import Persistence
import Store

/// A page of somebody's open hand-offs in the order of the inbox.
package struct InboxPage: Sendable {
  package let records: [HandoffRecord]
  /// Expected revenue of each on the page, in minor units, by id.
  package let values: [Int64: Int64]
  /// All that are open, as far as they are put in order.
  package let count: Int
  /// Whether there are more than are put in order.
  package let isCut: Bool
  /// Expected revenue of all of them, in minor units.
  package let worth: Int64
  /// Where the next page begins; `nil` at the end.
  package let next: InboxPlace?
}

/// How many hand-offs stand where, counted up to a limit.
package struct InboxCounts: Hashable, Sendable {
  package let mine: Int
  package let queue: Int
}

/// A contact that was recycled and comes back.
package struct ComingBack: Hashable, Sendable {
  package let contact: NamedRecord
  package let company: NamedRecord?
  package let reason: String
  package let until: Instant
}

extension OpenWorkspace {
  /// So many open hand-offs of one person are put in order, those that are due first; more wait their turn.
  package static let mostInInbox = 2_000

  /// A person's open hand-offs: by quadrant, then by expected value against the time left.
  ///
  /// - Parameters:
  ///   - value: expected revenue of a contact in minor units.
  ///   - limit: 1 to 200.
  /// - Complexity: one row each of at most ``mostInInbox``; the histories of the page alone.
  package func inboxPage(
    of member: Int64, after: InboxPlace? = nil, limit: Int = 50, by person: Person, now: Instant,
    value: (Int64) -> Int64
  ) throws -> InboxPage {
    try person.require(.seeContacts)
    return try storage.read { store in
      let lines = try HandoffCounts.lines(of: member, limit: OpenWorkspace.mostInInbox + 1, in: store)
      var places: [(place: InboxPlace, value: Int64)] = []
      places.reserveCapacity(lines.count)
      for line in lines.prefix(OpenWorkspace.mostInInbox) {
        let value = value(line.contact)
        // One that was answered waits for its decision.
        let due = line.isAnswered ? line.decisionAt ?? line.dueAt + 10 * Instant.day : line.dueAt
        places.append(
          (
            InboxPlace(
              quadrant: line.quadrant.map(Int.init), due: Instant(milliseconds: due), value: value, id: line.id),
            value
          ))
      }
      let worth = places.reduce(0) { $0 + $1.value }
      places.sort { $0.place < $1.place }
      let rest = after.map { after in places.filter { after < $0.place } } ?? places
      let shown = rest.prefix(max(1, min(limit, 200)))
      let terms = try HandoffTerms(self, now: now, in: store)
      return InboxPage(
        records: try shown.compactMap { place in
          try Handoffs.find(place.place.id, in: store).map { try HandoffRecord($0, self, terms, now: now, in: store) }
        }, values: Dictionary(shown.map { ($0.place.id, $0.value) }) { first, _ in first }, count: places.count,
        isCut: lines.count > places.count, worth: worth, next: rest.count > shown.count ? shown.last?.place : nil)
    }
  }

  /// How many are open with a person, and how many wait for one; not counted past the limit.
  package func inboxCounts(of member: Int64, limit: Int = 1_000) throws -> InboxCounts {
    try storage.read { store in
      InboxCounts(
        mine: try HandoffCounts.open(of: member, limit: limit, in: store),
        queue: try HandoffCounts.open(of: nil, limit: limit, in: store))
    }
  }

  /// How many are open with a person; not counted past the limit.
  package func openHandoffs(of member: Int64, limit: Int = 100) throws -> Int {
    try storage.read { try HandoffCounts.open(of: member, limit: limit, in: $0) }
  }

  /// A person's recycled contacts by the date they come back, after a place in that order.
  package func comingBack(
    of member: Int64, after: (until: Int64, id: Int64) = (.min, .min), limit: Int = 50, by person: Person
  ) throws -> [ComingBack] {
    try person.require(.seeContacts)
    return try storage.read { store in
      try NurturedContacts.page(of: member, after: after, limit: limit, in: store).map { line in
        ComingBack(
          contact: NamedRecord(id: line.contact, name: line.name ?? line.email ?? ""),
          company: try named(line.companyId) { try companyName($0, in: store) },
          reason: try line.reasonId.flatMap { try Terms.text($0, in: store) } ?? "",
          until: Instant(milliseconds: line.until))
      }
    }
  }

  /// The newest row of any hand-off's history: grows with each change.
  package func lastHandoffEvent() throws -> Int64 { try storage.read { try HandoffCounts.lastEvent(in: $0) } }
}
