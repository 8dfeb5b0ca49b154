/// A contact that marketing gives to sales, from its MQL entry to the answer [P15, P16].
///
/// A value made of its history: each verb of ``HandoffRules`` gives the history with one more row, or says why not.
///
///     let handoff = Handoff(17, contact: 4, entry: entry, promise: .standard, events: [HandoffEvent(.made, at: now)])
///     let working = try handoff.attempted(Attempt(.call, .noAnswer), by: ada, at: now)
///     working.state                   // working
package struct Handoff: Hashable, Sendable {
  package let id: ID<Handoff>
  package let contact: ID<Contact>
  /// The MQL entry: the clock starts here and never again.
  package let entry: Instant
  package let promise: HandoffPromise
  /// In the order in which they were appended.
  package let events: [HandoffEvent]

  package private(set) var state = HandoffState.offered
  /// `nil` while it waits for a rep.
  package private(set) var assignee: ID<Member>?
  /// Attempts that count, by the instant at which they count.
  package private(set) var attempts: [(at: Instant, attempt: Attempt)] = []
  package private(set) var decidedAt: Instant?
  /// Everyone it was assigned to, the first first.
  package private(set) var assignees: [ID<Member>] = []
  private var isWorked = false

  /// - Complexity: O(*n* log *n*) in the events.
  package init(
    _ id: ID<Handoff>, contact: ID<Contact>, entry: Instant, promise: HandoffPromise, events: [HandoffEvent]
  ) {
    self.id = id
    self.contact = contact
    self.entry = entry
    self.promise = promise
    self.events = events
    for event in events { fold(event) }
    attempts.sort { $0.at < $1.at }
  }

  package var isOpen: Bool { state.isOpen }

  /// Why the one who has it has it; `nil` while it waits for a rep.
  package var lastAssignment: (cause: AssignmentCause, why: [RoutingReason])? {
    guard assignee != nil else { return nil }
    for event in events.reversed() {
      if case .assigned(_, let cause, let why) = event.fact { return (cause, why) }
    }
    return nil
  }

  package var madeAt: Instant { events.first { $0.fact == .made }?.at ?? entry }
  package var firstAttempt: Instant? { attempts.first?.at }
  package var firstContact: Instant? { attempts.first { $0.attempt.outcome.isContact }?.at }

  /// What stopped the clock: the first attempt or contact, as the promise says; `nil` while it runs.
  package var answeredAt: Instant? { promise.answer == .attempt ? firstAttempt : firstContact }

  /// The same with more rows.
  package func appending(_ event: HandoffEvent) -> Handoff {
    Handoff(id, contact: contact, entry: entry, promise: promise, events: events + [event])
  }

  private mutating func fold(_ event: HandoffEvent) {
    switch event.fact {
    case .made: break
    case .assigned(let member, _, _):
      assignee = member
      if !assignees.contains(member) { assignees.append(member) }
      if state == .returned { isWorked = false }
      if isOpen { state = isWorked ? .working : .offered }
    case .attempted(let attempt):
      attempts.append((event.at, attempt))
      isWorked = true
      if state == .offered { state = .working }
    case .warned, .escalated: break
    case .returned:
      assignee = nil
      if isOpen { state = .returned }
    case .accepted:
      state = .accepted
      decidedAt = event.at
    case .rejected(.withdrawn, let note):
      state = .withdrawn(note: note)
    case .rejected(let reason, let note):
      state = .rejected(reason, note: note)
      decidedAt = event.at
    case .merged(let other):
      state = .merged(into: other)
    case .reopened:
      state = .returned
      isWorked = false
      decidedAt = nil
      assignee = nil
    }
  }

  package static func == (a: Handoff, b: Handoff) -> Bool {
    a.id == b.id && a.contact == b.contact && a.entry == b.entry && a.promise == b.promise && a.events == b.events
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(events)
  }
}
