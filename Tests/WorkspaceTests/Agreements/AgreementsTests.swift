import Alignment
import Testing
import Wire
import Workspace

@Suite struct `Agreements of a workspace` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now

  init() throws { place = try TemporaryWorkspace(zone: "Europe/Rome") }

  func hire(_ name: String, _ role: Role) throws -> Person {
    let member = NewMember(
      name: name, email: nil, team: nil, roles: [role.rawValue], manager: nil, region: nil)
    _ = try place.workspace.addMember(member, now: now)
    return try #require(try place.workspace.person(named: name))
  }

  func text(_ target: Int, from day: CivilDate, currency: String = "EUR") -> [UInt8] {
    Array(
      """
      # A remark that nobody signs.
      title: Ours
      currency: \(currency)
      starts: \(day)
      commitments: [{measure: volume, target: \(target), every: monday 18:00}]
      """.utf8)
  }

  @Test func `are kept in canonical form and make the timeline that periods are judged by`() throws {
    let (workspace, ada) = (place.workspace, try hire("Ada Head", .headOfMarketing))
    let grace = try hire("Grace Head", .headOfSales)
    let today = workspace.calendar.day(of: now)
    for (target, days) in [(50, 0), (60, 10), (70, 20)] {
      let found = try workspace.proposeAgreement(
        yaml: text(target, from: today.adding(days: days)), by: ada, now: now)
      #expect(found.version.text == found.agreement.document)
      #expect(!found.version.text.contains("remark"))
      // The third is proposed only.
      guard target < 70 else { continue }
      _ = try workspace.sign(found.id, of: .agreement, by: ada, now: now)
      _ = try workspace.sign(found.id, of: .agreement, by: grace, now: now)
    }
    let timeline = try workspace.agreementTimeline(goLive: now)
    let second = workspace.calendar.start(of: today.adding(days: 10))
    #expect(timeline.versions.map(\.number) == [1, 2])
    #expect(timeline.versions.map(\.start) == [now, second])
    #expect(timeline.versions.map(\.end) == [second, nil])
    #expect(timeline.version(at: second)?.agreement.commitments.first?.goal == .amount(60))
    // Mondays 18:00 in Rome: 2026-07-06 is the first; the week begun on it, before the second began, is the first's.
    let periods = timeline.periods(of: "volume", through: now.adding(days: 30))
    #expect(periods.map(\.version.number) == [1, 2, 2, 2])
    #expect(periods.first?.period.after == Instant(milliseconds: 1_783_353_600_000))
    #expect(try workspace.agreementInForce(at: now)?.number == 1)
    #expect(try workspace.agreementSheet(now: now).rows.count == 3)
  }

  @Test func `that are wrong leave nothing behind`() throws {
    let (workspace, ada) = (place.workspace, try hire("Ada Head", .headOfMarketing))
    let rep = try hire("Rosa Rep", .rep)
    let today = workspace.calendar.day(of: now)
    #expect(throws: PeopleError.notAllowed(.proposeDocuments)) {
      try workspace.proposeAgreement(yaml: text(50, from: today), by: rep, now: now)
    }
    #expect(throws: WorkspaceError.self) {
      try workspace.proposeAgreement(yaml: text(50, from: today, currency: "USD"), by: ada, now: now)
    }
    #expect(throws: WireError.self) {
      try workspace.proposeAgreement(yaml: text(-1, from: today), by: ada, now: now)
    }
    #expect(try workspace.agreements(now: now).isEmpty)
  }
}
