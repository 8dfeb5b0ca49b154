import Alignment
import Store
import Testing
import Workspace

@Suite struct `The people of a workspace` {
  let office: Office
  let workspace: OpenWorkspace
  let ada: SessionGrant
  let now = Office.start

  init() throws {
    office = try Office()
    workspace = office.workspace
    ada = try office.setUp()
  }

  @Test func `keep an administrator`() throws {
    let id = ada.session.person.id
    let grace = try office.hire("Grace", [.rep], by: ada.session.person)
    // One who is only invited cannot take over yet.
    let (joan, link) = try workspace.invite(
      name: "Joan", email: "joan@acme.example", roles: [.administrator], by: ada.session.person, now: now)
    #expect(throws: PeopleError.lastAdministrator) { try workspace.disable(id, by: ada.session.person, now: now) }
    #expect(throws: PeopleError.lastAdministrator) {
      try workspace.setRoles([.operations], of: id, by: ada.session.person, now: now)
    }
    #expect(throws: PeopleError.lastAdministrator) {
      try workspace.setRoles(["rep"], of: "Ada", now: now)
    }
    #expect(try workspace.person(id).roles == [.administrator])
    _ = try workspace.redeem(linkToken: link, password: "nine-otters-rowing", client: Office.desk, now: now)
    try workspace.disable(id, by: try workspace.person(joan), now: now)
    #expect(try workspace.session(secret: ada.secret, now: now) == nil)
    #expect(throws: PeopleError.lastAdministrator) {
      try workspace.setRoles([.rep], of: joan, by: try workspace.person(joan), now: now)
    }
    #expect(try workspace.session(secret: grace.secret, now: now) != nil)
  }

  @Test func `have other rights at the next request`() throws {
    let grace = try office.hire("Grace", [.rep], by: ada.session.person)
    try workspace.setRoles([.headOfMarketing], of: grace.session.person.id, by: ada.session.person, now: now)
    let person = try #require(try workspace.session(secret: grace.secret, now: now)).person
    #expect(person.rights == Role.headOfMarketing.rights)
    #expect(person.team == .marketing)
    #expect(try workspace.members().first { $0.name == "Grace" }?.team == "marketing")
  }

  @Test func `are shut out and let in again`() throws {
    let grace = try office.hire("Grace", [.rep], by: ada.session.person)
    let id = grace.session.person.id
    try workspace.disable(id, by: ada.session.person, now: now)
    try workspace.disable(id, by: ada.session.person, now: now)
    #expect(try workspace.session(secret: grace.secret, now: now) == nil)
    #expect(try workspace.people().first { $0.person.id == id }?.state == .disabled)
    try workspace.enable(id, by: ada.session.person, now: now)
    #expect(try workspace.session(secret: grace.secret, now: now) == nil)
    _ = try workspace.signIn(
      email: "grace@acme.example", password: Office.password, client: Office.desk, now: now)
    #expect(try office.kinds(by: ada.session.person).count { $0 == .disabled } == 1)
  }

  @Test func `are renamed, and an address is one person's`() throws {
    let grace = try office.hire("Grace", [.rep], by: ada.session.person).session.person
    let link = try workspace.makeResetLink(for: grace.id, by: ada.session.person, now: now)
    do {
      try workspace.setIdentity(
        name: "Grace", email: "ADA@acme.example", of: grace.id, by: ada.session.person, now: now)
      Issue.record("an address was taken twice")
    } catch let errors as FieldErrors {
      #expect(errors.reasons["email"]?.code == .taken)
    }
    try workspace.setIdentity(
      name: "Grace Hopper", email: "hopper@acme.example", of: grace.id, by: ada.session.person, now: now)
    #expect(try workspace.person(linkToken: link, now: now) == nil)
    let grant = try workspace.signIn(
      email: "hopper@acme.example", password: Office.password, client: Office.desk, now: now)
    #expect(grant.session.person.name == "Grace Hopper")
    #expect(throws: PeopleError.wrongCredentials) {
      try workspace.signIn(email: "grace@acme.example", password: Office.password, client: Office.desk, now: now)
    }
  }

  /// Every change that needs a right, by a person of every role without it.
  @Test func `change nothing without the right`() throws {
    let victim = try office.hire("Grace", [.rep], by: ada.session.person)
    let id = victim.session.person.id
    let (token, _) = try workspace.makeToken(
      name: "Kept", rights: [.seeFigures], expires: nil, by: ada.session.person, now: now)
    let before = try workspace.people()
    let nobody = Person(id: 99, name: "Nobody", roles: [])
    let others = Role.allCases.map { Person(id: ID(100), name: $0.rawValue, roles: [$0]) } + [nobody]
    for person in others {
      let calls: [(Right, () throws -> Void)] = [
        (
          .managePeople,
          {
            _ = try workspace.invite(
              name: "X", email: "x@acme.example", roles: [.administrator], by: person, now: now)
          }
        ),
        (.managePeople, { _ = try workspace.makeResetLink(for: id, by: person, now: now) }),
        (.managePeople, { try workspace.setRoles([.administrator], of: id, by: person, now: now) }),
        (
          .managePeople,
          {
            try workspace.setIdentity(
              name: "X", email: "x@acme.example", of: id, by: person, now: now)
          }
        ),
        (.managePeople, { try workspace.disable(id, by: person, now: now) }),
        (.managePeople, { try workspace.enable(id, by: person, now: now) }),
        (.managePeople, { _ = try workspace.sessions(of: id, by: person, now: now) }),
        (
          .manageTokens,
          {
            _ = try workspace.makeToken(
              name: "X", rights: [.seeFigures], expires: nil, by: person, now: now)
          }
        ),
        (.manageTokens, { _ = try workspace.tokens(by: person, now: now) }),
        (.manageTokens, { try workspace.revokeToken(token, by: person, now: now) }),
        (.seeAudit, { _ = try workspace.signIns(after: nil, limit: 10, by: person) }),
      ]
      for (right, call) in calls where !person.may(right) {
        #expect(throws: PeopleError.notAllowed(right), "\(person.name)") { try call() }
      }
    }
    #expect(try workspace.people() == before)
    #expect(try workspace.tokens(by: ada.session.person, now: now).allSatisfy { $0.revokedAt == nil })
    #expect(try workspace.session(secret: victim.secret, now: now) != nil)
  }

  @Test func `leave a trace of all they do at the door`() throws {
    let admin = ada.session.person
    let grace = try office.hire("Grace", [.rep], by: admin, now: now.after(minutes: 1))
    let id = grace.session.person.id
    #expect(throws: PeopleError.wrongCredentials) {
      try workspace.signIn(email: "who@acme.example", password: "not a password", client: Office.desk, now: now)
    }
    try workspace.setRoles([.rep, .marketer], of: id, by: admin, client: Office.desk, now: now)
    let (token, _) = try workspace.makeToken(name: "T", rights: [.seeFigures], expires: nil, by: admin, now: now)
    try workspace.revokeToken(token, by: admin, now: now)
    try workspace.signOut(grace.session, client: Office.desk, now: now)
    #expect(
      try office.kinds(by: admin) == [
        .setUp, .invited, .linkUsed, .refused, .rolesChanged, .tokenMade, .tokenRevoked, .signedOut,
      ])
    let all = try workspace.signIns(after: nil, limit: 100, by: admin)
    let change = try #require(all.first { $0.kind == .rolesChanged })
    #expect(change.member == id)
    #expect(change.actor == admin.id)
    #expect(change.detail == "marketer rep")
    #expect(change.client == Office.desk)
    let refused = try #require(all.first { $0.kind == .refused })
    #expect(refused.member == nil)
    #expect(refused.emailCode?.count == 43)
    let pages = [
      try workspace.signIns(after: nil, limit: 3, by: admin),
      try workspace.signIns(after: all[2].id, limit: 3, by: admin),
      try workspace.signIns(after: all[5].id, limit: 3, by: admin),
    ]
    #expect(pages.map(\.count) == [3, 3, 2])
    #expect(pages.flatMap { $0 } == all)
    // What changes others' rights is in the changesets as well.
    #expect(
      try workspace.changesets().map(\.cause).suffix(5)
        == ["server set up", "person invited", "roles changed", "token made", "token revoked"])
    #expect(try workspace.doctor(now: now).allSatisfy(\.isKept))
  }

  @Test func `are not all told in the demo company's way`() throws {
    #expect(throws: PeopleError.notTheDemo) { try workspace.prepareDemoPeople(now: now) }
  }
}

@Suite struct `A network` {
  @Test(arguments: [
    ("192.0.2.10", "192.0.2.11", false), ("2001:db8:1:2::1", "2001:DB8:1:2:ffff:1:2:3", true),
    ("2001:db8:1:2::1", "2001:db8:1:3::1", false), ("2001:0db8:0001:0002:0:0:0:1", "2001:db8:1:2::9", true),
    ("::1", "::2", true), ("fe80::1%eth0", "fe80::2%eth1", true), ("::ffff:192.0.2.1", "192.0.2.1", true),
    ("not:an:address", "not:an:address2", false), ("", "", true),
  ]) func `is one address of IPv4, and 64 bits of IPv6`(a: String, b: String, isSame: Bool) {
    #expect((Client(address: a, agent: "").network == Client(address: b, agent: "").network) == isSame)
  }
}
