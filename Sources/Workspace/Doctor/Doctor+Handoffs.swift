import Alignment
import Persistence
import Store

extension Doctor {
  /// I5: a contact has at most one open hand-off, and each row says what its history comes to.
  static func openHandoffs(in store: any Reading) throws -> DoctorFinding {
    var finding = DoctorFinding("I5", "A contact has at most one open hand-off, and its row says what its events do.")
    for doubled in try Checks.doubledHandoffs(in: store) {
      finding.fail("contact \(doubled.contact): \(doubled.count) open hand-offs")
    }
    try Handoffs.forEach(in: store) { stored, row in
      finding.checked += 1
      let handoff = stored.handoff
      if row.state != Int64(handoff.state.code) || row.assignee != handoff.assignee?.rawValue
        || row.answeredAt != handoff.answeredAt?.milliseconds || row.decidedAt != handoff.decidedAt?.milliseconds
      {
        finding.fail("hand-off \(handoff.id): its row is not what its events come to (\(handoff.state.name))")
      }
    }
    return finding
  }

  /// Every MQL since go-live has a hand-off, or a listed reason for none.
  static func handedOff(in store: any Reading) throws -> DoctorFinding {
    var finding = DoctorFinding("hand-off", "Every MQL since go-live has a hand-off, or a listed reason for none.")
    guard let goLive = try Workspaces.current(in: store)?.goLive else { return finding }
    let mark = try HandoffEntries.mark(in: store)
    finding.checked = try HandoffEntries.liveCount(to: mark, since: goLive, in: store)
    for (id, at) in try HandoffEntries.unanswered(to: mark, since: goLive, in: store) {
      guard let contact = try Contacts.find(id, in: store) else { continue }
      // An entry inside a running cycle opens none.
      let entries = CycleEntry.all(of: try StageHistory.read(contact, in: store))
      guard let entry = entries.first(where: { $0.at.milliseconds == at }) else { continue }
      let handoffs = try Handoffs.all(of: id, in: store)
      if handoffs.contains(where: { $0.handoff.covers(entry) }) { continue }
      finding.fail("contact \(id): MQL at \(at), no hand-off and no reason")
    }
    return finding
  }

  /// What is kept of reps' days is what their hand-offs come to.
  static func handoffDays(in store: any Reading) throws -> DoctorFinding {
    var finding = DoctorFinding("days", "What is kept of each rep's days is what the hand-offs come to.")
    let (kept, counted) = try HandoffDays.keptAndCounted(in: store)
    finding.checked = counted.count
    for place in Set(kept.keys).union(counted.keys) where kept[place] != counted[place] {
      finding.fail("member \(place.assignee), day \(place.day): its sums are not those of its hand-offs")
    }
    return finding
  }

  /// Nothing that is due waits: every timer of an open hand-off is set.
  static func timers(in store: any Reading) throws -> DoctorFinding {
    var finding = DoctorFinding("timers", "Every hand-off whose clock runs has its timers.")
    finding.checked = try Checks.running(in: store)
    for id in try Checks.runningWithoutTimers(in: store) { finding.fail("hand-off \(id): no timer was set") }
    return finding
  }
}
