import Alignment
import Testing
import Workspace

@Suite struct `A new server` {
  let office: Office
  let now = Office.start

  init() throws { office = try Office() }

  private func setUp(_ token: String, name: String = "Ada", email: String = "ada@acme.example", at instant: Instant)
    throws -> SessionGrant
  {
    try office.workspace.setUp(
      token: token, name: name, email: email, password: Office.password, client: Office.desk, now: instant)
  }

  @Test func `is set up by who has its link, once`() throws {
    #expect(try office.workspace.setUpIsNeeded())
    let token = try office.workspace.makeSetUpLink(now: now)
    let grant = try setUp(token, at: now)
    #expect(grant.session.person.roles == [.administrator])
    #expect(try !office.workspace.setUpIsNeeded())
    #expect(throws: PeopleError.alreadySetUp) { try setUp(token, at: now) }
    #expect(throws: PeopleError.alreadySetUp) { try office.workspace.makeSetUpLink(now: now) }
    // The administrator of `init` was named, nobody was added.
    #expect(try office.workspace.people().count == 1)
    #expect(try office.workspace.people().first?.state == .active)
  }

  @Test func `is not claimed by a stranger`() throws {
    let old = try office.workspace.makeSetUpLink(now: now)
    let token = try office.workspace.makeSetUpLink(now: now)
    for wrong in ["", "a", String(token.dropLast()), String(token.reversed()), old] {
      #expect(throws: PeopleError.linkExpired) { try setUp(wrong, at: now) }
    }
    #expect(throws: PeopleError.linkExpired) { try setUp(token, at: now.adding(days: 1)) }
    #expect(throws: PeopleError.linkExpired) {
      try office.workspace.redeem(linkToken: token, password: Office.password, client: Office.desk, now: now)
    }
    #expect(try office.workspace.setUpIsNeeded())
    _ = try setUp(token, at: now.after(hours: 23, minutes: 59))
  }

  @Test func `says all that is wrong at once, and keeps its link`() throws {
    let token = try office.workspace.makeSetUpLink(now: now)
    do {
      _ = try setUp(token, name: "  ", email: "ada", at: now)
      Issue.record("wrong fields were taken")
    } catch let errors as FieldErrors {
      #expect(errors.reasons.mapValues(\.code) == ["name": .required, "email": .notEmail])
    }
    #expect(throws: PeopleError.weakPassword(.tooShort)) {
      try office.workspace.setUp(
        token: token, name: "Ada", email: "ada@acme.example", password: "short", client: Office.desk, now: now)
    }
    _ = try setUp(token, at: now)
  }

  @Test func `gives the administrator's place to the member of that name`() throws {
    let id = try office.workspace.addMember(NewMember(name: "Grace", roles: ["rep"]), now: now)
    let grant = try setUp(try office.workspace.makeSetUpLink(now: now), name: "grace", email: "g@acme.example", at: now)
    #expect(grant.session.person.id == ID(id))
    #expect(grant.session.person.roles == [.rep, .administrator])
    #expect(try office.workspace.people().count == 2)
  }
}
