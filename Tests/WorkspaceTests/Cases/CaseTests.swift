import Alignment
import Persistence
import SQLiteDriver
import Store
import Synchronization
import Testing
import Wire
import Workspace

@Suite struct `Cases of rejections` {
  let desk: AlertFloor
  var floor: SalesFloor { desk.floor }
  var workspace: OpenWorkspace { desk.workspace }

  init() throws { desk = try AlertFloor() }

  /// A lead of a source that its rep rejects so many hours after the start; who rejected it, and the contact.
  @discardableResult
  func rejected(
    _ name: String, from source: String, _ hours: Double, reason: String = "bad-fit"
  ) throws -> (rep: Person, contact: Int64) {
    let id = try floor.place.contact(name, email: "\(name)@x.test", at: floor.start)
    _ = try floor.place.load(
      .touches,
      text: "message_id,contact_email,at,kind,source\n\(name),\(name)@x.test,\(workspace.text(floor.start)),form,"
        + "\(source)\n", isHistory: false, now: floor.after(hours))
    try workspace.moveContact(id, .advance(to: .mql), by: .ada, now: floor.after(hours))
    let open = try floor.open(id)
    let rep = try floor.rep(open)
    try workspace.rejectHandoff(
      open.id.rawValue, reason: reason, note: "no", by: rep, now: floor.after(hours + 0.1))
    return (rep, id)
  }

  func round(_ hours: Double) throws -> CaseRound { try workspace.openCases(now: floor.after(hours)) }

  @Test func `five of a source for one reason open one, which the others join`() throws {
    for number in 1...4 { try rejected("A\(number)", from: "fair", Double(number)) }
    try rejected("B", from: "fair", 5, reason: "no-budget")
    try rejected("C", from: "search", 6)
    #expect(try round(7).opened == 0)
    let last = try rejected("A5", from: "fair", 8)
    #expect(try round(9).opened == 1)
    try rejected("A6", from: "fair", 10)
    _ = try round(11)
    let found = try workspace.cases(limit: 9, now: floor.after(11))
    #expect(found.count == 1)
    let first = try #require(found.first)
    #expect(first.rejections.ground == .source && first.rejections.value == "fair" && first.count == 6)
    #expect(try desk.told(floor.mia) == ["case-opened fair"])
    #expect(try workspace.caseRows(of: first.id, limit: 9, by: floor.mia).map(\.contact.name).first == "A6")
    // Marketing answers, and who rejected hears of it.
    #expect(throws: FieldErrors.self) {
      try workspace.answerCase(first.id, "mend", note: "", by: floor.mia, now: floor.after(12))
    }
    #expect(throws: PeopleError.notAllowed(.answerCases)) {
      try workspace.answerCase(first.id, "keep", note: "x", by: last.rep, now: floor.after(12))
    }
    try workspace.answerCase(first.id, "drop-source", note: "No more fairs", by: floor.mia, now: floor.after(12))
    #expect(try desk.told(last.rep) == ["case-answered drop-source"])
    #expect(throws: RejectionCaseError.answered) {
      try workspace.answerCase(first.id, "keep", note: "x", by: floor.mia, now: floor.after(13))
    }
    try rejected("A7", from: "fair", 24 * 3)
    _ = try round(24 * 3 + 1)
    let after = try workspace.rejectionCase(first.id, now: floor.after(24 * 3 + 1))
    #expect(after.before == 6 && after.after == 1 && after.count == 6 && !after.isOutcomeWhole)
  }

  @Test func `one rejection alone opens one by hand, which the next joins`() throws {
    let first = try rejected("A1", from: "fair", 1)
    let id = try floor.handoffs(of: first.contact, now: floor.after(2))[0].id.rawValue
    #expect(try workspace.caseGrounds(ofHandoff: id).map(\.value) == ["fair"])
    for (ground, code) in [("", FieldErrors.Code.required), ("king", .notOffered), ("campaign", .notOffered)] {
      let errors = #expect(throws: FieldErrors.self) {
        try workspace.openCase(ofHandoff: id, on: ground, by: first.rep, now: floor.after(2))
      }
      #expect(errors?.reasons["ground"]?.code == code)
    }
    #expect(throws: PeopleError.notAllowed(.workHandoffs)) {
      try workspace.openCase(ofHandoff: id, on: "source", by: floor.mia, now: floor.after(2))
    }
    #expect(throws: UnknownHandoff(id: 99)) {
      try workspace.openCase(ofHandoff: 99, on: "source", by: first.rep, now: floor.after(2))
    }
    let found = try workspace.openCase(ofHandoff: id, on: "source", by: first.rep, now: floor.after(2))
    #expect(try desk.told(floor.mia) == ["case-opened fair"])
    // Once more it is the same; the rounds neither count it twice nor open another.
    #expect(try workspace.openCase(ofHandoff: id, on: "source", by: first.rep, now: floor.after(3)) == found)
    _ = try round(4)
    try rejected("A2", from: "fair", 5)
    _ = try round(6)
    #expect(try workspace.cases(limit: 9, now: floor.after(7)).map(\.count) == [2])
    #expect(try workspace.caseGrounds(ofHandoff: id).map(\.caseId) == [found])
  }

  @Test func `rejections that lie too far apart open none`() throws {
    for number in 0..<10 { try rejected("A\(number)", from: "fair", Double(number) * 24 * 8) }
    #expect(try round(24 * 90).opened == 0)
    try workspace.setCaseThreshold(count: 3, days: 28, by: floor.mia, now: floor.after(24 * 90))
    try rejected("B", from: "fair", 24 * 80)
    #expect(try round(24 * 91).opened == 1)
  }

  @Test func `who was rejected and bought within a year is found once`() throws {
    let early = try rejected("Ada", from: "fair", 1)
    let late = try rejected("Bob", from: "fair", 2)
    func win(_ contact: Int64, _ hours: Double) throws {
      let now = floor.after(hours)
      let id = try workspace.createDeal(
        DealForm(name: "D\(hours)", amountMinor: 5), contacts: [contact], by: .ada, now: now)
      try workspace.closeDeal(id, as: .won, by: .ada, now: now)
    }
    try win(early.contact, 24 * 30)
    try win(early.contact, 24 * 60)
    try win(late.contact, 24 * 400)
    for _ in 0..<2 { _ = try round(24 * 401) }
    let rows = try workspace.boughtAnyway(limit: 9, by: floor.mia)
    #expect(rows.map(\.contact.name) == ["Ada"] && rows.first?.reason == "bad-fit")
    #expect(rows.first?.deal.name == "D\(24.0 * 30)" && rows.first?.rep?.name == early.rep.name)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a program that is killed opens each once`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let kills = Mutex(SeededGenerator(seed: seed &* 7))
    let killed = try OpenWorkspace(
      KillingStorage(base: floor.place.storage) { kills.withLock { Int.random(in: 0..<3, using: &$0) == 0 } })
    for number in 0..<14 {
      try rejected("A\(number)", from: Bool.random(using: &dice) ? "fair" : "search", Double(number))
      while true {
        do {
          _ = try killed.openCases(now: floor.after(Double(number) + 0.5))
          break
        } catch is KillingStorage.Killed {}
      }
    }
    let found = try workspace.cases(limit: 99, now: floor.after(20))
    let grounds = try floor.place.storage.read { try $0.row("SELECT count(*) FROM rejection_ground")?.int(0) }
    #expect(grounds == 14)
    #expect(found.map(\.count).reduce(0, +) >= 5 && Set(found.map(\.rejections.value)).count == found.count)
    #expect(try desk.told(floor.mia).count == found.count)
  }
}
