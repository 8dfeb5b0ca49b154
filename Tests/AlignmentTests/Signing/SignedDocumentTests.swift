import Alignment
import Testing

private func hash(_ digit: Character) throws -> TextHash {
  try #require(TextHash(hex: String(repeating: digit, count: 64)))
}

@Suite struct `A signed document` {
  let calendar = WorkspaceCalendar(zone: .utc)
  let ada = Signer(member: 1, roles: [.headOfMarketing])
  let grace = Signer(member: 2, roles: [.headOfSales, .rep])
  let joan = Signer(member: 3, roles: [.headOfMarketing, .headOfSales])
  let now = Instant(milliseconds: 1_782_900_000_000)
  let text: TextHash
  let other: TextHash
  let draft: SignedDocument
  let proposed: SignedDocument

  init() throws {
    text = try hash("a")
    other = try hash("b")
    draft = `A signed document`.draft(1, text, starts: 20_700, now)
    proposed = try draft.proposed(by: 1, reading: text, at: now)
  }

  /// 20,700 is 2026-09-04; `now` lies on day 20,635.
  static func draft(_ version: Int, _ hash: TextHash, starts: Int, _ now: Instant) -> SignedDocument {
    SignedDocument(
      id: ID(Int64(version)), kind: .agreement, version: version, hash: hash,
      startsOn: CivilDate(daysSinceEpoch: starts), author: 1, createdAt: now)
  }

  func later(_ hours: Int64) -> Instant { now.adding(milliseconds: hours * Instant.hour) }

  func agreed(_ version: Int, starts: Int, signed hours: Int64) throws -> SignedDocument {
    try Self.draft(version, text, starts: starts, now).proposed(by: 1, reading: text, at: now)
      .signed(by: ada, for: nil, reading: text, at: now)
      .signed(by: grace, for: nil, reading: text, at: later(hours))
  }

  @Test func `goes from draft to in force by the names of both teams`() throws {
    #expect(draft.standing == .draft)
    #expect(proposed.standing == .proposed)
    let half = try proposed.signed(by: grace, for: nil, reading: text, at: later(1))
    #expect(half.standing == .signedBySales)
    #expect(half.start(in: calendar) == nil)
    let whole = try half.signed(by: ada, for: .marketing, reading: text, at: later(2))
    #expect(whole.standing == .signed)
    #expect(whole.signedAt == later(2))
    #expect(whole.start(in: calendar) == Instant(milliseconds: 20_700 * Instant.day))
    try whole.requireSigned()
    let series = DocumentSeries([whole], calendar: calendar)
    let start = Instant(milliseconds: 20_700 * Instant.day)
    #expect(series.state(of: 1, at: start.adding(milliseconds: -1)) == .signed)
    #expect(series.inForce(at: start.adding(milliseconds: -1)) == nil)
    #expect(series.state(of: 1, at: start) == .inForce)
    #expect(series.inForce(at: start) == whole)
  }

  @Test func `starts at the last signature where its day is past`() throws {
    let late = try agreed(1, starts: 20_600, signed: 5)
    #expect(late.start(in: calendar) == later(5))
  }

  @Test func `is not signed as a draft, nor twice by a team, nor by who leads none`() throws {
    #expect(throws: SigningError.notProposed) { try draft.signed(by: ada, for: nil, reading: text, at: now) }
    let half = try proposed.signed(by: ada, for: nil, reading: text, at: now)
    #expect(half.standing == .signedByMarketing)
    #expect(throws: SigningError.alreadySigned(.marketing)) {
      try half.signed(by: ada, for: nil, reading: text, at: now)
    }
    #expect(throws: SigningError.alreadySigned(.marketing)) {
      try half.signed(by: joan, for: .marketing, reading: text, at: now)
    }
    let rep = Signer(member: 4, roles: [.rep, .administrator, .operations])
    #expect(throws: SigningError.notHead(nil)) { try proposed.signed(by: rep, for: nil, reading: text, at: now) }
    #expect(throws: SigningError.notHead(.sales)) { try proposed.signed(by: ada, for: .sales, reading: text, at: now) }
  }

  @Test func `is bound to its text`() throws {
    #expect(throws: SigningError.changedSinceRead(expected: other, found: text)) {
      try proposed.signed(by: ada, for: nil, reading: other, at: now)
    }
    #expect(throws: SigningError.notDraft(.proposed)) { try proposed.edited(to: other, startsOn: draft.startsOn) }
    #expect(try draft.edited(to: other, startsOn: draft.startsOn).hash == other)
    // A text that was changed past the rules: no signature counts, and none is added.
    let whole = try agreed(1, starts: 20_600, signed: 1)
    let forged = SignedDocument(
      id: 1, kind: .agreement, version: 1, hash: other, startsOn: whole.startsOn, author: 1, createdAt: now,
      proposal: whole.proposal, signatures: whole.signatures)
    #expect(forged.signedBy == [])
    #expect(forged.start(in: calendar) == nil)
    #expect(throws: SigningError.changedAfterSigning(.marketing)) { try forged.requireSigned() }
    #expect(throws: SigningError.changedAfterSigning(.marketing)) {
      try forged.signed(by: grace, for: nil, reading: other, at: now)
    }
    #expect(DocumentSeries([forged], calendar: calendar).inForce(at: later(100)) == nil)
  }

  @Test func `does not come into force unsigned`() throws {
    #expect(throws: SigningError.unsigned(missing: [.marketing, .sales])) { try proposed.requireSigned() }
    let half = try proposed.signed(by: ada, for: nil, reading: text, at: now)
    #expect(throws: SigningError.unsigned(missing: [.sales])) { try half.requireSigned() }
    #expect(DocumentSeries([half], calendar: calendar).inForce(at: .distantFuture) == nil)
  }

  @Test func `is signed once for each team by one who leads both, and it is marked`() throws {
    #expect(throws: SigningError.chooseParty) { try proposed.signed(by: joan, for: nil, reading: text, at: now) }
    let whole = try proposed.signed(by: joan, for: .sales, reading: text, at: now)
      .signed(by: joan, for: .marketing, reading: text, at: later(1))
    #expect(whole.signatures.map(\.party) == [.sales, .marketing])
    #expect(whole.signatures.map(\.isByHeadOfBoth) == [true, true])
    try whole.requireSigned()
    #expect(try agreed(1, starts: 20_600, signed: 1).signatures.contains(where: \.isByHeadOfBoth) == false)
  }

  @Test func `retires the former at its start, also one that has not begun`() throws {
    let first = try agreed(1, starts: 20_600, signed: 0)
    let second = try agreed(2, starts: 20_700, signed: 1)
    let third = try agreed(3, starts: 20_650, signed: 2)
    let series = DocumentSeries([second, first], calendar: calendar)
    let start = Instant(milliseconds: 20_700 * Instant.day)
    #expect(series.inForce(at: start.adding(milliseconds: -1)) == first)
    #expect(series.inForce(at: start) == second)
    #expect(series.state(of: 1, at: start) == .retired)
    #expect(series.span(of: 1)?.end == start)
    #expect(series.span(of: 2)?.start == start)
    #expect(series.span(of: 2)?.end == nil)
    let three = DocumentSeries([third, second, first], calendar: calendar)
    #expect(three.inForce(at: start) == third)
    #expect(three.state(of: 2, at: start) == .retired)
    #expect(three.span(of: 2) == nil)
    #expect(throws: SigningError.superseded(version: 3)) { try three.requireLatest(1) }
    try three.requireLatest(3)
  }

  @Test func `is withdrawn by one head, and ended by both`() throws {
    let half = try proposed.signed(by: ada, for: nil, reading: text, at: now)
    let withdrawn = try half.retired(by: ada, for: nil, at: later(1))
    #expect(withdrawn.standing == .retired)
    #expect(throws: SigningError.retired) { try withdrawn.signed(by: grace, for: nil, reading: text, at: later(2)) }
    let first = try agreed(1, starts: 20_600, signed: 1)
    let asked = try first.retired(by: grace, for: nil, at: later(10))
    #expect(DocumentSeries([asked], calendar: calendar).state(of: 1, at: later(11)) == .inForce)
    #expect(throws: SigningError.alreadySigned(.sales)) { try asked.retired(by: grace, for: nil, at: later(11)) }
    let ended = try asked.retired(by: ada, for: nil, at: later(20))
    let series = DocumentSeries([ended], calendar: calendar)
    #expect(series.inForce(at: later(19)) == ended)
    #expect(series.inForce(at: later(20)) == nil)
    #expect(series.span(of: 1)?.end == later(20))
    #expect(throws: SigningError.retired) { try ended.retired(by: ada, for: nil, at: later(21)) }
    // The version before does not come back.
    let second = try agreed(2, starts: 20_600, signed: 2).retired(by: ada, for: nil, at: later(10))
      .retired(by: grace, for: nil, at: later(20))
    #expect(DocumentSeries([first, second], calendar: calendar).inForce(at: later(30)) == nil)
  }

  @Test(arguments: ["", String(repeating: "g", count: 64), String(repeating: "A", count: 64), "ab"])
  func `has a hash of 64 hexadecimal digits`(hex: String) { #expect(TextHash(hex: hex) == nil) }
}
