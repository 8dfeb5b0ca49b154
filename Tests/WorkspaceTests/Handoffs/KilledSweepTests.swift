import Alignment
import Persistence
import SQLiteDriver
import Store
import Synchronization
import Testing
import Workspace

/// A store whose process may be killed in the middle of a transaction or right after one.
struct KillingStorage: Storage {
  struct Killed: Error {}

  let base: any Storage
  /// Asked before and after each transaction ends.
  let isKilled: @Sendable () -> Bool

  var dialect: Dialect { base.dialect }
  var place: String { base.place }

  func read<Answer>(_ body: (any Reading) throws -> Answer) throws -> Answer { try base.read(body) }

  func write<Answer>(_ body: (any Writing) throws -> Answer) throws -> Answer {
    let answer = try base.write { store in
      let answer = try body(store)
      if isKilled() { throw Killed() }
      return answer
    }
    if isKilled() { throw Killed() }
    return answer
  }

  func migrate(_ migrations: [Migration]) throws { try base.migrate(migrations) }
  func backup(to path: String, progress: (Double) -> Void) throws { try base.backup(to: path, progress: progress) }
  func version() throws -> Int64 { try base.version() }
  func bulk(_ load: BulkLoad?) throws { try base.bulk(load) }
  func checkpoint() throws { try base.checkpoint() }
}

/// Random days on a sales floor, with a program that is killed and started again at random.
@Suite struct `Whatever happens to hand-offs` {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `one is open a contact, each timer happens once, and the doctor is content`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let floor = try SalesFloor()
    let kills = Mutex(SeededGenerator(seed: seed &* 7))
    let sweeping = try OpenWorkspace(
      KillingStorage(base: floor.place.storage) { kills.withLock { Int.random(in: 0..<6, using: &$0) == 0 } })
    var now = floor.start
    var contacts: [Int64] = []
    var merges: [Int64] = []
    let people = [floor.bea, floor.carl, floor.head]
    var killed = 0
    for step in 0..<60 {
      now = now.adding(milliseconds: Int64.random(in: 1...20 * Instant.hour, using: &dice))
      if contacts.isEmpty || Int.random(in: 0..<3, using: &dice) == 0 {
        contacts.append(try floor.mql("P\(step)", at: now))
      }
      let contact = contacts[Int.random(in: contacts.indices, using: &dice)]
      let open = try floor.handoffs(of: contact, now: now).first(where: \.isOpen)
      let person = people[Int.random(in: people.indices, using: &dice)]
      // Whoever asks for what the rules refuse is refused, and nothing comes of it.
      try attempt {
        let id = open?.id.rawValue ?? 0
        switch Int.random(in: 0..<11, using: &dice) {
        case 0, 1:
          try floor.workspace.logAttempt(Attempt(.call, .noAnswer), on: id, by: person, now: now)
        case 2: try floor.workspace.acceptHandoff(id, by: person, now: now)
        case 3, 4:
          let reason = RejectionReason.standard[Int.random(in: 0..<10, using: &dice)].code
          let until = now.adding(days: Int.random(in: 1...9, using: &dice))
          try floor.workspace.rejectHandoff(
            id, reason: reason, note: "n", ending: .recycle(until: until), by: person, now: now)
        case 5: try floor.workspace.returnHandoff(id, by: person, now: now)
        case 6: try floor.workspace.takeOverHandoff(id, by: person, now: now)
        case 7: try floor.workspace.reassignHandoff(id, to: person.id.rawValue, by: floor.head, now: now)
        case 8: try floor.workspace.moveContact(contact, .advance(to: .mql), by: .ada, now: now)
        case 9:
          let other = contacts[Int.random(in: contacts.indices, using: &dice)]
          merges.append(
            try floor.workspace.mergeContacts(survivor: contact, merged: other, by: .ada, now: now).mergeId)
        default:
          if let last = merges.popLast() { _ = try floor.workspace.undoMerge(last, by: .ada, now: now) }
        }
      }
      if Int.random(in: 0..<3, using: &dice) == 0 {
        let cutoff = now
        while true {
          do {
            _ = try sweeping.sweepHandoffs(now: cutoff)
            break
          } catch is KillingStorage.Killed {
            killed += 1
          }
        }
        #expect(try floor.timers().allSatisfy { $0.doneAt != nil || $0.timer.due > cutoff })
      }
    }
    #expect(killed > 0)
    #expect(try floor.place.broken(now: now) == [])
    try checkEvents(floor, contacts, now)
    try checkScan(floor)
    for hours in [0, 7, 31, 200, 500] as [Double] { try checkTeam(floor, now: floor.after(hours)) }
  }

  /// What is kept by day says of each rep what counting the hand-offs says.
  private func checkTeam(_ floor: SalesFloor, now: Instant) throws {
    var all: [Handoffs.Stored] = []
    try floor.place.storage.read { store in try Handoffs.forEach(in: store) { stored, _ in all.append(stored) } }
    let at = now.milliseconds
    for row in try floor.workspace.teamInboxes(by: floor.head, now: now) {
      let own = all.filter { $0.handoff.assignee?.rawValue == row.seller.member.id }
      let open = own.filter(\.handoff.isOpen)
      let waiting = open.filter { $0.handoff.answeredAt == nil }
      let isMerged: (Handoff) -> Bool = { if case .merged = $0.state { true } else { false } }
      let due = own.filter { at - 30 * Instant.day <= $0.dueAt && $0.dueAt < at && !isMerged($0.handoff) }
      #expect(row.open == open.count)
      #expect(row.overdue == waiting.count { $0.dueAt < at })
      #expect(row.dueSoon == waiting.count { at <= $0.dueAt && $0.dueAt < at + InboxStanding.dueSoon })
      #expect(row.due == due.count)
      let inTime = due.filter { stored in
        stored.handoff.answeredAt.map { $0.milliseconds <= stored.dueAt } ?? false
      }
      #expect(row.inTime == inTime.count)
    }
  }

  /// Read as numbers in one pass, each hand-off is what it is read by itself, but for words.
  private func checkScan(_ floor: SalesFloor) throws {
    try floor.place.storage.read { store in
      var all: [Handoffs.Stored] = []
      try Handoffs.forEach(in: store) { stored, _ in all.append(stored) }
      let time = Instant.distantPast..<Instant.distantFuture
      var entered: [Handoffs.Stored] = []
      try HandoffScan.entered(in: time, in: store) { entered.append($0) }
      #expect(entered == all.sorted { ($0.handoff.entry, $0.handoff.id) < ($1.handoff.entry, $1.handoff.id) }.map(bare))
      var decided: [Handoffs.Stored] = []
      try HandoffScan.decided(in: time, in: store) { decided.append($0) }
      #expect(Set(decided) == Set(all.filter { $0.handoff.decidedAt != nil }.map(bare)))
      let middle = floor.after(20 * 24)
      var attempted: [Handoffs.Stored] = []
      try HandoffScan.attempted(since: middle, enteredBefore: middle, in: store) { attempted.append($0) }
      #expect(
        attempted
          == all.filter { stored in
            stored.handoff.entry < middle && stored.handoff.attempts.contains { $0.at >= middle }
          }.map(bare))
    }
  }

  /// Without what only words need.
  private func bare(_ stored: Handoffs.Stored) -> Handoffs.Stored {
    let handoff = stored.handoff
    var promise = handoff.promise
    promise.warningShares = []
    let events = handoff.events.map { event in
      let fact: HandoffEvent.Fact =
        switch event.fact {
        case .assigned(let member, let cause, _): .assigned(to: member, cause, why: [])
        case .rejected(let reason, _): .rejected(reason, note: "")
        default: event.fact
        }
      return HandoffEvent(fact, at: event.at)
    }
    return Handoffs.Stored(
      handoff: Handoff(handoff.id, contact: handoff.contact, entry: handoff.entry, promise: promise, events: events),
      quadrant: stored.quadrant, dueAt: stored.dueAt)
  }

  /// Each warning and escalation stands once in the history, if its timer was not moot.
  private func checkEvents(_ floor: SalesFloor, _ contacts: [Int64], _ now: Instant) throws {
    let timers = try floor.timers()
    #expect(Set(timers.map(\.timer.key)).count == timers.count)
    for contact in Set(contacts) {
      let handoffs = try floor.handoffs(of: contact, now: now)
      #expect(handoffs.count(where: \.isOpen) <= 1)
      for handoff in handoffs {
        let own = timers.filter { $0.timer.subject == handoff.id.rawValue && $0.doneAt != nil && !$0.isMoot }
        let warned = own.filter { $0.timer.kind == .warning }.map { Int($0.timer.step) }
        let escalated = own.count { $0.timer.kind == .escalation }
        let told = handoff.events.compactMap { event in
          if case .warned(let share) = event.fact { share } else { nil }
        }
        #expect(told == warned)
        #expect(handoff.events.count { $0.fact == .escalated } == escalated)
        #expect(handoff.clock(at: now, hours: ClockHours()).elapsed >= 0)
      }
    }
  }

  private func attempt(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch is HandoffError {
    } catch is StageError {
    } catch is UnknownHandoff {
    } catch is RecordError {
    } catch is PeopleError {
    } catch is FieldErrors {
    }
  }
}
