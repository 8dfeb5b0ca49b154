import Alignment
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `An inbox` {
  let floor: SalesFloor
  var workspace: OpenWorkspace { floor.workspace }

  init() throws { floor = try SalesFloor() }

  /// Contacts of Bea's, one an hour; their hand-offs.
  private func fill(_ count: Int) throws -> [Int64] {
    try (0..<count).map { place in
      let id = try floor.place.contact("P\(place)", at: floor.start)
      try workspace.editContact(id, by: .ada, now: floor.start) { $0.ownerId = floor.bea.id.rawValue }
      let at = floor.after(Double(place))
      try workspace.moveContact(id, .advance(to: .mql), by: .ada, now: at)
      return try floor.open(id).id.rawValue
    }
  }

  private func page(after: InboxPlace? = nil, limit: Int = 50, value: (Int64) -> Int64 = { _ in 0 }) throws -> InboxPage
  {
    try workspace.inboxPage(
      of: floor.bea.id.rawValue, after: after, limit: limit, by: floor.bea, now: floor.after(20), value: value)
  }

  @Test func `is paged without leaving one out or showing one twice, whatever the values`() throws {
    let ids = try fill(23)
    let worth: (Int64) -> Int64 = { $0 * 7_919 % 13 * 10_000 }
    let whole = try page(value: worth)
    #expect(Set(whole.records.map(\.id)) == Set(ids))
    #expect(whole.count == 23 && whole.next == nil && !whole.isCut)
    #expect(whole.worth == whole.records.reduce(0) { $0 + worth($1.contact.id) })
    var seen: [Int64] = []
    var after: InboxPlace?
    repeat {
      let part = try page(after: after, limit: 5, value: worth)
      seen += part.records.map(\.id)
      after = part.next
    } while after != nil
    #expect(seen == whole.records.map(\.id))
  }

  @Test func `has what is worth more before what is due a little sooner`() throws {
    let ids = try fill(3)
    #expect(try page().records.map(\.id) == ids)
    let last = try workspace.handoff(ids[2], by: floor.bea, now: floor.start).contact.id
    #expect(try page(value: { $0 == last ? 100_000 : 10_000 }).records.map(\.id) == [ids[2], ids[0], ids[1]])
  }

  @Test func `counts what is open and what waits, and lists what was decided, the last first`() throws {
    let ids = try fill(4)
    try workspace.acceptHandoff(ids[0], by: floor.bea, now: floor.after(21))
    try workspace.rejectHandoff(ids[2], reason: "no-need", by: floor.bea, now: floor.after(22))
    let counts = try workspace.inboxCounts(of: floor.bea.id.rawValue)
    #expect(counts == (try workspace.inboxCounts(of: floor.bea.id.rawValue, limit: 2)))
    #expect(counts.mine == 2 && counts.queue == 0)
    let decided = try workspace.decidedHandoffs(of: floor.bea.id.rawValue, by: floor.bea, now: floor.after(23))
    #expect(decided.map(\.id) == [ids[2], ids[0]])
    let back = try workspace.comingBack(of: floor.bea.id.rawValue, by: floor.bea)
    #expect(back.map(\.contact.name) == ["P2"] && back.map(\.reason) == ["no need"])
  }

  @Test func `does one thing with many, and what is refused leaves the others alone`() throws {
    let ids = try fill(3)
    try workspace.reassignHandoff(ids[1], to: floor.carl.id.rawValue, by: floor.head, now: floor.after(5))
    let done = try workspace.changeHandoffs(
      .accept, ids: ids + [ids[0], 999], by: floor.bea, now: floor.after(6))
    #expect(done.map(\.id) == ids + [999])
    #expect(done.map { $0.refusal == nil } == [true, false, true, false])
    #expect(done[1].refusal as? HandoffError == .notYours(assignee: floor.carl.id))
    #expect(throws: PeopleError.self) {
      try workspace.changeHandoffs(.reassign(to: floor.carl.id.rawValue), ids: ids, by: floor.bea, now: floor.after(7))
    }
    #expect(try floor.place.broken() == [])
  }

  @Test func `opens a dossier that stands as it was offered, with what came since apart`() throws {
    let contact = try floor.place.contact("Ada", at: floor.start)
    try workspace.editContact(contact, by: .ada, now: floor.start) {
      $0.profile.title = "Buyer"
      $0.fields["country"] = "Italy"
    }
    try workspace.moveContact(contact, .advance(to: .mql), by: .ada, now: floor.after(1))
    let id = try floor.open(contact).id.rawValue
    let before = try workspace.dossier(of: id, by: floor.mia, now: floor.after(2))
    #expect(before.profile.title == "Buyer" && !before.isChangedSince)
    try workspace.editContact(contact, by: .ada, now: floor.after(3)) {
      $0.profile.title = "Founder"
      $0.fields["country"] = "France"
    }
    try workspace.editContact(contact, by: .ada, now: floor.after(4)) { $0.fields["country"] = nil }
    let after = try workspace.dossier(of: id, by: floor.mia, now: floor.after(5))
    #expect(after.profile.title == "Buyer" && after.isChangedSince)
    #expect(after.fields.map(\.text) == ["Italy"])
    #expect(after.cycle == 1 && after.others.isEmpty)
    #expect(after.steps.contains { $0.move?.to == .mql })
    #expect(throws: UnknownHandoff(id: 99)) { try workspace.dossier(of: 99, by: floor.mia, now: floor.start) }
  }

  @Test func `is seen by its head with what is late, and by nobody else`() throws {
    let ids = try fill(3)
    try workspace.logAttempt(Attempt(.call, .reached), on: ids[0], by: floor.bea, now: floor.after(2))
    let team = try workspace.teamInboxes(by: floor.head, now: floor.after(25.5))
    let bea = try #require(team.first { $0.seller.member.id == floor.bea.id.rawValue })
    #expect(bea.open == 3 && bea.overdue == 1 && bea.dueSoon == 1)
    #expect(bea.inTime == 1 && bea.due == 2)
    #expect(throws: PeopleError.self) { try workspace.teamInboxes(by: floor.bea, now: floor.start) }
  }

  /// I4: a figure is what its rows come to.
  @Test(arguments: [
    "handoffs", "open", "in_time", "due", "in_time_share", "accepted", "rejected", "acceptance", "decided_in_time",
    "decisions_due",
  ])
  func `adds up: each figure of the report opens to its hand-offs`(column: String) throws {
    let ids = try fill(6)
    try workspace.logAttempt(Attempt(.call, .reached), on: ids[0], by: floor.bea, now: floor.after(7))
    try workspace.acceptHandoff(ids[0], by: floor.bea, now: floor.after(8))
    try workspace.acceptHandoff(ids[1], by: floor.bea, now: floor.after(8))
    try workspace.rejectHandoff(ids[3], reason: "no-need", by: floor.bea, now: floor.after(9))
    for row in [Sheet.totalRow, "Bea"] {
      let receipt = try workspace.handoffReceipt(
        for: ReportRequest(.handoffs), row: row, column: column, now: floor.after(40))
      #expect(receipt.isProved, "\(row) \(receipt.figure) \(receipt.counted)")
    }
    for column in ["rejected", "share", "before_attempt"] {
      #expect(
        try workspace.handoffReceipt(
          for: ReportRequest(.rejections), row: "no-need", column: column, now: floor.after(40)
        ).isProved)
    }
    #expect(throws: WorkspaceError.self) {
      try workspace.handoffReceipt(for: ReportRequest(.handoffs), row: "Nobody", column: column, now: floor.after(40))
    }
  }
}
