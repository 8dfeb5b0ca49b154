import Alignment
import Dispatch
import Foundation
import SQLiteDriver
import Synchronization
import Testing
import Wire
import Workspace

@Suite struct `A link that lets a person in` {
  let office: Office
  let workspace: OpenWorkspace
  let ada: Person
  let now = Office.start

  init() throws {
    office = try Office()
    workspace = office.workspace
    ada = try office.setUp().session.person
  }

  private func redeem(_ token: String, _ password: String = "nine-otters-rowing", at instant: Instant) throws
    -> SessionGrant
  {
    try workspace.redeem(linkToken: token, password: password, client: Office.desk, now: instant)
  }

  @Test func `invites somebody, for 72 hours`() throws {
    let (id, token) = try workspace.invite(
      name: "Grace Hopper", email: "Grace@acme.example", roles: [.rep, .marketer], by: ada, now: now)
    #expect(try workspace.people().first { $0.person.id == id }?.state == .invited)
    #expect(try workspace.person(linkToken: token, now: now)?.name == "Grace Hopper")
    #expect(throws: PeopleError.linkExpired) { try redeem(token, at: now.after(hours: 72)) }
    let grant = try redeem(token, at: now.after(hours: 71))
    #expect(grant.session.person.id == id)
    #expect(grant.session.person.roles == [.rep, .marketer])
    #expect(grant.session.person.team == .both)
    #expect(grant.session.person.email == "grace@acme.example")
    #expect(try workspace.people().first { $0.person.id == id }?.state == .active)
  }

  @Test func `works once`() throws {
    let (_, token) = try workspace.invite(
      name: "Grace", email: "grace@acme.example", roles: [.rep], by: ada, now: now)
    let grant = try redeem(token, at: now)
    #expect(throws: PeopleError.linkExpired) { try redeem(token, "seven-swans-away", at: now) }
    #expect(try workspace.person(linkToken: token, now: now) == nil)
    #expect(try workspace.session(secret: grant.secret, now: now) != nil)
  }

  @Test func `works for one of two who take it at once`() throws {
    let (_, token) = try workspace.invite(
      name: "Grace", email: "grace@acme.example", roles: [.rep], by: ada, now: now)
    // As two processes on one file.
    let doors = [workspace, try office.reopened()]
    let now = now
    let outcomes = Mutex((grants: [String](), expired: 0))
    DispatchQueue.concurrentPerform(iterations: 4) { place in
      do {
        let grant = try doors[place % 2].redeem(
          linkToken: token, password: "password number \(place) of four", client: Office.desk, now: now)
        outcomes.withLock { $0.grants.append(grant.secret) }
      } catch PeopleError.linkExpired {
        outcomes.withLock { $0.expired += 1 }
      } catch {
        Issue.record(error)
      }
    }
    let secrets = outcomes.withLock { $0.grants }
    #expect(secrets.count == 1)
    #expect(outcomes.withLock { $0.expired } == 3)
    #expect(try workspace.session(secret: try #require(secrets.first), now: now) != nil)
  }

  @Test func `is kept when the password is too weak`() throws {
    let (_, token) = try workspace.invite(
      name: "Grace Hopper", email: "grace@acme.example", roles: [.rep], by: ada, now: now)
    #expect(throws: PeopleError.weakPassword(.personal)) { try redeem(token, "Grace Hopper 1906", at: now) }
    #expect(throws: PeopleError.weakPassword(.common)) { try redeem(token, "Password1234", at: now) }
    _ = try redeem(token, at: now)
  }

  @Test func `for a new password holds 2 hours and ends what was open`() throws {
    let grace = try office.hire("Grace", [.rep], by: ada)
    let first = try workspace.makeResetLink(for: grace.session.person.id, by: ada, now: now)
    let second = try workspace.makeResetLink(for: grace.session.person.id, by: ada, now: now)
    #expect(throws: PeopleError.linkExpired) { try redeem(first, at: now) }
    #expect(throws: PeopleError.linkExpired) { try redeem(second, at: now.after(hours: 2)) }
    let grant = try redeem(second, at: now.after(hours: 1))
    #expect(try workspace.session(secret: grace.secret, now: now) == nil)
    #expect(try workspace.session(secret: grant.secret, now: now.after(hours: 1)) != nil)
  }

  @Test func `is asked for without being told who is there`() throws {
    let grace = try office.hire("Grace", [.rep], by: ada)
    let id = grace.session.person.id
    func ask(_ email: String, at instant: Instant) throws -> String? {
      try workspace.requestReset(email: email, client: Client(address: "198.51.100.1", agent: ""), now: instant)
    }
    #expect(try ask("nobody@acme.example", at: now) == nil)
    let theirs = try workspace.makeResetLink(for: id, by: ada, now: now)
    let token = try #require(try ask("grace@acme.example", at: now))
    // What an administrator gave out still works.
    #expect(try workspace.person(linkToken: theirs, now: now)?.id == id)
    _ = try redeem(token, at: now)
    #expect(throws: PeopleError.linkExpired) { try redeem(theirs, at: now) }
    // Nobody's mailbox is flooded, and a free address is not found out by asking on.
    #expect(try ask("grace@acme.example", at: now) != nil)
    #expect(try ask("grace@acme.example", at: now) != nil)
    #expect(try ask("grace@acme.example", at: now) == nil)
    try workspace.disable(id, by: ada, now: now)
    #expect(try ask("grace@acme.example", at: now.adding(days: 1)) == nil)
  }

  @Test func `opens nothing for a person who was disabled`() throws {
    let (id, token) = try workspace.invite(
      name: "Grace", email: "grace@acme.example", roles: [.rep], by: ada, now: now)
    try workspace.disable(id, by: ada, now: now)
    #expect(throws: PeopleError.linkExpired) { try redeem(token, at: now) }
    try workspace.enable(id, by: ada, now: now)
    #expect(throws: PeopleError.linkExpired) { try redeem(token, at: now) }
    _ = try redeem(try workspace.makeResetLink(for: id, by: ada, now: now), at: now.after(hours: 71))
  }

  @Test func `is made for a member of a file, who keeps what they own`() throws {
    try office.place.load(.members, text: "name,email,roles\nGrace,grace@acme.example,rep\nJoan,,marketer\n")
    let grace = try #require(try workspace.people().first { $0.person.name == "Grace" })
    #expect(grace.state == .none)
    let invited = try workspace.invite(
      name: "Grace H.", email: "grace@acme.example", roles: [.headOfSales], by: ada, now: now)
    #expect(invited.member == grace.person.id)
    let joan = try workspace.invite(name: "joan", email: "joan@acme.example", roles: [.marketer], by: ada, now: now)
    #expect(joan.member == (try workspace.people().first { $0.person.name == "joan" })?.person.id)
    #expect(try workspace.people().count == 3)
    // An address that came with a file later does not move the account.
    try office.place.load(.members, text: "name,email,roles\njoan,thief@evil.example,marketer\n")
    #expect(try workspace.person(joan.member).email == "joan@acme.example")
  }

  @Test func `is refused for names and addresses that are taken`() throws {
    _ = try office.hire("Grace", [.rep], by: ada)
    #expect(throws: PeopleError.alreadyActive) {
      try workspace.invite(name: "Grace", email: "grace@acme.example", roles: [.rep], by: ada, now: now)
    }
    do {
      _ = try workspace.invite(name: "grace", email: "other@acme.example", roles: [.rep], by: ada, now: now)
      Issue.record("a name was taken twice")
    } catch let errors as FieldErrors {
      #expect(errors.reasons["name"]?.code == .taken)
    }
    #expect(throws: FieldErrors("roles", .required)) {
      try workspace.invite(name: "Joan", email: "joan@acme.example", roles: [], by: ada, now: now)
    }
    #expect(try workspace.people().count == 2)
  }
}
