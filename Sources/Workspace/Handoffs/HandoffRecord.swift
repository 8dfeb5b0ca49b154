package import Alignment
import Persistence
import Store

/// A hand-off as a person reads it: the contact, the clock, and why it is theirs.
package struct HandoffRecord: Sendable {
  package let id: Int64
  package let contact: NamedRecord
  package let company: NamedRecord?
  package let assignee: NamedRecord?
  package let handoff: Handoff
  /// 0 perfect, 1 warm, 2 curious, 3 cold; `nil` where no definition judged the entry.
  package let quadrant: Int?
  /// The last instant of the first answer.
  package let due: Instant
  /// Its place in the order of an inbox: what was due when it was offered.
  package let place: (due: Int64, id: Int64)
  package let clock: HandoffClock
  package let speed: SpeedResult
  /// Attempts that count for persistence.
  package let countedAttempts: Int
  package let isPursued: Bool
  /// By when it is decided; `nil` where nothing is promised.
  package let decisionDue: Instant?
  /// The share of the promised time to the first answer that is left, 0 to 1, as the promise counts it.
  package let shareLeft: Double
  /// Milliseconds of it that are left, as the promise counts it; 0 where it is over.
  package let timeLeft: Int64
  /// The rule that made the MQL, and the grades then; `nil` where no definition judged it.
  package let scores: HandoffScores?

  init(
    _ stored: Handoffs.Stored, _ workspace: OpenWorkspace, _ terms: HandoffTerms, now: Instant, in store: any Reading
  ) throws {
    let handoff = stored.handoff
    let found = try Contacts.find(handoff.contact.rawValue, in: store)
    id = handoff.id.rawValue
    contact = NamedRecord(id: handoff.contact.rawValue, name: found?.name ?? found?.email ?? "")
    company = try found?.companyId.flatMap { id in
      try Companies.find(id, in: store).map { NamedRecord(id: id, name: $0.name) }
    }
    assignee = try handoff.assignee.flatMap { id in
      try Members.find(id.rawValue, in: store).map { NamedRecord(id: $0.id, name: $0.name) }
    }
    self.handoff = handoff
    place = (stored.dueAt, handoff.id.rawValue)
    quadrant = stored.quadrant.map(Int.init)
    let count = terms.count(of: handoff)
    due = handoff.promise.due(from: handoff.entry, in: count)
    clock = handoff.clock(at: now, hours: terms.hours)
    speed = handoff.speed(at: now, in: count)
    countedAttempts = handoff.countedAttempts(until: now, calendar: workspace.calendar)
    isPursued = handoff.isPursued(at: now, calendar: workspace.calendar)
    decisionDue = handoff.promise.decision.map { handoff.decisionDue($0, calendar: workspace.calendar) }
    timeLeft = max(0, handoff.promise.answerTime - count.elapsed(from: handoff.entry, to: max(now, handoff.entry)))
    shareLeft = Double(timeLeft) / Double(handoff.promise.answerTime)
    scores = try MQLScores.find(contact: contact.id, at: handoff.entry.milliseconds, in: store).map(HandoffScores.init)
  }
}

extension OpenWorkspace {
  /// - Throws: ``UnknownHandoff``; ``PeopleError`` not allowed.
  package func handoff(_ id: Int64, by person: Person, now: Instant) throws -> HandoffRecord {
    try person.require(.seeContacts)
    return try storage.read { store in
      guard let stored = try Handoffs.find(id, in: store) else { throw UnknownHandoff(id: id) }
      return try HandoffRecord(stored, self, HandoffTerms(self, now: now, in: store), now: now, in: store)
    }
  }

  /// All hand-offs of a contact, the earliest first.
  package func handoffs(ofContact id: Int64, by person: Person, now: Instant) throws -> [HandoffRecord] {
    try person.require(.seeContacts)
    return try storage.read { store in
      let id = try Merges.survivor(of: id, in: store)
      let terms = try HandoffTerms(self, now: now, in: store)
      return try Handoffs.all(of: id, in: store).map { try HandoffRecord($0, self, terms, now: now, in: store) }
    }
  }

  /// A person's open hand-offs by when the first answer is due, after a place in that order.
  package func inbox(
    of member: Int64, after: (due: Int64, id: Int64) = (.min, .min), limit: Int = 50, by person: Person, now: Instant
  ) throws -> [HandoffRecord] {
    try person.require(.seeContacts)
    return try storage.read { store in
      let terms = try HandoffTerms(self, now: now, in: store)
      return try Handoffs.open(assignee: member, after: after, limit: limit, in: store).map {
        try HandoffRecord($0, self, terms, now: now, in: store)
      }
    }
  }

  /// Open hand-offs that wait for a rep, the first due first, after a place in that order.
  package func handoffQueue(
    after: (due: Int64, id: Int64) = (.min, .min), limit: Int = 50, by person: Person, now: Instant
  ) throws -> [HandoffRecord] {
    try person.require(.seeContacts)
    return try storage.read { store in
      let terms = try HandoffTerms(self, now: now, in: store)
      return try Handoffs.queue(after: after, limit: limit, in: store).map {
        try HandoffRecord($0, self, terms, now: now, in: store)
      }
    }
  }

  /// A person's decided hand-offs, the last first, before a place in that order.
  package func decidedHandoffs(
    of member: Int64, before: (at: Int64, id: Int64) = (.max, .max), limit: Int = 50, by person: Person, now: Instant
  ) throws -> [HandoffRecord] {
    try person.require(.seeContacts)
    return try storage.read { store in
      let terms = try HandoffTerms(self, now: now, in: store)
      return try Handoffs.decided(assignee: member, before: before, limit: limit, in: store).map {
        try HandoffRecord($0, self, terms, now: now, in: store)
      }
    }
  }
}
