import Alignment
import Persistence
import Store

/// An entry to MQL in a contact's history that opened a cycle or resumed one.
struct CycleEntry: Hashable {
  let at: Instant
  let isImplied: Bool
  let isResumed: Bool
  let isLast: Bool

  /// In order of time.
  ///
  /// - Complexity: O(*n*²) in the moves of one contact, a dozen at most.
  static func all(of history: StageHistory) -> [CycleEntry] {
    var found: [CycleEntry] = []
    var before = StageHistory(createdAt: history.createdAt)
    for move in history.moves {
      let after = before.appending(move)
      if before.runningCycle == nil, let cycle = after.runningCycle {
        // An implied opening that a later row makes explicit is that row's.
        found.append(
          CycleEntry(
            at: move.at.start, isImplied: cycle.isImplied && move.to != .mql,
            isResumed: after.cycles.count == before.cycles.count, isLast: false))
      }
      before = after
    }
    if let last = found.indices.last {
      found[last] = CycleEntry(
        at: found[last].at, isImplied: found[last].isImplied, isResumed: found[last].isResumed, isLast: true)
    }
    return found
  }
}

extension RecordTransaction {
  /// Gives a contact's MQL entries a hand-off or a reason for none, and closes one that its stage has passed.
  ///
  /// Runs as often as one likes: an entry is looked at once.
  ///
  /// - Parameter owner: whose the contact was before the move, where it may have got one by default with it.
  /// - Returns: how many were offered or opened again.
  @discardableResult
  func followStages(of id: Int64, owner: Int64?? = nil) throws -> Int {
    guard let goLive = try goLive.get() else { return 0 }
    let id = try Merges.survivor(of: id, in: store)
    guard let contact = try Contacts.find(id, in: store) else { return 0 }
    let history = try history(of: contact)
    var offered = 0
    var there = try Handoffs.all(of: id, in: store).map(\.handoff)
    if let open = there.first(where: \.isOpen) {
      var passed = HandoffChange(open)
      passed.take {
        $0.following(
          stage: history.stage, isResting: contact.resting != .none, reason: history.moves.last?.reason ?? "",
          by: actor == .person ? ID(member.id) : nil, at: now)
      }
      if try passed.save(self) { there = try Handoffs.all(of: id, in: store).map(\.handoff) }
    }
    let entries = CycleEntry.all(of: history).filter { $0.at >= goLive }
    // Asked for at most once for each entry: what is made of one may change the owner.
    var known: RoutingSubject?
    func subject() throws -> RoutingSubject {
      if let known { return known }
      let found = try lead(ID(id), owner: owner)
      known = found
      return found
    }
    try keepCycles(entries, of: id, history) { try subject().fields }
    for entry in entries {
      defer { known = nil }
      if there.contains(where: { $0.covers(entry) }) { continue }
      if try HandoffEntries.none(of: id, entry: entry.at.milliseconds, in: store) != nil { continue }
      let judged = try judged(id, entry: entry.at)
      let rejected = there.last { if case .rejected = $0.state { true } else { false } }
      let mql = MQLEntry(
        at: entry.at, isImplied: entry.isImplied || history.stage > .mql,
        isHistory: try HandoffEntries.isHistory(contact: id, at: entry.at.milliseconds, in: store), fits: judged.fits,
        isResting: contact.resting != .none || !entry.isLast || history.runningCycle == nil,
        hasOpen: there.contains(where: \.isOpen), resumesRejected: entry.isResumed && rejected != nil)
      switch mql.need(goLive: goLive) {
      case .handOff:
        there.append(try offer(id, entry: entry.at, quadrant: judged.quadrant, of: subject()))
        offered += 1
      case .reopen:
        guard let rejected else { continue }
        there.append(try reopen(rejected))
        offered += 1
      case .none(let reason):
        if reason == .notFit { try stayWithMarketing(id, before: owner) }
        try HandoffEntries.setNone(
          reason, of: id, entry: entry.at.milliseconds, changeset: try changeset(), in: store)
      }
    }
    return offered
  }

  /// Closes the open hand-off of a contact whose MQL entry is gone, or that the definition would not make again
  /// without the touches that went.
  func withdraw(_ id: Int64, note: String) throws {
    guard let contact = try Contacts.find(id, in: store), let open = try Handoffs.open(of: id, in: store)?.handoff
    else { return }
    try takeBack(contact, entry: open.entry, note: note)
    let entries = CycleEntry.all(of: try history(of: contact))
    guard !entries.contains(where: { open.covers($0) }) else { return }
    var handoff = HandoffChange(open)
    handoff.take { $0.withdrawn(note: note, at: now) }
    try handoff.save(self)
    try followStages(of: id)
  }

  /// Who owns an MQL that is not handed off: marketing, with whom it was before or by turns.
  ///
  /// - Parameter before: whose it was before it got an owner of sales by default.
  private func stayWithMarketing(_ id: Int64, before: Int64??) throws {
    var contact = try ContactChange(id, in: store)
    func isOfSales(_ member: Int64) throws -> Bool {
      try Members.find(member, in: store)?.team == Team.sales.rawValue
    }
    if let owner = before ?? contact.contact.ownerId, try !isOfSales(owner) {
      contact.contact.ownerId = owner
    } else if let marketer = try care.marketer(contact: id) {
      contact.contact.ownerId = marketer
    }
    try contact.save(self)
  }

  private func offer(
    _ contact: Int64, entry: Instant, quadrant: Int64?, of lead: RoutingSubject
  ) throws -> Handoff {
    let id = try Sequences.take(1, of: .handoff, in: store)
    let terms = try terms.get()
    var handoff = Handoff(
      ID(id), contact: ID(contact), entry: entry,
      promise: terms.promise(offeredAt: now, profile: HandoffTerms.profile(lead.fields)),
      events: [HandoffEvent(.made, at: now)])
    let answer = try route(lead)
    if let member = answer.member { handoff = try handoff.assigned(to: member, .routed, why: answer.why, at: now) }
    let count = terms.count(of: handoff)
    let due = handoff.promise.due(from: entry, in: count)
    try Handoffs.insert(
      Handoffs.Stored(handoff: handoff, quadrant: quadrant, dueAt: due.milliseconds), changeset: try changeset(),
      in: store)
    for timer in handoff.timers(in: count) { try Timers.set(timer, in: store) }
    try setOwner(of: handoff)
    return handoff
  }

  /// To the rep who had it, else by routing. The clock goes on as it stood.
  private func reopen(_ rejected: Handoff) throws -> Handoff {
    var change = HandoffChange(try rejected.reopened(at: now))
    let answer = try route(try lead(change.handoff.contact))
    if let member = answer.member {
      try change.take { try $0.assigned(to: member, .routed, why: answer.why, at: now) }
    }
    // The reopening is not in the store yet.
    try Handoffs.save(
      change.handoff, after: rejected.events.count, changeset: try changeset(), in: store)
    try setOwner(of: change.handoff)
    return change.handoff
  }
}

extension Handoff {
  /// Whether an MQL entry has this hand-off: it was made for it, or opened again by it.
  func covers(_ cycle: CycleEntry) -> Bool {
    entry == cycle.at || events.contains { $0.fact == .reopened && $0.at >= cycle.at && entry < cycle.at }
  }
}
