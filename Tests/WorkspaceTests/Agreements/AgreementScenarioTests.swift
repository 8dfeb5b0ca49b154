import Alignment
import Persistence
import Reports
import SQLiteDriver
import Store
import Testing
import Wire

@testable import Workspace

/// The cases that every course on the subject uses, from the touch that makes an MQL to the status of the promise.
@Suite struct `Scenarios of an agreement` {
  let floor: SalesFloor
  let ada: Person
  var workspace: OpenWorkspace { floor.workspace }

  init() throws {
    floor = try SalesFloor()
    ada = try `Definitions of a workspace`.hire("Ada Head", .headOfMarketing, in: floor.workspace)
    let definition = try workspace.proposeDefinition(
      yaml: Array(`MQLs by the definition in force`.yaml.utf8), by: ada, now: floor.start
    ).version
    try sign(definition.id, .definition)
    // All that is there is judged once; from then on each touch is.
    _ = try workspace.qualify(now: floor.start) { try workspace.index(now: floor.start) }
  }

  /// In July 2026, on the clocks of Rome, two hours ahead of UTC.
  func july(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
    floor.start.adding(
      milliseconds: (Int64(day) - 1) * Instant.day + (Int64(hour) - 12) * Instant.hour + Int64(minute) * Instant.minute)
  }

  func sign(_ id: ID<SignedDocument>, _ kind: DocumentKind, now: Instant? = nil) throws {
    _ = try workspace.sign(id, of: kind, by: ada, now: now ?? floor.start)
    _ = try workspace.sign(id, of: kind, by: floor.head, now: now ?? floor.start)
  }

  @discardableResult
  func agree(_ commitments: String, from day: String = "2026-07-01", now: Instant? = nil) throws -> AgreementVersion {
    let version = try workspace.proposeAgreement(
      yaml: Array("title: Ours\nstarts: \(day)\ncommitments: [\(commitments)]\n".utf8), by: ada,
      now: now ?? floor.start)
    try sign(version.id, .agreement, now: now)
    return version
  }

  /// Contacts that ask for a demo at an instant: buyers fit, the others do not; judged as the server does.
  @discardableResult
  func demand(_ names: [String], buyers: Int, at now: Instant) throws -> [Int64] {
    var ids: [Int64] = []
    var rows = "message_id,contact_email,at,kind,url,content,mark,visitor\n"
    for (place, name) in names.enumerated() {
      let fields = place < buyers ? ["persona": "Buyer"] : ["company-size": "51-200"]
      ids.append(
        try workspace.createContact(
          ContactForm(profile: ContactProfile(name: name, email: "\(name)@x.test"), fields: fields), by: .ada, now: now
        ).id)
      rows += "\(name),\(name)@x.test,\(Sheet.timestamp(now)),form,https://x.test/demo,Demo request,,v\(name)\n"
    }
    let outcome = try floor.place.load(.touches, text: rows, isHistory: false, now: now)
    #expect(outcome.refused == 0, "\(outcome.firstRefusals)")
    let round = try workspace.qualify(now: now) { try workspace.index(now: now) }
    #expect(round.entered.count == names.count)
    _ = try workspace.sweepHandoffs(now: now)
    return ids
  }

  func row(_ name: String, _ now: Instant, through: Instant) throws -> AgreementRow {
    try #require(
      try workspace.agreementBoard(now: now).rows.first { $0.commitment == name && $0.period.through == through })
  }

  @Test(arguments: [(50, 30, true), (49, 29, false)])
  func `50 MQLs by Monday, 60 % of them fit, decided by Wednesday`(mqls: Int, buyers: Int, isKept: Bool) throws {
    try agree(
      """
      {measure: volume, target: 50, every: monday 18:00}, {measure: quality, target: 60 %, every: monday 18:00},
      {measure: decision, target: 100 %, decided_by: wednesday 18:00, every: monday 18:00}
      """)
    // The first whole week begins on Monday the 6th at 18:00.
    let ids = try demand((0..<mqls).map { "c\($0)" }, buyers: buyers, at: july(8, 10))
    let monday = july(13, 18)
    let wednesday = july(15, 18)
    #expect(try row("volume", july(10, 9), through: monday).excused.good == Int64(mqls))
    #expect(try row("volume", july(10, 9), through: monday).excused.status == (isKept ? .kept : .onTrack))
    for (place, id) in ids.prefix(buyers).enumerated() {
      let handoff = try floor.open(id)
      let rep = try floor.rep(handoff)
      let at = july(14, 9, place % 50)
      try workspace.logAttempt(Attempt(.call, .reached), on: handoff.id.rawValue, by: rep, now: at)
      try workspace.acceptHandoff(handoff.id.rawValue, by: rep, now: at.adding(milliseconds: Instant.minute))
    }
    let now = july(15, 19)
    let volume = try row("volume", now, through: monday)
    let quality = try row("quality", now, through: monday)
    let decision = try row("decision", now, through: wednesday)
    #expect(volume.excused.status == (isKept ? .kept : .broken))
    #expect(quality.excused.good == Int64(buyers) && quality.excused.total == Int64(mqls))
    #expect(quality.excused.status == (isKept ? .kept : .broken))
    #expect(decision.excused.good == Int64(buyers) && decision.excused.status == .kept)

    // Closed once, by whoever comes first, and every figure equals its rows.
    let desk = AgreementDesk(workspace)
    // A decision period without hand-offs was before.
    #expect(try desk.closePeriods(now: now) == 4)
    #expect(try desk.closePeriods(now: now.adding(milliseconds: Instant.hour)) == 0)
    #expect(try AgreementDesk(workspace).closePeriods(now: now) == 0)
    let board = try desk.board(now: now)
    let receipt = try #require(try workspace.agreementReceipt("volume", deadline: monday, on: board))
    #expect(receipt.row.isKept && receipt.rows.count == mqls && Set(receipt.rows.map(\.contact)) == Set(ids))
    let kept = board.rows.filter { $0.isKept && $0.excused.total > 0 }
    #expect(kept.map(\.excused) == [volume, quality, decision].map(\.excused))
  }

  @Test func `a version that changes in mid-week leaves the week to the version at its start`() throws {
    try agree("{measure: volume, target: 5, every: monday 18:00}")
    try demand((0..<8).map { "c\($0)" }, buyers: 8, at: july(7, 10))
    try agree("{measure: volume, target: 20, every: monday 18:00}", from: "2026-07-09", now: july(8, 12))
    try demand((8..<16).map { "c\($0)" }, buyers: 8, at: july(10, 10))
    try demand((16..<24).map { "c\($0)" }, buyers: 8, at: july(15, 10))
    let rows = try workspace.agreementBoard(now: july(21, 9)).rows(of: "volume")
    #expect(rows.prefix(2).map(\.version) == [1, 2])
    #expect(rows.prefix(2).map(\.goal) == [.amount(5), .amount(20)])
    #expect(rows.prefix(2).map(\.excused.good) == [16, 8])
    #expect(rows.prefix(2).map(\.excused.status) == [.kept, .broken])
    // What is kept then stays, whatever is agreed later.
    #expect(try AgreementDesk(workspace).closePeriods(now: july(21, 9)) == 2)
    let latest = try #require(try workspace.agreementInForce(at: july(21, 9)))
    for head in [ada, floor.head] {
      _ = try workspace.retire(latest.id, of: .agreement, by: head, now: july(21, 10))
    }
    #expect(try workspace.keptResults().map(\.excused.status) == [.kept, .broken])
  }

  @Test func `an import of 8,000 past MQLs starts no clock`() throws {
    try agree(
      "{measure: volume, target: 5, every: monday 18:00}, "
        + "{measure: speed, target: 95 %, within: 24 clock hours, counts: attempt, every: monday 18:00}")
    let rows = (0..<8_000).map { "p\($0),p\($0)@x.test,P \($0),2026-03-01,2026-04-0\(1 + $0 % 9)\n" }
    let outcome = try floor.place.load(
      .contacts, text: "id,email,name,created_at,mql_at\n" + rows.joined(), isHistory: true, now: july(7, 10))
    #expect(outcome.refused == 0 && outcome.rows == 8_000, "\(outcome.firstRefusals)")
    _ = try workspace.qualify(now: july(7, 11)) { try workspace.index(now: july(7, 11)) }
    _ = try workspace.sweepHandoffs(now: july(7, 11))
    let counts = try floor.place.storage.read { store in
      try ["handoff", "timer", "mql_cycle"].map { table in
        try store.row(Query("SELECT count(*) FROM \(table)", []))?.integer(0)
      }
    }
    #expect(counts == [0, 0, 0])
    let board = try workspace.agreementBoard(now: july(14, 9))
    #expect(board.rows(of: "volume").map(\.excused.good) == [0, 0])
    #expect(board.rows(of: "speed").allSatisfy { $0.excused.total == 0 })
  }

  @Test func `a head excuses the other side's time, and never the own`() throws {
    try agree("{measure: speed, target: 100 %, within: 24 clock hours, counts: attempt, every: monday 18:00}")
    let ids = try demand(["bo"], buyers: 1, at: july(7, 10))
    let (from, to) = (july(7, 12), july(8, 12))
    // Sales asks for its own time: it waits, and sales' head cannot grant it.
    let asked = try workspace.askExcuse(
      for: .sales, range: from..<to, reason: "Fair", by: floor.head, now: july(7, 11))
    #expect(!asked.isGranted)
    #expect(throws: ExcuseError.ownTime) {
      try workspace.grantExcuse(asked.id, by: floor.head, now: july(7, 11))
    }
    let handoff = try floor.open(ids[0])
    try workspace.logAttempt(
      Attempt(.call, .reached), on: handoff.id.rawValue, by: try floor.rep(handoff), now: july(8, 20))
    let monday = july(13, 18)
    #expect(try row("speed", july(14, 9), through: monday).excused.status == .broken)
    #expect(try workspace.grantExcuse(asked.id, by: ada, now: july(9, 9)).changesStatus)
    let row = try row("speed", july(14, 9), through: monday)
    #expect(row.excused.status == .kept && row.strict.status == .broken && row.isChangedByExcuses)
  }

  @Test func `of a firm of two are signed by one person for both, marked`() throws {
    let place = try TemporaryWorkspace(zone: "Europe/Rome")
    let joan = Person(id: 1, name: "Ada", roles: [.administrator, .headOfMarketing, .headOfSales])
    let admin = Person(id: 1, name: "Ada", roles: [.administrator])
    try place.workspace.setRoles(joan.roles, of: joan.id, by: admin, now: floor.start)
    let proposed = try place.workspace.proposeAgreement(
      yaml: Array(
        "title: Ours\nstarts: 2026-07-01\ncommitments: [{measure: volume, target: 2, every: monday 18:00}]".utf8),
      by: joan, now: floor.start)
    #expect(throws: SigningError.chooseParty) {
      try place.workspace.sign(proposed.id, of: .agreement, by: joan, now: floor.start)
    }
    for party in Party.allCases {
      _ = try place.workspace.sign(proposed.id, of: .agreement, for: party, by: joan, now: floor.start)
    }
    let version = try #require(try place.workspace.agreementInForce(at: floor.start))
    #expect(version.version.document.signatures.map(\.isByHeadOfBoth) == [true, true])
    let excuse = try place.workspace.askExcuse(
      for: .sales, range: july(7, 9)..<july(8, 9), reason: "Moved house", by: joan, now: july(7, 8))
    #expect(excuse.isGranted && !excuse.changesStatus)
    #expect(try place.workspace.agreementBoard(now: july(10, 9)).running.map(\.commitment) == ["volume"])
  }

  @Test func `are closed alike however often the process ends meanwhile`() throws {
    try agree(
      """
      {measure: volume, target: 3, every: monday 18:00}, {measure: quality, target: 60 %, every: monday 18:00},
      {measure: speed, target: 80 %, within: 24 clock hours, counts: attempt, every: monday 18:00},
      {measure: conversion, target: 10 %, days: 2, every: monday 18:00}
      """)
    var closed = 0
    for day in 7...30 {
      if day % 2 == 0 { try demand(["d\(day)", "e\(day)"], buyers: day % 4 == 0 ? 2 : 1, at: july(day, 10)) }
      // A process of its own each time: nothing is remembered but by the store.
      closed += try AgreementDesk(workspace).closePeriods(now: july(day, 19))
    }
    let kept = try workspace.keptResults()
    #expect(closed == kept.count && kept.count >= 9)
    #expect(Set(kept.map { "\($0.commitment) \($0.period.through)" }).count == kept.count)
    // Judged at the end from all facts they come out the same.
    let whole = try floor.place.storage.write { store in
      try store.execute("DELETE FROM agreement_result_row")
      try store.execute("DELETE FROM agreement_result")
      return true
    }
    #expect(whole)
    _ = try AgreementDesk(workspace).closePeriods(now: july(30, 19))
    let again = try workspace.keptResults()
    #expect(again.map(\.commitment) == kept.map(\.commitment))
    #expect(again.map(\.excused) == kept.map(\.excused))
    #expect(again.map(\.rows.count) == kept.map(\.rows.count))
  }
}
