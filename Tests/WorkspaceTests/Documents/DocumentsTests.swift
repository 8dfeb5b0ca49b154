import Alignment
import Persistence
import SQLiteDriver
import Store
import Testing
import Workspace

@Suite struct `Signed documents of a workspace` {
  let place: TemporaryWorkspace
  let workspace: OpenWorkspace
  let now = TemporaryWorkspace.now
  let ada: Person
  let grace: Person
  let joan: Person
  let rep: Person
  let day: CivilDate

  init() throws {
    let made = try TemporaryWorkspace()
    place = made
    workspace = made.workspace
    func hire(_ name: String, _ roles: [Role]) throws -> Person {
      let member = NewMember(
        name: name, email: nil, team: nil, roles: roles.map(\.rawValue), manager: nil, region: nil)
      _ = try made.workspace.addMember(member, now: TemporaryWorkspace.now)
      return try #require(try made.workspace.person(named: name))
    }
    ada = try hire("Ada Head", [.headOfMarketing])
    grace = try hire("Grace Head", [.headOfSales])
    joan = try hire("Joan Both", [.headOfMarketing, .headOfSales])
    rep = try hire("Rosa Rep", [.rep, .administrator])
    day = made.workspace.calendar.day(of: now)
  }

  func later(_ days: Int) -> Instant { now.adding(days: days) }

  @Test func `are proposed, signed by both heads and in force, each step in the audit`() throws {
    let proposed = try workspace.propose(
      .agreement, text: "one\n", startsOn: day.adding(days: 3), by: grace, now: now)
    let id = proposed.document.id
    #expect(proposed.state == .proposed)
    #expect(proposed.document.version == 1)
    let half = try workspace.sign(id, of: .agreement, reading: proposed.document.hash, by: ada, now: later(1))
    #expect(half.state == .signedByMarketing)
    let whole = try workspace.sign(id, of: .agreement, by: grace, now: later(2))
    #expect(whole.state == .signed)
    #expect(whole.document.signatures.map { whole.name(of: $0.member) } == ["Ada Head", "Grace Head"])
    #expect(try workspace.documentInForce(of: .agreement, at: later(2)) == nil)
    #expect(try workspace.documentInForce(of: .agreement, at: later(4))?.document == whole.document)
    #expect(try workspace.documentInForce(of: .definition, at: later(4)) == nil)
    let read = try workspace.document(id, of: .agreement, now: later(4))
    #expect(read.text == "one\n")
    #expect(read.state == .inForce)
    #expect(read.start == workspace.calendar.start(of: day.adding(days: 3)))
    let audit = try place.storage.read { try Changes.all(of: .workspace, field: "agreement:1:state", in: $0) }
    #expect(audit.map(\.after) == ["proposed", "signed-by-marketing", "signed"])
    #expect(audit.map(\.before) == [nil, "proposed", "signed-by-marketing"])
    let sets = try place.storage.read { try Changesets.all(in: $0) }
    #expect(sets.suffix(3).map(\.cause) == ["agreement proposed", "agreement signed", "agreement signed"])
    // Part of setting up: a load that follows is still history.
    #expect(try place.storage.read { try Changesets.areLiveThere(in: $0) } == false)
  }

  @Test func `are hashed by SHA-256`() throws {
    // FIPS 180-4, example of one block.
    #expect(
      try OpenWorkspace.hash(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `are refused to who may not, and nothing is written`() throws {
    #expect(throws: PeopleError.notAllowed(.proposeDocuments)) {
      try workspace.propose(.agreement, text: "one\n", startsOn: day, by: rep.as([.rep]), now: now)
    }
    let id = try workspace.propose(.agreement, text: "one\n", startsOn: day, by: ada, now: now).document.id
    let before = try place.storage.read { try Changesets.all(in: $0) }.count
    #expect(throws: PeopleError.notAllowed(.signDocuments)) {
      try workspace.sign(id, of: .agreement, by: rep, now: now)
    }
    #expect(throws: SigningError.notHead(.sales)) {
      try workspace.sign(id, of: .agreement, for: .sales, by: ada, now: now)
    }
    #expect(throws: SigningError.chooseParty) { try workspace.sign(id, of: .agreement, by: joan, now: now) }
    #expect(throws: UnknownDocument(kind: .definition, id: id)) {
      try workspace.sign(id, of: .definition, by: ada, now: now)
    }
    let wrong = try OpenWorkspace.hash(of: "two\n")
    #expect(throws: SigningError.changedSinceRead(expected: wrong, found: try OpenWorkspace.hash(of: "one\n"))) {
      try workspace.sign(id, of: .agreement, reading: wrong, by: ada, now: now)
    }
    #expect(try place.storage.read { try Changesets.all(in: $0) }.count == before)
    _ = try workspace.sign(id, of: .agreement, by: ada, now: now)
    #expect(throws: SigningError.alreadySigned(.marketing)) {
      try workspace.sign(id, of: .agreement, for: .marketing, by: joan, now: now)
    }
  }

  @Test func `keep their text once proposed, and are not signed where somebody changed it in the database`() throws {
    let draft = try workspace.draft(.definition, text: "one\n", startsOn: day, by: ada, now: now)
    let id = draft.document.id
    #expect(throws: SigningError.notProposed) { try workspace.sign(id, of: .definition, by: ada, now: now) }
    let edited = try workspace.editDraft(
      id, of: .definition, text: "two\n", startsOn: day, reading: draft.document.hash, by: grace, now: now)
    #expect(edited.text == "two\n")
    #expect(throws: SigningError.changedSinceRead(expected: draft.document.hash, found: edited.document.hash)) {
      try workspace.proposeDraft(id, of: .definition, reading: draft.document.hash, by: ada, now: now)
    }
    _ = try workspace.proposeDraft(id, of: .definition, reading: edited.document.hash, by: ada, now: now)
    #expect(throws: SigningError.notDraft(.proposed)) {
      try workspace.editDraft(
        id, of: .definition, text: "three\n", startsOn: day, reading: edited.document.hash, by: ada, now: now)
    }
    #expect(try workspace.document(id, of: .definition, now: now).text == "two\n")
    try place.storage.write { _ = try $0.execute("UPDATE signed_document SET content = 'forged'") }
    let forged = try OpenWorkspace.hash(of: "forged")
    #expect(throws: SigningError.changedSinceRead(expected: edited.document.hash, found: forged)) {
      try workspace.sign(id, of: .definition, by: ada, now: now)
    }
  }

  @Test func `of a firm of two are signed by one person for both teams, and marked`() throws {
    let id = try workspace.propose(.agreement, text: "one\n", startsOn: day, by: joan, now: now).document.id
    _ = try workspace.sign(id, of: .agreement, for: .sales, by: joan, now: now)
    let whole = try workspace.sign(id, of: .agreement, for: .marketing, by: joan, now: now)
    #expect(whole.state == .inForce)
    #expect(whole.document.signatures.map(\.isByHeadOfBoth) == [true, true])
    let read = try workspace.document(id, of: .agreement, now: now)
    #expect(read == whole)
  }

  @Test func `retire the version before, and are retired by both heads`() throws {
    func agreed(_ text: String, from day: CivilDate) throws -> ID<SignedDocument> {
      let id = try workspace.propose(.agreement, text: text, startsOn: day, by: ada, now: now).document.id
      _ = try workspace.sign(id, of: .agreement, by: ada, now: now)
      _ = try workspace.sign(id, of: .agreement, by: grace, now: now)
      return id
    }
    let first = try agreed("one\n", from: day)
    let waiting = try workspace.propose(.agreement, text: "late\n", startsOn: day, by: ada, now: now).document.id
    let third = try agreed("three\n", from: day.adding(days: 5))
    #expect(throws: SigningError.superseded(version: 3)) {
      try workspace.sign(waiting, of: .agreement, by: ada, now: now)
    }
    #expect(try workspace.documents(of: .agreement, now: later(1)).map(\.state) == [.inForce, .proposed, .signed])
    #expect(try workspace.documents(of: .agreement, now: later(9)).map(\.state) == [.retired, .retired, .inForce])
    #expect(throws: SigningError.retired) { try workspace.retire(first, of: .agreement, by: ada, now: later(9)) }
    #expect(try workspace.retire(third, of: .agreement, by: ada, now: later(9)).state == .inForce)
    #expect(try workspace.retire(third, of: .agreement, by: grace, now: later(10)).state == .retired)
    #expect(try workspace.documentInForce(of: .agreement, at: later(9))?.document.id == third)
    #expect(try workspace.documentInForce(of: .agreement, at: later(10)) == nil)
  }
}

extension Person {
  fileprivate func `as`(_ roles: Set<Role>) -> Person { Person(id: id, name: name, roles: roles) }
}
