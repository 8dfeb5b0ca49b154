import Alignment
import Persistence
import Reports
import SQLiteDriver
import Store
import Testing
import Wire

@testable import Workspace

/// More of the cases that every course on the subject uses: first contact, persistence, and leads that come back.
@Suite struct `Scenarios of a rep` {
  let base: `Scenarios of an agreement`
  var floor: SalesFloor { base.floor }
  var workspace: OpenWorkspace { base.workspace }

  init() throws { base = try `Scenarios of an agreement`() }

  /// `2026-10-24 12:00` on the clocks of Rome.
  func local(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ")
    let day = try #require(parts.first.flatMap { CivilDate(iso: $0) })
    let time = try #require(parts.last).split(separator: ":").compactMap { Int64($0) }
    return workspace.calendar.zone.instant(
      ofLocal: Int64(day.daysSinceEpoch) * Instant.day + time[0] * Instant.hour + time[1] * Instant.minute)
  }

  @Test(arguments: [
    ("over a weekend", "clock", "2026-07-17 17:00", "2026-07-18 17:00"),
    ("over a weekend", "working", "2026-07-17 17:00", "2026-07-22 14:00"),
    ("over a holiday on Tuesday", "clock", "2026-07-13 12:00", "2026-07-14 12:00"),
    ("over a holiday on Tuesday", "working", "2026-07-13 12:00", "2026-07-16 18:00"),
    ("when clocks go back", "clock", "2026-10-24 12:00", "2026-10-25 11:00"),
    ("when clocks go back", "working", "2026-10-23 12:00", "2026-10-27 18:00"),
    ("when clocks go forward", "clock", "2027-03-27 12:00", "2027-03-28 13:00"),
    ("when clocks go forward", "working", "2027-03-26 12:00", "2027-03-30 18:00"),
  ])
  func `first contact within 24 hours`(case name: String, hours: String, entry: String, due: String) throws {
    let version = try workspace.proposeAgreement(
      yaml: Array(
        """
        title: Ours
        starts: 2026-07-01
        holidays: {2026-07-14: Our feast}
        commitments:
          - {measure: speed, target: 100 %, within: 24 \(hours) hours, counts: contact, every: monday 18:00}
        """.utf8), by: base.ada, now: floor.start)
    try base.sign(version.id, .agreement)
    let (entered, end) = (try local(entry), try local(due))
    let ids = try base.demand(["early", "late"], buyers: 2, at: entered)
    for (id, minutes) in zip(ids, [-1, 1] as [Int64]) {
      let record = try #require(try workspace.handoffs(ofContact: id, by: floor.head, now: entered).first)
      #expect(workspace.calendar.minute(of: record.due) == due, "\(name), \(hours)")
      let rep = try floor.rep(record.handoff)
      // A call that reaches nobody stops no clock that promises a contact.
      try workspace.logAttempt(
        Attempt(.call, .noAnswer), on: record.id, by: rep, now: entered.adding(milliseconds: Instant.minute))
      try workspace.logAttempt(
        Attempt(.call, .reached), on: record.id, by: rep, now: end.adding(milliseconds: minutes * Instant.minute))
    }
    let judged = try workspace.agreementBoard(now: end.adding(days: 8)).rows(of: "speed")
      .filter { $0.excused.total > 0 }
    #expect(judged.count == 1)
    #expect(judged.first?.excused.good == 1 && judged.first?.excused.total == 2, "\(name), \(hours)")
    #expect(judged.first?.excused.status == .broken)
    #expect(try floor.place.broken() == [])
  }

  /// Persistence of five attempts in ten days, decisions by Wednesday.
  private func promise() throws {
    try base.agree(
      """
      {measure: persistence, target: 100 %, attempts: 5, days: 10, every: monday 18:00},
      {measure: decision, target: 100 %, decided_by: wednesday 18:00, every: monday 18:00}
      """)
  }

  @Test func `a rep who rejects as unreachable after two of five attempts is refused`() throws {
    try promise()
    let id = try base.demand(["bo"], buyers: 1, at: base.july(7, 10))[0]
    let handoff = try floor.open(id)
    let rep = try floor.rep(handoff)
    for day in [7, 8] {
      try workspace.logAttempt(
        Attempt(.call, .noAnswer), on: handoff.id.rawValue, by: rep, now: base.july(day, 11))
    }
    // The same kind once more on the same day is no further attempt.
    try workspace.logAttempt(Attempt(.call, .noAnswer), on: handoff.id.rawValue, by: rep, now: base.july(8, 16))
    let changesets = try workspace.changesets().count
    #expect(throws: HandoffError.tooFewAttempts(made: 2, promised: 5)) {
      try workspace.rejectHandoff(handoff.id.rawValue, reason: "unreachable", by: rep, now: base.july(8, 17))
    }
    #expect(try workspace.changesets().count == changesets)
    #expect(try workspace.contact(id).stage == .mql)
    for day in [9, 10, 13] {
      try workspace.logAttempt(
        Attempt(.call, .noAnswer), on: handoff.id.rawValue, by: rep, now: base.july(day, 11))
    }
    let rejected = try workspace.rejectHandoff(
      handoff.id.rawValue, reason: "unreachable", by: rep, now: base.july(13, 12))
    #expect(rejected.state.name == "rejected")
    #expect(try workspace.contact(id).rest.resting == .nurture)
  }

  @Test func `a lead that cannot be reached is pursued past Wednesday without breaking the decision promise`() throws {
    try promise()
    let ids = try base.demand(["bo", "cy"], buyers: 2, at: base.july(7, 10))
    let (bo, cy) = (try floor.open(ids[0]), try floor.open(ids[1]))
    // One is reached and decided, the other is not reached.
    try workspace.logAttempt(
      Attempt(.call, .reached), on: bo.id.rawValue, by: try floor.rep(bo), now: base.july(7, 11))
    try workspace.acceptHandoff(bo.id.rawValue, by: try floor.rep(bo), now: base.july(14, 11))
    for day in [7, 9, 13, 14] {
      try workspace.logAttempt(
        Attempt(.call, .noAnswer), on: cy.id.rawValue, by: try floor.rep(cy), now: base.july(day, 12))
    }
    let wednesday = base.july(15, 18)
    let evening = base.july(15, 19)
    #expect(try workspace.handoff(cy.id.rawValue, by: floor.head, now: evening).isPursued)
    let decision = try base.row("decision", evening, through: wednesday).excused
    #expect(decision.good == 1 && decision.total == 1 && decision.status == .kept)
    // The fifth attempt comes in time, on Thursday; then it is given up.
    try workspace.logAttempt(
      Attempt(.email, .noAnswer), on: cy.id.rawValue, by: try floor.rep(cy), now: base.july(16, 9))
    try workspace.rejectHandoff(
      cy.id.rawValue, reason: "unreachable", by: try floor.rep(cy), now: base.july(16, 10))
    let later = base.july(23, 9)
    #expect(try base.row("decision", later, through: wednesday).excused.status == .kept)
    let persistence = try #require(
      try workspace.agreementBoard(now: later).rows(of: "persistence").first { $0.excused.total > 0 })
    #expect(persistence.excused.good == 1 && persistence.excused.total == 1 && persistence.excused.status == .kept)
    #expect(
      try workspace.agreementBoard(now: base.july(30, 9)).rows(of: "decision")
        .allSatisfy { $0.excused.status != .broken })
  }

  @Test func `a recycled lead that visits the prices comes back to the same rep, with what it did`() throws {
    let id = try base.demand(["bo"], buyers: 1, at: base.july(7, 10))[0]
    let first = try floor.open(id)
    let rep = try floor.rep(first)
    try workspace.rejectHandoff(
      first.id.rawValue, reason: "bad-timing", note: "In autumn", by: rep, now: base.july(7, 12))
    #expect(try workspace.contact(id).rest.resting == .nurture)
    // Others have turns meanwhile.
    try base.demand(["cy", "di", "em"], buyers: 3, at: base.july(8, 9))
    let visit = base.july(9, 15)
    let pages = ["/pricing", "/pricing/teams"].enumerated().map { place, page in
      "p\(place),bo@x.test,\(Sheet.timestamp(visit.adding(milliseconds: Int64(place) * Instant.minute))),page-view,"
        + "https://x.test\(page),vbo\n"
    }
    let now = visit.adding(milliseconds: Instant.minute + 2_000)
    let loaded = try floor.place.load(
      .touches, text: "message_id,contact_email,at,kind,url,visitor\n" + pages.joined(), isHistory: false, now: now)
    #expect(loaded.refused == 0, "\(loaded.firstRefusals)")
    let round = try workspace.qualify(now: now) { try workspace.index(now: now) }
    #expect(round.entered == [ID(id)])
    let again = try floor.open(id)
    #expect(again.assignee == rep.id && again.id == first.id)
    let dossier = try workspace.dossier(of: again.id.rawValue, by: rep, now: now)
    let seen = dossier.steps.compactMap { $0.touch?.content }
    #expect(seen.contains { $0.contains("/pricing") }, "\(seen)")
    #expect(dossier.steps.contains { $0.touch?.kind == .form })
    #expect(try workspace.inbox(of: rep.id.rawValue, by: rep, now: now).map(\.id).contains(again.id.rawValue))
    #expect(try floor.place.broken() == [])
  }
}
