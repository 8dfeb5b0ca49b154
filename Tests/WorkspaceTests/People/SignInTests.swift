import Alignment
import Foundation
import SQLiteDriver
import Testing
import Workspace

@Suite struct `A person who signs in` {
  let office: Office
  let workspace: OpenWorkspace
  let ada: Person
  let now = Office.start

  init() throws {
    office = try Office()
    workspace = office.workspace
    ada = try office.setUp().session.person
  }

  private func signIn(
    _ email: String = "ada@acme.example", _ password: String = Office.password, device: String? = nil,
    at instant: Instant = Office.start
  ) throws -> SessionGrant {
    try workspace.signIn(
      email: email, password: password, client: Client(address: "192.0.2.10", agent: "Firefox", device: device),
      now: instant)
  }

  @Test(arguments: ["ada@acme.example", " ADA@Acme.Example\n"])
  func `is known by the address in any case`(email: String) throws {
    let grant = try signIn(email)
    #expect(grant.session.person.id == ada.id)
    #expect(grant.session.client == Office.desk)
    #expect(try workspace.session(secret: grant.secret, now: now)?.person == ada)
  }

  @Test func `is refused with one answer for all that can be wrong`() throws {
    let grace = try office.hire("Grace", [.rep], by: ada)
    _ = try workspace.invite(name: "Joan", email: "joan@acme.example", roles: [.rep], by: ada, now: now)
    try workspace.disable(grace.session.person.id, by: ada, now: now)
    for (email, password) in [
      ("ada@acme.example", "quiet-lamps-orbis"), ("ada@acme.example", ""), ("nobody@acme.example", Office.password),
      ("grace@acme.example", Office.password), ("joan@acme.example", ""), ("", ""), ("ada", Office.password),
      ("ada@acme.example", String(repeating: "long ", count: 10_000)),
      // A Kelvin sign is no k: it opens nobody's account.
      ("ada@\u{212A}cme.example", Office.password),
    ] {
      #expect(throws: PeopleError.wrongCredentials, "\(email)") { try signIn(email, password) }
    }
  }

  @Test func `takes as much work to be refused as unknown`() throws {
    // Processor time of this thread, which what runs beside does not lengthen.
    func work(_ email: String) -> Double {
      func now() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      }
      let start = now()
      #expect(throws: PeopleError.wrongCredentials) { try signIn(email, "another password") }
      return now() - start
    }
    let ratio = work("nobody@acme.example") / work("ada@acme.example")
    #expect(ratio > 0.4 && ratio < 2.5)
  }

  @Test func `may type the password in either form of its letters`() throws {
    let (_, link) = try workspace.invite(
      name: "Zoë", email: "zoe@acme.example", roles: [.rep], by: ada, now: now)
    _ = try workspace.redeem(
      linkToken: link, password: "élan vital à Brașov", client: Office.desk, now: now)
    _ = try signIn("zoe@acme.example", "élan vital à Brașov".decomposedStringWithCanonicalMapping)
  }

  @Test func `stays signed in when the server starts anew`() throws {
    let grant = try signIn()
    try office.place.storage.close()
    let again = try office.reopened()
    let session = try #require(try again.session(secret: grant.secret, now: now.after(hours: 1)))
    #expect(session.person == ada)
    #expect(session.id == grant.session.id)
  }

  @Test func `leaves a cookie that opens nothing after sign-out`() throws {
    let grant = try signIn()
    let other = try signIn()
    try workspace.signOut(grant.session, now: now)
    #expect(try workspace.session(secret: grant.secret, now: now) == nil)
    #expect(try workspace.session(secret: other.secret, now: now) != nil)
    try workspace.signOut(grant.session, now: now)
    #expect(try office.kinds(by: ada).count { $0 == .signedOut } == 1)
  }

  @Test(arguments: ["", "x", String(repeating: "A", count: 43), String(repeating: "A", count: 100_000)])
  func `is not somebody with a made-up cookie`(secret: String) throws {
    #expect(try workspace.session(secret: secret, now: now) == nil)
  }

  @Test func `is signed out after 14 days without use, and after 90`() throws {
    let idle = try signIn()
    #expect(try workspace.session(secret: idle.secret, now: now.adding(days: 14)) == nil)
    let busy = try signIn()
    for day in stride(from: 13, to: 90, by: 13) {
      #expect(try workspace.session(secret: busy.secret, now: now.adding(days: day)) != nil)
    }
    let last = now.adding(days: 90)
    #expect(try workspace.session(secret: busy.secret, now: last.adding(milliseconds: -1)) != nil)
    #expect(try workspace.session(secret: busy.secret, now: last) == nil)
  }

  @Test func `is seen once a minute`() throws {
    let grant = try signIn()
    func lastSeen(_ instant: Instant) throws -> Instant? {
      _ = try workspace.session(secret: grant.secret, now: instant)
      return try workspace.sessions(of: ada.id, by: ada, now: instant).first { $0.id == grant.session.id }?.lastSeenAt
    }
    #expect(try lastSeen(now.after(seconds: 59)) == now)
    #expect(try lastSeen(now.after(seconds: 60)) == now.after(seconds: 60))
    #expect(try lastSeen(now.after(seconds: 100)) == now.after(seconds: 60))
  }

  @Test func `ends a session elsewhere, and nobody else's`() throws {
    let first = try signIn()
    let grace = try office.hire("Grace", [.headOfSales, .operations], by: ada)
    #expect(throws: PeopleError.unknownSession) {
      try workspace.revokeSession(first.session.id, by: grace.session.person, now: now)
    }
    #expect(throws: PeopleError.notAllowed(.managePeople)) {
      try workspace.sessions(of: ada.id, by: grace.session.person, now: now)
    }
    try workspace.revokeSession(first.session.id, by: ada, now: now)
    #expect(try workspace.session(secret: first.secret, now: now) == nil)
    try workspace.revokeSession(grace.session.id, by: ada, now: now)
    #expect(try workspace.session(secret: grace.secret, now: now) == nil)
  }

  @Test func `changes the password, and every session ends but the new one`() throws {
    let here = try signIn()
    let there = try signIn()
    #expect(throws: PeopleError.wrongCredentials) {
      try workspace.changePassword(
        of: ada, current: "quiet-lamps", new: "nine-otters-rowing", client: Office.desk, now: now)
    }
    #expect(throws: PeopleError.weakPassword(.personal)) {
      try workspace.changePassword(
        of: ada, current: Office.password, new: "ada@acme.example", client: Office.desk, now: now)
    }
    let link = try #require(
      try workspace.requestReset(email: "ada@acme.example", client: Office.desk, now: now))
    let new = try workspace.changePassword(
      of: ada, current: Office.password, new: "nine-otters-rowing", client: Office.desk, now: now)
    for old in [here, there] { #expect(try workspace.session(secret: old.secret, now: now) == nil) }
    #expect(try workspace.session(secret: new.secret, now: now) != nil)
    #expect(throws: PeopleError.linkExpired) {
      try workspace.redeem(linkToken: link, password: "seven-swans-away", client: Office.desk, now: now)
    }
    #expect(throws: PeopleError.wrongCredentials) { try signIn() }
    _ = try signIn("ada@acme.example", "nine-otters-rowing")
  }

  @Test func `keeps the language and theme they chose`() throws {
    try workspace.setPreference(language: "ro", theme: "dark", of: ada)
    let person = try #require(try workspace.session(secret: try signIn().secret, now: now)?.person)
    #expect(person.language == "ro")
    #expect(person.theme == "dark")
    #expect(throws: FieldErrors("language", .unknownLanguage)) {
      try workspace.setPreference(language: "R1", theme: nil, of: ada)
    }
    try workspace.setPreference(language: nil, theme: nil, of: ada)
    #expect(try workspace.person(ada.id).language == nil)
  }

  @Test func `signs forms and cursors with a key that holds after a restart`() throws {
    let keyring = try workspace.keyring(now: now)
    let code = try keyring.code(of: "session 7", for: .form)
    try office.place.storage.close()
    let again = try office.reopened().keyring(now: now)
    #expect(again.isRight(code, of: "session 7", for: .form))
    #expect(!again.isRight(code, of: "session 8", for: .form))
    #expect(!again.isRight(code, of: "session 7", for: .cursor))
    #expect(!again.isRight("", of: "session 7", for: .form))
  }
}
