import Alignment
import Dispatch
import Foundation
import Synchronization
import Testing
import Workspace

/// Whoever guesses is slowed; who has signed in before is not.
@Suite struct `Guessing a password` {
  let office: Office
  let workspace: OpenWorkspace
  let ada: SessionGrant
  let now = Office.start

  init() throws {
    office = try Office()
    workspace = office.workspace
    ada = try office.setUp()
  }

  /// `nil` where the guess was checked and wrong, else until when it is held back.
  private func guess(
    _ email: String = "ada@acme.example", from address: String, device: String? = nil, at instant: Instant
  ) throws -> Instant? {
    do {
      _ = try workspace.signIn(
        email: email, password: "a wrong password",
        client: Client(address: address, agent: "guesser", device: device), now: instant)
      Issue.record("a wrong password opened an account")
      return nil
    } catch PeopleError.tooManyAttempts(let until) {
      return until
    } catch PeopleError.wrongCredentials {
      return nil
    }
  }

  private func enter(from address: String, device: String? = nil, at instant: Instant) throws -> SessionGrant {
    try workspace.signIn(
      email: "ada@acme.example", password: Office.password,
      client: Client(address: address, agent: "Firefox", device: device), now: instant)
  }

  @Test func `from one address waits twice as long each time after the sixth`() throws {
    for _ in 0..<6 { #expect(try guess(from: "198.51.100.1", at: now) == nil) }
    var instant = now
    for seconds: Int64 in [5, 10, 20] {
      let until = instant.after(seconds: seconds)
      #expect(try guess(from: "198.51.100.1", at: instant) == until)
      #expect(try guess(from: "198.51.100.1", at: until.adding(milliseconds: -1)) == until)
      #expect(try guess(from: "198.51.100.1", at: until) == nil)
      instant = until
    }
    // Each wait is written down once, however often it is run into.
    #expect(try office.kinds(by: ada.session.person).count { $0 == .heldBack } == 3)
    #expect(try office.kinds(by: ada.session.person).count { $0 == .refused } == 9)
  }

  @Test func `does not keep the person out who has signed in before`() throws {
    // Eleven addresses, one guess each: the account itself is held back now.
    for place in 1...11 { #expect(try guess(from: "198.51.100.\(place)", at: now) == nil) }
    #expect(try guess(from: "198.51.100.99", at: now) != nil)
    // Without the device cookie even the right password waits, as the guesser's would.
    #expect(throws: PeopleError.tooManyAttempts(until: now.after(seconds: 5))) {
      try enter(from: "192.0.2.10", at: now)
    }
    let known = try enter(from: "203.0.113.7", device: ada.device, at: now)
    #expect(known.session.person == ada.session.person)
    // From anywhere else, once the wait is over.
    _ = try enter(from: "192.0.2.10", at: now.after(seconds: 5))
  }

  @Test func `with a device cookie is slowed by itself`() throws {
    for _ in 0..<6 { #expect(try guess(from: "192.0.2.10", device: ada.device, at: now) == nil) }
    #expect(try guess(from: "192.0.2.10", device: ada.device, at: now) == now.after(seconds: 5))
    // Others are not slowed for it.
    _ = try enter(from: "192.0.2.11", at: now)
  }

  @Test func `is not let off by a device cookie that is forged, another's, or too old`() throws {
    let grace = try office.hire("Grace", [.rep], by: ada.session.person)
    let parts = ada.device.split(separator: ".").map(String.init)
    let forged = "\(parts[0]).\(parts[1]).anotherdevice.\(parts[3])"
    for place in 1...11 { _ = try guess(from: "198.51.100.\(place)", at: now) }
    for device in ["", "....", "x", forged, grace.device, String(repeating: "1.", count: 90)] {
      #expect(throws: PeopleError.tooManyAttempts(until: now.after(seconds: 5)), "\(device)") {
        try enter(from: "192.0.2.10", device: device, at: now)
      }
    }
    let later = now.adding(days: 365)
    for place in 1...11 { _ = try guess(from: "198.51.100.\(place)", at: later) }
    #expect(throws: PeopleError.tooManyAttempts(until: later.after(seconds: 5))) {
      try enter(from: "192.0.2.10", device: ada.device, at: later)
    }
  }

  @Test func `is slowed alike for an address that nobody has`() throws {
    for _ in 0..<6 { #expect(try guess("nobody@acme.example", from: "198.51.100.1", at: now) == nil) }
    #expect(try guess("nobody@acme.example", from: "198.51.100.1", at: now) == now.after(seconds: 5))
  }

  @Test func `of many accounts from one network is slowed, and another network is not`() throws {
    for place in 0...30 {
      let host = String(place, radix: 16)
      #expect(try guess("person\(place)@acme.example", from: "2001:db8:7:1::\(host)", at: now) == nil)
    }
    #expect(try guess("one.more@acme.example", from: "2001:DB8:7:1:ffff::1", at: now) == now.after(seconds: 2))
    #expect(try guess("one.more@acme.example", from: "2001:db8:7:2::1", at: now) == nil)
  }

  @Test func `is forgiven after a while`() throws {
    for _ in 0..<6 { _ = try guess(from: "198.51.100.1", at: now) }
    let later = now.after(hours: 3)
    for _ in 0..<6 { #expect(try guess(from: "198.51.100.1", at: later) == nil) }
    #expect(try guess(from: "198.51.100.1", at: later) == later.after(seconds: 5))
  }

  @Test func `a thousand at once is a thousand, not one`() throws {
    let (workspace, now) = (workspace, now)
    let outcomes = Mutex((checked: 0, held: 0))
    DispatchQueue.concurrentPerform(iterations: 40) { _ in
      do {
        _ = try workspace.signIn(
          email: "ada@acme.example", password: "a wrong password",
          client: Client(address: "198.51.100.1", agent: "guesser"), now: now)
      } catch PeopleError.wrongCredentials {
        outcomes.withLock { $0.checked += 1 }
      } catch PeopleError.tooManyAttempts {
        outcomes.withLock { $0.held += 1 }
      } catch {
        Issue.record(error)
      }
    }
    #expect(outcomes.withLock { $0.checked } == 6)
    #expect(outcomes.withLock { $0.held } == 34)
    #expect(try office.kinds(by: ada.session.person).count { $0 == .refused } == 6)
  }

  @Test func `the current password of an open session is slowed too`() throws {
    func change(_ current: String, at instant: Instant) throws {
      _ = try workspace.changePassword(
        of: ada.session.person, current: current, new: "nine-otters-rowing", client: Office.desk, now: instant)
    }
    for _ in 0..<6 { #expect(throws: PeopleError.wrongCredentials) { try change("wrong", at: now) } }
    #expect(throws: PeopleError.tooManyAttempts(until: now.after(seconds: 5))) {
      try change(Office.password, at: now)
    }
    try change(Office.password, at: now.after(seconds: 5))
  }
}
