package import Alignment
import Persistence
import Store

/// What one sweep did.
package struct HandoffSweep: Hashable, Sendable {
  /// MQLs handed off, or opened again.
  package var offered = 0
  /// Timers that happened, by kind.
  package var fired: [HandoffTimer.Kind: Int] = [:]
  /// Timers that had nothing to say any more.
  package var moot = 0
  /// Hand-offs of people who are absent that went to others.
  package var moved = 0

  package init() {}
}

extension OpenWorkspace {
  /// How the task of a contact that comes back from nurture begins.
  package static let wakeUpTitle = "Nurtured until today"

  /// Who the program itself is in the audit.
  static let sweeper = ActingMember(id: 0, name: "accord")

  /// Does all that is due for hand-offs at one cutoff: new MQLs, absences, and timers in due order.
  ///
  /// Safe to end anywhere and to run again, by any process: each timer is ended in the transaction that does what it
  /// asks for, so it happens exactly once; late ones run at once, in order, dated when they were due. Each transaction
  /// holds the writer for about 40 ms.
  ///
  /// - Parameter progress: called after each transaction; what it throws ends the sweep there.
  package func sweepHandoffs(
    now: Instant, progress: (HandoffSweep) throws -> Void = { _ in }
  ) throws -> HandoffSweep {
    var done = HandoffSweep()
    while try sweep(now, &done, { try $0.followNewStages(into: &$1) }) { try progress(done) }
    while try sweep(now, &done, { try $0.moveFromAbsent(into: &$1) }) { try progress(done) }
    while try sweep(now, &done, { try $0.fireTimers(into: &$1) }) { try progress(done) }
    return done
  }

  /// Whether a sweep at a cutoff has anything to look at: three look-ups, and one for each who is absent.
  package func hasHandoffWork(now: Instant) throws -> Bool {
    try storage.read { store in
      if let due = try Timers.next(in: store), due <= now { return true }
      if try HandoffEntries.mark(in: store) < HandoffEntries.lastTransition(in: store) { return true }
      return try HandoffTeam.absences(at: now.milliseconds, in: store).contains {
        try HandoffCounts.hasUnworked($0.memberId, in: store)
      }
    }
  }

  /// When the next timer is due; `nil` where none waits.
  package func nextHandoffTimer() throws -> Instant? { try storage.read { try Timers.next(in: $0) } }

  /// One transaction of a sweep; whether more is to do. What it did counts once it is committed.
  private func sweep(
    _ now: Instant, _ done: inout HandoffSweep,
    _ body: (RecordTransaction, inout HandoffSweep) throws -> Bool
  ) throws -> Bool {
    let before = done
    let (after, more) = try change("sweep", by: OpenWorkspace.sweeper, now: now) { change in
      change.actor = .rule
      var after = before
      let more = try body(change, &after)
      return (after, more)
    }
    done = after
    return more
  }
}

extension RecordTransaction {
  private var pace: ContinuousClock.Instant { ContinuousClock().now + .milliseconds(40) }

  /// Looks at stage entries that nobody looked at yet.
  fileprivate func followNewStages(into done: inout HandoffSweep) throws -> Bool {
    guard let goLive = try goLive.get() else { return false }
    let mark = try HandoffEntries.mark(in: store)
    let last = try HandoffEntries.lastTransition(in: store)
    guard mark < last else { return false }
    let end = pace
    let found = try HandoffEntries.live(after: mark, to: last, since: goLive, limit: 500, in: store)
    var through = found.count < 500 ? last : mark
    for (place, row) in found.enumerated() {
      done.offered += try followStages(of: row.contact)
      if let until = row.until { try Timers.set(.wakeUp(of: ID(row.contact), at: until), in: store) }
      if place + 1 < found.count, ContinuousClock().now >= end {
        through = row.transition
        break
      }
      if found.count == 500 { through = row.transition }
    }
    try HandoffEntries.setMark(through, in: store)
    return through < last
  }

  /// Gives hand-offs nobody worked yet, of people who are absent, to their deputies or to routing.
  fileprivate func moveFromAbsent(into done: inout HandoffSweep) throws -> Bool {
    for absence in try HandoffTeam.absences(at: now.milliseconds, in: store) {
      for stored in try Handoffs.unworked(of: absence.memberId, limit: 1_000, in: store) {
        var handoff = HandoffChange(stored.handoff)
        let answer = try route(try lead(handoff.handoff.contact))
        guard let member = answer.member else { continue }
        try handoff.take { try $0.returned(.absence, at: now) }
        try handoff.take { try $0.assigned(to: member, .absence, why: answer.why, at: now) }
        try handoff.save(self)
        done.moved += 1
      }
    }
    return false
  }

  /// Fires timers that are due, the first due first.
  fileprivate func fireTimers(into done: inout HandoffSweep) throws -> Bool {
    let end = pace
    let due = try Timers.due(at: now, limit: 200, in: store)
    for timer in due {
      if timer.kind == .wakeUp { try wake(timer, into: &done) } else { try fire(timer, into: &done) }
      if ContinuousClock().now >= end { return true }
    }
    return due.count == 200
  }

  private func fire(_ timer: HandoffTimer, into done: inout HandoffSweep) throws {
    // Most have nothing to say when they are due: their row tells it, and no history is read.
    guard let row = try Handoffs.row(timer.subject, in: store),
      !timer.kind.isMoot(isOpen: row.isOpen, isAnswered: row.answeredAt != nil, isAccepted: row.isAccepted),
      let stored = try Handoffs.find(timer.subject, in: store)
    else {
      try end(timer, isMoot: true, into: &done)
      return
    }
    var handoff = HandoffChange(stored.handoff)
    // Time excused since it was set moves it.
    let count = try terms.get().count(of: stored.handoff)
    let due = stored.handoff.promise.instant(atShare: Int(timer.step), from: stored.handoff.entry, in: count)
    guard due <= now else { return try Timers.move(timer, to: due, in: store) }
    guard try end(timer, isMoot: false, into: &done) else { return }
    switch timer.kind {
    case .warning: handoff.take { $0.appending(HandoffEvent(.warned(share: Int(timer.step)), at: due)) }
    case .escalation: handoff.take { $0.appending(HandoffEvent(.escalated, at: due)) }
    case .reassignment:
      if handoff.handoff.assignee != nil { try handoff.take { try $0.returned(.clockRanOut, at: now) } }
      try routeAgain(&handoff, .reassigned)
    case .wakeUp: break
    }
    try handoff.save(self)
  }

  /// Brings a recycled contact back to its owner on its date: awake, with a task. It makes no MQL.
  private func wake(_ timer: HandoffTimer, into done: inout HandoffSweep) throws {
    let id = try Merges.survivor(of: timer.subject, in: store)
    guard let found = try Contacts.find(id, in: store), found.resting == .nurture,
      found.restingUntil == timer.step
    else {
      try end(timer, isMoot: true, into: &done)
      return
    }
    guard try end(timer, isMoot: false, into: &done) else { return }
    let reason = try found.restingReasonId.flatMap { try Terms.text($0, in: store) } ?? ""
    let task = try Sequences.take(1, of: .task, in: store)
    try Tasks.insert(
      Tasks.Stored(
        id: task, contactId: id,
        title: reason.isEmpty ? OpenWorkspace.wakeUpTitle : "\(OpenWorkspace.wakeUpTitle): \(reason)",
        dueAt: now.milliseconds, assigneeId: found.ownerId, createdAt: now.milliseconds, author: member.name),
      changeset: try changeset(), in: store)
    var contact = try ContactChange(id, in: store)
    try take(.reopen(reason: "nurture ended"), next: nil, with: &contact)
  }

  /// Ends a timer; false where it was ended before.
  @discardableResult
  private func end(_ timer: HandoffTimer, isMoot: Bool, into done: inout HandoffSweep) throws -> Bool {
    guard try Timers.end(timer, at: now, isMoot: isMoot, in: store) else { return false }
    if isMoot { done.moot += 1 } else { done.fired[timer.kind, default: 0] += 1 }
    return true
  }
}
