import Alignment
import Reports
import SQLiteDriver
import Testing
import Wire
import Workspace

@Suite struct `A report on hand-offs` {
  let floor: SalesFloor
  var workspace: OpenWorkspace { floor.workspace }

  /// Bea has three: called and accepted, rejected unseen, and untouched; Carl two, one of them rejected after a call.
  init() throws {
    floor = try SalesFloor()
    let workspace = floor.workspace
    let ids = try (0..<5).map { place in try floor.open(try floor.mql("P\(place)", at: floor.start)).id.rawValue }
    try workspace.logAttempt(Attempt(.call, .reached), on: ids[0], by: floor.bea, now: floor.after(1))
    try workspace.acceptHandoff(ids[0], by: floor.bea, now: floor.after(2))
    try workspace.rejectHandoff(ids[2], reason: "bad-fit", by: floor.bea, now: floor.after(3))
    try workspace.logAttempt(
      Attempt(.email, .bounced, source: .integration), on: ids[1], by: floor.carl, now: floor.after(30))
    try workspace.rejectHandoff(ids[1], reason: "wrong-data", by: floor.carl, now: floor.after(31))
  }

  private func cells(_ sheet: Sheet, _ row: Int, _ keys: String...) -> [Sheet.Cell] {
    keys.compactMap { key in sheet.columns.firstIndex { $0.key == key }.map { sheet.rows[row][$0] } }
  }

  @Test func `says by rep what was answered in time, tried and accepted`() throws {
    let sheet = try workspace.handoffSheet(for: ReportRequest(.handoffs), now: floor.after(40))
    #expect(sheet.rows.map { $0[0] } == [.text("Bea"), .text("Carl")])
    #expect(
      cells(sheet, 0, "handoffs", "open", "in_time", "due", "in_time_share", "accepted", "rejected", "acceptance")
        == [
          .integer(3), .integer(1), .integer(1), .integer(3), .share(1.0 / 3), .integer(1), .integer(1), .share(0.5),
        ])
    #expect(
      cells(sheet, 1, "in_time", "due", "by_hand_share", "attempts") == [
        .integer(0), .integer(2), .share(0), .real(0.5),
      ])
    #expect(sheet.totals.first { $0.key == "handoffs" }?.cell == .integer(5))
    #expect(sheet.totals.first { $0.key == "not_handed_off" }?.cell == .integer(0))
  }

  @Test func `says by reason what came back, and what was not even tried`() throws {
    let sheet = try workspace.handoffSheet(for: ReportRequest(.rejections), now: floor.after(40))
    #expect(sheet.rows.map { $0[0] } == [.text("bad-fit"), .text("wrong-data")])
    #expect(cells(sheet, 0, "rejected", "share", "before_attempt") == [.integer(1), .share(0.5), .integer(1)])
    #expect(cells(sheet, 1, "before_attempt", "attempts", "bought") == [.integer(0), .real(1), .integer(0)])
    var bySource = ReportRequest(.rejections)
    bySource.question.dimension = .source
    bySource.isBroken = true
    #expect(
      try workspace.handoffSheet(for: bySource, now: floor.after(40)).rows.map { $0[0] }
        == [.text(TextDictionary.none)])
  }

  @Test func `counts what was bought anyway`() throws {
    let contact = try #require(
      try workspace.handoffSheet(for: ReportRequest(.rejections), now: floor.after(40)).rows.isEmpty ? nil : 3)
    let rejected = try workspace.handoffs(ofContact: Int64(contact), by: floor.head, now: floor.after(40))
    #expect(rejected.map(\.handoff.state.name) == ["rejected"])
    let deal = try workspace.createDeal(
      DealForm(amountMinor: 100), contacts: [Int64(contact)], by: .ada, now: floor.after(50))
    try workspace.closeDeal(deal, as: .won, by: .ada, now: floor.after(60))
    let sheet = try workspace.handoffSheet(for: ReportRequest(.rejections), now: floor.after(70))
    #expect(sheet.totals.first { $0.key == "bought" }?.cell == .integer(1))
  }

  @Test func `refuses what hand-offs do not have`() throws {
    var request = ReportRequest(.handoffs)
    request.question.asOf = workspace.calendar.day(of: floor.start)
    #expect(throws: WorkspaceError.self) { try workspace.handoffSheet(for: request, now: floor.start) }
    request = ReportRequest(.rejections)
    request.question.dimension = .landingPage
    request.isBroken = true
    #expect(throws: WorkspaceError.self) { try workspace.handoffSheet(for: request, now: floor.start) }
  }
}
