import Alignment
import Foundation
import Testing
import Workspace

@Suite struct `A token of the API` {
  let office: Office
  let workspace: OpenWorkspace
  let ada: Person
  let now = Office.start

  init() throws {
    office = try Office()
    workspace = office.workspace
    ada = try office.setUp().session.person
  }

  @Test func `acts as its maker, with the rights it was given`() throws {
    let (id, secret) = try workspace.makeToken(
      name: "Spreadsheet", rights: [.seeFigures, .editMoney], expires: nil, by: ada, now: now)
    #expect(secret.hasPrefix("acc_"))
    let holder = try #require(try workspace.person(token: secret, now: now))
    #expect(holder.id == id)
    #expect(holder.name == "Spreadsheet")
    #expect(holder.person.id == ada.id)
    #expect(holder.person.rights == [.seeFigures, .editMoney])
    #expect(throws: PeopleError.notAllowed(.managePeople)) { try holder.person.require(.managePeople) }
    #expect(throws: PeopleError.notAllowed(.managePeople)) {
      try workspace.disable(ada.id, by: holder.person, now: now)
    }
  }

  @Test func `has no right that its maker lacks, now or later`() throws {
    let grace = try office.hire("Grace", [.operations], by: ada).session.person
    #expect(throws: PeopleError.rightsBeyondMaker([.managePeople])) {
      try workspace.makeToken(
        name: "Escalate", rights: [.seeFigures, .managePeople], expires: nil, by: grace, now: now)
    }
    let (_, secret) = try workspace.makeToken(
      name: "Loader", rights: [.seeFigures, .importData, .editDeals], expires: nil, by: grace, now: now)
    try workspace.setRoles([.marketer], of: grace.id, by: ada, now: now)
    #expect(try workspace.person(token: secret, now: now)?.person.rights == [.seeFigures, .importData])
    // A session from before the change makes no more than the roles of today allow.
    #expect(throws: PeopleError.rightsBeyondMaker([.undoImports])) {
      try workspace.makeToken(name: "Old", rights: [.undoImports], expires: nil, by: grace, now: now)
    }
    try workspace.disable(grace.id, by: ada, now: now)
    #expect(try workspace.person(token: secret, now: now) == nil)
    #expect(try workspace.tokens(by: ada, now: now).map(\.rightsNow) == [[]])
  }

  @Test func `of a token has no more rights than that one`() throws {
    let (_, secret) = try workspace.makeToken(
      name: "Parent", rights: [.manageTokens, .seeFigures], expires: nil, by: ada, now: now)
    let parent = try #require(try workspace.person(token: secret, now: now)).person
    #expect(throws: PeopleError.rightsBeyondMaker([.managePeople])) {
      try workspace.makeToken(name: "Child", rights: [.managePeople], expires: nil, by: parent, now: now)
    }
  }

  @Test func `ends when it is over or revoked`() throws {
    let (id, secret) = try workspace.makeToken(
      name: "Short", rights: [.seeFigures], expires: now.adding(days: 1), by: ada, now: now)
    #expect(try workspace.person(token: secret, now: now.after(hours: 23)) != nil)
    #expect(try workspace.person(token: secret, now: now.adding(days: 1)) == nil)
    try workspace.revokeToken(id, by: ada, now: now)
    #expect(try workspace.person(token: secret, now: now) == nil)
    #expect(throws: PeopleError.unknownToken) { try workspace.revokeToken(id, by: ada, now: now) }
    #expect(throws: PeopleError.unknownToken) { try workspace.revokeToken(99, by: ada, now: now) }
  }

  @Test func `tells when it was last used, to the minute`() throws {
    let (_, secret) = try workspace.makeToken(name: "Clock", rights: [.seeFigures], expires: nil, by: ada, now: now)
    func used() throws -> Instant? { try workspace.tokens(by: ada, now: now).first?.lastUsedAt }
    #expect(try used() == nil)
    _ = try workspace.person(token: secret, now: now)
    _ = try workspace.person(token: secret, now: now.after(seconds: 59))
    #expect(try used() == now)
    _ = try workspace.person(token: secret, now: now.after(seconds: 60))
    #expect(try used() == now.after(seconds: 60))
  }

  @Test(arguments: ["", "acc_", "acc_" + String(repeating: "A", count: 43), String(repeating: "A", count: 47)])
  func `that was made up opens nothing`(secret: String) throws {
    #expect(try workspace.person(token: secret, now: now) == nil)
  }

  @Test func `is refused with every field that is wrong`() throws {
    do {
      _ = try workspace.makeToken(name: " ", rights: [], expires: now, by: ada, now: now)
      Issue.record("a wrong token was made")
    } catch let errors as FieldErrors {
      #expect(errors.reasons.mapValues(\.code) == ["name": .required, "rights": .required, "expires": .inThePast])
    }
  }

  @Test func `and every other secret stands in no byte of the database`() throws {
    let (_, token) = try workspace.makeToken(name: "Grep", rights: [.seeFigures], expires: nil, by: ada, now: now)
    let session = try workspace.signIn(
      email: "ada@acme.example", password: Office.password, client: Office.desk, now: now)
    let reset = try #require(try workspace.requestReset(email: "ada@acme.example", client: Office.desk, now: now))
    #expect(throws: PeopleError.wrongCredentials) {
      try workspace.signIn(
        email: "stranger@elsewhere.example", password: "typed into the wrong field", client: Office.desk, now: now)
    }
    #expect(try workspace.requestReset(email: "stranger@elsewhere.example", client: Office.desk, now: now) == nil)
    let bytes = try office.bytes()
    func holds(_ text: String) -> Bool { bytes.range(of: Data(text.utf8)) != nil }
    // What is stored in the open is found, so the search sees the rows.
    #expect(holds("ada@acme.example"))
    #expect(holds("$argon2id$v=19$m=65536,t=2,p=1$"))
    for secret in [
      token, String(token.dropFirst(4)), session.secret, session.device, reset, Office.password,
      "stranger@elsewhere.example", "stranger", "typed into the wrong field",
    ] {
      #expect(!holds(secret), "\(secret)")
    }
  }
}
